"""The table of what became of files."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.domain.signs import shown
from desktop_app.services.importing import ImportLine
from desktop_app.services.importing.report import outcome_words
from desktop_app.services.words import translate
from desktop_app.ui.importing.wording import reason_beside
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.plain import tip

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("outcome", "file", "title", "quotes", "said")
OUTCOMES = ("added", "revised", "already_here", "skipped", "failed")
PICTURES = {"added": "plus", "revised": "history", "already_here": "check", "skipped": "close", "failed": "warning"}
_Role = Qt.ItemDataRole


class LinesModel(QAbstractTableModel):
    """Rows are numbers of lines, narrowed by outcome and by words.

    Signals:
        counted: how many there are of which outcome has changed.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ImportLine] = []
        self.counts: Counter[str] = Counter()
        self._numbers: list[int] = []
        self._outcome = ""
        self._words = ""
        self._order: tuple[int, bool] | None = None

    def show_lines(self, lines: Sequence[ImportLine]) -> None:
        """Show other lines."""
        self.lines = list(lines)
        self._show()

    def put(self, others: Iterable[tuple[int, ImportLine]]) -> None:
        """Put other lines in the places of some."""
        for number, line in others:
            self.lines[number] = line
        self._show()

    def narrow(self, outcome: str, words: str) -> None:
        """Show lines of one outcome (or all) in which the words occur."""
        self._outcome, self._words = outcome, words.casefold().strip()
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        self.counts = Counter(line.outcome for line in self.lines)
        self._numbers = [number for number, line in enumerate(self.lines) if self._fits(line)]
        if self._order:
            self._arrange(*self._order)
        self.endResetModel()
        self.counted.emit()

    def _fits(self, line: ImportLine) -> bool:
        if self._outcome and line.outcome != self._outcome:
            return False
        return not self._words or self._words in f"{line.name}\n{line.title}\n{said(line)}".casefold()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._show()

    def _arrange(self, column: int, down: bool) -> None:
        key = _KEYS[COLUMNS[column]]
        self._numbers.sort(key=lambda number: key(self.lines[number]), reverse=down)

    # --- asked

    def number(self, row: int) -> int:
        """Return the number of the line in a row."""
        return self._numbers[row]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole or section >= len(COLUMNS):
            return None
        return {
            "outcome": translate("importing", "Outcome"), "file": translate("importing", "File"),
            "title": translate("importing", "Title"), "quotes": translate("importing", "Quotes"),
            "said": translate("importing", "Reason"),
        }[COLUMNS[section]]  # fmt: skip

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        line, column = self.lines[self._numbers[index.row()]], COLUMNS[index.column()]
        if role == _Role.DisplayRole:
            return shown(_words(line, column))
        if role == _Role.ToolTipRole:
            return tip(_words(line, column) if column != "file" else str(line.path))
        if role == _Role.DecorationRole and column == "outcome":
            return icon(PICTURES[line.outcome])
        if role == _Role.ForegroundRole and line.outcome == "failed" and column in ("outcome", "said"):
            return colours().warning
        return None


def said(line: ImportLine) -> str:
    """Return why a file did not come in, or what is to be known of it."""
    return "; ".join(((reason_beside(line.error, line.path),) if line.error else ()) + line.warnings)


def _words(line: ImportLine, column: str) -> str:
    quotes = str(line.quotes) if line.outcome in ("added", "revised") else ""
    return {
        "outcome": outcome_words(line.outcome), "file": line.name, "title": line.title, "quotes": quotes,
        "said": said(line),
    }[column]  # fmt: skip


_KEYS: dict[str, Callable[[ImportLine], Any]] = {
    "outcome": lambda line: OUTCOMES.index(line.outcome),
    "file": lambda line: line.name.casefold(),
    "title": lambda line: line.title.casefold(),
    "quotes": lambda line: line.quotes,
    "said": said,
}

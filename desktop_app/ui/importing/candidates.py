"""The table of what was read and is not in the archive yet."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from desktop_app.domain.errors import BadDate
from desktop_app.domain.signs import shown
from desktop_app.services.importing import Candidate, Choice, Standing
from desktop_app.services.importing.candidates import FIELDS
from desktop_app.services.words import spoken, translate
from desktop_app.ui.importing.wording import PICTURES, choice_words, field_words, standing_words
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.parts.wording import language_words, origin_words

Index = QModelIndex | QPersistentModelIndex
COLUMNS = ("choice", "standing", "file", *FIELDS, "quotes")
"""What a column shows: something known of the source, or something of the file."""
DATES = ("date", "recorded")
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Cell:
    """What is drawn in a cell."""

    words: str
    picture: QIcon | None
    ink: QColor | None


class CandidatesModel(QAbstractTableModel):
    """Rows are numbers of candidates, so that narrowing and sorting move numbers and nothing else.

    Signals:
        counted: how many there are of which standing, or how many will come in, has changed.
        refused: why a value was not taken.
    """

    counted = Signal()
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.candidates: list[Candidate] = []
        self.counts: Counter[Standing] = Counter()
        self._numbers: list[int] = []
        self._standing: Standing | None = None
        self._order: tuple[int, bool] | None = None

    # --- filled

    def add(self, more: Sequence[Candidate]) -> None:
        """Take in more candidates; they come at the end until the table is sorted anew."""
        first = len(self.candidates)
        self.candidates += more
        self.counts.update(one.standing for one in more)
        fitting = [number for number, one in enumerate(more, first) if self._fits(one)]
        if fitting:
            at = len(self._numbers)
            self.beginInsertRows(QModelIndex(), at, at + len(fitting) - 1)
            self._numbers += fitting
            self.endInsertRows()
        self.counted.emit()

    def put(self, others: Iterable[tuple[int, Candidate]]) -> None:
        """Put other candidates in the places of some; what is shown stays shown until it is narrowed anew."""
        for number, candidate in others:
            self.counts[self.candidates[number].standing] -= 1
            self.counts[candidate.standing] += 1
            self.candidates[number] = candidate
        self._tell_all()
        self.counted.emit()

    def set_field(self, numbers: Iterable[int], field: str, value: str) -> bool:
        """Give candidates a value, as an editor writes it. One that cannot be is refused for all of them."""
        try:
            for number in numbers:
                self.candidates[number] = self.candidates[number].corrected({field: value})
        except BadDate as error:
            self.refused.emit(spoken(error))
            return False
        self._tell_all()
        return True

    def choose(self, numbers: Iterable[int], choice: Choice) -> None:
        """Say what is to become of candidates; those that have no such choice stay as they are."""
        for number in numbers:
            self.candidates[number] = self.candidates[number].chosen(choice)
        self._tell_all()
        self.counted.emit()

    def _tell_all(self) -> None:
        if self._numbers:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._numbers) - 1, len(COLUMNS) - 1))

    # --- narrowed and sorted

    def _fits(self, one: Candidate) -> bool:
        return self._standing is None or one.standing is self._standing

    def show_only(self, standing: Standing | None) -> None:
        """Show the candidates of one standing, or all."""
        self.beginResetModel()
        self._standing = standing
        self._numbers = [number for number, one in enumerate(self.candidates) if self._fits(one)]
        if self._order:
            self._arrange(*self._order)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        there = [(self._numbers[index.row()], index.column()) for index in before]
        self._order = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange(*self._order) if self._order else self._numbers.sort()
        rows = {number: row for row, number in enumerate(self._numbers)} if there else {}
        self.changePersistentIndexList(before, [self.index(rows[number], at) for number, at in there])
        self.layoutChanged.emit()

    def _arrange(self, column: int, down: bool) -> None:
        key = _key(COLUMNS[column])
        self._numbers.sort(key=lambda number: key(self.candidates[number]), reverse=down)

    # --- asked

    def number(self, row: int) -> int:
        """Return the number of the candidate in a row."""
        return self._numbers[row]

    def coming(self) -> int:
        """Return how many will come in."""
        return sum(one.choice is not Choice.SKIP for one in self.candidates)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._numbers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole or section >= len(COLUMNS):
            return None
        others = {
            "choice": translate("importing", "Bring in as"), "standing": translate("importing", "What it is"),
            "file": translate("importing", "File"), "quotes": translate("importing", "Quotes"),
        }  # fmt: skip
        return others.get(COLUMNS[section]) or field_words(COLUMNS[section])

    def cell(self, index: Index) -> Cell:
        """Return what is drawn in a cell that there is."""
        one, column = self._at(index)
        return Cell(shown(_words(one, column)), _drawing(one, column), _ink(one, column))

    def _at(self, index: Index) -> tuple[Candidate, str]:
        return self.candidates[self._numbers[index.row()]], COLUMNS[index.column()]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._numbers):
            return None
        one, column = self._at(index)
        if role == _Role.DisplayRole:
            return shown(_words(one, column))
        if role == _Role.EditRole:
            return one.choice.value if column == "choice" else one.value(column) if column in FIELDS else None
        if role == _Role.ToolTipRole:
            return tip("\n".join(part for part in (_words(one, column), _origin(one, column)) if part))
        if role == _Role.DecorationRole:
            return _drawing(one, column)
        return _ink(one, column) if role == _Role.ForegroundRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        base = super().flags(index)
        if not index.isValid():
            return base
        one, column = self._at(index)
        editable = len(one.choices) > 1 and (column == "choice" or column in FIELDS)
        return base | Qt.ItemFlag.ItemIsEditable if editable else base

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not index.isValid():
            return False
        number, column = self._numbers[index.row()], COLUMNS[index.column()]
        if column == "choice":
            self.choose([number], Choice(value))
            return True
        return self.candidates[number].value(column) == value or self.set_field([number], column, str(value))


@cache
def _picture(name: str) -> QIcon:
    return icon(name)


def _drawing(one: Candidate, column: str) -> QIcon | None:
    return _picture(PICTURES[one.standing]) if column == "standing" else None


def _words(one: Candidate, column: str) -> str:
    match column:
        case "choice":
            return choice_words(one.choice)
        case "standing":
            return standing_words(one)
        case "file":
            return one.name
        case "quotes":
            return str(one.quotes) if one.read else ""
    value = one.value(column)
    return language_words(value) if value and column == "language" else value


def _origin(one: Candidate, column: str) -> str:
    return origin_words(one.origin(column)) if column in FIELDS else ""


def _ink(one: Candidate, column: str) -> QColor | None:
    if column == "standing" and one.standing is Standing.FAILED:
        return colours().warning
    return colours().quiet_ink if one.choice is Choice.SKIP else None


def _key(column: str) -> Callable[[Candidate], Any]:
    """Return what a column is sorted by; what is unknown stands behind what is known."""
    if column == "quotes":
        return lambda one: one.quotes
    if column == "choice":
        return lambda one: list(Choice).index(one.choice)
    if column == "standing":
        return lambda one: (list(Standing).index(one.standing), -one.likeness, one.other_title)
    if column == "file":
        return lambda one: one.name.casefold()
    return lambda one: (not one.value(column), one.value(column).casefold())

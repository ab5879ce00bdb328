"""The tags as a model: only what is in sight is asked for, so that thousands of tags cost little."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.signs import shown
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.palette import colours
from desktop_app.ui.look.swatch import swatch
from desktop_app.ui.parts.plain import tip

Index = QModelIndex | QPersistentModelIndex
NAME, KEY, OWN, WHOLE = range(4)
"""The columns."""
MIME = "application/x-kartoteka-tags"
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Move:
    """Where tags shall lie: in which tag (empty: none), before which of those there (empty: where they belong)."""

    ids: tuple[str, ...]
    parent: str
    before: str = ""
    last: bool = False
    """Behind all others there."""


class TagModel(QAbstractItemModel):
    """Tags with their key and the number of their quotes.

    Signals:
        renamed: id and new name.
        moved: a `Move` that the editor wants.
    """

    renamed = Signal(str, str)
    moved = Signal(object)

    def __init__(self, writable: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.lines: list[TagLine] = []
        self._rows: list[int] = []
        """Which place each has among those beside it."""
        self._above: list[int] = []
        self._below: dict[int, list[int]] = {}
        """Numbers of the lines that lie in each; -1: at the top."""
        self._number: dict[str, int] = {}

    def show_lines(self, lines: Sequence[TagLine]) -> bool:
        """Show these tags, parents before children; say whether the tree was laid anew."""
        same = [(line.id, line.parent) for line in lines] == [(line.id, line.parent) for line in self.lines]
        if same:
            old, self.lines = self.lines, list(lines)
            for number, (before, now) in enumerate(zip(old, lines, strict=True)):
                if before != now:
                    self._changed(number)
            return False
        self.beginResetModel()
        self.lines = list(lines)
        self._number = {line.id: number for number, line in enumerate(lines)}
        self._above = [self._number.get(line.parent or "", -1) for line in lines]
        below: dict[int, list[int]] = defaultdict(list)
        self._rows = []
        for number, above in enumerate(self._above):
            self._rows.append(len(below[above]))
            below[above].append(number)
        self._below = dict(below)
        self.endResetModel()
        return True

    def _changed(self, number: int) -> None:
        self.dataChanged.emit(self._index(number, NAME), self._index(number, WHOLE))

    def redraw(self) -> None:
        """Have all that is in sight drawn anew: theme or language is another."""
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, NAME, WHOLE)

    # --- lines and indexes

    def _index(self, number: int, column: int = NAME) -> QModelIndex:
        return self.createIndex(self._rows[number], column, number)

    def index_of(self, id: str) -> QModelIndex:
        """Return where a tag is; an invalid index where it is not shown."""
        number = self._number.get(id)
        return QModelIndex() if number is None else self._index(number)

    def line(self, index: Index) -> TagLine | None:
        """Return the tag at an index."""
        return self.lines[index.internalId()] if index.isValid() else None

    def beside(self, id: str) -> list[TagLine]:
        """Return the tags that lie where this one does, in their order."""
        number = self._number.get(id)
        return [] if number is None else [self.lines[one] for one in self._below[self._above[number]]]

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        above = parent.internalId() if parent is not None and parent.isValid() else -1
        below = self._below.get(above, ())
        return self._index(below[row], column) if 0 <= row < len(below) and NAME <= column <= WHOLE else QModelIndex()

    def parent(self, child: Index | None = None) -> QModelIndex:  # type: ignore[override]
        above = self._above[child.internalId()] if child is not None and child.isValid() else -1
        return QModelIndex() if above < 0 else self._index(above)

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._below.get(-1, ()))
        return 0 if parent.column() else len(self._below.get(parent.internalId(), ()))

    def columnCount(self, parent: Index | None = None) -> int:
        return WHOLE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self._writable:
            return usual
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == NAME else usual

    # --- what is shown

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        column = index.column()
        if role in _SHOWN:
            return _SHOWN[role](line, column)
        return _of_name(line, role) if column == NAME else _of_number(role) if column in (OWN, WHOLE) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (OWN, WHOLE):
            return _RIGHT
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        short, whole = (
            (translate("tags", "Tag"), translate("tags", "Tag")),
            (translate("tags", "Key"), translate("tags", "The key that puts the tag on the quote at hand")),
            (translate("tags", "Own"), translate("tags", "Quotes with this very tag")),
            (translate("tags", "All"), translate("tags", "Quotes with this tag or one below it")),
        )[section]
        return short if role == Qt.ItemDataRole.DisplayRole else whole

    # --- what the editor wants

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Say which name is wanted; the tree itself changes when the archive has."""
        line = self.line(index)
        name = " ".join(str(value).split())
        if line is not None and name and name != line.name:
            self.renamed.emit(line.id, name)
        return False

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        ids = dict.fromkeys(line.id for index in indexes if (line := self.line(index)))
        carried.setData(MIME, "\n".join(self.highest(ids)).encode())
        return carried

    def highest(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return those of the tags that lie in no other of them, in the order of the tree."""
        chosen = {self._number[id] for id in ids if id in self._number}
        return tuple(self.lines[number].id for number in sorted(chosen) if not self._lies_in(number, chosen))

    def _lies_in(self, number: int, those: set[int]) -> bool:
        above = self._above[number]
        while above >= 0 and above not in those:
            above = self._above[above]
        return above >= 0

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return self._wanted(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Say where the tags shall lie; the tree itself changes when the archive has."""
        wanted = self._wanted(data, row, parent)
        if wanted is not None:
            self.moved.emit(wanted)
        return False

    def _wanted(self, data: QMimeData, row: int, parent: Index) -> Move | None:
        """Return the move that a fall asks for; None where tags would fall under themselves, or stay."""
        ids = tuple(bytes(data.data(MIME).data()).decode().split("\n")) if data.hasFormat(MIME) else ()
        going = {self._number[id] for id in ids if id in self._number}
        above = parent.internalId() if parent.isValid() else -1
        if not going or above in going or (above >= 0 and self._lies_in(above, going)):
            return None
        into = self.lines[above].id if above >= 0 else ""
        if row < 0:
            return None if all(self._above[one] == above for one in going) else Move(ids, into)
        later = [one for one in self._below.get(above, ())[row:] if one not in going]
        return Move(ids, into, self.lines[later[0]].id) if later else Move(ids, into, last=True)


def _cell(line: TagLine, column: int) -> str:
    if column == NAME:
        return line.name
    if column == KEY:
        return line.shortcut
    number = line.count if column == OWN else line.whole
    return str(number) if number and (column == OWN or line.whole != line.count) else ""


def _told(line: TagLine, column: int) -> str:
    if column == OWN:
        return translate("tags", "%n quote(s) with this very tag", n=line.count)
    if column == WHOLE:
        return translate("tags", "%n quote(s) with this tag or one below it", n=line.whole)
    quotes = translate("tags", "%n quote(s)", n=line.whole)
    return "\n".join(part for part in (line.path, quotes, line.definition) if part)


def _spoken(line: TagLine) -> str:
    key = translate("tags", "key {key}").format(key=line.shortcut) if line.shortcut else ""
    return ", ".join(part for part in (line.path, translate("tags", "%n quote(s)", n=line.whole), key) if part)


def _accessible(line: TagLine, column: int) -> str:
    return shown(_spoken(line) if column == NAME else _cell(line, column))


_SHOWN: dict[int, Callable[[TagLine, int], str]] = {
    Qt.ItemDataRole.DisplayRole: _cell,
    Qt.ItemDataRole.ToolTipRole: lambda line, column: tip(_told(line, column)),
    Qt.ItemDataRole.AccessibleTextRole: _accessible,
}


def _of_name(line: TagLine, role: int) -> object:
    if role == Qt.ItemDataRole.EditRole:
        return line.name
    return swatch(line.colour) if role == Qt.ItemDataRole.DecorationRole else None


def _of_number(role: int) -> object:
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT
    return colours().accent if role == Qt.ItemDataRole.ForegroundRole else None

"""The tags as a tree that can be renamed in place and put in order by dragging."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from desktop_app.services.views import TagLine
from desktop_app.ui.parts.plain import show_plainly
from desktop_app.ui.tags.model import KEY, NAME, OWN, WHOLE, Index, TagModel

_Choice = QItemSelectionModel.SelectionFlag
MANY = 300
"""Where there are more tags, branches are closed until they are opened."""


class Branches(QTreeView):
    """Tags with their sign, their key and the number of their quotes.

    Signals:
        quotes_wanted: a tag (`TagLine`), and whether the quotes of those below it are wanted too.
        chosen: the tag at hand is another, or none.
    """

    quotes_wanted = Signal(object, bool)
    chosen = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tags")
        self.tags = TagModel(writable, self)
        self._all: tuple[TagLine, ...] = ()
        self._wanted = ""
        self._turned: set[str] = set()
        """Branches that are not as they are at first: opened where there are many tags, closed where few."""
        self._laying = False
        self.setModel(self.tags)
        self._look(writable)
        self.collapsed.connect(lambda index: self._turn(index, opened=False))
        self.expanded.connect(lambda index: self._turn(index, opened=True))

    def _look(self, writable: bool) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(28)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (KEY, OWN, WHOLE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fit()
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        show_plainly(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if writable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(True)
            self.setAutoExpandDelay(700)

    def _fit(self) -> None:
        """Give the narrow columns room for their headings and for four digits."""
        metrics = self.fontMetrics()
        for column in (KEY, OWN, WHOLE):
            words = str(self.tags.headerData(column, Qt.Orientation.Horizontal))
            wide = metrics.horizontalAdvance("0" if column == KEY else "0000")
            self.header().resizeSection(column, max(wide, metrics.horizontalAdvance(words)) + 18)

    # --- what it shows

    def editing(self) -> bool:
        """Say whether a name is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    def show_tags(self, lines: Sequence[TagLine]) -> None:
        """Show the tags; what was closed stays closed, and the tags at hand stay at hand."""
        if tuple(lines) != self._all:
            self._all = tuple(lines)
            self._lay()

    def narrow(self, wanted: str) -> int:
        """Show only tags with these words in their path, and what they lie in; return how many fit."""
        wanted = wanted.casefold().strip()
        if wanted != self._wanted:
            self._wanted = wanted
            self._lay()
        return sum(wanted in line.path.casefold() for line in self._all) if wanted else len(self._all)

    def _lay(self) -> None:
        current, chosen = self.current(), self.chosen_lines()
        place = self.verticalScrollBar().value()
        self._laying = True
        if self.tags.show_lines(self._fitting()):
            self._open_branches()
            self._choose_again(current, chosen)
            self.verticalScrollBar().setValue(place)
        self._laying = False
        self.chosen.emit()

    def _choose_again(self, current: TagLine | None, chosen: Sequence[TagLine]) -> None:
        for line in chosen:
            self.selectionModel().select(self.tags.index_of(line.id), _Choice.Select | _Choice.Rows)
        if current is not None and (index := self.tags.index_of(current.id)).isValid():
            how = _Choice.NoUpdate if chosen else _Choice.ClearAndSelect | _Choice.Rows
            self.selectionModel().setCurrentIndex(index, how)

    def _fitting(self) -> list[TagLine]:
        if not self._wanted:
            return list(self._all)
        fitting: set[str] = set()
        for line in reversed(self._all):
            if line.id in fitting or self._wanted in line.path.casefold():
                fitting.add(line.id)
                if line.parent is not None:
                    fitting.add(line.parent)
        return [line for line in self._all if line.id in fitting]

    @property
    def _open_at_first(self) -> bool:
        return len(self.tags.lines) <= MANY

    def _open_branches(self) -> None:
        if self._open_at_first:
            self.expandAll()
        for id in self._turned if not self._wanted else ():
            self.setExpanded(self.tags.index_of(id), not self._open_at_first)

    def _turn(self, index: QModelIndex, *, opened: bool) -> None:
        line = self.tags.line(index)
        if line is None or self._laying or self._wanted:
            return
        (self._turned.discard if opened is self._open_at_first else self._turned.add)(line.id)

    # --- what is at hand

    def current(self) -> TagLine | None:
        """Return the tag at hand."""
        return self.tags.line(self.currentIndex())

    def chosen_lines(self) -> list[TagLine]:
        """Return the tags chosen, in the order of the tree; of one and what lies below it, only the first."""
        ids = [line.id for index in self.selectionModel().selectedRows() if (line := self.tags.line(index))]
        return [line for id in self.tags.highest(ids) if (line := self.tags.line(self.tags.index_of(id)))]

    def below(self, line: TagLine) -> list[TagLine]:
        """Return all tags below one, whether they are shown or not."""
        inside: set[str] = {line.id}
        found = []
        for one in self._all:
            if one.parent in inside:
                inside.add(one.id)
                found.append(one)
        return found

    def choose(self, path: str) -> bool:
        """Make the tag at a path the one at hand; say whether it is there."""
        for line in self.tags.lines:
            if line.path.casefold() == path.casefold():
                self.choose_id(line.id)
                return True
        return False

    def choose_id(self, id: str) -> None:
        """Make a tag the one at hand."""
        index = self.tags.index_of(id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def write_name(self) -> None:
        """Let the editor write another name for the tag at hand."""
        index = self.currentIndex().siblingAtColumn(NAME)
        if index.isValid() and self.tags.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    # --- the editor's doing

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._laying:
            self.chosen.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.indexAt(event.position().toPoint())
        leads = over.column() in (OWN, WHOLE) and bool(over.data())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a number leads to its quotes."""
        index = self.indexAt(event.position().toPoint())
        dragged = self.state() == QAbstractItemView.State.DraggingState
        super().mouseReleaseEvent(event)
        line = self.tags.line(index)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if line is not None and plain and not dragged and index.column() in (OWN, WHOLE) and index.data():
            self.quotes_wanted.emit(line, index.column() == WHOLE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        line = self.tags.line(self.indexAt(event.position().toPoint()))
        super().mouseDoubleClickEvent(event)
        if line is not None:
            self.quotes_wanted.emit(line, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the quotes, Ctrl+Enter to those with this very tag."""
        line = self.current()
        if line is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.editing():
            self.quotes_wanted.emit(line, not event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.tags.redraw()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._fit()

"""The tags as a tree that can be renamed in place and moved by dragging."""

from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDropEvent, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.palette import colours, tag_colour
from desktop_app.ui.parts.plain import show_plainly, tip

ID = Qt.ItemDataRole.UserRole
LINE = Qt.ItemDataRole.UserRole + 1
DOT = 10
"""Pixels across."""


def dot(colour: str) -> QIcon:
    """Return a dot in a tag's colour, as the theme worn now draws it."""
    return dot_on(colour, colours().dark)


@cache
def dot_on(colour: str, dark: bool) -> QIcon:
    """Return a dot in a tag's colour for a theme."""
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tag_colour(colour, dark))
    painter.drawEllipse(3, 3, DOT, DOT)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


class Branches(QTreeWidget):
    """Tags with their colour and the number of their quotes.

    Signals:
        renamed: id and new name.
        moved: id, and the id of the tag that it shall lie in (empty: none).
    """

    renamed = Signal(str, str)
    moved = Signal(str, str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tags")
        self._writable = writable
        self._filling = False
        self._closed: set[str] = set()
        self._lines: tuple[TagLine, ...] | None = None
        """What is shown; None where it has to be made anew."""
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.setIndentation(18)
        self.setUniformRowHeights(True)
        show_plainly(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editing = QAbstractItemView.EditTrigger.EditKeyPressed
        self.setEditTriggers(editing if writable else QAbstractItemView.EditTrigger.NoEditTriggers)
        if writable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.itemChanged.connect(self._changed)
        self.itemCollapsed.connect(lambda item: self._closed.add(item.data(0, ID)))
        self.itemExpanded.connect(lambda item: self._closed.discard(item.data(0, ID)))

    def editing(self) -> bool:
        """Say whether a name is being written."""
        return self.state() == QAbstractItemView.State.EditingState

    def show_tags(self, lines: Sequence[TagLine]) -> None:
        """Show the tags; what was closed stays closed, and the tag at hand stays at hand.

        While files come in, the same tags are shown again and again: they are left alone.
        """
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._filling = True
        current, place = self.current(), self.verticalScrollBar().value()
        self.clear()
        items: dict[str, QTreeWidgetItem] = {}
        highest = []
        dark = colours().dark
        for line in lines:
            item = items[line.id] = self._item(line, dark)
            above = items.get(line.parent or "")
            if above is None:
                highest.append(item)
            else:
                above.addChild(item)
        self.addTopLevelItems(highest)
        for line in lines:
            if items[line.id].childCount() and line.id not in self._closed:
                items[line.id].setExpanded(True)
        if current and current.id in items:
            self.setCurrentItem(items[current.id])
        self.verticalScrollBar().setValue(place)
        self._filling = False

    def _item(self, line: TagLine, dark: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([line.name, str(line.count) if line.count else ""])
        item.setData(0, ID, line.id)
        item.setData(0, LINE, line)
        item.setIcon(0, dot_on(line.colour, dark))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if self._writable:
            allowed = Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
            item.setFlags(item.flags() | allowed)
        quotes = translate("tags", "%n quote(s)", n=line.count)
        item.setToolTip(0, tip("\n".join(part for part in (line.path, quotes, line.definition) if part)))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{line.path}, {quotes}")
        return item

    def narrow(self, wanted: str) -> int:
        """Show only tags with these words in their path, and what they lie in; return how many fit."""
        wanted = wanted.casefold().strip()
        fitting = 0
        for item in reversed(list(self._items())):
            fits = wanted in item.data(0, LINE).path.casefold()
            below = any(not child.isHidden() for child in _children(item))
            item.setHidden(not (fits or below))
            fitting += fits
        return fitting

    def _items(self) -> Iterator[QTreeWidgetItem]:
        """Go through all items, parents before children."""
        waiting = [self.topLevelItem(number) for number in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None:
                yield item
                waiting += _children(item)

    def line_of(self, item: QTreeWidgetItem | None) -> TagLine | None:
        """Return the tag that an item stands for."""
        line = item.data(0, LINE) if item is not None else None
        return line if isinstance(line, TagLine) else None

    def current(self) -> TagLine | None:
        """Return the tag at hand."""
        return self.line_of(self.currentItem())

    def choose(self, path: str) -> bool:
        """Make the tag at a path the one at hand; say whether it is there."""
        for item in self._items():
            if item.data(0, LINE).path.casefold() == path.casefold():
                self.setCurrentItem(item)
                return True
        return False

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        line = self.line_of(item)
        if self._filling or column or line is None or item.text(0) == line.name:
            return
        name = item.text(0).strip()
        if name and name != line.name:
            self._lines = None  # the archive may not take the name
            self.renamed.emit(line.id, name)
            return
        self._filling = True
        item.setText(0, line.name)
        self._filling = False

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the tag shall lie; the tree itself changes when the archive has."""
        line = self.current()
        target = self.itemAt(event.position().toPoint())
        inside = self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.OnItem
        above = self.line_of(target if inside or target is None else target.parent())
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if line is not None and (above.id if above else None) != line.parent:
            self.moved.emit(line.id, above.id if above else "")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._filling = True
            for item in self._items():
                item.setIcon(0, dot(item.data(0, LINE).colour))
            self._filling = False
        elif event.type() == QEvent.Type.LanguageChange:
            self._lines = None
        super().changeEvent(event)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [child for number in range(item.childCount()) if (child := item.child(number)) is not None]

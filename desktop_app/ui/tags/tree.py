"""The pane of tags: the tree, and a field for a new one."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStackedLayout,
    QToolButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import COLOURS, SEPARATOR
from desktop_app.services.changes import Changed
from desktop_app.services.commands import AddTag, DescribeTag, MergeTags, RemoveTag
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.tags.branches import Branches, dot
from desktop_app.ui.tags.definition import DefinitionDialog
from desktop_app.ui.tags.merging import MergeDialog
from desktop_app.ui.workplace import Workplace

REST_MS = 50


def colour_words() -> tuple[str, ...]:
    """Return the names of the tags' colours, in their order."""
    return (
        translate("tags", "Rust"), translate("tags", "Sea blue"), translate("tags", "Green"),
        translate("tags", "Violet"), translate("tags", "Crimson"), translate("tags", "Blue"),
        translate("tags", "Ochre"), translate("tags", "Bottle green"),
    )  # fmt: skip


class TagTree(QWidget):
    """All tags; they are made, renamed, coloured, moved and removed here.

    Signals:
        tag_chosen: id and path of the tag whose quotes are to be shown.
    """

    tag_chosen = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._made = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.tree = Branches(workplace.writable)
        self.heading = QLabel()
        self.heading.setObjectName("paneHeading")
        self.heading.setFont(weighted(interface_font(12), 600))
        self.count = QLabel()
        self.count.setObjectName("paneCount")
        self.narrow = QLineEdit()
        self.narrow.setObjectName("narrow")
        self.narrow.setClearButtonEnabled(True)
        self.new = QLineEdit()
        self.new.setObjectName("newTag")
        self.new.setEnabled(workplace.writable)
        self.empty = EmptyPlace()
        self._make_actions()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    def _make_actions(self) -> None:
        self._quotes = self._action("quote", self._choose, always=True)
        self._inside = self._action("plus", self._begin_inside)
        self._rename = self._action("", self._edit_name, Qt.Key.Key_F2)
        self._define = self._action("info", self._ask_definition)
        self._merge = self._action("link", self._ask_merge)
        self._remove = self._action("bin", self._lay_in_bin, Qt.Key.Key_Delete)
        self._colour = QMenu(self)
        self._colour.setObjectName("tagColours")
        self._colour.setEnabled(self._workplace.writable)
        for colour in COLOURS:
            one = self._colour.addAction("")
            one.setData(colour)
            one.triggered.connect(lambda _=False, colour=colour: self._describe("colour", colour))

    def _action(self, picture: str, run: object, key: Qt.Key | None = None, *, always: bool = False) -> QAction:
        action = QAction(self)
        if picture:
            action.setIcon(icon(picture))
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.tree.addAction(action)
        action.triggered.connect(run)
        action.setEnabled(always or self._workplace.writable)
        return action

    def _lay_out(self) -> None:
        self._add = QToolButton()
        self._add.setObjectName("addTag")
        self._add.setIcon(icon("plus"))
        self._add.setAutoRaise(True)
        self._add.setEnabled(self._workplace.writable)
        top = QHBoxLayout()
        top.setContentsMargins(14, 12, 10, 2)
        top.addWidget(self.heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self._add)
        field = QHBoxLayout()
        field.setContentsMargins(12, 2, 12, 8)
        field.addWidget(self.narrow)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(12, 6, 12, 10)
        bottom.addWidget(self.new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(field)
        layout.addLayout(self._stack, 1)
        layout.addLayout(bottom)
        self.setFocusProxy(self.tree)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.narrow.textChanged.connect(lambda _: self._show_count())
        self.new.returnPressed.connect(self._add_tag)
        self._add.clicked.connect(self._add_tag)
        self.tree.itemActivated.connect(self._activated)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.renamed.connect(lambda id, name: self._workplace.do(DescribeTag(TagId(id), (("name", name),))))
        self.tree.moved.connect(self._move)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.heading.setText(translate("tags", "Tags"))
        self.tree.setAccessibleName(translate("tags", "Tags"))
        self.narrow.setPlaceholderText(translate("tags", "Words of the tag"))
        self.narrow.setAccessibleName(translate("tags", "Narrow the tags"))
        self.new.setPlaceholderText(translate("tags", "New tag, e.g. Energy/Nuclear"))
        self.new.setAccessibleName(translate("tags", "New tag"))
        self._add.setToolTip(translate("tags", "Add tag (Enter)"))
        self._add.setAccessibleName(translate("tags", "Add tag (Enter)"))
        self._quotes.setText(translate("tags", "Show its quotes"))
        self._inside.setText(translate("tags", "New tag inside…"))
        self._rename.setText(translate("tags", "Rename"))
        self._define.setText(translate("tags", "Definition…"))
        self._merge.setText(translate("tags", "Merge into another tag…"))
        self._remove.setText(translate("tags", "Remove tag"))
        self._colour.setTitle(translate("tags", "Colour"))
        for action, words in zip(self._colour.actions(), colour_words(), strict=True):
            action.setText(words)
        self.empty.say(
            translate("tags", "No tags yet"),
            translate("tags", "Tags say what a quote is about. Write the first one below; a / makes a tag in a tag."),
        )

    # --- shown

    def _heard(self, changed: Changed) -> None:
        if changed.touches("tag", "tagging", "quote"):
            self._rest.start()

    def refresh(self) -> None:
        """Ask for the tags anew; not while a name is being written."""
        if self.tree.editing():
            self._rest.start()
            return
        self._workplace.ask(lambda reading: reading.tags(), self._show)

    def _show(self, lines: list[TagLine]) -> None:
        if self.tree.editing():
            self._rest.start()
            return
        self.tree.show_tags(lines)
        if self._made and self.tree.choose(self._made):
            self._made = ""
        self._show_count()

    def _show_count(self) -> None:
        fitting = self.tree.narrow(self.narrow.text())
        self.count.setText(str(fitting) if fitting else "")
        self._stack.setCurrentIndex(0 if self.tree.topLevelItemCount() else 1)

    # --- done by the editor

    def _activated(self, item: QTreeWidgetItem) -> None:
        if line := self.tree.line_of(item):
            self.tag_chosen.emit(line.id, line.path)

    def _choose(self) -> None:
        if line := self.tree.current():
            self.tag_chosen.emit(line.id, line.path)

    def _add_tag(self) -> None:
        path = SEPARATOR.join(part for one in self.new.text().split(SEPARATOR) if (part := " ".join(one.split())))
        if path:
            self._made = path.lstrip("#")
            self.new.clear()
            self._workplace.do(AddTag(path))
        else:
            self.new.setFocus()

    def _begin_inside(self) -> None:
        if line := self.tree.current():
            self.new.setText(line.path + SEPARATOR)
            self.new.setFocus()

    def _edit_name(self) -> None:
        if item := self.tree.currentItem():
            self.tree.editItem(item, 0)

    def _ask_definition(self) -> None:
        if line := self.tree.current():
            dialog = DefinitionDialog(line, self)
            dialog.defined.connect(lambda text: self._workplace.do(DescribeTag(line.id, (("definition", text),))))
            dialog.open()

    def _ask_merge(self) -> None:
        line = self.tree.current()
        if line is None:
            return

        def show(lines: list[TagLine]) -> None:
            dialog = MergeDialog(line, lines, self)
            dialog.chosen.connect(lambda into: self._workplace.do(MergeTags(line.id, TagId(into))))
            dialog.open()

        self._workplace.ask(lambda reading: reading.tags(), show)

    def _describe(self, field: str, value: str | None) -> None:
        if line := self.tree.current():
            self._workplace.do(DescribeTag(line.id, ((field, value),)))

    def _move(self, id: str, above: str) -> None:
        self._workplace.do(DescribeTag(TagId(id), (("parent", TagId(above) if above else None),)))

    def _lay_in_bin(self) -> None:
        if line := self.tree.current():
            said = translate("tags", "Tag «{tag}» removed. Ctrl+Z brings it back.").format(tag=line.path)
            self._workplace.do(RemoveTag(line.id), lambda _: self._workplace.notice.emit(said))

    def _menu(self, at: QPoint) -> None:
        if self.tree.current() is None:
            return
        for action in self._colour.actions():
            action.setIcon(dot(action.data()))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._quotes, self._inside, self._rename, self._define])
        menu.addMenu(self._colour)
        menu.addSeparator()
        menu.addActions([self._merge, self._remove])
        menu.popup(self.tree.viewport().mapToGlobal(at))

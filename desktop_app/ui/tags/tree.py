"""The pane of tags: the tree, what the tag at hand means, and a field for a new one."""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.tags import SEPARATOR
from desktop_app.services.changes import Changed
from desktop_app.services.commands import AddTag
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.tags.aside import TagAside
from desktop_app.ui.tags.branches import Branches
from desktop_app.ui.tags.steps import TagSteps
from desktop_app.ui.workplace import Workplace

REST_MS = 50


class TagTree(QWidget):
    """All tags; they are made, described, put in order, merged, split and removed here.

    Signals:
        tag_chosen: id and path of the tag whose quotes are to be shown, and whether those of the tags below are too.
        meeting_wanted: the table of tags on the same quotes shall be shown.
        guide_wanted: the guide shall be printed.
    """

    tag_chosen = Signal(str, str, bool)
    meeting_wanted = Signal()
    guide_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._made = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.tree = Branches(workplace.writable)
        self.steps = TagSteps(workplace, self.tree, self)
        self.aside = TagAside(workplace.writable)
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
        self._add = self._button("addTag", "plus")
        self._add.setEnabled(workplace.writable)
        self.more = self._button("moreOfTags", "more")
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    @staticmethod
    def _button(name: str, picture: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(picture))
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 12, 10, 2)
        top.addWidget(self.heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self._add)
        top.addWidget(self.more)
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
        layout.addWidget(self.aside)
        layout.addLayout(bottom)
        self.setFocusProxy(self.tree)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.narrow.textChanged.connect(lambda _: self._show_count())
        self.new.returnPressed.connect(self._add_tag)
        self._add.clicked.connect(self._add_tag)
        self.more.clicked.connect(lambda: self._open_menu(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.tree.quotes_wanted.connect(lambda line, below: self.tag_chosen.emit(line.id, line.path, below))
        self.tree.chosen.connect(lambda: self.aside.show_tag(self.tree.current()))
        self.tree.customContextMenuRequested.connect(self._menu)
        self.aside.quotes_wanted.connect(lambda below: self.steps.run("quotes" if below else "own"))
        self.aside.definition_wanted.connect(lambda: self.steps.run("define"))
        self.steps.inside_wanted.connect(self._begin_inside)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
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
        self.more.setToolTip(translate("tags", "What can be done with tags"))
        self.more.setAccessibleName(translate("tags", "What can be done with tags"))
        self.steps.retranslate()
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
        self._workplace.ask(lambda reading: reading.tags(), self._show, newest=("tags", self))

    def _show(self, lines: list[TagLine]) -> None:
        if self.tree.editing():
            self._rest.start()
            return
        self.tree.show_tags(lines)
        if self._made and self.tree.choose(self._made):
            self._made = ""
        self.aside.show_tag(self.tree.current())
        self._stack.setCurrentIndex(0 if lines else 1)
        self._show_count()

    def _show_count(self) -> None:
        fitting = self.tree.narrow(self.narrow.text())
        self.count.setText(str(fitting) if fitting else "")

    # --- done by the editor

    def _add_tag(self) -> None:
        path = SEPARATOR.join(part for one in self.new.text().split(SEPARATOR) if (part := " ".join(one.split())))
        if path:
            self._made = path.lstrip("#")
            self.new.clear()
            self._workplace.do(AddTag(path))
        else:
            self.new.setFocus()

    def _begin_inside(self, path: str) -> None:
        self.new.setText(path + SEPARATOR)
        self.new.setFocus()

    def _menu(self, at: QPoint) -> None:
        if self.tree.indexAt(at).isValid():
            self._open_menu(self.tree.viewport().mapToGlobal(at))

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("tagMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.tree.current() is not None:
            self.steps.fill(menu)
            menu.addSeparator()
        meeting = menu.addAction(translate("menu", "Tags on the same quotes…"))
        meeting.triggered.connect(self.meeting_wanted)
        guide = menu.addAction(icon("export"), translate("menu", "Tag guide as PDF…"))
        guide.triggered.connect(self.guide_wanted)
        menu.popup(where)

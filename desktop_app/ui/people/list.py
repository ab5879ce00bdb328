"""The list of those who speak."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.changes import Changed
from desktop_app.services.ports import Reading
from desktop_app.services.same_people import proposals
from desktop_app.services.views import SpeakerLine
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.people.choosing import fits, person_row
from desktop_app.ui.people.steps import PeopleSteps
from desktop_app.ui.workplace import Workplace


class PeopleList(ListPane):
    """Everybody who speaks, those with most quotes first.

    Signals:
        speaker_chosen: id and name of the speaker whose quotes are to be shown.
        page_wanted: id of the speaker whose page is to be shown.
    """

    speaker_chosen = Signal(str, str)
    page_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(0), parent)
        self._workplace = workplace
        self._lines: list[SpeakerLine] = []
        self.list.setObjectName("people")
        self.list.entered_row.connect(lambda row: self.page_wanted.emit(row.id))
        self.list.customContextMenuRequested.connect(self._menu)
        self.steps = PeopleSteps(workplace, self)
        self.steps.page_wanted.connect(self.page_wanted)
        self._page = self._action("person", "", lambda: self.page_wanted.emit(self.list.current_id()))
        self._quotes = self._action("quote", "Ctrl+Return", self._choose)
        self._edit = self._action("settings", "F2", self._describe)
        self._same = self._action("link", "Ctrl+Alt+J", lambda: self.steps.same_as(self.list.current_id()))
        self._split = self._action("", "Ctrl+Alt+X", lambda: self.steps.split(self.list.current_id()))
        for action in (self._edit, self._same, self._split):
            action.setEnabled(workplace.writable)
        self.add_button(self._same).setObjectName("samePerson")
        self.add_button(self._edit).setObjectName("editSpeaker")
        self.strip = _Strip()
        self.strip.look.clicked.connect(self.steps.look_at_pairs)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(2, self.strip)
        workplace.changed.connect(self._heard)
        self.retranslate()

    def _action(self, picture: str, keys: str, do: Callable[[], object]) -> QAction:
        """Return an action on the person at hand; its key works in the list."""
        action = QAction(self)
        if picture:
            action.setIcon(icon(picture))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.list.addAction(action)
        action.triggered.connect(lambda: do() if self.list.current_id() else None)
        return action

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("people", "People"))
        self.list.setAccessibleName(translate("people", "People"))
        self.narrow.setPlaceholderText(translate("people", "Name or role"))
        self.narrow.setAccessibleName(translate("people", "Narrow the list of people"))
        self._quotes.setText(translate("people", "Show what they said"))
        self._edit.setText(translate("people", "Name and roles…"))
        self._page.setText(translate("people", "Show the page"))
        self._same.setText(translate("people", "Same person as…"))
        self._same.setToolTip(translate("people", "Same person as… (Ctrl+Alt+J)"))
        self._split.setText(translate("people", "These are two persons…"))
        self._edit.setToolTip(translate("people", "Name and roles… (F2)"))
        self.empty.say(
            translate("people", "Nobody here yet"),
            translate("people", "Those who speak in an interview come here when it is imported."),
        )
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("speaker", "speaker_role", "speaker_alias", "quote", "interview", "two_persons"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for the people anew."""
        wanted = self.narrow.text().casefold().strip()

        def question(reading: Reading) -> tuple[list[SpeakerLine], list[Row]]:
            lines = reading.speakers()
            return lines, [person_row(line) for line in lines if fits(line, wanted) or wanted in line.name.casefold()]

        self._workplace.ask(question, self._show, newest=("people", self))
        self._workplace.ask(lambda reading: len(proposals(reading)), self.strip.tell, newest=("same people", self))

    def _show(self, answer: tuple[list[SpeakerLine], list[Row]]) -> None:
        self._lines, rows = answer
        self.list.show_rows(rows)
        self.show_count(len(rows))

    def _line(self) -> SpeakerLine | None:
        id = self.list.current_id()
        return next((line for line in self._lines if line.id == id), None)

    def _choose(self) -> None:
        if line := self._line():
            self.speaker_chosen.emit(line.id, line.name)

    def _describe(self) -> None:
        if line := self._line():
            self.steps.describe_this(line)

    def _menu(self, at: QPoint) -> None:
        if self._line() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._page, self._quotes, self._edit, self._same, self._split])
        menu.popup(self.list.viewport().mapToGlobal(at))


class _Strip(QWidget):
    """How many pairs may be one person, and the way to look at them; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        card = QFrame()
        card.setObjectName("noteCard")
        self.words = PlainLabel("", "samePeople", wrapped=True)
        self.look = QPushButton()
        self.look.setObjectName("lookAtPairs")
        inside = QHBoxLayout(card)
        inside.setContentsMargins(10, 5, 6, 5)
        inside.addWidget(self.words, 1)
        inside.addWidget(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 8)
        layout.addWidget(card)
        self.hide()

    def tell(self, pairs: int) -> None:
        """Say how many there are."""
        self.words.setText(translate("people", "%n pair(s) may be one person", n=pairs))
        self.look.setText(translate("people", "Look"))
        self.look.setAccessibleName(translate("people", "Look at who may be one person"))
        self.setVisible(pairs > 0)

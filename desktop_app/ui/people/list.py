"""The list of those who speak."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.services.changes import Changed
from desktop_app.services.ports import Reading
from desktop_app.services.views import SpeakerLine
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.people.speaker import SpeakerDialog
from desktop_app.ui.workplace import Workplace


class PeopleList(ListPane):
    """Everybody who speaks, those with most quotes first.

    Signals:
        speaker_chosen: id and name of the speaker whose quotes are to be shown.
    """

    speaker_chosen = Signal(str, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(0), parent)
        self._workplace = workplace
        self._lines: list[SpeakerLine] = []
        self.list.setObjectName("people")
        self.list.entered_row.connect(lambda row: self.speaker_chosen.emit(row.id, row.head))
        self.list.customContextMenuRequested.connect(self._menu)
        self._quotes = QAction(icon("quote"), "", self)
        self._quotes.triggered.connect(self._choose)
        self._edit = QAction(icon("settings"), "", self)
        self._edit.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._edit.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._edit.triggered.connect(self._describe)
        self._edit.setEnabled(workplace.writable)
        self.list.addAction(self._edit)
        self.add_button(self._edit).setObjectName("editSpeaker")
        workplace.changed.connect(self._heard)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("people", "People"))
        self.list.setAccessibleName(translate("people", "People"))
        self.narrow.setPlaceholderText(translate("people", "Name or role"))
        self.narrow.setAccessibleName(translate("people", "Narrow the list of people"))
        self._quotes.setText(translate("people", "Show what they said"))
        self._edit.setText(translate("people", "Name and roles…"))
        self._edit.setToolTip(translate("people", "Name and roles… (F2)"))
        self.empty.say(
            translate("people", "Nobody here yet"),
            translate("people", "Those who speak in an interview come here when it is imported."),
        )
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("speaker", "speaker_role", "speaker_alias", "quote", "interview"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for the people anew."""
        wanted = self.narrow.text().casefold().strip()

        def question(reading: Reading) -> tuple[list[SpeakerLine], list[Row]]:
            lines = reading.speakers()
            return lines, [_row(line) for line in lines if _fits(line, wanted)]

        self._workplace.ask(question, self._show, newest=("people", self))

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
        line = self._line()
        if line is None:
            return
        dialog = SpeakerDialog(line, self)
        dialog.wanted.connect(self._workplace.do)
        dialog.open()

    def _menu(self, at: QPoint) -> None:
        if self._line() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._quotes, self._edit])
        menu.popup(self.list.viewport().mapToGlobal(at))


def _fits(line: SpeakerLine, wanted: str) -> bool:
    return any(wanted in words.casefold() for words in (line.name, line.role, *line.aliases))


def _row(line: SpeakerLine) -> Row:
    """Return a speaker as a row; the other names stand in its tooltip, for which the body serves."""
    counts = (
        translate("people", "%n quote(s)", n=line.quotes),
        translate("people", "%n interview(s)", n=line.interviews),
    )
    others = [name for name in line.aliases if name != line.name]
    also = translate("people", "Also: {names}").format(names=", ".join(others)) if others else ""
    return Row(line.id, line.name, also, " · ".join(part for part in (line.role, *counts) if part))

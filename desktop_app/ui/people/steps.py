"""What an editor does with a person: describe, join with another, part, look who may be one."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.domain.ids import SpeakerId
from desktop_app.services.changes import Changed
from desktop_app.services.commands import MergeSpeakers, SplitSpeaker
from desktop_app.services.person import SaidThen
from desktop_app.services.ports import Reading
from desktop_app.services.views import SpeakerLine
from desktop_app.services.words import translate
from desktop_app.ui.people.choosing import PersonDialog
from desktop_app.ui.people.pairs import PairsDialog
from desktop_app.ui.people.speaker import SpeakerDialog
from desktop_app.ui.people.splitting import SplitPersonDialog
from desktop_app.ui.workplace import Workplace

T = TypeVar("T")


class PeopleSteps(QObject):
    """Asks what has to be asked, over the window given, and carries it out.

    Signals:
        page_wanted: id of a person whose page shall be shown.
        quote_wanted: id of a quote to be shown in its interview.
        joined: id of the person that two have become.
    """

    page_wanted = Signal(str)
    quote_wanted = Signal(str)
    joined = Signal(str)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window

    def _ask(self, question: Callable[[Reading], T], then: Callable[[T], None]) -> None:
        """Put a question; the answer is dropped where the window was closed meanwhile."""
        self._workplace.ask(question, lambda answer: then(answer) if isValid(self) else None)

    def describe(self, id: str) -> None:
        """Ask for name, kind and roles of whoever has this id."""
        self._ask(lambda reading: reading.speaker(SpeakerId(id)), self.describe_this)

    def describe_this(self, line: SpeakerLine) -> None:
        """Ask for name, kind and roles."""
        dialog = SpeakerDialog(line, self._window)
        dialog.wanted.connect(self._workplace.do)
        dialog.open()

    def choose_page(self) -> None:
        """Ask for a person and show the page."""

        def show(people: list[SpeakerLine]) -> None:
            about = translate("people", "Names, quotes, roles and links of one person on a page.")
            dialog = PersonDialog(
                translate("people", "Page of a person"), about, translate("people", "Show"), people, self._window
            )
            dialog.chosen.connect(lambda line: self.page_wanted.emit(line.id))
            dialog.open()

        self._ask(lambda reading: reading.speakers(), show)

    def same_as(self, id: str) -> None:
        """Ask who a person is in truth, and make one of both."""

        def question(reading: Reading) -> tuple[SpeakerLine, list[SpeakerLine]]:
            return reading.speaker(SpeakerId(id)), [line for line in reading.speakers() if line.id != id]

        def show(answer: tuple[SpeakerLine, list[SpeakerLine]]) -> None:
            line, others = answer
            about = translate(
                "people", "Quotes, roles and names of {name} go to the person chosen here. Ctrl+Z parts them again."
            )
            dialog = PersonDialog(
                translate("people", "Same person as…"), about.format(name=line.name),
                translate("people", "Same person"), others, self._window,
            )  # fmt: skip
            dialog.chosen.connect(lambda other: self._join(line, other))
            dialog.open()

        self._ask(question, show)

    def _join(self, line: SpeakerLine, other: SpeakerLine) -> None:
        said = translate("people", "{name} and {other} are one person now.").format(name=line.name, other=other.name)

        def done(_: Changed) -> None:
            self._workplace.notice.emit(said)
            self.joined.emit(other.id)

        self._workplace.do(MergeSpeakers(line.id, other.id), done)

    def split(self, id: str) -> None:
        """Ask which quotes are another's."""
        speaker = SpeakerId(id)

        def show(answer: tuple[SpeakerLine, list[SaidThen]]) -> None:
            line, said = answer
            if len(said) < 2:
                words = translate("people", "{name} has too few quotes to be two persons.").format(name=line.name)
                self._workplace.trouble.emit(words)
                return
            dialog = SplitPersonDialog(line.name, said, self._window)
            dialog.split.connect(lambda name, quotes: self._workplace.do(SplitSpeaker(speaker, tuple(quotes), name)))
            dialog.open()

        self._ask(lambda reading: (reading.speaker(speaker), reading.said_by(speaker)), show)

    def look_at_pairs(self) -> None:
        """Show who may be one person."""
        dialog = PairsDialog(self._workplace, self._window)
        dialog.quote_wanted.connect(self.quote_wanted)
        dialog.open()

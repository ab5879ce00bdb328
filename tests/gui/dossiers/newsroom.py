"""A small archive on disk and the window's way to it, for tests of the pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.bootstrap import Application, Places
from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import QuoteId
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.services import words
from desktop_app.services.commands import AddInterview, Command
from desktop_app.services.found import Found, FoundPassage, FoundQuote, FoundSpeaker, ReadText
from desktop_app.ui.workplace import Workplace

W = TypeVar("W", bound=QWidget)
SAID = (
    "Воды в канале хватит до конца августа",
    "Насосы мы заменим только следующей весной",
    "Никто из жителей без воды не останется",
)
TEXT = "Канал без насосов\n\n" + "\n\n".join(f"«{one}», — сказала гидролог Айгуль Сейтова." for one in SAID) + "\n"


def interview() -> AddInterview:
    """Return an interview with three quotes of one speaker."""
    read = ReadText(
        TEXT, 0, "text/plain", "plain 1", "utf-8", "Канал без насосов", Origin.HEADING, PartialDate("2024-03-02"),
        Origin.HEADER, outlet="Вестник степи",
    )  # fmt: skip
    passages, at = [], 0
    for paragraph in TEXT.split("\n\n"):
        passages.append(FoundPassage(at, at + len(paragraph.rstrip()), Language.RUSSIAN))
        at += len(paragraph) + 2
    why = Attribution("said", "сказала", "Айгуль Сейтова", 0.9)
    quotes = tuple(
        FoundQuote((Span(TEXT.index(one), TEXT.index(one) + len(one)),), QuoteKind.DIRECT, why, 0) for one in SAID
    )
    speaker = FoundSpeaker("Айгуль Сейтова", SpeakerKind.PERSON, "гидролог", ("Айгуль Сейтова",))
    found = Found(Language.RUSSIAN, tuple(passages), (speaker,), quotes)
    return AddInterview(read, found, "канал.txt", TEXT.encode())


class Newsroom:
    """An open archive with one interview; steps of before the page was opened are done here, at once."""

    def __init__(self, folder: Path) -> None:
        self.application = Application(Places.within(folder), language="en")
        self.path = folder / "архив.kartoteka"
        self.application.create(self.path)
        self._workplaces: list[Workplace] = []
        self._desk = self.application.open(self.path)
        self.do(interview())

    def do(self, *commands: Command) -> None:
        """Carry out commands before the archive is shown."""
        for command in commands:
            self._desk.editing.do(command)

    def quotes(self) -> list[QuoteId]:
        """Return the ids of the three quotes in the order of the text."""
        from desktop_app.services.queries import QuoteFilter

        with self._desk.storage.reading() as reading:
            return [view.id for view in reading.quotes(QuoteFilter())]

    def show(self, *, write: bool = True) -> Workplace:
        """Open the archive as the window does."""
        if not write:
            self._desk.close()
            self._desk = self.application.open(self.path, write=False)
        workplace = Workplace(self.application, self._desk)
        self._workplaces.append(workplace)
        return workplace

    def close(self) -> None:
        """Let go of everything."""
        for workplace in self._workplaces:
            workplace.close()
            workplace.deleteLater()
        if not self._workplaces:
            self._desk.close()


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    """Yield an archive with one interview; the program speaks English as its source does."""
    made = Newsroom(tmp_path)
    words._current = words.Catalogue("en", {})
    yield made
    made.close()
    words.use("en")


def named(kind: type[W], name: str, inside: QWidget) -> W:
    """Return the one widget of this name."""
    found = inside.findChild(kind, name)
    assert found is not None, f"there is no {name}"
    return found

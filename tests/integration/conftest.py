"""An archive on disk, and a text that we wrote ourselves, as every test of the inner parts needs them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.archive import Archive, create, open_archive
from db.log import Profile
from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import AuthorId, InterviewId
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.services.commands import AddInterview
from desktop_app.services.editing import Editing
from desktop_app.services.found import Found, FoundPassage, FoundQuote, FoundSpeaker, ReadText

TEXT = (
    "О канале\n\n"
    "Гидролог Айгуль Сейтова приехала к нам в марте.\n\n"
    "«Воды хватит до августа», — сказала она. «А там посмотрим», — добавила гидролог.\n\n"
    "Мастер участка слушал молча.\n"
)


def profile(name: str = "Дина", site: str = "site-1") -> Profile:
    return Profile(AuthorId(f"author-of-{name}"), name, site)


def interview(name: str = "канал.txt", text: str = TEXT, date: str | None = "2024-03-02") -> AddInterview:
    read = ReadText(
        text, 0, "text/plain", "plain 1", "utf-8", "О канале", Origin.HEADING,
        PartialDate(date) if date else None, Origin.HEADER if date else None, outlet="Вестник степи",
    )  # fmt: skip
    passages, at = [], 0
    for paragraph in text.split("\n\n"):
        passages.append(FoundPassage(at, at + len(paragraph.rstrip()), Language.RUSSIAN))
        at += len(paragraph) + 2
    quotes = tuple(
        FoundQuote(
            (Span(start, start + len(words)),), QuoteKind.DIRECT, Attribution("pronoun", "сказала", "она", 0.8), 0
        )
        for words in ("Воды хватит до августа", "А там посмотрим")
        if (start := text.find(words)) >= 0
    )
    speaker = FoundSpeaker("Айгуль Сейтова", SpeakerKind.PERSON, "гидролог", ("Айгуль Сейтова",))
    return AddInterview(read, Found(Language.RUSSIAN, tuple(passages), (speaker,), quotes), name, text.encode())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "архив.kartoteka"
    create(made)
    return made


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    opened = open_archive(path, profile())
    yield opened
    opened.close()


@pytest.fixture
def editing(archive: Archive) -> Editing:
    return Editing(archive)


@pytest.fixture
def added(editing: Editing) -> InterviewId:
    return InterviewId(editing.do(interview()).made[0])

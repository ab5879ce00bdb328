"""What is foretold of a revision is what then happens."""

import pytest

from db.archive import Archive
from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.foreseeing import Foreseen, Foresight
from desktop_app.services.found import Found
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.reviewing import one_waiting, waiting
from tests.integration.conftest import TEXT, interview

CHANGED = TEXT.replace("до августа", "до\u00a0августа")


@pytest.fixture
def quotes(editing: Editing, archive: Archive, added: InterviewId) -> list[QuoteId]:
    with archive.reading() as reading:
        return [view.id for view in reading.quotes(QuoteFilter())]


def revise(editing: Editing, id: InterviewId, text: str) -> None:
    editing.do(c.ReviseInterview(id, text, 0, Found(interview().found.language, (), (), ()), "Опечатка"))


def foreseen(archive: Archive, id: InterviewId, text: str) -> Foreseen:
    with archive.reading() as reading:
        return Foresight(reading, id).look(text)


def test_with_the_same_text_everything_stays(archive: Archive, added: InterviewId, quotes: list[QuoteId]) -> None:
    assert foreseen(archive, added, TEXT) == Foreseen(stay=2)


def test_what_nobody_touched_is_found_anew_and_what_hangs_on_something_waits(
    editing: Editing, archive: Archive, added: InterviewId, quotes: list[QuoteId]
) -> None:
    assert foreseen(archive, added, CHANGED) == Foreseen(stay=1, found_anew=1)
    editing.do(c.AddDossier("Вода", "Цитаты", (quotes[0],)))
    assert foreseen(archive, added, CHANGED) == Foreseen(stay=1, look=1)


def test_what_is_foretold_happens(
    editing: Editing, archive: Archive, added: InterviewId, quotes: list[QuoteId]
) -> None:
    for quote in quotes:
        editing.do(c.JudgeQuote(quote, QuoteState.CONFIRMED))
    start = TEXT.index("слушал молча")
    editing.do(c.AddNote(added, "interview", "Кто это?", span=Span(start, start + 12)))
    text = CHANGED.replace("Мастер участка слушал молча.\n", "")
    told = foreseen(archive, added, text)
    revise(editing, added, text)
    with archive.reading() as reading:
        standings = [view.quote.standing for view in reading.quotes(QuoteFilter())]
        standings += [note.standing for note in reading.notes_of("interview", added)]
    assert told == Foreseen(
        standings.count(Standing.FIRM), standings.count(Standing.REVIEW), standings.count(Standing.ORPHAN)
    )
    assert told == Foreseen(stay=1, look=1, lost=1)


def test_the_list_of_what_waits_needs_no_places_and_one_of_them_has_all(
    editing: Editing, archive: Archive, added: InterviewId, quotes: list[QuoteId]
) -> None:
    editing.do(c.JudgeQuote(quotes[0], QuoteState.CONFIRMED))
    revise(editing, added, CHANGED)
    with archive.reading() as reading:
        (listed,) = waiting(reading, places=False)
        assert (listed.id, listed.places) == (quotes[0], ())
        whole = one_waiting(reading, "quote", quotes[0])
        assert whole in waiting(reading)
        assert whole is not None
        assert [place.words for place in whole.places] == ["Воды хватит до\u00a0августа"]
        assert one_waiting(reading, "quote", quotes[1]) is None
        assert one_waiting(reading, "note", quotes[0]) is None

"""Quotes split, merged and judged many at once."""

import pytest

from db.archive import Archive
from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import NothingToPart, QuotesApart
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView
from tests.integration.conftest import TEXT


def made(
    editing: Editing, interview: InterviewId, *spans: Span, speaker: str = "", tags: tuple[str, ...] = ()
) -> QuoteId:
    command = c.AddQuote(interview, spans, speaker, tags)
    editing.do(command)
    return command.id


def view(archive: Archive, id: QuoteId) -> QuoteView:
    with archive.reading() as reading:
        return reading.quote(id)


def line() -> Span:
    """Return the first line of the text that has some words."""
    start = next(n for n in range(len(TEXT)) if len(TEXT[n:].split("\n")[0].split()) > 4)
    return Span(start, start + len(TEXT[start:].split("\n")[0]))


def test_both_parts_of_a_split_quote_keep_speaker_terms_and_tags(
    editing: Editing, archive: Archive, added: InterviewId
) -> None:
    whole = line()
    id = made(editing, added, whole, speaker="Дина Ахметова", tags=("Вода", "Степь"))
    editing.do(c.SetTerms(id, "quote", Terms.BACKGROUND, PartialDate("2031")))
    words = view(archive, id).quote.words
    at = whole.start + words.index(" ", 6)
    other = QuoteId(editing.do(c.SplitQuote(id, at)).made[0])
    first, second = view(archive, id), view(archive, other)
    assert f"{first.quote.words} {second.quote.words}" == words
    assert (second.speaker, second.terms, second.embargo) == ("Дина Ахметова", Terms.BACKGROUND, "2031")
    assert {tag.path for tag in second.tags} == {tag.path for tag in first.tags} == {"Вода", "Степь"}


def test_a_quote_is_not_split_at_its_ends(editing: Editing, archive: Archive, added: InterviewId) -> None:
    whole = line()
    id = made(editing, added, whole)
    for at in (whole.start, view(archive, id).quote.end, 0, len(TEXT)):
        with pytest.raises(NothingToPart):
            editing.do(c.SplitQuote(id, at))


def test_merged_quotes_are_one_with_all_that_hung_on_both(
    editing: Editing, archive: Archive, added: InterviewId
) -> None:
    whole = line()
    middle = whole.start + TEXT[whole.start :].index(" ", 6)
    one = made(editing, added, Span(whole.start, middle), tags=("Вода",))
    two = made(editing, added, Span(middle, whole.end), speaker="Дина Ахметова", tags=("Вода", "Степь"))
    third = made(editing, added, Span(whole.start, whole.start + 3))
    editing.do(c.AddNote(two, "quote", "Проверить"))
    editing.do(c.LinkQuotes(two, third, "supports"))
    editing.do(c.LinkQuotes(one, two, "repeats"))
    editing.do(c.SetTerms(two, "quote", Terms.OFF_RECORD, PartialDate("2031-05")))
    dossier = editing.do(c.AddDossier("Вода", "Раздел", (two, third))).made[0]
    editing.do(c.MergeQuotes(one, two))
    merged = view(archive, one)
    assert merged.quote.words == TEXT[whole.start : whole.end].strip()
    assert (merged.speaker, merged.terms, merged.embargo) == ("Дина Ахметова", Terms.OFF_RECORD, "2031-05")
    assert [tag.path for tag in merged.tags] == ["Вода", "Степь"]
    with archive.reading() as reading:
        assert [note.text for note in reading.notes_of("quote", one)] == ["Проверить"]
        assert [(link.other, link.type) for link in reading.links_of(one)] == [(third, "supports")]
        assert [item.quote for item, _ in reading.dossier(dossier).sections[0].items] == [one, third]
        assert two not in {each.id for each in reading.quotes(QuoteFilter())}


def test_quotes_that_overlap_become_one_stretch(editing: Editing, archive: Archive, added: InterviewId) -> None:
    whole = line()
    one = made(editing, added, Span(whole.start, whole.start + 12))
    two = made(editing, added, Span(whole.start + 8, whole.end))
    editing.do(c.MergeQuotes(two, one))
    assert view(archive, two).quote.words == TEXT[whole.start : whole.end].strip()


def test_quotes_far_from_each_other_are_not_merged(editing: Editing, archive: Archive, added: InterviewId) -> None:
    one, two = made(editing, added, Span(0, 3)), made(editing, added, Span(len(TEXT) - 10, len(TEXT) - 2))
    for pair in ((one, two), (one, one)):
        with pytest.raises(QuotesApart):
            editing.do(c.MergeQuotes(*pair))


def test_many_are_confirmed_in_one_step_and_what_was_judged_stays(
    editing: Editing, archive: Archive, added: InterviewId
) -> None:
    with archive.reading() as reading:
        ids = [one.id for one in reading.quotes(QuoteFilter(state=QuoteState.FOUND))]
    assert len(ids) > 1
    editing.do(c.JudgeQuote(ids[0], QuoteState.REJECTED))
    changed = editing.do(c.JudgeQuotes((*ids, ids[1]), QuoteState.CONFIRMED))
    assert changed.along == len(ids) - 1
    assert [view(archive, id).quote.state for id in ids[:2]] == [QuoteState.REJECTED, QuoteState.CONFIRMED]
    editing.undo()
    assert [view(archive, id).quote.state for id in ids[1:]] == [QuoteState.FOUND] * (len(ids) - 1)

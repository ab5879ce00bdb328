"""A quote for the clipboard: exact words, and of its source no more than the terms allow."""

import datetime

import pytest

from db.archive import Archive
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.citing import cite, held_in, why_held
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView

TODAY = datetime.date(2026, 5, 1)


def first(archive: Archive) -> QuoteView:
    with archive.reading() as reading:
        return reading.quotes(QuoteFilter())[0]


def test_the_words_are_exact_in_both_forms(archive: Archive, added: InterviewId) -> None:
    view = first(archive)
    cited = cite(view)
    assert cited.text.startswith(f"«{view.quote.words}»\n— {view.speaker}")
    assert view.title in cited.text
    assert "<blockquote>" in cited.html
    assert "<script" not in cited.html


@pytest.mark.parametrize("terms", [Terms.BACKGROUND, Terms.DEEP_BACKGROUND])
def test_an_unnamed_speaker_has_an_unnamed_source(
    terms: Terms, archive: Archive, editing: Editing, added: InterviewId
) -> None:
    editing.do(c.SetTerms(first(archive).id, "quote", terms))
    view = first(archive)
    for form in (cite(view).text, cite(view).html):
        assert view.speaker not in form
        assert view.title not in form
        assert (bool(view.role) and view.role in form) == (terms is Terms.BACKGROUND and bool(view.role))


def test_what_is_off_the_record_or_under_embargo_is_held_back(
    archive: Archive, editing: Editing, added: InterviewId
) -> None:
    view = first(archive)
    span = view.quote.anchors[0].span
    assert (why_held(view, TODAY), held_in([view], span, TODAY)) == ("", None)
    editing.do(c.SetTerms(view.id, "quote", None, PartialDate("2026-05")))
    assert "2026-05" in why_held(first(archive), TODAY)
    assert why_held(first(archive), datetime.date(2026, 6, 1)) == ""
    editing.do(c.SetTerms(view.id, "quote", Terms.OFF_RECORD))
    assert held_in([first(archive)], span, TODAY) == first(archive)
    editing.do(c.JudgeQuote(view.id, view.quote.state.REJECTED))
    assert held_in([first(archive)], span, TODAY) is None

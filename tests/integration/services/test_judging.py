"""Found quotes that wait: their order, why they are not sure, and where the evidence stands."""

import pytest

from db.archive import Archive
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.judging import JudgingOrder, evidence, to_judge


def test_what_was_judged_waits_no_more(editing: Editing, archive: Archive, added: InterviewId) -> None:
    with archive.reading() as reading:
        before = to_judge(reading, added)
    assert before
    editing.do(c.JudgeQuote(before[0].id, QuoteState.REJECTED))
    with archive.reading() as reading:
        assert [one.id for one in to_judge(reading)] == [one.id for one in before[1:]]


@pytest.mark.parametrize("order", JudgingOrder)
def test_every_order_holds_the_same_quotes(order: JudgingOrder, archive: Archive, added: InterviewId) -> None:
    with archive.reading() as reading:
        known = {one.id for one in to_judge(reading, added)}
        found = to_judge(reading, added, order)
    assert {one.id for one in found} == known
    if order is JudgingOrder.CONFIDENCE:
        assert [one.confidence for one in found] == sorted(one.confidence for one in found)


def test_what_is_sure_needs_no_reason_and_what_is_not_has_one(archive: Archive, added: InterviewId) -> None:
    with archive.reading() as reading:
        for one in to_judge(reading, added):
            given = one.view.quote.attribution
            assert one.sure == bool(one.view.speaker and given and given.sure)


def test_the_evidence_stands_outside_of_the_quote_letter_for_letter(archive: Archive, added: InterviewId) -> None:
    with archive.reading() as reading:
        text, found = reading.text(added), to_judge(reading, added)
    lit = 0
    for one in found:
        given = one.view.quote.attribution
        for span in evidence(text, one.view):
            lit += 1
            assert given is not None
            assert text[span.start : span.end] in (given.cue, given.mention)
            assert not any(span.overlaps(anchor.span) for anchor in one.view.quote.anchors)
    assert lit

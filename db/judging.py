"""Found quotes that wait for a judgement, and what was done to one quote."""

from typing import Any

from sqlalchemy import Connection, Select, case, func, select, union

from db import models as m
from desktop_app.domain.ids import InterviewId, QuoteId, TagId
from desktop_app.domain.quotes import SURE
from desktop_app.services.queries import JudgingOrder
from desktop_app.services.views import FoundLine

_CONFIDENCE = case(
    (m.Quote.speaker.is_(None), 0.0), else_=func.coalesce(func.json_extract(m.Quote.attribution, "$.confidence"), 0.0)
)
"""0 where nobody is named."""
_IN_TEXT: tuple[Any, ...] = (m.Interview.title, m.Quote.interview, m.Quote.start, m.Quote.id)
_ORDERS: dict[JudgingOrder, tuple[Any, ...]] = {
    JudgingOrder.INTERVIEW: _IN_TEXT,
    JudgingOrder.SPEAKER: (m.Speaker.name, *_IN_TEXT),
    JudgingOrder.CONFIDENCE: (_CONFIDENCE, *_IN_TEXT),
}


def found_quotes(connection: Connection, interview: InterviewId | None, order: JudgingOrder) -> list[FoundLine]:
    """Return those of an interview, or of all."""
    q, i = m.Quote, m.Interview
    question = (
        select(q.id, _CONFIDENCE.label("confidence"))
        .join(i, i.id == q.interview)
        .outerjoin(m.Speaker, m.Speaker.id == q.speaker)
        .where(q.removed_at.is_(None), i.removed_at.is_(None), q.state == "found", q.standing == "firm")
        .order_by(*_ORDERS[order])
    )
    if interview is not None:
        question = question.where(q.interview == interview)
    return [FoundLine(QuoteId(id), confidence >= SURE) for id, confidence in connection.execute(question)]


def recent_tags(connection: Connection, most: int) -> list[TagId]:
    """Return the tags that were put on something last, the latest first."""
    last = func.max(m.Tagging.id)  # ids grow with time
    question = select(m.Tagging.tag).where(m.Tagging.removed_at.is_(None)).group_by(m.Tagging.tag).order_by(last.desc())
    return [TagId(id) for id in connection.scalars(question.limit(most))]


def actions_on(quote: QuoteId) -> Select[Any]:
    """Return the question for the actions that touched a quote or what hangs, or hung, on it."""
    hanging = union(
        select(m.Tagging.id).where(m.Tagging.target_kind == "quote", m.Tagging.target == quote),
        select(m.Note.id).where(m.Note.target_kind == "quote", m.Note.target == quote),
        select(m.Link.id).where((m.Link.source == quote) | (m.Link.target == quote)),
    )
    touched = (m.Change.entity_id == quote) | m.Change.entity_id.in_(hanging)
    return select(m.Change.group_id).where(touched)

"""Quotes as they are compared with each other, and what an editor decided about pairs of them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, select

from db import models as m
from db.queue import AT_ONCE, batched
from desktop_app.domain.ids import QuoteId
from desktop_app.services.views import SaidLine

_LINES = (
    select(
        m.Quote.id, m.Quote.interview, m.Quote.speaker, m.Quote.start, m.Quote.words,
        m.Interview.date, m.Interview.recorded, m.Interview.language,
    )
    .join(m.Interview, m.Interview.id == m.Quote.interview)
    .where(m.Quote.removed_at.is_(None), m.Interview.removed_at.is_(None), m.Quote.state != "rejected")
    .order_by(m.Quote.id)
)  # fmt: skip
_TAGGED = select(m.Tagging.target, m.Tagging.tag).where(m.Tagging.removed_at.is_(None))


def said(connection: Connection, ids: Sequence[QuoteId] | None) -> list[SaidLine]:
    """Return quotes that are neither rejected nor in the bin: all, or these."""
    tags: dict[str, list[str]] = defaultdict(list)
    for target, tag in connection.execute(_TAGGED):
        tags[target].append(tag)
    parts = [None] if ids is None else batched(ids, AT_ONCE)
    return [line for part in parts for line in _lines(connection, part, tags)]


def _lines(connection: Connection, ids: Sequence[str] | None, tags: dict[str, list[str]]) -> Iterator[SaidLine]:
    question = _LINES if ids is None else _LINES.where(m.Quote.id.in_(ids))
    for row in connection.execute(question):
        hung = (*tags.get(row.id, ()), *tags.get(row.interview, ()))
        yield SaidLine(
            row.id, row.interview, row.speaker, row.start, row.start + len(row.words), row.words,
            row.recorded or row.date, row.language, hung,
        )  # fmt: skip


def said_since(connection: Connection, number: int) -> list[QuoteId]:
    """Return the quotes that may be compared otherwise by what was changed after a change of the log."""
    change = m.Change
    of = {
        kind: select(change.entity_id).where(change.seq > number, change.entity == kind)
        for kind in ("quote", "interview", "tagging")
    }
    tagged = select(m.Tagging.target).where(m.Tagging.id.in_(of["tagging"]))
    found = dict.fromkeys(connection.scalars(of["quote"]))
    touched = m.Quote.id.in_(tagged) | m.Quote.interview.in_(tagged) | m.Quote.interview.in_(of["interview"])
    found |= dict.fromkeys(connection.scalars(select(m.Quote.id).where(touched)))
    return [QuoteId(id) for id in found]


def declined(connection: Connection) -> list[tuple[QuoteId, QuoteId]]:
    """Return the pairs of quotes that are not to be proposed to each other."""
    rows = connection.execute(select(m.Declined.one, m.Declined.other).where(m.Declined.removed_at.is_(None)))
    return [(QuoteId(one), QuoteId(other)) for one, other in rows]


def linked(connection: Connection, quote: QuoteId) -> set[QuoteId]:
    """Return the quotes that are linked with this one."""
    ends = m.Link.source, m.Link.target
    there = [
        connection.scalars(select(far).where(near == quote, m.Link.removed_at.is_(None)))
        for near, far in (ends, ends[::-1])
    ]
    return {QuoteId(id) for some in there for id in some}

"""Questions about the people of an archive: who they are, beside whom they are quoted, what their words touch."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, func, inspect, select
from sqlalchemy.orm import aliased

from db import models as m
from db.queue import AT_ONCE, batched
from db.records import to_record
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import DossierId, InterviewId, LinkId, QuoteId, SpeakerId
from desktop_app.domain.people import SpeakerAlias, SpeakerKind, SpeakerRole
from desktop_app.services.person import Beside, Related, SaidThen, Used
from desktop_app.services.views import SpeakerLine

_COUNTED = and_(m.Quote.speaker == m.Speaker.id, m.Quote.removed_at.is_(None), m.Quote.state != "rejected")
_LINES = (
    select(
        m.Speaker.id, m.Speaker.name, m.Speaker.kind, m.Speaker.about, func.count(m.Quote.id).label("quotes"),
        func.count(m.Quote.interview.distinct()).label("interviews"),
    )
    .join(m.Quote, _COUNTED, isouter=True)
    .where(m.Speaker.removed_at.is_(None))
    .group_by(m.Speaker.id)
    .order_by(func.count(m.Quote.id).desc(), m.Speaker.name)
)  # fmt: skip
_SAID = and_(m.Quote.removed_at.is_(None), m.Quote.state != "rejected", m.Interview.removed_at.is_(None))


def lines(
    connection: Connection, roles: dict[str, list[SpeakerRole]], id: SpeakerId | None = None
) -> list[SpeakerLine]:
    """Return everybody who speaks, those with most quotes first; or one of them."""
    a = m.SpeakerAlias
    question, others = _LINES, select(a.speaker, a.name).where(a.removed_at.is_(None)).order_by(a.id)
    if id is not None:
        question, others = question.where(m.Speaker.id == id), others.where(a.speaker == id)
    names: dict[str, list[str]] = defaultdict(list)
    for speaker, name in connection.execute(others):
        names[speaker].append(name)
    return [
        SpeakerLine(
            row.id, row.name, SpeakerKind(row.kind), _latest(roles.get(row.id, [])), row.quotes, row.interviews,
            tuple(names[row.id]), row.about, tuple(roles.get(row.id, [])),
        )
        for row in connection.execute(question)
    ]  # fmt: skip


def _latest(roles: list[SpeakerRole]) -> str:
    return roles[-1].title if roles else ""


def names_of(connection: Connection, id: SpeakerId) -> list[SpeakerAlias]:
    """Return the names of a speaker beside the one shown, the oldest first."""
    table = m.SpeakerAlias.__table__
    question = select(*table.columns).where(table.c.speaker == id, table.c.removed_at.is_(None)).order_by(table.c.id)
    return [to_record(SpeakerAlias, row) for row in connection.execute(question)]


def two_persons(connection: Connection) -> list[tuple[SpeakerId, SpeakerId]]:
    """Return the pairs of speakers of whom an editor said that they are two."""
    table = m.TwoPersons
    if not inspect(connection).has_table(table.__tablename__):
        return []  # an archive of an earlier version that is only read
    rows = connection.execute(select(table.one, table.other).where(table.removed_at.is_(None)))
    return [(SpeakerId(one), SpeakerId(other)) for one, other in rows]


def cues(connection: Connection, ids: Sequence[SpeakerId]) -> dict[SpeakerId, list[str]]:
    """Return the words by which quotes were given to these speakers: «сказала», «по словам»."""
    found: dict[SpeakerId, list[str]] = defaultdict(list)
    for part in batched(ids, AT_ONCE):
        question = select(m.Quote.speaker, m.Quote.attribution).where(
            m.Quote.speaker.in_(part), m.Quote.attribution.is_not(None), m.Quote.removed_at.is_(None)
        )
        for speaker, attribution in connection.execute(question):
            found[speaker].append(attribution.get("cue", ""))
    return found


def said_by(connection: Connection, id: SpeakerId) -> list[SaidThen]:
    """Return the quotes of a speaker that were not rejected, the oldest first, those without a date at the end."""
    q, i = m.Quote, m.Interview
    when = func.coalesce(i.recorded, i.date)
    rows = connection.execute(
        select(q.id, q.interview, i.title, when, q.words)
        .join(i, i.id == q.interview)
        .where(q.speaker == id, _SAID)
        .order_by(when.is_(None), when, q.interview, q.start)
    )
    return [
        SaidThen(QuoteId(quote), InterviewId(interview), title, PartialDate(date) if date else None, words)
        for quote, interview, title, date, words in rows
    ]


def beside(connection: Connection, id: SpeakerId) -> list[Beside]:
    """Return who else is quoted in the interviews in which a speaker is, most interviews in common first."""
    q, i, s = m.Quote, m.Interview, m.Speaker
    own = select(q.interview).join(i, i.id == q.interview).where(q.speaker == id, _SAID).distinct()
    shared = func.count(q.interview.distinct())
    rows = connection.execute(
        select(s.id, s.name, shared, func.count(q.id))
        .join(q, q.speaker == s.id)
        .where(q.interview.in_(own), s.id != id, s.removed_at.is_(None))
        .where(q.removed_at.is_(None), q.state != "rejected")
        .group_by(s.id)
        .order_by(shared.desc(), func.count(q.id).desc(), s.name)
    )
    return [Beside(SpeakerId(speaker), name, interviews, quotes) for speaker, name, interviews, quotes in rows]


def related(connection: Connection, id: SpeakerId) -> list[Related]:
    """Return the links of a speaker's quotes as seen from these, by type, the oldest first."""
    found = [
        Related(
            LinkId(row.id), row.type, outgoing, QuoteId(row.own), row.own_words, QuoteId(row.other), row.other_words,
            row.speaker or "", row.title,
        )
        for outgoing in (True, False)
        for row in connection.execute(_related(id, outgoing))
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.type, not one.outgoing, one.id))


def _related(id: SpeakerId, outgoing: bool) -> Select[*tuple[Any, ...]]:
    own, other, link = aliased(m.Quote), aliased(m.Quote), m.Link
    near, far = (link.source, link.target) if outgoing else (link.target, link.source)
    return (
        select(
            link.id, link.type, own.id.label("own"), own.words.label("own_words"), other.id.label("other"),
            other.words.label("other_words"), m.Speaker.name.label("speaker"), m.Interview.title,
        )
        .join(own, own.id == near)
        .join(other, other.id == far)
        .join(m.Interview, m.Interview.id == other.interview)
        .join(m.Speaker, m.Speaker.id == other.speaker, isouter=True)
        .where(own.speaker == id, *(one.removed_at.is_(None) for one in (link, own, other)))
    )  # fmt: skip


def used(connection: Connection, id: SpeakerId) -> list[Used]:
    """Return the dossiers with quotes of a speaker, the newest first."""
    d, s, i, q = m.Dossier, m.Section, m.Item, m.Quote
    rows = connection.execute(
        select(d.id, d.title, func.count(i.id))
        .join(s, s.dossier == d.id)
        .join(i, i.section == s.id)
        .join(q, q.id == i.quote)
        .where(q.speaker == id, *(one.removed_at.is_(None) for one in (d, s, i, q)))
        .group_by(d.id)
        .order_by(d.id.desc())
    )
    return [Used(DossierId(dossier), title, quotes) for dossier, title, quotes in rows]

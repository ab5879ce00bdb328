"""What the search index takes of an archive: passages with what hangs on them, and other things that are found."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_, select
from sqlalchemy.orm import aliased

from db import models as m
from db.cards import Cards
from db.quoting import QuoteViews
from db.records import AnyRow
from db.revisions import passages
from desktop_app.domain.anchors import Standing
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Language, Passage
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms, stricter
from desktop_app.services.found import SearchUnit
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView

Units = list[SearchUnit]


@dataclass(frozen=True, slots=True)
class _Gathered:
    """An interview with what hangs on it."""

    about: AnyRow
    quotes: Sequence[QuoteView]
    tags: Sequence[str]
    notes: Units
    spans: Sequence[tuple[int, int, str]]
    """Stretches of the text that have a note: start, end, its text."""
    linked: frozenset[str]
    """Quotes that have a link."""


class Findable:
    """Answers `Reading.units`, `things`, `things_named`, `texts` and `sources` in one read transaction."""

    def __init__(self, connection: Connection, quotes: QuoteViews) -> None:
        self._connection = connection
        self._quotes = quotes
        self._cards = Cards(connection, quotes)
        self._last: tuple[str, _Gathered | None] = ("", None)

    def sources(self) -> list[str]:
        """Return all interviews that are not in the bin, and all cards."""
        i = m.Interview
        interviews = self._connection.scalars(select(i.id).where(i.removed_at.is_(None)).order_by(i.id))
        return [*interviews, *self._cards.keys()]

    def texts(self, interviews: Sequence[InterviewId]) -> Units:
        """Return the passages of interviews without what is known by what hangs on them."""
        rows = self._connection.execute(_WITH_TEXT.where(m.Interview.id.in_(interviews)))
        return [_passage(row, p) for row in rows for p in passages(row.passages)]

    def units(self, source: str) -> Units:
        """Return the passages of an interview as the index takes them."""
        there = self._gathered(source)
        return (
            [_with_hangings(_passage(there.about, p), there) for p in passages(there.about.passages)] if there else []
        )

    def things(self, source: str) -> Units:
        """Return what else is found of an interview, or of a card."""
        if self._cards.has(source):
            return self._cards.named([source])
        there = self._gathered(source)
        if there is None:
            return []
        speakers = tuple(dict.fromkeys(q.speaker for q in _counting(there.quotes) if q.speaker))
        return [_title(there.about, tuple(there.tags), speakers), *there.notes, *self._links_from(there)]

    def things_named(self, keys: Sequence[str]) -> Units:
        """Return these things without tags, and titles without speakers."""
        ids: dict[str, list[str]] = defaultdict(list)
        for key in keys:
            kind, _, id = key.partition(":")
            ids[kind].append(id)
        found = self._cards.named([key for key in keys if self._cards.has(key)])
        readers: dict[str, Callable[[list[str]], Units]] = {
            "title": self._titles,
            "note": self._notes,
            "link": lambda them: self._links(m.Link.id.in_(them)),
        }
        return found + [unit for kind, read in readers.items() if kind in ids for unit in read(ids[kind])]

    def _gathered(self, source: str) -> _Gathered | None:
        """Return an interview whole, None where there is none. Passages and things are asked for in turn."""
        if self._last[0] != source:
            row = self._connection.execute(_WITH_TEXT.where(m.Interview.id == source)).one_or_none()
            self._last = source, None if row is None else self._with_all(row)
        return self._last[1]

    def _with_all(self, row: AnyRow) -> _Gathered:
        quotes = self._quotes.chosen(QuoteFilter(interview=InterviewId(row.id)))
        noted = or_(
            and_(m.Note.target_kind == "interview", m.Note.target == row.id),
            and_(m.Note.target_kind == "quote", m.Note.target.in_([q.id for q in quotes])),
        )
        linked = self._linked([q.id for q in quotes if q.links])
        tags = self._quotes.tag_paths("interview", row.id)
        notes = list(self._connection.execute(_NOTES.where(noted)))
        return _Gathered(row, quotes, tags, self._note_units(notes), _spans(notes), linked)

    # --- titles

    def _titles(self, interviews: Sequence[str]) -> Units:
        return [_title(row, (), ()) for row in self._connection.execute(_ABOUT.where(m.Interview.id.in_(interviews)))]

    # --- notes

    def _notes(self, notes: Sequence[str]) -> Units:
        return [_note(row, ()) for row in self._connection.execute(_NOTES.where(m.Note.id.in_(notes)))]

    def _note_units(self, rows: Sequence[AnyRow]) -> Units:
        targets = dict.fromkeys(id for row in rows for id in (row.quote, row.interview) if id)
        tags = self._quotes.paths_of(list(targets)) if rows else {}
        return [_note(row, (*tags.get(row.quote, ()), *tags.get(row.interview, ()))) for row in rows]

    # --- links

    def _linked(self, quotes: Sequence[str]) -> frozenset[str]:
        """Return which of these quotes are joined with one that is there."""
        if not quotes:
            return frozenset()
        joined = self._connection.execute(_LINKS.where(or_(m.Link.source.in_(quotes), m.Link.target.in_(quotes))))
        return frozenset(id for row in joined for id in (row.source, row.target))

    def _links_from(self, there: _Gathered) -> Units:
        from_here = [q.id for q in there.quotes if q.id in there.linked]
        return self._links(m.Link.source.in_(from_here)) if from_here else []

    def _links(self, condition: ColumnElement[bool]) -> Units:
        return [_link(row) for row in self._connection.execute(_LINKS.where(condition))]


def _passage(row: AnyRow, p: Passage) -> SearchUnit:
    return SearchUnit(
        row.id, p.number, p.start, p.end, row.text[p.start : p.end], p.language, row.title, _date(row.date),
        row.outlet, (), (), row.terms,
    )  # fmt: skip


def _with_hangings(unit: SearchUnit, there: _Gathered) -> SearchUnit:
    """Return a passage with what stands in it or hangs on it. Quotes that lost their words stand nowhere."""
    inside = [q for q in there.quotes if q.quote.standing is Standing.FIRM and _in(unit, q)]
    quotes = _counting(inside)
    ids = {str(q.id) for q in quotes}
    texts = [note.text for note in there.notes if not ids.isdisjoint(note.quotes)]
    texts += [text for start, end, text in there.spans if start < unit.end and unit.start < end]
    tags = tuple(dict.fromkeys([*(t.path for q in quotes for t in q.tags), *there.tags]))
    on_it = {"quote": quotes, "tag": tags, "note": texts, "link": ids & there.linked}
    return SearchUnit(
        unit.interview, unit.number, unit.start, unit.end, unit.text, unit.language, unit.title, unit.date,
        unit.outlet, tuple(dict.fromkeys(q.speaker for q in quotes if q.speaker)), tags, unit.terms,
        all_terms=tuple(dict.fromkeys([unit.terms, *(q.terms.value for q in quotes)])),
        states=tuple(dict.fromkeys(q.quote.state.value for q in inside)),
        has=tuple(name for name, there_is in on_it.items() if there_is),
        notes=tuple(texts),
        quotes=tuple(q.id for q in quotes),
    )  # fmt: skip


def _in(unit: SearchUnit, view: QuoteView) -> bool:
    return any(a.start < unit.end and unit.start < a.end for a in view.quote.anchors)


def _counting(quotes: Iterable[QuoteView]) -> list[QuoteView]:
    """Return the quotes that count as said: found where they stand, and not rejected."""
    return [q for q in quotes if q.quote.standing is Standing.FIRM and q.quote.state is not QuoteState.REJECTED]


def _spans(notes: Sequence[AnyRow]) -> list[tuple[int, int, str]]:
    firm = [row for row in notes if not row.quote and row.anchor and row.standing == "firm"]
    return [(row.anchor["start"], row.anchor["end"], row.note) for row in firm]


def _title(row: AnyRow, tags: tuple[str, ...], speakers: tuple[str, ...]) -> SearchUnit:
    text = " · ".join(part for part in (row.title, row.outlet) if part)
    about = (Language(row.language), row.title, _date(row.date), row.outlet, speakers, tags, row.terms)
    return SearchUnit(row.id, 0, 0, len(text), text, *about, all_terms=(row.terms,), kind="title", target=row.id)


def _note(row: AnyRow, tags: tuple[str, ...]) -> SearchUnit:
    own = Terms(row.quote_terms) if row.quote_terms else None
    terms = stricter(own, Terms(row.terms)).value
    speakers = (row.speaker,) if row.speaker else ()
    about = (Language(row.language), "", _date(row.date), row.outlet, speakers, tuple(dict.fromkeys(tags)), row.terms)
    return SearchUnit(
        row.interview, 0, 0, len(row.note), row.note, *about, all_terms=(terms,),
        states=(row.state,) if row.state else (), notes=(row.note,), quotes=(row.quote,) if row.quote else (),
        kind="note", target=row.id, heading=row.title,
    )  # fmt: skip


def _link(row: AnyRow) -> SearchUnit:
    about = (Language(row.language), "", None, "", (), (), "")
    ends = (row.source, row.target)
    return SearchUnit(
        row.interview, 0, 0, len(row.note), row.note, *about, quotes=ends, kind="link", target=row.id, heading=row.title
    )


def _date(date: str | None) -> PartialDate | None:
    return None if date is None else PartialDate(date)


_COLUMNS = (
    m.Interview.title, m.Interview.date, m.Interview.outlet, m.Interview.terms, m.Interview.language,
)  # fmt: skip
_ABOUT = select(m.Interview.id, *_COLUMNS).where(m.Interview.removed_at.is_(None))
_WITH_TEXT = (
    select(m.Interview.id, *_COLUMNS, m.Revision.text, m.Revision.passages)
    .join(m.Revision, m.Revision.id == m.Interview.revision)
    .where(m.Interview.removed_at.is_(None))
)
_ON_QUOTE = and_(m.Note.target_kind == "quote", m.Quote.id == m.Note.target, m.Quote.removed_at.is_(None))
_OF_NOTE = or_(
    and_(m.Note.target_kind == "interview", m.Interview.id == m.Note.target), m.Interview.id == m.Quote.interview
)
_NOTES = (
    select(
        m.Note.id, m.Note.text.label("note"), m.Note.anchor, m.Note.standing, m.Interview.id.label("interview"),
        m.Quote.id.label("quote"), m.Quote.state, m.Quote.terms.label("quote_terms"), m.Speaker.name.label("speaker"),
        *_COLUMNS,
    )
    .select_from(m.Note)
    .join(m.Quote, _ON_QUOTE, isouter=True)
    .join(m.Speaker, m.Speaker.id == m.Quote.speaker, isouter=True)
    .join(m.Interview, _OF_NOTE)
    .where(m.Note.removed_at.is_(None), m.Interview.removed_at.is_(None))
    .order_by(m.Note.id)
)  # fmt: skip
_FROM, _TO, _OTHER = m.Quote, aliased(m.Quote), aliased(m.Interview)
_LINKS: Any = (
    select(m.Link.id, m.Link.source, m.Link.target, m.Link.note, m.Interview.id.label("interview"), *_COLUMNS)
    .select_from(m.Link)
    .join(_FROM, and_(_FROM.id == m.Link.source, _FROM.removed_at.is_(None)))
    .join(_TO, and_(_TO.id == m.Link.target, _TO.removed_at.is_(None)))
    .join(m.Interview, and_(m.Interview.id == _FROM.interview, m.Interview.removed_at.is_(None)))
    .join(_OTHER, and_(_OTHER.id == _TO.interview, _OTHER.removed_at.is_(None)))
    .where(m.Link.removed_at.is_(None))
    .order_by(m.Link.id)
)

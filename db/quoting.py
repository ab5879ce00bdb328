"""Quotes with everything that hangs on them, gathered in a fixed number of questions."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, union

from db import models as m
from db.records import AnyRow, to_record
from db.revisions import places
from db.tag_tree import TagTree
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import QuoteId, TagId
from desktop_app.domain.interviews import Language, Locator
from desktop_app.domain.people import SpeakerKind, SpeakerRole
from desktop_app.domain.places import places_of
from desktop_app.domain.quotes import Quote
from desktop_app.domain.tags import Tag, in_order, tag_path
from desktop_app.domain.terms import Terms, later, stricter
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView, TagLine

_BATCH = 500
"""Ids in one question: SQLite takes some thousands, and a plan for few is reused."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What is known of a revision beside its text."""

    passages: list[dict[str, Any]]
    places: tuple[Locator, ...]


class QuoteViews:
    """Builds `QuoteView`s inside one read transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._texts: dict[str, _Text] = {}

    def chosen(self, chosen: QuoteFilter) -> list[QuoteView]:
        """Return the quotes that a filter lets through, newest interview first, then in the order of the text."""
        question = _WITH_INTERVIEW.where(*self._conditions(chosen))
        rows: Sequence[AnyRow] = self._connection.execute(question.order_by(*_ORDER)).all()
        if chosen.words:
            wanted = chosen.words.casefold()
            rows = [row for row in rows if wanted in row.words.casefold()]  # SQLite's LIKE knows no Cyrillic case
        return self._views(rows)

    def order(self, chosen: QuoteFilter) -> list[QuoteId]:
        """Return the ids of the quotes that a filter lets through, in the same order."""
        if chosen.words:
            return [view.id for view in self.chosen(chosen)]
        question = (
            select(m.Quote.id)
            .join(m.Interview, m.Interview.id == m.Quote.interview)
            .where(m.Quote.removed_at.is_(None), m.Interview.removed_at.is_(None), *self._conditions(chosen))
        )
        return [QuoteId(id) for id in self._connection.scalars(question.order_by(*_ORDER))]

    def of(self, ids: Iterable[str]) -> list[QuoteView]:
        """Return these quotes (those not in the bin), in the order of the ids."""
        wanted = list(dict.fromkeys(ids))
        rows: list[AnyRow] = []
        for at in range(0, len(wanted), _BATCH):
            condition = m.Quote.id.in_(wanted[at : at + _BATCH])
            rows += self._connection.execute(_WITH_INTERVIEW.where(condition)).all()
        views = {view.id: view for view in self._views(rows)}
        return [views[QuoteId(id)] for id in wanted if id in views]

    def _conditions(self, chosen: QuoteFilter) -> list[ColumnElement[bool]]:
        q, i = m.Quote, m.Interview
        found: list[ColumnElement[bool]] = []
        if chosen.interview:
            found.append(q.interview == chosen.interview)
        if chosen.speaker:
            found.append(q.speaker == chosen.speaker)
        if chosen.state:
            found.append(q.state == chosen.state.value)
        if not chosen.rejected:
            found.append(q.state != "rejected")
        if chosen.waiting is not None:
            found.append(q.standing != "firm" if chosen.waiting else q.standing == "firm")
        if chosen.since:
            # «2024» may be a day of May: compared is as much as both dates say.
            found.append(i.date >= func.substr(chosen.since, 1, func.length(i.date)))
        if chosen.until:
            found.append(func.substr(i.date, 1, len(chosen.until)) <= chosen.until)
        for tag in (chosen.tag, chosen.also):
            if tag:
                these = self.below(tag) if chosen.below else [tag]
                tagged = select(m.Tagging.target).where(m.Tagging.removed_at.is_(None), m.Tagging.tag.in_(these))
                found.append(q.id.in_(tagged) | q.interview.in_(tagged))
        return found

    def below(self, tag: TagId) -> list[str]:
        """Return a tag and all tags below it."""
        found: list[str] = [tag]
        for one in found:
            found += [child.id for child in self._children.get(TagId(one), ())]
        return found

    def _views(self, rows: Iterable[AnyRow]) -> list[QuoteView]:
        rows = list(rows)
        ids = [row.id for row in rows]
        tags = self._tags_of(ids)
        notes = self._count(m.Note.target, ids, m.Note)
        links = self._count(m.Link.source, ids, m.Link)
        for id, number in self._count(m.Link.target, ids, m.Link).items():
            links[id] = links.get(id, 0) + number
        return [self._view(row, tags.get(row.id, ()), notes.get(row.id, 0), links.get(row.id, 0)) for row in rows]

    def _view(self, row: AnyRow, tags: tuple[TagLine, ...], notes: int, links: int) -> QuoteView:
        quote = to_record(Quote, row)
        text = self._text_of(row.revision)
        inside = [p for p in text.passages if p["start"] <= quote.start] or text.passages[:1]
        roles = self.roles().get(row.speaker, [])
        held = next((r.title for r in reversed(roles) if r.held_on(row.interview_date)), "")
        own = Terms(row.terms) if row.terms else None
        return QuoteView(
            quote, row.title, row.interview_date, row.outlet, row.revision, row.revision_number,
            inside[-1]["number"] if inside else 1,
            row.speaker_name or "", SpeakerKind(row.speaker_kind) if row.speaker_kind else None, held, tags,
            stricter(own, Terms(row.interview_terms)), later(_date(row.embargo), _date(row.interview_embargo)),
            Language(inside[-1]["language"]) if inside else Language.UNKNOWN, notes, links,
            places_of(text.places, quote.start, quote.anchors[-1].end),
        )  # fmt: skip

    def _text_of(self, revision: str) -> "_Text":
        if revision not in self._texts:
            question = select(m.Revision.passages, m.Revision.locators).where(m.Revision.id == revision)
            row = self._connection.execute(question).one_or_none()
            self._texts[revision] = _Text(row.passages or [], places(row.locators)) if row else _Text([], ())
        return self._texts[revision]

    def _count(self, column: Any, ids: list[str], table: Any) -> dict[str, int]:
        counts: dict[str, int] = {}
        for at in range(0, len(ids), _BATCH):
            question = (
                select(column, func.count())
                .where(column.in_(ids[at : at + _BATCH]), table.removed_at.is_(None))
                .group_by(column)
            )
            counts |= dict(self._connection.execute(question).all())
        return counts

    # --- tags

    @cached_property
    def _tree(self) -> dict[TagId, Tag]:
        table = m.Tag.__table__
        rows = self._connection.execute(select(*table.columns).where(table.c.removed_at.is_(None)))
        return {TagId(row.id): to_record(Tag, row) for row in rows}

    @cached_property
    def _children(self) -> dict[TagId | None, list[Tag]]:
        found: dict[TagId | None, list[Tag]] = defaultdict(list)
        for tag in self._tree.values():
            found[tag.parent if tag.parent in self._tree else None].append(tag)
        return {parent: in_order(tags) for parent, tags in found.items()}

    def tags(self, counted: bool = True) -> list[TagLine]:
        """Return the tag tree, parents before children, each level in its order; `counted`, with its quotes."""
        return TagTree(self._children, self.tagged if counted else ()).lines()

    def tag_lines(self, ids: Sequence[str]) -> list[TagLine]:
        """Return these tags, those that are not in the bin; their quotes are not counted."""
        return [self._tag_line(self._tree[TagId(id)]) for id in ids if id in self._tree]

    def _tag_line(self, tag: Tag) -> TagLine:
        return TagLine(tag.id, tag.parent, tag.name, tag_path(tag, self._tree), tag.colour, 0, tag.definition)

    @cached_property
    def tagged(self) -> list[tuple[str, str]]:
        """Tags and the quotes that they are on, also by way of their interviews; rejected quotes are left out."""
        return [(tag, quote) for tag, quote in self._connection.execute(_TAGGED)]

    def _tags_of(self, ids: list[str]) -> dict[str, tuple[TagLine, ...]]:
        found: dict[str, list[TagLine]] = defaultdict(list)
        for at in range(0, len(ids), _BATCH):
            question = (
                select(m.Tagging.target, m.Tagging.tag)
                .where(m.Tagging.target.in_(ids[at : at + _BATCH]), m.Tagging.removed_at.is_(None))
                .order_by(m.Tagging.id)
            )
            for target, tag in self._connection.execute(question):
                if known := self._tree.get(TagId(tag)):
                    found[target].append(self._tag_line(known))
        return {id: tuple(lines) for id, lines in found.items()}

    def tag_paths(self, target_kind: str, target: str) -> list[str]:
        """Return the paths of the tags on one target."""
        return [line.path for line in self._tags_of([target]).get(target, ())]

    def paths_of(self, targets: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return the paths of the tags on quotes or interviews."""
        found = self._tags_of(list(targets))
        return {target: tuple(line.path for line in lines) for target, lines in found.items()}

    # --- people

    def roles(self) -> dict[str, list[SpeakerRole]]:
        """Return the roles of every speaker, the oldest first."""
        return self._roles

    @cached_property
    def _roles(self) -> dict[str, list[SpeakerRole]]:
        table = m.SpeakerRole.__table__
        question = select(*table.columns).where(table.c.removed_at.is_(None))
        found: dict[str, list[SpeakerRole]] = defaultdict(list)
        for row in self._connection.execute(question.order_by(func.coalesce(table.c.since, ""), table.c.id)):
            found[row.speaker].append(to_record(SpeakerRole, row))
        return found


def _date(text: str | None) -> PartialDate | None:
    return PartialDate(text) if text else None


_TAGGED = union(
    *(
        select(m.Tagging.tag, m.Quote.id)
        .join(m.Quote, (m.Quote.id if kind == "quote" else m.Quote.interview) == m.Tagging.target)
        .where(
            m.Tagging.target_kind == kind,
            m.Tagging.removed_at.is_(None),
            m.Quote.removed_at.is_(None),
            m.Quote.state != "rejected",
        )
        for kind in ("quote", "interview")
    )
)
_ORDER = (func.coalesce(m.Interview.date, "").desc(), m.Quote.interview, m.Quote.start)
_WITH_INTERVIEW = (
    select(
        *m.Quote.__table__.columns,
        m.Interview.title,
        m.Interview.date.label("interview_date"),
        m.Interview.outlet,
        m.Interview.terms.label("interview_terms"),
        m.Interview.embargo.label("interview_embargo"),
        m.Speaker.name.label("speaker_name"),
        m.Speaker.kind.label("speaker_kind"),
        m.Revision.number.label("revision_number"),
    )
    .join(m.Interview, m.Interview.id == m.Quote.interview)
    .join(m.Revision, m.Revision.id == m.Quote.revision)
    .join(m.Speaker, m.Speaker.id == m.Quote.speaker, isouter=True)
    .where(m.Quote.removed_at.is_(None), m.Interview.removed_at.is_(None))
)

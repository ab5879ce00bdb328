"""Questions to an archive, answered in SQL; what comes back is frozen."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, inspect, select
from sqlalchemy.orm import aliased

from db import bin as bin_
from db import judging, people, queue, similar
from db import models as m
from db.finding import Findable
from db.quoting import QuoteViews
from db.records import AnyRow, to_record
from db.revisions import passages, places, revision_lines, revision_view
from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import ActionId, DossierId, InterviewId, NoteId, QuoteId, RevisionId, SpeakerId, TagId
from desktop_app.domain.interviews import Interview, Language, Original
from desktop_app.domain.links import Link
from desktop_app.domain.notes import Note, NoteKind
from desktop_app.domain.people import SpeakerAlias
from desktop_app.domain.searches import SavedSearch
from desktop_app.domain.terms import Terms
from desktop_app.services.changes import Change
from desktop_app.services.found import SearchUnit
from desktop_app.services.person import Beside, Related, SaidThen, Used
from desktop_app.services.queries import JudgingOrder, QuoteFilter
from desktop_app.services.views import (
    ActionLine,
    BinLine,
    DossierLine,
    DossierView,
    FoundLine,
    InterviewLine,
    InterviewView,
    LinkView,
    NoteView,
    QuoteView,
    RevisionLine,
    RevisionView,
    SaidLine,
    SpeakerLine,
    TagLine,
)

_LIVE = {"removed_at": None}
_READ_FROM = (
    select(m.Interview.id)
    .distinct()
    .join(m.Revision, m.Revision.interview == m.Interview.id)
    .join(m.Original, m.Original.id == m.Revision.original)
    .where(m.Revision.removed_at.is_(None), m.Interview.removed_at.is_(None))
)
"""An import asks these for each of its files, so they are made once."""
_OF_FILE = _READ_FROM.where(m.Original.name == bindparam("name"))
_OF_BYTES = _READ_FROM.where(m.Original.sha256 == bindparam("sha256"))
_SIGNATURES = (
    select(m.Interview.id, m.Revision.id, m.Revision.likeness)
    .join(m.Revision, m.Revision.id == m.Interview.revision)
    .where(m.Revision.id > bindparam("after"), m.Interview.removed_at.is_(None))
    .order_by(m.Revision.id)
)


class SqlReading:
    """Fulfils `services.ports.Reading` in one read transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._quotes = QuoteViews(connection)
        self._findable = Findable(connection, self._quotes)

    # --- interviews

    def interviews(self, query: str = "", order: str = "date") -> list[InterviewLine]:
        """Return the interviews whose title, outlet or speakers contain the words; newest first, or by `title`."""
        lines = [self._line(row, names) for row, names in self._interview_rows()]
        wanted = query.casefold()
        if wanted:
            lines = [one for one in lines if wanted in " ".join((one.title, one.outlet, *one.speakers)).casefold()]
        if order == "title":
            return sorted(lines, key=lambda one: one.title.casefold())
        return sorted(lines, key=lambda one: (one.date or "", one.id), reverse=True)

    def interview_order(self, query: str = "") -> list[InterviewId]:
        """Return the ids of `interviews`, the newest first."""
        if query:
            return [InterviewId(line.id) for line in self.interviews(query)]
        i = m.Interview
        order = (func.coalesce(i.date, "").desc(), i.id.desc())
        return [
            InterviewId(id)
            for id in self._connection.scalars(select(i.id).where(i.removed_at.is_(None)).order_by(*order))
        ]

    def interview_lines(self, ids: Sequence[InterviewId]) -> list[InterviewLine]:
        """Return these interviews, in the order of the ids."""
        lines = {row.id: self._line(row, names) for row, names in self._interview_rows(ids)}
        return [lines[id] for id in ids if id in lines]

    def _interview_rows(self, ids: Sequence[str] | None = None) -> list[tuple[AnyRow, list[str]]]:
        i, q = m.Interview, m.Quote
        these = [] if ids is None else [i.id.in_(ids)]
        theirs = [] if ids is None else [q.interview.in_(ids)]
        counted = (
            select(
                i.id, i.title, i.date, i.outlet, i.language, i.terms,
                func.count(q.state).filter(q.state != "rejected").label("quotes"),
                func.count(q.state).filter(q.state == "found").label("found"),
            )
            .join(q, and_(q.interview == i.id, q.removed_at.is_(None)), isouter=True)
            .where(i.removed_at.is_(None), *these)
            .group_by(i.id)
        )  # fmt: skip
        names: dict[str, list[str]] = defaultdict(list)
        said = (
            select(q.interview, m.Speaker.name)
            .join(m.Speaker, m.Speaker.id == q.speaker)
            .where(q.removed_at.is_(None), q.state != "rejected", *theirs)
            .group_by(q.interview, m.Speaker.id)
            .order_by(func.count().desc())
        )
        for interview, name in self._connection.execute(said):
            names[interview].append(name)
        return [(row, names[row.id]) for row in self._connection.execute(counted)]

    @staticmethod
    def _line(row: AnyRow, names: list[str]) -> InterviewLine:
        return InterviewLine(
            row.id, row.title, row.date, row.outlet, Language(row.language), tuple(names), row.quotes, row.found,
            Terms(row.terms),
        )  # fmt: skip

    def interview(self, id: InterviewId) -> InterviewView:
        """Return an interview with its present text. Raises `NotFound`."""
        i, r = m.Interview, m.Revision
        row = self._connection.execute(
            select(*i.__table__.columns).where(i.id == id, i.removed_at.is_(None))
        ).one_or_none()
        if row is None:
            raise NotFound(kind="interview", name=id)
        text = self._connection.execute(
            select(r.text, r.body_start, r.number, r.sha256, r.passages, r.locators).where(r.id == row.revision)
        ).one()
        name = self._connection.scalar(select(m.Original.name).where(m.Original.id == row.original))
        return InterviewView(
            to_record(Interview, row), text.text, text.body_start, text.number, text.sha256,
            passages(text.passages), name or "", places(text.locators),
        )  # fmt: skip

    def revisions(self, interview: InterviewId) -> list[RevisionLine]:
        """Return the states of an interview's text, the newest first."""
        return revision_lines(self._connection, interview)

    def revision(self, id: RevisionId) -> RevisionView:
        """Return a state of a text, whole. Raises `NotFound`."""
        return revision_view(self._connection, id)

    def interviews_of_file(self, name: str) -> list[InterviewId]:
        """Return the interviews of which some revision was read from a file of this name."""
        return [InterviewId(id) for id in self._connection.scalars(_OF_FILE, {"name": name})]

    def text(self, interview: InterviewId) -> str:
        """Return the present text of an interview."""
        return self.interview(interview).text

    def interview_ids(self, part: str) -> list[InterviewId]:
        """Return the interviews whose id begins or ends so."""
        return self._ids(m.Interview, part)

    def all_interview_ids(self) -> list[InterviewId]:
        """Return all interviews that are not in the bin."""
        return self._ids(m.Interview, "")

    def quote_ids(self, part: str) -> list[QuoteId]:
        """Return the quotes whose id begins or ends so."""
        return self._ids(m.Quote, part)

    def dossier_ids(self, part: str) -> list[DossierId]:
        """Return the dossiers whose id begins or ends so."""
        return self._ids(m.Dossier, part)

    def _ids(self, table: Any, part: str) -> list[Any]:
        fits = table.id.startswith(part, autoescape=True) | table.id.endswith(part, autoescape=True)
        question = select(table.id).where(table.removed_at.is_(None), fits)
        return list(self._connection.scalars(question.order_by(table.id)))

    def interview_of_original(self, sha256: str) -> InterviewId | None:
        """Return the interview of which some revision was read from a file with these bytes."""
        found = self._connection.scalar(_OF_BYTES, {"sha256": sha256})
        return None if found is None else InterviewId(found)

    def original_of(self, interview: InterviewId) -> Original | None:
        """Return the file that the present text was read from; none where it was written in the program."""
        row = self._connection.execute(
            select(*m.Original.__table__.columns)
            .join(m.Revision, m.Revision.original == m.Original.id)
            .join(m.Interview, m.Interview.revision == m.Revision.id)
            .where(m.Interview.id == interview)
        ).one_or_none()
        return None if row is None else to_record(Original, row)

    def signatures_after(self, revision: RevisionId) -> list[tuple[InterviewId, RevisionId, str]]:
        """Return the signatures of the present texts that came after a revision, the oldest first."""
        rows = self._connection.execute(_SIGNATURES, {"after": revision})
        return [(InterviewId(interview), RevisionId(id), signature) for interview, id, signature in rows]

    # --- quotes and what hangs on them

    def quotes(self, chosen: QuoteFilter) -> list[QuoteView]:
        """Return quotes, newest interview first, then in the order of the text."""
        return self._quotes.chosen(chosen)

    def quote_order(self, chosen: QuoteFilter) -> list[QuoteId]:
        """Return the ids of `quotes`, in their order."""
        return self._quotes.order(chosen)

    def found_quotes(self, interview: InterviewId | None, order: JudgingOrder) -> list[FoundLine]:
        """Return the found quotes of an interview, or of all, that stand in the present text and wait for judgement."""
        return judging.found_quotes(self._connection, interview, order)

    def quotes_of(self, ids: Sequence[QuoteId]) -> list[QuoteView]:
        """Return these quotes, in the order of the ids."""
        return self._quotes.of(ids)

    def quote(self, id: QuoteId) -> QuoteView:
        """Return one quote. Raises `NotFound`."""
        found = self._quotes.of([id])
        if not found:
            raise NotFound(kind="quote", name=id)
        return found[0]

    def stored_digests(self) -> dict[QuoteId, str]:
        """Return the digest that was stored with each quote."""
        rows = self._connection.execute(select(m.Quote.id, m.Quote.digest).where(m.Quote.removed_at.is_(None)))
        return {QuoteId(id): digest for id, digest in rows}

    def tags(self, counted: bool = True) -> list[TagLine]:
        """Return the tag tree, parents before children, each level in its order; `counted`, with its quotes."""
        return self._quotes.tags(counted)

    def recent_tags(self, most: int) -> list[TagId]:
        """Return the tags that were put on something last, the latest first."""
        return judging.recent_tags(self._connection, most)

    def tagged(self) -> list[tuple[QuoteId, TagId]]:
        """Return every quote (rejected ones left out) with each tag that it or its interview has."""
        return [(QuoteId(quote), TagId(tag)) for tag, quote in self._quotes.tagged]

    def said(self, ids: Sequence[QuoteId] | None = None) -> list[SaidLine]:
        """Return quotes that are neither rejected nor in the bin, as they are compared: all, or these."""
        return similar.said(self._connection, ids)

    def said_since(self, number: int) -> list[QuoteId]:
        """Return the quotes that may be compared otherwise by what was changed after a change of the log."""
        return similar.said_since(self._connection, number)

    def declined(self) -> list[tuple[QuoteId, QuoteId]]:
        """Return the pairs of quotes that are not to be proposed to each other."""
        return similar.declined(self._connection)

    def linked(self, quote: QuoteId) -> set[QuoteId]:
        """Return the quotes that are linked with this one."""
        return similar.linked(self._connection, quote)

    def notes_of(self, target_kind: str, target: str) -> list[NoteView]:
        """Return the notes on a quote or an interview, oldest first."""
        return self._notes(m.Note.target_kind == target_kind, m.Note.target == target)

    def waiting_notes(self) -> list[NoteView]:
        """Return the notes that a new revision parted from their words."""
        return self._notes(m.Note.standing != "firm")

    def _notes(self, *conditions: ColumnElement[bool]) -> list[NoteView]:
        n = m.Note
        rows = self._connection.execute(
            select(*n.__table__.columns).where(*conditions, n.removed_at.is_(None)).order_by(n.id)
        ).all()
        signed = self._signed([row.id for row in rows])
        return [_note_view(to_record(Note, row), *signed[row.id]) for row in rows]

    def _signed(self, ids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return who last changed each record, and when."""
        last = (
            select(m.Change.entity_id, func.max(m.Change.seq).label("seq"))
            .where(m.Change.entity_id.in_(list(ids)))
            .group_by(m.Change.entity_id)
            .subquery()
        )
        question = (
            select(m.Change.entity_id, m.Author.name, m.Action.at)
            .join(last, last.c.seq == m.Change.seq)
            .join(m.Author, m.Author.id == m.Change.author)
            .join(m.Action, m.Action.id == m.Change.group_id)
        )
        return {id: (name, at) for id, name, at in self._connection.execute(question)}

    def links(self) -> list[Link]:
        """Return all links whose quotes are there, oldest first."""
        source, target = aliased(m.Quote), aliased(m.Quote)
        rows = self._connection.execute(
            select(*m.Link.__table__.columns)
            .join(source, source.id == m.Link.source)
            .join(target, target.id == m.Link.target)
            .where(m.Link.removed_at.is_(None), source.removed_at.is_(None), target.removed_at.is_(None))
            .order_by(m.Link.id)
        )
        return [to_record(Link, row) for row in rows]

    def links_of(self, quote: QuoteId) -> list[LinkView]:
        """Return the links of a quote as seen from it, oldest first."""
        link = m.Link
        rows = self._connection.execute(
            select(link.id, link.source, link.target, link.type, link.note)
            .where(((link.source == quote) | (link.target == quote)), link.removed_at.is_(None))
            .order_by(link.id)
        ).all()
        others = {row.id: row.target if row.source == quote else row.source for row in rows}
        views = {view.id: view for view in self._quotes.of(others.values())}
        return [
            LinkView(
                row.id, row.type, row.source == quote, row.note, other.id, other.quote.words,
                other.quote.interview, other.title, other.speaker,
            )
            for row in rows
            if (other := views.get(others[row.id]))
        ]  # fmt: skip

    # --- people

    def speakers(self) -> list[SpeakerLine]:
        """Return everybody who speaks, those with most quotes first."""
        return people.lines(self._connection, self._quotes.roles())

    def speaker(self, id: SpeakerId) -> SpeakerLine:
        """Return one speaker. Raises `NotFound`."""
        for line in people.lines(self._connection, self._quotes.roles(), id):
            return line
        raise NotFound(kind="speaker", name=id)

    def names_of(self, speaker: SpeakerId) -> list[SpeakerAlias]:
        """Return the names of a speaker beside the one shown, the oldest first."""
        return people.names_of(self._connection, speaker)

    def two_persons(self) -> list[tuple[SpeakerId, SpeakerId]]:
        """Return the pairs of speakers of whom an editor said that they are two."""
        return people.two_persons(self._connection)

    def cues(self, speakers: Sequence[SpeakerId]) -> dict[SpeakerId, list[str]]:
        """Return the words by which quotes were given to these speakers."""
        return people.cues(self._connection, speakers)

    def said_by(self, speaker: SpeakerId) -> list[SaidThen]:
        """Return the quotes of a speaker that were not rejected, the oldest first, without a date at the end."""
        return people.said_by(self._connection, speaker)

    def beside(self, speaker: SpeakerId) -> list[Beside]:
        """Return who else is quoted in the same interviews."""
        return people.beside(self._connection, speaker)

    def related(self, speaker: SpeakerId) -> list[Related]:
        """Return the links of a speaker's quotes, by type."""
        return people.related(self._connection, speaker)

    def used(self, speaker: SpeakerId) -> list[Used]:
        """Return the dossiers with quotes of a speaker."""
        return people.used(self._connection, speaker)

    # --- dossiers

    def dossiers(self) -> list[DossierLine]:
        """Return all dossiers, the newest first."""
        from db.dossiers import dossier_lines

        return dossier_lines(self._connection)

    def dossier(self, id: str) -> DossierView:
        """Return a dossier with its quotes. Raises `NotFound`."""
        from db.dossiers import dossier_view

        return dossier_view(self._connection, self._quotes, id)

    # --- history

    def removals(self, action: ActionId) -> list[Change]:
        """Return the changes by which a step removed what is in the bin still, in order."""
        return bin_.removals(self._connection, action)

    def bin(self) -> list[BinLine]:
        """Return what was removed and is still, the newest first."""
        return bin_.lines(self._connection)

    def history(self, limit: int = 200) -> list[ActionLine]:
        """Return what was done, the newest first."""
        return [_action_line(row) for row in self._connection.execute(_ACTIONS.limit(limit))]

    def quote_history(self, quote: QuoteId, limit: int = 50) -> list[ActionLine]:
        """Return what was done to a quote and what hangs on it, the newest first."""
        question = _ACTIONS.where(m.Action.id.in_(judging.actions_on(quote))).limit(limit)
        return [_action_line(row) for row in self._connection.execute(question)]

    def action(self, id: ActionId) -> ActionLine:
        """Return one step. Raises `NotFound`."""
        row = self._connection.execute(_ACTIONS.where(m.Action.id == id)).one_or_none()
        if row is None:
            raise NotFound(kind="step", name=id)
        return _action_line(row)

    def changes_after(self, action: ActionId) -> list[Change]:
        """Return all changes since an action, in order."""
        c = m.Change
        last = select(func.max(c.seq)).where(c.group_id == action).scalar_subquery()
        rows = self._connection.execute(
            select(c.entity, c.entity_id, c.field, c.value, c.old).where(c.seq > last).order_by(c.seq)
        )
        return [Change(*row) for row in rows]

    def undoable(self) -> ActionLine | None:
        """Return the action that undo would take back."""
        a = m.Action
        row = self._connection.execute(_ACTIONS.where(a.kind == "do", a.state == "done").limit(1)).one_or_none()
        return _action_line(row) if row else None

    def redoable(self) -> ActionLine | None:
        """Return the action that redo would bring again: the oldest of those undone."""
        a = m.Action
        question = _ACTIONS.where(a.kind == "do", a.state == "undone").order_by(None).order_by(a.seq).limit(1)
        row = self._connection.execute(question).one_or_none()
        return _action_line(row) if row else None

    def changes_of(self, action: ActionId) -> list[Change]:
        """Return the changes of an action, in order."""
        c = m.Change
        rows = self._connection.execute(
            select(c.entity, c.entity_id, c.field, c.value, c.old).where(c.group_id == action).order_by(c.seq)
        )
        return [Change(*row) for row in rows]

    def last_undo_of(self, action: ActionId) -> ActionId:
        """Return the newest action that took this one back."""
        a = m.Action
        question = select(a.id).where(a.kind == "undo", a.of == action).order_by(a.seq.desc()).limit(1)
        return ActionId(self._connection.execute(question).scalar_one())

    def sequence(self) -> int:
        """Return the number of the last change."""
        return self._connection.scalar(select(func.max(m.Change.seq))) or 0

    def state_digest(self) -> str:
        """Return the hash at the end of the change log: it names this very state of the archive."""
        return self._connection.scalar(select(m.Change.hash).order_by(m.Change.seq.desc()).limit(1)) or ""

    def digest_at(self, number: int) -> str:
        """Return the hash of a change of the log, empty where there is none of that number."""
        return self._connection.scalar(select(m.Change.hash).where(m.Change.seq == number)) or ""

    def name(self) -> str:
        """Return the archive's own name."""
        return self._connection.scalar(select(m.ArchiveFact.value).where(m.ArchiveFact.key == "name")) or ""

    def searches(self) -> list[SavedSearch]:
        """Return the saved searches, the oldest first."""
        s = m.SavedSearch
        if not inspect(self._connection).has_table(s.__tablename__):
            return []  # an archive of an earlier version that is only read
        rows = self._connection.execute(select(*s.__table__.columns).where(s.removed_at.is_(None)).order_by(s.id))
        return [to_record(SavedSearch, row) for row in rows]

    # --- the index

    def queue(self, limit: int) -> list[tuple[int, str]]:
        """Return the oldest rows of the index queue."""
        q = m.IndexQueueRow
        rows = self._connection.execute(select(q.number, q.interview).order_by(q.number).limit(limit))
        return [(number, source) for number, source in rows]

    def queue_length(self) -> int:
        """Return how many interviews and cards wait to be indexed."""
        return self._connection.scalar(select(func.count(m.IndexQueueRow.interview.distinct()))) or 0

    def first_waiting(self) -> int:
        """Return the number of the oldest row of the index queue, or of the next one to come."""
        return queue.first_waiting(self._connection)

    def touched_since(self, number: int) -> list[str]:
        """Return the interviews and cards that the index may hold otherwise than they are after a change of the log."""
        return queue.touched_since(self._connection, number)

    def sources(self) -> list[str]:
        """Return the interviews and cards of which the index is made."""
        return self._findable.sources()

    def units(self, source: str) -> list[SearchUnit]:
        """Return the passages of an interview as the index takes them."""
        return self._findable.units(source)

    def things(self, source: str) -> list[SearchUnit]:
        """Return what else is found of an interview, or of a card."""
        return self._findable.things(source)

    def things_named(self, keys: Sequence[str]) -> list[SearchUnit]:
        """Return these things without tags, and titles without speakers."""
        return self._findable.things_named(keys)

    def texts(self, interviews: Sequence[InterviewId]) -> list[SearchUnit]:
        """Return the passages of interviews without what is known by what hangs on them."""
        return self._findable.texts(interviews)


_ACTIONS = (
    select(
        m.Action.id,
        m.Action.name,
        m.Action.about,
        m.Action.kind,
        m.Action.state,
        m.Author.name.label("author"),
        m.Action.at,
    )
    .join(m.Author, m.Author.id == m.Action.author)
    .order_by(m.Action.seq.desc())
)


def _action_line(row: AnyRow) -> ActionLine:
    return ActionLine(ActionId(row.id), row.name, row.about, row.kind, row.state, row.author, row.at)


def _note_view(note: Note, author: str, at: str) -> NoteView:
    return NoteView(
        NoteId(note.id),
        note.target_kind,
        note.target,
        note.text,
        NoteKind(note.kind),
        note.anchor,
        note.done,
        author,
        at,
        note.revision,
        note.standing,
    )

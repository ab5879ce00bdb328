"""Interviews: brought in, described, laid in the bin."""

import hashlib
from dataclasses import fields
from typing import Any

from desktop_app.domain.anchors import anchor
from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import NameMissing
from desktop_app.domain.ids import OriginalId, QuoteId, RevisionId, SpeakerId, new_id
from desktop_app.domain.interviews import Interview, Language, Origin, Original, Passage, Revision, text_digest
from desktop_app.domain.likeness import signature
from desktop_app.domain.notes import Note
from desktop_app.domain.quotes import Quote, QuoteState
from desktop_app.domain.tags import Tagging
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.found import ReadText
from desktop_app.services.handlers import quotes, speakers
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work

DATED = {"date": "date_origin", "recorded": "recorded_origin"}
DESCRIBED = {f.name for f in fields(Interview)} - {
    "id", "revision", "original", "terms", "embargo", "title_origin", "origins", *DATED.values()
}  # fmt: skip
SOURCED = ("outlet", "interviewer", "interviewee", "place", "url", "language")
"""Fields whose origins stand together in `Interview.origins`."""


def add(command: c.AddInterview, work: Work) -> Outcome:
    """Store the original, the text with its passages, what is known of it, and what was found in it."""
    read, found = command.read, command.found
    original = keep_original(command, read, work)
    revision = RevisionId(new_id())
    work.add(
        Interview(
            command.id, read.title, read.title_origin, revision, read.language or found.language, read.date,
            read.date_origin, read.outlet, read.interviewer, read.place, read.url, original=original,
            recorded=read.recorded, recorded_origin=read.recorded_origin, interviewee=read.interviewee,
            origins=read.origins,
        )
    )  # fmt: skip
    passages = tuple(Passage(n, p.start, p.end, p.language) for n, p in enumerate(found.passages, 1))
    work.add(
        Revision(
            revision, command.id, 1, read.text, text_digest(read.text), read.body_start, passages,
            made=work.moment(), original=original, locators=read.locators,
            likeness=found.likeness or signature(read.text[read.body_start :]),
        )
    )  # fmt: skip
    _add_found(command, revision, work)
    return outcome(work, read.title, command.id)


def keep_original(command: c.AddInterview | c.ReviseInterview, read: ReadText, work: Work) -> OriginalId:
    """Store what an interview was read from: the bytes, or at least what tells them from others."""
    id = OriginalId(new_id())
    content = command.content
    digest = hashlib.sha256(content).hexdigest()
    work.add(
        Original(
            id, command.name, read.media_type, len(content), digest, content if command.kept else b"", read.importer,
            read.encoding, command.part, command.source, read.remarks,
        )
    )  # fmt: skip
    return id


def _add_found(command: c.AddInterview, revision: RevisionId, work: Work) -> None:
    known: dict[int, SpeakerId] = {}
    for one in command.found.quotes:
        if one.speaker is not None and one.speaker not in known:
            known[one.speaker] = speakers.from_text(command.found.speakers[one.speaker], work, command.read.date)
    for one in command.found.quotes:
        work.add(
            Quote(
                QuoteId(new_id()), command.id, revision, tuple(anchor(command.read.text, s) for s in one.spans),
                None if one.speaker is None else known[one.speaker], one.kind, QuoteState.FOUND, one.attribution,
            )
        )  # fmt: skip


def describe(command: c.DescribeInterview, work: Work) -> Outcome:
    """Set what is known; a value that an editor gives says that it came from the editor."""
    values: dict[str, Any] = {name: value for name, value in command.fields if name in DESCRIBED}
    if "title" in values:
        values["title"] = values["title"].strip()
        if not values["title"]:
            raise NameMissing
        values["title_origin"] = Origin.EDITOR
    for name, origin in DATED.items():
        if name in values:
            values[name] = partial_date(values[name]) if values[name] else None
            values[origin] = Origin.EDITOR if values[name] else None
    before = work.get(Interview, command.id)
    if edited := [name for name in SOURCED if name in values and values[name] != getattr(before, name)]:
        values["origins"] = _origins(before, values, edited)
    work.change(Interview, command.id, **values)
    return outcome(work, str(values.get("title", before.title)))


def _origins(before: Interview, values: dict[str, Any], edited: list[str]) -> tuple[tuple[str, Origin], ...]:
    """Return where each value comes from when an editor has given some, or taken them away."""
    others = tuple((name, origin) for name, origin in before.origins if name not in edited)
    given = tuple((name, Origin.EDITOR) for name in edited if values[name] not in ("", None, Language.UNKNOWN))
    return others + given


def remove(command: c.RemoveInterview, work: Work) -> Outcome:
    """Lay an interview and all that hangs on it in the bin."""
    title = work.get(Interview, command.id).title
    for quote in work.all(Quote, interview=command.id):
        quotes.remove_with_all(quote.id, work)
    for tagging in work.all(Tagging, target=command.id):
        work.remove(Tagging, tagging.id)
    for note in work.all(Note, target=command.id):
        work.remove(Note, note.id)
    work.remove(Interview, command.id)
    return outcome(work, title)


def set_terms(command: c.SetTerms, work: Work) -> Outcome:
    """Set terms and embargo of a quote or an interview; an interview always has terms."""
    if command.target_kind == "quote":
        work.change(Quote, command.target, terms=command.terms, embargo=command.embargo)
        return outcome(work, work.get(Quote, command.target).words)
    terms = command.terms or Terms.ON_RECORD
    work.change(Interview, command.target, terms=terms, embargo=command.embargo)
    return outcome(work, work.get(Interview, command.target).title)

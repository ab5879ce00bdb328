"""The states of an interview's text."""

import json
from typing import Any

from sqlalchemy import Connection, func, select

from db import models as m
from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import InterviewId, RevisionId
from desktop_app.domain.interviews import Language, Locator, LocatorKind, Passage
from desktop_app.services.views import RevisionLine, RevisionView


def revision_lines(connection: Connection, interview: InterviewId) -> list[RevisionLine]:
    """Return the states of an interview's text, the newest first."""
    r = m.Revision
    present = connection.scalar(select(m.Interview.revision).where(m.Interview.id == interview))
    rows = connection.execute(
        select(
            r.id, r.number, r.made, r.reason, func.length(r.text).label("characters"),
            m.Author.name.label("author"), m.Original.name.label("file"),
        )
        .join(m.Author, m.Author.id == r.author, isouter=True)
        .join(m.Original, m.Original.id == r.original, isouter=True)
        .where(r.interview == interview, r.removed_at.is_(None))
        .order_by(r.number.desc())
    )  # fmt: skip
    return [
        RevisionLine(
            RevisionId(row.id), row.number, row.made, row.author or "", row.reason, row.file or "", row.characters,
            row.id == present,
        )
        for row in rows
    ]  # fmt: skip


def revision_view(connection: Connection, id: RevisionId) -> RevisionView:
    """Return a state of a text, whole. Raises `NotFound`."""
    r = m.Revision
    row = connection.execute(
        select(r.id, r.interview, r.number, r.text, r.body_start, r.sha256, r.passages).where(r.id == id)
    ).one_or_none()
    if row is None:
        raise NotFound(kind="revision", name=id)
    return RevisionView(
        RevisionId(row.id), InterviewId(row.interview), row.number, row.text, row.body_start, row.sha256,
        passages(row.passages),
    )  # fmt: skip


def passages(stored: Any) -> tuple[Passage, ...]:
    """Return the passages of a revision from their stored form."""
    stored = json.loads(stored) if isinstance(stored, str) else stored
    return tuple(Passage(p["number"], p["start"], p["end"], Language(p["language"]), p.get("speaker")) for p in stored)


def places(stored: Any) -> tuple[Locator, ...]:
    """Return the pages or times of a revision from their stored form."""
    stored = json.loads(stored) if isinstance(stored, str) else stored
    return tuple(Locator(one["start"], LocatorKind(one["kind"]), one["label"]) for one in stored or ())

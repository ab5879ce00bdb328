"""Which interviews and cards a change puts out of step with the search index.

A card is what belongs to no interview: `speaker:ID`, `tag:ID`, `dossier:ID`.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, case, delete, func, insert, literal, select, text

from db.models import (
    Change,
    Dossier,
    IndexQueueRow,
    Item,
    Link,
    Note,
    Quote,
    Section,
    Speaker,
    SpeakerAlias,
    SpeakerRole,
    Tag,
    Tagging,
)
from desktop_app.services.found import thing_key

AT_ONCE = 500
"""Ids in one question; older SQLites take 999 values."""


def sources_touched(connection: Connection, touched: Iterable[tuple[str, str]]) -> list[str]:
    """Return the interviews and cards whose index entries may be out of date after these records changed."""
    found: dict[str, None] = {}
    kinds: dict[str, list[str]] = {}
    for kind, id in dict.fromkeys(touched):
        kinds.setdefault(kind, []).append(id)
    for kind, ids in kinds.items():
        for some in batched(ids, AT_ONCE):
            found |= _touched(connection, kind, some)
    return list(found)


def batched(ids: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """Return the ids in groups."""
    return (ids[at : at + size] for at in range(0, len(ids), size))


def touched_since(connection: Connection, number: int) -> list[str]:
    """Return the interviews and cards whose index entries may be out of date by changes after one of the log."""
    found: dict[str, None] = {}
    for kind in connection.scalars(select(Change.entity).where(Change.seq > number).distinct()).all():
        ids = select(Change.entity_id).where(Change.seq > number, Change.entity == kind).distinct()
        found |= _touched(connection, kind, ids)
    return list(found)


def _touched(connection: Connection, kind: str, ids: Sequence[str] | Select[str]) -> dict[str, None]:
    found: dict[str, None] = dict.fromkeys(ids) if kind == "interview" and not isinstance(ids, Select) else {}
    for question in _questions(kind, ids):
        found |= dict.fromkeys(connection.scalars(question))
    return found


def _questions(kind: str, ids: Sequence[str] | Select[str]) -> list[Select[str]]:  # noqa: PLR0911, C901 - one for each kind
    """Return what asks for the interviews in whose entries a record may stand, and for its card."""
    match kind:
        case "interview":
            itself = [ids] if isinstance(ids, Select) else []
            return [*itself, *_joined_with(Quote.interview.in_(ids))]
        case "quote":
            return [select(Quote.interview).where(Quote.id.in_(ids)), *_joined_with(Quote.id.in_(ids))]
        case "note":
            return [_carrying(Note, Note.id.in_(ids))]
        case "link":
            ends = (Quote.id == Link.source) | (Quote.id == Link.target)
            return [select(Quote.interview).join(Link, ends).where(Link.id.in_(ids)).distinct()]
        case "tagging":
            return [_carrying(Tagging, Tagging.id.in_(ids))]
        case "tag":
            below = select(Tag.id).where(Tag.id.in_(ids)).cte(recursive=True)
            below = below.union(select(Tag.id).join(below, Tag.parent == below.c.id))
            return [_carrying(Tagging, Tagging.tag.in_(select(below.c.id))), select(_card("tag", below.c.id))]
        case "tag_card":
            return [select(_card("tag", Tag.id)).where(Tag.id.in_(ids))]
        case "speaker":
            return [_said(Quote.speaker.in_(ids)), select(_card("speaker", Speaker.id)).where(Speaker.id.in_(ids))]
        case "speaker_alias" | "speaker_role":
            table = SpeakerAlias if kind == "speaker_alias" else SpeakerRole
            whose = select(table.speaker).where(table.id.in_(ids))
            return [select(_card("speaker", table.speaker)).where(table.id.in_(ids)), _said(Quote.speaker.in_(whose))]
        case "dossier":
            return [select(_card("dossier", Dossier.id)).where(Dossier.id.in_(ids))]
        case "dossier_section":
            return [select(_card("dossier", Section.dossier)).where(Section.id.in_(ids)).distinct()]
        case "dossier_item":
            inside = select(Item.section).where(Item.id.in_(ids))
            return [select(_card("dossier", Section.dossier)).where(Section.id.in_(inside)).distinct()]
    return []


def _card(kind: str, id: Any) -> ColumnElement[str]:
    card: ColumnElement[str] = literal(thing_key(kind, "")) + id
    return card


def _said(condition: ColumnElement[bool]) -> Select[str]:
    return select(Quote.interview).where(condition).distinct()


def _joined_with(condition: ColumnElement[bool]) -> list[Select[str]]:
    """Return what asks for interviews with a quote that a link joins with such ones: it is there while both are."""
    these = select(Quote.id).where(condition)
    ways = ((Link.source, Link.target), (Link.target, Link.source))
    return [_said(Quote.id.in_(select(there).where(here.in_(these)))) for here, there in ways]


def _carrying(table: type[Note] | type[Tagging], condition: ColumnElement[bool]) -> Select[str]:
    """Return the question for interviews that carry such a thing themselves or on one of their quotes."""
    of_target = case((table.target_kind == "interview", table.target), else_=Quote.interview)
    on_quote = (Quote.id == table.target) & (table.target_kind == "quote")
    return select(of_target).select_from(table).join(Quote, on_quote, isouter=True).where(condition).distinct()


def enqueue(connection: Connection, sources: Iterable[str]) -> None:
    """Ask the index worker to look at these interviews and cards."""
    rows = [{"interview": one} for one in sources]
    if rows:
        connection.execute(insert(IndexQueueRow), rows)


def first_waiting(connection: Connection) -> int:
    """Return the number of the oldest row, or the one that the next row will have where none waits."""
    oldest = connection.scalar(select(func.min(IndexQueueRow.number)))
    if oldest is not None:
        return int(oldest)
    counted = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'index_queue'"))
    return int(counted or 0) + 1


def dequeue(connection: Connection, number: int) -> None:
    """Forget the rows that the index holds safely."""
    connection.execute(delete(IndexQueueRow).where(IndexQueueRow.number <= number))

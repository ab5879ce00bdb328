"""Which interviews a change puts out of step with the search index."""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, Select, case, delete, func, insert, select, text

from db.models import Change, IndexQueueRow, Quote, SpeakerAlias, SpeakerRole, Tag, Tagging

AT_ONCE = 500
"""Ids in one question; older SQLites take 999 values."""


def interviews_touched(connection: Connection, touched: Iterable[tuple[str, str]]) -> list[str]:
    """Return the interviews whose index entries may be out of date after these records changed."""
    found: dict[str, None] = {}
    kinds: dict[str, list[str]] = {}
    for kind, id in dict.fromkeys(touched):
        kinds.setdefault(kind, []).append(id)
    for kind, ids in kinds.items():
        if kind == "interview":
            found |= dict.fromkeys(ids)
        else:
            for some in batched(ids, AT_ONCE):
                if (question := _question(kind, some)) is not None:
                    found |= dict.fromkeys(connection.scalars(question))
    return list(found)


def batched(ids: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    """Return the ids in groups."""
    return (ids[at : at + size] for at in range(0, len(ids), size))


def touched_since(connection: Connection, number: int) -> list[str]:
    """Return the interviews whose index entries may be out of date by what was changed after a change of the log."""
    found: dict[str, None] = {}
    for kind in connection.scalars(select(Change.entity).where(Change.seq > number).distinct()).all():
        ids = select(Change.entity_id).where(Change.seq > number, Change.entity == kind).distinct()
        question = ids if kind == "interview" else _question(kind, ids)
        if question is not None:
            found |= dict.fromkeys(connection.scalars(question))
    return list(found)


def _question(kind: str, ids: Sequence[str] | Select[str]) -> Select[str] | None:
    if kind == "quote":
        return select(Quote.interview).where(Quote.id.in_(ids))
    if kind == "speaker":
        return select(Quote.interview).where(Quote.speaker.in_(ids))
    if kind == "tagging":
        return _tagged(Tagging.id.in_(ids))
    if kind == "tag":
        below = select(Tag.id).where(Tag.id.in_(ids)).cte(recursive=True)
        below = below.union(select(Tag.id).join(below, Tag.parent == below.c.id))
        return _tagged(Tagging.tag.in_(select(below.c.id)))
    if kind in ("speaker_alias", "speaker_role"):
        table = SpeakerAlias if kind == "speaker_alias" else SpeakerRole
        return select(Quote.interview).join(table, table.speaker == Quote.speaker).where(table.id.in_(ids))
    return None


def _tagged(condition: ColumnElement[bool]) -> Select[str]:
    """Return the question for interviews that carry a tagging themselves or on one of their quotes."""
    of_tagged = case((Tagging.target_kind == "interview", Tagging.target), else_=Quote.interview)
    return select(of_tagged).join(Quote, Quote.id == Tagging.target, isouter=True).where(condition).distinct()


def enqueue(connection: Connection, interviews: Iterable[str]) -> None:
    """Ask the index worker to look at these interviews."""
    rows = [{"interview": one} for one in interviews]
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

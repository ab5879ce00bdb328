"""Which interviews a change puts out of step with the search index."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, Select, case, delete, insert, select

from db.models import IndexQueueRow, Quote, SpeakerAlias, SpeakerRole, Tag, Tagging


def interviews_touched(connection: Connection, touched: Iterable[tuple[str, str]]) -> list[str]:
    """Return the interviews whose index entries may be out of date after these records changed."""
    found: dict[str, None] = {}
    for kind, id in dict.fromkeys(touched):
        if kind == "interview":
            found[id] = None
        elif (question := _question(kind, id)) is not None:
            found |= dict.fromkeys(connection.scalars(question))
    return list(found)


def _question(kind: str, id: str) -> Select[str] | None:
    if kind == "quote":
        return select(Quote.interview).where(Quote.id == id)
    if kind == "speaker":
        return select(Quote.interview).where(Quote.speaker == id)
    if kind == "tagging":
        return _tagged(Tagging.id == id)
    if kind == "tag":
        below = select(Tag.id).where(Tag.id == id).cte(recursive=True)
        below = below.union_all(select(Tag.id).join(below, Tag.parent == below.c.id))
        return _tagged(Tagging.tag.in_(select(below.c.id)))
    if kind in ("speaker_alias", "speaker_role"):
        table = SpeakerAlias if kind == "speaker_alias" else SpeakerRole
        return select(Quote.interview).join(table, table.speaker == Quote.speaker).where(table.id == id)
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


def dequeue(connection: Connection, number: int) -> None:
    """Forget the rows that the index holds safely."""
    connection.execute(delete(IndexQueueRow).where(IndexQueueRow.number <= number))

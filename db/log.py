"""The change log: who changed what, when, in a chain that shows a missing or altered row."""

import datetime
import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, func, insert, select

from db.models import SCHEMA_VERSION, Author
from db.models import Change as ChangeRow
from desktop_app.domain.ids import AuthorId, new_id
from desktop_app.services.changes import Change


@dataclass(frozen=True, slots=True)
class Profile:
    """Who works here: the editor, and the laptop (`site`) that the changes come from."""

    author: AuthorId
    name: str
    site: str


def now() -> str:
    """Return the present moment as ISO text in UTC with milliseconds."""
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def clock_after(last: str | None, site: str) -> tuple[int, int]:
    """Return the next reading (milliseconds, counter) of a hybrid logical clock (Kulkarni et al., 2014).

    It follows the wall clock but never goes back behind what the log has seen.
    """
    wall = time.time_ns() // 1_000_000
    if last is None:
        return wall, 0
    milliseconds, counter = (int(part) for part in last.split("-")[:2])
    return (wall, 0) if wall > milliseconds else (milliseconds, counter + 1)


_INSERT = insert(cast("Table", ChangeRow.__table__))
_LAST = select(ChangeRow.hlc, ChangeRow.hash).order_by(ChangeRow.seq.desc()).limit(1)
_NAME = select(Author.name).where(Author.id == bindparam("author"))
"""Made once: an import asks them for each of its files, and to make a question takes longer than to answer it."""
_WORDS = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def ensure_author(connection: Connection, profile: Profile) -> bool:
    """Make the editor's row where it is missing; say whether it was made."""
    known = connection.scalar(_NAME, {"author": profile.author})
    if known is None:
        connection.execute(insert(Author).values(id=profile.author, name=profile.name))
    return known is None


def append(connection: Connection, profile: Profile, group: str, changes: Sequence[Change]) -> None:
    """Append the changes of one action."""
    last = connection.execute(_LAST).one_or_none()
    milliseconds, counter = clock_after(last.hlc if last else None, profile.site)
    chain = last.hash if last else ""
    heads: dict[tuple[str, str], str] = {}
    rows = []
    for number, change in enumerate(changes):
        row: dict[str, Any] = {
            "id": new_id(),
            "hlc": f"{milliseconds:013d}-{counter + number:06d}-{profile.site}",
            "site": profile.site,
            "author": profile.author,
            "entity": change.entity,
            "entity_id": change.entity_id,
            "field": change.field,
            "value": change.value,
            "old": change.old,
            "prev": _head(connection, heads, change),
            "group_id": group,
            "schema_version": SCHEMA_VERSION,
        }
        chain = row["hash"] = chained(chain, row)
        heads[change.entity_id, change.field] = row["id"]
        rows.append(row)
    connection.execute(_INSERT, rows)


def chained(before: str, row: dict[str, Any]) -> str:
    """Return the SHA-256 (hex) that ties a row of the log to the one before.

    It is the same for a row as it is written and as it is read: SQLite gives a whole number back without its `.0`.
    """
    plain = {
        key: int(value) if isinstance(value, float) and value.is_integer() else value for key, value in row.items()
    }
    words = _WORDS([before, plain])
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def holds(connection: Connection) -> bool:
    """Say whether the chain of the whole log holds: no row is missing, altered, or out of its place."""
    columns = [column for column in ChangeRow.__table__.columns if column.name not in ("seq", "hash")]
    before = ""
    rows = connection.execute(select(ChangeRow.seq, ChangeRow.hash, *columns).order_by(ChangeRow.seq))
    for expected, (seq, stored, *values) in enumerate(rows, 1):
        row = dict(zip((column.name for column in columns), values, strict=True))
        if seq != expected or chained(before, row) != stored:
            return False
        before = stored
    return True


def _head(connection: Connection, heads: dict[tuple[str, str], str], change: Change) -> str | None:
    """Return the change that this one replaces: the last of the same field, or the record's birth."""
    if not change.field:
        return None
    found = heads.get((change.entity_id, change.field)) or heads.get((change.entity_id, ""))
    if found:
        return found
    newest = select(func.max(ChangeRow.seq)).where(
        ChangeRow.entity_id == change.entity_id, ChangeRow.field.in_((change.field, ""))
    )
    return connection.scalar(select(ChangeRow.id).where(ChangeRow.seq == newest.scalar_subquery()))

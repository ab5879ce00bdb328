"""Is an archive whole? The log replayed must give the rows, and everything that the archive promises must hold."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Connection, select

from db import log, models
from db.archive import Archive
from db.records import KINDS, TABLES, UNLOGGED
from desktop_app.services.checking import check_archive

DERIVED = {("quote", "start"), ("quote", "words"), ("quote", "digest")}
"""Columns that are made from others."""


def replayed(connection: Connection) -> dict[tuple[str, str], dict[str, Any]]:
    """Return every record as the change log alone tells it."""
    c = models.Change
    records: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)
    for entity, id, field, value in connection.execute(select(c.entity, c.entity_id, c.field, c.value).order_by(c.seq)):
        if field:
            records[entity, id][field] = value
        else:
            records[entity, id] |= value
    return records


def differences(connection: Connection) -> list[str]:
    """Return where the rows are not what the log tells; nothing is good."""
    told = replayed(connection)
    found = []
    for name, kind in KINDS.items():
        if name == "author":
            continue  # its row is made with the first change and is no change itself
        table = TABLES[kind].__table__
        rows = {row.id: row for row in connection.execute(select(*table.columns))}
        known = {id: fields for (entity, id), fields in told.items() if entity == name}
        found += [f"{name} {id}: no row" for id in known.keys() - rows.keys()]
        found += [f"{name} {id}: no change" for id in rows.keys() - known.keys()]
        for id in rows.keys() & known.keys():
            found += [
                f"{name} {id}: {field}"
                for field, value in known[id].items()
                if (name, field) not in DERIVED | UNLOGGED and getattr(rows[id], field) != value
            ]
    return found


def faults(archive: Archive) -> list[str]:
    """Return everything that is not as it must be in an open archive; nothing is good."""
    with archive._reader.begin() as connection:
        found = differences(connection)
        if not log.holds(connection):
            found.append("the chain of the log is broken")
        done = set(connection.scalars(select(models.Action.id)))
        logged = set(connection.scalars(select(models.Change.group_id)))
        found += [f"action {one}: no changes" for one in done - logged]
        found += [f"action {one}: not in the history" for one in logged - done]
    return found + [
        f"{one.kind}: {one.message}" for one in check_archive(archive) if one.kind not in ("index", "review")
    ]

"""The change log played from its beginning must give the rows as they are: nothing half written, nothing beside the log."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from db import models as m
from db.archive import Archive
from db.log import chained
from db.records import KINDS, TABLES, UNLOGGED, AnyRow, to_record
from db.seen import log_is_torn
from desktop_app.domain.authors import Author
from desktop_app.domain.interviews import text_digest
from desktop_app.domain.naming import surname_key
from desktop_app.domain.quotes import Quote
from desktop_app.services.checking import check_archive

DERIVED = {"start", "words", "digest"}
"""Columns of a quote that follow from its anchors; the log holds them as they were at its birth."""

Fields = dict[str, Any]


@dataclass
class Replayed:
    """What the log says the records are, and what was odd on the way."""

    records: dict[tuple[str, str], Fields] = field(default_factory=dict)
    heads: dict[tuple[str, str], str] = field(default_factory=dict)
    odd: list[str] = field(default_factory=list)

    def take(self, row: AnyRow) -> None:
        """Do what one row of the log says."""
        known = self.records.get((row.entity, row.entity_id))
        if not row.field:
            if known is not None:
                self.odd.append(f"{row.entity} {row.entity_id} is born twice")
            self.records[row.entity, row.entity_id] = {"removed_at": None, **row.value}
        elif known is None:
            self.odd.append(f"{row.entity} {row.entity_id} is changed before it is born")
        else:
            self._change(row, known)
        self.heads[row.entity_id, row.field] = row.id

    def _change(self, row: AnyRow, known: Fields) -> None:
        if row.field in known and known[row.field] != row.old:
            self.odd.append(f"change {row.seq} of {row.entity}.{row.field} names another old value than there was")
        before = self.heads.get((row.entity_id, row.field)) or self.heads.get((row.entity_id, ""))
        if row.prev != before:
            self.odd.append(f"change {row.seq} of {row.entity}.{row.field} replaces another change than the last")
        known[row.field] = row.value


def faults(archive: Archive) -> list[str]:
    """Return everything in an open archive that is not as its log says, or that any check finds; nothing is good."""
    with archive._reader.begin() as connection:
        found = [*_broken_log(connection), *_torn_actions(connection), *_unlike_rows(connection)]
    return found + [f"check: {one.kind} {one.message}" for one in check_archive(archive) if _is_fault(one.kind)]


def _is_fault(kind: str) -> bool:
    """What waits for review, or for the index, is no fault of the file."""
    return kind not in ("review", "index")


def _broken_log(connection: Connection) -> Iterator[str]:
    """Name rows of the log that are missing, altered or out of order."""
    before, clock, number = "", "", 0
    for row in connection.execute(select(*m.Change.__table__.columns).order_by(m.Change.seq)).mappings():
        number += 1
        if row["seq"] != number:
            yield f"change {number} is missing before {row['seq']}"
            number = row["seq"]
        if row["hash"] != chained(before, {key: row[key] for key in row if key not in ("seq", "hash")}):
            yield f"the chain is broken at change {row['seq']}"
        if row["hlc"] <= clock:
            yield f"the clock goes back at change {row['seq']}"
        before, clock = row["hash"], row["hlc"]
    if log_is_torn(connection):
        yield "the log counted rows that are not there"


def _torn_actions(connection: Connection) -> Iterator[str]:
    """Name actions without changes, changes without an action, and actions whose changes do not stand together."""
    actions = list(connection.scalars(select(m.Action.id).order_by(m.Action.seq)))
    groups: list[str] = []
    for group in connection.scalars(select(m.Change.group_id).order_by(m.Change.seq)):
        if not groups or groups[-1] != group:
            groups.append(group)
    if len(set(groups)) != len(groups):
        yield "the changes of an action do not stand together"
    if groups != actions:
        yield f"{len(set(actions) ^ set(groups))} actions are not those of the log, or in another order"
    if unknown := set(connection.scalars(select(m.Action.state))) - {"done", "undone", "superseded"}:
        yield f"actions are in states that there are not: {unknown}"


def replayed(connection: Connection) -> Replayed:
    """Play the log from its beginning."""
    played = Replayed()
    for row in connection.execute(select(*m.Change.__table__.columns).order_by(m.Change.seq)):
        played.take(row)
    return played


def _unlike_rows(connection: Connection) -> Iterator[str]:
    """Compare every row of every table of records with what the log says of it."""
    played = replayed(connection)
    yield from played.odd
    for name, kind in KINDS.items():
        if kind is not Author:  # authors are made at need, with no change of their own
            logged = {id: fields for (entity, id), fields in played.records.items() if entity == name}
            yield from _unlike_table(connection, name, kind, logged)
    if left := {entity for entity, _ in played.records} - set(KINDS):
        yield f"the log speaks of {left}"


def _unlike_table(connection: Connection, name: str, kind: type[Any], logged: dict[str, Fields]) -> Iterator[str]:
    rows = {row.id: row for row in connection.execute(select(*TABLES[kind].__table__.columns))}
    for id in rows.keys() ^ logged.keys():
        yield f"{name} {id} is only in {'the rows' if id in rows else 'the log'}"
    for id in rows.keys() & logged.keys():
        yield from _unlike_fields(name, rows[id], logged[id])
        yield from _unlike_content(name, rows[id])


def _unlike_fields(name: str, row: AnyRow, logged: Fields) -> Iterator[str]:
    for key, value in logged.items():
        if not (name == "quote" and key in DERIVED) and getattr(row, key) != value:
            yield f"{name} {row.id}: {key} is {getattr(row, key)!r}, the log says {value!r}"
    if name in ("speaker", "speaker_alias") and row.key != surname_key(row.name):
        yield f"{name} {row.id}: is not found under its surname"
    if name == "quote":
        quote = to_record(Quote, row)
        if (quote.start, quote.words, quote.digest) != (row.start, row.words, row.digest):
            yield f"quote {row.id}: what is derived from the anchors is not what they say"


def _unlike_content(name: str, row: AnyRow) -> Iterator[str]:
    """Name what is not in the log itself and is missing, or not what its digest says."""
    if any(getattr(row, key) is None for entity, key in UNLOGGED if entity == name):
        yield f"{name} {row.id} is without its content"
    elif name == "revision" and text_digest(row.text) != row.sha256:
        yield f"revision {row.id}: its text is not what its digest says"
    elif name == "original" and hashlib.sha256(row.content).hexdigest() != row.sha256:
        yield f"original {row.id}: its bytes are not what their digest says"

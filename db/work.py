"""The writer's unit of work: records in, rows, change log and index queue out, all in one transaction."""

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, Table, bindparam, func, insert, select, update

from db import log, queue
from db.models import Action as ActionRow
from db.models import Revision as RevisionRow
from db.records import DERIVED_FROM, KINDS, TABLES, UNLOGGED, UNTOLD, AnyRow, derived, entity, plain, to_record, to_row
from db.seen import State, state_of
from desktop_app.domain.errors import NotFound, UndoBlocked
from desktop_app.domain.ids import AuthorId, RevisionId, SpeakerId
from desktop_app.domain.people import Speaker, SpeakerAlias
from desktop_app.services.changes import Action, Change

R = TypeVar("R")

_INSERTS = {kind: insert(cast("Table", table.__table__)) for kind, table in TABLES.items()}
"""One statement a table, made once and without the ORM's own: an import adds hundreds of thousands of rows."""


_ONE = {
    kind: select(*table.__table__.columns).where(table.__table__.c.id == bindparam("id"))
    for kind, table in TABLES.items()
}
"""The question for the row with an id. To make a question takes longer than to answer it."""
_UNINDEXED = {("tag", field) for field in ("position", "colour", "shortcut")}
"""Fields of which the index holds nothing."""
_ALONE = {("tag", "definition"): "tag_card"}
"""Fields that stand in the card of a thing alone, not in the interviews that have to do with it."""
_MOVING = {("speaker_alias", "speaker"), ("speaker_role", "speaker")}
"""Fields that say whose a record is; two speakers who become one bring theirs along, and undo takes them back."""
_SUPERSEDE = update(ActionRow).where(ActionRow.state == "undone").values(state="superseded")
_ACTION = insert(cast("Table", ActionRow.__table__))


@cache
def _those(kind: Any, equal: tuple[str, ...], empty: tuple[str, ...]) -> Select[*tuple[Any, ...]]:
    """Return the question for rows that are not in the bin: with values in some columns, without any in others."""
    columns = TABLES[kind].__table__.c
    given = [columns[name] == bindparam(name) for name in equal]
    return (
        select(*columns)
        .where(*given, *(columns[name].is_(None) for name in (*empty, "removed_at")))
        .order_by(columns.id)
    )


class SqlWork:
    """Fulfils `services.ports.Work` on one connection inside one transaction."""

    def __init__(self, connection: Connection, profile: log.Profile) -> None:
        self._connection = connection
        self._profile = profile
        self._changes: list[Change] = []
        self._pending: dict[type[Any], list[dict[str, Any]]] = {}
        self._about = ""

    def describe(self, about: str) -> None:
        """Say in a few words what the action is about, for the history."""
        self._about = about

    def add(self, record: Any) -> None:
        """Store a new record under its own id."""
        row = to_row(record)
        kind = type(record)
        self._pending.setdefault(kind, []).append(row)
        name = entity(kind)
        logged = {key: value for key, value in row.items() if (name, key) not in UNLOGGED | UNTOLD}
        self._changes.append(Change(name, row["id"], "", logged))

    @property
    def _stored(self) -> Connection:
        """The connection, when all that was added stands in its table: many rows of a table go there together."""
        pending, self._pending = self._pending, {}
        for kind, rows in pending.items():
            self._connection.execute(_INSERTS[kind], rows)
        return self._connection

    def change(self, kind: type[Any], id: str, /, **fields: Any) -> None:
        """Set fields of a record that is not in the bin."""
        self._set(kind, id, self._row(kind, id), {key: plain(value) for key, value in fields.items()})

    def remove(self, kind: type[Any], id: str) -> None:
        """Lay a record in the bin."""
        self._set(kind, id, self._row(kind, id), {"removed_at": log.now()})

    def put_back(self, kind: type[Any], id: str) -> None:
        """Take a record out of the bin."""
        self._set(kind, id, self._row(kind, id, removed=True), {"removed_at": None})

    def get(self, kind: type[R], id: str) -> R:
        """Return a record that is not in the bin."""
        return to_record(kind, self._row(kind, id))

    def all(self, kind: type[R], /, **fields: Any) -> list[R]:
        """Return the records with these values that are not in the bin, oldest first."""
        untyped: Any = kind
        values = {name: plain(value) for name, value in fields.items()}
        equal = tuple(name for name, value in values.items() if value is not None)
        empty = tuple(name for name, value in values.items() if value is None)
        rows = self._stored.execute(_those(untyped, equal, empty), {name: values[name] for name in equal})
        return [to_record(kind, row) for row in rows]

    def of_surname(self, key: str) -> list[SpeakerId]:
        """Return the speakers who bear this surname in one of their names, oldest first."""
        speaker, alias = TABLES[Speaker].__table__.c, TABLES[SpeakerAlias].__table__.c
        named = select(speaker.id).where(speaker.key == key)
        called = select(alias.speaker).where(alias.key == key, alias.removed_at.is_(None))
        question = select(speaker.id).where(speaker.id.in_(named.union(called)), speaker.removed_at.is_(None))
        return [SpeakerId(id) for id in self._stored.execute(question.order_by(speaker.id)).scalars()] if key else []

    def changes(self) -> tuple[Change, ...]:
        """Return what was changed so far."""
        return tuple(self._changes)

    def text(self, revision: RevisionId) -> str:
        """Return the verbatim text of a revision."""
        found = self._stored.scalar(select(RevisionRow.text).where(RevisionRow.id == revision))
        if found is None:
            raise NotFound(kind="revision", name=revision)
        return found

    def apply(self, changes: Sequence[Change]) -> None:
        """Put changes back, last first; `UndoBlocked` where a value is no longer what the change left."""
        for change in reversed(changes):
            kind = KINDS[change.entity]
            row = self._row(kind, change.entity_id, removed=None)
            if not change.field:
                if row.removed_at is None:
                    self._set(kind, change.entity_id, row, {"removed_at": log.now()})
                continue
            if getattr(row, change.field) != change.value:
                raise UndoBlocked
            self._set(kind, change.entity_id, row, {change.field: change.old})

    def _row(self, kind: type[Any], id: str, removed: bool | None = False) -> AnyRow:
        row = self._stored.execute(_ONE[kind], {"id": id}).one_or_none()
        if row is None or (removed is not None and (row.removed_at is not None) is not removed):
            raise NotFound(kind=entity(kind), name=id)
        return row

    def _set(self, kind: type[Any], id: str, row: AnyRow, values: dict[str, Any]) -> None:
        new = {key: value for key, value in values.items() if getattr(row, key) != value}
        if not new:
            return
        name = entity(kind)
        table = TABLES[kind]
        self._changes += [Change(name, id, key, value, getattr(row, key)) for key, value in new.items()]
        self._stored.execute(update(table).where(table.__table__.c.id == id).values(**new))
        if DERIVED_FROM.get(kind) in new:
            self._derive(kind, id)

    def _derive(self, kind: type[Any], id: str) -> None:
        record = to_record(kind, self._row(kind, id, removed=None))
        table = TABLES[kind]
        self._stored.execute(update(table).where(table.__table__.c.id == id).values(**derived(record)))

    def author(self) -> AuthorId:
        """Return who works."""
        return self._profile.author

    def moment(self) -> str:
        """Return now, as ISO text in UTC."""
        return log.now()

    def numbered(self, kind: type[Any], /, **fields: Any) -> int:
        """Return how many records with these values there ever were, the bin counted in."""
        table = TABLES[kind]
        return self._stored.scalar(select(func.count()).select_from(table).filter_by(**fields)) or 0

    def finish(self, action: Action) -> State | None:
        """Write the action, its changes and the index queue; None and nothing at all where nothing was changed."""
        if not self._changes:
            return None
        self._remember(action)
        log.append(self._stored, self._profile, action.id, self._changes)
        touched = [
            (_ALONE.get((c.entity, c.field), c.entity), c.entity_id)
            for c in self._changes
            if (c.entity, c.field) not in _UNINDEXED
        ]
        # where a name or a role is now, the index learns by itself; where it was before, only from here
        touched += [("speaker", c.old) for c in self._changes if (c.entity, c.field) in _MOVING and c.old]
        queue.enqueue(self._connection, queue.sources_touched(self._connection, touched))
        return state_of(self._connection)

    def _remember(self, action: Action) -> None:
        run = self._stored.execute
        if action.kind == "do":
            run(_SUPERSEDE)
        else:
            state = "undone" if action.kind == "undo" else "done"
            run(update(ActionRow).where(ActionRow.id == action.of).values(state=state))
        made = {
            "id": action.id, "name": action.name, "about": self._about or action.about, "kind": action.kind,
            "of": action.of, "state": "done", "author": self._profile.author, "at": log.now(),
        }  # fmt: skip
        run(_ACTION, made)

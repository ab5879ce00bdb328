"""What lies in the bin: records that were removed, each with all that was removed in the same step."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import Connection, String, cast, func, literal, select, union_all
from sqlalchemy.orm import aliased

from db import models as m
from desktop_app.services.changes import Change
from desktop_app.services.views import BinLine

# What a line is named after, the greatest first: a quote that went with its interview has no line of its own.
_NAMED = (
    ("interview", m.Interview, m.Interview.title),
    ("dossier", m.Dossier, m.Dossier.title),
    ("tag", m.Tag, m.Tag.name),
    ("speaker", m.Speaker, m.Speaker.name),
    ("saved_search", m.SavedSearch, m.SavedSearch.name),
    ("quote", m.Quote, m.Quote.words),
    ("dossier_section", m.Section, m.Section.title),
    ("note", m.Note, m.Note.text),
)
_RANKS = {name: rank for rank, (name, _, _) in enumerate(_NAMED)}


def lines(connection: Connection) -> list[BinLine]:
    """Return what was removed and is still, the newest first."""
    groups = _groups(connection)
    steps = _steps(connection, groups)
    found = []
    for group, members in groups.items():
        kind, id, name = min(members, key=lambda one: (_RANKS[one[0]], one[1]))
        counts = Counter(each for each, _, _ in members)
        counts[kind] -= 1
        author, at = steps[group]
        found.append(BinLine(group, kind, id, name, at, author, tuple(sorted((+counts).items()))))
    return sorted(found, key=lambda line: (line.at, line.action), reverse=True)


def _groups(connection: Connection) -> dict[str, list[tuple[str, str, str]]]:
    """Return for each step that removed something what of it is still in the bin: kind, id, name."""
    removed = union_all(
        *(
            select(literal(kind).label("kind"), table.id.label("id"), cast(name, String).label("name")).where(
                table.removed_at.is_not(None)
            )
            for kind, table, name in _NAMED
        )
    ).subquery()
    change, earlier = m.Change, aliased(m.Change)
    last = (
        select(func.max(earlier.seq))
        .where(earlier.entity_id == removed.c.id, earlier.field == "removed_at")
        .correlate(removed)
        .scalar_subquery()
    )
    question = select(removed, change.group_id).join(change, change.seq == last)
    found: dict[str, list[tuple[str, str, str]]] = {}
    for kind, id, name, group in connection.execute(question):
        found.setdefault(group, []).append((kind, id, name))
    return found


def _steps(connection: Connection, groups: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return author and moment of each of these steps."""
    wanted = set(groups)
    question = select(m.Action.id, m.Author.name, m.Action.at).join(m.Author, m.Author.id == m.Action.author)
    return {id: (author, at) for id, author, at in connection.execute(question) if id in wanted}


def removals(connection: Connection, action: str) -> list[Change]:
    """Return the changes by which a step removed what nothing has brought back or removed again since."""
    change, later = m.Change, aliased(m.Change)
    since = (
        select(later.seq)
        .where(later.entity_id == change.entity_id, later.field == "removed_at", later.seq > change.seq)
        .correlate(change)
        .exists()
    )
    question = (
        select(change.entity, change.entity_id, change.field, change.value, change.old)
        .where(change.group_id == action, change.field == "removed_at", change.value.is_not(None), ~since)
        .order_by(change.seq)
    )
    return [Change(*row) for row in connection.execute(question)]

"""Records of the domain ↔ rows of the archive ↔ JSON values of the change log."""

import dataclasses
import types
import typing
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Row

from db import models
from desktop_app.domain.anchors import Anchor
from desktop_app.domain.authors import Author
from desktop_app.domain.declined import Declined
from desktop_app.domain.dossiers import Dossier, Item, Section
from desktop_app.domain.interviews import Interview, Locator, Original, Passage, Revision
from desktop_app.domain.links import Link
from desktop_app.domain.naming import surname_key
from desktop_app.domain.notes import Note
from desktop_app.domain.people import Speaker, SpeakerAlias, SpeakerRole
from desktop_app.domain.quotes import Attribution, Quote
from desktop_app.domain.same_person import TwoPersons
from desktop_app.domain.searches import SavedSearch
from desktop_app.domain.tags import Tag, Tagging

R = TypeVar("R")
AnyRow = Row[*tuple[Any, ...]]

TABLES: dict[type[Any], type[models.Base]] = {
    Author: models.Author,
    Original: models.Original,
    Interview: models.Interview,
    Revision: models.Revision,
    Speaker: models.Speaker,
    SpeakerAlias: models.SpeakerAlias,
    SpeakerRole: models.SpeakerRole,
    Quote: models.Quote,
    Tag: models.Tag,
    Tagging: models.Tagging,
    Note: models.Note,
    Link: models.Link,
    Declined: models.Declined,
    TwoPersons: models.TwoPersons,
    Dossier: models.Dossier,
    Section: models.Section,
    Item: models.Item,
    SavedSearch: models.SavedSearch,
}
KINDS: dict[str, type[Any]] = {table.__tablename__: kind for kind, table in TABLES.items()}
"""Name of an entity in the change log → kind of record."""

UNLOGGED = {
    ("revision", "text"),
    ("revision", "passages"),
    ("revision", "locators"),
    ("revision", "likeness"),
    ("original", "content"),
}
"""Fields that never change after birth and are large: the log names their digest, not their content."""
UNTOLD = {("speaker", "key"), ("speaker_alias", "key")}
"""Columns that the log does not speak of, for they are derived from fields that it does."""


_PLAIN = frozenset({str, int, float, bool, bytes, type(None)})


def entity(kind: type[Any]) -> str:
    """Return the name under which the change log knows a kind of record."""
    name: str = TABLES[kind].__tablename__
    return name


def plain(value: Any) -> Any:
    """Return a value of a record as JSON (and SQLite) can hold it."""
    if type(value) in _PLAIN:  # nearly all are
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [plain(v) for v in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _fields(value)
    return value


def _fields(record: Any) -> dict[str, Any]:
    kind: Any = type(record)
    return {name: plain(getattr(record, name)) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _rich(hint: Any, value: Any) -> Any:
    """Return the value that a field with this type hint has in the domain."""
    if value is None:
        return None
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        hint = next(a for a in typing.get_args(hint) if a is not type(None))
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)
        if inner[-1] is not Ellipsis:
            return tuple(_rich(one, v) for one, v in zip(inner, value, strict=True))
        return tuple(_rich(inner[0], v) for v in value)
    if isinstance(hint, type):
        if issubclass(hint, StrEnum):
            return hint(value)
        if hint in (Anchor, Attribution, Locator, Passage):
            return hint(**{name: _rich(h, value.get(name)) for name, h in _hints(hint).items() if name in value})
    return value


def to_row(record: Any) -> dict[str, Any]:
    """Return the columns of a record, with those that are derived."""
    row = _fields(record)
    return row | derived(record)


DERIVED_FROM: dict[type[Any], str] = {Quote: "anchors", Speaker: "name", SpeakerAlias: "name"}
"""Records with columns that are derived → the field that they are derived from."""


def derived(record: Any) -> dict[str, Any]:
    """Return the columns by which a record is sorted and found, beside its fields."""
    match record:
        case Quote():
            return {"start": record.start, "words": record.words, "digest": record.digest}
        case Speaker() | SpeakerAlias():
            return {"key": surname_key(record.name)}
    return {}


def to_record(kind: type[R], row: Any) -> R:
    """Return the record that a row of its table holds."""
    untyped: Any = kind
    hints = _hints(untyped)
    fields = dataclasses.fields(untyped)
    return kind(**{f.name: _rich(hints[f.name], getattr(row, f.name)) for f in fields})

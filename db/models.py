"""The tables of an archive.

Columns are named as the fields of the domain's records (`db.records` maps one to the other). Every record has
`removed_at`: deletion leaves a tombstone, so that two copies of an archive can be brought together.
"""

from typing import Any

from sqlalchemy import JSON, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

APPLICATION_ID = 0x4B415254
"""«KART» in the header of the SQLite file (PRAGMA application_id); it says that a file is an archive."""

SCHEMA_VERSION = 3
"""Written with every change, so that a merge knows which fields the change can speak of."""

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {str: Text, float: Float, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's own hook


class Record:
    """What every record of the archive has."""

    id: Mapped[str] = mapped_column(primary_key=True)
    removed_at: Mapped[str | None]


class ArchiveFact(Base):
    """What the archive knows of itself: its id, its name, when and by which version it was made; and what its editors
    have begun to write and not saved yet (`draft AUTHOR INTERVIEW`).
    """

    __tablename__ = "archive"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Author(Record, Base):
    __tablename__ = "author"
    name: Mapped[str]


class Original(Record, Base):
    __tablename__ = "original"
    name: Mapped[str] = mapped_column(index=True)
    media_type: Mapped[str]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(index=True)
    content: Mapped[bytes] = mapped_column(deferred=True)
    importer: Mapped[str]
    encoding: Mapped[str]
    part: Mapped[str] = mapped_column(server_default="")
    source: Mapped[str] = mapped_column(server_default="")
    remarks: Mapped[list[Any]] = mapped_column(JSON, server_default="[]")


class Interview(Record, Base):
    __tablename__ = "interview"
    title: Mapped[str]
    title_origin: Mapped[str]
    revision: Mapped[str]
    """The current one. No foreign key: the revision points here, and SQLite cannot alter its way out of a circle."""
    language: Mapped[str]
    date: Mapped[str | None] = mapped_column(index=True)
    date_origin: Mapped[str | None]
    outlet: Mapped[str]
    interviewer: Mapped[str]
    place: Mapped[str]
    url: Mapped[str]
    summary: Mapped[str]
    terms: Mapped[str]
    embargo: Mapped[str | None]
    original: Mapped[str | None] = mapped_column(ForeignKey("original.id"), index=True)
    recorded: Mapped[str | None]
    recorded_origin: Mapped[str | None]
    interviewee: Mapped[str] = mapped_column(server_default="")
    origins: Mapped[list[Any]] = mapped_column(JSON, server_default="[]")


class Revision(Record, Base):
    __tablename__ = "revision"
    # In the table, `original` stands behind the whole text; an import asks for it at every file.
    __table_args__ = (UniqueConstraint("interview", "number"), Index(None, "original", "removed_at", "interview"))
    interview: Mapped[str] = mapped_column(ForeignKey("interview.id", deferrable=True, initially="DEFERRED"))
    number: Mapped[int]
    text: Mapped[str] = mapped_column(deferred=True)
    sha256: Mapped[str]
    body_start: Mapped[int]
    passages: Mapped[list[Any]] = mapped_column(JSON, deferred=True)
    reason: Mapped[str]
    author: Mapped[str | None] = mapped_column(ForeignKey("author.id"))
    made: Mapped[str] = mapped_column(server_default="")
    original: Mapped[str | None]
    locators: Mapped[list[Any]] = mapped_column(JSON, deferred=True, server_default="[]")
    likeness: Mapped[str] = mapped_column(deferred=True, server_default="")


class Speaker(Record, Base):
    __tablename__ = "speaker"
    name: Mapped[str] = mapped_column(index=True)
    key: Mapped[str] = mapped_column(index=True, server_default="")
    kind: Mapped[str]
    about: Mapped[str]


class SpeakerAlias(Record, Base):
    __tablename__ = "speaker_alias"
    speaker: Mapped[str] = mapped_column(ForeignKey("speaker.id"), index=True)
    name: Mapped[str] = mapped_column(index=True)
    key: Mapped[str] = mapped_column(index=True, server_default="")


class SpeakerRole(Record, Base):
    __tablename__ = "speaker_role"
    speaker: Mapped[str] = mapped_column(ForeignKey("speaker.id"), index=True)
    title: Mapped[str]
    affiliation: Mapped[str]
    since: Mapped[str | None]
    until: Mapped[str | None]


class Quote(Record, Base):
    __tablename__ = "quote"
    # Lists of interviews count their quotes in it and read no quote: an encrypted page is dear.
    __table_args__ = (Index(None, "interview", "removed_at", "state", "speaker"),)
    interview: Mapped[str] = mapped_column(ForeignKey("interview.id"))
    revision: Mapped[str] = mapped_column(ForeignKey("revision.id"))
    anchors: Mapped[list[Any]] = mapped_column(JSON)
    speaker: Mapped[str | None] = mapped_column(ForeignKey("speaker.id"), index=True)
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    attribution: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    terms: Mapped[str | None]
    embargo: Mapped[str | None]
    standing: Mapped[str] = mapped_column(server_default="firm")
    # Derived from the anchors, for sorting, filtering and the verbatim lock.
    start: Mapped[int]
    words: Mapped[str]
    digest: Mapped[str]


class Tag(Record, Base):
    __tablename__ = "tag"
    name: Mapped[str]
    parent: Mapped[str | None] = mapped_column(ForeignKey("tag.id"), index=True)
    colour: Mapped[str]
    definition: Mapped[str]
    shortcut: Mapped[str]
    position: Mapped[float]


class Tagging(Record, Base):
    __tablename__ = "tagging"
    __table_args__ = (Index(None, "target_kind", "target"),)
    tag: Mapped[str] = mapped_column(ForeignKey("tag.id"), index=True)
    target_kind: Mapped[str]
    target: Mapped[str]


class Note(Record, Base):
    __tablename__ = "note"
    __table_args__ = (Index(None, "target_kind", "target"),)
    target_kind: Mapped[str]
    target: Mapped[str]
    text: Mapped[str]
    kind: Mapped[str]
    anchor: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    done: Mapped[bool]
    revision: Mapped[str | None]
    standing: Mapped[str] = mapped_column(server_default="firm")


class Link(Record, Base):
    __tablename__ = "link"
    source: Mapped[str] = mapped_column(ForeignKey("quote.id"), index=True)
    target: Mapped[str] = mapped_column(ForeignKey("quote.id"), index=True)
    type: Mapped[str]
    note: Mapped[str]


class Declined(Record, Base):
    __tablename__ = "declined"
    one: Mapped[str] = mapped_column(ForeignKey("quote.id"), index=True)
    other: Mapped[str] = mapped_column(ForeignKey("quote.id"), index=True)


class TwoPersons(Record, Base):
    __tablename__ = "two_persons"
    one: Mapped[str] = mapped_column(ForeignKey("speaker.id"), index=True)
    other: Mapped[str] = mapped_column(ForeignKey("speaker.id"), index=True)


class Dossier(Record, Base):
    __tablename__ = "dossier"
    title: Mapped[str]
    scope: Mapped[str]
    query: Mapped[str]


class Section(Record, Base):
    __tablename__ = "dossier_section"
    dossier: Mapped[str] = mapped_column(ForeignKey("dossier.id"), index=True)
    title: Mapped[str]
    position: Mapped[float]
    text: Mapped[str]


class Item(Record, Base):
    __tablename__ = "dossier_item"
    section: Mapped[str] = mapped_column(ForeignKey("dossier_section.id"), index=True)
    position: Mapped[float]
    quote: Mapped[str | None] = mapped_column(ForeignKey("quote.id"), index=True)
    text: Mapped[str]
    context: Mapped[str]
    show_notes: Mapped[bool]
    show_links: Mapped[bool]
    waiver: Mapped[str] = mapped_column(server_default="")


class SavedSearch(Record, Base):
    __tablename__ = "saved_search"
    name: Mapped[str]
    query: Mapped[str]
    order: Mapped[str]


class SearchLook(Base):
    """What a saved search found when an editor last looked: each editor's own, and no part of the history."""

    __tablename__ = "search_look"
    search: Mapped[str] = mapped_column(primary_key=True)
    author: Mapped[str] = mapped_column(primary_key=True)
    found: Mapped[str]


class Action(Base):
    """One thing an editor did: a line of the history and a step of undo."""

    __tablename__ = "action"
    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    about: Mapped[str]
    kind: Mapped[str]
    of: Mapped[str | None]
    state: Mapped[str] = mapped_column(index=True)
    author: Mapped[str] = mapped_column(ForeignKey("author.id"))
    at: Mapped[str]
    __table_args__ = ({"sqlite_autoincrement": True},)


class Change(Base):
    """The change log: one field of one record, appended in the transaction that changes it, never altered.

    `prev` is the change that this one replaces, so that concurrency of two copies is known and not guessed from
    clocks; `hash` chains each row to the one before (RELIABILITY: a lost tail or an altered row shows).
    """

    __tablename__ = "change"
    seq: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(unique=True)
    hlc: Mapped[str]
    site: Mapped[str]
    author: Mapped[str] = mapped_column(ForeignKey("author.id"))
    entity: Mapped[str]
    entity_id: Mapped[str]
    field: Mapped[str]
    value: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    old: Mapped[Any | None] = mapped_column(JSON(none_as_null=True))
    prev: Mapped[str | None]
    group_id: Mapped[str] = mapped_column(index=True)
    schema_version: Mapped[int]
    hash: Mapped[str]
    __table_args__ = (Index(None, "entity_id", "field", "seq"), {"sqlite_autoincrement": True})


class IndexQueueRow(Base):
    """An interview, or a card, that is out of date in the search index; written with the change that made it so."""

    __tablename__ = "index_queue"
    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    interview: Mapped[str]
    __table_args__ = ({"sqlite_autoincrement": True},)

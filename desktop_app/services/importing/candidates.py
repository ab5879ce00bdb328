"""Interviews that were read but are not in the archive yet: what is known of them can still be corrected."""

import base64
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import KartotekaError, NoTextInTable
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Language, Origin
from desktop_app.services.found import AS_IT_IS, ReadText, Taken, Wish
from desktop_app.services.wire import from_wire, to_wire

FIELDS = ("title", "date", "recorded", "outlet", "interviewer", "interviewee", "language", "place", "url")
"""What is known of a source and can be corrected before it is brought in."""
TABLES = (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods")
"""Endings of the files that hold one interview a row; which column holds what can be said for them."""
_WITH_ORIGIN = {"title": "title_origin", "date": "date_origin", "recorded": "recorded_origin"}


class Standing(StrEnum):
    """How a candidate stands to the archive."""

    NEW = "new"
    HERE = "here"
    """The same bytes, or the same text, are in the archive."""
    CHANGED = "changed"
    """A changed state of an interview that came from a file of the same name."""
    ALIKE = "alike"
    """Most of its words are in an interview that came from elsewhere."""
    FAILED = "failed"


class Choice(StrEnum):
    """What is to become of a candidate."""

    NEW = "new"
    REVISION = "revision"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What came out of a file, or of one part of a file of many."""

    path: Path
    standing: Standing
    choice: Choice
    part: str = ""
    wish: Wish = AS_IT_IS
    read: ReadText | None = None
    """Without its text; that is in `packed`."""
    quotes: int = 0
    characters: int = 0
    other: InterviewId | None = None
    """The interview that it is, or is like."""
    other_title: str = ""
    likeness: float = 0.0
    error: KartotekaError | None = None
    packed: bytes = b""
    edited: tuple[str, ...] = ()
    """Fields that the editor has corrected."""
    spoken: Language = Language.UNKNOWN
    """The language that was found in the text."""

    @property
    def name(self) -> str:
        """What the file is called, with its part."""
        return f"{self.path.name}/{self.part}" if self.part else self.path.name

    @property
    def in_table(self) -> bool:
        """Whether it is a row of a table, or a table no column of which looks like the text of interviews."""
        of_table = (self.wish.format or self.path.suffix.lower()) in TABLES
        return of_table and (bool(self.part) or isinstance(self.error, NoTextInTable))

    def value(self, field: str) -> str:
        """Return what is known, as an editor writes it; empty where nothing is."""
        found = getattr(self.read, field) if self.read else None
        if found is None and field == "language":
            found = self.spoken
        return "" if found in (None, Language.UNKNOWN) else str(found)

    def origin(self, field: str) -> Origin | None:
        """Return where a value comes from."""
        if self.read is None or not self.value(field):
            return None
        if field in _WITH_ORIGIN:
            found: Origin | None = getattr(self.read, _WITH_ORIGIN[field])
            return found
        if field == "language" and self.read.language is None:
            return Origin.TEXT
        return dict(self.read.origins).get(field)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can become of it."""
        if self.standing in (Standing.HERE, Standing.FAILED):
            return (Choice.SKIP,)
        return tuple(Choice) if self.other else (Choice.NEW, Choice.SKIP)

    def chosen(self, choice: Choice) -> "Candidate":
        """Return it with another choice; one that it does not have leaves the one that is there."""
        return replace(self, choice=choice) if choice in self.choices else self

    def corrected(self, values: Mapping[str, str]) -> "Candidate":
        """Return it with values that the editor gave. Raises `BadDate`; an empty title leaves the one that is there."""
        if self.read is None:
            return self
        read, edited = self.read, dict.fromkeys(self.edited)
        for field, written in values.items():
            value = _meant(field, written)
            if field not in FIELDS or (field == "title" and not value):
                continue
            read = replace(read, **_told(read, field, value))
            edited[field] = None
        return replace(self, read=read, edited=tuple(edited))

    def unpacked(self) -> Taken:
        """Return all of it, with the editor's corrections."""
        return self.completed(from_wire(Taken, json.loads(zlib.decompress(self.packed))))

    def completed(self, taken: Taken) -> Taken:
        """Return what was taken, with the editor's corrections."""
        return replace(taken, read=replace(self.read, text=taken.read.text)) if self.read else taken


def pack(taken: Taken) -> bytes:
    """Return it as few bytes: thousands of candidates wait in memory, never on disk."""
    return zlib.compress(json.dumps(to_wire(taken), ensure_ascii=False).encode("utf-8", "surrogatepass"), 1)


def content_of(taken: Taken) -> bytes:
    """Return the bytes of a part of a file of many."""
    return base64.b64decode(taken.content or "")


def _meant(field: str, written: str) -> Any:
    value = " ".join(written.split())
    if field in ("date", "recorded"):
        return partial_date(value) if value else None
    if field == "language":
        return Language(value) if value in set(Language) else None
    return value


def _told(read: ReadText, field: str, value: Any) -> dict[str, Any]:
    """Return the fields to set: the value, and that the editor gave it."""
    if field in _WITH_ORIGIN:
        return {field: value, _WITH_ORIGIN[field]: Origin.EDITOR if value else None}
    others = tuple((name, origin) for name, origin in read.origins if name != field)
    return {field: value, "origins": (*others, (field, Origin.EDITOR)) if value else others}

"""One source: its text, and what is known of it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import AuthorId, InterviewId, OriginalId, RevisionId, SpeakerId
from desktop_app.domain.terms import Terms


class Language(StrEnum):
    RUSSIAN = "ru"
    KAZAKH = "kk"
    ENGLISH = "en"
    UNKNOWN = "und"


class Origin(StrEnum):
    """Where a value comes from; nothing is ever invented."""

    HEADER = "header"
    STRUCTURED = "structured"
    HEADING = "heading"
    SENTENCE = "sentence"
    TEXT = "text"
    FILE_NAME = "file_name"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Original:
    """The file that an interview was imported from, byte for byte."""

    id: OriginalId
    name: str
    media_type: str
    size: int
    """In bytes."""
    sha256: str
    content: bytes
    importer: str
    encoding: str


@dataclass(frozen=True, slots=True)
class Interview:
    """What is known of one source. Its words are in the revision named here."""

    id: InterviewId
    title: str
    title_origin: Origin
    revision: RevisionId
    language: Language
    date: PartialDate | None = None
    date_origin: Origin | None = None
    outlet: str = ""
    interviewer: str = ""
    place: str = ""
    url: str = ""
    summary: str = ""
    terms: Terms = Terms.ON_RECORD
    embargo: PartialDate | None = None
    original: OriginalId | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph or one turn, the unit that search returns. Positions count characters of the revision."""

    number: int
    start: int
    end: int
    language: Language
    speaker: SpeakerId | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of an interview's text. It never changes; a correction is a new revision."""

    id: RevisionId
    interview: InterviewId
    number: int
    text: str
    sha256: str
    body_start: int
    """Where the words of the interview begin, after a header such as `date 2025-11-12` (characters)."""
    passages: tuple[Passage, ...]
    reason: str = ""
    """Why the text was corrected, in the editor's words."""
    author: AuthorId | None = None
    made: str = ""
    """When, ISO text in UTC."""
    original: OriginalId | None = None
    """The file that this state was read from; none where it was corrected in the program."""


def text_digest(text: str) -> str:
    """Return the SHA-256 (hex) of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()

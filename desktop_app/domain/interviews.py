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


class LocatorKind(StrEnum):
    PAGE = "page"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Locator:
    """A place of the source that a citation can name; it holds from `start` on until the next one.

    `start` counts characters of the text; `label` is what the source calls the place: `12`, `00:01:02.500`.
    """

    start: int
    kind: LocatorKind
    label: str


class Remark(StrEnum):
    """What an editor should know of how a text was read."""

    LINE_ENDS_REBUILT = "line_ends_rebuilt"
    """Lines were joined to paragraphs (PDF)."""
    CHANGES_ACCEPTED = "changes_accepted"
    """The file held tracked changes; the text is the one with all of them accepted."""
    COMMENTS = "comments"
    """The file held comments, which stand behind the text."""
    BAD_CHARACTERS = "bad_characters"
    """Some bytes or characters could not be read; U+FFFD stands for them."""
    MIXED_ENCODINGS = "mixed_encodings"
    """Lines of the file were written in different encodings."""
    ENCODING_UNSURE = "encoding_unsure"
    """Another encoding fits nearly as well."""
    PAGES_WITHOUT_TEXT = "pages_without_text"
    """Some pages are pictures."""
    PARTS_LEFT_OUT = "parts_left_out"
    """Pictures, drawings or embedded files were left out."""


@dataclass(frozen=True, slots=True)
class Original:
    """The file that an interview was imported from, byte for byte (or only what names it, if the editor wants that)."""

    id: OriginalId
    name: str
    media_type: str
    size: int
    """In bytes."""
    sha256: str
    content: bytes
    """Empty where the editor did not want the file kept; `size` and `sha256` are those of the file all the same."""
    importer: str
    encoding: str
    part: str = ""
    """Which part of a file of many (an archive, a mailbox, a table) it is, as that names it."""
    source: str = ""
    """Where the file lay, if the editor wants that kept."""
    remarks: tuple[Remark, ...] = ()


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
    recorded: PartialDate | None = None
    """When it was said; `date` is when it was published."""
    recorded_origin: Origin | None = None
    interviewee: str = ""
    """Who was asked, as the source says it."""
    origins: tuple[tuple[str, Origin], ...] = ()
    """Where the other fields come from: name of the field, origin."""


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
    locators: tuple[Locator, ...] = ()
    """In order of `start`."""
    likeness: str = ""
    """`domain.likeness.signature` of the text."""


def text_digest(text: str) -> str:
    """Return the SHA-256 (hex) of a text in UTF-8."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()

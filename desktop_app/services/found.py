"""What readers and finders bring in, before it becomes part of an archive."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.interviews import Language, Locator, Origin, Remark
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind


@dataclass(frozen=True, slots=True)
class ReadText:
    """One interview as an importer read it: the verbatim text and what the file says of it.

    `text` is the decoded file with CRLF and CR as LF and without a byte order mark, and nothing else changed.
    `body_start` is where the interview begins after a header; a header stays part of the text.
    """

    text: str
    body_start: int
    media_type: str
    importer: str
    """Name and version of the reader, e.g. `markdown 1`."""
    encoding: str
    title: str = ""
    title_origin: Origin = Origin.SENTENCE
    date: PartialDate | None = None
    date_origin: Origin | None = None
    outlet: str = ""
    interviewer: str = ""
    place: str = ""
    url: str = ""
    language: Language | None = None
    """Where the file names it; otherwise it is found from the text."""
    warnings: tuple[str, ...] = ()
    recorded: PartialDate | None = None
    """When it was said; `date` is when it was published."""
    recorded_origin: Origin | None = None
    interviewee: str = ""
    """Who was asked, as the source says it."""
    origins: tuple[tuple[str, Origin], ...] = ()
    """Where outlet, interviewer, interviewee, place, url and language come from: name of the field, origin."""
    locators: tuple[Locator, ...] = ()
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """How an editor wants a file to be read; nothing said leaves it to the reader."""

    encoding: str = ""
    """A Python name, e.g. `cp1251`."""
    format: str = ""
    """The ending of the files as one of which it is to be read, e.g. `.html`."""
    columns: tuple[tuple[str, str], ...] = ()
    """For tables: a field of `ReadText` (`text`, `title`, `date`…) and the heading of the column that holds it."""


AS_IT_IS = Wish()
"""Nothing said."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What an editor sees to say which column of a table holds what: of the first sheet that holds anything."""

    headings: tuple[str, ...]
    guess: tuple[tuple[str, str], ...]
    """What the columns are taken for, as in `Wish.columns`."""
    sample: tuple[tuple[str, ...], ...]
    """The first rows: as many cells as there are headings, the beginnings of long ones."""
    instead: tuple[str, ...] = ()
    """Where no row was taken for the headings and the columns have numbers: what the first row would call them."""


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A paragraph or turn with its language; positions count characters of the text."""

    start: int
    end: int
    language: Language


@dataclass(frozen=True, slots=True)
class FoundSpeaker:
    """Somebody who speaks in the text: the name in the nominative and whole, as far as the text supports it."""

    name: str
    kind: SpeakerKind
    role: str = ""
    """What the text says they are, in the nominative: `политолог`."""
    mentions: tuple[str, ...] = ()
    """Forms of the name that occur in the text."""


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """A quote that a finder proposes; `speaker` is an index into `Found.speakers`."""

    spans: tuple[Span, ...]
    kind: QuoteKind
    attribution: Attribution
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """All that was found in one text."""

    language: Language
    passages: tuple[FoundPassage, ...]
    speakers: tuple[FoundSpeaker, ...] = ()
    quotes: tuple[FoundQuote, ...] = ()
    likeness: str = ""
    """`domain.likeness.signature` of the text."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One interview out of a file, with what was found in it."""

    read: ReadText
    found: Found
    sha256: str
    """Of the bytes it was read from (hex): of the file, or of its part."""
    content: str | None = None
    """Base64 of those bytes where they are a part of the file."""


@dataclass(frozen=True, slots=True)
class SearchUnit:
    """One passage as the index takes it."""

    interview: str
    number: int
    start: int
    end: int
    text: str
    language: Language
    title: str
    date: PartialDate | None
    outlet: str
    speakers: tuple[str, ...]
    """Names of those whose quotes stand in the passage."""
    tags: tuple[str, ...]
    """Tag paths of quotes in the passage and of its interview."""
    terms: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers a query. `marks` are stretches of `snippet` (characters) that matched."""

    interview: str
    title: str
    date: PartialDate | None
    number: int
    start: int
    end: int
    speakers: tuple[str, ...]
    snippet: str
    marks: tuple[tuple[int, int], ...]
    matches: tuple[tuple[int, int], ...]
    """The same stretches, and all others in the passage, as positions in the interview's text."""
    score: float


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: how many passages in all, the best of them, and counts to narrow by."""

    query: str
    total: int
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]]
    """`year`, `outlet`, `speaker`, `tag`, `language` → value → passages."""
    behind: int = 0
    """Interviews that wait to be indexed; while not 0, something may be missing."""

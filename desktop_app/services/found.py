"""What readers and finders bring in, before it becomes part of an archive."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

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


PASSAGE = "passage"
THINGS = ("title", "speaker", "tag", "dossier", "note", "link")
"""What is found besides passages. The first of them are short lists of names, the last ones texts of editors."""


SHOWN = 3
"""How many things of each kind are shown with the passages, where nothing else is asked."""


def thing_key(kind: str, id: str) -> str:
    """Return how the index names another thing than a passage."""
    return f"{kind}:{id}"


@dataclass(frozen=True, slots=True)
class SearchUnit:
    """One passage, or another thing, as the index takes it.

    Of a thing, `text` is what is searched and shown, and `title` is searched as a title; `number` and `start` are 0.
    """

    interview: str
    """Empty for people, tags and dossiers."""
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
    """Of the interview."""
    all_terms: tuple[str, ...] = ()
    """Those of the interview and of the quotes in the passage."""
    states: tuple[str, ...] = ()
    """Of the quotes in the passage, rejected ones among them."""
    has: tuple[str, ...] = ()
    """Which of `quote`, `tag`, `note`, `link` are on the passage."""
    notes: tuple[str, ...] = ()
    """Texts of the notes on quotes in the passage, and on stretches of it."""
    quotes: tuple[str, ...] = ()
    """The quotes that stand in the passage, whole or in part."""
    kind: str = PASSAGE
    target: str = ""
    """The id of another thing."""
    heading: str = ""
    """What a thing is shown under where that is not its title."""


class Reason(StrEnum):
    """In what way a word of a text answers a word of a query."""

    SAME = "same"
    """It is the same form."""
    FORM = "form"
    """It is another form of the word."""
    NAME = "name"
    """It is the same name, perhaps in another case."""
    LETTERS = "letters"
    """It is the word in Kazakh or in Russian letters."""
    BEGINNING = "beginning"
    """It begins so."""
    PATTERN = "pattern"
    """It fits the wildcards."""
    NEAR = "near"
    """A letter or two are amiss."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers a query, or another thing. `marks` are stretches of `snippet` (characters) that matched.

    Of another thing, `start`, `end` and `matches` count characters of its own text.
    """

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
    kind: str = PASSAGE
    """`passage`, or one of `THINGS`."""
    target: str = ""
    """The id of the note, link, interview (`title`), speaker, tag or dossier that was found."""
    quotes: tuple[str, ...] = ()
    """The quotes that stand in the passage; of a note, the quote that it is on; of a link, those that it joins."""
    forms: tuple[tuple[str, str, str], ...] = ()
    """Why it was found: a form in the passage, the word of the query that it answers, and a value of `Reason`."""


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of an answer is wanted."""

    grouped: bool = False
    """By interviews, each with its best passages; `limit` and `start` then count interviews."""
    start: int = 0
    """How many are left out at the beginning."""
    interview: str = ""
    """Only the passages of this interview, in the order of its text; what is counted is counted in all."""
    narrowed: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Facets, each with the values of which a passage must have one."""


WHOLE = Part()
"""The best passages of all."""


@dataclass(frozen=True, slots=True)
class Group:
    """An interview with passages that answer; `hits` are some of them, in the order of its text."""

    interview: str
    title: str
    date: PartialDate | None
    outlet: str
    total: int
    """How many of its passages answer."""
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query: how many passages in all, the best of them, and counts to narrow by."""

    query: str
    total: int
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]]
    """`year`, `outlet`, `speaker`, `tag`, `language`, `terms` → value → passages."""
    behind: int = 0
    """Interviews that wait to be indexed; while not 0, something may be missing."""
    others: tuple[Hit, ...] = ()
    """What answers besides passages: the best of each kind, best first."""
    others_total: Mapping[str, int] = field(default_factory=dict)
    """Kind of thing → how many answer; kinds of which none does are left out."""
    instead: str = ""
    """The query as it was perhaps meant, where a word of it is nowhere in the archive."""
    groups: tuple[Group, ...] = ()
    """The answer by interviews, where that was asked for; `hits` are then those of the groups."""
    interviews: int = 0
    """How many interviews have passages that answer, where that was asked for."""


@dataclass(frozen=True, slots=True)
class KwicLine:
    """A line of a concordance: a word where it stands, with what is beside it in its passage.

    `start` and `end` are the word's place in the interview's text (characters); the three pieces are verbatim.
    """

    interview: str
    title: str
    date: PartialDate | None
    outlet: str
    number: int
    """Of the passage."""
    start: int
    end: int
    left: str
    word: str
    right: str
    speaker: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """A piece of a concordance."""

    total: int
    """Lines in all."""
    lines: tuple[KwicLine, ...]
    whole: bool = True
    """Whether these are all places; a concordance ends somewhere."""

"""What lists and pages show: frozen values, cut from the archive in one moment."""

from dataclasses import dataclass

from desktop_app.domain.anchors import Anchor, Standing
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.dossiers import Dossier, Item, Section
from desktop_app.domain.ids import (
    ActionId,
    DossierId,
    InterviewId,
    LinkId,
    NoteId,
    QuoteId,
    RevisionId,
    SpeakerId,
    TagId,
)
from desktop_app.domain.interviews import Interview, Language, Locator, Passage
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.people import SpeakerKind, SpeakerRole
from desktop_app.domain.quotes import Quote
from desktop_app.domain.terms import Terms


@dataclass(frozen=True, slots=True)
class InterviewLine:
    """An interview as a row of the library."""

    id: InterviewId
    title: str
    date: PartialDate | None
    outlet: str
    language: Language
    speakers: tuple[str, ...]
    quotes: int
    found: int
    """Quotes that wait for review."""
    terms: Terms


@dataclass(frozen=True, slots=True)
class InterviewView:
    """An interview as the reader shows it."""

    interview: Interview
    text: str
    body_start: int
    revision: int
    sha256: str
    passages: tuple[Passage, ...]
    original_name: str
    places: tuple[Locator, ...] = ()
    """Pages or times of the source, in order."""


@dataclass(frozen=True, slots=True)
class RevisionLine:
    """A state of an interview's text, as a row of their list."""

    id: RevisionId
    number: int
    made: str
    """ISO, UTC."""
    author: str
    reason: str
    file: str
    """Name of the file it was read from; empty where it was corrected in the program."""
    characters: int
    present: bool


@dataclass(frozen=True, slots=True)
class RevisionView:
    """A state of an interview's text, whole."""

    id: RevisionId
    interview: InterviewId
    number: int
    text: str
    body_start: int
    sha256: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class TagLine:
    id: TagId
    parent: TagId | None
    name: str
    path: str
    colour: str
    count: int
    """Quotes with this very tag, their own or their interview's; rejected ones are not counted."""
    definition: str = ""
    shortcut: str = ""
    """Key that puts it on the quote at hand; empty for none."""
    whole: int = 0
    """Quotes with this tag or one below it, each counted once."""


@dataclass(frozen=True, slots=True)
class NoteView:
    id: NoteId
    target_kind: str
    target: str
    text: str
    kind: NoteKind
    anchor: Anchor | None
    done: bool
    author: str
    date: str
    """When it was last changed, ISO."""
    revision: RevisionId | None = None
    """In which the anchor holds."""
    standing: Standing = Standing.FIRM


@dataclass(frozen=True, slots=True)
class LinkView:
    """A link as seen from one of its ends."""

    id: LinkId
    type: str
    outgoing: bool
    note: str
    other: QuoteId
    other_words: str
    other_interview: InterviewId
    other_title: str
    other_speaker: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """A quote with all that hangs on it."""

    quote: Quote
    title: str
    """Of its interview."""
    date: PartialDate | None
    outlet: str
    revision: RevisionId
    """In which its words stand; its number is `revision_number`."""
    revision_number: int
    paragraph: int
    """Number of the paragraph in which it begins, from 1."""
    speaker: str
    speaker_kind: SpeakerKind | None
    role: str
    """The role that the speaker held at the date of the interview."""
    tags: tuple[TagLine, ...]
    terms: Terms
    """The stricter of the quote's and the interview's."""
    embargo: PartialDate | None
    language: Language
    notes: int
    links: int
    places: tuple[Locator, ...] = ()
    """Where its source has it, as its revision was read: where it begins, and the page on which it ends."""

    @property
    def id(self) -> QuoteId:
        return self.quote.id


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A found quote that nobody has judged."""

    id: QuoteId
    sure: bool
    """Whether somebody is named, and so surely that it may be confirmed unseen."""


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A quote as it is compared with others."""

    id: QuoteId
    interview: InterviewId
    speaker: SpeakerId | None
    start: int
    end: int
    """About where it ends, in characters of the text."""
    words: str
    date: PartialDate | None
    """When it was said, or else came out."""
    language: str
    """Of its interview."""
    tags: tuple[str, ...] = ()
    """Ids of its tags and of its interview's."""


@dataclass(frozen=True, slots=True)
class SpeakerLine:
    id: SpeakerId
    name: str
    kind: SpeakerKind
    role: str
    quotes: int
    interviews: int
    aliases: tuple[str, ...]
    about: str = ""
    roles: tuple[SpeakerRole, ...] = ()
    """All that are known, the oldest first."""


@dataclass(frozen=True, slots=True)
class DossierLine:
    id: DossierId
    title: str
    scope: str
    quotes: int


@dataclass(frozen=True, slots=True)
class SectionView:
    section: Section
    items: tuple[tuple[Item, QuoteView | None], ...]


@dataclass(frozen=True, slots=True)
class DossierView:
    dossier: Dossier
    sections: tuple[SectionView, ...]


@dataclass(frozen=True, slots=True)
class BinLine:
    """Something that was removed, with all that went with it."""

    action: str
    """The step that removed it: it is put back as a whole."""
    kind: str
    """`interview`, `quote`, `tag`, `speaker`, `dossier`, `dossier_section`, `note` or `saved_search`."""
    id: str
    name: str
    at: str
    """ISO, UTC."""
    author: str
    along: tuple[tuple[str, int], ...]
    """What went along: kind and how many."""


@dataclass(frozen=True, slots=True)
class ActionLine:
    """A line of the history."""

    id: ActionId
    name: str
    about: str
    kind: str
    state: str
    """`done`, `undone` or `superseded`."""
    author: str
    at: str
    """ISO, UTC."""

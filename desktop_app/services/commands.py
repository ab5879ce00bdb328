"""What an editor can do, as plain data. Ids of what is made are made by whoever asks, so that nothing needs an answer.

Each command has a handler in `services.handlers`; `services.archive` runs it.
"""

from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.dossiers import Context
from desktop_app.domain.ids import (
    DeclinedId,
    DossierId,
    InterviewId,
    ItemId,
    LinkId,
    NoteId,
    QuoteId,
    RevisionId,
    SearchId,
    SectionId,
    SpeakerId,
    TagId,
    TwoPersonsId,
    new_id,
)
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import QuoteKind, QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services.changes import Change
from desktop_app.services.found import Found, ReadText


def _new() -> Any:
    return field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class AddInterview:
    """Bring a read file in, with the quotes that were found in it."""

    read: ReadText
    found: Found
    name: str
    content: bytes
    part: str = ""
    """Which part of a file of many it is."""
    source: str = ""
    """Where the file lay, if that is to be remembered."""
    kept: bool = True
    """Whether the bytes of the file are kept."""
    id: InterviewId = _new()


@dataclass(frozen=True, slots=True)
class DescribeInterview:
    """Set what is known of an interview: title, date, recorded, outlet, interviewer, interviewee, place, url, summary,
    language. What is set says that it came from the editor.
    """

    id: InterviewId
    fields: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class ReviseInterview:
    """Give an interview a new revision of its text; quotes and notes are carried over, or wait for review.

    `name` and `content` are the file it was read from; empty where the editor corrected the text in the program.
    """

    id: InterviewId
    text: str
    body_start: int
    found: Found
    reason: str
    name: str = ""
    content: bytes = b""
    read: ReadText | None = None
    part: str = ""
    source: str = ""
    kept: bool = True
    revision: RevisionId = _new()


@dataclass(frozen=True, slots=True)
class Reanchor:
    """Say where in the present text the words of a quote or a note are that wait for review."""

    target_kind: str
    """`quote` or `note`."""
    target: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class KeepAsOrphan:
    """Say that the words of a quote or a note are no longer in the present text; they stay with their old revision."""

    target_kind: str
    target: str


@dataclass(frozen=True, slots=True)
class RemoveInterview:
    """Lay an interview with its quotes, their notes and links in the bin."""

    id: InterviewId


@dataclass(frozen=True, slots=True)
class SetTerms:
    """Say on what terms a quote or a whole interview was given; None takes a quote's own terms away."""

    target: QuoteId | InterviewId
    target_kind: str
    terms: Terms | None
    embargo: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class AddQuote:
    """Make quotes of what the editor selected; the speaker is a name, new or known."""

    interview: InterviewId
    spans: tuple[Span, ...]
    speaker: str = ""
    tags: tuple[str, ...] = ()
    id: QuoteId = _new()


@dataclass(frozen=True, slots=True)
class MoveQuote:
    """Give a quote other ends."""

    id: QuoteId
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class SplitQuote:
    """Make two quotes of one, at a place in the text (a character); both keep speaker, terms and tags.

    Raises `NothingToPart` where one of the two would hold no words.
    """

    id: QuoteId
    at: int
    new: QuoteId = _new()
    """Id of the second one."""


@dataclass(frozen=True, slots=True)
class MergeQuotes:
    """Make one quote of two: words, tags, notes, links and places of `other` go to `id`; `other` goes to the bin.

    Raises `QuotesApart` where they neither overlap nor touch nor have only an attribution between them.
    """

    id: QuoteId
    other: QuoteId


@dataclass(frozen=True, slots=True)
class JudgeQuote:
    """Confirm or reject a found quote."""

    id: QuoteId
    state: QuoteState


@dataclass(frozen=True, slots=True)
class JudgeQuotes:
    """Confirm or reject many found quotes as one step; those that somebody has judged meanwhile stay as they are."""

    ids: tuple[QuoteId, ...]
    state: QuoteState


@dataclass(frozen=True, slots=True)
class SetSpeaker:
    """Say whose words a quote is; an empty name means nobody known."""

    id: QuoteId
    name: str


@dataclass(frozen=True, slots=True)
class SetQuoteKind:
    """Say whether the words are direct speech, a turn or reported speech."""

    id: QuoteId
    kind: QuoteKind


@dataclass(frozen=True, slots=True)
class RemoveQuote:
    """Lay a quote in the bin with its notes, taggings, links and places in dossiers."""

    id: QuoteId


@dataclass(frozen=True, slots=True)
class DescribeSpeaker:
    """Correct a speaker's canonical name, kind and what is known; the old name stays as an alias."""

    id: SpeakerId
    name: str
    kind: SpeakerKind
    about: str = ""


@dataclass(frozen=True, slots=True)
class AddSpeakerRole:
    """Say what a speaker was, where and when."""

    speaker: SpeakerId
    title: str
    affiliation: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    id: str = _new()


@dataclass(frozen=True, slots=True)
class ChangeSpeakerRole:
    """Say a role anew: title, place and time."""

    id: str
    title: str
    affiliation: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class RemoveSpeakerRole:
    id: str


@dataclass(frozen=True, slots=True)
class AddSpeakerName:
    """Keep one more name of a speaker; with `shown`, it is the one under which the speaker is listed."""

    speaker: SpeakerId
    name: str
    shown: bool = False
    id: str = _new()


@dataclass(frozen=True, slots=True)
class ChangeSpeakerName:
    """Write one of a speaker's other names anew."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class RemoveSpeakerName:
    """Lay one of a speaker's other names in the bin; the one shown stays."""

    id: str


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Say that two speakers are two persons: they are not proposed as one again."""

    one: SpeakerId
    other: SpeakerId
    id: TwoPersonsId = _new()


@dataclass(frozen=True, slots=True)
class MergeSpeakers:
    """Make one person of two: quotes, roles and names of the first go to the second; the first goes to the bin."""

    id: SpeakerId
    into: SpeakerId


@dataclass(frozen=True, slots=True)
class SplitSpeaker:
    """Say that some quotes are of somebody else, who may bear the same name."""

    id: SpeakerId
    quotes: tuple[QuoteId, ...]
    name: str
    made: SpeakerId = field(default_factory=lambda: SpeakerId(new_id()))


@dataclass(frozen=True, slots=True)
class AddTag:
    """Make a tag (and the tags above it) from a path such as `Энергетика/АЭС`."""

    path: str


@dataclass(frozen=True, slots=True)
class DescribeTag:
    """Set a tag's name, colour, definition, shortcut or parent.

    Raises `TagExists` for a name that its place has already, `ShortcutTaken` or `BadShortcut`.
    """

    id: TagId
    fields: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class MoveTags:
    """Lay tags, with all below them, into another tag (None: none), before one of those there.

    Without such a one they come to the end; among tags that nobody has put in order, to their place in the alphabet.
    """

    ids: tuple[TagId, ...]
    parent: TagId | None = None
    before: TagId | None = None
    last: bool = False
    """To the end in any case."""


@dataclass(frozen=True, slots=True)
class SortTags:
    """Let the tags in a tag (None: those at the top) stand in the order of the alphabet again."""

    parent: TagId | None = None


@dataclass(frozen=True, slots=True)
class RemoveTag:
    """Lay a tag, the tags below it and their taggings in the bin."""

    id: TagId


@dataclass(frozen=True, slots=True)
class MergeTags:
    """Make one tag of two: what has the first, and the tags below it, go to the second; the first goes to the bin.

    The second takes over shortcut and definition where it has none of its own.
    """

    id: TagId
    into: TagId


@dataclass(frozen=True, slots=True)
class SplitTag:
    """Part a tag: the quotes chosen get a new tag beside it, or `inside` it, instead of it."""

    id: TagId
    name: str
    quotes: tuple[QuoteId, ...]
    inside: bool = False
    new: TagId = _new()


@dataclass(frozen=True, slots=True)
class TagTarget:
    """Put tags, named by path, on a quote or an interview."""

    target: QuoteId | InterviewId
    target_kind: str
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Untag:
    """Take a tag off a quote or an interview."""

    target: QuoteId | InterviewId
    tag: TagId


@dataclass(frozen=True, slots=True)
class AddNote:
    """Write a note on a quote, an interview, or a stretch of an interview."""

    target: QuoteId | InterviewId
    target_kind: str
    text: str
    kind: NoteKind = NoteKind.COMMENT
    span: Span | None = None
    id: NoteId = _new()


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """Write a note anew; None leaves a value as it is."""

    id: NoteId
    text: str | None = None
    kind: NoteKind | None = None
    done: bool | None = None


@dataclass(frozen=True, slots=True)
class RemoveNote:
    id: NoteId


@dataclass(frozen=True, slots=True)
class LinkQuotes:
    """State a relation between two quotes."""

    source: QuoteId
    target: QuoteId
    type: str
    note: str = ""
    id: LinkId = _new()


@dataclass(frozen=True, slots=True)
class ChangeLink:
    """Give a link another type, direction or note."""

    id: LinkId
    type: str
    note: str
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Unlink:
    id: LinkId


@dataclass(frozen=True, slots=True)
class DeclineProposal:
    """Say that two quotes have nothing to do with each other: they are not proposed to each other again."""

    one: QuoteId
    other: QuoteId
    id: DeclinedId = _new()


@dataclass(frozen=True, slots=True)
class AddDossier:
    """Begin a dossier, with one section that holds the quotes given."""

    title: str
    section: str
    quotes: tuple[QuoteId, ...] = ()
    scope: str = ""
    query: str = ""
    id: DossierId = _new()


@dataclass(frozen=True, slots=True)
class DescribeDossier:
    id: DossierId
    title: str
    scope: str


@dataclass(frozen=True, slots=True)
class RemoveDossier:
    id: DossierId


@dataclass(frozen=True, slots=True)
class AddSection:
    dossier: DossierId
    title: str
    id: SectionId = _new()


@dataclass(frozen=True, slots=True)
class DescribeSection:
    id: SectionId
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class RemoveSection:
    """Lay a section with its items in the bin."""

    id: SectionId


@dataclass(frozen=True, slots=True)
class AddItems:
    """Put quotes at the end of a section; those already in the dossier are left where they are."""

    section: SectionId
    quotes: tuple[QuoteId, ...]


@dataclass(frozen=True, slots=True)
class AddText:
    """Put the editor's own text at the end of a section."""

    section: SectionId
    text: str
    id: ItemId = _new()


@dataclass(frozen=True, slots=True)
class DescribeItem:
    """Set an item's commentary and what is shown with it."""

    id: ItemId
    text: str
    context: Context
    show_notes: bool = True
    show_links: bool = True


@dataclass(frozen=True, slots=True)
class WaiveItem:
    """Say why a quote is printed although it is not, letter for letter, in the present text; empty takes it back."""

    id: ItemId
    why: str


@dataclass(frozen=True, slots=True)
class MoveItem:
    """Move an item one place up (-1) or down (+1), across the border of sections too."""

    id: ItemId
    by: int


@dataclass(frozen=True, slots=True)
class RemoveItem:
    id: ItemId


@dataclass(frozen=True, slots=True)
class SaveSearch:
    """Keep a query under a name."""

    name: str
    query: str
    order: str = "relevance"
    id: SearchId = _new()


@dataclass(frozen=True, slots=True)
class ChangeSearch:
    """Give a saved search another name, query or order; None leaves a value as it is."""

    id: SearchId
    name: str | None = None
    query: str | None = None
    order: str | None = None


@dataclass(frozen=True, slots=True)
class RemoveSearch:
    id: SearchId


@dataclass(frozen=True, slots=True)
class Restore:
    """Take out of the bin what one step removed; `removals` are the changes that removed it."""

    name: str
    removals: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put changes back, last first: the command that undoes any other, and (again) redoes it."""

    changes: tuple[Change, ...]


Command = (
    AddInterview
    | DescribeInterview
    | ReviseInterview
    | Reanchor
    | KeepAsOrphan
    | RemoveInterview
    | SetTerms
    | AddQuote
    | MoveQuote
    | SplitQuote
    | MergeQuotes
    | JudgeQuote
    | JudgeQuotes
    | SetSpeaker
    | SetQuoteKind
    | RemoveQuote
    | DescribeSpeaker
    | MergeSpeakers
    | SplitSpeaker
    | AddSpeakerRole
    | ChangeSpeakerRole
    | RemoveSpeakerRole
    | AddSpeakerName
    | ChangeSpeakerName
    | RemoveSpeakerName
    | KeepApart
    | AddTag
    | DescribeTag
    | MoveTags
    | SortTags
    | RemoveTag
    | MergeTags
    | SplitTag
    | TagTarget
    | Untag
    | AddNote
    | ChangeNote
    | RemoveNote
    | LinkQuotes
    | ChangeLink
    | Unlink
    | DeclineProposal
    | AddDossier
    | Restore
    | DescribeDossier
    | RemoveDossier
    | AddSection
    | DescribeSection
    | RemoveSection
    | AddItems
    | AddText
    | DescribeItem
    | WaiveItem
    | MoveItem
    | RemoveItem
    | SaveSearch
    | ChangeSearch
    | RemoveSearch
    | PutBack
)

"""The shapes that services need from outside. Adapters (db, search, language, importers, exporters) fulfil them."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import (
    ActionId,
    AuthorId,
    DossierId,
    InterviewId,
    QuoteId,
    RevisionId,
    SearchId,
    SpeakerId,
    TagId,
)
from desktop_app.domain.interviews import Language, Original
from desktop_app.domain.links import Link
from desktop_app.domain.searches import SavedSearch
from desktop_app.services.changes import Action, Change
from desktop_app.services.document import Document
from desktop_app.services.found import (
    AS_IT_IS,
    SHOWN,
    WHOLE,
    Columns,
    Concordance,
    Found,
    Part,
    ReadText,
    Results,
    SearchUnit,
    Taken,
    Wish,
)
from desktop_app.services.queries import JudgingOrder, QuoteFilter
from desktop_app.services.views import (
    ActionLine,
    BinLine,
    DossierLine,
    DossierView,
    FoundLine,
    InterviewLine,
    InterviewView,
    LinkView,
    NoteView,
    QuoteView,
    RevisionLine,
    RevisionView,
    SaidLine,
    SpeakerLine,
    TagLine,
)

if TYPE_CHECKING:
    from desktop_app.domain.people import SpeakerAlias
    from desktop_app.services.person import Beside, Related, SaidThen, Used
    from desktop_app.services.tag_guide import TagGuide

R = TypeVar("R")


class Work(Protocol):
    """One transaction of the writer. Every call appends to the change log and to the index queue by itself.

    Records are the frozen dataclasses of the domain; a field is named as it is there.
    """

    def add(self, record: Any) -> None:
        """Store a new record under its own id."""

    def change(self, kind: type[Any], id: str, /, **fields: Any) -> None:
        """Set fields of a record; a value that is already there is no change. Raises `NotFound`."""

    def remove(self, kind: type[Any], id: str) -> None:
        """Lay a record in the bin (a tombstone stays). Raises `NotFound`."""

    def put_back(self, kind: type[Any], id: str) -> None:
        """Take a record out of the bin."""

    def get(self, kind: type[R], id: str) -> R:
        """Return a record that is not in the bin. Raises `NotFound`."""

    def of_surname(self, key: str) -> list[SpeakerId]:
        """Return the speakers who bear this surname (`domain.naming.surname_key`) in one of their names."""

    def all(self, kind: type[R], /, **fields: Any) -> list[R]:
        """Return the records that are not in the bin and have these values, oldest first."""

    def changes(self) -> tuple[Change, ...]:
        """Return what this transaction has changed so far, in order."""

    def apply(self, changes: Sequence[Change]) -> None:
        """Put changes back, last first. Raises `UndoBlocked` where a later change stands in the way."""

    def text(self, revision: RevisionId) -> str:
        """Return the verbatim text of a revision."""

    def describe(self, about: str) -> None:
        """Say in a few words what the action is about, for the history."""

    def author(self) -> AuthorId:
        """Return who works."""

    def moment(self) -> str:
        """Return now, as ISO text in UTC."""

    def numbered(self, kind: type[Any], /, **fields: Any) -> int:
        """Return how many records with these values there ever were, the bin counted in."""


class Storage(Protocol):
    """An open archive."""

    @property
    def path(self) -> Path: ...

    @property
    def archive_id(self) -> str: ...

    @property
    def writable(self) -> bool: ...

    def work(self, action: Action) -> AbstractContextManager[Work]:
        """Begin the one write transaction; it commits at the end of the block or leaves nothing behind."""

    def reading(self) -> AbstractContextManager["Reading"]:
        """Begin a read transaction: everything seen in it belongs to one moment."""

    def indexed(self, number: int) -> None:
        """Forget the index queue up to a row that the index holds safely."""

    def keep_draft(self, interview: InterviewId, words: str) -> None:
        """Keep words of this user's beside an interview, apart from all that is logged; no words: forget them."""

    def drafts(self) -> dict[InterviewId, str]:
        """Return what this user has kept so."""

    def looked(self, search: SearchId) -> str:
        """Return what `look` kept, or nothing."""

    def look(self, search: SearchId, found: str) -> None:
        """Remember what a saved search found when whoever works here last looked; no step of the history."""

    def problems(self) -> list[str]:
        """Return what the file's own checks find wrong; nothing is good."""

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the archive as it is now. Raises `ArchiveExists`."""

    def close(self) -> None:
        """Write everything back and let go of the file."""


class Reading(Protocol):
    """Questions to an archive; what comes back is frozen."""

    def interviews(self, query: str = "", order: str = "date") -> list[InterviewLine]: ...
    def interview_order(self, query: str = "") -> list[InterviewId]:
        """Return the ids of `interviews`, the newest first."""

    def interview_lines(self, ids: Sequence[InterviewId]) -> list[InterviewLine]:
        """Return these interviews, in the order of the ids."""

    def interview(self, id: InterviewId) -> InterviewView: ...
    def interview_ids(self, part: str) -> list[InterviewId]: ...
    def text(self, interview: InterviewId) -> str: ...
    def revisions(self, interview: InterviewId) -> list[RevisionLine]:
        """Return the states of an interview's text, the newest first."""

    def revision(self, id: RevisionId) -> RevisionView:
        """Raises `NotFound`."""

    def interviews_of_file(self, name: str) -> list[InterviewId]:
        """Return the interviews of which some revision was read from a file of this name."""

    def waiting_notes(self) -> list[NoteView]:
        """Return the notes that a new revision parted from their words."""

    def action(self, id: ActionId) -> ActionLine:
        """Raises `NotFound`."""

    def changes_after(self, action: ActionId) -> list[Change]:
        """Return all changes since an action, in order."""

    def interview_of_original(self, sha256: str) -> InterviewId | None: ...
    def original_of(self, interview: InterviewId) -> Original | None:
        """Return the file that the present text was read from; none where it was written in the program."""

    def signatures_after(self, revision: RevisionId) -> list[tuple[InterviewId, RevisionId, str]]:
        """Return the signatures of the present texts that came after a revision, the oldest first."""

    def quotes(self, chosen: QuoteFilter) -> list[QuoteView]: ...
    def quote_order(self, chosen: QuoteFilter) -> list[QuoteId]:
        """Return the ids of `quotes`, in their order."""

    def found_quotes(self, interview: InterviewId | None, order: JudgingOrder) -> list[FoundLine]:
        """Return the found quotes of an interview, or of all, that stand in the present text and wait for judgement."""

    def recent_tags(self, most: int) -> list[TagId]:
        """Return the tags that were put on something last, the latest first."""

    def quote_history(self, quote: QuoteId, limit: int = 50) -> list[ActionLine]:
        """Return what was done to a quote and what hangs on it, the newest first."""

    def quotes_of(self, ids: Sequence[QuoteId]) -> list[QuoteView]:
        """Return these quotes, in the order of the ids."""

    def quote(self, id: QuoteId) -> QuoteView: ...
    def quote_ids(self, part: str) -> list[QuoteId]: ...
    def dossier_ids(self, part: str) -> list[DossierId]: ...
    def stored_digests(self) -> dict[QuoteId, str]:
        """Return the digest that was stored with each quote when its words were."""

    def notes_of(self, target_kind: str, target: str) -> list[NoteView]: ...
    def links(self) -> list[Link]:
        """Return all links whose quotes are there, oldest first."""

    def links_of(self, quote: QuoteId) -> list[LinkView]: ...
    def tags(self, counted: bool = True) -> list[TagLine]:
        """Return the tag tree, parents before children, each level in its order; `counted`, with its quotes."""

    def tagged(self) -> list[tuple[QuoteId, TagId]]:
        """Return every quote (rejected ones left out) with each tag that it or its interview has."""

    def said(self, ids: Sequence[QuoteId] | None = None) -> list[SaidLine]:
        """Return quotes that are neither rejected nor in the bin, as they are compared: all, or these."""

    def said_since(self, number: int) -> list[QuoteId]:
        """Return the quotes that may be compared otherwise by what was changed after a change of the log."""

    def declined(self) -> list[tuple[QuoteId, QuoteId]]:
        """Return the pairs of quotes that are not to be proposed to each other."""

    def linked(self, quote: QuoteId) -> set[QuoteId]:
        """Return the quotes that are linked with this one."""

    def speakers(self) -> list[SpeakerLine]: ...
    def speaker(self, id: SpeakerId) -> SpeakerLine:
        """Return one speaker. Raises `NotFound`."""

    def names_of(self, speaker: SpeakerId) -> "list[SpeakerAlias]":
        """Return the names of a speaker beside the one shown, the oldest first."""

    def two_persons(self) -> list[tuple[SpeakerId, SpeakerId]]:
        """Return the pairs of speakers of whom an editor said that they are two."""

    def cues(self, speakers: Sequence[SpeakerId]) -> dict[SpeakerId, list[str]]:
        """Return the words by which quotes were given to these speakers: «сказала», «по словам»."""

    def said_by(self, speaker: SpeakerId) -> "list[SaidThen]":
        """Return the quotes of a speaker that were not rejected, the oldest first, without a date at the end."""

    def beside(self, speaker: SpeakerId) -> "list[Beside]":
        """Return who else is quoted in the same interviews, most interviews in common first."""

    def related(self, speaker: SpeakerId) -> "list[Related]":
        """Return the links of a speaker's quotes as seen from these, by type."""

    def used(self, speaker: SpeakerId) -> "list[Used]":
        """Return the dossiers with quotes of a speaker, the newest first."""

    def dossiers(self) -> list[DossierLine]: ...
    def dossier(self, id: str) -> DossierView: ...
    def removals(self, action: ActionId) -> list[Change]:
        """Return the changes by which a step removed what is in the bin still, in order."""

    def bin(self) -> list[BinLine]:
        """Return what was removed and is still, the newest first."""

    def history(self, limit: int = 200) -> list[ActionLine]: ...
    def undoable(self) -> ActionLine | None: ...
    def redoable(self) -> ActionLine | None: ...
    def changes_of(self, action: ActionId) -> list[Change]: ...
    def last_undo_of(self, action: ActionId) -> ActionId: ...
    def sources(self) -> list[str]:
        """Return what the index is made of: the interviews that are not in the bin, and cards.

        A card is what belongs to no interview: `speaker:ID`, `tag:ID`, `dossier:ID`.
        """

    def units(self, source: str) -> list[SearchUnit]:
        """Return the passages of an interview; nothing where it is in the bin, and of a card."""

    def things(self, source: str) -> list[SearchUnit]:
        """Return what else is found of an interview (its title, notes, links), or of a card."""

    def things_named(self, keys: Sequence[str]) -> list[SearchUnit]:
        """Return these things (`found.thing_key`) without tags, and titles without speakers; none from the bin."""

    def texts(self, interviews: Sequence[InterviewId]) -> list[SearchUnit]:
        """Return the passages of interviews as `units` does, without what is known by what hangs on them."""

    def queue(self, limit: int) -> list[tuple[int, str]]:
        """Return the oldest rows of the index queue: number, and interview or card."""

    def queue_length(self) -> int: ...
    def first_waiting(self) -> int:
        """Return the number of the oldest row of the index queue, or of the next one to come where none waits."""

    def touched_since(self, number: int) -> list[str]:
        """Return the interviews and cards that the index may hold otherwise than they are after a change of the log."""

    def all_interview_ids(self) -> list[InterviewId]: ...
    def sequence(self) -> int:
        """Return the number of the last change."""

    def state_digest(self) -> str:
        """Return the hash at the end of the change log: it names this very state of the archive."""

    def digest_at(self, number: int) -> str:
        """Return the hash of a change of the log, empty where there is none of that number."""

    def name(self) -> str: ...
    def searches(self) -> list[SavedSearch]:
        """Return the saved searches, the oldest first."""


class ReadsFiles(Protocol):
    """Turns the bytes of a file into an interview's text. Runs outside the window's process."""

    def parts(self, path: Path, wish: Wish) -> tuple[str, ...]:
        """Return the names of the parts of a file of many; one empty name for a file that is one interview."""

    def read(self, path: Path, part: str, wish: Wish) -> tuple[ReadText, bytes]:
        """Return an interview with the bytes that it was read from.

        Raises the errors of `domain.errors` for files that come in.
        """

    def suffixes(self) -> tuple[str, ...]:
        """Return the endings of the files that can be read, with their dots, in lower case."""


class SplitsSentences(Protocol):
    """Returns the sentences between two places of a text, without white space at their ends."""

    def __call__(self, text: str, start: int = 0, end: int | None = None) -> list[Span]: ...


class TakesIn(Protocol):
    """Reads a file and finds what is in it: `ReadsFiles` and `FindsQuotes` together, wherever they run."""

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        """Return the names of the parts of a file of many; one empty name for a file that is one interview."""

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        """Raises the errors of `domain.errors` for files that come in."""

    def take_bytes(self, data: bytes, name: str, wish: Wish = AS_IT_IS) -> Taken:
        """Read what no file holds; the answer brings the bytes along."""

    def columns(self, path: Path, wish: Wish = AS_IT_IS) -> Columns:
        """Return what an editor sees of a table to say which column holds what. Raises as `parts` does."""

    def look(self, text: str, body_start: int, language: Language | None) -> Found:
        """Find what is in a text that is here already."""

    def suffixes(self) -> tuple[str, ...]: ...
    def many(self) -> tuple[str, ...]:
        """Return the endings of files that hold many interviews, with their dots, in lower case."""

    @property
    def lanes(self) -> int:
        """How many files are read at a time; `take` may be called from so many threads."""

    def give_up(self, threads: Collection[int]) -> None:
        """End the calls of these threads (their identifiers) soon; they raise."""


class FindsQuotes(Protocol):
    """Finds language, passages, speakers and quotes in a text."""

    def find(self, text: str, body_start: int = 0, language: Language | None = None) -> Found: ...


class SearchIndex(Protocol):
    """The full-text index of one archive: derived, and may be thrown away at any time."""

    def catch_up(
        self, reading: Callable[[], AbstractContextManager[Reading]], progress: Callable[[int, int], bool]
    ) -> int:
        """Index what was changed (everything where the index is missing, old or broken) and make it lasting.

        `progress(done, of)` returns False to stop early. Returns the number of the last queue row that is safely in
        the index; the caller then removes the rows up to it.
        """

    def search(
        self,
        reading: Callable[[], AbstractContextManager[Reading]],
        query: str,
        limit: int,
        order: str,
        typing: bool,
        part: Part = WHOLE,
        others: int = SHOWN,
    ) -> Results:
        """Answer a query; `others` is how many things of each kind but passages to show.

        With `typing`, the last word may be the beginning of one. Raises `QueryNotUnderstood`.
        """

    def interviews(self, reading: Callable[[], AbstractContextManager[Reading]], query: str) -> tuple[str, ...]:
        """Return the interviews with passages that answer. Raises `QueryNotUnderstood`."""

    def complete(
        self, reading: Callable[[], AbstractContextManager[Reading]], beginning: str, field: str, most: int
    ) -> tuple[tuple[str, int], ...]:
        """See `Finds.complete`."""

    def concordance(
        self, reading: Callable[[], AbstractContextManager[Reading]], query: str, order: str, start: int, limit: int
    ) -> Concordance:
        """See `Finds.concordance`."""

    def lit(
        self, reading: Callable[[], AbstractContextManager[Reading]], query: str, interview: str
    ) -> tuple[tuple[int, int], ...]:
        """Return where a query stands in an interview. Raises `QueryNotUnderstood`."""

    def state(self, reading: Callable[[], AbstractContextManager[Reading]] | None = None) -> str:
        """`ready`, `missing`, `old` (with `reading`: also of another state of the archive) or `broken`."""

    def close(self) -> None: ...


class Finds(Protocol):
    """Search in the open archive, wherever the index is held."""

    def search(
        self,
        query: str,
        limit: int = 50,
        order: str = "relevance",
        typing: bool = False,
        part: Part = WHOLE,
        others: int = SHOWN,
    ) -> Results:
        """Answer a query; `order` is `relevance`, `date` or `oldest` (first); `others` is how many things of each kind
        but passages to show. Raises `QueryNotUnderstood`.
        """

    def interviews(self, query: str) -> tuple[str, ...]:
        """Return the interviews with passages that answer. Raises `QueryNotUnderstood`."""

    def complete(self, beginning: str, field: str = "", most: int = 8) -> tuple[tuple[str, int], ...]:
        """Return what begins so, the most frequent first, each with how often it is there.

        Words of the texts with how often each is written; or, of a field (`speaker`, `tag`, `outlet`), its values of
        which some word begins so, with their passages.
        """

    def concordance(self, query: str, order: str = "text", start: int = 0, limit: int = 200) -> Concordance:
        """Return a piece of the concordance of a query: each place where it stands.

        `order` is `text`, `date`, `oldest`, `speaker`, `word`, or `left` or `right` with 1, 2 or 3: the word so many
        places to that side. Raises `QueryNotUnderstood`.
        """

    def lit(self, query: str, interview: str) -> tuple[tuple[int, int], ...]:
        """Return the stretches of an interview's text (characters) that a search for this lights, in order.

        Where no passage answers the whole query, each of its words and phrases. Raises `QueryNotUnderstood`.
        """

    def catch_up(self, progress: Callable[[int, int], bool] | None = None) -> None:
        """Bring the index up to date and clear the queue; does nothing where there is nothing to do."""

    def state(self) -> str:
        """`ready`, `missing`, `old` or `broken`."""

    def throw_away(self) -> None:
        """Forget the index; the next `catch_up` builds it anew from the archive."""

    def close(self) -> None: ...


class ExportsDossier(Protocol):
    """Writes what leaves the house: a dossier in one format, the tag guide as PDF."""

    def export(self, document: Document, path: Path) -> None:
        """Write beside the target, then replace it. Raises the errors of `domain.errors` for what leaves the house."""

    def export_guide(self, guide: "TagGuide", path: Path) -> None:
        """Write the tag guide as `export` does; its file's name ends in `.pdf`."""


class Progress(Protocol):
    def __call__(self, done: int, of: int, what: str) -> bool:
        """Tell how far a long job is; False asks it to stop at the next safe place."""

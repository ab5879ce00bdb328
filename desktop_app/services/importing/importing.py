"""Files and folders become interviews, one transaction a file; a bad file is a line in the report, never a stop."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.errors import (
    DiskFull,
    EmptyFile,
    FileChanging,
    KartotekaError,
    OriginalNotKept,
    ReaderStopped,
    TextNotLookedThrough,
)
from desktop_app.domain.ids import InterviewId, new_id
from desktop_app.domain.interviews import Language
from desktop_app.domain.likeness import digest_of
from desktop_app.domain.writable import writable
from desktop_app.services.commands import AddInterview, ReviseInterview
from desktop_app.services.editing import Editing
from desktop_app.services.found import AS_IT_IS, Columns, ReadText, Taken, Wish
from desktop_app.services.importing.candidates import Candidate, Choice, Standing, content_of, pack
from desktop_app.services.importing.gathering import gather
from desktop_app.services.importing.lanes import Lanes, NotWanted
from desktop_app.services.importing.reading import content_at, demand_fitting
from desktop_app.services.importing.report import ImportLine, ImportReport
from desktop_app.services.importing.resemblance import SAME_INTERVIEW, Resemblance, Resembling, likeness
from desktop_app.services.importing.rows import ROW, as_in_table, as_kept, is_row
from desktop_app.services.importing.telling import Telling
from desktop_app.services.ports import Progress, Reading, TakesIn
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import InterviewView
from desktop_app.services.words import translate

FORMAT_OF = {"text/plain": ".txt", "text/markdown": ".md", "text/html": ".html", "message/rfc822": ".eml"}
"""Kind of file, as its reader named it → the ending as whose file it is read again."""
TRIED = 5
"""Of so many times the interviews wanted some will have a text."""
MANY = 20
"""Files from which on an import is a mass change."""

_WHITE = re.compile(r"[ \t\n]+")
"""A no-break space is no layout."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How an import goes about it where nobody is asked."""

    wish: Wish = AS_IT_IS
    alike: Choice = Choice.NEW
    """What becomes of a text that is nearly one that is here, under another file name."""
    changed: Choice = Choice.REVISION
    """What becomes of a changed file of an interview that is here."""
    values: tuple[tuple[str, str], ...] = ()
    """What the editor knows of all of them: a field of `FIELDS` and its value."""


@dataclass(frozen=True, slots=True)
class _File:
    """A file, or one part of a file of many, to be read."""

    path: Path
    part: str = ""
    wish: Wish = AS_IT_IS
    error: KartotekaError | None = None


@dataclass(frozen=True, slots=True)
class _Looked:
    """What reading brought."""

    file: _File
    sha256: str = ""
    content: bytes = b""
    taken: Taken | None = None
    known: InterviewView | None = None
    """The interview that was read from the same bytes."""
    error: KartotekaError | None = None


class Importing:
    """Brings files into an archive."""

    def __init__(self, editing: Editing, reader: TakesIn, originals: Callable[[], str] = lambda: "keep") -> None:
        """`originals` says what is kept of the files: `keep` (all), `reference` (only where they lay) or `nothing`."""
        self._editing = editing
        self._reader = reader
        self._originals = originals
        self._resemblance = Resemblance()

    def endings(self) -> tuple[str, ...]:
        """Return the endings of the files that can be read, with their dots; files of many come last."""
        return self._reader.suffixes()

    # --- straight in

    def run(
        self, paths: Iterable[Path], progress: Progress | None = None, initiator: str = "", ways: Ways = Ways()
    ) -> ImportReport:  # fmt: skip
        """Bring all files in. `progress` may stop the import between two files; what is in stays in."""
        files = self._files(paths, ways.wish)
        if len(files) >= MANY:
            self._editing.prepare_for_much()
        lines: list[ImportLine] = []
        telling = Telling(progress, len(files))
        try:
            for one in self._all_looked_at(files, telling):
                lines.append(self._brought(one, ways, initiator))
                if isinstance(lines[-1].error, DiskFull):
                    return ImportReport(tuple(lines), stopped=True)
        except NotWanted:
            return ImportReport(tuple(lines), stopped=True)
        return ImportReport(tuple(lines))

    def _brought(self, one: _Looked, ways: Ways, initiator: str) -> ImportLine:
        try:
            candidate = self._judged(one, ways)
            if ways.values and candidate.read and one.taken:
                candidate = candidate.corrected(dict(ways.values))
                one = replace(one, taken=candidate.completed(one.taken))
            return self._bring(candidate, one, initiator)
        except KartotekaError as error:
            return _failed(one.file, error)

    # --- tables

    def columns(self, path: Path, wish: Wish) -> Columns:
        """Return what an editor sees of a table to say which column holds what. Raises what reading raises."""
        return self._reader.columns(path, wish)

    def first_of(self, path: Path, wish: Wish, most: int) -> tuple[ReadText, ...]:
        """Return the first interviews of a file of many, as they would come in; rows without a text are passed over.

        Raises what reading raises.
        """
        found: list[ReadText] = []
        for part in self._reader.parts(path, wish)[: TRIED * most]:
            if len(found) < most:
                with suppress(EmptyFile):
                    found.append(self._reader.take(path, part, wish).read)
        return tuple(found)

    # --- first looked at, then in

    def survey(
        self, paths: Iterable[Path], found: Callable[[Candidate], object], progress: Progress | None = None,
        ways: Ways = Ways(),
    ) -> None:  # fmt: skip
        """Read all files and write nothing; `found` gets each as it was read. `progress` may stop it."""
        files = self._files(paths, ways.wish)
        earlier: dict[str, str] = {}
        with suppress(NotWanted):
            for one in self._all_looked_at(files, Telling(progress, len(files))):
                found(self._candidate(one, ways, earlier))

    def _candidate(self, one: _Looked, ways: Ways, earlier: dict[str, str]) -> Candidate:
        try:
            candidate = self._judged(one, ways)
        except KartotekaError as error:
            return _hopeless(one.file, error)
        if one.taken is None:
            return candidate
        same = digest_of(one.taken.found.likeness) or one.sha256
        if (twin := earlier.setdefault(same, candidate.name)) != candidate.name:
            candidate = replace(candidate, standing=Standing.HERE, choice=Choice.SKIP, other_title=twin)
        return replace(candidate, packed=pack(one.taken))

    def again(self, candidate: Candidate, wish: Wish, ways: Ways = Ways()) -> Candidate:
        """Read a candidate once more in another way.

        One whose very bytes are in the archive becomes a new revision of that interview, where its file is kept.
        """
        held = None if candidate.part or not candidate.packed else candidate.unpacked().content
        if held is None:
            found = self._candidate(self._look_again(candidate, wish), ways, {})
        else:
            found = self.look_at(base64.b64decode(held), candidate.path.name, wish, ways)
        if found.standing is not Standing.HERE or found.read or not found.other:
            return found
        try:
            return replace(self.read_again(found.other, wish), path=candidate.path)
        except OriginalNotKept:
            return found
        except KartotekaError as error:
            return _hopeless(_File(candidate.path, candidate.part, wish), error)

    def _look_again(self, candidate: Candidate, wish: Wish) -> _Looked:
        """Read a candidate's file or part; of a file of many none of which could be read, the first part."""
        file = _File(candidate.path, candidate.part, wish)
        if not file.part and self._is_of_many(file):
            try:
                file = replace(file, part=self._parts(file)[0])
            except KartotekaError as error:
                return _Looked(file, error=error)
        return self._look(file)

    def retry(self, line: ImportLine, wish: Wish) -> ImportLine:
        """Bring in a file that did not come in, if it can be read now, or in this way."""
        found = self.again(Candidate(line.path, Standing.FAILED, Choice.SKIP, line.part, line.wish), wish)
        return self._bring_surveyed(found, "")

    def look_at(self, data: bytes, name: str, wish: Wish = AS_IT_IS, ways: Ways = Ways()) -> Candidate:
        """Look at what no file holds, as a text from the clipboard; `name` says what to call it, with its ending."""
        file = _File(Path(name), wish=wish)
        try:
            taken = self._reader.take_bytes(data, name, wish)
            return self._candidate(_Looked(file, taken.sha256, data, taken, self._known(taken.sha256)), ways, {})
        except KartotekaError as error:
            return _hopeless(file, error)

    def read_again(self, id: InterviewId, wish: Wish) -> Candidate:
        """Read the file that an interview came from in another way, as its new revision.

        Raises `OriginalNotKept`, and what reading raises.
        """
        with self._editing.storage.reading() as reading:
            original = reading.original_of(id)
            title = reading.interview(id).interview.title
        if original is None or not original.content:
            raise OriginalNotKept(title=title)
        row = is_row(original)
        if not wish.format and (format := ROW if row else FORMAT_OF.get(original.media_type)):
            wish = replace(wish, format=format)  # a part of a file of many may have a name without an ending
        content = as_in_table(original, wish) if row else original.content
        taken = self._reader.take_bytes(content, original.name, wish)
        taken = as_kept(taken, content) if wish.format == ROW else taken
        read = taken.read
        return Candidate(
            Path(original.name), Standing.CHANGED, Choice.REVISION, original.part if row else "", wish,
            replace(read, text=""), len(taken.found.quotes), len(read.text) - read.body_start, id, title, 1.0,
            packed=pack(taken), spoken=taken.found.language,
        )  # fmt: skip

    def bring(
        self, candidates: Sequence[Candidate], progress: Progress | None = None, initiator: str = ""
    ) -> ImportReport:
        """Bring in what was surveyed, as the editor chose and corrected it."""
        if len(candidates) >= MANY:
            self._editing.prepare_for_much()
        lines: list[ImportLine] = []
        for number, candidate in enumerate(candidates):
            if progress and not progress(number, len(candidates), candidate.name):
                return ImportReport(tuple(lines), stopped=True)
            lines.append(self._bring_surveyed(candidate, initiator))
            if isinstance(lines[-1].error, DiskFull):
                return ImportReport(tuple(lines), stopped=True)
        if progress:
            progress(len(candidates), len(candidates), "")
        return ImportReport(tuple(lines))

    def _bring_surveyed(self, candidate: Candidate, initiator: str) -> ImportLine:
        file = _File(candidate.path, candidate.part, candidate.wish)
        if candidate.error:
            return _failed(file, candidate.error)
        if candidate.choice is Choice.SKIP:
            outcome = "already_here" if candidate.standing is Standing.HERE else "skipped"
            return ImportLine(file.path, outcome, candidate.other, candidate.other_title, part=file.part)
        try:
            taken = candidate.unpacked()
            content = content_at(file.path) if taken.content is None else content_of(taken)
            digest = hashlib.sha256(content).hexdigest()
            if digest != taken.sha256:
                raise FileChanging(path=file.path)
            return self._bring(candidate, _Looked(file, digest, content, taken), initiator)
        except KartotekaError as error:
            return _failed(file, error)

    # --- reading, on several lanes

    def _files(self, paths: Iterable[Path], wish: Wish) -> list[_File]:
        gathered = gather(paths, self._reader.suffixes())
        return [
            _File(one, wish=wish) if isinstance(one, Path) else _File(one[0], wish=wish, error=one[1])
            for one in gathered
        ]

    def _all_looked_at(self, files: Iterable[_File], telling: Telling) -> Iterator[_Looked]:
        """Read ahead on several lanes, and tell of each file before it is used. Raises `NotWanted`."""
        with Lanes(self._reader.lanes, telling.again, self._reader.give_up) as lanes:
            for one in lanes.in_order(self._all_parts(files, lanes), self._look):
                if not telling.of(one.file.path.name):
                    raise NotWanted
                yield one
                telling.done += 1
        telling.end()

    def _all_parts(self, files: Iterable[_File], lanes: Lanes) -> Iterator[_File]:
        """Return the files, and instead of each file of many its parts."""
        for file in files:
            if file.error or not self._is_of_many(file):
                yield file
                continue
            try:
                parts = lanes.answer(self._parts, file)
            except KartotekaError as error:
                yield replace(file, error=error)
                continue
            for part in parts:
                yield replace(file, part=part)

    def _is_of_many(self, file: _File) -> bool:
        return (file.wish.format or file.path.name.lower()).endswith(self._reader.many())

    def _parts(self, file: _File) -> tuple[str, ...]:
        return self._reader.parts(file.path, file.wish)

    def _look(self, file: _File) -> _Looked:
        """Read a file that is not known byte for byte."""
        try:
            return _Looked(file, error=file.error) if file.error else self._read(file)
        except KartotekaError as error:
            return _Looked(file, error=error)

    def _read(self, file: _File) -> _Looked:
        content = b"" if file.part else content_at(file.path)
        digest = "" if file.part else hashlib.sha256(content).hexdigest()
        if digest and (known := self._known(digest)):
            return _Looked(file, digest, known=known)
        taken = self._reader.take(file.path, file.part, file.wish)
        if file.part:
            content, digest = content_of(taken), taken.sha256
        elif digest != taken.sha256:
            raise FileChanging(path=file.path)
        return _Looked(file, digest, content, taken, self._known(digest) if file.part else None)

    def _known(self, digest: str) -> InterviewView | None:
        with self._editing.storage.reading() as reading:
            known = reading.interview_of_original(digest)
            return reading.interview(known) if known else None

    # --- what it is, seen from the archive

    def _judged(self, one: _Looked, ways: Ways) -> Candidate:
        """Say how what was read stands to the archive. Raises what reading raised."""
        if one.error:
            raise one.error
        file = one.file
        known = one.known
        with self._editing.storage.reading() as reading:
            id = None if known else reading.interview_of_original(one.sha256)  # it may have come in meanwhile
            known = reading.interview(id) if id else known
            if known or one.taken is None:
                return _here(file, known)
            read, found = one.taken.read, one.taken.found
            self._resemblance.update(reading)
            like = self._earlier(file, read, reading) or self._resembling(one.taken, reading)
        light = Candidate(
            file.path, Standing.NEW, Choice.NEW, file.part, file.wish, replace(read, text=""), len(found.quotes),
            len(read.text) - read.body_start, spoken=found.language,
        )  # fmt: skip
        if like is None:
            return light
        standing, other = like
        if _same_text(read, other.view, layout=standing is Standing.CHANGED):
            return replace(_here(file, other.view), read=light.read, spoken=found.language)
        choice = ways.changed if standing is Standing.CHANGED else ways.alike
        about = other.view.interview
        return replace(
            light, standing=standing, choice=choice, other=about.id, other_title=about.title, likeness=other.likeness
        )

    def _earlier(self, file: _File, read: ReadText, reading: Reading) -> tuple[Standing, Resembling] | None:
        """Return the interview of which this file is a changed state: a file of the same name with most of the words.

        Where two interviews come into question, none is taken.
        """
        views = [reading.interview(id) for id in reading.interviews_of_file(_name(file))]
        measured = [Resembling(view, likeness(view.text, read.text)) for view in views]
        found = [one for one in measured if one.likeness >= SAME_INTERVIEW]
        return (Standing.CHANGED, found[0]) if len(found) == 1 else None

    def _resembling(self, taken: Taken, reading: Reading) -> tuple[Standing, Resembling] | None:
        found = self._resemblance.closest(taken.read.text, taken.found.likeness, reading)
        return (Standing.ALIKE, found) if found else None

    # --- in

    def _bring(self, candidate: Candidate, one: _Looked, initiator: str) -> ImportLine:
        file, taken = one.file, one.taken
        if candidate.choice is Choice.SKIP or taken is None:
            outcome = "already_here" if candidate.standing is Standing.HERE else "skipped"
            return ImportLine(file.path, outcome, candidate.other, candidate.other_title, part=file.part)
        if candidate.choice is Choice.REVISION and candidate.other:
            line = self._revise(candidate.other, one, _reason(file.wish), initiator)
            return replace(line, path=file.path, part=file.part, wish=file.wish)
        read = taken.read
        command = AddInterview(
            read, taken.found, *self._original(one), id=InterviewId(new_id())
        )  # fmt: skip
        self._editing.do(command, initiator, patient=True)
        warnings = read.warnings
        if candidate.standing is Standing.ALIKE:
            said = translate("importing", "It is much like «{title}» ({percent} % of the words).")
            warnings += (said.format(title=candidate.other_title, percent=int(100 * candidate.likeness)),)
        return ImportLine(
            file.path, "added", command.id, read.title, len(taken.found.quotes), warnings=warnings, part=file.part,
            wish=file.wish,
        )  # fmt: skip

    def _original(self, one: _Looked) -> tuple[str, bytes, str, str, bool]:
        """Return name, bytes, part and place of the file, and whether its bytes are kept."""
        keep = self._originals()
        source = str(one.file.path) if keep == "reference" else ""
        return _name(one.file), one.content, writable(one.file.part), writable(source), keep == "keep"

    def _revise(self, id: InterviewId, one: _Looked, reason: str, initiator: str) -> ImportLine:
        """Give an interview the text of a file as its new revision. Raises `SameText`."""
        assert one.taken is not None  # noqa: S101 - only what was read is brought in
        read, found = one.taken.read, one.taken.found
        name, content, part, source, kept = self._original(one)
        self._editing.do(
            ReviseInterview(
                id, read.text, read.body_start, found, reason, name, content, read, part=part, source=source, kept=kept
            ),
            initiator,
            patient=True,
        )
        with self._editing.storage.reading() as reading:
            waiting = len(reading.quotes(QuoteFilter(interview=id, waiting=True)))
            title = reading.interview(id).interview.title
        warnings = read.warnings
        if waiting:
            warnings += (translate("importing", "%n quote(s) of it wait for review", n=waiting),)
        return ImportLine(one.file.path, "revised", id, title, len(found.quotes), warnings=warnings)

    # --- revisions of one interview

    def revise_from(
        self, id: InterviewId, path: Path, reason: str, initiator: str = "", wish: Wish = AS_IT_IS
    ) -> ImportLine:
        """Read a file as the new revision of an interview, however different it is. Raises what reading raises."""
        content = content_at(path)
        taken = self._reader.take(path, "", wish)
        return self._revise(id, _Looked(_File(path), taken.sha256, content, taken), reason, initiator)

    def correct(self, id: InterviewId, text: str, reason: str, initiator: str = "") -> None:
        """Give an interview a text that the editor corrected as its new revision.

        Raises `SameText`, `TextTooLong`, `TooManyLines`, `TextNotLookedThrough`.
        """
        with self._editing.storage.reading() as reading:
            before = reading.interview(id)
        body_start = min(before.body_start, len(text))
        if text[:body_start] != before.text[:body_start]:
            body_start = 0
        known = before.interview.language
        title = before.interview.title
        demand_fitting(text, title)
        try:
            found = self._reader.look(text, body_start, None if known is Language.UNKNOWN else known)
        except ReaderStopped as error:
            raise TextNotLookedThrough(title=title) from error
        self._editing.do(ReviseInterview(id, text, body_start, found, reason), initiator)


def _same_text(read: ReadText, other: InterviewView, *, layout: bool) -> bool:
    """Say whether two texts are the same; but for their layout, they are so in another format."""
    if layout:
        return read.text == other.text
    return _WHITE.split(read.text[read.body_start :].strip()) == _WHITE.split(other.text[other.body_start :].strip())


def _name(file: _File) -> str:
    """Return the name that the archive knows a file by."""
    return writable(file.part.rpartition("/")[2] or file.path.name)


def _here(file: _File, known: InterviewView | None) -> Candidate:
    id, title = (known.interview.id, known.interview.title) if known else (None, "")
    return Candidate(
        file.path, Standing.HERE, Choice.SKIP, file.part, file.wish, other=id, other_title=title, likeness=1.0
    )


def _reason(wish: Wish) -> str:
    if wish.columns:
        return translate("import", "The table was read again with other columns.")
    if how := wish.encoding or (wish.format if wish.format != ROW else ""):
        return translate("importing", "The file was read again as {how}.").format(how=how)
    return translate("importing", "The file was imported again and had changed.")


def _hopeless(file: _File, error: KartotekaError) -> Candidate:
    return Candidate(file.path, Standing.FAILED, Choice.SKIP, file.part, file.wish, error=error)


def _failed(file: _File, error: KartotekaError) -> ImportLine:
    return ImportLine(file.path, "failed", error=error, part=file.part, wish=file.wish)

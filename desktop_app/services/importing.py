"""Files and folders become interviews, one transaction a file; a bad file is a line in the report, never a stop."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import (
    DiskFull,
    FileMissing,
    FileUnreadable,
    KartotekaError,
    NothingReadable,
)
from desktop_app.domain.ids import InterviewId, new_id
from desktop_app.domain.interviews import Language
from desktop_app.services.commands import AddInterview, ReviseInterview
from desktop_app.services.editing import Editing
from desktop_app.services.found import Found, ReadText
from desktop_app.services.ports import Progress, TakesIn
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import InterviewView
from desktop_app.services.words import translate

HIDDEN = (".", "~$")
HELPER_FOLDERS = ("_files", ".files", "-files", "_файлы", ".файлы", "-dateien", "_dateien", "_fichiers", "_archivos")
"""Ends of the names of folders that browsers put beside a page, in small letters."""
SAME_INTERVIEW = 0.6
"""Likeness from which on a file of the same name is the same interview, changed."""
MANY = 20
"""Files from which on an import is a mass change."""


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What became of one file."""

    path: Path
    outcome: str
    """`added`, `revised` (a changed file of an interview that is here), `already_here` or `failed`."""
    interview: InterviewId | None = None
    title: str = ""
    quotes: int = 0
    error: KartotekaError | None = None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of all files that were asked for."""

    lines: tuple[ImportLine, ...]
    stopped: bool = False

    def count(self, outcome: str) -> int:
        """Return how many files had this outcome."""
        return sum(line.outcome == outcome for line in self.lines)


class Importing:
    """Brings files into an archive."""

    def __init__(self, editing: Editing, reader: TakesIn) -> None:
        self._editing = editing
        self._reader = reader

    def files(self, paths: Iterable[Path]) -> list[Path | ImportLine]:
        """Return the files behind these paths; a folder gives all files in it that can be read, in order of name."""
        found: list[Path | ImportLine] = []
        for path in paths:
            if path.is_dir():
                inside = self._inside(path)
                found += inside or [_failed(path, NothingReadable(path=path))]
            elif path.exists():
                found.append(path)
            else:
                found.append(_failed(path, FileMissing(path=path)))
        return found

    def _inside(self, folder: Path) -> list[Path | ImportLine]:
        endings = self._reader.suffixes()
        found: list[Path | ImportLine] = []
        for place, folders, names in os.walk(folder):
            folders[:] = sorted(name for name in folders if not name.startswith(".") and not of_saved_page(name, names))
            found += [
                Path(place, name)
                for name in sorted(names)
                if name.lower().endswith(endings) and not name.startswith(HIDDEN)
            ]
        return found

    def run(self, paths: Iterable[Path], progress: Progress | None = None, initiator: str = "") -> ImportReport:
        """Bring all files in. `progress` may stop the import between two files; what is in stays in."""
        files = self.files(paths)
        lines: list[ImportLine] = []
        if len(files) >= MANY:
            self._editing.prepare_for_much()
        for number, file in enumerate(files):
            if isinstance(file, ImportLine):
                lines.append(file)
                continue
            if progress and not progress(number, len(files), file.name):
                return ImportReport(tuple(lines), stopped=True)
            lines.append(self.one(file, initiator))
            if isinstance(lines[-1].error, DiskFull):
                return ImportReport(tuple(lines), stopped=True)
        if progress:
            progress(len(files), len(files), "")
        return ImportReport(tuple(lines))

    def one(self, path: Path, initiator: str = "") -> ImportLine:
        """Bring one file in and say what became of it."""
        try:
            return self._bring(path, initiator)
        except KartotekaError as error:
            return _failed(path, error)

    def _bring(self, path: Path, initiator: str) -> ImportLine:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileUnreadable(path=path, reason=error.strerror or str(error)) from error
        with self._editing.storage.reading() as reading:
            known = reading.interview_of_original(hashlib.sha256(content).hexdigest())
            if known:
                return ImportLine(path, "already_here", known, reading.interview(known).interview.title)
        taken = self._reader.take(path)
        read, found = taken.read, taken.found
        if earlier := self._earlier(path.name, read):
            return self._revise(path, content, earlier, (read, found), initiator)
        command = AddInterview(read, found, path.name, content, InterviewId(new_id()))
        self._editing.do(command, initiator)
        return ImportLine(path, "added", command.id, read.title, len(found.quotes), warnings=read.warnings)

    def _earlier(self, name: str, read: ReadText) -> InterviewView | None:
        """Return the interview of which this file is a changed state: a file of the same name with most of the words.

        Where two interviews come into question, none is taken.
        """
        with self._editing.storage.reading() as reading:
            views = [reading.interview(id) for id in reading.interviews_of_file(name)]
        alike = [view for view in views if likeness(view.text, read.text) >= SAME_INTERVIEW]
        return alike[0] if len(alike) == 1 else None

    def _revise(
        self, path: Path, content: bytes, earlier: InterviewView, taken: tuple[ReadText, Found], initiator: str
    ) -> ImportLine:
        read, found = taken
        about = earlier.interview
        if read.text == earlier.text:
            return ImportLine(path, "already_here", about.id, about.title)
        reason = translate("importing", "The file was imported again and had changed.")
        return self.revise(about.id, path.name, content, (read, found), reason, initiator, path)

    def revise(
        self, id: InterviewId, name: str, content: bytes, taken: tuple[ReadText, Found], reason: str,
        initiator: str = "", path: Path | None = None,
    ) -> ImportLine:  # fmt: skip
        """Give an interview the text of a file as its new revision. Raises `SameText`."""
        read, found = taken
        command = ReviseInterview(id, read.text, read.body_start, found, reason, name, content, read)
        self._editing.do(command, initiator)
        with self._editing.storage.reading() as reading:
            waiting = len(reading.quotes(QuoteFilter(interview=id, waiting=True)))
            title = reading.interview(id).interview.title
        warnings = read.warnings
        if waiting:
            warnings += (translate("importing", "%n quote(s) of it wait for review", n=waiting),)
        return ImportLine(path or Path(name), "revised", id, title, len(found.quotes), warnings=warnings)

    def revise_from(self, id: InterviewId, path: Path, reason: str, initiator: str = "") -> ImportLine:
        """Read a file as the new revision of an interview, however different it is. Raises what reading raises."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise FileUnreadable(path=path, reason=error.strerror or str(error)) from error
        taken = self._reader.take(path)
        return self.revise(id, path.name, content, (taken.read, taken.found), reason, initiator, path)

    def correct(self, id: InterviewId, text: str, reason: str, initiator: str = "") -> None:
        """Give an interview a text that the editor corrected as its new revision. Raises `SameText`."""
        with self._editing.storage.reading() as reading:
            before = reading.interview(id)
        body_start = min(before.body_start, len(text))
        if text[:body_start] != before.text[:body_start]:
            body_start = 0
        known = before.interview.language
        found = self._reader.look(text, body_start, None if known is Language.UNKNOWN else known)
        self._editing.do(ReviseInterview(id, text, body_start, found, reason), initiator)


def of_saved_page(folder: str, files: Iterable[str]) -> bool:
    """Tell whether a folder holds the pictures and frames of a page that a browser saved beside it as a whole.

    `page_files` stands beside `page.html`; other browsers and languages write `page.files`, `page-Dateien`…
    """
    name = folder.casefold()
    page = next((name.removesuffix(ending) for ending in HELPER_FOLDERS if name.endswith(ending)), "")
    return bool(page) and any(file.casefold() in (page + ".html", page + ".htm", page + ".xhtml") for file in files)


def likeness(one: str, other: str) -> float:
    """Return how much of the shorter text stands in the other, from 0 to 1: shared runs of three words."""
    first, second = _runs(one), _runs(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = text.casefold().split()
    return {tuple(words[at : at + 3]) for at in range(max(1, len(words) - 2))}


def _failed(path: Path, error: KartotekaError) -> ImportLine:
    return ImportLine(path, "failed", error=error)

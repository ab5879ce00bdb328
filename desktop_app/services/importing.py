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
from desktop_app.services.commands import AddInterview
from desktop_app.services.editing import Editing
from desktop_app.services.ports import Progress, TakesIn

HIDDEN = (".", "~$")


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What became of one file."""

    path: Path
    outcome: str
    """`added`, `already_here` or `failed`."""
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
            folders[:] = sorted(name for name in folders if not name.startswith("."))
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
        read, found = self._reader.take(path)
        command = AddInterview(read, found, path.name, content, InterviewId(new_id()))
        self._editing.do(command, initiator)
        return ImportLine(path, "added", command.id, read.title, len(found.quotes), warnings=read.warnings)


def _failed(path: Path, error: KartotekaError) -> ImportLine:
    return ImportLine(path, "failed", error=error)

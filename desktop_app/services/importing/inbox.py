"""A folder that is watched: which of its files are whole and have not been brought in."""

import os
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from desktop_app.domain.errors import FileChanging, FileMissing, FileUnreadable
from desktop_app.services.importing.gathering import HIDDEN, of_saved_page
from desktop_app.services.importing.refused import Refused, State
from desktop_app.services.importing.report import ImportLine, ImportReport

SETTLED_S = 2.0
"""Seconds for which a file must not have changed: what is still being copied is not read."""
UNFINISHED = (".part", ".crdownload", ".tmp")
"""Endings under which programs write what is not whole yet."""

PASSING = (FileMissing, FileUnreadable, FileChanging)
"""What may be otherwise the next time, though the file is the same."""


class Inbox:
    """Remembers what it has seen. Each state of a file is handed out once, so that one that could not be read is not
    tried again until it changes; `refused` knows those of earlier times.
    """

    def __init__(self, refused: Refused | None = None, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._refused = refused or Refused()
        self._seen: dict[Path, tuple[State, float]] = {}
        """What a file was like, and since when it is."""
        self._taken: dict[Path, State] = {}
        self._folders: tuple[Path, ...] = ()

    @property
    def unsettled(self) -> bool:
        """Whether files are there that may still be changing: look again soon."""
        return bool(self._seen)

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folder and those in it, as they were at the last look."""
        return self._folders

    def due(self, folder: Path, endings: Sequence[str]) -> list[Path]:
        """Look into a folder and return the files to bring in now, in order of name. Raises `FileMissing`."""
        if not folder.is_dir():
            raise FileMissing(path=folder)
        places: list[Path] = []
        there = dict(_files(folder, tuple(endings), places))
        self._folders = tuple(places)
        self._taken = {path: state for path, state in self._taken.items() if path in there}
        new = {path: state for path, state in there.items() if self._taken.get(path) != state}
        found = sorted(path for path, state in new.items() if self._settled(path, state))
        for path in found:
            self._taken[path] = new.pop(path)
        self._seen = {path: self._seen[path] for path in new}
        return [path for path in found if not self._refused.knows(path, self._taken[path])]

    def came_in(self, report: ImportReport) -> None:
        """Learn what became of files that were handed out. It reads those that were refused."""
        refused = {line.path for line in report.lines if _is_refused(line)}
        if report.stopped:
            refused -= {line.path for line in report.lines if line.part}  # it may not have been read to its end
        self._refused.add({path: self._taken[path] for path in refused if _state(path) == self._taken.get(path)})

    def _settled(self, path: Path, state: State) -> bool:
        """Note how a file is now, and say whether it has been so long enough."""
        before, since = self._seen.get(path, (None, 0.0))
        if before == state:
            return self._now() - since >= SETTLED_S
        self._seen[path] = state, self._now()
        return False


def _is_refused(line: ImportLine) -> bool:
    """Say whether a file was refused for what it is, and not because an archive or a disk would not take it."""
    if line.error is None or isinstance(line.error, PASSING):
        return False
    return str(line.error.places.get("path", "")).startswith(str(line.path))


def _files(folder: Path, endings: tuple[str, ...], places: list[Path]) -> Iterator[tuple[Path, State]]:
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not of_saved_page(name, names))
        places.append(Path(place))
        for name in names:
            low = name.lower()
            if low.endswith(endings) and not low.endswith(UNFINISHED) and not name.startswith(HIDDEN):
                path = Path(place, name)
                if state := _state(path):
                    yield path, state


def _state(path: Path) -> State | None:
    try:
        found = path.stat()
    except OSError:  # gone again, or not to be seen yet
        return None
    return (found.st_mtime_ns, found.st_size) if stat.S_ISREG(found.st_mode) else None

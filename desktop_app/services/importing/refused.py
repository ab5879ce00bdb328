"""What watched folders held that could not be read: tried again only when it, or the program, has changed.

A file is known by its size, its time and the SHA-256 of its bytes, never by its name or its folder. What is known is
kept in the user's data folder, a file for each archive; where the archive has a passphrase in memory only, until the
program ends, for the sum of a file's bytes would tell whoever has the same file that the newsroom had it.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from pathlib import Path

from desktop_app import __version__

MOST = 5_000
"""Files that are remembered of one archive, the newest."""

State = tuple[int, int]
"""When a file was changed last (nanoseconds) and its size (bytes)."""
_Known = dict[tuple[State, str], None]


class Refused:
    """The files that were refused for one archive."""

    def __init__(self, path: Path | None = None) -> None:
        """`path` is where they are kept; without one they are forgotten with this object."""
        self._path = path
        self._known = _read(path) if path else {}
        self._states = {state for state, _ in self._known}

    def knows(self, path: Path, state: State) -> bool:
        """Say whether this very file was refused before. Only one of a known size and time is looked into."""
        return state in self._states and (state, _sum(path)) in self._known

    def add(self, files: Mapping[Path, State]) -> None:
        """Remember files; where the disk does not take it, until the program ends."""
        for path, state in files.items():
            if found := _sum(path):
                self._known[state, found] = None
                self._states.add(state)
        for one in list(self._known)[:-MOST]:
            del self._known[one]
        if self._path and files:
            _write(self._path, self._known)


class RefusedFiles:
    """The files that were refused, archive by archive."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._secret: dict[str, Refused] = {}

    def of(self, archive_id: str, *, secret: bool) -> Refused:
        """Return those of one archive. Of a `secret` one nothing is on the disk; what is from earlier goes."""
        path = self._folder / f"{archive_id}.json"
        if not secret:
            self._secret.pop(archive_id, None)
            return Refused(path)
        path.unlink(missing_ok=True)
        return self._secret.setdefault(archive_id, Refused())


def _sum(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, "" where they cannot be had."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def _read(path: Path) -> _Known:
    try:
        found = json.loads(path.read_bytes())
        if found["version"] != __version__:  # another one may be able to read them
            return {}
        return {((int(moment), int(size)), str(digest)): None for moment, size, digest in found["files"]}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _write(path: Path, known: _Known) -> None:
    unfinished = path.with_name(path.name + ".unfinished")
    files = [[*state, digest] for state, digest in known]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps({"version": __version__, "files": files}), "utf-8")
        os.replace(unfinished, path)
    except OSError:
        unfinished.unlink(missing_ok=True)

"""What this laptop saw last of each archive, kept outside the archive's folder.

A file that was replaced by an older copy, or that lost its log, is whole in SQLite's eyes (`integrity_check` says ok);
only a counter kept elsewhere tells. It is written after each commit, so it is never ahead of the archive.

A file and a log of two moments are whole in SQLite's eyes too. Each log has a name of its own (the salts in its
header); with it is remembered which change the file itself held when that log was begun: an older file lacks pages.
"""

import json
import os
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, func, select, text

from db.copying import sync, sync_folder
from db.models import Change

_END = select(Change.seq, Change.hash).order_by(Change.seq.desc()).limit(1)


class Comparison(StrEnum):
    """How an archive stands to what was seen of it."""

    SAME = "same"
    NEWER = "newer"
    UNKNOWN = "unknown"
    OLDER = "older"
    DIVERGED = "diverged"


@dataclass(frozen=True, slots=True)
class State:
    """The end of a change log: the number of its last row and that row's hash."""

    sequence: int
    digest: str


@dataclass(frozen=True, slots=True)
class Sight:
    """What was seen last of an archive."""

    state: State
    log: str = ""
    """Name of the log beside it; empty where there was none."""
    began: int = 0
    """Number of a change that the file itself held when this log was begun."""


class Seen:
    """The last states, one small file an archive; None as folder keeps nothing (a test, a self-check)."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def remember(self, archive_id: str, state: State, log: str = "", *, lasting: bool = False) -> None:
        """Remember a state and the log it stands in. Where the disk takes neither, the older stay, which is safe.

        `lasting` waits until it would outlive a power cut: needed before the archive's file begins or ceases to have a
        log beside it, because a file that lacks its log is known to be whole only by what was seen of it.
        """
        if self._folder is None:
            return
        sight = _following(self._sight(archive_id), state, log)
        path = self._folder / f"{archive_id}.json"
        unfinished = path.with_name(f"{path.name}.new")  # one name: what a crash leaves is written over
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(_plain(sight)), "ascii")
            if lasting:
                sync(unfinished)
            os.replace(unfinished, path)
            if lasting:
                sync_folder(self._folder)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()

    def of(self, archive_id: str) -> State | None:
        """Return the state that was seen last."""
        sight = self._sight(archive_id)
        return sight.state if sight else None

    def _sight(self, archive_id: str) -> Sight | None:
        if self._folder is None:
            return None
        try:
            found = json.loads((self._folder / f"{archive_id}.json").read_bytes())
            state = State(int(found["sequence"]), str(found["digest"]))
            return Sight(state, str(found.get("log", "")), int(found.get("began", 0)))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def lacks_pages(self, archive_id: str, log: str, held: int) -> bool:
        """Say whether a file that itself holds the changes up to a number is older than the log beside it needs."""
        sight = self._sight(archive_id)
        if sight is None:
            return False
        return held < (sight.began if log == sight.log else sight.state.sequence)

    def compare(self, archive_id: str, connection: Connection) -> Comparison:
        """Say how the open archive stands to what was seen of it."""
        known = self.of(archive_id)
        if known is None:
            return Comparison.UNKNOWN
        now = state_of(connection)
        if now.sequence < known.sequence:
            return Comparison.OLDER
        then = connection.scalar(select(Change.hash).where(Change.seq == known.sequence)) if known.sequence else ""
        if then != known.digest:
            return Comparison.DIVERGED
        return Comparison.SAME if now.sequence == known.sequence else Comparison.NEWER


def _following(before: Sight | None, state: State, log: str) -> Sight:
    """Return what is seen now: a log that is new was begun when the file held all that was seen before."""
    if before is not None and before.log == log:
        return Sight(state, log, before.began)
    return Sight(state, log, before.state.sequence if before and log else 0)


def _plain(sight: Sight) -> dict[str, str | int]:
    return {
        "sequence": sight.state.sequence, "digest": sight.state.digest, "log": sight.log, "began": sight.began
    }  # fmt: skip


def log_name(archive: Path) -> str:
    """Return the name of the log beside an archive: the salts in its header (SQLite's WAL format), in hex."""
    try:
        with archive.with_name(archive.name + "-wal").open("rb") as file:
            return file.read(24)[16:].hex()
    except OSError:
        return ""


def held_by_file(connection: Connection) -> int:
    """Return the last change that a file knows of, read without the log beside it."""
    return connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'change'")) or 0


def state_of(connection: Connection) -> State:
    """Return the end of the change log."""
    row = connection.execute(_END).one_or_none()
    return State(row.seq, row.hash) if row else State(0, "")


def log_is_torn(connection: Connection) -> bool:
    """Say whether rows of the change log are missing by its own counter: pages of two moments were mixed."""
    last, rows = connection.execute(select(func.max(Change.seq), func.count())).one()
    return not (last or 0) == rows == held_by_file(connection)

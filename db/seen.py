"""What this laptop saw last of each archive, kept outside the archive's folder.

A file that was replaced by an older copy, or that lost its log, is whole in SQLite's eyes (`integrity_check` says ok);
only a counter kept elsewhere tells. It is written after each commit, so it is never ahead of the archive.
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


class Seen:
    """The last states, one small file an archive; None as folder keeps nothing (a test, a self-check)."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def remember(self, archive_id: str, state: State, *, lasting: bool = False) -> None:
        """Remember a state. Where the disk does not take it, the older one stays, which is safe.

        `lasting` waits until it would outlive a power cut: needed before the archive's file begins or ceases to have a
        log beside it, because a file that lacks its log is known to be whole only by what was seen of it.
        """
        if self._folder is None:
            return
        path = self._folder / f"{archive_id}.json"
        unfinished = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps({"sequence": state.sequence, "digest": state.digest}), "ascii")
            if lasting:
                sync(unfinished)
            os.replace(unfinished, path)
            if lasting:
                sync_folder(self._folder)
        except OSError:
            with suppress(OSError):
                unfinished.unlink()

    def of(self, archive_id: str) -> State | None:
        """Return what was seen last."""
        if self._folder is None:
            return None
        try:
            found = json.loads((self._folder / f"{archive_id}.json").read_bytes())
            return State(int(found["sequence"]), str(found["digest"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

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


def state_of(connection: Connection) -> State:
    """Return the end of the change log."""
    row = connection.execute(select(Change.seq, Change.hash).order_by(Change.seq.desc()).limit(1)).one_or_none()
    return State(row.seq, row.hash) if row else State(0, "")


def log_is_torn(connection: Connection) -> bool:
    """Say whether the log's own counter knows of rows that are not there: pages of two moments were mixed."""
    there = connection.scalar(select(func.max(Change.seq))) or 0
    counted = connection.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = 'change'")) or 0
    return bool(there != counted)

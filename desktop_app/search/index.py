"""The full-text index of one archive, in this user's cache: derived, sealed, and rebuilt whenever it is not right."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from desktop_app.search import seal
from desktop_app.search.analysis import ANALYSIS_VERSION
from desktop_app.search.answers import Answers
from desktop_app.search.building import Building, Progress, emptied_elsewhere, fits
from desktop_app.search.cipher import Cipher
from desktop_app.search.failures import plainly
from desktop_app.search.generations import Generations
from desktop_app.search.parser import parse
from desktop_app.search.places import Remembered
from desktop_app.search.seal import Reached, Seal, SealBroken, Stamp
from desktop_app.search.segments import Segment, Snapshot
from desktop_app.services.found import Results
from desktop_app.services.ports import Reading

_TRIES = 5
"""How often it is looked again when a commit of another process removes what was about to be opened."""

Reads = Callable[[], AbstractContextManager[Reading]]


class WhooshIndex:
    """Fulfils `services.ports.SearchIndex`. Searches of one object wait for each other; `catch_up` may run beside them.

    `seal_key` is this user's own: a folder that was not written with it is never opened. `cipher_key`, 32 bytes, is the
    archive's own where it has a passphrase: with it, nothing of the archive can be read from the index on the disk.
    """

    def __init__(self, folder: Path, archive_id: str, seal_key: bytes, cipher_key: bytes | None = None) -> None:
        self._generations = Generations(folder)
        self._archive = archive_id
        self._key = seal_key
        self._cipher = Cipher(cipher_key, archive_id) if cipher_key is not None else None
        self._remembered = Remembered()
        self._lock = threading.RLock()
        self._answers = Answers()
        self._segments: dict[tuple[Path, str, int], Segment] = {}
        self._snapshot = Snapshot(())
        self._seen: object = None
        self._reached = Reached()

    def catch_up(self, reading: Reads, progress: Progress) -> int:
        """Index what the queue names, or everything where the index is not right. See `services.ports.SearchIndex`.

        Returns 0 where nothing is safely in the index yet, or where another process is at work on it. Raises
        `DiskFull`, `PlaceReadOnly`, `DiskFaulty`; what was in the index before is then still there.
        """
        with plainly(self._generations.folder):
            try:
                return self._caught_up(reading, progress)
            except (NotADirectoryError, IsADirectoryError, FileExistsError):
                self._generations.remove_all()  # something else lies where the index should
                return self._caught_up(reading, progress)

    def _caught_up(self, reading: Reads, progress: Progress) -> int:
        from desktop_app.search.engine import alone

        with alone(self._generations.folder / "writing") as ours:
            if not ours:
                return 0
            known = (self._cipher, self._remembered if self._cipher else None)
            building = Building(self._generations, self._stamp(), self._key, reading, progress, *known)
            building.forget_readable()
            return building.follow() if self.state(reading) == "ready" else building.rebuild()

    def search(self, reading: Reads, query: str, limit: int, order: str, typing: bool) -> Results:
        """Answer a query; `order` is `relevance` or `date`. Raises `QueryNotUnderstood`."""
        begun = time.perf_counter()
        tree = parse(query, typing)
        with self._lock, reading() as archive:
            found = self._refreshed()
            hits, total, facets = self._answers.find(archive, found, tree, limit, order)
            behind = self._behind(archive)
            return Results(query, total, (time.perf_counter() - begun) * 1000, hits, facets, behind)

    def _behind(self, archive: Reading) -> int:
        """Return how many interviews the index may hold otherwise than the archive; all where it is none of its own."""
        if not self._seen:
            return len(archive.all_interview_ids())
        if not fits(archive, self._reached):
            return max(1, len(archive.all_interview_ids()))
        elsewhere = emptied_elsewhere(archive, self._reached)
        return max(archive.queue_length(), len(archive.touched_since(self._reached.whole)) if elsewhere else 0)

    def state(self, reading: Reads | None = None) -> str:
        """Return `ready`, `missing`, `old` or `broken`.

        Old is of another archive or version, or readable where it should be encrypted, or the other way round; where
        the archive can be read, also of a state that it never had or has no more (a backup was restored). Broken is
        not as it was sealed, or encrypted with another key.
        """
        for _ in range(_TRIES):
            found = self._looked(reading)
            if found != "broken":
                break
        return found

    def close(self) -> None:
        """Let go of the files, and of what was read from them."""
        with self._lock:
            self._leave(())
            self._snapshot, self._seen = Snapshot(()), None
            self._answers, self._remembered = Answers(), Remembered()

    def _looked(self, reading: Reads | None) -> str:
        try:
            folder = self._generations.current()
            if folder is None:
                return "broken" if self._generations.lost() else "missing"
            known = seal.read(folder, self._key)
            if self._cipher and known.stamp.cipher:
                self._decrypts(folder, known, self._cipher)
        except (SealBroken, OSError):
            return "broken"
        if known.stamp != self._stamp() or not known.complete:
            return "old"
        if reading is None:
            return "ready"
        with reading() as archive:
            return "ready" if fits(archive, known.reached) else "old"

    def _decrypts(self, folder: Path, known: Seal, cipher: Cipher) -> None:
        if known.stamp.archive == self._archive:
            if known.stamp.cipher != cipher.mark:
                raise SealBroken
            cipher.check(folder / name for name in known.files)

    def _stamp(self) -> Stamp:
        from desktop_app.search.engine import ENGINE, SCHEMA_VERSION

        mark = self._cipher.mark if self._cipher else ""
        return Stamp(self._archive, SCHEMA_VERSION, ANALYSIS_VERSION, ENGINE, mark)

    def _refreshed(self) -> Snapshot:
        """Return the index as the last commit left it; an empty one where there is none that can be read."""
        for _ in range(_TRIES):
            try:
                folder = self._generations.current()
                if folder is None:
                    break
                about = (folder / seal.SEAL).stat()
                now = (folder, about.st_mtime_ns, about.st_ino)
                if now != self._seen:
                    known = seal.read(folder, self._key)
                    self._open(folder, known)
                    self._seen, self._reached = now, known.reached
            except (SealBroken, OSError):
                continue
            return self._snapshot
        self.close()
        return self._snapshot

    def _open(self, folder: Path, known: Seal) -> None:
        from desktop_app.search.engine import open_segments

        stamp = self._stamp()
        if replace(known.stamp, analysis=stamp.analysis) != stamp:  # other word forms can be searched meanwhile
            raise SealBroken
        base, segments = 0, {}
        for about, contents in open_segments(folder, known, self._cipher):
            name = (folder, about.segment_id(), base)
            there = self._segments.get(name) or Segment(contents(), base)
            there.without(frozenset(about.deleted_docs()))
            segments[name] = there
            base += there.size
        self._leave(segments)
        self._segments = segments
        self._snapshot = Snapshot(tuple(segments.values()))

    def _leave(self, still: "dict[tuple[Path, str, int], Segment] | tuple[()]") -> None:
        for name, segment in self._segments.items():
            if name not in still:
                segment.close()
        self._segments = {}

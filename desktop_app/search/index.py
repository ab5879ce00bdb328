"""The full-text index of one archive, in this user's cache: derived, sealed, and rebuilt whenever it is not right."""

import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.ids import InterviewId
from desktop_app.search import seal
from desktop_app.search.analysis import ANALYSIS_VERSION
from desktop_app.search.answers import Answers
from desktop_app.search.cipher import Cipher
from desktop_app.search.completion import complete
from desktop_app.search.concordance import Concordances
from desktop_app.search.evaluation import evaluate
from desktop_app.search.failures import plainly
from desktop_app.search.generations import Generations
from desktop_app.search.grouping import names
from desktop_app.search.lighting import lit
from desktop_app.search.opening import open_segments
from desktop_app.search.parser import parse
from desktop_app.search.query import has_alternatives
from desktop_app.search.reached import Reached, emptied_elsewhere, fits
from desktop_app.search.seal import Seal, SealBroken, Stamp
from desktop_app.search.segments import Segment
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.suggesting import instead
from desktop_app.search.tables import ENGINE, SCHEMA_VERSION
from desktop_app.services.found import SHOWN, WHOLE, Concordance, Part, Results
from desktop_app.services.ports import Reading

if TYPE_CHECKING:
    from desktop_app.search.places import Remembered

_ROWS = 1_000_000
_TRIES = 5
"""How often it is looked again when a commit of another process removes what was about to be opened."""

_WAITING = 40
"""So many interviews that wait to be indexed are searched from memory; where there are more, the answer says so."""

Reads = Callable[[], AbstractContextManager[Reading]]
Progress = Callable[[int, int], bool]


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
        self._remembered: Remembered | None = None
        """What the last run of the writer knew of the segments, where they are encrypted."""
        self._lock = threading.RLock()
        self._answers = Answers()
        self._concordances = Concordances()
        self._segments: dict[tuple[Path, str, int], Segment] = {}
        self._snapshot = Snapshot(())
        self._seen: object = None
        self._reached = Reached()
        self._gone: dict[Segment, frozenset[int]] = {}
        self._waiting: tuple[object, Snapshot] | None = None

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
        from desktop_app.search.building import Building
        from desktop_app.search.engine import alone
        from desktop_app.search.places import Remembered

        with alone(self._generations.folder / "writing") as ours:
            if not ours:
                return 0
            if self._cipher and not self._remembered:
                self._remembered = Remembered()
            known = (self._cipher, self._remembered)
            building = Building(self._generations, self._stamp(), self._key, reading, progress, *known)
            building.forget_readable()
            return building.follow() if self.state(reading) == "ready" else building.rebuild()

    def search(
        self,
        reading: Reads,
        query: str,
        limit: int,
        order: str,
        typing: bool,
        part: Part = WHOLE,
        others: int = SHOWN,
    ) -> Results:
        """Answer a query; `order` is `relevance`, `date` or `oldest`. Raises `QueryNotUnderstood`."""
        begun = time.perf_counter()
        tree = parse(query, typing)
        with self._lock, reading() as archive:
            found, behind = self._present(archive)
            hits, total, facets = self._answers.find(archive, found, tree, limit, order, whole=not behind, part=part)
            groups, number = self._answers.groups(found, tree, hits, part) if part.grouped else ((), 0)
            things, things_total = self._answers.others(archive, found, tree, others, whole=not behind)
            meant = instead(query, tree, found) if not total or has_alternatives(tree) else ""
            took = (time.perf_counter() - begun) * 1000
            return Results(query, total, took, hits, facets, behind, things, things_total, meant, groups, number)

    def interviews(self, reading: Reads, query: str) -> tuple[str, ...]:
        """Return the interviews with passages that answer. Raises `QueryNotUnderstood`."""
        tree = parse(query)
        with self._lock, reading() as archive:
            index, _ = self._present(archive)
            return names(index, evaluate(tree, index))

    def complete(self, reading: Reads, beginning: str, field: str, most: int) -> tuple[tuple[str, int], ...]:
        """Return words of the texts, or values of a field, that begin so."""
        with self._lock, reading() as archive:
            return complete(self._present(archive)[0], beginning, field, most)

    def concordance(self, reading: Reads, query: str, order: str, start: int, limit: int) -> Concordance:
        """Return a piece of the concordance of a query. Raises `QueryNotUnderstood`."""
        tree = parse(query)
        with self._lock, reading() as archive:
            index, behind = self._present(archive)
            return self._concordances.piece(archive, index, tree, order, start, limit, whole=not behind)

    def lit(self, reading: Reads, query: str, interview: str) -> tuple[tuple[int, int], ...]:
        """Return where a query stands in an interview, in characters of its text. Raises `QueryNotUnderstood`."""
        tree = parse(query)
        with reading() as archive:
            return lit(tree, archive.units(InterviewId(interview)))

    def _present(self, archive: Reading) -> tuple[Snapshot, int]:
        """Return the index with what waits for it, and how many interviews it may hold otherwise than the archive."""
        snapshot = self._refreshed()
        if not self._seen:
            return snapshot, len(archive.all_interview_ids())
        if not fits(archive, self._reached):
            return snapshot, max(1, len(archive.all_interview_ids()))
        if emptied_elsewhere(archive, self._reached):
            return snapshot, max(archive.queue_length(), len(archive.touched_since(self._reached.whole)))
        waiting = archive.queue_length()
        if not waiting or waiting > _WAITING:
            return snapshot, waiting
        return self._with_waiting(archive), 0

    def _with_waiting(self, archive: Reading) -> Snapshot:
        """Return the index with what waits read from the archive, in place of what it has of that."""
        sources = tuple(dict.fromkeys(source for _, source in archive.queue(_ROWS)))
        known = (self._seen, archive.sequence(), sources)
        if self._waiting is None or self._waiting[0] != known:
            from desktop_app.search.gathering import Gathering
            from desktop_app.search.vocabulary import Vocabulary

            gathering = Gathering(Vocabulary())
            for source in sources:
                gathering.add(source, archive.units(source), archive.things(source))
            others = [one.but(gone.union(one.rows_of(sources))) for one, gone in self._gone.items()]
            last = Segment(gathering.contents(), sum(segment.size for segment in others))
            self._waiting = known, Snapshot((*others, last))
        return self._waiting[1]

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
            self._answers, self._remembered, self._waiting = Answers(), None, None
            self._concordances = Concordances()

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
        stamp = self._stamp()
        if replace(known.stamp, analysis=stamp.analysis) != stamp:  # other word forms can be searched meanwhile
            raise SealBroken
        base, segments, self._waiting = 0, {}, None
        for id, gone, contents in open_segments(folder, known, self._cipher):
            name = (folder, id, base)
            there = self._segments.get(name) or Segment(contents(), base)
            there.without(gone)
            segments[name], self._gone[there] = there, gone
            base += there.size
        self._leave(segments)
        self._segments = segments
        self._gone = {there: self._gone[there] for there in segments.values()}
        self._snapshot = Snapshot(tuple(segments.values()))

    def _leave(self, still: "dict[tuple[Path, str, int], Segment] | tuple[()]") -> None:
        for name, segment in self._segments.items():
            if name not in still:
                segment.close()
        self._segments = {}
        if not still:
            self._gone = {}

"""Brings an index in step with its archive."""

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.search import engine, seal
from desktop_app.search.cipher import Cipher
from desktop_app.search.generations import Generations
from desktop_app.search.places import Remembered
from desktop_app.search.reached import Reached, emptied_elsewhere, fits
from desktop_app.search.seal import Seal, SealBroken, Stamp
from desktop_app.search.vocabulary import Vocabulary
from desktop_app.services.ports import Reading

Progress = Callable[[int, int], bool]
_ROWS = 1_000_000
_INTERVIEWS = 1000
"""How many interviews or cards are committed together at most; of long ones fewer, so that words fit the memory."""


@dataclass(frozen=True, slots=True)
class Errand:
    """What one run brings into the index."""

    sources: Sequence[str]
    """Interviews, and cards of what belongs to none."""
    begun: Reached
    end: Reached
    rows: Sequence[tuple[int, str]] = ()
    """The rows of the queue that ask for it: those before the first that is not done count, if the run is stopped."""
    before: int = 0
    """How many sources were done by runs before."""

    def reached(self, done: AbstractSet[str]) -> Reached:
        """Return how far the index has come with these sources."""
        if len(done) == len(self.sources):
            return self.end
        number = self.begun.queue
        for row, source in self.rows:
            if source not in done:
                break
            number = row
        return replace(self.begun, queue=number)


def _present(archive: Reading) -> Reached:
    """Return what an index has reached that holds all of the archive."""
    rows = archive.queue(_ROWS)
    newest = archive.sequence()
    queue = rows[-1][0] if rows else archive.first_waiting() - 1
    return Reached(queue, newest, newest, archive.state_digest())


@dataclass(frozen=True, slots=True)
class Building:
    """One run of the index worker."""

    generations: Generations
    stamp: Stamp
    key: bytes
    reading: Callable[[], AbstractContextManager[Reading]]
    progress: Progress
    cipher: Cipher | None = None
    remembered: Remembered | None = None
    """What the last run knew of the segments, where they are encrypted."""

    def forget_readable(self) -> None:
        """Remove every folder that the archive's key does not protect, finished or not, where there is such a key."""
        if self.cipher:
            for folder in self.generations.all():
                if not self._protected(folder):
                    self.generations.remove(folder)

    def follow(self) -> int:
        """Index the interviews that the queue names. Returns the last row up to which all is safely in the index.

        Where somebody else took rows out of the queue, the change log tells what they were.
        """
        folder = self.generations.current()
        assert folder is not None  # noqa: S101 - the caller found the index ready
        self.generations.clear()
        known = seal.read(folder, self.key)
        errand = self._errand(known.reached)
        if errand.sources:
            return errand.reached(self._index(folder, errand)).queue
        if errand.end.queue != known.reached.queue:
            seal.write(folder, self.key, replace(known, reached=errand.end))
        return errand.end.queue

    def _errand(self, known: Reached) -> Errand:
        with self.reading() as archive:
            end = _present(archive)
            if emptied_elsewhere(archive, known):
                return Errand(archive.touched_since(known.whole), known, end)
            rows = [row for row in archive.queue(_ROWS) if row[0] > known.queue]
        return Errand(list(dict.fromkeys(source for _, source in rows)), known, end, rows)

    def rebuild(self) -> int:
        """Index everything in a new folder, or go on where a rebuild stopped; then use it in place of the old one.

        Returns the last row of the queue when the building began, or 0 when stopped before the end.
        """
        folder, known = self._begun() or self._begin()
        self.generations.clear(keep=folder)
        with self.reading() as archive:
            sources = archive.sources()
        there = self._sources(folder)
        left = [source for source in sources if source not in there]
        reached = known.reached
        if len(self._index(folder, Errand(left, reached, reached, (), len(sources) - len(left)))) < len(left):
            return 0
        seal.write(folder, self.key, replace(seal.read(folder, self.key), complete=True))
        self.generations.use(folder)
        self.generations.clear()
        return reached.queue

    def _begun(self) -> tuple[Path, Seal] | None:
        """Return the folder of a rebuild that stopped."""
        for folder in self.generations.others():
            try:
                known = self._whole(folder)
            except SealBroken:
                continue
            if known.stamp == self.stamp and not known.complete and self._fits(known):
                return folder, known
        return None

    def _fits(self, known: Seal) -> bool:
        with self.reading() as archive:
            return fits(archive, known.reached)

    def _whole(self, folder: Path) -> Seal:
        known = seal.read(folder, self.key)
        if self.cipher and known.stamp == self.stamp:
            self.cipher.check(folder / name for name in known.files)
        return known

    def _protected(self, folder: Path) -> bool:
        try:
            return seal.read(folder, self.key).stamp.cipher == self.stamp.cipher
        except SealBroken:
            return False

    def _begin(self) -> tuple[Path, Seal]:
        """Make a new folder. The queue is looked at before the archive: what changes meanwhile is indexed again."""
        with self.reading() as archive:
            reached = _present(archive)
        folder = self.generations.new()
        empty = Seal(self.stamp, 0, False, reached, {})
        engine.create(folder, self.key, empty, self.cipher)
        return folder, empty

    def _index(self, folder: Path, errand: Errand) -> set[str]:
        """Index interviews and cards until the editor says stop. Returns those that are safely in the index."""
        safe: set[str] = set()
        vocabulary = Vocabulary()
        going = True
        while going and len(safe) < len(errand.sources):
            together = errand.sources[len(safe) : len(safe) + _INTERVIEWS]
            done, going = self._batch(folder, together, errand, safe, vocabulary)
            safe.update(together[:done])
        return safe

    def _batch(
        self,
        folder: Path,
        sources: Sequence[str],
        errand: Errand,
        safe: AbstractSet[str],
        vocabulary: Vocabulary,
    ) -> tuple[int, bool]:
        """Index and commit some of them. Returns how many, and whether to go on."""
        writer = engine.Writer(folder, self.key, self.cipher, self.remembered, vocabulary)
        before, of, done, going = errand.before + len(safe), errand.before + len(errand.sources), 0, True
        try:
            with self.reading() as archive:
                for source in sources:
                    going = self.progress(before + done, of)
                    if not going or writer.full:
                        break
                    writer.replace(source, archive.units(source), archive.things(source))
                    done += 1
                newest, digest = archive.sequence(), archive.state_digest()
            reached = errand.reached(safe | set(sources[:done]))
            writer.commit(replace(reached, newest=newest, digest=digest))
        finally:
            writer.cancel()
        self.progress(before + done, of)
        return done, going

    def _sources(self, folder: Path) -> set[str]:
        writer = engine.Writer(folder, self.key, self.cipher, self.remembered)
        try:
            return writer.sources()
        finally:
            writer.cancel()

"""Brings an index in step with its archive."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.ids import InterviewId
from desktop_app.search import engine, seal
from desktop_app.search.cipher import Cipher
from desktop_app.search.generations import Generations
from desktop_app.search.places import Remembered
from desktop_app.search.seal import Seal, SealBroken, Stamp
from desktop_app.services.ports import Reading

Progress = Callable[[int, int], bool]
_ROWS = 1_000_000
_INTERVIEWS = 200
"""How many interviews are committed together: few enough that little is lost by a power cut."""


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
        """Index the interviews that the queue names. Returns the last row up to which all is safely in the index."""
        folder = self.generations.current()
        assert folder is not None  # noqa: S101 - the caller found the index ready
        self.generations.clear()
        with self.reading() as archive:
            rows = archive.queue(_ROWS)
        done = self._index(folder, list(dict.fromkeys(interview for _, interview in rows)))
        safe = 0
        for number, interview in rows:
            if interview not in done:
                break
            safe = number
        return safe

    def rebuild(self) -> int:
        """Index everything in a new folder, or go on where a rebuild stopped; then use it in place of the old one.

        Returns the last row of the queue when the building began, or 0 when stopped before the end.
        """
        folder, known = self._begun() or self._begin()
        self.generations.clear(keep=folder)
        with self.reading() as archive:
            interviews = archive.all_interview_ids()
        there = self._interviews(folder)
        left = [interview for interview in interviews if interview not in there]
        if len(self._index(folder, left, len(interviews))) < len(left):
            return 0
        seal.write(folder, self.key, replace(seal.read(folder, self.key), complete=True))
        self.generations.use(folder)
        self.generations.clear()
        return known.queue

    def _begun(self) -> tuple[Path, Seal] | None:
        """Return the folder of a rebuild that stopped."""
        for folder in self.generations.others():
            try:
                known = self._whole(folder)
            except SealBroken:
                continue
            if known.stamp == self.stamp and not known.complete:
                return folder, known
        return None

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
            rows = archive.queue(_ROWS)
        folder = self.generations.new()
        empty = Seal(self.stamp, 0, False, rows[-1][0] if rows else 0, {})
        engine.create(folder, self.key, empty, self.cipher)
        return folder, empty

    def _index(self, folder: Path, interviews: Sequence[InterviewId], of: int = 0) -> set[InterviewId]:
        """Index interviews until the editor says stop. Returns those that are safely in the index."""
        of = of or len(interviews)
        before = of - len(interviews)
        safe: set[InterviewId] = set()
        for together in _batches(interviews):
            done = self._batch(folder, together, before + len(safe), of)
            safe.update(together[:done])
            if done < len(together):
                break
        return safe

    def _batch(self, folder: Path, interviews: Sequence[InterviewId], before: int, of: int) -> int:
        """Index and commit some interviews. Returns how many."""
        writer = engine.Writer(folder, self.key, self.cipher, self.remembered)
        done = 0
        try:
            with self.reading() as archive:
                for interview in interviews:
                    if not self.progress(before + done, of):
                        break
                    writer.replace(interview, archive.units(interview))
                    done += 1
            writer.commit()
        finally:
            writer.cancel()
        self.progress(before + done, of)
        return done

    def _interviews(self, folder: Path) -> set[str]:
        writer = engine.Writer(folder, self.key, self.cipher, self.remembered)
        try:
            return writer.interviews()
        finally:
            writer.cancel()


def _batches(interviews: Sequence[InterviewId]) -> Iterator[Sequence[InterviewId]]:
    for start in range(0, len(interviews), _INTERVIEWS):
        yield interviews[start : start + _INTERVIEWS]

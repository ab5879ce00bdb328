"""What encrypting costs: an index of the same archive with a key and without one, in CPU milliseconds, in turns."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from desktop_app.search import seal
from desktop_app.search.index import WhooshIndex
from desktop_app.search.vocabulary import Vocabulary
from tests.benchmarks.search_speed import PASSAGES, PASSAGES_OF_ONE, MadeUpArchive

KEYS = (bytes(32), None)


class Edited(MadeUpArchive):
    """An archive in which one interview after another is edited."""

    def __init__(self, passages: int) -> None:
        super().__init__(passages)
        self.pending: list[tuple[int, str]] = []
        self.edits = 0

    def edit(self) -> None:
        self.edits += 1
        self.pending = [(self.edits, f"i{self.edits % len(self._units)}")]

    def queue(self, limit: int) -> list[tuple[int, str]]:
        return self.pending


def run(passages: int = PASSAGES) -> list[tuple[str, float, float]]:
    """Return for each action: its name, its milliseconds encrypted and plain."""
    archive = Edited(passages)
    _know_the_words(archive)
    with tempfile.TemporaryDirectory() as folder:
        make = [lambda key=key: WhooshIndex(Path(folder, f"{key is None}"), "made-up", b"k" * 32, key) for key in KEYS]
        rows = [(f"build, {passages} passages", *(_timed(lambda m=m: _follow(m(), archive)) for m in make))]
        indexes = [m() for m in make]
        opened = [lambda index=index: index for index in indexes]
        rows.append((f"commit {PASSAGES_OF_ONE} passages, the first of a process", *_medians(make, archive, _commit)))
        rows.append((f"commit {PASSAGES_OF_ONE} passages, the next", *_medians(opened, archive, _commit)))
        rows.append(("open and first query", *_medians(make, archive, _first)))
        rows.append(("query, once open", *_medians(opened, archive, _query, 40)))
        for index in indexes:
            index.close()
    return rows


def _know_the_words(archive: Edited) -> None:
    """Look every word up once, so that whoever is measured first does not pay for it alone."""
    vocabulary = Vocabulary()
    for unit in archive.passages():
        vocabulary.chains(unit.text, in_kazakh=False)


def _medians(
    make: list[Callable[[], WhooshIndex]],
    archive: Edited,
    measured: Callable[[WhooshIndex, Edited, int], float],
    rounds: int = 8,
) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which in (0, 1) if number % 2 else (1, 0):
            times[which].append(measured(make[which](), archive, number))
    return median(times[0]), median(times[1])


def _commit(index: WhooshIndex, archive: Edited, _: int) -> float:
    archive.edit()
    return _timed(lambda: _follow(index, archive))


def _first(index: WhooshIndex, archive: Edited, number: int) -> float:
    seal._digests.clear()  # as in a process that has just begun
    spent = _timed(lambda: _ask(index, archive, archive.vocabulary[number]))
    index.close()
    return spent


def _query(index: WhooshIndex, archive: Edited, number: int) -> float:
    words = archive.vocabulary[10 * number : 10 * number + 10]
    return _timed(lambda: [_ask(index, archive, word) for word in words]) / len(words)


def _follow(index: WhooshIndex, archive: Edited) -> None:
    index.catch_up(archive.reading, lambda done, of: True)  # type: ignore[arg-type]


def _ask(index: WhooshIndex, archive: Edited, query: str) -> None:
    index.search(archive.reading, query, 20, "relevance", False)  # type: ignore[arg-type]


def _timed(action: Callable[[], object]) -> float:
    begun = time.process_time()
    action()
    return (time.process_time() - begun) * 1000

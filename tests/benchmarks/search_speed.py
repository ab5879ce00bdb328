"""How fast the index answers, beside SQLite's FTS5 with the same passages and no word forms.

FTS5 finds only the very form that is typed, so it does less; each kind of question is asked of both in turns. Both
return the best twenty with a snippet, and the number of all.
"""

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.interviews import Language
from desktop_app.search.index import WhooshIndex
from desktop_app.services.found import SearchUnit

PASSAGES = 10_000
PASSAGES_OF_ONE = 20
WORDS_OF_ONE = 45
ROUNDS = 3
SYLLABLES = [c + v for c in "бвгдзклмнпрст" for v in "аеиоу"]
ENDINGS = ("", "а", "у", "ом", "е", "ы", "ов", "ами")
NAMES = ("Сеитов", "Ержанов", "Каримов", "Лесников", "Полевой", "Садыков")


@dataclass(frozen=True, slots=True)
class Question:
    """One question in the words of both."""

    ours: str
    peers: str
    where: str = ""
    typing: bool = False


class MadeUpArchive:
    """Interviews in invented words, whose frequencies fall as those of a language do."""

    def __init__(self, passages: int, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self.vocabulary = [self._word() for _ in range(12_000)]
        self._weights = [1 / (rank + 3) for rank in range(len(self.vocabulary))]
        self._units = {f"i{number}": self._interview(number) for number in range(passages // PASSAGES_OF_ONE)}

    def _word(self) -> str:
        return "".join(self._random.choices(SYLLABLES, k=self._random.choice((2, 3, 3, 4)))) + self._random.choice(
            "ктлмн"
        )

    def _interview(self, number: int) -> list[SearchUnit]:
        speaker, date = self._random.choice(NAMES), PartialDate(f"{2015 + number % 10}-0{1 + number % 9}-11")
        units, start = [], 0
        for place in range(1, PASSAGES_OF_ONE + 1):
            chosen = self._random.choices(self.vocabulary, self._weights, k=WORDS_OF_ONE)
            text = " ".join(word + self._random.choice(ENDINGS) for word in chosen).capitalize() + "."
            about = (f"Разговор {number}", date, "Вестник", (speaker,), ("Экономика",), "on_record")
            units.append(SearchUnit(f"i{number}", place, start, start + len(text), text, Language.RUSSIAN, *about))
            start += len(text) + 2
        return units

    @contextmanager
    def reading(self) -> Iterator["MadeUpArchive"]:
        """Give itself: it never changes."""
        yield self

    def units(self, interview: str) -> list[SearchUnit]:
        return self._units[interview]

    def all_interview_ids(self) -> list[str]:
        return list(self._units)

    def queue(self, limit: int) -> list[tuple[int, str]]:
        return []

    def queue_length(self) -> int:
        return 0

    def first_waiting(self) -> int:
        return 1

    def sequence(self) -> int:
        return 1

    def state_digest(self) -> str:
        return "made up"

    def digest_at(self, number: int) -> str:
        return "made up"


def run(passages: int = PASSAGES) -> list[tuple[str, float, float]]:
    """Return for each kind of question: its name, our milliseconds and FTS5's (median of all questions of the kind)."""
    archive = MadeUpArchive(passages)
    with tempfile.TemporaryDirectory() as folder:
        index = WhooshIndex(Path(folder, "index"), "made-up", b"k" * 32)
        begun = time.perf_counter()
        index.catch_up(archive.reading, lambda done, of: True)  # type: ignore[arg-type]
        ours_built = (time.perf_counter() - begun) * 1000
        begun = time.perf_counter()
        table = _fts5(archive)
        rows = [(f"index {passages} passages", ours_built, (time.perf_counter() - begun) * 1000)]
        rows += [(name, *_compare(archive, index, table, asked)) for name, asked in _questions(archive).items()]
        index.close()
        table.close()
    return rows


def _fts5(archive: MadeUpArchive) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE passages USING fts5(text, speaker, year UNINDEXED, prefix='2 3 4')")
    for interview in archive.all_interview_ids():
        for unit in archive.units(interview):
            row = (unit.text, unit.speakers[0], int((unit.date or "0000")[:4]))
            connection.execute("INSERT INTO passages VALUES (?, ?, ?)", row)
    connection.commit()
    return connection


def _questions(archive: MadeUpArchive) -> dict[str, list[Question]]:
    common, middle, rare = archive.vocabulary[:12], archive.vocabulary[100:112], archive.vocabulary[6000:6012]
    texts = [archive.units(f"i{number}")[0].text.lower().strip(".").split() for number in range(12)]
    phrases = [" ".join(words[5:7]) for words in texts]
    pairs = list(zip(common, middle, strict=True))
    return {
        "common word": [Question(word, f"text:{word}") for word in common],
        "rare word": [Question(word, f"text:{word}") for word in rare],
        "two words": [Question(f"{a} {b}", f"text:{a} AND text:{b}") for a, b in pairs],
        "one of two": [Question(f"{a} OR {b}", f"text:{a} OR text:{b}") for a, b in pairs],
        "one without another": [Question(f"{a} -{b}", f"text:{a} NOT text:{b}") for a, b in pairs],
        "phrase": [Question(f'"{phrase}"', f'text:"{phrase}"') for phrase in phrases],
        "beginning, 4 letters": [Question(f"{word[:4]}*", f"text:{word[:4]}*") for word in middle],
        "word and speaker": [Question(f"{w} speaker:{NAMES[0]}", f"text:{w} AND speaker:{NAMES[0]}") for w in common],
        "word and years": [Question(f"{w} year:2016..2019", f"text:{w}", "year BETWEEN 2016 AND 2019") for w in common],
        "as you type, 2 letters": [Question(w[:2], f"text:{w[:2]}*", typing=True) for w in middle],
        "as you type, 2nd word": [
            Question(f"{a} {b[:3]}", f"text:{a} AND text:{b[:3]}*", typing=True) for a, b in pairs
        ],
    }


def _compare(
    archive: MadeUpArchive, index: WhooshIndex, table: sqlite3.Connection, asked: list[Question]
) -> tuple[float, float]:
    ours, peers = [], []
    for question in asked * ROUNDS:
        ours.append(_timed(lambda: index.search(archive.reading, question.ours, 20, "relevance", question.typing)))  # type: ignore[arg-type]  # noqa: B023
        peers.append(_timed(lambda: _ask(table, question)))  # noqa: B023
    return median(ours), median(peers)


def _ask(table: sqlite3.Connection, question: Question) -> object:
    where = "passages MATCH ?" + (f" AND {question.where}" if question.where else "")
    best = f"SELECT rowid, snippet(passages, 0, '[', ']', '…', 40) FROM passages WHERE {where} ORDER BY rank LIMIT 20"  # noqa: S608
    total = f"SELECT count(*) FROM passages WHERE {where}"  # noqa: S608
    return table.execute(best, (question.peers,)).fetchall(), table.execute(total, (question.peers,)).fetchone()


def _timed(ask: Callable[[], object]) -> float:
    begun = time.process_time()
    ask()
    return (time.process_time() - begun) * 1000


def _print(rows: list[tuple[str, float, float]]) -> None:
    lines = [f"{'question':<26}{'ours, ms':>10}{'FTS5, ms':>10}{'ratio':>8}"]
    lines += [f"{name:<26}{ours:>10.2f}{peer:>10.2f}{ours / peer:>8.1f}" for name, ours, peer in rows]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    _print(run(int(sys.argv[1]) if len(sys.argv) > 1 else PASSAGES))

"""How fast the index is built and answers, beside SQLite's FTS5 with our own keys and, where it is there, tantivy.

`python -m tests.benchmarks.search_speed --interviews 1000` makes interviews up; `--folder` takes text files instead,
`--pairs` a file of word pairs that a search must bring together (`{"match_ru": [[one, other], …], …}`). All get the
same passages and give the best twenty with a snippet and the number of all; ours lights every word and counts facets.
CPU milliseconds. The peers hold for each word the stem that Snowball gives, which is what they are delivered with.
"""

import argparse
import importlib.util
import json
import re
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import Any, Protocol

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.interviews import Language
from desktop_app.search import seal
from desktop_app.search.analysis import words
from desktop_app.search.index import WhooshIndex
from desktop_app.services.found import SearchUnit, thing_key

PASSAGES = 6_000
PASSAGES_OF_ONE = 20
WORDS_OF_ONE = 32
QUESTIONS = 40
SHOWN = 20
SYLLABLES = [c + v for c in "бвгдзклмнпрст" for v in "аеиоу"]
ENDINGS = ("", "а", "у", "ом", "е", "ы", "ов", "ами")
NAMES = ("Сеитов", "Ержанов", "Каримов", "Лесников", "Полевой", "Садыков")
_KAZAKH = re.compile("[әғқңөұүһі]")
_CYRILLIC = re.compile("[а-я]")


class MadeUpArchive:
    """Interviews in invented words, whose frequencies fall as those of a language do; or those of a folder."""

    def __init__(self, passages: int, seed: int = 7) -> None:
        self._random = Random(seed)
        self.vocabulary = [self._word() for _ in range(12_000)]
        self._weights = [1 / (rank + 3) for rank in range(len(self.vocabulary))]
        self._units = {f"i{number}": self._interview(number) for number in range(passages // PASSAGES_OF_ONE)}
        self.waiting: list[tuple[int, str]] = []

    @classmethod
    def of_folder(cls, folder: Path, interviews: int) -> "MadeUpArchive":
        """Return the first text files of a folder, each an interview whose paragraphs are passages."""
        archive = cls(0)
        for number, path in enumerate(sorted(folder.glob("*.txt"))[:interviews]):
            archive._units[f"i{number}"] = _of_text(number, path.read_text("utf8"))
        return archive

    def _word(self) -> str:
        chosen = self._random.choices(SYLLABLES, k=self._random.choice((2, 3, 3, 4)))
        return "".join(chosen) + self._random.choice("ктлмн")

    def _interview(self, number: int) -> list[SearchUnit]:
        speaker, date = self._random.choice(NAMES), PartialDate(f"{2015 + number % 10}-0{1 + number % 9}-11")
        units, start = [], 0
        for place in range(1, PASSAGES_OF_ONE + 1):
            chosen = self._random.choices(self.vocabulary, self._weights, k=WORDS_OF_ONE)
            text = " ".join(word + self._random.choice(ENDINGS) for word in chosen).capitalize() + "."
            about = (f"Разговор {number}", date, "Вестник", (speaker,), ("Экономика",), "on_record")
            unit = SearchUnit(f"i{number}", place, start, start + len(text), text, Language.RUSSIAN, *about)
            units.append(self._with_quote(unit) if place % 2 else replace(unit, all_terms=("on_record",)))
            start += len(text) + 2
        return units

    def _with_quote(self, unit: SearchUnit) -> SearchUnit:
        """Return a passage with a quote in it; two passages of an interview have a note."""
        notes = (" ".join(self._random.choices(self.vocabulary, self._weights, k=12)),) if unit.number in (3, 7) else ()
        has = ("quote", "tag", *(("note",) if notes else ()))
        quote = f"{unit.interview}-{unit.number}"
        return replace(unit, all_terms=("on_record",), states=("found",), has=has, notes=notes, quotes=(quote,))

    @contextmanager
    def reading(self) -> Iterator["MadeUpArchive"]:
        """Give itself: only what waits changes."""
        yield self

    def units(self, interview: str) -> list[SearchUnit]:
        return self._units[interview]

    def sources(self) -> list[str]:
        return self.all_interview_ids()

    def things(self, source: str) -> list[SearchUnit]:
        units = self._units[source]
        title = _thing(units[0], units[0].title, "title", source)
        return [title, *(_thing(unit, unit.notes[0], "note", unit.quotes[0]) for unit in units if unit.notes)]

    def things_named(self, keys: Sequence[str]) -> list[SearchUnit]:
        asked = set(keys)
        sources = dict.fromkeys(key.partition(":")[2].partition("-")[0] for key in keys)
        there = [thing for source in sources for thing in self.things(source)]
        return [thing for thing in there if thing_key(thing.kind, thing.target) in asked]

    def texts(self, interviews: Sequence[str]) -> list[SearchUnit]:
        return [unit for interview in interviews for unit in self._units[interview]]

    def passages(self) -> list[SearchUnit]:
        """Return all passages."""
        return [unit for units in self._units.values() for unit in units]

    def all_interview_ids(self) -> list[str]:
        return list(self._units)

    def queue(self, limit: int) -> list[tuple[int, str]]:
        return self.waiting

    def queue_length(self) -> int:
        return len(self.waiting)

    def first_waiting(self) -> int:
        return 1

    def sequence(self) -> int:
        return 1 + len(self.waiting)

    def state_digest(self) -> str:
        return "made up"

    def digest_at(self, number: int) -> str:
        return "made up"


def _thing(unit: SearchUnit, text: str, kind: str, target: str) -> SearchUnit:
    """Return the title of an interview, or a note on it."""
    title = unit.title if kind == "title" else ""
    return replace(unit, number=0, start=0, end=len(text), text=text, title=title, quotes=(), kind=kind, target=target)


def _of_text(number: int, text: str) -> list[SearchUnit]:
    kazakh = len(_KAZAKH.findall(text)) > len(text) / 50
    russian = Language.RUSSIAN if _CYRILLIC.search(text) else Language.ENGLISH
    units, start = [], 0
    for place, paragraph in enumerate(text.split("\n\n"), 1):
        about = (
            text[:40],
            PartialDate(f"{2015 + number % 10}"),
            f"Вестник {number % 30}",
            (),
            ("Экономика",),
            "on_record",
        )
        language = Language.KAZAKH if kazakh else russian
        units.append(SearchUnit(f"i{number}", place, start, start + len(paragraph), paragraph, language, *about))
        start += len(paragraph) + 2
    return units


class Engine(Protocol):
    """What is compared. A question is words, or words that follow each other; the last may be the beginning of one."""

    name: str

    def build(self, units: Sequence[SearchUnit]) -> None: ...
    def open(self) -> None: ...
    def ask(self, asked: Sequence[str], *, phrase: bool = False, typing: bool = False) -> int: ...
    def add(self, units: Sequence[SearchUnit]) -> None: ...


class Ours:
    """Our index."""

    name = "ours"

    def __init__(self, archive: MadeUpArchive, folder: Path) -> None:
        self._archive, self._folder = archive, folder
        self.open()

    def open(self) -> None:
        seal._digests.clear()  # as in a process that has just begun
        self._index = WhooshIndex(self._folder / "index", "made-up", b"k" * 32)

    def build(self, units: Sequence[SearchUnit]) -> None:
        self._index.catch_up(self._archive.reading, lambda done, of: True)  # type: ignore[arg-type]

    def ask(self, asked: Sequence[str], *, phrase: bool = False, typing: bool = False) -> int:
        query = '"' + " ".join(asked) + '"' if phrase else " ".join(asked)
        with suppress(QueryNotUnderstood):
            return self._index.search(self._archive.reading, query, SHOWN, "relevance", typing).total  # type: ignore[arg-type]
        return 0

    def add(self, units: Sequence[SearchUnit]) -> None:
        self._archive._units[units[0].interview] = list(units)
        self._archive.waiting.append((len(self._archive.waiting) + 1, units[0].interview))


class Fts5:
    """SQLite's FTS5 on stems, with the prefixes that typing asks for."""

    name = "FTS5"

    def __init__(self, folder: Path) -> None:
        self._path = folder / "fts5.db"
        self.open()

    def open(self) -> None:
        self._connection = sqlite3.connect(self._path)

    def build(self, units: Sequence[SearchUnit]) -> None:
        self._connection.execute("CREATE VIRTUAL TABLE passages USING fts5(text, prefix='2 3 4')")
        self.add(units)

    def add(self, units: Sequence[SearchUnit]) -> None:
        rows = ((" ".join(stems(unit.text)),) for unit in units)
        self._connection.executemany("INSERT INTO passages VALUES (?)", rows)
        self._connection.commit()

    def ask(self, asked: Sequence[str], *, phrase: bool = False, typing: bool = False) -> int:
        there = [stem(word) for word in asked]
        query = '"' + " ".join(there) + '"' if phrase else " AND ".join(f'"{word}"' for word in there)
        if typing:
            query = " AND ".join([*(f'"{word}"' for word in there[:-1]), f'("{there[-1]}" OR "{asked[-1]}"*)'])
        best = (
            "SELECT snippet(passages, 0, '[', ']', '…', 40) FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 20"
        )
        self._connection.execute(best, (query,)).fetchall()
        total = self._connection.execute("SELECT count(*) FROM passages WHERE passages MATCH ?", (query,)).fetchone()
        return int(total[0])


class Tantivy:
    """tantivy on stems; its binding is no part of our environment and is measured where somebody has it."""

    name = "tantivy"

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "tantivy"
        self._folder.mkdir()

    def build(self, units: Sequence[SearchUnit]) -> None:
        import tantivy  # type: ignore[import-not-found, unused-ignore]

        schema = tantivy.SchemaBuilder().add_text_field("text", stored=True, tokenizer_name="whitespace").build()
        self._index = tantivy.Index(schema, str(self._folder))
        self.add(units)

    def open(self) -> None:
        import tantivy  # type: ignore[import-not-found, unused-ignore]

        self._index = tantivy.Index.open(str(self._folder))

    def add(self, units: Sequence[SearchUnit]) -> None:
        import tantivy  # type: ignore[import-not-found, unused-ignore]

        writer = self._index.writer()
        for unit in units:
            writer.add_document(tantivy.Document(text=" ".join(stems(unit.text))))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def ask(self, asked: Sequence[str], *, phrase: bool = False, typing: bool = False) -> int:
        there = [stem(word) for word in asked]
        query = '"' + " ".join(there) + '"' if phrase else " AND ".join(there)
        if typing:
            query = " AND ".join([*there[:-1], f"({there[-1]} OR {asked[-1]}*)"])
        with suppress(ValueError):
            searcher = self._index.searcher()
            found = searcher.search(self._index.parse_query(query, ["text"]), SHOWN)
            for _, address in found.hits:
                searcher.doc(address)
            return int(found.count)
        return 0


_STEMS: dict[str, str] = {}


def stem(word: str) -> str:
    """Return the stem of a folded word."""
    if word not in _STEMS:
        import Stemmer

        language = "russian" if _CYRILLIC.search(word) else "english"
        _STEMS[word] = str(Stemmer.Stemmer(language).stemWord(word))
    return _STEMS[word]


def stems(text: str) -> list[str]:
    """Return the stems of a text."""
    return [stem(word.form) for word in words(text)]


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table: the figures of each engine in turn."""

    name: str
    figures: tuple[float, ...]


def measure(archive: MadeUpArchive, folder: Path, pairs: Path | None) -> tuple[list[str], list[Measured]]:
    """Return the names of what was compared, and the lines."""
    engines: list[Engine] = [Ours(archive, folder), Fts5(folder)]
    if importlib.util.find_spec("tantivy"):
        engines.append(Tantivy(folder))
    units, chance = archive.passages(), Random(11)
    lines = [Measured("build", tuple(_built(engine, units) for engine in engines))]
    typed, phrases = _typed(units, chance), _phrases(units, chance)
    lines.append(Measured("open and first answer", tuple(_opened(engine, phrases[0][0]) for engine in engines)))
    kinds: list[tuple[str, list[list[str]], dict[str, bool]]] = [
        ("as you type", typed, {"typing": True}),
        ("phrase of three words", phrases, {"phrase": True}),
        ("word in all its forms", [one[:1] for one in phrases], {}),
    ]
    for name, asked, how in kinds:
        times = [[_timed(partial(e.ask, q, **how)) for q in asked] for e in engines]
        lines.append(Measured(f"{name}, p50", tuple(median(each) for each in times)))
        lines.append(Measured(f"{name}, p95", tuple(quantiles(each, n=20)[-1] for each in times)))
    lines.append(Measured("add one and find it", tuple(_added(engine, units[:PASSAGES_OF_ONE]) for engine in engines)))
    if pairs:
        lines += _recall(json.loads(pairs.read_text("utf8")))
    return [engine.name for engine in engines], lines


WRITTEN = {
    "one letter amiss": "{0}~1",
    "two letters amiss": "{0}~2",
    "wildcard within": "{1}*{2}",
    "wildcard before": "*{3}",
    "near each other": "{0} near/5 {4}",
    "in one turn": "{0} near/turn {4}",
}
"""What only our language has: a word, its first two letters and its last, its last five, another word."""


def alone(archive: MadeUpArchive, folder: Path) -> list[tuple[str, float, float]]:
    """Return for what only we have its name, p50 and p95; the index is there already."""
    from desktop_app.domain.errors import TooManyForms

    index, chance = WhooshIndex(folder / "index", "made-up", b"k" * 32), Random(5)
    known = sorted({word.form for unit in chance.choices(archive.passages(), k=200) for word in words(unit.text)})
    long = [form for form in known if len(form) > 5]
    lines = []
    for name, shape in WRITTEN.items():
        times = []
        for one, other in zip(chance.sample(long, QUESTIONS), chance.sample(long, QUESTIONS), strict=True):
            asked = shape.format(one, one[:2], one[-1], one[-5:], other)
            with suppress(TooManyForms):
                search = partial(index.search, archive.reading, asked, SHOWN, "relevance", False)  # type: ignore[arg-type]
                times.append(_timed(search))
        lines.append((name, median(times), quantiles(times, n=20)[-1]))
    index.close()
    return lines


def _built(engine: Engine, units: Sequence[SearchUnit]) -> float:
    return _timed(lambda: engine.build(units))


def _opened(engine: Engine, word: str) -> float:
    def first() -> None:
        engine.open()
        engine.ask([word])

    return _timed(first)


def _added(engine: Engine, units: Sequence[SearchUnit]) -> float:
    def found() -> None:
        engine.add(units)
        engine.ask([words(units[0].text)[0].form])

    return _timed(found)


def _typed(units: Sequence[SearchUnit], chance: Random) -> list[list[str]]:
    """Return every beginning of some questions of one to three words, from two letters on."""
    found = []
    for _ in range(QUESTIONS):
        there = [word.form for word in words(chance.choice(units).text) if len(word.form) > 2]
        *before, last = there[: chance.randint(1, 3)] or ["мост"]
        found += [[*before, last[:end]] for end in range(2, len(last) + 1)]
    return found


def _phrases(units: Sequence[SearchUnit], chance: Random) -> list[list[str]]:
    found: list[list[str]] = []
    while len(found) < 5 * QUESTIONS:
        there = [word.form for word in words(chance.choice(units).text)]
        start = chance.randrange(max(1, len(there) - 3))
        found += [there[start : start + 3]] * (len(there) > 3)
    return found


def _recall(pairs: dict[str, list[list[str]]]) -> list[Measured]:
    """Return for each list of pairs which share our keys meet, and which share the stem (words, not milliseconds)."""
    from desktop_app.search.keys import index_keys, query_keys

    lines = []
    for name, there in pairs.items():
        forms = [tuple(word.form for one in pair for word in words(one)[:1]) for pair in there]
        ours = [
            not query_keys(a).isdisjoint(index_keys(b, name.startswith("names"), name.endswith("kk"))) for a, b in forms
        ]
        theirs = [stem(a) == stem(b) for a, b in forms]
        lines.append(Measured(f"{name}: meet, %", (100 * sum(ours) / len(ours), 100 * sum(theirs) / len(theirs))))
    return lines


def run(passages: int = PASSAGES) -> list[tuple[str, float, float]]:
    """Return for each line its name, our figure and FTS5's."""
    with tempfile.TemporaryDirectory() as folder:
        _, lines = measure(MadeUpArchive(passages), Path(folder), None)
    return [(line.name, line.figures[0], line.figures[1]) for line in lines]


def _timed(action: Callable[[], Any]) -> float:
    begun = time.process_time()
    action()
    return (time.process_time() - begun) * 1000


def main() -> None:
    """Read what is asked for, and print the table."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--interviews", type=int, default=PASSAGES // PASSAGES_OF_ONE)
    asked.add_argument("--folder", type=Path)
    asked.add_argument("--pairs", type=Path)
    chosen = asked.parse_args()
    whole = chosen.interviews * PASSAGES_OF_ONE
    archive = MadeUpArchive.of_folder(chosen.folder, chosen.interviews) if chosen.folder else MadeUpArchive(whole)
    with tempfile.TemporaryDirectory() as folder:
        names, lines = measure(archive, Path(folder), chosen.pairs)
        own = alone(archive, Path(folder))
    rows = [("CPU ms", *names)]
    rows += [(line.name, *(f"{figure:.2f}" for figure in line.figures)) for line in lines]
    for first, *others in rows:
        sys.stdout.write(f"{first:<28}" + "".join(f"{cell:>12}" for cell in others) + "\n")
    sys.stdout.write("ours alone, p50 and p95\n")
    for name, middle, most in own:
        sys.stdout.write(f"{name:<28}{middle:>12.2f}{most:>12.2f}\n")
    sys.stdout.write(f"{len(archive.passages())} passages; all engines in this process hold {_memory()} MB\n")
    if "tantivy" not in names:
        sys.stdout.write("tantivy is not installed, and was left out\n")


def _memory() -> int:
    import psutil

    return int(psutil.Process().memory_info().rss) // 1_000_000


if __name__ == "__main__":
    main()

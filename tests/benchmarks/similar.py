"""The same words elsewhere, and what was said of the same subject at another time, on 50,000 generated quotes.

Planted: copies of quotes in other interviews with one word changed, left out or put in, copies cut short, and decoys
that have half of their words from another quote. A group is false where it joins quotes that were not made of each
other. The peer of the search for the same words compares each quote with all others, by the fast ratio of rapidfuzz,
on a sample (its seconds are those of the whole, as the square of their numbers); without rapidfuzz that is difflib.
Planted partners speak of the same things as a quote in other forms, order and company, with another number or a
negation; the peer orders by shared words as they stand.
"""

import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop_app.domain.likeness import words_of
from desktop_app.domain.wordings import Apart, Wordings
from tests.benchmarks.import_speed import _forms

QUOTES = int(os.environ.get("KARTOTEKA_BENCH_QUOTES", "50000"))
PLANTED = 3_000
DECOYS = 1_000
SAMPLE = 1_500
STOCK = (
    "я думаю что", "мы считаем что", "на самом деле", "надо сказать что", "в первую очередь", "как вы знаете",
    "это очень важно для", "в этом году мы", "по итогам прошлого года", "со своей стороны", "и я уверен что",
)  # fmt: skip

WAYS = {
    "changed": "a word changed",
    "left out": "a word left out",
    "put in": "a «не» put in",
    "cut short": "half of it cut away",
}

Row = tuple[str, float, float]


@dataclass(frozen=True, slots=True)
class Said:
    """A generated quote: where it stands, its words, the number of the quote that it was made of, and how."""

    interview: str
    words: tuple[str, ...]
    origin: int
    way: str = ""


class Archive:
    """Quotes of 6 to 60 words, with frequencies as those of a language and stock phrases that come again and again."""

    def __init__(self, number: int, seed: int = 7) -> None:
        self._chance = random.Random(seed)
        self._forms = list(_forms(20_000))
        self._chance.shuffle(self._forms)
        weights = [1 / (rank + 3) for rank in range(len(self._forms))]
        copies = min(PLANTED, number // 10)
        decoys = min(DECOYS, number // 20)
        drawn = iter(self._chance.choices(self._forms, weights, k=number * 40))
        self.said = [self._fresh(at, drawn) for at in range(number - copies - decoys)]
        sources = self._chance.sample(range(len(self.said)), copies + decoys)
        self.said += [self._copy(at) for at in sources[:copies]]
        self.said += [self._decoy(at, drawn) for at in sources[copies:]]

    def _fresh(self, at: int, drawn: Iterator[str]) -> Said:
        words = [next(drawn) for _ in range(min(60, max(6, int(self._chance.lognormvariate(2.9, 0.5)))))]
        if self._chance.random() < 0.5:
            words[:0] = self._chance.choice(STOCK).split()
        return Said(f"беседа {at % 3000}", tuple(words), at)

    def _copy(self, at: int) -> Said:
        source = self.said[at]
        words = list(source.words)
        place = self._chance.randrange(len(words))
        way = self._chance.choice(("changed", "changed", "left out", "put in", "cut short"))
        if way == "changed":
            words[place] = self._chance.choice(self._forms)
        elif way == "left out":
            del words[place]
        elif way == "put in":
            words.insert(place, "не")
        elif len(words) < 16:
            way = "kept"
        else:
            words = words[len(words) // 4 : len(words) // 4 + len(words) // 2]
        return Said(f"перепечатка {self._chance.randrange(3000)}", tuple(words), at, way)

    def _decoy(self, at: int, drawn: Iterator[str]) -> Said:
        words = [word if self._chance.random() < 0.5 else next(drawn) for word in self.said[at].words]
        return Said(f"другое {self._chance.randrange(3000)}", tuple(words), -at - 1)


def run() -> Iterator[Row]:
    """Measure how much is found, how much is found wrongly, and how long it takes."""
    archive = Archive(QUOTES)
    texts = [" ".join(one.words).capitalize() + "." for one in archive.said]
    begun = time.perf_counter()
    wordings = Wordings({at: tuple(words_of(text)) for at, text in enumerate(texts)})
    apart = Apart({at: one.interview for at, one in enumerate(archive.said)})
    groups = [tuple(members) for members in wordings.groups(apart)]
    took = time.perf_counter() - begun
    compare, peer = _peer()
    yield from _found(archive, groups, lambda one, other: compare(texts[one], texts[other]))
    yield f"seconds to group {QUOTES} quotes; peer: each with all, {peer}", took, _brute(texts, compare)
    yield "milliseconds for one more quote", _one_more(archive, wordings), 0


def _found(archive: Archive, groups: list[tuple[int, ...]], peer: Callable[[int, int], bool]) -> Iterator[Row]:
    group_of = {member: number for number, members in enumerate(groups) for member in members}
    for way in WAYS:
        planted = [(at, one.origin) for at, one in enumerate(archive.said) if one.way == way]
        met = sum(at in group_of and group_of[at] == group_of.get(origin) for at, origin in planted)
        theirs = sum(peer(*pair) for pair in planted)
        of = len(planted) or 1
        yield f"{len(planted)} copies, {WAYS[way]}: share found", met / of, theirs / of
    false = sum(len({archive.said[at].origin for at in members}) > 1 for members in groups)
    yield f"false groups of {len(groups)}: their share", false / max(1, len(groups)), 0


def _peer() -> tuple[Callable[[str, str], bool], str]:
    try:
        from rapidfuzz import fuzz
    except ImportError:
        from difflib import SequenceMatcher

        return lambda one, other: SequenceMatcher(None, one, other).ratio() > 0.85, "difflib"
    return lambda one, other: fuzz.ratio(one, other, score_cutoff=85) > 0, "rapidfuzz"


def _brute(texts: list[str], same: Callable[[str, str], bool]) -> float:
    sample = texts[-SAMPLE:]
    begun = time.perf_counter()
    for at, one in enumerate(sample):
        for other in sample[:at]:
            same(one, other)
    return (time.perf_counter() - begun) * (len(texts) / len(sample)) ** 2


def _one_more(archive: Archive, wordings: Wordings[int]) -> float:
    chance = random.Random(3)
    taken = []
    for number in range(200):
        words = list(chance.choice(archive.said).words)
        words[chance.randrange(len(words))] = "иначе"
        begun = time.perf_counter()
        wordings.put(-1 - number, tuple(words))
        taken.append(time.perf_counter() - begun)
    return 1000 * sorted(taken)[len(taken) // 2]

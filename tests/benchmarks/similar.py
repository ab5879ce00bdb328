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

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import InterviewId, QuoteId, SpeakerId
from desktop_app.domain.likeness import words_of
from desktop_app.domain.subjects import Hint
from desktop_app.domain.wordings import Apart, Wordings
from desktop_app.language.morphology import _analyzer
from desktop_app.search.subjects import subject_of
from desktop_app.services.similar import SHOWN, SimilarQuotes
from desktop_app.services.views import SaidLine
from tests.benchmarks.import_speed import _forms

QUOTES = int(os.environ.get("KARTOTEKA_BENCH_QUOTES", "50000"))
PLANTED = 3_000
DECOYS = 1_000
SAMPLES = {"rapidfuzz": 1_500, "difflib": 100}
"""How many quotes the peer compares with each other."""
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
    yield f"seconds to group {QUOTES} quotes; peer: each with all, {peer}", took, _brute(texts, compare, SAMPLES[peer])
    yield "milliseconds for one more quote", _one_more(archive, wordings), 0
    yield from _proposals()


def _found(archive: Archive, groups: list[tuple[int, ...]], peer: Callable[[int, int], bool]) -> Iterator[Row]:
    group_of = {member: number for number, members in enumerate(groups) for member in members}
    for way, what in WAYS.items():
        planted = [(at, one.origin) for at, one in enumerate(archive.said) if one.way == way]
        met = sum(at in group_of and group_of[at] == group_of.get(origin) for at, origin in planted)
        theirs = sum(peer(*pair) for pair in planted)
        of = len(planted) or 1
        yield f"{len(planted)} copies, {what}: share found", met / of, theirs / of
    false = sum(len({archive.said[at].origin for at in members}) > 1 for members in groups)
    yield f"false groups of {len(groups)}: their share", false / max(1, len(groups)), 0


def _peer() -> tuple[Callable[[str, str], bool], str]:
    try:
        from rapidfuzz import fuzz
    except ImportError:
        from difflib import SequenceMatcher

        return lambda one, other: SequenceMatcher(None, one, other).ratio() > 0.85, "difflib"
    return lambda one, other: fuzz.ratio(one, other, score_cutoff=85) > 0, "rapidfuzz"


def _brute(texts: list[str], same: Callable[[str, str], bool], number: int) -> float:
    sample = texts[-number:]
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


class Newsroom:
    """What 500 people said at many times; of some subjects they spoke twice. Answers as an archive's reading does."""

    def __init__(self, number: int, seed: int = 11) -> None:
        self._chance = random.Random(seed)
        every = (tuple({one.word for one in _analyzer().parse(form)[0].lexeme}) for form in _forms(8_000))
        self._lexemes = [forms for forms in every if len(forms) >= 4]
        self._chance.shuffle(self._lexemes)
        self._weights = [1 / (rank + 3) for rank in range(len(self._lexemes))]
        self._subjects = self._lexemes[100:2000]
        self.lines: dict[QuoteId, SaidLine] = {}
        self.pairs: list[tuple[QuoteId, QuoteId, bool]] = []
        pairs = min(PLANTED, number // 20)
        for at in range(number - 2 * pairs):
            self._say(at % 500, self._words(self._chance.randint(8, 40)))
        for at in range(pairs):
            self._speak_twice(at % 500)

    def _words(self, number: int) -> list[str]:
        return [self._chance.choice(forms) for forms in self._chance.choices(self._lexemes, self._weights, k=number)]

    def _speak_twice(self, speaker: int) -> None:
        subject = self._chance.sample(self._subjects, 5)
        first, negated = self._chance.randint(2, 90), self._chance.random() < 0.3
        said = []
        for number, no in ((first, False), (first if negated else first + 7, negated)):
            topic = [self._chance.choice(forms) for forms in self._chance.sample(subject, 4)]
            topic[0] = f"не {topic[0]}" if no else topic[0]
            words = [*topic, str(number), *self._words(self._chance.randint(6, 14))]
            self._chance.shuffle(words)
            said.append(self._say(speaker, words))
        self.pairs.append((*said, negated))

    def _say(self, speaker: int, words: list[str]) -> QuoteId:
        number = len(self.lines)
        id = QuoteId(f"{number:08}")
        date = PartialDate(f"{2015 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}")
        text = " ".join(words).capitalize() + "."
        self.lines[id] = SaidLine(id, InterviewId(f"{number % 5557}"), SpeakerId(f"{speaker}"), 0, 1, text, date, "ru")
        return id

    def sequence(self) -> int:
        return 1

    def said(self, ids: object = None) -> list[SaidLine]:
        return list(self.lines.values())

    def declined(self) -> list[tuple[QuoteId, QuoteId]]:
        return []

    def linked(self, quote: QuoteId) -> set[QuoteId]:
        return set()


def _proposals() -> Iterator[Row]:
    newsroom = Newsroom(QUOTES)
    similar = SimilarQuotes(subject_of)
    first = newsroom.pairs[0][0]
    begun = time.perf_counter()
    similar.beside(newsroom, first)  # type: ignore[arg-type]
    yield f"seconds until the first proposals on {QUOTES} quotes", time.perf_counter() - begun, 0
    asked = newsroom.pairs[:: max(1, len(newsroom.pairs) // 500)]
    met = hinted = theirs = 0
    begun = time.perf_counter()
    for one, other, negated in asked:
        found = {p.id: p.hints for p in similar.beside(newsroom, one).proposals}  # type: ignore[arg-type]
        met += other in found
        hinted += other in found and (Hint.NEGATION if negated else Hint.NUMBER) in found[other]
    took = time.perf_counter() - begun
    for one, other, _ in asked:
        theirs += other in _by_shared_words(newsroom, one)
    yield f"{len(asked)} planted partners: share among the first {SHOWN}", met / len(asked), theirs / len(asked)
    yield "  share of them with the hint that belongs to them", hinted / max(1, met), 0
    yield "milliseconds for the proposals of a quote", 1000 * took / len(asked), 0
    others = list(newsroom.lines)[:500]
    more = sum(len(similar.beside(newsroom, one).proposals) for one in others)  # type: ignore[arg-type]
    yield "proposals for a quote without a partner, on average", more / len(others), 0


def _by_shared_words(newsroom: Newsroom, id: QuoteId) -> list[QuoteId]:
    here = newsroom.lines[id]
    words = set(words_of(here.words))
    same = [one for one in newsroom.lines.values() if one.speaker == here.speaker and one.id != id]
    shared = {one.id: len(words & (theirs := set(words_of(one.words)))) / len(words | theirs) for one in same}
    return sorted(shared, key=lambda one: -shared[one])[:SHOWN]

"""All wordings of an archive, and which of them are the same words.

Each wording is known by its rarest pairs of neighbouring words. Of two wordings that differ in k words, the 2k + 1
rarest pairs of the one and those of the other have one in common, whatever differs (the prefix filter over q-grams:
S. Chaudhuri, V. Ganti, R. Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", ICDE 2006; C. Xiao,
W. Wang, X. Lin, "Ed-Join", VLDB 2008). So nothing is missed, as hashing by chance (MinHash) would miss some short
ones, and hardly anything is compared in vain. A part of a longer quote has one of its 2k + 1 rarest somewhere in it.
"""

from array import array
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from desktop_app.domain.sameness import FRAGMENT, SHORTEST, Sameness, may_differ, sameness

Q = TypeVar("Q", bound=Hashable)
Words = tuple[str, ...]
_COUNTERS = 1 << 20
"""Counters of pairs; which of two pairs is rarer only has to be settled somehow, and the same for all wordings."""


class Wordings(Generic[Q]):
    """Which wordings there are, who has them (keys of the caller's), and which are the same words."""

    def __init__(self, all: Mapping[Q, Words]) -> None:
        self._often = array("I", bytes(4 * _COUNTERS))
        self._places, self._rare = _Places(_COUNTERS), _Places(4 * _COUNTERS)
        self._numbers: dict[Words, int] = {}
        self._words: list[Words] = []
        self._near: dict[int, dict[int, Sameness]] = defaultdict(dict)
        self._keepers: list[dict[Q, None]] = []
        self._of: dict[Q, int] = {}
        for words in all.values():
            for pair in _pairs(words):
                self._often[hash(pair) % _COUNTERS] += 1
        for key, words in all.items():
            self._keep(key, words)
        for number in range(len(self._words)):
            self._index(number)
        for number in range(len(self._words)):
            self._meet(number, self._sharing(number))

    def put(self, key: Q, words: Words) -> None:
        """Say what the words of a key are, new or changed."""
        self.drop(key)
        there = len(self._words)
        number = self._keep(key, words)
        if number is not None and number == there:
            self._index(number)
            self._meet(number, self._sharing(number))
            self._meet(number, self._holding(number))

    def drop(self, key: Q) -> None:
        """Forget a key; its wording stays for whoever has it next."""
        number = self._of.pop(key, None)
        if number is not None:
            del self._keepers[number][key]

    def same(self, key: Q) -> Iterator[tuple[Q, Sameness]]:
        """Yield every other key with the same words."""
        number = self._of.get(key)
        if number is None:
            return
        for other in self._keepers[number]:
            if other != key:
                yield other, Sameness(0)
        for near, how in self._near.get(number, {}).items():
            for other in self._keepers[near]:
                yield other, how

    def group(self, key: Q, apart: "Apart[Q]") -> Sequence[Q]:
        """Return a key with all that are connected with it by the same words, but for those that are kept apart."""
        found = [key]
        left: dict[int, dict[Q, None]] = {}
        for one in found:
            number = self._of.get(one)
            if number is None:
                continue
            for near in (number, *self._near.get(number, ())):
                there = left.setdefault(near, dict.fromkeys(k for k in self._keepers[near] if k != key))
                met = [other for other in there if not apart(one, other)]
                for other in met:
                    del there[other]
                found += met
        return found

    def groups(self, apart: "Apart[Q]") -> Iterator[Sequence[Q]]:
        """Yield everybody who has the same words as somebody else, in groups that are connected."""
        seen: set[Q] = set()
        for key, number in self._of.items():
            if key in seen or not (len(self._keepers[number]) > 1 or self._near.get(number)):
                continue
            members = self.group(key, apart)
            seen.update(members)
            if len(members) > 1:
                yield members

    def _keep(self, key: Q, words: Words) -> int | None:
        if len(words) < SHORTEST:
            return None
        number = self._numbers.setdefault(words, len(self._words))
        if number == len(self._words):
            self._words.append(words)
            self._keepers.append({})
        self._keepers[number][key] = None
        self._of[key] = number
        return number

    def _index(self, number: int) -> None:
        words = self._words[number]
        self._places.add(number, _pairs(words))
        self._rare.add(number, self._rarest(words))

    def _rarest(self, words: Words) -> list[str]:
        found = sorted({(self._often[hash(pair) % _COUNTERS], pair) for pair in _pairs(words)})
        return [pair for _, pair in found[: 2 * may_differ(len(words)) + 1]]

    def _sharing(self, number: int) -> Iterable[int]:
        """Return the wordings that have one of this one's pairs among their rarest."""
        return {other for pair in _pairs(self._words[number]) for other in self._rare.of(pair)}

    def _holding(self, number: int) -> Iterable[int]:
        """Return the longer wordings in which one of this one's rarest pairs may stand."""
        words = self._words[number]
        if len(words) < FRAGMENT:
            return ()
        return {other for pair in self._rarest(words) for other in self._places.of(pair)}

    def _meet(self, number: int, others: Iterable[int]) -> None:
        words = self._words[number]
        for other in others:
            if other == number or other in self._near[number]:
                continue
            how = sameness(words, self._words[other])
            if how is not None:
                self._near[number][other] = self._near[other][number] = how


class _Places:
    """Which wordings have each pair, as chains in three arrays; pairs whose counter is the same share a chain."""

    def __init__(self, counters: int) -> None:
        self._counters = counters
        self._last = array("I", bytes(4 * counters))
        self._before = array("I", [0])
        self._numbers = array("I", [0])

    def add(self, number: int, pairs: Iterable[str]) -> None:
        """Remember pairs of a wording."""
        last, before, numbers = self._last, self._before, self._numbers
        for pair in pairs:
            counter = hash(pair) % self._counters
            before.append(last[counter])
            last[counter] = len(numbers)
            numbers.append(number)

    def of(self, pair: str) -> Iterator[int]:
        """Yield the wordings with this pair, and some without it."""
        at = self._last[hash(pair) % self._counters]
        while at:
            yield self._numbers[at]
            at = self._before[at]


class Apart(Generic[Q]):
    """Says of two keys that one says nothing about the other: quotes of one interview, or told apart by an editor."""

    def __init__(self, places: Mapping[Q, str], told: Iterable[frozenset[Q]] = ()) -> None:
        self._places = places
        self._told = set(told)

    def __call__(self, one: Q, other: Q) -> bool:
        return self._places[one] == self._places[other] or (bool(self._told) and frozenset((one, other)) in self._told)


def _pairs(words: Words) -> Iterator[str]:
    return (f"{one} {other}" for one, other in pairwise(words))

"""Answers a query from the index: which passages, and how well each answers (BM25F).

The formula is Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.6,
with the exact form, the word and the title as three streams; a word's rarity is counted over all its forms.
"""

from dataclasses import dataclass

import numpy as np

from desktop_app.search.beside import passages_of
from desktop_app.search.query import And, Everything, Field, Near, Node, Not, Or, Phrase, Turn, phrases
from desktop_app.search.sets import shared, union, values_of, without
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.tables import Numbers

K1 = 1.2
B = 0.6
EXACT = 1.5
TITLE = 2.0


@dataclass(frozen=True, slots=True)
class Answering:
    """The passages that answer, in their order, each with its score."""

    passages: Numbers
    scores: Numbers


@dataclass(frozen=True, slots=True)
class _Found:
    """As `matching.Match`, for all passages at once."""

    loose: Numbers
    firm: Numbers | None


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What one word or phrase adds to the score: in which passages it stands, and how often."""

    normal: tuple[Numbers, Numbers]
    exact: tuple[Numbers, Numbers]
    titled: Numbers
    passages: int


def evaluate(node: Node, index: Snapshot) -> Answering:
    """Return the passages that answer, each with its score."""
    reading = _Evaluation(index)
    passages = reading.holding(reading.find(node, True))
    return Answering(passages, reading.scores(passages))


class _Evaluation:
    def __init__(self, index: Snapshot) -> None:
        self._index = index
        self._size = index.size
        self._leaves: list[_Leaf] = []

    def holding(self, found: _Found) -> Numbers:
        """Return the passages that are answers."""
        return found.loose if found.firm is None else shared(found.loose, found.firm, self._size)

    def find(self, node: Node, wanted: bool) -> _Found:  # noqa: PLR0911 - one for each kind of node
        """Return where a part of the query holds; `wanted` parts add to the score."""
        match node:
            case Phrase():
                return self._phrase(node, wanted)
            case Near():
                return self._near(node, wanted)
            case Turn():
                return self._turn(node, wanted)
            case Field():
                return _Found(self._index.with_field(node), None)
            case And():
                return self._and([self.find(part, wanted) for part in node.parts])
            case Or():
                return self._or([self.find(part, wanted) for part in node.parts])
            case Not():
                excluded = self.holding(self.find(node.part, False))
                return _Found(without(self._index.everything, excluded, self._size), None)
            case Everything():
                return _Found(self._index.everything, None)

    def scores(self, passages: Numbers) -> Numbers:
        """Return for each passage the sum of what the words add."""
        total = np.zeros(len(passages), np.float32)
        if not self._leaves or not len(passages):
            return total
        number = len(self._index.everything)
        damping = np.float32(K1 * (1 - B)) + np.float32(K1 * B) * self._index.relative_lengths[passages]
        for leaf in self._leaves:
            rarity = np.log(1 + (number - leaf.passages + 0.5) / (leaf.passages + 0.5))
            weight = values_of(passages, *leaf.normal, self._size)
            weight = weight + np.float32(EXACT) * values_of(passages, *leaf.exact, self._size)
            if len(leaf.titled):
                ones = np.ones(len(leaf.titled), np.float32)
                weight += np.float32(TITLE) * values_of(passages, leaf.titled, ones, self._size)
            total += np.float32(rarity) * weight / (weight + damping)
        return total

    def _phrase(self, node: Phrase, wanted: bool) -> _Found:
        index = self._index
        titled = index.titled(node.words)
        nowhere = (titled[:0], np.zeros(0, np.float32))
        normal = nowhere if node.in_title else index.counts(node.words, "exact")
        there = normal[0]
        both = union([there, titled], self._size)
        if wanted:
            exact = nowhere if node.in_title else self._as_typed(node, there)
            self._leaves.append(_Leaf(normal, exact, titled, len(both)))
        if node.in_title:
            return _Found(titled, titled)
        if not len(titled):
            return _Found(there, there)
        return _Found(both, union([there, shared(titled, index.firsts, self._size)], self._size))

    def _near(self, node: Near, wanted: bool) -> _Found:
        """What stands near to each other adds what its words do."""
        if wanted:
            for phrase in phrases(node):
                self._phrase(phrase, True)
        there = passages_of(node, self._index, "exact")
        firsts = passages_of(node, self._index, "title_exact")
        titled = self._index.whole(firsts)
        return _Found(union([there, titled], self._size), union([there, firsts], self._size))

    def _turn(self, node: Turn, wanted: bool) -> _Found:
        if wanted:
            for phrase in phrases(node):
                self._phrase(phrase, True)
        turns = self._index.turns
        found = [self._standing(part) for part in node.parts]
        whole = np.ones(len(turns) and int(turns[-1]) + 1, bool)
        for passages in found:
            holding = np.zeros(len(whole), bool)
            holding[turns[passages]] = True
            whole &= holding
        there = union(found, self._size)
        there = there[whole[turns[there]]]
        return _Found(there, there)

    def _standing(self, part: Node) -> Numbers:
        """Return the passages in whose text a part of a turn stands."""
        match part:
            case Phrase(in_title=False):
                return self._index.counts(part.words, "exact")[0]
            case Near():
                return passages_of(part, self._index, "exact")
            case Or():
                return union([self._standing(one) for one in part.parts], self._size)
            case _:
                return self._index.everything[:0]

    def _as_typed(self, node: Phrase, there: Numbers) -> tuple[Numbers, Numbers]:
        """Return in how many places at most all the words stand as they were typed."""
        counted = [self._index.exactly(word.form) for word in node.words]
        if len(counted) == 1:
            return counted[0]
        least = np.minimum.reduce([values_of(there, *each, self._size) for each in counted])
        return there, least

    def _and(self, parts: list[_Found]) -> _Found:
        loose, *others = sorted((part.loose for part in parts), key=len)
        for other in others:
            loose = shared(loose, other, self._size)
        firm = [part.firm for part in parts if part.firm is not None]
        return _Found(loose, union(firm, self._size) if firm else None)

    def _or(self, parts: list[_Found]) -> _Found:
        holding = union([self.holding(part) for part in parts], self._size)
        return _Found(holding, holding if any(part.firm is not None for part in parts) else None)

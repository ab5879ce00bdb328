"""Answers a query from the index: which passages, and how well each answers (BM25F).

The formula is Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), section 3.6,
with the exact form, the word and the title as three streams; a word's rarity is counted over all its forms.
"""

from collections.abc import Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import log
from typing import Protocol

from desktop_app.search.query import And, Everything, Field, Node, Not, Or, Phrase, Sought

K1 = 1.2
B = 0.6
EXACT = 1.5
TITLE = 2.0

Counts = Mapping[int, float]


class Postings(Protocol):
    """What evaluation asks of an index. Passages are numbers; `field` is `exact`, `norm`, `title`, or a property."""

    def everything(self) -> AbstractSet[int]:
        """Return all passages."""

    def firsts(self) -> AbstractSet[int]:
        """Return the first passage of each interview."""

    def counts(self, field: str, term: str) -> Counts:
        """Return how often a term stands in each passage that has it."""

    def positions(self, field: str, term: str, passage: int) -> Sequence[int]:
        """Return the places of a term in a passage that has it."""

    def beginning(self, field: str, prefix: str) -> Sequence[str]:
        """Return the terms that begin so."""

    def length(self, passage: int) -> float:
        """Return the length of a passage as a share of the average."""


@dataclass(frozen=True, slots=True)
class _Found:
    """As `matching.Match`, for all passages at once."""

    loose: AbstractSet[int]
    firm: AbstractSet[int] | None

    @property
    def holding(self) -> AbstractSet[int]:
        return self.loose if self.firm is None else self.loose & self.firm


@dataclass(frozen=True, slots=True)
class _Leaf:
    """What one word or phrase adds to the score."""

    normal: Counts
    exact: Counts
    title: AbstractSet[int]
    passages: int


def evaluate(node: Node, index: Postings) -> dict[int, float]:
    """Return the passages that answer, each with its score."""
    reading = _Evaluation(index)
    passages = reading.find(node, True).holding & index.everything()
    return reading.scores(passages)


class _Evaluation:
    def __init__(self, index: Postings) -> None:
        self._index = index
        self._leaves: list[_Leaf] = []

    def find(self, node: Node, wanted: bool) -> _Found:
        match node:
            case Phrase():
                return self._phrase(node, wanted)
            case Field():
                return _Found(self._field(node), None)
            case And():
                return _and([self.find(part, wanted) for part in node.parts])
            case Or():
                return _or([self.find(part, wanted) for part in node.parts])
            case Not():
                return _Found(self._index.everything() - self.find(node.part, False).holding, None)
            case Everything():
                return _Found(self._index.everything(), None)

    def scores(self, passages: AbstractSet[int]) -> dict[int, float]:
        """Return each passage with the sum of what the words add."""
        total = dict.fromkeys(passages, 0.0)
        number = len(self._index.everything())
        length = self._index.length
        damping = {passage: K1 * (1 - B + B * length(passage)) for passage in passages} if self._leaves else {}
        for leaf in self._leaves:
            rarity = log(1 + (number - leaf.passages + 0.5) / (leaf.passages + 0.5)) if number >= leaf.passages else 0.0
            normal, exact, title = leaf.normal, leaf.exact, leaf.title
            for passage in passages:
                weight = normal.get(passage, 0.0) + EXACT * exact.get(passage, 0.0) + TITLE * (passage in title)
                total[passage] += rarity * weight / (weight + damping[passage])
        return total

    def _field(self, node: Field) -> AbstractSet[int]:
        accepted = [value for value in self._index.beginning(node.name, "") if node.accepts(value)]
        return set().union(*(self._index.counts(node.name, value).keys() for value in accepted))

    def _phrase(self, node: Phrase, wanted: bool) -> _Found:
        index = self._index
        titled = self._occurrences(node.words, "title").keys()
        normal = {} if node.in_title else self._occurrences(node.words, "norm")
        there = normal.keys()
        if wanted:
            exact = {} if node.in_title else _least([index.counts("exact", one.form) for one in node.words], there)
            self._leaves.append(_Leaf(normal, exact, titled, len(there | titled)))
        if node.in_title:
            return _Found(titled, titled)
        if not titled:
            return _Found(there, there)
        return _Found(there | titled, there | (titled & index.firsts()))

    def _occurrences(self, wanted: Sequence[Sought], field: str) -> Counts:
        """Return how often the words stand in a passage, one after the other."""
        terms = [self._terms(one, field) for one in wanted]
        counted = [self._together(each) for each in terms]
        if len(wanted) == 1 or not all(counted):
            return counted[0] if all(counted) else {}
        fewest, *others = sorted(counted, key=len)
        shared = set(fewest).intersection(*others)
        found = ((passage, self._runs(terms, passage)) for passage in shared)
        return {passage: float(runs) for passage, runs in found if runs}

    def _terms(self, one: Sought, field: str) -> list[tuple[str, str]]:
        terms = [(field, key) for key in one.keys]
        if one.prefix and field == "title":
            terms += [(field, term) for term in self._index.beginning(field, "=" + one.form)]
        elif one.prefix:
            terms += [("exact", term) for term in self._index.beginning("exact", one.form)]
        return terms

    def _together(self, terms: Collection[tuple[str, str]]) -> Counts:
        """Return the passages that have any of the terms; terms of one word stand at one place, so the most counts."""
        there = [counts for counts in (self._index.counts(*term) for term in terms) if counts]
        if len(there) <= 1:
            return there[0] if there else {}
        there.sort(key=len, reverse=True)
        total = dict(there[0])
        for counts in there[1:]:
            for passage, count in counts.items():
                if count > total.get(passage, 0.0):
                    total[passage] = count
        return total

    def _runs(self, terms: Sequence[Sequence[tuple[str, str]]], passage: int) -> int:
        """Count the places of a passage where the words follow each other."""
        begins: AbstractSet[int] | None = None
        for offset, of_word in enumerate(terms):
            places = {
                place - offset
                for field, term in of_word
                if passage in self._index.counts(field, term)
                for place in self._index.positions(field, term, passage)
            }
            begins = places if begins is None else begins & places
            if not begins:
                return 0
        return len(begins or ())


def _least(counted: Sequence[Counts], passages: AbstractSet[int]) -> Counts:
    """Return in how many places at most all the words stand as they were typed."""
    if len(counted) == 1:
        return counted[0]
    shared = set(passages).intersection(*counted)
    return {passage: min(counts[passage] for counts in counted) for passage in shared}


def _and(parts: Sequence[_Found]) -> _Found:
    loose, *others = sorted((part.loose for part in parts), key=len)
    firm = [part.firm for part in parts if part.firm is not None]
    return _Found(set(loose).intersection(*others), set().union(*firm) if firm else None)


def _or(parts: Sequence[_Found]) -> _Found:
    holding = set[int]().union(*(part.holding for part in parts))
    return _Found(holding, holding if any(part.firm is not None for part in parts) else None)

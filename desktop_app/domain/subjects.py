"""What quotes are about, how close two are, and where they say different things of the same.

Closeness is the cosine of two quotes' terms, each weighing the more the fewer quotes have it (G. Salton, C. Buckley,
"Term-Weighting Approaches in Automatic Text Retrieval", 1988). Terms are word forms brought together, names and tags:
nothing is guessed from a model.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import log, sqrt

NAME, TAG = "^", "#"
"""The first character of a term that is a name or a tag."""
HEAVIER = 1.5
"""How much more a name or a tag weighs than a word that is as rare."""
CLOSE = 0.12
"""Closeness, from 0 to 1, from which on a quote is worth an editor's look."""
ENOUGH = 2
"""Words in common that make a subject; a name or a tag is enough alone."""
COMMON = 0.2
"""Share of all quotes from which on a term says nothing about a subject."""


class Hint(StrEnum):
    """Where two quotes say different things."""

    NUMBER = "number"
    NEGATION = "negation"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a quote is about: its terms, its numbers as digits, and the terms that it negates.

    Where the whole is negated, or nothing says what, `negated` holds the empty term.
    """

    terms: frozenset[str]
    numbers: frozenset[str] = frozenset()
    negated: frozenset[str] = frozenset()
    words: frozenset[frozenset[str]] = frozenset()
    """The terms of each word apart: a form of which it is not known what it is a form of has several."""


def hints(one: Subject, other: Subject, *, strictly: bool = False) -> tuple[Hint, ...]:
    """Say where two quotes differ in a number or a negation.

    Of quotes on one subject, each must have a number that the other has not, and what one negates the other must
    speak of. `strictly`, for the same words: any difference counts.
    """
    found = []
    ours, theirs = one.numbers - other.numbers, other.numbers - one.numbers
    if (ours or theirs) if strictly else (ours and theirs):
        found.append(Hint.NUMBER)
    negated = one.negated ^ other.negated
    if negated if strictly else negated & (one.terms & other.terms | {""}):
        found.append(Hint.NEGATION)
    return tuple(found)


class Weights:
    """How much each term says, by how many of all quotes have it; kept up as quotes come, change and go."""

    def __init__(self) -> None:
        self._having: Counter[str] = Counter()
        self._quotes = 0

    def add(self, subject: Subject) -> None:
        """Count a quote."""
        self._having.update(subject.terms)
        self._quotes += 1

    def take(self, subject: Subject) -> None:
        """Count a quote no longer."""
        self._having.subtract(subject.terms)
        self._quotes -= 1

    def closeness(self, one: Subject, other: Subject) -> float:
        """Return how close two quotes are, from 0 to 1."""
        shared = one.terms & other.terms
        if not any(term[:1] in (NAME, TAG) for term in shared):
            words = sum(not shared.isdisjoint(word) for word in one.words)
            if (words if one.words else len(shared)) < ENOUGH:
                return 0.0
        common = self._length(shared)
        return common / sqrt(self._length(one.terms) * self._length(other.terms)) if common else 0.0

    def _length(self, terms: Iterable[str]) -> float:
        return sum(self._weight(term) ** 2 for term in terms)

    def _weight(self, term: str) -> float:
        having = self._having[term]
        if having > max(4, COMMON * self._quotes):
            return 0.0
        weight = log(1 + self._quotes / max(1, having))
        return HEAVIER * weight if term[:1] in (NAME, TAG) else weight

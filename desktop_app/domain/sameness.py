"""When two quotes are the same words: all of them, nearly all, or one a part of the other.

Words are compared without case, punctuation, layout and the dots of ё (`domain.likeness.words_of`), and counted by the
words that were changed, left out or put in between them (V. Levenshtein, 1966; for a part of a longer quote P. Sellers,
"The Theory and Computation of Evolutionary Distances", 1980).
"""

from collections.abc import Sequence
from dataclasses import dataclass

SHORTEST = 5
"""Words from which on a quote says enough to be met again: everybody says «без комментариев»."""
FRAGMENT = 8
"""Words from which on a quote can be the part of a longer one."""
ONE_IN = 6
"""One word in so many may differ; at least one may."""


@dataclass(frozen=True, slots=True)
class Sameness:
    """How the words of one quote stand in another: how many differ, and whether one is a part of the other."""

    differing: int
    part: bool = False


def may_differ(words: int) -> int:
    """Return how many words of a quote of this length may differ for it to be the same words still."""
    return max(1, words // ONE_IN)


def sameness(one: Sequence[str], other: Sequence[str]) -> Sameness | None:
    """Return how two quotes are the same words; None where they are not."""
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if len(short) < SHORTEST:
        return None
    if one == other:
        return Sameness(0)
    most = may_differ(len(long))
    if len(long) - len(short) <= most:
        differing = _distance(short, long, most)
        if differing <= most:
            return Sameness(differing)
    if len(short) < FRAGMENT or len(short) == len(long):
        return None
    most = may_differ(len(short))
    differing = _distance(short, long, most, anywhere=True)
    return Sameness(differing, True) if differing <= most else None


def _distance(short: Sequence[str], long: Sequence[str], most: int, *, anywhere: bool = False) -> int:
    """Return how many words differ, or `most` + 1 where it is more; `anywhere`: from the best stretch of the longer."""
    if not anywhere:
        short, long = _without_common_ends(short, long)
    above = [0] * (len(long) + 1) if anywhere else list(range(len(long) + 1))
    for number, word in enumerate(short, 1):
        row = [number]
        for at, there in enumerate(long, 1):
            row.append(min(above[at] + 1, row[-1] + 1, above[at - 1] + (word != there)))
        if min(row) > most:
            return most + 1
        above = row
    return min(above) if anywhere else above[-1]


def _without_common_ends(one: Sequence[str], other: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    shorter = min(len(one), len(other))
    first = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    rest = shorter - first
    last = next((at for at in range(rest) if one[-1 - at] != other[-1 - at]), rest)
    return one[first : len(one) - last], other[first : len(other) - last]

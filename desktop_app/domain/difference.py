"""What two states of a text have in common, as runs of equal characters in order.

Lines are compared first and words only inside what changed (Hunt and McIlroy, 1976, on two levels): comparing the
characters of a whole interview would take minutes. What has too many parts, or parts that stand too often, is compared
by what stands once on both sides (B. Cohen's patience diff), in a time that grows with its length alone.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_LINE = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 6_000
"""Parts on one side beyond which not all of them are compared with all."""
_PAIRS = 1_000_000
"""Pairs of equal parts beyond which they are not."""

_Block = tuple[int, int, int]
"""Equal parts: number of the first one on each side, how many there are."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A stretch that is equal in both texts: where it begins in each, and how long it is (characters)."""

    old: int
    new: int
    length: int


def common_runs(old: str, new: str) -> list[Run]:
    """Return what is equal in two texts, in order; neighbouring runs are joined."""
    lines = _LINE.findall(old), _LINE.findall(new)
    starts = _starts(lines[0]), _starts(lines[1])
    found: list[Run] = []
    i1, j1 = 0, 0
    for i2, j2, size in (*_blocks(*lines), (len(lines[0]), len(lines[1]), 0)):
        here, there = starts[0][i1], starts[1][j1]
        found += _words_in_common(old[here : starts[0][i2]], new[there : starts[1][j2]], here, there)
        i1, j1 = i2 + size, j2 + size
        if size:
            found.append(Run(starts[0][i2], starts[1][j2], starts[0][i1] - starts[0][i2]))
    return _joined(found)


def _words_in_common(old: str, new: str, here: int, there: int) -> list[Run]:
    if not (old and new):
        return []
    words = _WORD.findall(old), _WORD.findall(new)
    starts = _starts(words[0]), _starts(words[1])
    return [
        Run(here + starts[0][i], there + starts[1][j], starts[0][i + size] - starts[0][i])
        for i, j, size in _blocks(*words)
    ]


def _blocks(old: Sequence[str], new: Sequence[str]) -> list[_Block]:
    """Return what is equal, in order."""
    if max(len(old), len(new)) > _MOST or _pairs(old, new) > _PAIRS:
        return list(_around_what_is_once(old, new))
    found = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return [(i, j, size) for i, j, size in found if size]


def _pairs(old: Sequence[str], new: Sequence[str]) -> int:
    counts = Counter(new)
    return sum(counts[one] for one in old)


def _around_what_is_once(old: Sequence[str], new: Sequence[str]) -> Iterator[_Block]:
    """Yield what is equal at both ends and beside parts that stand once on each side."""
    i, j = 0, 0
    for here, there in (*_in_order(_once_in_both(old, new)), (len(old), len(new))):
        ahead = 0
        while i + ahead < here and j + ahead < there and old[i + ahead] == new[j + ahead]:
            ahead += 1
        if ahead:
            yield i, j, ahead
        i, j, back = i + ahead, j + ahead, 0
        while here - back > i and there - back > j and old[here - back - 1] == new[there - back - 1]:
            back += 1
        own = int(here < len(old))
        if back + own:
            yield here - back, there - back, back + own
        i, j = here + own, there + own


def _once_in_both(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    counts, others = Counter(old), Counter(new)
    places = {one: number for number, one in enumerate(new) if others[one] == 1}
    return [(number, places[one]) for number, one in enumerate(old) if counts[one] == 1 and one in places]


def _in_order(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the most of these pairs that rise on both sides; they rise on the first (Fredman, 1975)."""
    ends: list[int] = []
    numbers: list[int] = []
    before: list[int] = []
    for number, (_, there) in enumerate(pairs):
        length = bisect_left(ends, there)
        before.append(numbers[length - 1] if length else -1)
        ends[length : length + 1] = [there]
        numbers[length : length + 1] = [number]
    found: list[tuple[int, int]] = []
    number = numbers[-1] if numbers else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _starts(parts: Sequence[str]) -> list[int]:
    at = 0
    found = [0]
    for part in parts:
        at += len(part)
        found.append(at)
    return found


def _joined(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.old + last.length == run.old and last.new + last.length == run.new:
            joined[-1] = Run(last.old, last.new, last.length + run.length)
        else:
            joined.append(run)
    return joined

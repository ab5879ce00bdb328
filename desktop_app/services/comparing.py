"""Two states of a text side by side: which paragraphs belong together, and which words differ in them.

Words that stand once in each text hold the two together (Cohen's patience difference); what lies between them is
compared by `domain.difference`. So a text in which every paragraph was touched is compared as fast as one with a typo.
Nothing is taken as equal that is not so letter for letter: no-break spaces, ё and hidden signs are differences.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise

from desktop_app.domain.difference import Run, common_runs

_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_LETTERS = re.compile(r"\w")
SAME = 0.5
"""Share of the shorter of two paragraphs that the other must hold to be its neighbour."""
LETTER = 9
"""How many spaces or commas a letter outweighs."""
NOISE = 3
"""Equal signs without a letter up to which two changes count as one: they are equal by chance."""
SMALL = 160_000
"""Pairs of words in a stretch without any word of its own up to which it is still looked into."""


class PieceKind(StrEnum):
    """What a stretch of one side is, seen from the other."""

    EQUAL = "equal"
    REMOVED = "removed"
    ADDED = "added"


class PairKind(StrEnum):
    """How paragraphs of the two sides relate."""

    EQUAL = "equal"
    CHANGED = "changed"
    LEFT = "left"
    """Only in the left text."""
    RIGHT = "right"
    """Only in the right text."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one text: start and end (exclusive) in characters of that text."""

    kind: PieceKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Side:
    """What of one text belongs into a pair; without pieces where the pair has nothing of it."""

    start: int
    end: int
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Paragraphs (with the line ends behind them) that stand beside each other."""

    kind: PairKind
    left: Side
    right: Side

    @property
    def differs(self) -> bool:
        return self.kind is not PairKind.EQUAL


def compare(left: str, right: str) -> tuple[Pair, ...]:
    """Return the paragraphs of two texts side by side; the pieces of each side, in order, are exactly that text."""
    return tuple(_Comparison(left, right).pairs())


def changes(pair: Pair) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Yield the stretches that differ, left and right (start and end each); what was added is empty on the left."""
    for left, right in zip(_gaps(pair.left), _gaps(pair.right), strict=True):
        if left[0] < left[1] or right[0] < right[1]:
            yield left, right


def differences(pairs: Sequence[Pair]) -> int:
    """Return how many changes there are: a word that was replaced counts once."""
    return sum(1 for pair in pairs for _ in changes(pair))


def _gaps(side: Side) -> list[tuple[int, int]]:
    """Return what lies before, between and behind the equal pieces of a side; empty stretches too."""
    edges = [side.start]
    for piece in side.pieces:
        if piece.kind is PieceKind.EQUAL:
            edges += [piece.start, piece.end]
    edges.append(side.end)
    return list(zip(edges[::2], edges[1::2], strict=True))


class _Comparison:
    def __init__(self, left: str, right: str) -> None:
        self._texts = left, right
        self._starts = _starts(left), _starts(right)
        self._runs = equal_runs(left, right)
        self._segments = list(self._split_at_paragraphs())

    def pairs(self) -> Iterator[Pair]:
        at = 0, 0
        for first, last in self._groups():
            yield from self._between(at, first)
            yield self._pair(first, last)
            at = last
        yield from self._between(at, (len(self._starts[0]) - 1, len(self._starts[1]) - 1))

    # --- which paragraphs belong together

    def _split_at_paragraphs(self) -> Iterator[tuple[int, int, Run]]:
        """Yield the runs cut at the borders of paragraphs, with the numbers of the paragraph in each text."""
        for run in self._runs:
            done = 0
            while done < run.length:
                old, new = run.old + done, run.new + done
                i, j = bisect_right(self._starts[0], old) - 1, bisect_right(self._starts[1], new) - 1
                length = min(run.length - done, self._starts[0][i + 1] - old, self._starts[1][j + 1] - new)
                yield i, j, Run(old, new, length)
                done += length

    def _groups(self) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """Return which paragraphs stand side by side: numbers of the first ones, and those behind the last ones.

        A paragraph that was split stands beside both of its parts.
        """
        shared: Counter[tuple[int, int]] = Counter()
        for i, j, run in self._segments:
            shared[i, j] += _weight(self._texts[0][run.old : run.old + run.length])
        groups: list[tuple[tuple[int, int], tuple[int, int]]] = []
        for (i, j), weight in shared.items():  # both numbers only grow: runs are in order
            if weight < SAME * min(self._weight(0, i), self._weight(1, j)):
                continue
            if groups and (i < groups[-1][1][0] or j < groups[-1][1][1]):
                groups[-1] = groups[-1][0], (i + 1, j + 1)
            else:
                groups.append(((i, j), (i + 1, j + 1)))
        return groups

    def _weight(self, side: int, number: int) -> int:
        starts = self._starts[side]
        return _weight(self._texts[side][starts[number] : starts[number + 1]])

    # --- pairs

    def _pair(self, first: tuple[int, int], last: tuple[int, int]) -> Pair:
        spans = [(self._starts[n][first[n]], self._starts[n][last[n]]) for n in (0, 1)]
        (start, end), (there, there_end) = spans
        if self._texts[0][start:end] == self._texts[1][there:there_end]:
            return Pair(
                PairKind.EQUAL,
                Side(start, end, (Piece(PieceKind.EQUAL, start, end),)),
                Side(there, there_end, (Piece(PieceKind.EQUAL, there, there_end),)),
            )
        inside = [run for _, j, run in self._segments_in(start, end) if first[1] <= j < last[1]]
        runs = _without_noise(self._texts[0], _joined(inside), spans)
        left = _pieces(PieceKind.REMOVED, start, end, [(run.old, run.length) for run in runs])
        right = _pieces(PieceKind.ADDED, there, there_end, [(run.new, run.length) for run in runs])
        return Pair(PairKind.CHANGED, Side(start, end, left), Side(there, there_end, right))

    def _segments_in(self, start: int, end: int) -> list[tuple[int, int, Run]]:
        """Return the equal segments of a stretch of the left text."""
        first, last = (bisect_left(self._segments, place, key=lambda one: one[2].old) for place in (start, end))
        return self._segments[first:last]

    def _between(self, first: tuple[int, int], last: tuple[int, int]) -> Iterator[Pair]:
        """Yield what has no neighbour; equally many paragraphs on both sides were written anew one by one."""
        olds, news = range(first[0], last[0]), range(first[1], last[1])
        if len(olds) == len(news):
            for i, j in zip(olds, news, strict=True):
                yield Pair(PairKind.CHANGED, self._whole(0, i), self._whole(1, j))
            return
        for i in olds:
            yield Pair(PairKind.LEFT, self._whole(0, i), Side(self._starts[1][first[1]], self._starts[1][first[1]]))
        for j in news:
            yield Pair(PairKind.RIGHT, Side(self._starts[0][last[0]], self._starts[0][last[0]]), self._whole(1, j))

    def _whole(self, side: int, number: int) -> Side:
        start, end = self._starts[side][number : number + 2]
        return Side(start, end, (Piece((PieceKind.REMOVED, PieceKind.ADDED)[side], start, end),))


def _starts(text: str) -> list[int]:
    return [0, *(found.end() for found in _PARAGRAPH.finditer(text))]


def _weight(text: str) -> int:
    """Return how much a stretch says about where it belongs: letters do, spaces and commas hardly."""
    return len(text) + LETTER * len(_LETTERS.findall(text))


def _pieces(kind: PieceKind, start: int, end: int, equal: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    found, at = [], start
    for begin, length in equal:
        if begin > at:
            found.append(Piece(kind, at, begin))
        found.append(Piece(PieceKind.EQUAL, begin, begin + length))
        at = begin + length
    if end > at:
        found.append(Piece(kind, at, end))
    return tuple(found)


def _without_noise(text: str, runs: list[Run], spans: Sequence[tuple[int, int]]) -> list[Run]:
    """Leave out equal spaces and commas between words that all differ: a sentence written anew is one change."""
    (start, end), (there, there_end) = spans
    edges = [Run(start, there, 0), *runs, Run(end, there_end, 0)]
    kept = []
    for before, run, after in zip(edges, runs, edges[2:], strict=False):
        apart = (
            before.old + before.length < run.old and before.new + before.length < run.new
            and run.old + run.length < after.old and run.new + run.length < after.new
        )  # fmt: skip
        if not apart or run.length > NOISE or _LETTERS.search(text, run.old, run.old + run.length):
            kept.append(run)
    return kept


# --- what is equal, in two texts of any size


def equal_runs(left: str, right: str) -> list[Run]:
    """Return what is equal in two texts, in order, whole words at a time; neighbouring runs are joined."""
    words = _WORD.findall(left), _WORD.findall(right)
    places = [0, *accumulate(map(len, words[0]))], [0, *accumulate(map(len, words[1]))]
    found: list[Run] = []
    todo = [(0, len(words[0]), 0, len(words[1]))]
    while todo:
        i1, i2, j1, j2 = _trimmed(words, todo.pop(), places, found)
        if i1 == i2 or j1 == j2:
            continue
        anchors = _anchors(words[0][i1:i2], words[1][j1:j2])
        if anchors:
            stops = [(i1 + i, j1 + j) for i, j in anchors] + [(i2, j2)]
            todo += [(a, c, b, d) for (a, b), (c, d) in pairwise([(i1, j1), *stops]) if (a, b) != (c, d)]
        elif (i2 - i1) * (j2 - j1) <= SMALL:
            here, there = places[0][i1], places[1][j1]
            within = common_runs(left[here : places[0][i2]], right[there : places[1][j2]])
            found += [Run(here + run.old, there + run.new, run.length) for run in within]
    return _joined(sorted(found))


_Stretch = tuple[int, int, int, int]


def _trimmed(
    words: tuple[list[str], list[str]], stretch: _Stretch, places: tuple[list[int], list[int]], found: list[Run]
) -> _Stretch:
    """Put the equal words at both ends of a stretch among the runs found; return what is left between them."""
    i1, i2, j1, j2 = stretch
    begin, end = (i1, j1), (i2, j2)
    while i1 < i2 and j1 < j2 and words[0][i1] == words[1][j1]:
        i1, j1 = i1 + 1, j1 + 1
    while i1 < i2 and j1 < j2 and words[0][i2 - 1] == words[1][j2 - 1]:
        i2, j2 = i2 - 1, j2 - 1
    for (a, b), last in ((begin, i1), ((i2, j2), end[0])):
        if last > a:
            found.append(Run(places[0][a], places[1][b], places[0][last] - places[0][a]))
    return i1, i2, j1, j2


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Return where words stand that both sides hold exactly once, as many as keep their order."""
    counts = Counter(old), Counter(new)
    where = {word: number for number, word in enumerate(new) if counts[1][word] == 1}
    both = [(i, where[word]) for i, word in enumerate(old) if counts[0][word] == 1 and word in where]
    return _increasing(both)


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest choice of pairs whose second numbers grow as their first do (patience sorting)."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        pile = bisect_left(tops, second)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [second]
        piles[pile : pile + 1] = [number]
    chosen, at = [], piles[-1] if piles else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    return chosen[::-1]


def _joined(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and (last.old + last.length, last.new + last.length) == (run.old, run.new):
            joined[-1] = Run(last.old, last.new, last.length + run.length)
        else:
            joined.append(run)
    return joined

"""How a document sets its text: where its lines begin and end, how far apart they are, what begins a paragraph."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.importers.typeset import Line

OTHER_SIZE = 0.08
"""Letters that differ by more than this part are of another size."""
GAP = 1.15
"""Of the usual distance of lines: more than this is a gap."""
INDENT = 0.6
"""Of a letter's size: a line that begins as far from the margin is indented."""
_LARGEST_INDENT = 6.0
_HABIT = 0.04
"""Of the lines: what begins so many of them is how paragraphs begin here."""
_RECKONED = 0.2
"""Of a line: so far off its reckoned end may be."""
_SHARE = 0.12
"""Of the distances of lines: the usual one is at least as frequent."""
_HANGING = 0.4
"""Of a letter's size: signs at the end of a justified line may stand as far outside the margin, hyphens above all."""
_OWN = 6
"""Lines of a column that tell by themselves where it ends."""
_NEAR = 8
"""Points: columns of several pages that begin nearer than this are the same."""

_Kind = tuple[int, bool]


@dataclass(frozen=True, slots=True)
class Habits:
    """How a document sets its text, measured on all of its lines."""

    size: float
    """Of most letters, in points."""
    leading: float
    """The usual distance of two lines, in parts of their size."""
    indents: bool
    """Whether paragraphs begin with an indented line."""
    gaps: bool
    """Whether there are gaps between paragraphs."""
    justified: bool
    """Whether lines end at the margin."""
    slack: float = 0.0
    """Points by which the ends of lines may be wrong."""


def usual(values: Iterable[tuple[float, int]]) -> float:
    """Return the value of most weight; 0 where there is none."""
    counts: Counter[float] = Counter()
    for value, weight in values:
        counts[value] += weight
    return counts.most_common(1)[0][0] if counts else 0.0


def habits_of(lines: Sequence[Line], are_reckoned: bool = False) -> Habits:
    """Measure a document, whose lines know their margins; where lines end may be known or reckoned."""
    size = usual((round(line.size, 1), len(line.letters)) for line in lines)
    text = [line for line in lines if is_size(line.size, size) and not line.cells]
    steps = [step for one, other in pairwise(text) if (step := step_of(one, other)) and step < 3]
    leading = _leading(steps)
    indented = sum(1 for line in text if indent_of(line) > INDENT)
    gaps = sum(1 for step in steps if step > GAP * leading)
    full = sum(1 for line in text if line.margins[1] - line.right < _HANGING * line.size)
    return Habits(
        size=size,
        leading=leading,
        indents=indented >= max(2, _HABIT * len(text)),
        gaps=gaps >= max(1, _HABIT * len(steps)),
        justified=not are_reckoned and full >= 0.45 * len(text),
        slack=_RECKONED * median(line.right - line.left for line in text or lines) if are_reckoned else 0.0,
    )


def _leading(steps: Sequence[float]) -> float:
    """Return the smallest distance that many lines have: in a dialogue most lines may have a gap above them."""
    ordered = sorted(steps)
    least = max(1, round(_SHARE * len(ordered)))
    for number, step in enumerate(ordered):
        if bisect_right(ordered, step + 0.05) - number >= least:
            return median(ordered[number : bisect_right(ordered, step + 0.05)])
    return 1.3


def is_size(size: float, other: float) -> bool:
    """Whether letters are of the same size."""
    return abs(size - other) <= OTHER_SIZE * other


def step_of(line: Line, following: Line) -> float:
    """Return the distance of two lines of one column in parts of their size; 0 where they do not follow each other."""
    if (line.page, line.column) != (following.page, following.column):
        return 0.0
    return max(0.0, (line.y - following.y) / following.size)


def indent_of(line: Line) -> float:
    """Return by how much a line is indented, in parts of its size; 0 where that is too much for an indent."""
    indent = (line.left - line.margins[0]) / line.size
    return indent if 0 < indent <= _LARGEST_INDENT else 0.0


def set_margins(pages: Sequence[Sequence[Line]]) -> None:
    """Tell each line where lines of its kind begin and end: those of its column, and of the same one on other pages."""
    columns = [column for page in pages for column in _columns(page)]
    lefts = [_left(column) for column in columns]
    ends: defaultdict[_Kind, list[float]] = defaultdict(list)
    for column, left in zip(columns, lefts, strict=True):
        for kind in _kinds(left, column[0]):
            ends[kind] += [line.right for line in column if not line.cells]
    for column, left in zip(columns, lefts, strict=True):
        own = [line.right for line in column if not line.cells]
        if column[0].column == 0 or len(own) < _OWN:
            own = max((ends[kind] for kind in _kinds(left, column[0])), key=len)
        right = _reached(own, column[0].size)
        for line in column:
            line.margins = (left, max(right, line.right))


def _columns(page: Sequence[Line]) -> list[list[Line]]:
    columns: defaultdict[int, list[Line]] = defaultdict(list)
    for line in page:
        columns[line.column].append(line)
    return list(columns.values())


def _left(column: Sequence[Line]) -> float:
    """Return the leftmost place where several lines of a column begin: in a dialogue most of them may be indented."""
    lefts = sorted(line.left for line in column if not line.cells) or [line.left for line in column]
    least = max(2, round(_HABIT * len(lefts)))
    return next((left for n, left in enumerate(lefts) if bisect_right(lefts, left + 1.5) - n >= least), lefts[0])


def _kinds(left: float, line: Line) -> tuple[_Kind, _Kind]:
    """Return what columns at one place have in common, the place rounded down and to the nearest."""
    place = left / _NEAR
    return (int(place), line.column > 0), (int(place + 0.5) + 100_000, line.column > 0)


def _reached(ends: Sequence[float], size: float) -> float:
    """Return the furthest end that lines come to; one that does so by itself is not counted."""
    ordered = sorted(ends, reverse=True)
    for end, following in pairwise(ordered):
        if end - following <= 1.5 * size:
            return end
    return ordered[0] if ordered else 0.0

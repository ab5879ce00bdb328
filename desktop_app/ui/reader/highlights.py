"""Which looks lie on which stretch of which line, without any drawing."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.domain.anchors import Span
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.reader.shown import ReaderQuote


class Look(NamedTuple):
    """How a stretch is drawn: a quote by state and tag colours, a search hit, or the source's own header."""

    kind: str
    """`found`, `confirmed`, `rejected`, `mark` or `header`."""
    colours: tuple[str, ...] = ()
    current: bool = False


class Stretch(NamedTuple):
    """A look on part of a line; positions count characters of the text."""

    start: int
    end: int
    look: Look


class Segment(NamedTuple):
    """A part of a line where the same looks lie on one another."""

    start: int
    end: int
    looks: tuple[Look, ...]


Lines = Mapping[int, Sequence[Stretch]]
"""Line number → what lies on it."""


def by_line(stretches: Iterable[Stretch], positions: Positions) -> dict[int, list[Stretch]]:
    """Cut stretches at line ends and sort them under their lines."""
    lines: dict[int, list[Stretch]] = defaultdict(list)
    length = len(positions.text)
    for start, end, look in stretches:
        stop = min(end, length)
        if start >= stop:
            continue
        for line in range(positions.line(start), positions.line(stop - 1) + 1):
            first, last = max(start, positions.line_start(line)), min(stop, positions.line_end(line))
            if first < last:
                lines[line].append(Stretch(first, last, look))
    return dict(lines)


def flattened(stretches: Sequence[Stretch]) -> list[Segment]:
    """Return the parts of a line in order, none overlapping another, each with every look that lies there."""
    edges = sorted({edge for one in stretches for edge in (one.start, one.end)})
    segments = []
    for start, end in pairwise(edges):
        looks = tuple(one.look for one in stretches if one.start <= start and end <= one.end)
        if looks:
            segments.append(Segment(start, end, looks))
    return segments


def of_quotes(quotes: Iterable[ReaderQuote], current: str | None) -> list[Stretch]:
    """Return the stretches of quotes; a rejected one is drawn only while it is the current one."""
    return [
        Stretch(span.start, span.end, Look(quote.state, quote.colours, quote.id == current))
        for quote in quotes
        if quote.state != "rejected" or quote.id == current
        for span in quote.spans
    ]


def of_marks(marks: Iterable[Span], current: Span | None) -> list[Stretch]:
    """Return the stretches of search hits."""
    return [Stretch(mark.start, mark.end, Look("mark", (), mark == current)) for mark in marks]


class Stripe(NamedTuple):
    """A stripe beside the lines of a quote, in a lane counted from the text outwards."""

    start: int
    end: int
    lane: int
    colour: str
    """`#rrggbb`, or empty for a quote without tags."""
    quote: ReaderQuote


def stripes(quotes: Sequence[ReaderQuote], positions: Positions) -> list[Stripe]:
    """Return one stripe for each tag of each quote, side by side where the quotes stand on the same lines."""
    busy: list[int] = []
    """For each lane the last line that is taken."""
    made = []
    length = len(positions.text)
    for quote in sorted((q for q in quotes if q.state != "rejected" and q.spans), key=lambda q: q.spans[0].start):
        start, end = quote.spans[0].start, min(quote.spans[-1].end, length)
        if start >= end:
            continue
        first, last = positions.line(start), positions.line(end - 1)
        for colour in quote.colours or ("",):
            lane = next((number for number, taken in enumerate(busy) if taken < first), len(busy))
            busy[lane:] = [last, *busy[lane + 1 :]]
            made += [Stripe(span.start, min(span.end, length), lane, colour, quote) for span in quote.spans]
    return made

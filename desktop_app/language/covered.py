"""Stretches of a text as one set of places, so that asking costs the same however many there are."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from desktop_app.domain.anchors import Span


class Covered:
    """The characters that at least one of the stretches holds."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans, key=lambda one: one.start):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def holds(self, place: int) -> bool:
        """Say whether the character at this place is in one of them."""
        number = bisect_right(self._starts, place)
        return number > 0 and place < self._ends[number - 1]

    def meets(self, span: Span) -> bool:
        """Say whether a stretch has a character in common with one of them."""
        return bisect_right(self._ends, span.start) < bisect_left(self._starts, span.end)


NOWHERE = Covered(())

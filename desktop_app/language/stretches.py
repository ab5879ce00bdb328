"""Stretches of a text that are asked about many times: does a place lie in one of them, does a span touch one."""

from bisect import bisect_right
from collections.abc import Iterable

from desktop_app.domain.anchors import Span


class Stretches:
    """Spans put together where they touch; each question takes the logarithm of their number. Positions: characters."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def hold(self, place: int) -> bool:
        """Say whether a place lies in one of them."""
        number = bisect_right(self._starts, place) - 1
        return number >= 0 and place < self._ends[number]

    def overlap(self, span: Span) -> bool:
        """Say whether one of them shares a character with a span."""
        number = bisect_right(self._starts, span.end - 1) - 1
        return number >= 0 and span.start < self._ends[number]

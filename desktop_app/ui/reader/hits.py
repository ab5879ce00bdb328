"""The search hits that the reader walks through."""

from collections.abc import Sequence

from desktop_app.domain.anchors import Span
from desktop_app.ui.reader.finding import folded, found

LIT = 800
"""So many hits round the current one are lit: a single letter stands in a long text ten thousand times."""


class Hits:
    """What the find bar found while it is open, else what the search found that led to this text."""

    def __init__(self) -> None:
        self.given: tuple[Span, ...] = ()
        self._own: list[Span] | None = None
        self._at: int | None = None
        self._folded: tuple[str, str] = ("", "")

    def _all(self) -> Sequence[Span]:
        return self.given if self._own is None else self._own

    def start_over(self) -> None:
        """Stand on no hit."""
        self._at = None

    def look_for(self, words: str, text: str, caret: int) -> None:
        """Find words in the text; the first hit at or after the caret becomes the current one."""
        if self._folded[0] is not text:
            self._folded = (text, folded(text))
        self._own = found(self._folded[1], words)
        later = (number for number, hit in enumerate(self._own) if hit.start >= caret)
        self._at = next(later, 0) if self._own else None

    def take(self, hits: Sequence[Span], caret: int) -> None:
        """Walk through hits that were found elsewhere; the first at or after the caret becomes the current one."""
        self._own = list(hits)
        later = (number for number, hit in enumerate(self._own) if hit.start >= caret)
        self._at = next(later, 0) if self._own else None

    def stop(self) -> None:
        """Forget what the find bar found."""
        self._own = None
        self._at = None

    def stand_at(self, start: int) -> None:
        """Make the hit that begins here the current one, where there is one."""
        at = next((number for number, hit in enumerate(self._all()) if hit.start == start), None)
        self._at = self._at if at is None else at

    def step(self, by: int) -> None:
        """Walk on, and round at the end."""
        number = len(self._all())
        if number:
            self._at = (self._at + by) % number if self._at is not None else (0 if by > 0 else number - 1)

    def current(self) -> Span | None:
        """Return the hit at hand."""
        hits = self._all()
        return hits[self._at] if self._at is not None and self._at < len(hits) else None

    def lit(self) -> Sequence[Span]:
        """Return the hits to light."""
        start = max(0, (self._at or 0) - LIT // 2)
        return self._all()[start : start + LIT]

    def count(self) -> tuple[int, int]:
        """Return the number of the current hit, from 1 (0: none), and how many there are."""
        return (0 if self._at is None else self._at + 1), len(self._all())

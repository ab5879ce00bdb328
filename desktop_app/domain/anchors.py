"""Places in a text, and how a quote holds on to its words."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import EmptySelection, WordsDiffer

CONTEXT = 32
"""How many characters before and after an anchor are kept with it."""


class Standing(StrEnum):
    """Whether something anchored still holds on to its words after the text got a new revision."""

    FIRM = "firm"
    """It stands in the present text, letter for letter."""
    REVIEW = "review"
    """It stands in an older revision; an editor must say where its words are now."""
    ORPHAN = "orphan"
    """It stands in an older revision, and nothing like it is left in the present one."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: start and end (exclusive), counted in Unicode characters, not UTF-16 units."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise EmptySelection

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two have at least one character in common."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span together with the exact words that stand there and some context on both sides.

    The form is the TextQuoteSelector with TextPositionSelector of the W3C Web Annotation Data Model.
    """

    start: int
    end: int
    words: str
    before: str = ""
    after: str = ""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def holds_in(self, text: str) -> bool:
        """Say whether the text at this position is, character for character, the anchored words."""
        return text[self.start : self.end] == self.words


def anchor(text: str, span: Span) -> Anchor:
    """Tie a span to the words that stand there now. Raises `EmptySelection` beyond the end of the text."""
    if span.end > len(text):
        raise EmptySelection
    return Anchor(
        span.start,
        span.end,
        text[span.start : span.end],
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )


def check(text: str, anchors: Iterable[Anchor]) -> None:
    """Raise `WordsDiffer` for the first anchor whose words are not what stands in the text."""
    for one in anchors:
        if not one.holds_in(text):
            raise WordsDiffer(words=one.words)


def digest(words: Iterable[str]) -> str:
    """Return the SHA-256 (hex) of the words of a quote; the parts are kept apart by U+001F."""
    return hashlib.sha256("\x1f".join(words).encode("utf-8", "surrogatepass")).hexdigest()


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends; raises `EmptySelection` where nothing is left."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - len(words) + len(words.rstrip())))

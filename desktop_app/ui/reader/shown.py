"""What the reader is given to show. All positions count characters of the text."""

from dataclasses import dataclass

from desktop_app.domain.anchors import Span


@dataclass(frozen=True, slots=True)
class ReaderQuote:
    """A quote as the reader draws it."""

    id: str
    spans: tuple[Span, ...]
    colours: tuple[str, ...]
    """Of its tags, as `#rrggbb`."""
    state: str
    """`found`, `confirmed` or `rejected`."""
    label: str
    """Who says it; may be empty."""


@dataclass(frozen=True, slots=True)
class ReaderNote:
    """A note as the margin draws it, beside the line where `start` stands."""

    id: str
    quote_id: str | None
    start: int
    kind: str
    """`comment`, `fact_check` or `to_do`."""
    author: str
    date: str
    text: str
    done: bool = False
    """Whether a thing to do is done, or a fact checked."""

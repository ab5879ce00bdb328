"""Words that stand near to each other, looked for in one text after the other; `beside` does the same in the index."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.search.analysis import Word
from desktop_app.search.query import Meets, Near, Node, Or, Phrase, runs

Text = tuple[tuple[Word, ...], bool]
"""The words of a text, and whether it is in Kazakh."""


class Span(NamedTuple):
    """Words from `start` to before `end`, by number; those that answer are lit."""

    start: int
    end: int
    lit: frozenset[int]


def chained(node: Near, text: Text, meets: Meets, *, titles: bool = False) -> list[int]:
    """Return which words of a text answer a chain, by number and in order. Of `titles` all phrases may be, of texts
    those that are not looked for in titles alone."""
    links = [_spans(part, text, meets, titles) for part in node.parts]
    for number, gap in enumerate(node.gaps):
        links[number + 1] = _beside(links[number + 1], links[number], gap)
    for number, gap in reversed(list(enumerate(node.gaps))):
        links[number] = _beside(links[number], links[number + 1], gap)
    return sorted(frozenset[int]().union(*(span.lit for spans in links for span in spans)))


def _beside(spans: Sequence[Span], others: Sequence[Span], gap: int) -> list[Span]:
    return [span for span in spans if any(_near(span, other, gap) for other in others)]


def _near(one: Span, other: Span, gap: int) -> bool:
    """Say whether two do not share a word and at most so many words are between."""
    return 0 <= other.start - one.end <= gap or 0 <= one.start - other.end <= gap


def _spans(part: Node, text: Text, meets: Meets, titles: bool) -> list[Span]:
    match part:
        case Phrase() if titles or not part.in_title:
            length = len(part.words)
            return [Span(at, at + length, frozenset(range(at, at + length))) for at in runs(part.words, *text, meets)]
        case Or():
            return [span for one in part.parts for span in _spans(one, text, meets, titles)]
        case Near():
            return _covers(part, text, meets, titles)
        case _:
            return []


def _covers(node: Near, text: Text, meets: Meets, titles: bool) -> list[Span]:
    """Return chains within a chain, each from its first word to its last."""
    first, *others = (_spans(part, text, meets, titles) for part in node.parts)
    chains = {(span, span.start, span.end): span.lit for span in first}
    for spans, gap in zip(others, node.gaps, strict=True):
        longer: dict[tuple[Span, int, int], frozenset[int]] = {}
        for (last, start, end), lit in chains.items():
            for span in spans:
                if _near(last, span, gap):
                    cover = (span, min(start, span.start), max(end, span.end))
                    longer[cover] = longer.get(cover, frozenset()) | lit | span.lit
        chains = longer
    return [Span(start, end, lit) for (_, start, end), lit in chains.items()]

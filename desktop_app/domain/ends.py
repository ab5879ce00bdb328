"""The ends of a quote: moved by a character, a word or a sentence, split and joined. Positions count characters."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise

from desktop_app.domain.anchors import Span, trimmed

_WORD = re.compile(r"\w+(?:[-\u2010\u2011'’.]\w+)*")
_SENTENCE_END = re.compile(r"[.!?…]+[\"»”’)\]]*(?=\s|$)|\n+")
_JOINERS = "\u200d\ufe0e\ufe0f"
"""What ties a sign to the one before it: a letter with its accents, or a picture of several signs, is one step."""
_SKIN = range(0x1F3FB, 0x1F400)
LONGEST_BETWEEN = 160
"""So many characters may stand between two quotes that are one: an attribution, not a passage."""


class Step(StrEnum):
    """How far an end goes with one press of a key."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"


class Edge(StrEnum):
    """Which end of a quote."""

    START = "start"
    END = "end"


def moved(text: str, spans: Sequence[Span], edge: Edge, step: Step, forward: bool) -> tuple[Span, ...]:
    """Return the fragments with one end a step further on, or back.

    A fragment that the end passes over goes away as a whole; the last one that is left never does. Where there is no
    further step the fragments come back as they were.
    """
    given = tuple(spans)
    at = given[0].start if edge is Edge.START else given[-1].end
    places = _places(text, at, edge, step, forward)
    low, high = (0, given[-1].end - 1) if edge is Edge.START else (given[0].start + 1, len(text))
    place = next((one for one in places if low <= one <= high), None)
    if place is None:
        return given
    new = _with_start(given, place) if edge is Edge.START else _with_end(given, place)
    return new if all(text[span.start : span.end].strip() for span in new) else given


def stretched(text: str, spans: Sequence[Span], wider: bool) -> tuple[Span, ...]:
    """Return the fragments with both ends at the borders of sentences: the next ones outwards, or inwards."""
    start = moved(text, spans, Edge.START, Step.SENTENCE, not wider)
    return moved(text, start, Edge.END, Step.SENTENCE, wider)


def _with_start(spans: Sequence[Span], place: int) -> tuple[Span, ...]:
    left = [span for span in spans if span.end > place]
    return (Span(place if left[0] is spans[0] else max(place, left[0].start), left[0].end), *left[1:])


def _with_end(spans: Sequence[Span], place: int) -> tuple[Span, ...]:
    left = [span for span in spans if span.start < place]
    end = place if left[-1] is spans[-1] else min(place, left[-1].end)
    return (*left[:-1], Span(left[-1].start, end))


def _places(text: str, at: int, edge: Edge, step: Step, forward: bool) -> list[int]:
    """Return where an end could go from `at`, the nearest first."""
    if step is Step.CHARACTER:
        return [_sign_after(text, at) if forward else _sign_before(text, at)]
    found = _words(text, at, forward) if step is Step.WORD else _sentences(text, at, forward)
    borders = [span.start if edge is Edge.START else span.end for span in found]
    return [one for one in borders if one > at] if forward else [one for one in reversed(borders) if one < at]


def _words(text: str, at: int, forward: bool) -> list[Span]:
    """Return the words around a place; signs after a word, as a full stop or a closing quotation mark, are left out."""
    low, high = (max(0, at - 1), at + 400) if forward else (max(0, at - 400), at + 1)
    return [Span(*one.span()) for one in _WORD.finditer(text, low, min(len(text), high))]


def _sentences(text: str, at: int, forward: bool) -> list[Span]:
    low, high = (max(0, at - 2000), min(len(text), at + 4000)) if forward else (max(0, at - 4000), at + 2000)
    found: list[Span] = []
    start = low
    for end in [*(one.end() for one in _SENTENCE_END.finditer(text, low, high)), min(high, len(text))]:
        if text[start:end].strip():
            found.append(trimmed(text, Span(start, end)))
        start = end
    return found


def _sign_after(text: str, at: int) -> int:
    at = min(len(text), at + 1)
    while at < len(text) and (_hangs_on(text[at]) or text[at - 1] == "\u200d"):
        at += 1
    return at


def _sign_before(text: str, at: int) -> int:
    at = max(0, at - 1)
    while at and (_hangs_on(text[at]) or text[at - 1] == "\u200d"):
        at -= 1
    return at


def _hangs_on(sign: str) -> bool:
    return bool(unicodedata.combining(sign)) or sign in _JOINERS or ord(sign) in _SKIN


# --- split and joined


def parted(spans: Sequence[Span], at: int) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return what of the fragments stands before a place and what after it; one of them may be empty."""
    before = tuple(Span(span.start, min(span.end, at)) for span in spans if span.start < at)
    after = tuple(Span(max(span.start, at), span.end) for span in spans if span.end > at)
    return before, after


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return fragments in the order of the text; those that overlap, or have only white space between, made one."""
    made: list[Span] = []
    for span in sorted(spans):
        if made and not text[made[-1].end : span.start].strip():
            made[-1] = Span(made[-1].start, max(made[-1].end, span.end))
        else:
            made.append(span)
    return tuple(made)


def belong_together(text: str, one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Say whether two quotes can be one: they overlap, touch, or only an attribution of one paragraph is between."""
    if any(a.overlaps(b) for a in one for b in other):
        return True
    marked = sorted([(span, 0) for span in one] + [(span, 1) for span in other])
    gaps = [text[a.end : b.start] for (a, mine), (b, its) in pairwise(marked) if mine != its]
    return bool(gaps) and all(not gap.strip() or (len(gap) <= LONGEST_BETWEEN and "\n" not in gap) for gap in gaps)

"""The paragraphs of a text. Positions count characters."""

import re
from itertools import pairwise

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.domain.errors import EmptySelection

_BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_OPENER = re.compile(
    r"(?:[—–-]{1,2}[ \u00a0]|[\[(<]?\d{1,2}:\d{2}|\*\*|__|[^\W\d_a-zа-яёәғқңөұүһі][^\n:,?!«»\"“”]{0,40}:[ \u00a0])"
)
_ENDED = re.compile(r"[.!?…:;][»”“\"'’)\]*_]*\s*$")


def paragraphs(text: str, body_start: int = 0) -> list[Span]:
    """Return the runs of lines between blank lines; where there is no blank line at all, every line.

    The header before `body_start` is in none of them; the spans have no white space at their ends.
    """
    body = text[body_start:].rstrip()
    separator = _BLANK if _BLANK.search(body.lstrip()) else re.compile(r"\n")
    return _pieces(text, body_start, len(text), separator)


def blocks(text: str, paragraph: Span) -> list[Span]:
    """Return what is one paragraph to the eye: the lines of a run where they end like paragraphs, else the whole run.

    Many texts part their paragraphs by a single line end, others break lines inside a sentence.
    """
    lines = _pieces(text, paragraph.start, paragraph.end, re.compile(r"\n"))
    ended = sum(1 for line in lines[:-1] if _ENDED.search(text, max(line.start, line.end - 8), line.end))
    if len(lines) > 1 and ended * 2 >= len(lines) - 1:
        return lines
    opened = [line for line in lines if _OPENER.match(text, line.start, line.end)]
    # Turns one below the other, whose lines end anyhow; a line that opens none belongs to the one above it.
    if len(opened) > 1 and opened[0] is lines[0]:
        ends = [line.end for line, following in pairwise(lines) if _OPENER.match(text, following.start, following.end)]
        return [Span(one.start, end) for one, end in zip(opened, [*ends, paragraph.end], strict=True)]
    return [paragraph]


def _pieces(text: str, start: int, end: int, separator: re.Pattern[str]) -> list[Span]:
    spans: list[Span] = []
    ends = [(m.start(), m.end()) for m in separator.finditer(text, start, end)]
    for left, right in zip([start, *(e for _, e in ends)], [*(s for s, _ in ends), end], strict=True):
        try:
            spans.append(trimmed(text, Span(left, right)))
        except EmptySelection:
            continue
    return spans

"""The paragraphs of a text. Positions count characters."""

import re

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.domain.errors import EmptySelection

_BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
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
    ended = sum(1 for line in lines[:-1] if _ENDED.search(text[line.start : line.end]))
    if len(lines) > 1 and ended * 2 >= len(lines) - 1:
        return lines
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

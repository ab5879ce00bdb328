"""The piece of a passage that shows best why it was found, word for word."""

from collections.abc import Sequence

from desktop_app.search.matching import Stretch

LENGTH = 240
"""About how many characters a snippet has."""
_CUT = "…"


def snippet(text: str, lit: Sequence[Stretch]) -> tuple[str, tuple[Stretch, ...]]:
    """Return the piece where the matches lie densest, cut between words, and the matches as places in the piece."""
    start, end = _window(text, lit)
    before = _CUT if start else ""
    shift = len(before) - start
    marks = tuple((max(a, start) + shift, min(b, end) + shift) for a, b in lit if a < end and start < b)
    return before + text[start:end] + (_CUT if end < len(text) else ""), marks


def _window(text: str, lit: Sequence[Stretch]) -> Stretch:
    if len(text) <= LENGTH:
        return 0, len(text)
    first, last = _densest(lit)
    spare = max(0, LENGTH - (last - first))
    start = max(0, min(first - spare // 2, len(text) - LENGTH))
    end = min(len(text), max(start + LENGTH, last))
    return _after_space(text, start, first), _before_space(text, end, last)


def _densest(lit: Sequence[Stretch]) -> Stretch:
    """Return the stretch of at most the snippet's length that holds most matches; the first of equals."""
    best, most = (0, 0), 0
    for number, (start, end) in enumerate(lit):
        inside = [stop for _, stop in lit[number:] if stop - start <= LENGTH]
        if len(inside) > most or not most:
            best, most = (start, inside[-1] if inside else min(end, start + LENGTH)), max(1, len(inside))
    return best


def _after_space(text: str, start: int, latest: int) -> int:
    """Return where the first whole word begins, no later than a match."""
    if start == 0:
        return 0
    while start < latest and not text[start - 1].isspace():
        start += 1
    while start < latest and text[start].isspace():
        start += 1
    return start


def _before_space(text: str, end: int, earliest: int) -> int:
    """Return where the last whole word ends, no earlier than a match."""
    if end == len(text):
        return end
    whole = end
    while whole > earliest and not text[whole].isspace():
        whole -= 1
    while whole > earliest and text[whole - 1].isspace():
        whole -= 1
    return whole or end

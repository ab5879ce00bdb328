"""Pairs of quotation marks of every kind, nested, with the slips that newsrooms make.

The same sign opens in one country and closes in another, so what stands on its two sides decides; only guillemets and
the low mark speak for themselves.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace

from desktop_app.domain.anchors import Span

_ALWAYS_OPEN = {"«": "»", "„": "“", "‹": "›"}
_ALWAYS_CLOSE = {"»": "«", "›": "‹"}
_DOUBLE = '"“”‟〃'
_SINGLE = "‘’'"
_MARKS = re.compile(f"[«»‹›„{_DOUBLE}{_SINGLE}]")
_BEFORE_OPENING = ' \t\n\u00a0\u202f([{«„“"‘—–-*_/:'
_AFTER_CLOSING = ' \t\n\u00a0\u202f.,!?…;:)]}»”“"’*_—–-/'


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands between two marks: `start:end` without the marks, `outer` where the pair with its marks ends.

    `opening` is the place of the first mark. `closed` is False where the second mark is missing. `depth` is 0 outside
    every other pair.
    """

    opening: int
    start: int
    end: int
    outer: int
    depth: int
    closed: bool = True


@dataclass(slots=True)
class _Open:
    place: int
    family: str
    inner_end: int = -1
    """Where the last pair inside it ended."""


def pairs(text: str, block: Span) -> list[Pair]:
    """Return the pairs of a paragraph in order of their openings; one left open lasts to the end of the paragraph."""
    reading = _Reading(text, block)
    for match in _MARKS.finditer(text, block.start, block.end):
        reading.take(match.start(), match[0])
    reading.forgive()
    return sorted(reading.found, key=lambda pair: (pair.opening, -pair.end))


class _Reading:
    """The marks of one paragraph, from left to right. Each mark is looked at once, however many stand open."""

    def __init__(self, text: str, block: Span) -> None:
        self.found: list[Pair] = []
        self._text = text
        self._block = block
        self._stack: list[_Open] = []
        self._open: Counter[str] = Counter()
        """How many marks of each family stand open."""
        self._last_single = text.rfind("’", block.start, block.end)
        # British speech puts its stop or comma before the closing mark; an apostrophe has none there.
        self._last_stop = max(text.rfind(sign + "'", block.start, block.end) for sign in ".,!?…")

    def take(self, place: int, sign: str) -> None:
        """Take one mark."""
        if sign in _ALWAYS_OPEN:
            self._push(place, sign)
        elif sign in _ALWAYS_CLOSE:
            self._close(place, _ALWAYS_CLOSE[sign])
        elif sign in _DOUBLE:
            self._double(place)
        else:
            self._single(place, sign)

    def _push(self, place: int, family: str) -> None:
        self._stack.append(_Open(place, family))
        self._open[family] += 1

    def _double(self, place: int) -> None:
        before, after = self._around(place)
        opens = (not before or before in _BEFORE_OPENING) and bool(after) and not after.isspace()
        closes = (not after or after in _AFTER_CLOSING) and not before.isspace()
        is_open = bool(self._open['"'] or self._open["„"])
        if opens and closes:
            # A mark between signs, as in «"Росатом""»: what is open is closed first.
            opens = not is_open or before in "([{«„:—–-" or (before == '"' and after.isalnum())
        begins = after.isalnum() or after in '"«„“‘…[(—–-*_$№#@'
        if opens and begins and not (closes and is_open and before.isalnum()):
            self._push(place, '"')
        elif is_open:
            self._close(place, '"')

    def _single(self, place: int, sign: str) -> None:
        """A single mark opens only where one that closes follows later, and never inside a word."""
        before, after = self._around(place)
        is_open = bool(self._open["'"])
        if is_open and not after.isalnum() and not before.isspace():
            if sign != "'" or before in ".,!?…":
                self._close(place, "'")
            return
        opens = (not before or before in _BEFORE_OPENING) and after.isalpha()
        if not opens or is_open or sign == "’":
            return
        if (sign == "‘" and self._last_single > place) or (sign == "'" and self._last_stop >= place):
            self._push(place, "'")

    def _around(self, place: int) -> tuple[str, str]:
        before = self._text[place - 1] if place > self._block.start else ""
        return before, self._text[place + 1] if place + 1 < self._block.end else ""

    def _close(self, place: int, family: str) -> None:
        """Close the innermost open mark of a family; what was opened inside it and never closed is dropped."""
        fitting = (family, "„") if family == '"' else (family,)
        if not any(self._open[one] for one in fitting):
            return
        while (one := self._stack.pop()).family not in fitting:
            self._open[one.family] -= 1
        self._open[one.family] -= 1
        if one.place + 1 < place:
            self.found.append(Pair(one.place, one.place + 1, place, place + 1, len(self._stack)))
        if self._stack:
            self._stack[-1].inner_end = place + 1

    def forgive(self) -> None:
        """End what was left open: at the mark that it shares with a pair inside it, or with the paragraph."""
        end = self._block.end
        while self._stack:
            one = self._stack.pop()
            depth = len(self._stack)
            if one.inner_end > 0:
                shared = one.inner_end
                self.found.append(Pair(one.place, one.place + 1, shared - 1, shared, depth))
            elif depth == 0 and one.place + 1 < end and one.family != "'":
                for number, inner in enumerate(self.found):
                    if inner.opening > one.place:
                        self.found[number] = replace(inner, depth=max(1, inner.depth))
                self.found.append(Pair(one.place, one.place + 1, end, end, depth, closed=False))

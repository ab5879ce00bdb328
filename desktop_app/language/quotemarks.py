"""Pairs of quotation marks of every kind, nested, with the slips that newsrooms make.

The same sign opens in one country and closes in another, so what stands on its two sides decides; only guillemets and
the low mark speak for themselves.
"""

from dataclasses import dataclass, replace

from desktop_app.domain.anchors import Span

_ALWAYS_OPEN = {"«": "»", "„": "“", "‹": "›"}
_ALWAYS_CLOSE = {"»": "«", "›": "‹"}
_DOUBLE = '"“”‟〃'
_SINGLE = "‘’'"
_BEFORE_OPENING = ' \t\n\u00a0\u202f([{«„“"‘—–-*_/:'
_AFTER_CLOSING = ' \t\n\u00a0\u202f.,!?…;:)]}»”“"’*_—–-/'


_DEEPEST = 60
"""Marks within marks beyond which those farthest out are given up."""


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
    found: list[Pair] = []
    stack: list[_Open] = []
    closes = _last_single(text, block)
    for place in range(block.start, block.end):
        sign = text[place]
        if len(stack) > _DEEPEST:
            del stack[:-_DEEPEST]
        if sign in _ALWAYS_OPEN:
            stack.append(_Open(place, sign))
        elif sign in _ALWAYS_CLOSE:
            _close(stack, found, place, _ALWAYS_CLOSE[sign])
        elif sign in _DOUBLE:
            _double(text, place, block, stack, found)
        elif sign in _SINGLE:
            _single(text, place, block, stack, found, closes)
    _forgive(stack, found, block.end)
    return sorted(found, key=lambda pair: (pair.opening, -pair.end))


def _double(text: str, place: int, block: Span, stack: list[_Open], found: list[Pair]) -> None:
    before, after = _around(text, place, block)
    opens = (not before or before in _BEFORE_OPENING) and bool(after) and not after.isspace()
    closes = (not after or after in _AFTER_CLOSING) and not before.isspace()
    is_open = any(one.family in ('"', "„") for one in stack)
    if opens and closes:
        # A mark between signs, as in «"Росатом""»: what is open is closed first.
        opens = not is_open or before in "([{«„:—–-" or (before == '"' and after.isalnum())
    if opens and (after.isalnum() or after in '"«„“‘…[(—–-*_$№#@') and not (closes and is_open and before.isalnum()):
        stack.append(_Open(place, '"'))
    elif is_open:
        _close(stack, found, place, '"')


def _single(
    text: str, place: int, block: Span, stack: list[_Open], found: list[Pair], closes: dict[str, int]
) -> None:  # fmt: skip
    """A single mark opens only where one that closes follows later, and never inside a word."""
    sign = text[place]
    before, after = _around(text, place, block)
    is_open = any(one.family == "'" for one in stack)
    if is_open and not after.isalnum() and not before.isspace():
        if sign != "'" or before in ".,!?…":
            _close(stack, found, place, "'")
        return
    opens = (not before or before in _BEFORE_OPENING) and after.isalpha()
    if not opens or is_open or sign == "’":
        return
    if place < closes[sign]:
        stack.append(_Open(place, "'"))


def _last_single(text: str, block: Span) -> dict[str, int]:
    """Return where each kind of single mark closes for the last time.

    British speech puts its stop or comma before the closing mark; an apostrophe has none there.
    """
    straight = max(text.rfind(sign + "'", block.start, block.end) for sign in ".,!?…")
    return {"‘": text.rfind("’", block.start, block.end), "'": straight}


def _around(text: str, place: int, block: Span) -> tuple[str, str]:
    before = text[place - 1] if place > block.start else ""
    return before, text[place + 1] if place + 1 < block.end else ""


def _close(stack: list[_Open], found: list[Pair], place: int, family: str) -> None:
    """Close the innermost open mark of a family; what was opened inside it and never closed is dropped."""
    fitting = (family, "„") if family == '"' else (family,)
    for number in range(len(stack) - 1, -1, -1):
        if stack[number].family in fitting:
            one = stack[number]
            del stack[number:]
            if one.place + 1 < place:
                found.append(Pair(one.place, one.place + 1, place, place + 1, number))
            if stack:
                stack[-1].inner_end = place + 1
            return


def _forgive(stack: list[_Open], found: list[Pair], end: int) -> None:
    """Give an end to what was left open: the mark that it shares with a pair inside it, or the end of the paragraph."""
    while stack:
        one = stack.pop()
        depth = len(stack)
        shared = one.inner_end
        if shared > 0:
            found.append(Pair(one.place, one.place + 1, shared - 1, shared, depth))
        elif depth == 0 and one.place + 1 < end and one.family != "'":
            for number, inner in enumerate(found):
                if inner.opening > one.place:
                    found[number] = replace(inner, depth=max(1, inner.depth))
            found.append(Pair(one.place, one.place + 1, end, end, depth, closed=False))

"""What stands on pages beside the text: running heads, running feet and numbers of pages.

They are known by what they are: the same words, but for the page's number, at the same height of several pages, above
or below all else.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.importers.columns import Row, rows_of
from desktop_app.importers.typeset import Run, SetPage

_DEEP = 3
"""Rows from the top and from the bottom that may be furniture."""
_HEIGHT = 4.0
"""Points: rows of two pages nearer than this stand at the same height."""
_SHARE = 0.3
"""Of the pages: left and right ones may have heads of their own, and a first page none."""
_SURE = 3
"""Pages; what repeats on fewer has to stand apart from the text, too."""
_APART = 1.6
"""Of a letter's size: the distance of a row from the next one where it stands apart."""
_LONGEST = 120
"""Characters of a running head."""
_DIGITS = re.compile(r"[0-9]{1,5}")
_ROMAN = re.compile(r"\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"[^\w#]*(?:стр\.?|с\.|page|p\.|бет)?\s*#(?:\s*(?:/|из|of|-бет|бет)\s*(?:#|\d+)?)?[^\w#]*", re.IGNORECASE
)

_Key = tuple[str, int]


def without_furniture(pages: Sequence[SetPage]) -> list[SetPage]:
    """Return the pages without running heads and feet, unless nothing else stands on any of them."""
    rows = [rows_of(page.runs) for page in pages]
    edges = [(one[:_DEEP], one[: -_DEEP - 1 : -1]) for one in rows]
    first = _first_number(pages, edges)
    keys = [
        [[_keys(row, page.number + first) for row in side] for side in sides]
        for page, sides in zip(pages, edges, strict=True)
    ]
    counts = Counter(key for sides in keys for key in {key for side in sides for both in side for key in both})
    full = sum(1 for page in pages if page.runs)
    least = max(2, round(_SHARE * full))
    kept: list[SetPage] = []
    for page, own, sides, known in zip(pages, rows, edges, keys, strict=True):
        found = [_repeated(side, names, counts, least) for side, names in zip(sides, known, strict=True)]
        gone = {run for side in found for row in side for run in row}
        if full == 1:
            gone |= _lone_number(page, own)
        kept.append(replace(page, runs=tuple(run for run in page.runs if run not in gone)))
    return kept if any(page.runs for page in kept) else list(pages)


def _first_number(pages: Sequence[SetPage], edges: Sequence[Sequence[Sequence[Row]]]) -> int:
    """Return what number the first page carries: the one by which most numbers at the edges count the pages."""
    differences = Counter(
        difference
        for page, sides in zip(pages, edges, strict=True)
        for difference in {
            int(number) - page.number for side in sides for row in side for number in _DIGITS.findall(_words(row))
        }
    )
    number, count = differences.most_common(1)[0] if differences else (1, 0)
    return number if count > 1 else 1


def _repeated(side: Sequence[Row], keys: Sequence[tuple[_Key, _Key]], counts: Counter[_Key], least: int) -> list[Row]:
    """Return the rows from the edge of a page on that repeat on others; the first one that does not ends them."""
    found: list[Row] = []
    for number, (row, both) in enumerate(zip(side, keys, strict=True)):
        count, length = max(counts[key] for key in both), sum(len(run.letters) for run in row)
        if count < least or length > (_LONGEST if count >= _SURE else _LONGEST / 2):
            break
        apart = number + 1 == len(side) or abs(row[0].y - side[number + 1][0].y) > _APART * row[0].size
        # Two pages may begin with the same short answer; that is no running head.
        if count >= _SURE or apart or _PAGE_NUMBER.fullmatch(both[0][0]):
            found.append(row)
    return found


def _keys(row: Row, number: int) -> tuple[_Key, _Key]:
    """Return what a row is known by: its words without the page's number and its height, rounded in two ways."""
    words = _ROMAN.sub("#", _DIGITS.sub(lambda match: "#" if int(match[0]) == number else match[0], _words(row)))
    place = row[0].y / _HEIGHT
    return (words, int(place)), (words, int(place + 0.5) + 1_000_000)


def _words(row: Row) -> str:
    return " ".join(" ".join(run.letters.split()) for run in row)


def _lone_number(page: SetPage, rows: Sequence[Row]) -> set[Run]:
    """Return the number of the page where it stands alone under the text, in a document of one page."""
    if len(rows) < 3:
        return set()
    last, above = rows[-1], rows[-2]
    apart = above[0].y - last[0].y > 2.2 * above[0].size
    said = _words(last).replace(page.label, "#", 1)
    return set(last) if apart and _PAGE_NUMBER.fullmatch(said) else set()

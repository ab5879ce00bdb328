"""What stands on pages beside the text: running heads, running feet and numbers of pages.

They are known by what they are: the same words, but for their numbers, at the same height of several pages, above or
below all else.
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
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"[^\w#]*(?:стр\.?|с\.|page|p\.|бет)?\s*#(?:\s*(?:/|из|of|-бет|бет)\s*#?)?[^\w#]*", re.IGNORECASE
)

_Key = tuple[str, int]


def without_furniture(pages: Sequence[SetPage]) -> list[SetPage]:
    """Return the pages without running heads and feet, unless nothing else stands on any of them."""
    rows = [rows_of(page.runs) for page in pages]
    edges = [(one[:_DEEP], one[: -_DEEP - 1 : -1]) for one in rows]
    counts = Counter(key for top, foot in edges for key in {key for row in (*top, *foot) for key in _keys(row)})
    full = sum(1 for page in pages if page.runs)
    least = max(2, round(_SHARE * full))
    kept: list[SetPage] = []
    for page, own, sides in zip(pages, rows, edges, strict=True):
        gone = {run for side in sides for row in _repeated(side, counts, least) for run in row}
        if full == 1:
            gone |= _lone_number(page, own)
        kept.append(replace(page, runs=tuple(run for run in page.runs if run not in gone)))
    return kept if any(page.runs for page in kept) else list(pages)


def _repeated(side: Sequence[Row], counts: Counter[_Key], least: int) -> list[Row]:
    """Return the rows from the edge of a page on that repeat on others; the first one that does not ends them."""
    found: list[Row] = []
    for number, row in enumerate(side):
        count, length = max(counts[key] for key in _keys(row)), sum(len(run.letters) for run in row)
        if count < least or length > (_LONGEST if count >= _SURE else _LONGEST / 2):
            break
        apart = number + 1 == len(side) or abs(row[0].y - side[number + 1][0].y) > _APART * row[0].size
        # Two pages may begin with the same short answer; that is no running head.
        if count >= _SURE or apart or _PAGE_NUMBER.fullmatch(_words(row)):
            found.append(row)
    return found


def _keys(row: Row) -> tuple[_Key, _Key]:
    """Return what a row is known by: its words without numbers and its height, which may be rounded up or down."""
    place = row[0].y / _HEIGHT
    words = _words(row)
    return (words, int(place)), (words, int(place + 0.5) + 1_000_000)


def _words(row: Row) -> str:
    return _NUMBER.sub("#", " ".join(" ".join(run.letters.split()) for run in row))


def _lone_number(page: SetPage, rows: Sequence[Row]) -> set[Run]:
    """Return the number of the page where it stands alone under the text, in a document of one page."""
    if len(rows) < 3:
        return set()
    last, above = rows[-1], rows[-2]
    apart = above[0].y - last[0].y > 2.2 * above[0].size
    stated = {page.label, str(page.number + 1)} & set(re.findall(r"\w+", last[0].letters))
    return set(last) if apart and stated and _PAGE_NUMBER.fullmatch(_words(last)) else set()

"""From runs of letters to lines in the order in which a reader reads them: columns, rows, rows of tables.

Cuts as Nagy's XY-cut (1984) does, but only down the page, and only where a gap between letters persists over several
rows: cuts across the page would part the rows of columns whose lines stand level.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.importers.hyphens import HYPHENS
from desktop_app.importers.typeset import Line, Run

_LEVEL = 0.4
"""Of a letter's size: runs nearer than this stand in one row."""
_GUTTER = 0.7
"""Of a letter's size: the narrowest gap between columns."""
_HEIGHT = 0.9
"""Of their size: so high are letters, with what hangs below the line."""
_TOUCHING = 0.2
"""Of a letter's size: a hyphen as near to a word belongs to it."""
_CELL = 1.6
"""Of a letter's size: a wider gap in a row is one between cells of a table."""
_ROWS = 4
"""Fewer rows side by side are no columns, unless the file draws one side after the other."""
_DEEPEST = 6
_MOST_ROWS = 1000
"""A page of more is none that people read; columns are not looked for."""

Row = list[Run]


@dataclass(slots=True)
class _Band:
    """Rows that one gap runs through."""

    first: int
    last: int
    """Not included."""
    left: float
    right: float


def lines_of(runs: Sequence[Run], page: int) -> list[Line]:
    """Return the lines of a page in reading order."""
    lines: list[Line] = []
    column = 0
    rows = rows_of(runs)
    for piece, in_column in _pieces(rows, 0 if len(rows) <= _MOST_ROWS else _DEEPEST):
        column += in_column
        lines += [_line(row, page, column if in_column else 0, _is_table(piece, at)) for at, row in enumerate(piece)]
    return lines


def rows_of(runs: Sequence[Run]) -> list[Row]:
    """Return the runs by rows from top to bottom, those of a row from left to right."""
    rows: list[Row] = []
    for run in sorted(runs, key=lambda one: -one.y):
        if rows and abs(_baseline(rows[-1]) - run.y) < _LEVEL * min(run.size, rows[-1][0].size):
            rows[-1].append(run)
        else:
            rows.append([run])
    for row in rows:
        row.sort(key=lambda one: one.left)
    return rows


def _baseline(row: Row) -> float:
    return row[0].y


def _pieces(rows: list[Row], depth: int) -> Iterator[tuple[list[Row], bool]]:
    """Return rows in reading order, and whether they are one of several columns."""
    done = 0
    while done < len(rows):
        band = _next_band(rows, done) if depth < _DEEPEST else None
        if band is None:
            break
        if band.first > done:
            yield rows[done : band.first], False
        middle = (band.left + band.right) / 2
        for side in _sides(rows[band.first : band.last], middle):
            for piece, _ in _pieces(side, depth + 1):
                yield piece, True
        done = band.last
    if done < len(rows):
        yield rows[done:], False


def _sides(rows: Sequence[Row], middle: float) -> tuple[list[Row], list[Row]]:
    left = [[run for run in row if run.left < middle] for row in rows]
    right = [[run for run in row if run.left >= middle] for row in rows]
    return [row for row in left if row], [row for row in right if row]


def _next_band(rows: list[Row], start: int) -> _Band | None:
    """Return the first rows from `start` on that stand side by side as columns do."""
    tried: set[tuple[int, int]] = set()
    for number in range(start, len(rows)):
        for left, right in _gaps_beside(rows, number):
            if (round(left), round(right)) in tried:
                continue
            tried.add((round(left), round(right)))
            band = _grown(rows, number, start, left, right)
            if _are_columns(rows[band.first : band.last], (band.left + band.right) / 2):
                return band
    return None


def _gaps_beside(rows: list[Row], number: int) -> Iterator[tuple[float, float]]:
    """Return the gaps in a row, with the next one in it if both share some height: columns need not be level."""
    row = rows[number]
    beside = row
    if number + 1 < len(rows) and row[0].y - rows[number + 1][0].y < _HEIGHT * row[0].size:
        beside = sorted((*row, *rows[number + 1]), key=lambda run: run.left)
    for one, other in pairwise(beside):
        if other.left - one.right >= _GUTTER * one.size:
            yield one.right, other.left


def _grown(rows: list[Row], number: int, start: int, left: float, right: float) -> _Band:
    """Follow a gap down and up for as long as no letters stand in it."""
    band = _Band(number, number + 1, left, right)
    while band.last < len(rows) and _fits(band, rows[band.last]):
        band.last += 1
    while band.first > start and _fits(band, rows[band.first - 1]):
        band.first -= 1
    _drop_lone_edges(rows, band)
    return band


def _fits(band: _Band, row: Row) -> bool:
    """Narrow the gap of a band by a row; False (and nothing changed) where too little of it is left."""
    left, right = band.left, band.right
    for run in row:
        if run.left < right and run.right > left:
            middle = (left + right) / 2
            if run.right - left < right - run.left and run.left < middle:
                left = max(left, run.right)
            else:
                right = min(right, run.left)
    if right - left < _GUTTER * row[0].size:
        return False
    band.left, band.right = left, right
    return True


def _drop_lone_edges(rows: list[Row], band: _Band) -> None:
    """Rows above both sides, such as a short title, are in no column."""
    middle = (band.left + band.right) / 2
    while band.first < band.last - 1 and all(run.left < middle for run in rows[band.first]):
        row, following = rows[band.first][0], rows[band.first + 1][0]
        is_title = abs(row.size - rows[band.last - 1][0].size) >= 1
        if (row.y - following.y <= 2.2 * following.size and not is_title) or following.left >= middle:
            break
        band.first += 1


def _are_columns(rows: Sequence[Row], middle: float) -> bool:
    """Whether both sides hold running text: not cells of a table, and not names before what they said."""
    sides = _sides(rows, middle)
    both = _beside(*sides)
    if both < 2:
        return False
    left, right = ([run.order for row in side for run in row] for side in sides)
    if max(left) < min(right):
        return both > 2 or _is_filled(sides[0])
    if max(right) < min(left):
        return both > 2
    return both >= _ROWS and all(_is_filled(side) for side in sides)


def _beside(left: Sequence[Row], right: Sequence[Row]) -> int:
    """Return how many rows of one side stand beside rows of the other one."""
    if not left or not right:
        return 0
    top = min(left[0][0].y, right[0][0].y) + left[0][0].size
    foot = max(left[-1][0].y, right[-1][0].y) - left[0][0].size
    return min(sum(1 for row in side if foot < row[0].y < top) for side in (left, right))


def _is_filled(side: Sequence[Row]) -> bool:
    """Whether most rows reach the end of their side, as lines of text do."""
    begin, end = min(row[0].left for row in side), max(row[-1].right for row in side)
    widths = [row[-1].right - row[0].left for row in side]
    words = [sum(len(run.letters) for run in row) for row in side]
    return median(widths) >= 0.75 * (end - begin) and median(words) >= 14


def _gaps(row: Row) -> list[float]:
    return [other.left - one.right for one, other in pairwise(row)]


def _is_table(rows: Sequence[Row], at: int) -> bool:
    """Whether a row is one of a table: cells far apart, and a row beside it whose cells begin where its own do."""
    if not _has_cells(rows[at]):
        return False
    begins = {round(run.left) for run in rows[at][1:]}
    for other in (at - 1, at + 1):
        if 0 <= other < len(rows) and _has_cells(rows[other]):
            there = [run.left for run in rows[other][1:]]
            if any(abs(one - begin) <= 3 for one in there for begin in begins):
                return True
    return False


def _has_cells(row: Row) -> bool:
    return len(row) > 1 and max(_gaps(row)) >= _CELL * row[0].size and not _is_stretched(row)


def _is_stretched(row: Row) -> bool:
    """Whether a row is a line of few words that is drawn out to the margin: each stands by itself, evenly apart."""
    gaps = _gaps(row)
    if row[-1].letters[-1] in HYPHENS:
        return True
    return len(gaps) > 1 and max(gaps) <= 1.2 * min(gaps) and not any(" " in run.letters for run in row)


def _line(row: Row, page: int, column: int, cells: bool) -> Line:
    widest = max(row, key=lambda run: len(run.letters))
    letters = row[0].letters
    for run, gap in zip(row[1:], _gaps(row), strict=True):
        if gap < _TOUCHING * run.size and run.letters in HYPHENS:
            letters += "" if letters[-1] in HYPHENS else run.letters
            continue
        between = "" if letters[-1].isspace() else " "
        letters += ("\t" if cells and gap >= _GUTTER * run.size else between) + run.letters
    return Line(
        letters=letters,
        left=row[0].left,
        right=max(run.right for run in row),
        y=widest.y,
        size=widest.size,
        word=row[0].word,
        page=page,
        column=column,
        cells=cells,
    )

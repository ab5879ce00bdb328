"""Tables that are text: rows of cells with a comma, semicolon, tab or bar between them (RFC 4180 and its relatives).

`csv.Sniffer` is not asked what stands between the cells: where they hold whole sentences it takes a frequent letter.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.importers.table_columns import Row, field_of

DELIMITERS = ",;\t|"
LONGEST = 64 * 1024 * 1024
"""Characters of a cell."""
_SAMPLE = 256 * 1024
_ONE_COLUMN = "\x1f"
"""Stands in no text, so it cuts nothing."""
_MOST = 0.6
"""Share of the rows that have to be cut into equally many cells where no heading tells that the cut is right."""
_STATED = re.compile(r'"?sep=(.)"?\n', re.IGNORECASE)
"""A first line by which Excel is told what stands between the cells."""

_Way = tuple[tuple[str, Any], ...]
_WAYS: tuple[_Way, ...] = (
    (),
    (("skipinitialspace", True),),
    (("escapechar", "\\"), ("doublequote", False)),
    (("quoting", csv.QUOTE_NONE),),
)
"""How programs write a cell with a delimiter or line break in it, the usual one first; the last do not."""


@dataclass(frozen=True, slots=True)
class Form:
    """How one table is written."""

    delimiter: str
    way: _Way = ()
    start: int = 0
    """Where the rows begin (characters)."""


def rows_of(text: str) -> list[Row]:
    """Return the rows of a table. Raises `csv.Error` for a cell longer than `LONGEST`."""
    form = form_of(text)
    try:
        return list(_cut(text, form, strict=True))
    except csv.Error:
        # A quotation mark that nobody doubled: the way that leaves most rows whole.
        ways = [list(_cut(text, Form(form.delimiter, way, form.start))) for way in _WAYS]
        return max(ways, key=_evenness)


def form_of(text: str) -> Form:
    """Return how a table is written: as what cuts known headings apart, and most rows into equally many cells."""
    stated = _STATED.match(text)
    start = stated.end() if stated else 0
    delimiters = stated[1] if stated else DELIMITERS
    sample = text[start : start + _SAMPLE]
    whole = len(text) <= start + _SAMPLE
    if not stated and field_of(sample.split("\n", 1)[0].strip('"')):
        return Form(_ONE_COLUMN)
    ranked = [
        (*_rank(sample, Form(delimiter, way), whole), -number, Form(delimiter, way, start))
        for delimiter in delimiters
        for number, way in enumerate(_WAYS)
    ]
    known, evenness, *_, best = max(ranked, key=lambda one: one[:-1])
    return best if stated or known or evenness >= _MOST else Form(_ONE_COLUMN)


def _rank(sample: str, form: Form, whole: bool) -> tuple[int, float, int]:
    """Return how many headings are known, how even the rows are, and how wide."""
    rows: list[Row] = []
    sloppy = False
    try:
        rows.extend(_cut(sample, form, strict=True))
    except csv.Error as error:
        sloppy = whole or "unexpected end" not in str(error)
        rows = list(_cut(sample, form))
    if not whole:
        del rows[-1:]
    first = next((row for row in rows if any(row)), ())
    known = sum(bool(field_of(cell)) for cell in first) if len(first) > 1 else 0
    return known, _evenness(rows) * (0.5 if sloppy else 1.0), max(map(len, rows), default=0)


def _evenness(rows: list[Row]) -> float:
    """Return the share of the rows that have the most usual number of cells, 0 where that is one."""
    widths = Counter(len(row) for row in rows if row)
    width, times = max(widths.items(), key=lambda one: (one[1], one[0]), default=(1, 0))
    return times / widths.total() if width > 1 else 0.0


def _cut(text: str, form: Form, strict: bool = False) -> Iterator[Row]:
    csv.field_size_limit(LONGEST)
    file = io.StringIO(text, newline="")
    file.seek(form.start)
    return map(tuple, csv.reader(file, delimiter=form.delimiter, strict=strict, **dict(form.way)))

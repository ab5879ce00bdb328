"""Tables for spreadsheets, which no spreadsheet takes for more than words and numbers."""

import csv
import io
from collections.abc import Iterable, Sequence

from desktop_app.domain.writable import writable

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet computes what begins so."""


def as_table(rows: Iterable[Sequence[str]]) -> str:
    """Return rows of cells, the headings first, as CSV.

    It begins with a byte order mark and parts its columns with semicolons, as the spreadsheets of Russian and Kazakh
    systems expect; what they would take for a formula is led by an apostrophe.
    """
    table = io.StringIO()
    lines = csv.writer(table, delimiter=";", lineterminator="\r\n")
    for row in rows:
        lines.writerow(map(_harmless, row))
    return "\ufeff" + table.getvalue()


def _harmless(cell: str) -> str:
    cell = writable(cell)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell

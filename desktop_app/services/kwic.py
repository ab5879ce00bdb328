"""A concordance on its way out of the house, as a table. Terms and embargo are obeyed as in a dossier.

What is off the record or under embargo stays inside; where something in a line is on background, nothing names whose
words they are or where they stand.
"""

import csv
import datetime
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from desktop_app.domain.ids import InterviewId
from desktop_app.domain.terms import may_leave, may_name, stricter
from desktop_app.services.found import KwicLine
from desktop_app.services.ports import Finds, Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import InterviewView, QuoteView
from desktop_app.services.words import translate

PIECE = 1000
"""Lines that are asked for together."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """The lines that may leave, and how many may not."""

    lines: tuple[KwicLine, ...]
    withheld: int


def every_line(finding: Finds, query: str, order: str) -> tuple[KwicLine, ...]:
    """Return a whole concordance. Raises `QueryNotUnderstood`."""
    found: list[KwicLine] = []
    while True:
        piece = finding.concordance(query, order, len(found), PIECE)
        found += piece.lines
        if not piece.lines or len(found) >= piece.total:
            return tuple(found)


def leaving(reading: Reading, lines: Sequence[KwicLine], today: datetime.date) -> Leaving:
    """Apply terms and embargo to the lines."""
    known: dict[str, tuple[InterviewView, list[QuoteView]]] = {}
    kept: list[KwicLine] = []
    for line in lines:
        if line.interview not in known:
            id = InterviewId(line.interview)
            known[line.interview] = reading.interview(id), reading.quotes(QuoteFilter(interview=id))
        kept += _leaving(line, *known[line.interview], today)
    return Leaving(tuple(kept), len(lines) - len(kept))


def _leaving(line: KwicLine, view: InterviewView, quotes: Iterable[QuoteView], today: datetime.date) -> list[KwicLine]:
    first, last = line.start - len(line.left), line.end + len(line.right)
    here = [one for one in quotes if any(a.span.start < last and first < a.span.end for a in one.quote.anchors)]
    about = view.interview
    if not may_leave(about.terms, about.embargo, today):
        return []
    if not all(may_leave(one.terms, one.embargo, today) for one in here):
        return []
    if may_name(stricter(about.terms, *(one.terms for one in here))):
        return [line]
    return [replace(line, title="", date=None, outlet="", speaker="", left="", right="")]


def headings() -> tuple[str, ...]:
    """Return the names of the columns."""
    return (
        translate("kwic", "Before"), translate("kwic", "Word"), translate("kwic", "After"),
        translate("kwic", "Speaker"), translate("kwic", "Interview"), translate("kwic", "Date"),
        translate("kwic", "Outlet"),
    )  # fmt: skip


def rows(lines: Iterable[KwicLine]) -> Iterator[tuple[str, ...]]:
    """Return what stands in the columns; line breaks in a passage become spaces."""
    for line in lines:
        words = (" ".join(one.split()) for one in (line.left, line.word, line.right))
        yield (*words, line.speaker, line.title, line.date or "", line.outlet)


def as_csv(lines: Iterable[KwicLine]) -> bytes:
    """Return a table that spreadsheets open: UTF-8 with its mark, and nothing in it is taken for a formula."""
    written = io.StringIO(newline="")
    table = csv.writer(written)
    table.writerow(headings())
    table.writerows([_harmless(cell) for cell in row] for row in rows(lines))
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "replace")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


def as_html(lines: Iterable[KwicLine], query: str) -> bytes:
    """Return a page with one table; nothing in it is taken for markup."""
    head = "".join(f"<th>{escape(name)}</th>" for name in headings())
    body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows(lines))
    title = escape(translate("kwic", "Concordance: {query}").format(query=query))
    style = (
        "body{font:15px/1.45 serif;margin:2em}table{border-collapse:collapse}td,th{padding:2px 8px;text-align:left;"
        "border-bottom:1px solid #ccc}td:nth-child(1){text-align:right}td:nth-child(2){font-weight:bold}"
    )
    page = (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title><style>{style}</style></head>\n'
        f"<body><h1>{title}</h1>\n<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table></body></html>\n"
    )
    return page.encode("utf-8", "replace")

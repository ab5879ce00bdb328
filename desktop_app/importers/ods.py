"""Sheets of OpenDocument spreadsheets: `.ods` (OASIS OpenDocument 1.3, part 3, 9).

Calamine reads them too, but leaves out line breaks and tabs within a cell.
"""

from collections.abc import Iterator

from lxml import etree

from desktop_app.domain.errors import FileDamaged, FileLocked
from desktop_app.importers.manuscripts import Manuscript
from desktop_app.importers.odt_text import OFFICE, TABLE, Looks, Walk
from desktop_app.importers.packages import Package
from desktop_app.importers.sources import Source
from desktop_app.importers.table_columns import Row
from desktop_app.importers.workbooks import Grid, day_and_clock, demand_fitting
from desktop_app.services.words import translate

_GROUPS = {f"{TABLE}{name}" for name in ("table-rows", "table-header-rows", "table-row-group")}
_CELLS = {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}
_MOST = 10_000_000
"""Repetitions are counted up to here; a row or column further away is never reached."""


def grids_of(source: Source) -> list[Grid]:
    """Return the sheets. Raises `FileLocked`, `FileDamaged`, `FileUnsafe`, `FileTooLarge`."""
    package = Package(source.data, source.path)
    if b"encryption-data" in (package.part("META-INF/manifest.xml") or b""):
        raise FileLocked(path=str(source.path))
    root = package.xml("content.xml")
    body = None if root is None else root.find(f"{OFFICE}body/{OFFICE}spreadsheet")
    if root is None or body is None:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it is no table"))
    sheets = _Sheets(source, Walk(Manuscript(), Looks(root)))
    return [Grid(table.get(f"{TABLE}name", ""), sheets.rows(table)) for table in body.iterchildren(f"{TABLE}table")]


class _Sheets:
    def __init__(self, source: Source, walk: Walk) -> None:
        self._source, self._walk = source, walk

    def rows(self, table: etree._Element) -> list[Row]:
        """Return the rows down to the last one that is filled."""
        found: list[Row] = []
        empty = width = 0
        for element in _rows(table):
            row = self._cells(element)
            times = _times(element, "rows")
            if not row:
                empty = min(_MOST, empty + times)
                continue
            width = max(width, len(row))
            demand_fitting(len(found) + empty + times, width, self._source)
            found += [()] * empty + [row] * times
            empty = 0
        return found

    def _cells(self, row: etree._Element) -> Row:
        """Return the cells of a row up to the last one that is filled."""
        found: list[str] = []
        empty = 0
        for element in row:
            if element.tag not in _CELLS:
                continue
            words, times = self._words(element), _times(element, "columns")
            if not words:
                empty = min(_MOST, empty + times)
                continue
            demand_fitting(1, len(found) + empty + times, self._source)
            found += [""] * empty + [words] * times
            empty = 0
        return tuple(found)

    def _words(self, cell: etree._Element) -> str:
        kind = cell.get(f"{OFFICE}value-type")
        if kind == "date":
            return day_and_clock(cell.get(f"{OFFICE}date-value", ""))
        words = self._walk.cell(cell) if len(cell) else ""
        return words or cell.get(f"{OFFICE}string-value") or cell.get(f"{OFFICE}value") or ""


def _rows(parent: etree._Element) -> Iterator[etree._Element]:
    for element in parent:
        if element.tag == f"{TABLE}table-row":
            yield element
        elif element.tag in _GROUPS:
            yield from _rows(element)


def _times(element: etree._Element, of: str) -> int:
    written = element.get(f"{TABLE}number-{of}-repeated", "1")
    return min(_MOST, int(written)) if written.isdecimal() and len(written) < 10 else 1

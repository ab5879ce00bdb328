"""The cells of workbooks: `.xlsx`, `.xlsm`, `.xls` (by Calamine) and `.ods`.

A cell is what is seen of it, as far as the file holds that: Excel's files hold numbers without their form, so a number
has its first 15 digits (as many as Excel keeps) and a day is written year first. No formula is worked out, no macro
looked at.
"""

import datetime
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.errors import FileDamaged, FileLocked, FileTooLarge, FileUnsafe
from desktop_app.importers.compound import Compound, is_locked, reach
from desktop_app.importers.members import unpacked
from desktop_app.importers.packages import MEGABYTE, PART_MB, TOTAL_MB, open_zip
from desktop_app.importers.sources import Source
from desktop_app.importers.table_columns import Row
from desktop_app.services.words import translate

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

ROWS, COLUMNS, CELLS = 200_000, 1_000, 5_000_000
"""Calamine makes a cell of everything between the first and the last one that is filled."""
_CELL = re.compile(rb"<(?:\w+:)?c\s(?:[^>]*?\s)?r\s*=\s*[\"']([A-Z]{1,7})(\d{1,9})[\"'][^>]*(?<!/)>(?!</)")


@dataclass(frozen=True, slots=True)
class Grid:
    """The cells of one sheet, from the first row on."""

    name: str
    rows: list[Row]
    is_hidden: bool = False


def grids_of(source: Source) -> list[Grid]:
    """Return the sheets of a workbook. Raises `FileLocked`, `FileDamaged`, `FileUnsafe`, `FileTooLarge`."""
    if source.data.startswith(b"PK"):
        package = open_zip(source.data, source.path)
        if "content.xml" in package.namelist():
            from desktop_app.importers import ods

            return ods.grids_of(source)
        _demand_small(source)
    else:
        _look_at_old(source)
    return _by_calamine(source)


def _look_at_old(source: Source) -> None:
    """Look at a workbook before Calamine does, which sees none where there is a password. Raises as `grids_of` does."""
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        raise FileLocked(path=str(source.path))
    try:
        file = Compound(source.data)
    except ValueError as error:
        raise _no_table(source) from error
    book = file.stream("Workbook") or file.stream("Book")
    if not book:
        raise _no_table(source)
    if is_locked(book):
        raise FileLocked(path=str(source.path))
    demand_fitting(*reach(book), source)


def demand_fitting(rows: int, columns: int, source: Source) -> None:
    """Refuse a sheet that is larger than any with interviews. Raises `FileUnsafe`."""
    if rows > ROWS or columns > COLUMNS or rows * columns > CELLS:
        raise FileUnsafe(path=str(source.path), reason=translate("import", "it has too many rows or columns"))


def _by_calamine(source: Source) -> list[Grid]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
        return _grids(book, source)
    except PasswordError as error:
        raise FileLocked(path=str(source.path)) from error
    except (CalamineError, ValueError, OSError) as error:
        raise _no_table(source) from error
    except BaseException as error:
        # A fault of the library: its bridge to Python has no other base for it, and no public name.
        if type(error).__name__ != "PanicException":
            raise
        raise _no_table(source) from error


def _no_table(source: Source) -> FileDamaged:
    return FileDamaged(path=str(source.path), reason=translate("import", "it is no table"))


def _grids(book: "CalamineWorkbook", source: Source) -> list[Grid]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    return [
        Grid(about.name, _rows(book.get_sheet_by_index(number), source), about.visible != SheetVisibleEnum.Visible)
        for number, about in enumerate(book.sheets_metadata)
        if about.typ == SheetTypeEnum.WorkSheet
    ]


def _rows(sheet: "CalamineSheet", source: Source) -> list[Row]:
    if sheet.end is None:
        return []
    demand_fitting(sheet.total_height, sheet.total_width, source)
    return [tuple(map(_words, row)) for row in sheet.to_python(skip_empty_area=False)]


def _words(cell: object) -> str:
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n").replace("\r", "\n") if "\r" in cell else cell
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() and abs(cell) < 1e15 else f"{cell:.15g}"
    if isinstance(cell, datetime.datetime):
        return day_and_clock(cell.isoformat(" ", "seconds"))
    return str(cell)


def day_and_clock(written: str) -> str:
    """Return a day as `2024-05-03`, with its clock unless that stands at midnight."""
    return written.replace("T", " ").removesuffix(" 00:00:00").removesuffix(":00")


def _demand_small(source: Source) -> None:
    """Unpack all parts to nowhere: what states a small size may be large, and Calamine believes it.

    It also ends the process where it cannot have the memory for a sheet, so that is looked at before.
    """
    package, left = open_zip(source.data, source.path), TOTAL_MB * MEGABYTE
    for info in package.infolist():
        data = unpacked(source.data, info, PART_MB * MEGABYTE, source.path)
        left -= len(data)
        if left < 0:
            raise FileTooLarge(path=str(source.path), limit=TOTAL_MB)
        if b"sheetData" in data:
            places = _CELL.findall(data)
            columns = max((_number(letters) for letters in {letters for letters, _ in places}), default=0)
            demand_fitting(max((int(row) for _, row in places), default=0), columns, source)


def _number(letters: bytes) -> int:
    """Return the number of a column: A is 1, Z 26, AA 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number

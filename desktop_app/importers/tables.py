"""Tables with one interview a row: `.csv`, `.tsv`, `.xlsx`, `.xlsm`, `.xls`, `.ods`.

Which column holds what is told by its heading in three languages, else by what stands in it; the editor may say
otherwise (`Wish.columns`). A row is a part of the file, named by its number, with the sheet where several hold any.
"""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import EmptyFile, FileDamaged, FileMissing, FileTooLarge, NoTextInTable
from desktop_app.domain.interviews import Remark
from desktop_app.importers.compound import OLE
from desktop_app.importers.dates import whole_date
from desktop_app.importers.decoding import decode
from desktop_app.importers.delimited import rows_of
from desktop_app.importers.headers import language_of
from desktop_app.importers.knowing import Structured, told
from desktop_app.importers.sources import Container, Source
from desktop_app.importers.table_columns import Held, Row, Sheet, headings_instead, held, sheet_of, unique
from desktop_app.importers.titles import FirstSentence
from desktop_app.importers.workbooks import demand_fitting, grids_of
from desktop_app.services.found import Columns, ReadText
from desktop_app.services.words import translate

LIMIT_MB = 64
"""What a table may hold; its cells take ten times as much memory."""
SAMPLE = 20
"""Rows that an editor sees to say which column holds what."""
GLIMPSE = 300
"""Characters of a cell that are seen then."""
_TEXTUAL = (".csv", ".tsv")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_WORDS = ("title", "outlet", "interviewer", "interviewee", "place", "url")


@dataclass(frozen=True, slots=True)
class _Read:
    """The sheets that hold anything, and how they were read."""

    sheets: tuple[Sheet, ...]
    encoding: str = "utf-8"
    remarks: tuple[Remark, ...] = ()
    hidden: tuple[str, ...] = ()
    """Names of the sheets that hold anything but are not shown."""


def columns(source: Source) -> Columns:
    """Return the headings, what they are taken for, and the first rows. Raises as `look_into` does, but for
    `NoTextInTable`.
    """
    sheet = _read(source).sheets[0]
    sample = tuple(tuple(cell[:GLIMPSE] for cell in row) for _, row in sheet.rows[:SAMPLE])
    return Columns(sheet.headings, _held(sheet, source), sample, headings_instead(sheet))


def look_into(source: Source) -> Container:
    """Look into a table.

    Raises `EmptyFile`, `NoTextInTable`, `FileLocked`, `FileDamaged`, `FileUnsafe`, `FileTooLarge`, and what `decode`
    raises.
    """
    return Table(source)


class Table:
    """The rows of a table that hold anything."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._read = _read(source)
        meant = [(sheet, _Meaning(sheet, _held(sheet, source))) for sheet in self._read.sheets]
        told = [(sheet, meaning) for sheet, meaning in meant if meaning.texts]
        if not told:
            raise NoTextInTable(path=str(source.path))
        self._left_out = [*self._read.hidden, *(sheet.name for sheet, meaning in meant if not meaning.texts)]
        self._places = {
            f"{sheet.name}/{number}" if len(told) > 1 else str(number): (sheet, row, meaning)
            for sheet, meaning in told
            for number, row in sheet.rows
        }

    def names(self) -> Sequence[str]:
        """Return the numbers of the rows, as spreadsheet programs count them."""
        return tuple(self._places)

    def content(self, name: str) -> bytes:
        """Return the row below the headings, as a table of its own in UTF-8. Raises `FileMissing`."""
        sheet, row, _ = self._row(name)
        written = io.StringIO()
        csv.writer(written, lineterminator="\n").writerows([sheet.headings, row])
        return written.getvalue().encode("utf-8", "surrogatepass")

    def read(self, name: str, first_sentence: FirstSentence) -> ReadText:
        """Read a row. Raises `FileMissing`, or `EmptyFile` where its text is empty."""
        sheet, row, meaning = self._row(name)
        found = _read_row(sheet, row, meaning, self._source.path / name, self._read, first_sentence)
        if self._left_out and name == next(iter(self._places)):
            said = translate("import", "Sheets of the table that are hidden or hold no text were left out: {names}.")
            left_out = said.format(names=", ".join(self._left_out))
            return replace(found, warnings=(*found.warnings, left_out))
        return found

    def _row(self, name: str) -> tuple[Sheet, Row, "_Meaning"]:
        if name not in self._places:
            raise FileMissing(path=f"{self._source.path}: {name}")
        return self._places[name]


def read_row(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a row as `Table.content` wrote it: below its headings, a table of its own.

    Without its neighbours less is told of the columns; where nothing tells which holds the text, the longest cell does.
    Raises `FileDamaged`, `NoTextInTable`, `EmptyFile`, and what `decode` raises.
    """
    decoded = decode(source.data, source.path, source.wish.encoding)
    try:
        rows = [tuple(row) for row in csv.reader(io.StringIO(decoded.text, newline=""), strict=True)]
    except csv.Error as error:
        raise FileDamaged(path=str(source.path), reason=str(error)) from error
    if len(rows) != 2 or len(rows[0]) != len(rows[1]):
        raise FileDamaged(path=str(source.path), reason=translate("import", "it is no table"))
    sheet = Sheet("", unique(rows[0]), ((1, rows[1]),), len(rows[0]))
    meaning = _Meaning(sheet, _held(sheet, source) if source.wish.columns else _with_text(held(sheet), sheet))
    if not meaning.texts:
        raise NoTextInTable(path=str(source.path))
    read = _Read((sheet,), decoded.encoding, decoded.remarks)
    return _read_row(sheet, rows[1], meaning, source.path, read, first_sentence)


def _with_text(found: Held, sheet: Sheet) -> Held:
    if any(field == "text" for field, _ in found):
        return found
    taken = {heading for _, heading in found}
    cells = {
        heading: cell for heading, cell in zip(sheet.headings, sheet.rows[0][1], strict=True) if heading not in taken
    }
    longest = max(cells, key=lambda heading: len(cells[heading].strip()), default="")
    return (("text", longest), *found) if longest else found


def _read_row(
    sheet: Sheet, row: Row, meaning: "_Meaning", path: Path, read: _Read, first_sentence: FirstSentence
) -> ReadText:
    """Return the interview that a row is. Raises `EmptyFile` where its text is empty."""
    cells = {heading: cell for heading, cell in zip(sheet.headings, row, strict=True) if cell.strip()}
    text = _text_of([(heading, cells[heading]) for heading in meaning.texts if heading in cells], meaning)
    values = {field: " ".join(cells[heading].split()) for field, heading in meaning.others if heading in cells}
    structured, warnings = _structured(values, meaning)
    if any(cell.strip() for cell in row[sheet.headed :]):
        warnings.append(translate("import", "The row has more cells than the table has headings."))
    found = told(text, structured, path, first_sentence).read(
        text, "text/csv", "table 1", read.encoding, remarks=read.remarks
    )
    return replace(found, warnings=(*found.warnings, *warnings))


class _Meaning:
    """What the columns of a sheet hold, and how its dates are to be understood."""

    def __init__(self, sheet: Sheet, held: Held) -> None:
        self.texts = [heading for field, heading in held if field == "text" and heading in sheet.headings]
        self.others = [(field, heading) for field, heading in reversed(held) if field != "text"]
        self._day_first = {
            field: _day_first(row[sheet.headings.index(heading)] for _, row in sheet.rows)
            for field, heading in held
            if field in ("date", "recorded") and heading in sheet.headings
        }

    def date(self, field: str, written: str) -> PartialDate | None:
        """Return the date that a cell means; 05/03/2024 means one where other cells of the column tell its order."""
        slashed = _SLASHED.match(written)
        day_first = self._day_first.get(field)
        if slashed and day_first is not None:
            one, other, year = slashed.groups()
            day, month = (one, other) if day_first else (other, one)
            written = f"{year}-{month:0>2}-{day:0>2}{written[slashed.end() :]}"
        return whole_date(written)


def _day_first(cells: Iterable[str]) -> bool | None:
    """Tell whether days stand before months, by the numbers that can be no month; None where nothing tells."""
    found = {int(one) > 12 for cell in cells for one, other, _ in _SLASHED.findall(cell[:40]) if _tells(one, other)}
    return found.pop() if len(found) == 1 else None


def _tells(one: str, other: str) -> bool:
    return (int(one) > 12) != (int(other) > 12)


def _text_of(answers: Sequence[tuple[str, str]], meaning: _Meaning) -> str:
    """Return the text: what stands in its column, or what was answered below what was asked."""
    asked = len(meaning.texts) > 1
    return "\n\n".join(f"{heading}\n\n{cell}" if asked else cell for heading, cell in answers)


def _structured(values: dict[str, str], dates: _Meaning) -> tuple[Structured, list[str]]:
    """Return what a row says of its interview, and what of that cannot be understood."""
    days = {field: dates.date(field, values[field]) for field in ("date", "recorded") if field in values}
    language = language_of(values.get("language", ""))
    said = translate("import", "The date «{date}» in the table is not a date; it was left out.")
    warnings = [said.format(date=values[field]) for field, day in days.items() if day is None]
    if "language" in values and language is None:
        said = translate("import", "The language «{name}» in the table is not known; it was left out.")
        warnings.append(said.format(name=values["language"]))
    words = {field: values.get(field, "") for field in _WORDS}
    return Structured(date=days.get("date"), recorded=days.get("recorded"), language=language, **words), warnings


# --- rows


def _held(sheet: Sheet, source: Source) -> Held:
    return source.wish.columns or held(sheet)


def _read(source: Source) -> _Read:
    if len(source.data) > LIMIT_MB * 1024 * 1024:
        raise FileTooLarge(path=str(source.path), limit=LIMIT_MB)
    wanted = frozenset(heading for _, heading in source.wish.columns)
    found = _workbook(source, wanted) if source.data.startswith((b"PK\x03\x04", OLE)) else _text(source, wanted)
    sheets = tuple(sheet for sheet in found.sheets if sheet.rows)
    if not sheets:
        raise EmptyFile(path=str(source.path))
    return replace(found, sheets=sheets)


def _workbook(source: Source, wanted: frozenset[str]) -> _Read:
    grids = [grid for grid in grids_of(source) if any(map(any, grid.rows))]
    shown = [grid for grid in grids if not grid.is_hidden] or grids
    hidden = tuple(grid.name for grid in grids if grid.is_hidden and len(shown) < len(grids))
    return _Read(tuple(sheet_of(grid.name, grid.rows, wanted) for grid in shown), hidden=hidden)


def _text(source: Source, wanted: frozenset[str]) -> _Read:
    decoded = decode(source.data, source.path, source.wish.encoding)
    try:
        rows = rows_of(decoded.text)
    except csv.Error as error:
        raise FileDamaged(path=str(source.path), reason=str(error)) from error
    width = max(map(len, rows), default=0)
    demand_fitting(len(rows), width, source)
    if width < 2 and source.path.suffix.lower() not in _TEXTUAL and source.wish.format not in _TEXTUAL:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it is no table"))
    return _Read((sheet_of("", rows, wanted),), decoded.encoding, decoded.remarks)

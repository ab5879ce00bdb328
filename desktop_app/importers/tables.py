"""Tables with one interview a row: `.csv`, `.tsv`, `.xlsx`, `.xls`, `.ods`.

Which column holds what is told by its heading in three languages, else by what stands in it; the editor may say
otherwise (`Wish.columns`). A row is a part of the file, named by its number.
"""

import csv
import datetime
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import EmptyFile, FileDamaged, FileLocked, FileMissing, FileUnsafe
from desktop_app.domain.interviews import Language, Remark
from desktop_app.importers.dates import whole_date
from desktop_app.importers.decoding import decode
from desktop_app.importers.headers import KEYS, language_of
from desktop_app.importers.knowing import Structured, told
from desktop_app.importers.packages import MEGABYTE, PART_MB, TOTAL_MB, open_zip, read_member
from desktop_app.importers.sources import Container, Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.importing.candidates import FIELDS
from desktop_app.services.words import translate

ROWS, COLUMNS = 200_000, 1_000
DELIMITERS = ",;\t|"
LONG = 40
"""Characters on average from which on a column is taken for the text where no heading says so."""
_LOOKED_AT = 64 * 1024
_SAMPLE = 60
_TEXT = frozenset(
    "text текст мәтін ответ ответы жауап жауаптар answer answers transcript transcription расшифровка стенограмма "
    "интервью сұхбат interview содержание content body сөз цитата".split()
)
_HELD = ("text", *FIELDS)

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: what its columns are called, and its rows with their numbers."""

    name: str
    headings: Row
    rows: tuple[tuple[int, Row], ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """What an editor sees to say which column holds what."""

    headings: Row
    guess: tuple[tuple[str, str], ...]
    sample: tuple[Row, ...]


def columns(source: Source) -> Columns:
    """Return the headings, what they are taken for, and the first rows. Raises as `look_into` does."""
    sheets, *_ = _sheets(source)
    sheet = sheets[0]
    return Columns(sheet.headings, _held(sheet, source), tuple(row for _, row in sheet.rows[:20]))


def look_into(source: Source) -> Container:
    """Look into a table. Raises `EmptyFile`, `FileLocked`, `FileDamaged`, `FileUnsafe`, `UndecodableFile`."""
    return Table(source)


class Table:
    """The rows of a table that hold anything."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._sheets, self._media_type, self._encoding, self._remarks = _sheets(source)
        self._held = {sheet.name: _held(sheet, source) for sheet in self._sheets}
        self._places = {
            (f"{sheet.name}/{number}" if len(self._sheets) > 1 else str(number)): (sheet, row)
            for sheet in self._sheets
            for number, row in sheet.rows
        }

    def names(self) -> Sequence[str]:
        """Return the numbers of the rows, with the sheet where there are several."""
        return tuple(self._places)

    def _place(self, name: str) -> tuple[Sheet, Row]:
        if name not in self._places:
            raise FileMissing(path=f"{self._source.path}: {name}")
        return self._places[name]

    def content(self, name: str) -> bytes:
        """Return the row below the headings, as a table of its own."""
        sheet, row = self._place(name)
        written = io.StringIO()
        csv.writer(written).writerows([sheet.headings, row])
        return written.getvalue().encode("utf-8", "surrogatepass")

    def read(self, name: str, first_sentence: FirstSentence) -> ReadText:
        """Read a row. Raises `EmptyFile` where its text is empty."""
        sheet, row = self._place(name)
        cells: dict[str, list[tuple[str, str]]] = {}
        places = {heading: place for place, heading in reversed(list(enumerate(sheet.headings)))}
        for field, heading in self._held[sheet.name]:
            if heading in places and (value := row[places[heading]]).strip():
                cells.setdefault(field, []).append((heading, value))
        path = self._source.path / name
        texts = cells.get("text", [])
        text = texts[0][1] if len(texts) == 1 else "\n\n".join(f"{heading}\n\n{value}" for heading, value in texts)
        known = told(text, _structured({field: one[0][1] for field, one in cells.items()}), path, first_sentence)
        return known.read(text, self._media_type, "table 1", self._encoding, remarks=self._remarks)


def _structured(values: Mapping[str, str]) -> Structured:
    words = {field: " ".join(values.get(field, "").split()) for field in FIELDS}
    return Structured(
        title=words["title"], date=_date(words["date"]), recorded=_date(words["recorded"]), outlet=words["outlet"],
        interviewer=words["interviewer"], interviewee=words["interviewee"], place=words["place"], url=words["url"],
        language=_language(words["language"]),
    )  # fmt: skip


def _date(written: str) -> PartialDate | None:
    return whole_date(written) if written else None


def _language(written: str) -> Language | None:
    return language_of(written) if written else None


# --- which column holds what


def _held(sheet: Sheet, source: Source) -> tuple[tuple[str, str], ...]:
    """Return pairs of field and heading: what the editor said, else what headings and cells say."""
    if source.wish.columns:
        return source.wish.columns
    held = [(_field_of(heading), heading) for heading in sheet.headings]
    held = [pair for pair in held if pair[0]]
    taken = {heading for _, heading in held}
    fields = {field for field, _ in held}
    for heading, cells in _sampled(sheet):
        if heading not in taken and (field := _field_by_cells(cells)) and field not in fields:
            held.append((field, heading))
            fields.add(field)
    if "text" not in fields and (longest := _longest(sheet, {heading for _, heading in held})):
        held.append(("text", longest))
    return tuple(held)


def _field_of(heading: str) -> str:
    words = heading.strip().lower().rstrip(":")
    if words in _TEXT:
        return "text"
    field = KEYS.get(words, "")
    return {"author": "interviewer"}.get(field, field)


def _sampled(sheet: Sheet) -> Iterable[tuple[str, list[str]]]:
    rows = [row for _, row in sheet.rows[:_SAMPLE]]
    for place, heading in enumerate(sheet.headings):
        yield heading, [row[place].strip() for row in rows if row[place].strip()]


def _field_by_cells(cells: Sequence[str]) -> str:
    if cells and all(cell.startswith(("http://", "https://")) for cell in cells):
        return "url"
    return "date" if cells and all(len(cell) < LONG and whole_date(cell) for cell in cells) else ""


def _longest(sheet: Sheet, taken: set[str]) -> str:
    means = {
        heading: sum(map(len, cells)) / len(cells)
        for heading, cells in _sampled(sheet)
        if cells and heading not in taken
    }
    best = max(means, key=lambda heading: means[heading], default="")
    return best if best and (means[best] >= LONG or len(sheet.headings) == 1) else ""


# --- rows


def _sheets(source: Source) -> tuple[tuple[Sheet, ...], str, str, tuple[Remark, ...]]:
    """Return the sheets that hold anything, and media type, encoding and remarks."""
    suffix = source.wish.format or source.path.suffix.lower()
    if suffix in (".csv", ".tsv") and not source.data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        decoded = decode(source.data, source.path, source.wish.encoding)
        raw, media_type = [("", _cut(decoded.text, source))], "text/csv"
        encoding, remarks = decoded.encoding, decoded.remarks
    else:
        raw, media_type, encoding, remarks = _workbook(source), "application/vnd.ms-excel", "", ()
    wanted = {heading for _, heading in source.wish.columns}
    sheets = tuple(sheet for name, rows in raw if (sheet := _sheet(name, rows, wanted)) and sheet.rows)
    if not sheets:
        raise EmptyFile(path=str(source.path))
    return sheets, media_type, encoding, remarks


def _cut(text: str, source: Source) -> list[Row]:
    csv.field_size_limit(PART_MB * MEGABYTE)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
        return _limited((tuple(row) for row in reader), source)
    except csv.Error as error:
        raise FileDamaged(path=str(source.path), reason=str(error)) from error


def delimiter_of(text: str) -> str:
    """Return what stands between the cells: what cuts most rows into equally many, and into more than one.

    `csv.Sniffer` is not asked: it takes a frequent letter where cells hold whole sentences.
    """
    beginning = text[:_LOOKED_AT]
    best, best_rank = ",", (0.0, 0)
    for delimiter in DELIMITERS:
        try:
            rows = [row for row in csv.reader(io.StringIO(beginning, newline=""), delimiter=delimiter) if any(row)]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows[:-1] or rows)
        width, times = max(widths.items(), key=lambda one: (one[1], one[0]), default=(1, 0))
        rank = (times / max(1, sum(widths.values())) if width > 1 else 0.0, width)
        if rank > best_rank:
            best, best_rank = delimiter, rank
    return best


def _limited(rows: Iterable[Row], source: Source) -> list[Row]:
    found = list(islice(rows, ROWS + 1))
    if len(found) > ROWS or any(len(row) > COLUMNS for row in found):
        raise FileUnsafe(path=str(source.path), reason=translate("import", "it has too many rows or columns"))
    return found


def _workbook(source: Source) -> list[tuple[str, list[Row]]]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if source.data.startswith(b"PK"):
        _demand_small(source)
    if "EncryptedPackage".encode("utf-16-le") in source.data[: 1024 * 1024]:
        raise FileLocked(path=str(source.path))
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(source.data))
        return [(name, _rows_of(book.get_sheet_by_name(name), source)) for name in book.sheet_names]
    except PasswordError as error:
        raise FileLocked(path=str(source.path)) from error
    except (CalamineError, ValueError, OSError) as error:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it is no table")) from error


def _demand_small(source: Source) -> None:
    """Unpack the parts to nowhere: what states a small size may be large. Raises as `packages.read_member` does."""
    package, left = open_zip(source.data, source.path), TOTAL_MB * MEGABYTE
    for info in package.infolist():
        left -= len(read_member(package, info, min(left, PART_MB * MEGABYTE), source.path))


def _rows_of(sheet: "object", source: Source) -> list[Row]:
    rows = (tuple(_words(cell) for cell in row) for row in sheet.iter_rows())  # type: ignore[attr-defined]
    return _limited(rows, source)


def _words(cell: object) -> str:
    """Return a cell as it is seen: a whole number without a point, a day without a clock."""
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).replace("\r\n", "\n").replace("\r", "\n")


def _sheet(name: str, rows: Sequence[Row], wanted: set[str]) -> Sheet | None:
    """Return a sheet with as many cells in each row as there are headings; rows without words are left out."""
    numbered = [(number, row) for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    if not numbered:
        return None
    width = max(len(row) for _, row in numbered)
    full = [(number, (*row, *("",) * (width - len(row)))) for number, row in numbered]
    first = full[0][1]
    if _is_heading(first, [row for _, row in full[1:]], wanted):
        return Sheet(name, _unique(first), tuple(full[1:]))
    return Sheet(name, tuple(str(place) for place in range(1, width + 1)), tuple(full))


def _is_heading(first: Row, others: Sequence[Row], wanted: set[str]) -> bool:
    """Tell whether a first row names the columns: by a name that is known, or because it is short above long cells."""
    if wanted & set(first) or any(_field_of(cell) for cell in first):
        return True
    if not others or any(len(cell) > LONG or whole_date(cell) for cell in first) or len(set(first)) < len(first):
        return False
    longest = max(range(len(first)), key=lambda place: sum(len(row[place]) for row in others))
    return sum(len(row[longest]) for row in others) / len(others) > LONG


def _unique(headings: Row) -> Row:
    """Return headings that differ: an empty one is its number, a second one of a name gets its number too."""
    found: list[str] = []
    for place, heading in enumerate(headings, 1):
        name = " ".join(heading.split()) or str(place)
        found.append(f"{name} ({place})" if name in found else name)
    return tuple(found)

"""Which column of a table holds what: told by its heading in three languages, else by what stands in it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from desktop_app.importers.dates import whole_date
from desktop_app.importers.headers import KEYS

LONG = 40
"""Characters on average from which on a column is taken for the text where no heading says so."""
_SAMPLE = 60
"""Rows that are looked at."""
_MOST = 0.8
"""Share of the cells of a column that tell what it holds."""
_TITLE_ROWS = 10
"""Rows that may stand above the headings."""

_NAMES = {
    "text": "text, transcript, transcription, full text, interview, interview text, content, body, answer, answers, "
    "текст, полный текст, текст интервью, ответ, ответы, расшифровка, стенограмма, интервью, содержание, слово, "
    "цитата, мәтін, толық мәтін, сұхбат мәтіні, жауап, жауаптар, сұхбат, мазмұны",
    "title": "topic, тема",
    "date": "date published, published at, дата выхода, жарияланды",
    "recorded": "timestamp, date recorded, отметка времени, дата проведения, дата разговора, дата съёмки, "
    "дата съемки, уақыт белгісі, өткен күні",
    "outlet": "media, publication, publisher, газета, журнал, сайт, бақ",
    "interviewer": "reporter, журналист, репортёр, репортер, автор интервью, журналисі",
    "interviewee": "respondent, speaker, expert, имя, фио, ф.и.о., имя и фамилия, спикер, эксперт, герой, участник, "
    "кто говорит, аты-жөні, аты жөні, сарапшы, кейіпкер",
    "place": "city, город, населённый пункт, населенный пункт, регион, қала, жері",
    "url": "web address, адрес страницы",
    "language": "язык интервью, сұхбат тілі",
}
_FIELDS = {**KEYS, "author": "interviewer", "автор": "interviewer", "авторы": "interviewer"} | {
    name: field for field, names in _NAMES.items() for name in names.split(", ")
}
_ASIDE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|[:*])\s*$")
_NUMBER = re.compile(r"[-+]?[\d\s.,]*\d%?")
_WEB = ("http://", "https://", "www.")

Row = tuple[str, ...]
Held = tuple[tuple[str, str], ...]
"""Pairs of a field of `ReadText` and the heading of the column that holds it."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: what its columns are called, and its rows with their numbers, counted from the first."""

    name: str
    headings: Row
    """Different ones; a column without a heading is called by its number."""
    rows: tuple[tuple[int, Row], ...]
    """As many cells in each as there are columns."""
    headed: int
    """How many columns have a heading."""


def sheet_of(name: str, rows: Sequence[Row], wanted: frozenset[str]) -> Sheet:
    """Return a sheet without its empty rows. `wanted` are headings that an editor named."""
    numbered = [(number, row) for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row)]
    width = max((_width(row) for _, row in numbered), default=0)
    full = [(number, (*row[:width], *("",) * (width - len(row)))) for number, row in numbered]
    place = _place_of_headings([row for _, row in full], wanted)
    if place is None:
        return Sheet(name, tuple(str(number) for number in range(1, width + 1)), tuple(full), width)
    headings = full[place][1]
    return Sheet(name, unique(headings), tuple(full[place + 1 :]), _width(headings))


def headings_instead(sheet: Sheet) -> Row:
    """Return what the first row would call the columns; nothing where a row above the first was taken for that."""
    numbers = tuple(str(number) for number in range(1, len(sheet.headings) + 1))
    return unique(sheet.rows[0][1]) if sheet.headings == numbers and sheet.rows else ()


def _width(row: Row) -> int:
    return max((place for place, cell in enumerate(row, 1) if cell.strip()), default=0)


def unique(headings: Row) -> Row:
    """Return headings on one line each that differ: a second one of a name gets its number."""
    found: dict[str, None] = {}
    for place, heading in enumerate(headings, 1):
        name = " ".join(heading.split()) or str(place)
        found[f"{name} ({place})" if name in found else name] = None
    return tuple(found)


# --- where the headings are


def _place_of_headings(rows: Sequence[Row], wanted: frozenset[str]) -> int | None:
    """Return which row names the columns; above it there may be a title, which fills no second cell."""
    titles = sum(1 for _ in takewhile(lambda row: len(row) > 1 and _filled(row) < 2, rows[:_TITLE_ROWS]))
    for place in range(min(titles + 1, len(rows))):
        row = rows[place]
        if wanted.intersection(unique(row)) or any(map(field_of, row)):
            return place
    return titles if titles < len(rows) and _looks_like_headings(rows[titles], rows[titles + 1 :]) else None


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _looks_like_headings(first: Row, others: Sequence[Row]) -> bool:
    """Tell whether a row names the columns by how it differs from what stands below it."""
    named = [cell.strip() for cell in first if cell.strip()]
    if not others or len(set(named)) < len(named) or any(map(_is_value, named)):
        return False
    for place, heading in enumerate(first):
        cells = _sampled(others, place)
        mean = sum(map(len, cells)) / len(cells) if cells else 0
        is_question = heading.rstrip().endswith("?") and not any(cell.endswith("?") for cell in cells)
        values = cells and heading.strip() and all(map(_is_value, cells)) and len(named) > 1
        if values or (cells and is_question) or (mean > LONG and 0 < 2 * len(heading.strip()) < mean):
            return True
    return False


def _is_value(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell)) or cell.startswith(_WEB) or whole_date(cell) is not None


# --- what they mean


def field_of(heading: str) -> str:
    """Return the field that a heading means, "" where it means none."""
    words = " ".join(_ASIDE.sub("", heading[:100]).replace("_", " ").lower().split())
    return _FIELDS.get(words, "")


def held(sheet: Sheet) -> Held:
    """Return what the columns are taken for, in their order. Nothing tells of the others."""
    columns = {heading: _sampled([row for _, row in sheet.rows], place) for place, heading in enumerate(sheet.headings)}
    found: dict[str, str] = {}
    fields = set[str]()
    for heading, cells in columns.items():
        field = _fitting(field_of(heading), cells)
        if field and (field == "text" or field not in fields):
            found[heading] = field
            fields.add(field)
    for heading, cells in columns.items():
        field = _field_by_cells(cells)
        if heading not in found and field and not fields & {field, "recorded" if field == "date" else field}:
            found[heading] = field
            fields.add(field)
    if "text" not in fields:
        found |= dict.fromkeys(
            _texts({heading: cells for heading, cells in columns.items() if heading not in found}), "text"
        )
    return tuple((found[heading], heading) for heading in sheet.headings if heading in found)


def _fitting(field: str, cells: Sequence[str]) -> str:
    """Return the field that a heading means if the cells agree: an address may be one of a house, a source a link."""
    if field in ("url", "outlet") and cells:
        linked = _share(cell.startswith(_WEB) for cell in cells) >= _MOST
        return "url" if linked else field if field == "outlet" else ""
    return field


def _field_by_cells(cells: Sequence[str]) -> str:
    if cells and _share(cell.startswith(_WEB) for cell in cells) >= _MOST:
        return "url"
    return "date" if cells and _share(len(whole_date(cell) or "") > 4 for cell in cells) >= _MOST else ""


def _texts(columns: dict[str, list[str]]) -> list[str]:
    """Return the headings of the text: the questions that were asked, else the column with the longest cells."""
    questions = [heading for heading, cells in columns.items() if heading.endswith("?") and cells]
    if len(questions) > 1:
        return questions
    means = {heading: sum(map(len, cells)) / len(cells) for heading, cells in columns.items() if cells}
    best = max(means, key=lambda heading: means[heading], default="")
    return [best] if best and (means[best] >= LONG or len(columns) == 1) else []


def _share(said: Iterable[bool]) -> float:
    answers = list(said)
    return sum(answers) / len(answers)


def _sampled(rows: Sequence[Row], place: int) -> list[str]:
    return [cell for row in rows[:_SAMPLE] if (cell := row[place].strip())]

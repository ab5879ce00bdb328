"""Dates as newsrooms write them in Russian, Kazakh and English. Nothing is guessed: what is not clear is no date.

Of a season only the year is kept, of 03/05/2024 nothing (it is a day in May or in March), and a year of two digits is
no year.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate, partial_date
from desktop_app.domain.errors import BadDate

_MONTHS = (
    "январь января январе янв қаңтар қаңтарда january jan",
    "февраль февраля феврале фев ақпан ақпанда february feb",
    "март марта марте мар наурыз наурызда march mar",
    "апрель апреля апреле апр сәуір сәуірде april apr",
    "май мая мае мамыр мамырда may",
    "июнь июня июне июн маусым маусымда june jun",
    "июль июля июле июл шілде шілдеде july jul",
    "август августа августе авг тамыз тамызда august aug",
    "сентябрь сентября сентябре сен сент қыркүйек қыркүйекте september sep sept",
    "октябрь октября октябре окт қазан қазанда october oct",
    "ноябрь ноября ноябре ноя нояб қараша қарашада november nov",
    "декабрь декабря декабре дек желтоқсан желтоқсанда december dec",
)
_MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_WEEKDAYS = (
    "понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс "
    "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"
)
_SEASONS = (
    "весна весны весной весною лето лета летом осень осени осенью зима зимы зимой зимою "
    "spring summer autumn fall winter "
    "көктем көктемі көктемде көктемінде жаз жазы жазда жазында күз күзі күзде күзінде қыс қысы қыста қысында"
)


def _any(words: str) -> str:
    return "(?:" + "|".join(sorted(words.split(), key=len, reverse=True)) + ")"


LONGEST = 100
"""Characters that a date takes at most, with the white space inside it."""

_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = r"(?P<name>" + "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"
_RU_YEAR = r"(?:\s*(?:года|году|год|г\b\.?))?"
_KK_YEAR = r"\s*(?:жылғы|жылдың|жылы|жыл|ж\b\.?)"
_YEAR_WORD = rf"(?:{_KK_YEAR}|{_RU_YEAR})"
_WEEKDAY = rf"(?:{_any(_WEEKDAYS)}\b\.?,?\s+)?"
_IN = r"(?:(?:в|во|in|in the|on|от)\s+)?"
_ZONE = r"\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?(?:\s\([A-Z]+\))?"
_CLOCK = rf"\d{{1,2}}:\d{{2}}(?::\d{{2}}(?:\.\d+)?)?{_ZONE}"
_TIME = rf"(?:(?:T|,?\s+(?:в\s+|at\s+|сағат\s+)?){_CLOCK})?"
_DATES = (
    rf"{_YEAR}[-./](?P<month>\d{{1,2}})(?:[-./]{_DAY}(?:[T ]{_CLOCK})?)?(?![\d/-])",
    rf"{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}{_RU_YEAR}(?!\d)",
    rf"(?P<one>\d{{1,2}})/(?P<other>\d{{1,2}})/{_YEAR}(?![\d/])",
    rf"{_WEEKDAY}{_DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR}{_YEAR_WORD}(?!\d)",
    rf"{_YEAR}{_KK_YEAR}\s+(?:{_DAY}[\s-]+)?{_MONTH}",
    rf"{_WEEKDAY}{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
    rf"{_MONTH},?\s+{_YEAR}{_YEAR_WORD}(?!\d)",
)
"""Days and months."""
_YEARS = (
    rf"{_any(_SEASONS)}\s+(?:of\s+)?{_YEAR}{_YEAR_WORD}(?![\w/–-])",
    rf"{_YEAR}{_KK_YEAR}\s+{_any(_SEASONS)}\b",
    rf"{_YEAR}{_YEAR_WORD}(?![\w/–-])",
)
_OF_A_NAME = (
    r"(?P<year>(?:19|20)\d{2})(?P<sign>[-._]?)(?P<month>\d{2})(?P=sign)(?P<day>\d{2})(?!\d)",
    r"(?P<one>\d{1,2})[-_](?P<other>\d{1,2})[-_](?P<year>\d{4})(?!\d)",
    *_DATES,
)


def _compiled(*forms: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


# A time and a preposition may belong to the words that follow: they are read only where the date stands alone.
_OPENING = _compiled(*_DATES)
_STANDING = _compiled(*(_IN + form + _TIME for form in (*_DATES, *_YEARS)))
_NAMING = _compiled(*_OF_A_NAME)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at the beginning of a text: what it means (None: no day of any calendar) and where it ends."""

    date: PartialDate | None
    end: int


def leading_date(text: str) -> WrittenDate | None:
    """Read a date of at least a month at the beginning of a text; None where none stands there."""
    return _read(text, 0, _OPENING)


def date_at(text: str, start: int) -> WrittenDate | None:
    """Read a date that stands at `start` (characters) with its preposition and time: a day, month, season or year."""
    return _read(text, start, _STANDING)


def _read(text: str, start: int, forms: tuple[re.Pattern[str], ...]) -> WrittenDate | None:
    match = next((match for form in forms if (match := form.match(text, start, start + LONGEST))), None)
    return WrittenDate(_meaning(match), match.end()) if match else None


def whole_date(text: str) -> PartialDate | None:
    """Read a text that is nothing but a date: a day, a month, a season or a year. None where it is not one."""
    if len(text) > LONGEST:
        return None
    text = " ".join(text.split()).rstrip(",;")
    match = next((match for form in _STANDING if (match := form.fullmatch(text))), None)
    return _meaning(match) if match else None


def date_in_name(name: str) -> PartialDate | None:
    """Read the one date of at least a month that the name of a file holds; a year alone may be of anything."""
    name = re.sub(r"(?<=[^\W\d])_|_(?=[^\W\d])", " ", name)
    found: set[PartialDate | None] = set()
    position = 0
    while position < len(name):
        written = None if name[position - 1 : position].isalnum() else _read(name, position, _NAMING)
        if written and not name[written.end : written.end + 1].isalnum():
            found.add(written.date)
            position = written.end
        position += 1
    return found.pop() if len(found) == 1 else None


def _meaning(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    name = parts.get("name")
    month = _MONTH_NUMBERS[name.lower()] if name else parts.get("month")
    day = parts.get("day")
    if parts.get("one"):
        day, month = _day_and_month(int(parts["one"]), int(parts["other"]))
        if day is None:
            return None
    written = parts["year"] + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if day else "")
    try:
        return partial_date(written)
    except BadDate:
        return None


def _day_and_month(one: int, other: int) -> tuple[int, int] | tuple[None, None]:
    """Tell day and month apart where only one order makes a date, or both make the same."""
    if one > 12 or one == other:
        return one, other
    return (other, one) if other > 12 else (None, None)

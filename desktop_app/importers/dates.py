"""Dates as headers write them in Russian, Kazakh and English. Nothing is guessed: what is not clear is no date."""

import re
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate, partial_date
from desktop_app.domain.errors import BadDate

_MONTHS = (
    "январь января янв қаңтар қаңтарда january jan",
    "февраль февраля фев ақпан ақпанда february feb",
    "март марта мар наурыз наурызда march mar",
    "апрель апреля апр сәуір сәуірде april apr",
    "май мая мамыр мамырда may",
    "июнь июня июн маусым маусымда june jun",
    "июль июля июл шілде шілдеде july jul",
    "август августа авг тамыз тамызда august aug",
    "сентябрь сентября сен қыркүйек қыркүйекте september sep sept",
    "октябрь октября окт қазан қазанда october oct",
    "ноябрь ноября ноя қараша қарашада november nov",
    "декабрь декабря дек желтоқсан желтоқсанда december dec",
)
MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}

LONGEST = 100
"""Characters that a date takes at most, with the white space inside it."""

_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?P<day>\d{1,2})"
_MONTH = r"(?P<name>" + "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True)) + r")\b\.?"
_RU_YEAR = r"(?:\s*(?:года|год|г\b\.?))?"
_KK_YEAR = r"\s*(?:жылғы|жылдың|жылы|жыл|ж\b\.?)"
_TIME = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_YEAR}[-./](?P<month>\d{{1,2}})(?:[-./]{_DAY}{_TIME})?(?![\d/-])",
        rf"{_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}{_RU_YEAR}(?!\d)",
        rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}(?:{_KK_YEAR}|{_RU_YEAR})(?!\d)",
        rf"{_YEAR}{_KK_YEAR}\s+(?:{_DAY}[\s-]+)?{_MONTH}",
        rf"{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
        rf"{_MONTH},?\s+{_YEAR}(?:{_KK_YEAR}|{_RU_YEAR})(?!\d)",
    )
)
_YEAR_ALONE = re.compile(rf"{_YEAR}(?:{_KK_YEAR}|{_RU_YEAR})(?!\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at the beginning of a text: what it means (None: no day of any calendar) and where it ends."""

    date: PartialDate | None
    end: int


def leading_date(text: str) -> WrittenDate | None:
    """Read a date of at least a month at the beginning of a text; None where none stands there."""
    for form in _FORMS:
        match = form.match(text, 0, LONGEST)
        if match:
            return WrittenDate(_meaning(match), match.end())
    return None


def whole_date(text: str) -> PartialDate | None:
    """Read a text that is nothing but a date: a day, a month or a year. None where it is not one."""
    text = text.strip().rstrip(",;")
    if len(text) > LONGEST:
        return None
    for form in (*_FORMS, _YEAR_ALONE):
        match = form.fullmatch(text)
        if match:
            return _meaning(match)
    return None


def _meaning(match: re.Match[str]) -> PartialDate | None:
    parts = match.groupdict()
    name = parts.get("name")
    month = MONTH_NUMBERS[name.lower()] if name else parts.get("month")
    day = parts.get("day")
    written = parts["year"] + (f"-{int(month):02}" if month else "") + (f"-{int(day):02}" if day else "")
    try:
        return partial_date(written)
    except BadDate:
        return None

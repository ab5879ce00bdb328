"""Stretches of time that a query names."""

import datetime
import re
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate, first_day, last_day, partial_date
from desktop_app.domain.errors import BadDate

_DAY = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})")
_NAMED = re.compile(r"([^\W\d_]+)\s+(\d{4})")
_MONTHS = (
    ("january", "январь", "января", "қаңтар"), ("february", "февраль", "февраля", "ақпан"),
    ("march", "март", "марта", "наурыз"), ("april", "апрель", "апреля", "сәуір"),
    ("may", "май", "мая", "мамыр"), ("june", "июнь", "июня", "маусым"),
    ("july", "июль", "июля", "шілде"), ("august", "август", "августа", "тамыз"),
    ("september", "сентябрь", "сентября", "қыркүйек"), ("october", "октябрь", "октября", "қазан"),
    ("november", "ноябрь", "ноября", "қараша"), ("december", "декабрь", "декабря", "желтоқсан"),
)  # fmt: skip
_SEASONS = (
    ("winter", "зима", "қыс"),
    ("spring", "весна", "көктем"),
    ("summer", "лето", "жаз"),
    ("autumn", "fall", "осень", "күз"),
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
SEASONS = {name: number for number, names in enumerate(_SEASONS) for name in names}


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both within it."""

    first: datetime.date
    last: datetime.date

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read a date or a range. Raises `BadDate`.

        Dates: `2025`, `2025-11`, `2025-11-12`, `12.11.2025`, `11.2025`, `ноябрь 2025`, `весна 1998`. Ranges:
        `2024..2025`, `2024..`, `..2025`. A winter begins in December of the year before.
        """
        begin, dots, end = text.partition("..")
        if not dots:
            return cls(*_days(text))
        if not begin.strip() and not end.strip():
            raise BadDate(date=text)
        first = _days(begin)[0] if begin.strip() else datetime.date.min
        last = _days(end)[1] if end.strip() else datetime.date.max
        return cls(first, last) if first <= last else cls(last, first)

    def holds(self, date: str) -> bool:
        """Say whether a date lies wholly within; a date of a whole year does not lie within a month."""
        known = PartialDate(date)
        return self.first <= first_day(known) and last_day(known) <= self.last


def _days(text: str) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day of a date."""
    text = text.strip().lower()
    if named := _NAMED.fullmatch(text):
        return _named(named[1], int(named[2]), text)
    if written := _DAY.fullmatch(text):
        day, month, year = written.groups()
        text = f"{year}-{month:0>2}" + (f"-{day:0>2}" if day else "")
    known = partial_date(text)
    return first_day(known), last_day(known)


def _named(name: str, year: int, text: str) -> tuple[datetime.date, datetime.date]:
    if name in MONTHS:
        month = partial_date(f"{year:04}-{MONTHS[name]:02}")
        return first_day(month), last_day(month)
    if name not in SEASONS or year == 0:
        raise BadDate(date=text)
    last = partial_date(f"{year:04}-{SEASONS[name] * 3 + 2:02}")
    if SEASONS[name]:
        return first_day(partial_date(f"{year:04}-{SEASONS[name] * 3:02}")), last_day(last)
    return datetime.date(max(1, year - 1), 12 if year > 1 else 1, 1), last_day(last)

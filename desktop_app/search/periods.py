"""Stretches of time that a query names."""

import datetime
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate, first_day, last_day, partial_date


@dataclass(frozen=True, slots=True)
class Period:
    """From the first day to the last, both within it."""

    first: datetime.date
    last: datetime.date

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read `2025`, `2025-11`, `2025-11-12`, `2024..2025`, `2024..` or `..2025`. Raises `BadDate`."""
        begin, dots, end = text.partition("..")
        if not dots:
            end = begin
        elif not begin and not end:
            partial_date(text)
        first = first_day(partial_date(begin)) if begin else datetime.date.min
        last = last_day(partial_date(end)) if end else datetime.date.max
        return cls(min(first, last), max(first, last))

    def holds(self, date: str) -> bool:
        """Say whether a date lies wholly within; a date of a whole year does not lie within a month."""
        known = PartialDate(date)
        return self.first <= first_day(known) and last_day(known) <= self.last

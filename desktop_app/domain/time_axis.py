"""Dates laid out on a strip of time: years and months, each date a place or, where it is partial, a range."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate, first_day, last_day

MONTHS_UP_TO = 1200
"""Days up to which months are told apart."""


@dataclass(frozen=True, slots=True)
class Tick:
    """The beginning of a year (`month` is 1) or of a month."""

    at: float
    year: int
    month: int


@dataclass(frozen=True, slots=True)
class TimeAxis:
    """Whole months (or years, where many are shown) that all dates lie in."""

    first: datetime.date
    end: datetime.date
    """The day after the last."""

    @property
    def days(self) -> int:
        return (self.end - self.first).days

    def place(self, date: PartialDate) -> tuple[float, float]:
        """Return where a date begins and ends, from 0 to 1; both are the middle of the day where it is known."""
        start = (first_day(date) - self.first).days
        if len(date) == len("2025-11-12"):
            return ((start + 0.5) / self.days,) * 2
        return start / self.days, ((last_day(date) - self.first).days + 1) / self.days

    def ticks(self) -> Iterator[Tick]:
        """Return the beginnings of years, and of months where the axis is short."""
        day = self.first
        while day < self.end:
            if day.month == 1 or self.days <= MONTHS_UP_TO:
                yield Tick((day - self.first).days / self.days, day.year, day.month)
            day = _next_month(day)


def time_axis(dates: Iterable[PartialDate]) -> TimeAxis | None:
    """Return the axis that all dates lie in, or nothing where there is no date."""
    known = list(dates)
    if not known:
        return None
    first = min(map(first_day, known)).replace(day=1)
    end = _next_month(max(map(last_day, known)))
    if (end - first).days > MONTHS_UP_TO:
        first, end = first.replace(month=1), datetime.date(end.year + (end.month > 1), 1, 1)
    return TimeAxis(first, end)


def _next_month(day: datetime.date) -> datetime.date:
    return (day.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)

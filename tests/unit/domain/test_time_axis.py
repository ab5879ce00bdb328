"""Dates on a strip of time."""

import datetime

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.time_axis import time_axis


def axis(*dates: str):  # type: ignore[no-untyped-def]
    return time_axis(PartialDate(date) for date in dates)


def test_without_dates_there_is_no_axis() -> None:
    assert axis() is None


def test_a_short_time_is_whole_months_with_a_tick_for_each() -> None:
    made = axis("2024-03-02", "2024-05")
    assert (made.first, made.end) == (datetime.date(2024, 3, 1), datetime.date(2024, 6, 1))
    assert [(tick.year, tick.month) for tick in made.ticks()] == [(2024, 3), (2024, 4), (2024, 5)]


def test_a_long_time_is_whole_years_with_a_tick_for_each() -> None:
    made = axis("2019-03-02", "2024-05-31")
    assert (made.first, made.end) == (datetime.date(2019, 1, 1), datetime.date(2025, 1, 1))
    assert [(tick.year, tick.month) for tick in made.ticks()] == [(year, 1) for year in range(2019, 2025)]


def test_a_day_is_a_place_and_a_month_or_a_year_is_a_range() -> None:
    made = axis("2024", "2024-02", "2024-02-15")
    assert made.place(PartialDate("2024")) == (0, 1)
    start, end = made.place(PartialDate("2024-02"))
    assert (start, end) == (31 / 366, 60 / 366)
    at, same = made.place(PartialDate("2024-02-15"))
    assert at == same == 45.5 / 366


def test_december_ends_with_the_year() -> None:
    assert axis("2019-12-31", "2024-12-31").end == datetime.date(2025, 1, 1)
    assert axis("2024-12-31").end == datetime.date(2025, 1, 1)

"""Dates as newsrooms know them: a day, a month, or only a year."""

import datetime
import re
from typing import NewType

from desktop_app.domain.errors import BadDate

PartialDate = NewType("PartialDate", str)
"""ISO 8601 text with falling precision: `2025-11-12`, `2025-11` or `2025`. It sorts as text."""

_FORM = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def partial_date(text: str) -> PartialDate:
    """Check and return a date written as YYYY, YYYY-MM or YYYY-MM-DD. Raises `BadDate`."""
    text = text.strip()
    if not _FORM.fullmatch(text):
        raise BadDate(date=text)
    try:
        datetime.date.fromisoformat((text + "-01-01")[:10])
    except ValueError as error:
        raise BadDate(date=text) from error
    return PartialDate(text)


def first_day(date: PartialDate) -> datetime.date:
    """Return the first day that the date can mean."""
    return datetime.date.fromisoformat((date + "-01-01")[:10])


def last_day(date: PartialDate) -> datetime.date:
    """Return the last day that the date can mean."""
    first = first_day(date)
    if len(date) == 10:
        return first
    following = (
        datetime.date(first.year + 1, 1, 1)
        if len(date) == 4
        else (first.replace(day=28) + datetime.timedelta(days=4)).replace(day=1)
    )
    return following - datetime.timedelta(days=1)

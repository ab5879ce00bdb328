"""On what terms something was said, and whether it may leave the house."""

import datetime
from enum import StrEnum

from desktop_app.domain.dates import PartialDate, last_day


class Terms(StrEnum):
    """The four terms of newsroom practice, from the freest to the strictest."""

    ON_RECORD = "on_record"
    BACKGROUND = "background"
    DEEP_BACKGROUND = "deep_background"
    OFF_RECORD = "off_record"

    @property
    def rank(self) -> int:
        """How strict: 0 (on record) to 3 (off record)."""
        return list(Terms).index(self)


def stricter(*terms: Terms | None) -> Terms:
    """Return the strictest of the terms given; nothing given means on record."""
    return max((t for t in terms if t is not None), key=lambda t: t.rank, default=Terms.ON_RECORD)


def later(*embargoes: PartialDate | None) -> PartialDate | None:
    """Return the embargo that ends last."""
    return max((e for e in embargoes if e), key=last_day, default=None)


def under_embargo(embargo: PartialDate | None, today: datetime.date) -> bool:
    """Say whether an embargo still holds; it ends when its last day is over."""
    return embargo is not None and today <= last_day(embargo)


def may_leave(terms: Terms, embargo: PartialDate | None, today: datetime.date) -> bool:
    """Say whether words said on these terms may be exported at all today."""
    return terms is not Terms.OFF_RECORD and not under_embargo(embargo, today)


def may_describe(terms: Terms) -> bool:
    """Say whether the speaker's role may be told: on background may, deep background may not."""
    return terms in (Terms.ON_RECORD, Terms.BACKGROUND)


def may_name(terms: Terms) -> bool:
    """Say whether the speaker may be named: only what was said on record carries a name."""
    return terms is Terms.ON_RECORD

"""Quotes in time: the days each may have been said on, and where a person changed position."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate, first_day, last_day
from desktop_app.domain.ids import QuoteId, SpeakerId
from desktop_app.domain.links import Link

CHANGES = frozenset({"contradicts", "updates", "retracts"})
"""Types of links that, between quotes of one person, say that the position changed."""


@dataclass(frozen=True, slots=True)
class TimedQuote:
    """A quote with the days that it may have been said on, both ends counted in."""

    id: QuoteId
    speaker: SpeakerId | None
    first: datetime.date
    last: datetime.date


@dataclass(frozen=True, slots=True)
class ChangedPosition:
    """Two quotes of one person, the earlier first, and the link that joins them."""

    earlier: TimedQuote
    later: TimedQuote
    link: Link


def timed(quote: QuoteId, speaker: SpeakerId | None, date: PartialDate) -> TimedQuote:
    """Return a quote with the range of days of its date, which may be a month or a year."""
    return TimedQuote(quote, speaker, first_day(date), last_day(date))


def changed_position(quotes: Iterable[TimedQuote], links: Iterable[Link]) -> list[ChangedPosition]:
    """Return where a person changed position, earliest first; a link to a quote that is not given is left out."""
    known = {quote.id: quote for quote in quotes}
    pairs = []
    for link in links:
        source, target = known.get(link.source), known.get(link.target)
        if link.type in CHANGES and source and target and source.speaker == target.speaker is not None:
            earlier, later = sorted((source, target), key=_when)
            pairs.append(ChangedPosition(earlier, later, link))
    return sorted(pairs, key=lambda pair: (_when(pair.earlier), _when(pair.later), pair.link.id))


def _when(quote: TimedQuote) -> tuple[datetime.date, datetime.date, QuoteId]:
    return quote.first, quote.last, quote.id

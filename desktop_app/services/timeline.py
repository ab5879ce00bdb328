"""Quotes of some speakers and tags in the order of time, with the links among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import QuoteId, SpeakerId, TagId
from desktop_app.domain.links import Link
from desktop_app.domain.timeline import ChangedPosition, TimedQuote, changed_position, timed
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView


@dataclass(frozen=True, slots=True)
class Timeline:
    """Dated quotes, earliest first; what is not dated is counted."""

    quotes: tuple[tuple[TimedQuote, QuoteView], ...]
    links: tuple[Link, ...]
    """Links both of whose quotes are shown."""
    changed: tuple[ChangedPosition, ...]
    undated: int


def timeline(
    reading: Reading,
    speakers: Sequence[SpeakerId] = (),
    tags: Sequence[TagId] = (),
    since: PartialDate | None = None,
    until: PartialDate | None = None,
) -> Timeline:
    """Return the quotes of any of the speakers that have any of the tags (or one below it); none given means all."""
    views: dict[QuoteId, QuoteView] = {}
    for speaker in speakers or (None,):
        for tag in tags or (None,):
            narrow = QuoteFilter(speaker=speaker, tag=tag, since=since, until=until, rejected=False)
            views |= {view.id: view for view in reading.quotes(narrow)}
    dated = [(timed(id, view.quote.speaker, view.date), view) for id, view in views.items() if view.date]
    dated.sort(key=lambda one: (one[0].first, one[0].last, one[0].id))
    shown = {quote.id for quote, _ in dated}
    links = tuple(link for link in reading.links() if link.source in shown and link.target in shown)
    changed = changed_position((quote for quote, _ in dated), links)
    return Timeline(tuple(dated), links, tuple(changed), len(views) - len(dated))

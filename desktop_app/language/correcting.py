"""What was found in a text, after an editor has corrected who said one of the quotes."""

from dataclasses import replace

from desktop_app.domain.leaning import Given, leaning_on
from desktop_app.services.found import Found


def corrected(found: Found, quote: int, speaker: int | None) -> Found:
    """Return what was found, with another speaker of one quote, and of those whose attribution leant on it.

    `quote` is a number in `found.quotes`, `speaker` one in `found.speakers`. Nothing else changes.
    """
    given = [Given(one.speaker, one.attribution, open=True) for one in found.quotes]
    along = {quote, *leaning_on(given, quote)}
    quotes = (replace(one, speaker=speaker) if n in along else one for n, one in enumerate(found.quotes))
    return replace(found, quotes=tuple(quotes))

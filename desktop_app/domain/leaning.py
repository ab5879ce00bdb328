"""Which attributions stand on which: what an editor corrects at one quote is as wrong at those that were told by it."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.quotes import Attribution

_BY_MENTION = frozenset({"role", "label", "guest"})
"""Rules by which the same word of the text means the same person wherever it stands."""


@dataclass(frozen=True, slots=True)
class Given:
    """One quote as it was given to somebody."""

    speaker: object
    """Anything that is equal for the same speaker; None where nobody is named."""
    attribution: Attribution | None
    """None where an editor made the quote."""
    open: bool
    """Whether nobody has judged it yet."""


def leaning_on(quotes: Sequence[Given], corrected: int) -> tuple[int, ...]:
    """Return which quotes change with the one whose speaker is corrected, as numbers in the order of the text.

    `quotes` are those of one text in its order, with the speakers before the correction. A quote goes along when nobody
    has judged it and it was told by the corrected one: by going on with it (`Attribution.leans`), directly or through
    others that go along; or because the same word of the text («политолог», a label) was taken for the same person.
    """
    changed = {corrected}
    source = quotes[corrected]
    last: int | None = None
    for number, quote in enumerate(quotes):
        if quote.speaker != source.speaker:
            continue
        if number != corrected and _goes_along(quote, source, through=last in changed):
            changed.add(number)
        last = number
    return tuple(sorted(changed - {corrected}))


def _goes_along(quote: Given, source: Given, *, through: bool) -> bool:
    """Say whether one goes along; `through` where the quote before it with the same speaker does, or is the source."""
    own, its = quote.attribution, source.attribution
    if not quote.open or own is None:
        return False
    if own.leans:
        return through
    if its is None or source.speaker is None or own.rule not in _BY_MENTION or own.rule != its.rule:
        return False
    return own.mention.casefold() == its.mention.casefold()

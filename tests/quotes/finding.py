"""The program's own finder, as the scorer asks it."""

from collections.abc import Callable
from functools import cache

from desktop_app.domain.quotes import QuoteKind
from desktop_app.language.finder import QuoteFinder
from desktop_app.services.found import Found
from tests.quotes.labelled import LabelledText
from tests.quotes.score import Answer

KINDS = {QuoteKind.DIRECT: "direct", QuoteKind.TURN: "qa", QuoteKind.REPORTED: "indirect"}


def finder() -> Callable[[LabelledText], list[Answer]]:
    """Return what finds quotes as an import does: it knows nothing but the text."""
    found_by = QuoteFinder()

    @cache
    def find(text: LabelledText) -> list[Answer]:
        return answers(found_by.find(text.text))

    return find


def answers(found: Found) -> list[Answer]:
    """Return what was found in the form that is scored."""
    return [
        Answer(
            tuple((span.start, span.end) for span in quote.spans),
            found.speakers[quote.speaker].name if quote.speaker is not None else None,
            KINDS[quote.kind],
            quote.attribution.sure,
        )
        for quote in found.quotes
    ]

"""What a dossier's back pages are made of: who speaks where, which tag and which source is used where."""

from collections.abc import Callable, Iterable

from desktop_app.domain.alphabet import alphabetical
from desktop_app.services.document import Document, DocumentQuote, DocumentTag

GREY = "#6d6d6d"
OPENING = 54
"""How many characters of a quote stand in the contents."""


def speakers(document: Document) -> list[tuple[str, list[int]]]:
    """Return the named speakers in the order of the alphabet with the numbers of their quotes."""
    return _index(document, lambda quote: [quote.speaker] if quote.speaker else [])


def tags(document: Document) -> list[tuple[str, list[int]]]:
    """Return the paths of the tags in the order of the alphabet with the numbers of their quotes."""
    return _index(document, lambda quote: [tag.path for tag in quote.tags])


def quotes_of_source(document: Document) -> dict[int, list[int]]:
    """Return the numbers of the quotes that each source gave."""
    found: dict[int, list[int]] = {source.number: [] for source in document.sources}
    for quote in document.quotes():
        found.setdefault(quote.source, []).append(quote.number)
    return found


def colours(document: Document) -> dict[str, str]:
    """Return the colour of each tag."""
    return {tag.path: colour(tag) for quote in document.quotes() for tag in quote.tags}


def colour(tag: DocumentTag) -> str:
    """Return the tag's colour as `#rrggbb`; grey where it is not written so."""
    digits = tag.colour.removeprefix("#")
    return tag.colour if len(digits) == 6 and set(digits.lower()) <= set("0123456789abcdef") else GREY


def opening(quote: DocumentQuote) -> str:
    """Return the first words of a quote for a list."""
    words = " ".join(quote.fragments[0].split()) if quote.fragments else ""
    if len(words) <= OPENING:
        return words
    return words[:OPENING].rsplit(" ", 1)[0].rstrip(" .,;:—–-") + "…"


def _index(document: Document, entries: Callable[[DocumentQuote], Iterable[str]]) -> list[tuple[str, list[int]]]:
    found: dict[str, list[int]] = {}
    for quote in document.quotes():
        for entry in dict.fromkeys(entries(quote)):
            found.setdefault(entry, []).append(quote.number)
    return sorted(found.items(), key=lambda line: alphabetical(line[0]))

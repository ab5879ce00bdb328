"""Quotes and speakers of one text as a line of JSON, for scripts and for measuring."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop_app.domain.interviews import Language
from desktop_app.domain.quotes import QuoteKind
from desktop_app.language.finder import QuoteFinder
from desktop_app.services.found import FoundQuote

_KINDS = {QuoteKind.DIRECT: "direct", QuoteKind.TURN: "qa", QuoteKind.REPORTED: "indirect"}


@cache
def _finder() -> QuoteFinder:
    return QuoteFinder()


def predictions(line: Mapping[str, Any]) -> dict[str, Any]:
    """Return `{"id", "quotes": [{"fragments", "speaker", "kind"}]}` for a line `{"id", "text", "lang"?}`.

    Fragments count characters of the text, without marks; `speaker` is None where nobody is named. A line of dialogue
    is of kind `dash`. Raises `ValueError` where the line is not of that form.
    """
    text, code = line.get("text"), line.get("lang")
    if not isinstance(text, str) or (code is not None and not isinstance(code, str)):
        raise ValueError("a line needs a text")
    language = Language(code) if code in ("ru", "kk", "en") else None
    found = _finder().find(text, 0, language)
    names = [speaker.name for speaker in found.speakers]
    return {
        "id": line.get("id"),
        "quotes": [
            {
                "fragments": [[span.start, span.end] for span in quote.spans],
                "speaker": None if quote.speaker is None else names[quote.speaker],
                "kind": _kind(text, quote),
            }
            for quote in found.quotes
        ],
    }


def _kind(text: str, quote: FoundQuote) -> str:
    start = quote.spans[0].start
    before = text[max(0, start - 8) : start].rstrip()
    if quote.kind is QuoteKind.DIRECT and before.endswith(("—", "–", "-")) and not before.endswith("»"):
        return "dash"
    return _KINDS[quote.kind]

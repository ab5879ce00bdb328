"""Words that several places of the window say in the same way."""

import datetime

from PySide6.QtCore import QDate, QLocale

from desktop_app.domain.interviews import Origin
from desktop_app.domain.quotes import QuoteKind, QuoteState
from desktop_app.services.words import language, translate


def locale() -> QLocale:
    """Return the locale of the language spoken now."""
    codes = {
        "ru": (QLocale.Language.Russian, QLocale.Country.Kazakhstan),
        "kk": (QLocale.Language.Kazakh, QLocale.Country.Kazakhstan),
        "en": (QLocale.Language.English, QLocale.Country.UnitedKingdom),
    }
    return QLocale(*codes[language()])


def day(date: str | None) -> str:
    """Return a partial ISO date as people write it; nothing for no date."""
    if not date:
        return ""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return date
    if len(parts) == 2:
        name = locale().standaloneMonthName(parts[1], QLocale.FormatType.LongFormat)
        return f"{name} {parts[0]}" if language() != "kk" else f"{parts[0]} ж. {name}"
    form = {"ru": "d MMMM yyyy", "kk": "yyyy 'ж.' d MMMM", "en": "d MMMM yyyy"}[language()]
    return locale().toString(QDate(*parts), form)


def moment(iso: str) -> str:
    """Return a moment (ISO, UTC) as day and time of this laptop."""
    at = datetime.datetime.fromisoformat(iso.replace("Z", "+00:00")).astimezone()
    return f"{day(at.date().isoformat())}, {at:%H:%M}"


def kind_words(kind: QuoteKind) -> str:
    """Return the name of a kind of quote."""
    return {
        QuoteKind.DIRECT: translate("quotes", "Direct speech"),
        QuoteKind.TURN: translate("quotes", "Interview turn"),
        QuoteKind.REPORTED: translate("quotes", "Reported speech"),
    }[kind]


def state_words(state: QuoteState) -> str:
    """Return the name of a state of review."""
    return {
        QuoteState.FOUND: translate("quotes", "Found, to review"),
        QuoteState.CONFIRMED: translate("quotes", "Confirmed"),
        QuoteState.REJECTED: translate("quotes", "Rejected"),
    }[state]


def language_words(code: str) -> str:
    """Return the name of a language."""
    return {
        "ru": translate("languages", "Russian"),
        "kk": translate("languages", "Kazakh"),
        "en": translate("languages", "English"),
    }.get(code, translate("languages", "Unknown language"))


def origin_words(origin: Origin | None) -> str:
    """Say where a value comes from."""
    if origin is None:
        return ""
    return {
        Origin.HEADER: translate("details", "from the header of the file"),
        Origin.STRUCTURED: translate("details", "from the data of the page"),
        Origin.HEADING: translate("details", "from the heading"),
        Origin.SENTENCE: translate("details", "from the first sentence"),
        Origin.TEXT: translate("details", "from the text"),
        Origin.FILE_NAME: translate("details", "from the name of the file"),
        Origin.EDITOR: translate("details", "given by an editor"),
    }[origin]

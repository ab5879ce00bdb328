"""Words that several places of the window say in the same way."""

import datetime

from PySide6.QtCore import QDate, QLocale

from desktop_app.domain.links import link_type
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.quotes import QuoteKind, QuoteState
from desktop_app.domain.terms import Terms
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


def terms_words(terms: Terms) -> str:
    """Return the name of terms."""
    return {
        Terms.ON_RECORD: translate("terms", "On record"),
        Terms.BACKGROUND: translate("terms", "On background"),
        Terms.DEEP_BACKGROUND: translate("terms", "Deep background"),
        Terms.OFF_RECORD: translate("terms", "Off record"),
    }[terms]


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


def note_words(kind: NoteKind) -> str:
    """Return the name of a kind of note."""
    return {
        NoteKind.COMMENT: translate("notes", "Comment"),
        NoteKind.FACT_CHECK: translate("notes", "Fact check"),
        NoteKind.TO_DO: translate("notes", "To do"),
    }[kind]


def link_words(key: str, outgoing: bool = True) -> str:
    """Return how a link of this type reads from one of its ends."""
    if not link_type(key).directed:
        outgoing = True
    return {
        ("contradicts", True): translate("links", "contradicts"),
        ("supports", True): translate("links", "supports"),
        ("supports", False): translate("links", "is supported by"),
        ("repeats", True): translate("links", "repeats"),
        ("repeats", False): translate("links", "is repeated by"),
        ("updates", True): translate("links", "updates"),
        ("updates", False): translate("links", "is updated by"),
        ("answers", True): translate("links", "answers"),
        ("answers", False): translate("links", "is answered by"),
        ("see_also", True): translate("links", "see also"),
    }[key, outgoing]


def language_words(code: str) -> str:
    """Return the name of a language."""
    return {
        "ru": translate("languages", "Russian"),
        "kk": translate("languages", "Kazakh"),
        "en": translate("languages", "English"),
    }.get(code, translate("languages", "Unknown language"))

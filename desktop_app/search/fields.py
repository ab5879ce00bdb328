"""What fields and their values are called in the query language, in three languages."""

from collections.abc import Mapping

from desktop_app.domain.interviews import Language
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.search.spelling import edits

FIELDS = {
    "speaker": "speaker", "спикер": "speaker", "сөйлеуші": "speaker",
    "tag": "tag", "тег": "tag",
    "outlet": "outlet", "издание": "outlet", "сми": "outlet", "басылым": "outlet",
    "lang": "lang", "language": "lang", "язык": "lang", "тіл": "lang",
    "date": "date", "дата": "date", "күні": "date",
    "year": "date", "год": "date", "жыл": "date",
    "title": "title", "заголовок": "title", "тақырып": "title",
    "note": "note", "заметка": "note", "ескертпе": "note",
    "terms": "terms", "условия": "terms", "шарт": "terms",
    "has": "has", "есть": "has", "бар": "has",
    "state": "state", "состояние": "state", "күй": "state",
    "kind": "kind", "вид": "kind", "түр": "kind",
}  # fmt: skip
"""What an editor writes → the field. The first name of each field in each language is the one that is offered."""
AT_ONCE = frozenset(("note", "terms", "has", "state", "kind"))
"""Fields whose names are everyday words: with a space behind the colon they are words."""

_LANGUAGES = {
    Language.RUSSIAN: ("ru", "русский", "орысша", "rus", "russian", "рус", "орыс"),
    Language.KAZAKH: ("kk", "казахский", "қазақша", "kz", "kaz", "kazakh", "каз", "қаз", "қазақ"),
    Language.ENGLISH: ("en", "английский", "ағылшынша", "eng", "english", "англ", "ағыл"),
    Language.UNKNOWN: ("und", "неизвестен", "белгісіз", "unknown"),
}
_VALUES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "terms": {
        Terms.ON_RECORD: ("on_record", "для_печати", "жариялауға_болады", "onrecord", "on"),
        Terms.BACKGROUND: ("background", "без_имени", "аты_аталмайды"),
        Terms.DEEP_BACKGROUND: (
            "deep_background",
            "без_указания_источника",
            "дереккөзі_аталмайды",
            "deep",
            "без_источника",
        ),
        Terms.OFF_RECORD: ("off_record", "не_для_печати", "жарияланбайды", "offrecord", "off"),
    },
    "state": {
        QuoteState.FOUND: ("found", "найдена", "табылды", "найдено"),
        QuoteState.CONFIRMED: ("confirmed", "подтверждена", "расталған", "подтверждено", "расталды"),
        QuoteState.REJECTED: ("rejected", "отклонена", "қабылданбаған", "отклонено", "қабылданбады"),
    },
    "has": {
        "link": ("link", "связь", "байланыс", "links", "связи"),
        "note": ("note", "заметка", "ескертпе", "notes", "заметки"),
        "tag": ("tag", "тег", "тег", "tags", "теги"),
        "quote": ("quote", "цитата", "дәйексөз", "quotes", "цитаты"),
    },
    "kind": {
        "passage": ("passage", "фрагмент", "үзінді"),
        "note": ("note", "заметка", "ескертпе"),
        "link": ("link", "связь", "байланыс"),
        "title": ("title", "заголовок", "тақырып", "interview", "интервью", "сұхбат"),
        "speaker": ("speaker", "спикер", "сөйлеуші"),
        "tag": ("tag", "тег", "тег"),
        "dossier": ("dossier", "досье", "досье"),
    },
}
"""Fields with a closed list of values: value → what it is called, first in English, Russian and Kazakh."""
_ENGLISH, _RUSSIAN, _KAZAKH = range(3)
_KAZAKH_FIELDS = frozenset("сөйлеуші басылым тіл күні жыл тақырып ескертпе шарт бар күй түр".split())
_SHORTEST = 4
"""Shorter names are too much like other words."""
_LONG = 7


def language_named(name: str) -> Language | None:
    """Return the language that an editor names in any of the three."""
    return next((one for one, names in _LANGUAGES.items() if name.strip().lower() in names), None)


def languages(field: str) -> str:
    """Return what languages may be called, in the language in which the field was named."""
    return ", ".join(names[_spoken_in(field)] for names in _LANGUAGES.values())


def value_named(field: str, name: str) -> str | None:
    """Return the value of a field with a closed list that an editor names in any of the three languages."""
    wanted = "_".join(name.lower().replace("-", " ").replace("ё", "е").split())
    return next((str(value) for value, names in _VALUES[field].items() if wanted in names), None)


def values_of(name: str) -> str:
    """Return what the values of a field may be called, in the language in which the field is named."""
    return ", ".join(names[_spoken_in(name)] for names in _VALUES[FIELDS[name]].values())


def closed(field: str) -> bool:
    """Say whether a field has a closed list of values."""
    return field in _VALUES


def field_like(name: str) -> str:
    """Return the name of a field that somebody may have meant, "" where none is like it."""
    if len(name) < _SHORTEST:
        return ""
    like = [(edits(name, one), one) for one in FIELDS if len(one) >= _SHORTEST]
    amiss, nearest = min(like)
    return nearest if amiss <= 1 + (len(nearest) >= _LONG) else ""


def _spoken_in(field: str) -> int:
    if field.isascii():
        return _ENGLISH
    return _KAZAKH if field in _KAZAKH_FIELDS else _RUSSIAN

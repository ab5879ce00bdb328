"""What is offered while a query is being typed: fields, their values, words; told from the query and the caret."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services.vocabulary import terms_words
from desktop_app.services.words import language, translate

FIELDS = {
    "speaker": ("speaker", "спикер", "сөйлеуші"),
    "tag": ("tag", "тег", "тег"),
    "outlet": ("outlet", "издание", "басылым"),
    "date": ("date", "дата", "күні"),
    "lang": ("lang", "язык", "тіл"),
    "title": ("title", "заголовок", "тақырып"),
    "terms": ("terms", "условия", "шарт"),
    "state": ("state", "состояние", "күй"),
    "has": ("has", "есть", "бар"),
    "note": ("note", "заметка", "ескертпе"),
}
"""A field of the query language → its names in English, Russian and Kazakh; all of them are understood always."""
ARCHIVE = ("speaker", "tag", "outlet")
"""Fields whose values are those that the archive has."""
MOST = 8
"""How much is offered together."""
_LANGUAGES = ("en", "ru", "kk")
_SHORTEST = 2
"""Letters of a word before words are offered."""
_TYPED = re.compile(
    r"""(?:(?P<field>[^\W\d_]+):(?:["«“„](?P<quoted>[^"»”]*)|(?P<bare>[^\s"»”«“„:()]*))|(?P<word>[\w'’ʼ-]+))$"""
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is being typed: the beginning of a word, or of a value of a field. Places count characters of the query."""

    field: str
    """A key of `FIELDS`, or nothing for a word."""
    beginning: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Offer:
    """What would stand in the query instead of what is being typed, and what is shown beside it."""

    text: str
    shown: str
    number: int = 0
    """How often it is there; 0 where nobody counted."""
    field: bool = False


def asked(query: str, caret: int) -> Asked | None:
    """Return what is being typed at the caret; nothing inside a word, or where nothing was begun."""
    if query[caret : caret + 1].strip(' \t)"»”'):
        return None
    typed = _TYPED.search(query[:caret])
    if typed is None:
        return None
    if typed["word"] is not None:
        return Asked("", typed["word"], typed.start(), caret) if len(typed["word"]) >= _SHORTEST else None
    field = _named(typed["field"])
    if not field:
        return None
    return Asked(field, typed["bare"] if typed["quoted"] is None else typed["quoted"], typed.end("field") + 1, caret)


def offers(what: Asked) -> tuple[Offer, ...]:
    """Return what is offered without asking the archive: fields that begin so, values of closed lists."""
    if not what.field:
        return tuple(Offer(f"{name}:", f"{name}:", field=True) for name in _fields_beginning(what.beginning))
    begun = what.beginning.casefold()
    there = _closed(what.field)
    return tuple(Offer(value, shown) for value, shown in there if begun in value or begun in shown.casefold())


def found(what: Asked, there: Iterable[tuple[str, int]]) -> tuple[Offer, ...]:
    """Return what the archive has as offers; what stands there already is none."""
    return tuple(
        Offer(_quoted(value) if what.field else value, value, number)
        for value, number in there
        if what.field or value.casefold() != what.beginning.casefold()
    )


def taken(query: str, what: Asked, offer: Offer) -> tuple[str, int]:
    """Return the query with an offer in it, and where the caret is then."""
    rest = query[what.end :]
    if what.field:
        rest = rest.lstrip('"»”')
    gap = "" if offer.field or rest.startswith((" ", ")")) else " "
    return query[: what.start] + offer.text + gap + rest, what.start + len(offer.text) + len(gap)


def _named(name: str) -> str:
    wanted = name.casefold()
    return next((field for field, names in FIELDS.items() if wanted in names), "")


def _fields_beginning(beginning: str) -> list[str]:
    """Return names of fields: that of the language spoken now, else the one that is being typed."""
    begun, spoken = beginning.casefold(), _LANGUAGES.index(language())
    found = []
    for names in FIELDS.values():
        typed = [name for name in (names[spoken], *names) if name.startswith(begun)]
        if typed:
            found.append(typed[0])
    return list(dict.fromkeys(found))


def _closed(field: str) -> tuple[tuple[str, str], ...]:
    """Return the values of a field that has a closed list, each with its name."""
    if field == "lang":
        return (
            ("ru", translate("languages", "Russian")), ("kk", translate("languages", "Kazakh")),
            ("en", translate("languages", "English")),
        )  # fmt: skip
    if field == "terms":
        return tuple((terms.value, terms_words(terms)) for terms in Terms)
    if field == "state":
        return (
            (QuoteState.FOUND.value, translate("quotes", "Found, to review")),
            (QuoteState.CONFIRMED.value, translate("quotes", "Confirmed")),
            (QuoteState.REJECTED.value, translate("quotes", "Rejected")),
        )
    if field == "has":
        return (
            ("quote", translate("search", "a quote")), ("tag", translate("search", "a tag")),
            ("note", translate("search", "a note")), ("link", translate("search", "a link")),
        )  # fmt: skip
    return ()


def _quoted(value: str) -> str:
    return value if re.fullmatch(r"[\w/-]+", value) else '"' + value.replace('"', " ") + '"'

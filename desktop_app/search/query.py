"""What an editor asks, as a tree: the meaning of a query, apart from how it is written and how it is answered."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.errors import BadDate
from desktop_app.domain.interviews import Language
from desktop_app.search.analysis import Word, words
from desktop_app.search.keys import index_keys, query_keys
from desktop_app.search.periods import Period


@dataclass(frozen=True, slots=True)
class Sought:
    """One word that is looked for: by its keys, by its beginning, or (while it is being typed) by either."""

    form: str
    keys: frozenset[str]
    prefix: bool = False

    def meets(self, form: str, capital: bool, in_kazakh: bool) -> bool:
        """Say whether a folded word of a text is one that is looked for."""
        if self.prefix and form.startswith(self.form):
            return True
        return bool(self.keys) and not self.keys.isdisjoint(index_keys(form, capital, in_kazakh))


def sought(form: str) -> Sought:
    """Look for a folded word in all its forms."""
    return Sought(form, query_keys(form))


def beginning(form: str) -> Sought:
    """Look for all words that begin so."""
    return Sought(form, frozenset(), True)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other; one word is the shortest phrase. `in_title` looks in titles alone."""

    words: tuple[Sought, ...]
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A property of a passage: `speaker`, `tag`, `outlet` by their words, `lang` and `date` by their value."""

    name: str
    words: tuple[Sought, ...] = ()
    language: Language | None = None
    period: Period | None = None

    def accepts(self, value: str) -> bool:
        """Say whether a value of the property is what was asked for."""
        if self.period is not None:
            return self.period.holds(value)
        if self.language is not None:
            return value == self.language.value
        return bool(places(self.words, words(value), in_kazakh=True))


@dataclass(frozen=True, slots=True)
class And:
    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


@dataclass(frozen=True, slots=True)
class Everything:
    """All passages."""


Node = Phrase | Field | And | Or | Not | Everything

LANGUAGES = {
    Language.RUSSIAN: ("ru", "rus", "russian", "рус", "русский", "орыс", "орысша"),
    Language.KAZAKH: ("kk", "kz", "kaz", "kazakh", "каз", "казахский", "қаз", "қазақ", "қазақша"),
    Language.ENGLISH: ("en", "eng", "english", "англ", "английский", "ағыл", "ағылшынша"),
    Language.UNKNOWN: ("und", "unknown"),
}


def language_named(name: str) -> Language:
    """Return the language that an editor names in any of the three. Raises `KeyError`."""
    return {alias: language for language, aliases in LANGUAGES.items() for alias in aliases}[name.lower()]


def period_named(name: str) -> Period:
    """Return the period that a date or a range names. Raises `KeyError`."""
    try:
        return Period.parse(name)
    except BadDate as error:
        raise KeyError(name) from error


Meets = Callable[[Sought, str, bool, bool], bool]
"""Says whether a form is one that is looked for; capital or not, in a Kazakh passage or not."""


def places(
    wanted: tuple[Sought, ...], there: tuple[Word, ...], in_kazakh: bool, meets: Meets = Sought.meets
) -> list[tuple[Word, ...]]:
    """Return each run of words that answers the words wanted, in order."""
    first, *others = wanted
    length, found = len(wanted), []
    for start in range(len(there) - length + 1):
        word = there[start]
        if meets(first, word.form, word.capital, in_kazakh):
            run = there[start : start + length]
            after = zip(others, run[1:], strict=True)
            if all(meets(one, each.form, each.capital, in_kazakh) for one, each in after):
                found.append(run)
    return found

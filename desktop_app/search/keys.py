"""Under which keys a word form stands in the index, so that all forms of a word meet.

Russian: every normal form that pymorphy3 (OpenCorpora) knows or guesses. Names: what is left of a capitalised form
without a case ending, because dictionaries take «Токаев» and «Токаева» for different words. English: the Snowball
stem. Kazakh: what is left without endings, and the same in Russian letters.
"""

import re
from functools import cache, lru_cache
from typing import Any

from desktop_app.search import kazakh
from desktop_app.search.dictionary import russian

_CYRILLIC = re.compile(r"[а-я]+")
_CYRILLIC_OR_KAZAKH = re.compile(r"[а-яәғқңөұүһі]+")
_LATIN = re.compile(r"[a-z]+")
_NAME = "^"
_TYPED = "~"
_CASE_ENDINGS = (
    "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями",
    "ая", "яя", "ой", "ою", "ей", "ею", "ом", "ем", "ым", "им", "ых", "их", "ую", "юю", "ам", "ям", "ах", "ях",
    "а", "я", "у", "ю", "е", "ы", "и",
)  # fmt: skip
_SHORTEST_NAME = 3


@lru_cache(maxsize=65536)
def index_keys(form: str, capital: bool, in_kazakh: bool) -> frozenset[str]:
    """Return the keys under which a folded form of a text is put. `in_kazakh` is the language of its passage."""
    if _LATIN.fullmatch(form):
        return frozenset((_english(form),))
    if not _CYRILLIC_OR_KAZAKH.fullmatch(form):
        return frozenset((form,))
    found: set[str] = set()
    if _CYRILLIC.fullmatch(form):
        found.update(_russian(form))
        if in_kazakh:
            found.update(_typed(form))
    else:
        found.update(kazakh.stems(form), _typed(form))
    if capital:
        found.update(_name(form))
    return frozenset(found)


@lru_cache(maxsize=8192)
def query_keys(form: str) -> frozenset[str]:
    """Return the keys under which a form is looked for, whatever its case and its language."""
    return index_keys(form, True, True)


@cache
def _english_stemmer() -> Any:
    import Stemmer

    return Stemmer.Stemmer("english")


def _russian(form: str) -> set[str]:
    return russian().normal_forms(form)


def _english(form: str) -> str:
    return str(_english_stemmer().stemWord(form))


def _typed(form: str) -> set[str]:
    """Return the stems in Russian letters, marked, so that they meet only words of Kazakh passages."""
    return {_TYPED + kazakh.in_russian_letters(stem) for stem in kazakh.stems(form)}


def _name(form: str) -> set[str]:
    """Return the form as a name, and without one case ending."""
    bare = {form}
    if not _CYRILLIC.fullmatch(form):
        bare.update(kazakh.stems(form))
    typed = {kazakh.in_russian_letters(one) for one in bare}
    return {_NAME + one for each in typed for one in (each, _without_case(each))}


def _without_case(form: str) -> str:
    for ending in _CASE_ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_NAME:
            return form[: -len(ending)]
    return form

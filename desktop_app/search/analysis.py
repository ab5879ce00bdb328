"""Words of a text with their places, folded to the form in which they are compared.

One analysis serves indexing, queries and the lighting of matches, so that what is lit is always what matched.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

ANALYSIS_VERSION = 2
"""Raised with every change of folding or keys: an index of another version is built anew."""

_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_ONE = rf"[^\W_]+(?:(?:[{_MARKS}]+|['’ʼ](?=[^\W_]))[^\W_]*)*"
_WORD = re.compile(_ONE)
_HYPHENS = frozenset("-\u2010\u2011")
CHAIN = re.compile(rf"{_ONE}(?:[{''.join(sorted(_HYPHENS))}]{_ONE})*")
"""A word, or words that only hyphens divide: what is analysed together."""
_PLAIN = re.compile(r"[a-zа-яёәғқңөұүһі0-9]+")
_DROPPED = re.compile("[\u0300\u0301\u00ad\u200b-\u200d\u2060\ufeff]")
_APOSTROPHES = re.compile("['’ʼ]")
_LATIN = re.compile(r"[A-Za-z]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN_LOOKS = "aceopxyiABCEHIKMOPTXY"
_CYRILLIC_LOOKS = "асеорхуіАВСЕНІКМОРТХУ"
_TO_CYRILLIC = str.maketrans(_LATIN_LOOKS, _CYRILLIC_LOOKS)
_TO_LATIN = str.maketrans(_CYRILLIC_LOOKS, _LATIN_LOOKS)
_PLAINER = str.maketrans("ёѐѝЁЀЍ", "ееиЕЕИ")


class Word(NamedTuple):
    """A word of a text. `start` and `end` count characters of the text as it stands, before any folding.

    A tuple, because some thousands are made for each page of answers.
    """

    start: int
    end: int
    form: str
    capital: bool
    joined: str = ""
    """For the first part of a hyphenated word: all its parts as one word."""
    joined_end: int = 0


def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order; the parts of a hyphenated word are words of their own."""
    found = []
    for match in CHAIN.finditer(text):
        at = match.start()
        for start, end, form, capital, joined, last in _of_chain(match.group()):
            found.append(Word(at + start, at + end, form, capital, joined, at + last if joined else 0))
    return tuple(found)


@lru_cache(maxsize=65536)
def _of_chain(chain: str) -> tuple[Word, ...]:
    matches = list(_WORD.finditer(chain))
    forms = [fold(match.group()) for match in matches]
    joined = "".join(forms) if 1 < len(forms) <= 4 and not all(form.isdigit() for form in forms) else ""
    found = [
        Word(match.start(), match.end(), form, match.group()[0].isupper())
        for match, form in zip(matches, forms, strict=True)
    ]
    found[0] = found[0]._replace(joined=joined, joined_end=len(chain) if joined else 0)
    return tuple(found)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return the form in which a word is compared: case, ё, stress, soft hyphens and stray Latin letters evened out."""
    lower = word.lower()
    if _PLAIN.fullmatch(lower) and not _mixes_scripts(word):
        return lower.translate(_PLAINER)
    form = _DROPPED.sub("", unicodedata.normalize("NFC", word)).translate(_PLAINER)
    form = _one_script(form).casefold()
    return _APOSTROPHES.sub("", _without_possessive(form)) or word


def _without_possessive(form: str) -> str:
    return form[:-2] if len(form) > 3 and form[-1] == "s" and form[-2] in "'’ʼ" else form


def _mixes_scripts(word: str) -> bool:
    return bool(_LATIN.search(word) and _CYRILLIC.search(word))


def _one_script(word: str) -> str:
    """Replace look-alike letters in a word that mixes Latin and Cyrillic, where that leaves one script."""
    if not _mixes_scripts(word):
        return word
    for table, foreign in ((_TO_CYRILLIC, _LATIN), (_TO_LATIN, _CYRILLIC)):
        mapped = word.translate(table)
        if not foreign.search(mapped):
            return mapped
    return word

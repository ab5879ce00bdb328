"""Names of persons in other cases: which names in the nominative a form may be of, by the grammar of the language.

A form says less than it seems to: «Калиева» is a woman's name, or the genitive of a man's. So every reading is given,
and who asks looks which of them somebody bears.
"""

import re
from itertools import product

from desktop_app.domain.naming import PersonName, person_name

_WORDS = re.compile(r"[^\s,]+")
_INITIAL = re.compile(r"(?:[^\W\d_]{1,2}\.)+-?(?:[^\W\d_]{1,2}\.)*$|^[^\W\d_]$")
_UNBENT = re.compile(r"(?:ұлы|улы|қызы|кызы|оглы)$")
"""Kazakh patronymics do not bend in a Russian text."""
_HIS = (
    (re.compile(r"(.+(?:[оеё]в|[иы]н))(?:а|у|ым|е)$"), ("",)),
    (re.compile(r"(.+[сц]к)(?:ого|ому|им|ом)$"), ("ий",)),
    (re.compile(r"(.+[бвгджзклмнпрстфхцчшщғқңһ])(?:а|у|ом|ем|е)$"), ("",)),
    (re.compile(r"(.+)(?:я|ю|ем)$"), ("й", "ь")),
)
_HERS = (
    (re.compile(r"(.+(?:[оеё]в|[иы]н))(?:ой|у)$"), ("а",)),
    (re.compile(r"(.+[сц]к)(?:ой|ую)$"), ("ая",)),
    (re.compile(r"(.+)(?:ы|е|у|ой)$"), ("а",)),
    (re.compile(r"(.+)(?:и|ю|ей)$"), ("я", "а")),
    (re.compile(r"(.+)(?:и|ью)$"), ("ь",)),
)
_KAZAKH = re.compile(r"(.{3,}?)(?:[ндт][ыі]ң|[ғқ]а|[гк]е|[дтн][ыі]|[дтн][ае]н|[мбп]ен|[дт][ае])$")
"""Only the last word of a name bends in Kazakh."""


def readings(name: str) -> frozenset[PersonName]:
    """Return the names, other than itself, of which a name can be another case; none for a name in Latin letters."""
    words = _WORDS.findall(name.lower())
    if not words or name.isascii():
        return frozenset()
    found = [*product(*map(_his, words)), *product(*map(_hers, words)), *_kazakh(words)]
    made = {person_name(" ".join(reading)) for reading in found}
    return frozenset(made - {person_name(name)})


def _his(word: str) -> tuple[str, ...]:
    """Return what a man's name may be in the nominative: each of its words bends."""
    return (word,) if _stands(word) else _bent(word, _HIS)


def _hers(word: str) -> tuple[str, ...]:
    """Return what a woman's name may be; one that does not end in «а» or «я» does not bend."""
    return (word,) if _stands(word) else (word, *_bent(word, _HERS))


def _stands(word: str) -> bool:
    return bool(_INITIAL.search(word) or _UNBENT.search(word))


def _bent(word: str, endings: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]) -> tuple[str, ...]:
    found = [(fits[1], ends) for pattern, ends in endings if (fits := pattern.match(word))]
    return tuple(dict.fromkeys(stem + end for stem, ends in found for end in ends if len(stem) > 1))


def _kazakh(words: list[str]) -> list[tuple[str, ...]]:
    fits = _KAZAKH.match(words[-1])
    return [(*words[:-1], fits[1])] if fits else []

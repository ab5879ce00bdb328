"""What a Russian word can be, by pymorphy3's dictionary (OpenCorpora). The library is loaded at the first word."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word form. Cases and genders are those of OpenCorpora: `nomn`, `masc` …"""

    lemma: str
    part: str
    case: str
    gender: str
    plural: bool
    grammemes: frozenset[str]

    @property
    def is_name(self) -> bool:
        """A given name, a surname or a patronymic."""
        return bool(self.grammemes & {"Name", "Surn", "Patr"})

    @property
    def is_verb(self) -> bool:
        return self.part in ("VERB", "INFN", "GRND")


_LONGEST = 40
"""Letters of the longest word that is looked up; the dictionary's takes time with the square of a word's length."""


@cache
def _analyzer() -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang="ru")


@lru_cache(maxsize=40_000)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the ways to read a word, the likeliest first."""
    if len(word) > _LONGEST:
        return ()
    return tuple(
        Reading(
            parse.normal_form,
            str(parse.tag.POS or ""),
            str(parse.tag.case or ""),
            str(parse.tag.gender or ""),
            parse.tag.number == "plur",
            frozenset(parse.tag.grammemes),
        )
        for parse in _analyzer().parse(word.lower())
    )


@lru_cache(maxsize=40_000)
def is_known(word: str) -> bool:
    """Say whether the dictionary holds this very form."""
    if len(word) > _LONGEST:
        return False
    return bool(_analyzer().word_is_known(word.lower()))


def is_name(word: str) -> bool:
    """Say whether the dictionary knows the word as a given name, a surname or a patronymic."""
    return is_known(word) and any(one.is_name for one in readings(word))


def is_first_a_name(word: str) -> bool:
    """Say whether the word is a name before it is anything else."""
    return any(one.is_name for one in readings(word)[:1])


def is_plural(word: str, lemma: str) -> bool:
    """Say whether a form of a noun can be nothing but the plural."""
    fitting = [one for one in readings(word) if one.lemma == lemma]
    return bool(fitting) and all(one.plural for one in fitting)


def is_common(word: str) -> bool:
    """Say whether the dictionary knows the word, and not as a name."""
    return is_known(word) and not any(one.is_name for one in readings(word))


def given_readings(word: str) -> tuple[Reading, ...]:
    """Return the readings as a given name in the singular; only what the dictionary holds."""
    if not is_known(word):
        return ()
    return tuple(one for one in readings(word) if "Name" in one.grammemes and not one.plural)


def noun_cases(word: str) -> frozenset[str]:
    """Return the cases in which the word can stand as a noun."""
    return frozenset(one.case for one in readings(word) if one.part in ("NOUN", "ADJF", "NPRO"))


def capitalised(word: str) -> str:
    """Return a name with a capital in each of its parts: `касым-жомарт` → `Касым-Жомарт`."""
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))

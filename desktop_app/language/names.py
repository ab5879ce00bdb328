"""A name as it stands in a text, and the nominatives it can come from."""

import re
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.domain.interviews import Language
from desktop_app.language.declension import Case, given_cases, surname_cases, surname_gender
from desktop_app.language.lexicon import given_names
from desktop_app.language.morphology import given_readings, is_name, readings

# Endings by the sound before them: after a voiceless consonant, and after any other (Kazakh consonant assimilation).
_AFTER_VOICELESS = ("тың", "тің", "тан", "тен", "пен", "қа", "ке", "та", "те", "ты", "ті")
_AFTER_VOICED = ("ның", "нің", "дың", "дің", "дан", "ден", "мен", "бен", "ға", "ге", "да", "де", "ны", "ні", "ды", "ді")
_AFTER_NASALS = ("нан", "нен")
_OF_CHILDREN = re.compile(r"(?P<name>.{2,}(?:ұлы|қызы|улы|кызы))(?:на|не|нан|нен|нда|нде|ның|нің|н|мен|дың)$")
"""«Бөжейұлынан»: behind the possessive the endings have an н of their own."""
_VOICELESS = "пфкқтсшщчцхһбвгд"

_SHORTEST = 5
OBLIQUE = "oblique"
"""Any Kazakh case but the nominative."""


@dataclass(frozen=True, slots=True)
class Whole:
    """One way to read a whole name: its words in the nominative, the case it stands in, the gender where known."""

    words: tuple[str, ...]
    surname: str
    case: str
    gender: str

    @property
    def name(self) -> str:
        return " ".join(self.words)

    @property
    def given(self) -> str:
        """The first word that is not the surname, or ""."""
        return next((word for word in self.words if word != self.surname), "")


@lru_cache(maxsize=50_000)
def plain(word: str) -> str:
    """Return a word as names are compared: small letters, ё as е, no full stop."""
    return word.lower().replace("ё", "е").rstrip(".")


def bare(word: str) -> str:
    """Return a name without what a hyphen adds in small letters: «Каримов-старший», «Дулат-ага»."""
    base, _, tail = word.partition("-")
    return base if tail.islower() else word


@lru_cache(maxsize=20_000)
def is_given(word: str) -> bool:
    """Say whether a word is a given name of the data files or of the dictionary, in any case."""
    low = word.lower()
    if low in given_names() or low.partition("-")[0] in given_names() or given_readings(word):
        return True
    return word[:1].isupper() and any(one.nominative.lower() in given_names() for one in given_cases(word))


def surname_place(words: Sequence[str], language: Language) -> int:
    """Return which of the words is the surname: the last, unless a patronymic or a given name ends the name."""
    last = len(words) - 1
    if language is Language.ENGLISH or last == 0:
        return last
    if any("Patr" in one.grammemes for one in readings(words[-1])[:1]) and len(words) > 2:
        return 0
    if given_readings(words[-1]) and not given_readings(words[0]) and not words[0].endswith("."):
        return 0 if surname_gender(words[0]) or is_name(words[0]) else last
    return last


def read_name(words: Sequence[str], language: Language, standing: Container[str], cases: Iterable[str] = ()) -> Whole:
    """Return the likeliest reading of a name of two words or more.

    `standing` are the forms that occur in the text: a nominative among them is never made up. `cases` are those in
    which the noun before the name can stand; none given means any.
    """
    place = surname_place(words, language)
    surnames = name_cases(words[place], language, surname=True)
    given = [name_cases(word, language, surname=False) for n, word in enumerate(words) if n != place]
    if language is Language.KAZAKH:
        return _read_kazakh(words, place, surnames, standing)
    allowed = frozenset(cases)
    best, best_rank = None, (-9.0,)
    for number, surname in enumerate(surnames):
        agreeing = _agreeing(given, surname)
        rank = (
            2.0 * (agreeing is not None)
            - 0.5 * any(one.guessed for one in agreeing or ())
            - 0.8 * surname.guessed
            + 1.5 * (surname.nominative != words[place] and surname.nominative in standing)
            + 1.0 * (not allowed or surname.case in allowed)
            - 0.01 * number,
        )
        if rank > best_rank:
            best, best_rank = (surname, agreeing), rank
    surname, agreeing = best if best else (Case(words[place], "nomn"), None)
    bent = agreeing or [options[0] for options in given]
    parts = [one.nominative for one in bent]
    parts.insert(place, surname.nominative)
    gender = next((one.gender for one in bent if one.gender), "") or surname.gender
    return Whole(tuple(parts), surname.nominative, surname.case, gender)


def _read_kazakh(words: Sequence[str], place: int, surnames: Sequence[Case], standing: Container[str]) -> Whole:
    """Kazakh puts an ending to the last word of a name only; the words before it stand in the nominative."""
    own = words[place]
    surname = next((one for one in surnames if one.nominative != own and one.nominative in standing), surnames[0])
    parts = [surname.nominative if n == place else word for n, word in enumerate(words)]
    return Whole(tuple(parts), surname.nominative, surname.case, surname.gender)


def _agreeing(given: Sequence[Sequence[Case]], surname: Case) -> list[Case] | None:
    """Return the reading of the other words in the surname's case and gender, or None."""
    chosen: list[Case] = []
    for options in given:
        fitting = [o for o in options if o.case == surname.case and not _clash(o.gender, surname.gender)]
        if not fitting:
            return None
        chosen.append(fitting[0])
    return chosen


def _clash(one: str, other: str) -> bool:
    return {one, other} == {"masc", "femn"}


@lru_cache(maxsize=20_000)
def name_cases(word: str, language: Language, surname: bool) -> Sequence[Case]:
    """Return the ways to read one word of a name in a language, the nominative first where it is possible."""
    if word.endswith(".") or language is Language.ENGLISH:
        return [
            Case(word, case) for case in ("nomn", *(["gent", "datv", "accs", "ablt", "loct"] if "." in word else ()))
        ]
    if language is Language.KAZAKH:
        return _kazakh_cases(word)
    return surname_cases(word) if surname else given_cases(word)


def _kazakh_cases(word: str) -> list[Case]:
    """A word that can have an ending most likely has it, unless the dictionary knows the form as a name."""
    result = [Case(word, "nomn", surname_gender(word))]
    stem = kazakh_stem(word)
    return [Case(stem, OBLIQUE, surname_gender(stem)), *result] if stem else result


def kazakh_stem(word: str) -> str:
    """Return a Kazakh name without its case ending, or "" where it has none."""
    if child := _OF_CHILDREN.match(word):
        return child["name"]
    if is_name(word):
        return ""
    if word.endswith(_AFTER_NASALS) and len(word) > _SHORTEST and word[-4] in "мнң":
        return word[:-3]
    for ending in (*_AFTER_VOICELESS, *_AFTER_VOICED):
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= 3 and (stem[-1] in _VOICELESS) == (ending in _AFTER_VOICELESS):
            return stem
    return ""

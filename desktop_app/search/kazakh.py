"""Kazakh word forms: endings taken off in the order in which the language puts them on."""

from collections.abc import Iterator

LETTERS = frozenset("әғқңөұүһі")
"""The letters that Russian does not have."""

_PLURAL = ("лар", "лер", "дар", "дер", "тар", "тер")
_POSSESSIVE = (
    "ымыз", "іміз", "ыңыз", "іңіз", "мыз", "міз", "ңыз", "ңіз", "сы", "сі", "ым", "ім", "ың", "ің", "ы", "і",
)  # fmt: skip
_CASE = (
    "ның", "нің", "дың", "дің", "тың", "тің", "ндағы", "ндегі", "дағы", "дегі", "тағы", "тегі",
    "нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "нда", "нде", "да", "де", "та", "те",
    "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті",
)  # fmt: skip
_ORDER = (_CASE, _POSSESSIVE, _PLURAL)
_SHORTEST = 4
_FRONT = frozenset("әөүіе")
_BACK = frozenset("аоұы")
_RUSSIAN = str.maketrans("әғқңөұүһі", "агкноуухи")


def stems(form: str) -> tuple[str, ...]:
    """Return the form and what is left of it as case, possessive and plural endings come off."""
    found = [form]
    for endings in _ORDER:
        found.extend(shorter for shorter in [_without(found[-1], endings)] if shorter)
    return tuple(found)


def in_russian_letters(form: str) -> str:
    """Return the form as people type it who have no Kazakh keyboard: қ as к, ә as а."""
    return form.translate(_RUSSIAN)


def _without(form: str, endings: tuple[str, ...]) -> str:
    return max(_candidates(form, endings), key=lambda left: -len(left), default="")


def _candidates(form: str, endings: tuple[str, ...]) -> Iterator[str]:
    for ending in endings:
        left = form[: -len(ending)]
        if form.endswith(ending) and len(left) >= _SHORTEST and _in_harmony(left, ending):
            yield left


def _in_harmony(left: str, ending: str) -> bool:
    """Say whether the ending's vowels go with the last vowel before it; мен, бен, пен go with all."""
    if ending in ("мен", "бен", "пен"):
        return True
    last = next((letter for letter in reversed(left) if letter in _FRONT or letter in _BACK), "")
    vowels = {letter for letter in ending if letter in _FRONT or letter in _BACK}
    return not vowels or not last or vowels <= (_FRONT if last in _FRONT else _BACK)

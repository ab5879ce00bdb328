"""Kazakh word forms: endings taken off in the order in which the language puts them on."""

_PLURAL = ("лар", "лер", "дар", "дер", "тар", "тер")
_POSSESSIVE = (
    "ымыз", "іміз", "ыңыз", "іңіз", "мыз", "міз", "ңыз", "ңіз", "сы", "сі", "ым", "ім", "ың", "ің", "ы", "і",
)  # fmt: skip
_CASE = (
    "ның", "нің", "дың", "дің", "тың", "тің", "ндағы", "ндегі", "дағы", "дегі", "тағы", "тегі",
    "нан", "нен", "дан", "ден", "тан", "тен", "мен", "бен", "пен", "нда", "нде", "да", "де", "та", "те",
    "ға", "ге", "қа", "ке", "на", "не", "ны", "ні", "ды", "ді", "ты", "ті",
)  # fmt: skip
_VERBAL = (
    "сыздар", "сіздер", "атын", "етін", "йтын", "йтін", "йды", "йді", "ады", "еді", "ған", "ген", "қан", "кен",
    "ылып", "іліп", "ып", "іп", "ушы", "уші", "у",
)  # fmt: skip
"""Endings of verbs: the present, the participles, the converb, the verbal noun and who does it."""
_ACCUSATIVE = ("ын", "ін")
_ORDER = (_CASE, _POSSESSIVE, _PLURAL)
_SHORTEST = 3
_FRONT = frozenset("әөүіе")
_BACK = frozenset("аоұы")
_VOWELS = "аәеиоөұүыіэюя"
_HARDENED = {"г": "к", "ғ": "қ", "б": "п"}
_RUSSIAN = str.maketrans("әғқңөұүһі", "агкноуухи")


def stems(form: str) -> tuple[str, ...]:
    """Return the form and what is left of it as case, possessive and plural endings come off."""
    found = [form]
    if form.endswith(_ACCUSATIVE) and len(form) > _SHORTEST + 1:
        found.append(form[:-1])
    for endings in _ORDER:
        shorter = _without(found[-1], endings)
        if shorter and endings is _POSSESSIVE and shorter[-1] in _HARDENED:
            found.append(shorter[:-1] + _HARDENED[shorter[-1]])
        elif shorter:
            found.append(shorter)
    if verb := _verb(found[-1]) or _verb(form):
        found.append(verb)
    return tuple(found)


def _verb(form: str) -> str:
    """Return the stem of a verb: «айыптайды», «айыптаған», «айыптап» and «айыптау» are «айыпта»."""
    left = _without(form, _VERBAL)
    if not left and form.endswith("п") and form[-2:-1] in _VOWELS and len(form) > _SHORTEST + 1:
        left = form[:-1]
    if left and left[-1] in _HARDENED:
        return left[:-1] + _HARDENED[left[-1]]
    return left


def in_russian_letters(form: str) -> str:
    """Return the form as people type it who have no Kazakh keyboard: қ as к, ә as а."""
    return form.translate(_RUSSIAN)


def _without(form: str, endings: tuple[str, ...]) -> str:
    for ending in endings:  # the longest come first
        left = form[: -len(ending)]
        if form.endswith(ending) and len(left) >= _SHORTEST and _in_harmony(left, ending):
            return left
    return ""


def _in_harmony(left: str, ending: str) -> bool:
    """Say whether the stem has a vowel of the ending's kind; a name like «Тоқаев» has both. Мен, бен, пен fit all."""
    if ending in ("мен", "бен", "пен"):
        return True
    own = set(left)
    return not ((_FRONT & set(ending) and not _FRONT & own) or (_BACK & set(ending) and not _BACK & own))

"""How Russian names stand in the cases: which nominatives a form can come from.

The dictionary lacks most Kazakh and many foreign names, but their endings follow the declension of Russian surnames
(Zaliznyak, Grammatical Dictionary, preface to names; Rosenthal, Reference Book, chapter on surnames).
"""

from dataclasses import dataclass

from desktop_app.language.lexicon import given_names
from desktop_app.language.morphology import Reading, capitalised, given_readings

SURNAME_ENDINGS = (
    "ов",
    "ова",
    "ев",
    "ева",
    "ёв",
    "ин",
    "ина",
    "ский",
    "ская",
    "дзе",
    "швили",
    "енко",
    "ұлы",
    "қызы",
    "ян",
)
BENT_SURNAMES = (
    "овой", "евой", "иной", "ову", "еву", "ину", "овым", "евым", "иным", "ове", "еве", "ского", "скому", "ским", "скую",
)  # fmt: skip
"""How surnames that `SURNAME_ENDINGS` ends stand in other cases, where no common word ends so often."""
_VOWELS = "аеёиоуыэюя"
_NEVER_BENT = ("кызы", "қызы", "улы", "ұлы", "уулу", "оглы", "заде", "зода")
"""How patronymics of Turkic and Persian kind end; they have one form."""
_FIXED = ("дзе", "швили", "ко", "о", "и", "ых", "их", "у", "ю", "ё", "э", "ли")
_POSSESSIVE = ("ов", "ев", "ёв", "ин", "ын")

# ending of the form → endings of the nominative; the first that fits is the likeliest. By case and gender.
_MASCULINE: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "gent": (("ского", ("ский", "ской")), ("цкого", ("цкий", "цкой")), ("ого", ("ой", "ый")), ("его", ("ий",)),
             ("а", ("",)), ("я", ("ь", "й")), ("ы", ("а",)), ("и", ("а", "я"))),
    "datv": (("скому", ("ский", "ской")), ("цкому", ("цкий", "цкой")), ("ому", ("ой", "ый")), ("ему", ("ий",)),
             ("у", ("",)), ("ю", ("ь", "й")), ("е", ("а", "я"))),
    "ablt": (("ским", ("ский", "ской")), ("цким", ("цкий", "цкой")), ("овым", ("ов",)), ("евым", ("ев",)),
             ("ёвым", ("ёв",)), ("иным", ("ин",)), ("ыным", ("ын",)), ("им", ("ий", "ой")), ("ым", ("ый", "ой")),
             ("ом", ("",)), ("ем", ("ь", "й", "")), ("ой", ("а",)), ("ей", ("я", "а"))),
    "loct": (("ском", ("ский", "ской")), ("ом", ("ой", "ый")), ("е", ("", "а", "й", "ь"))),
}  # fmt: skip
_MASCULINE["accs"] = (*_MASCULINE["gent"], ("у", ("а",)), ("ю", ("я",)))
_FEMININE: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "gent": (("овой", ("ова",)), ("евой", ("ева",)), ("ёвой", ("ёва",)), ("иной", ("ина",)), ("ской", ("ская",)),
             ("цкой", ("цкая",)), ("ой", ("ая", "а")), ("ей", ("яя",)), ("ы", ("а",)), ("и", ("а", "я", "ь"))),
    "accs": (("скую", ("ская",)), ("цкую", ("цкая",)), ("ую", ("ая",)), ("у", ("а",)), ("ю", ("я",))),
}  # fmt: skip
_FEMININE["datv"] = (*_FEMININE["gent"][:-2], ("е", ("а", "я")))
_FEMININE["loct"] = _FEMININE["datv"]
_FEMININE["ablt"] = _FEMININE["gent"][:-2]

_WOMANS = ("овой", "евой", "ёвой", "иной", "ову", "еву", "ину", "скую", "овым", "евым", "иным")
_ADJECTIVES = ("ского", "цкого", "скому", "цкому", "ским", "цким", "ском", "цком")
_OBLIQUE = ("gent", "datv", "accs", "ablt", "loct")


@dataclass(frozen=True, slots=True)
class Case:
    """One guess at a name's form: the nominative it comes from, its case, and the gender where it is known."""

    nominative: str
    case: str
    gender: str = ""
    guessed: bool = False
    """Whether the dictionary knows the form in other cases only."""


def surname_cases(form: str) -> list[Case]:
    """Return the ways to read a surname, the nominative first; `form` itself stands for a surname that never bends."""
    low = form.lower()
    result = [Case(form, "nomn", surname_gender(form))]
    if low.endswith(_NEVER_BENT):
        return [result[0], *(Case(form, case, result[0].gender) for case in _OBLIQUE)]
    if low.endswith(_FIXED) and not low.endswith(("ого", "его")):
        result += [Case(form, case) for case in _OBLIQUE]
    for gender, table in (("masc", _MASCULINE), ("femn", _FEMININE)):
        for case in _OBLIQUE:
            result += [Case(one, case, gender) for one in _bent_back(form, table[case])]
    # A woman's surname that ends in a consonant never bends: «с Ириной Югай».
    if low[-1] not in _VOWELS:
        result += [Case(form, case, "femn") for case in _OBLIQUE]
    # «Абдуллиной» is a woman's, unless a man's name says otherwise: «Лановой».
    if low.endswith((*_WOMANS, *_ADJECTIVES)):
        return [*result[1:], Case(form, "nomn", result[0].gender, guessed=True)]
    return result


def _gender(one: Reading) -> str:
    """A foreign name that never bends is borne by both: «Андреа», «Мишель»."""
    return "" if "Fixd" in one.grammemes else one.gender


def _bent_back(form: str, table: tuple[tuple[str, tuple[str, ...]], ...]) -> list[str]:
    for ending, nominatives in table:
        stem = form[: len(form) - len(ending)]
        if form.lower().endswith(ending) and len(stem) >= 2:
            return [stem + nominative for nominative in nominatives if _can_end(stem, nominative)]
    return []


def _can_end(stem: str, ending: str) -> bool:
    last = stem[-1].lower()
    if ending in ("ь", "й"):
        return (last in _VOWELS) == (ending == "й")
    return bool(ending) or last not in _VOWELS + "ьй"


def surname_gender(form: str) -> str:
    """Return the gender that a surname in the nominative shows, or ""."""
    low = form.lower()
    if low.endswith((*_POSSESSIVE, "ский", "цкий", "ской", "ый", "ұлы")):
        return "masc"
    if low.endswith((*(ending + "а" for ending in _POSSESSIVE), "ская", "цкая", "ая", "қызы")):
        return "femn"
    return ""


def _double_given(before: list[str], last: str) -> list[Case]:
    """«Анной-Марией»: both names stand in one case."""
    parts = [given_readings(one) for one in (*before, last)]
    if not all(parts):
        return []
    return [
        Case(
            "-".join(capitalised(next(r for r in part if r.case == one.case).lemma) for part in parts),
            one.case,
            _gender(one),
        )
        for one in parts[-1]
        if all(any(r.case == one.case for r in part) for part in parts)
    ]


def low_ends_hard(form: str) -> bool:
    """Say whether a name ends in a consonant."""
    return form[-1].lower() not in "аеёиоуыэюяйәөүұі"


def given_cases(form: str) -> list[Case]:
    """Return the ways to read a given name: by the dictionary, part by part, else by its ending."""
    if form.lower() in given_names() and form[-1].lower() in "еиоуыэюя":
        return [Case(form, "nomn"), *(Case(form, case) for case in _OBLIQUE if form[-1] not in "а")]
    if form.lower().endswith(_NEVER_BENT):
        return [Case(form, "nomn"), *(Case(form, case) for case in _OBLIQUE)]
    *before, last = form.split("-")
    if before and not given_readings(form) and (double := _double_given(before, last)):
        return double
    known = given_readings(form) or given_readings(last)
    if known and (given_readings(form) or before):
        head = "" if given_readings(form) else "-".join(before) + "-"
        cases = [Case(head + capitalised(one.lemma), one.case, _gender(one)) for one in known]
        if low_ends_hard(form) and form.lower() in given_names():  # «с Куляш Байсеитовой»
            cases += [Case(form, case, "femn", guessed=True) for case in _OBLIQUE]
        # «Сауле» is no form of «Саул» where a woman's surname follows.
        return cases if any(one.case == "nomn" for one in cases) else [*cases, Case(form, "nomn", guessed=True)]
    guessed: list[Case] = []
    for case in _OBLIQUE:
        guessed += [Case(one, case, "masc") for one in _bent_back(form, _MASCULINE[case])]
        guessed += [Case(one, case, "femn") for one in _bent_back(form, _FEMININE[case][-3:])]
    if known_bent := [one for one in guessed if one.nominative.lower() in given_names()]:
        return [*known_bent, Case(form, "nomn", guessed=True)]
    if low_ends_hard(form):  # a woman's given name that ends so never bends: «Санобар»
        guessed += [Case(form, case, "femn", guessed=True) for case in _OBLIQUE]
    # No given name ends so in the nominative.
    bent = form.lower().endswith(("ы", "у", "ю", "ой", "ом", "ем"))
    return guessed if bent and guessed else [Case(form, "nomn"), *guessed]

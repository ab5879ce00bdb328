"""Names of persons, taken apart and compared over spellings: Russian, Kazakh and Latin letters, initials, patronymics.

Each word becomes a key in coarse Latin letters, in which the usual romanisations (BGN/PCGN, passports, the Kazakh Latin
alphabets, the press) fall together: Тоқаев, Токаев, Tokayev and Toqaev are one. Women's surnames stay apart.
"""

import re
from dataclasses import dataclass

_TO_LATIN = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "е": "e", "ё": "e", "ж": "j", "з": "z",
    "и": "i", "й": "i", "к": "k", "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "u", "ү": "u", "ф": "f", "х": "h", "һ": "h", "ц": "c", "ч": "C",
    "ш": "S", "щ": "S", "ъ": "", "ы": "i", "і": "i", "ь": "", "э": "e", "ю": "u", "я": "a",
}  # fmt: skip
_LATIN = (
    ("shch", "S"), ("dzh", "j"), ("kh", "h"), ("zh", "j"), ("sh", "S"), ("ch", "C"), ("ts", "c"), ("gh", "g"),
    ("ph", "f"), ("ye", "e"), ("yo", "e"), ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ia", "a"), ("y", "i"), ("w", "v"),
    ("q", "k"), ("x", "ks"), ("á", "a"), ("ä", "a"), ("ó", "o"), ("ö", "o"), ("ú", "u"), ("ü", "u"), ("ğ", "g"),
    ("ş", "S"), ("ç", "C"), ("ñ", "n"), ("ı", "i"), ("í", "i"), ("ý", "i"), ("ū", "u"), ("'", ""), ("’", ""),
)  # fmt: skip
_PATRONYMIC = re.compile(
    r"(?:[оеи]вич|ильич|[ое]вна|ична|ұлы|улы|қызы|кызы|оглы|[oe]vich|[oe]vna|uly|kyzy|qyzy|ogly)$",
    re.IGNORECASE,
)
_SURNAME = re.compile(
    r"(?:[оеё]ва?|ина?|ына?|ск(?:ий|ая)|цк(?:ий|ая)|енко|[ое]вич|дзе|швили|ян|баев?а?|[oe]va?|ina?|sk(?:y|iy|aya))$",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.)+$|^[^\W\d_]$")
_GLUED = re.compile(r"\.(?=[^\W\d_])")
_COMPOUND = re.compile(r"\.-[^\W\d_]{1,2}\.")
"""«К.-Ж.» are the initials of one given name."""
_WORDS = re.compile(r"[^\s,]+")


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a name as keys; an initial is a key of one letter, what is not said is empty."""

    surname: str
    given: str = ""
    patronymic: str = ""

    @property
    def fullness(self) -> tuple[int, int]:
        """How much is said: whole parts, then initials."""
        parts = (self.surname, self.given, self.patronymic)
        return sum(len(part) > 1 for part in parts), sum(len(part) == 1 for part in parts)


def spelling_key(word: str) -> str:
    """Return the key of one word of a name, the same for all its spellings."""
    low = word.lower().replace("ё", "е")
    if low.isascii() or not any(letter in _TO_LATIN for letter in low):
        for letters, key in _LATIN:
            low = low.replace(letters, key)
    else:
        low = low.replace("дж", "ж").replace("ия", "я").replace("ие", "е").replace("ье", "е").replace("ью", "ю")
        low = "".join(_TO_LATIN.get(letter, letter) for letter in low)
    low = re.sub(r"[^A-Za-z]", "", low)
    low = low.replace("ie", "e")
    return re.sub(r"(.)\1+", r"\1", low)


def person_name(name: str) -> PersonName:
    """Take a name apart. Where only one word stands, it is the surname."""
    words: list[str] = []
    initials: list[str] = []
    for word in _WORDS.findall(_GLUED.sub(". ", _COMPOUND.sub(".", name))):
        if _INITIALS.search(word):
            initials += [spelling_key(one)[:1] for one in word.split(".") if one]
        else:
            words.append(word)
    if initials:
        return _with_initials(words, initials)
    if not words:
        return PersonName("")
    return _whole(words)


def _with_initials(words: list[str], initials: list[str]) -> PersonName:
    given, patronymic = (*initials, "", "")[:2]
    if not words:
        return PersonName("")
    if len(words) > 1:  # «Талгат А. Калиев»
        return PersonName(spelling_key(words[-1]), spelling_key(words[0]), given)
    return PersonName(spelling_key(words[0]), given, patronymic)


def _whole(words: list[str]) -> PersonName:
    keys = [spelling_key(word) for word in words]
    if len(words) == 1:
        return PersonName(keys[0])
    if len(words) == 2:
        turned = _SURNAME.search(words[0]) and not _SURNAME.search(words[1])
        return PersonName(keys[0], keys[1]) if turned else PersonName(keys[1], keys[0])
    if _PATRONYMIC.search(words[-1]) and not _PATRONYMIC.search(words[-2]):  # «Калиев Талгат Ахметович»
        return PersonName(keys[0], keys[1], keys[2])
    return PersonName(keys[-1], keys[0], keys[1])


def surname_key(name: str) -> str:
    """Return the key under which all names with this surname are found."""
    return person_name(name).surname


def may_be_one(one: PersonName, other: PersonName) -> bool:
    """Say whether two names can be of the same person: nothing that both say differs."""
    if not one.surname or one.surname != other.surname:
        return False
    return _fit(one.given, other.given) and _fit(one.patronymic, other.patronymic)


def _fit(one: str, other: str) -> bool:
    if len(one) > 1 and len(other) > 1:
        return one == other
    return not one or not other or one[0] == other[0]

"""Words and signs of a text with their places, and runs of words that may be names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.language.declension import SURNAME_ENDINGS
from desktop_app.language.lexicon import given_names
from desktop_app.language.morphology import given_readings

_TOKEN = re.compile(
    r"(?P<initial>[^\W\d_]\.(?=[ \u00a0]?[^\W\d_]))|[^\W\d_]+(?:[-‑'’ʼ][^\W\d_]+)*|\d+|[^\w\s]|_", re.UNICODE
)
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_PARTICLES = frozenset("де дель да ван фон дер ден тер аль бин ибн оглы кызы de da van von al bin ibn la le di".split())


@dataclass(frozen=True, slots=True)
class Token:
    """A word, an initial with its full stop, a number or a sign; positions count characters of the whole text."""

    start: int
    end: int
    text: str

    @property
    def is_word(self) -> bool:
        return self.text[0].isalpha()

    @property
    def is_initial(self) -> bool:
        return len(self.text) == 2 and self.text[1] == "." and self.text[0].isupper()

    @property
    def is_capital(self) -> bool:
        """A word that begins with a capital and is no abbreviation all in capitals."""
        return self.text[0].isupper() and (self.is_initial or len(self.text) == 1 or not self.text.isupper())


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens between two places of a text."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        # «в 2025 г. Он» is no initial: an initial is a capital.
        if match["initial"] and not match[0][0].isupper():
            found.append(Token(match.start(), match.end() - 1, match[0][0]))
        else:
            found.append(Token(match.start(), match.end(), _in_one_script(match[0])))
    return found


def _in_one_script(word: str) -> str:
    """Return a Kazakh word with its own і where a Latin i was typed: «дедi» of the nineties."""
    if ("i" in word or "I" in word) and _CYRILLIC.search(word):
        return word.replace("i", "і").replace("I", "І")
    return word


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row that may be a name, with the number of the first among the tokens they were taken from."""

    first: int
    words: tuple[Token, ...]

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def runs(found: Sequence[Token], text: str) -> list[Run]:
    """Return the longest runs of capitalised words of one script with nothing but a space between them."""
    result: list[Run] = []
    number = 0
    while number < len(found):
        if not (found[number].is_word and (found[number].is_capital or _opens_capitals(found, number))):
            number += 1
            continue
        last = number
        while last + 1 < len(found) and _continues(found, last, text):
            last += 1
        while not found[last].text[0].isupper():
            last -= 1
        result.append(Run(number, tuple(found[number : last + 1])))
        number = last + 1
    return result


def _opens_capitals(found: Sequence[Token], number: int) -> bool:
    """«АЙГУЛЬ САМАТОВА, режиссёр»: a name in capitals begins with a given name that is known."""
    word, following = found[number], found[number + 1 : number + 2]
    known = word.text.isupper() and word.text.lower() in given_names()
    return bool(known and following and following[0].text.isupper() and len(following[0].text) > 3)


def _continues(found: Sequence[Token], last: int, text: str) -> bool:
    one, other = found[last], found[last + 1]
    if not other.is_word or text[one.end : other.start] not in ("", " ", "\u00a0"):
        return False
    if one.end == other.start and not one.is_initial:
        return False
    if is_latin(one.text) != is_latin(other.text):
        return False
    if other.is_capital:
        return True
    # «Илья ПЕТРОВ», «С.ДОСМҰРЗАЕВА»
    if other.text.isupper() and len(other.text) > 3 and _before_surname(one, other.text.lower()):
        return True
    following = found[last + 2] if last + 2 < len(found) else None
    return other.text in _PARTICLES and bool(following and (following.is_capital or following.text in _PARTICLES))


def _before_surname(one: Token, other: str) -> bool:
    known = one.text.lower() in given_names() or given_readings(one.text)
    return bool(known) or one.is_initial or other.endswith(SURNAME_ENDINGS)


def is_latin(word: str) -> bool:
    """Say whether a word is written in Latin letters."""
    return word[0] < "\u0370"

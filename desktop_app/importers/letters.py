"""Which encoding makes words of bytes: how well the letters that it gives follow each other in Russian and Kazakh.

The measure is the negative logarithm of how probable the pairs of neighbouring characters are (natural logarithm; less
is better), counted over pairs with a byte beyond ASCII: all others are the same in every encoding here. Letters are
weighed by `resources/language/letters.txt`, everything else by what kind of sign it is.
"""

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from functools import cache
from string import ascii_letters

from resources import resource

CANDIDATES = ("cp1252", "cp1251", "koi8-r", "cp866", "iso8859-5", "mac-cyrillic", "kz1048", "ptcp154")
"""Encodings of one byte a character, by their Python names; where two give the same text, the first one counts."""

SAMPLE = 24_000
"""Bytes that are looked at; more tell nothing new."""

_SMALL_AFTER_CAPITAL, _CAPITAL_AFTER_CAPITAL, _CAPITAL_AFTER_SMALL, _CAPITAL_FIRST = 0.3, 1.2, 7.0, 1.5
_RARE = {"mac-cyrillic": 1.5, "iso8859-5": 0.5, "kz1048": 0.5}
"""What an encoding costs because few files are written in it."""
_NOT_LATIN = 3.0
"""What every other encoding costs where nearly all letters are Latin."""


class _Kind(Enum):
    """Kinds of characters; the value's first number is what a character of the kind costs."""

    LETTER = (0.0, 0)
    BLANK = (0.2, 1)
    LATIN = (1.5, 2)
    ACCENTED = (4.5, 3)
    DIGIT = (2.5, 4)
    STOP = (2.0, 5)
    OPENING = (3.0, 6)
    CLOSING = (3.0, 7)
    EITHER = (3.0, 8)
    """Opens in one language and closes in another: “."""
    DASH = (3.0, 9)
    FIXED_BLANK = (3.0, 10)
    ELLIPSIS = (3.5, 11)
    SYMBOL = (4.5, 12)
    """Signs that texts do have: №, §, €."""
    OTHER = (7.0, 13)
    NEIGHBOUR = (5.0, 14)
    """Letters of Ukrainian and Belarusian, as in names."""
    FOREIGN = (8.0, 16)
    """Letters of no alphabet that is written here."""
    UNREADABLE = (14.0, 15)


_SIGNS = {
    _Kind.OPENING: "«„‘",
    _Kind.CLOSING: "»”’",
    _Kind.EITHER: "“",
    _Kind.DASH: "–—",
    _Kind.FIXED_BLANK: "\u00a0",
    _Kind.ELLIPSIS: "…",
    _Kind.SYMBOL: "№§€£©®™•°\u00ad",
    _Kind.NEIGHBOUR: "єїґўЄЇҐЎ",
    _Kind.BLANK: " \t\r\n\f\v",
}
_KINDS = {sign: kind for kind, signs in _SIGNS.items() for sign in signs}

_NEIGHBOURS = {
    # A word has the letters of one alphabet.
    (_Kind.LETTER, _Kind.LATIN): 6.0,
    (_Kind.LATIN, _Kind.LETTER): 6.0,
    (_Kind.LETTER, _Kind.ACCENTED): 6.0,
    (_Kind.ACCENTED, _Kind.LETTER): 6.0,
    (_Kind.LETTER, _Kind.DIGIT): 2.0,
    (_Kind.DIGIT, _Kind.LETTER): 2.0,
    (_Kind.LETTER, _Kind.FOREIGN): 3.0,
    (_Kind.FOREIGN, _Kind.LETTER): 3.0,
    (_Kind.ACCENTED, _Kind.ACCENTED): 2.0,
    # Quotation marks stand at words, dashes and spaces between them.
    (_Kind.LETTER, _Kind.OPENING): 5.0,
    (_Kind.OPENING, _Kind.BLANK): 5.0,
    (_Kind.BLANK, _Kind.CLOSING): 5.0,
    (_Kind.CLOSING, _Kind.LETTER): 5.0,
    (_Kind.OPENING, _Kind.CLOSING): 4.0,
    (_Kind.CLOSING, _Kind.OPENING): 4.0,
    (_Kind.LETTER, _Kind.DASH): 4.0,
    (_Kind.DASH, _Kind.LETTER): 5.0,
    (_Kind.BLANK, _Kind.FIXED_BLANK): 4.0,
    (_Kind.FIXED_BLANK, _Kind.BLANK): 4.0,
    (_Kind.BLANK, _Kind.ELLIPSIS): 2.0,
    (_Kind.ELLIPSIS, _Kind.LETTER): 3.0,
    (_Kind.LETTER, _Kind.SYMBOL): 4.0,
    (_Kind.SYMBOL, _Kind.LETTER): 4.0,
    (_Kind.LETTER, _Kind.OTHER): 3.0,
    (_Kind.OTHER, _Kind.LETTER): 3.0,
}
"""What it costs when one kind follows another directly."""

_UNPAIRED, _MOST_UNPAIRED = 2.0, 5
"""What a quotation mark without its fellow costs, and how many are counted: a sample may end in a quote."""


@dataclass(frozen=True, slots=True)
class _Character:
    """What one byte is in one encoding; `letter` is its row in the table."""

    kind: _Kind
    letter: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding, how badly it fits the sample, and how many bytes of that are beyond ASCII."""

    encoding: str
    cost: float
    high: int

    @property
    def mean(self) -> float:
        """Cost of a byte beyond ASCII."""
        return self.cost / self.high


def guesses(data: bytes) -> list[Guess]:
    """Return the candidates, the best one first. Of those that read the sample alike only the first is among them."""
    sample = _telling(data)
    pairs = Counter(
        pair for pair in zip(b"\n" + sample, sample + b"\n", strict=True) if pair[0] > 0x7F or pair[1] > 0x7F
    )
    high = sum(count for (first, _), count in pairs.items() if first > 0x7F) or 1
    handicap = _NOT_LATIN if sum(map(sample.count, ascii_letters.encode())) > 10 * high else 0.0
    different = {sample.decode(name, "replace"): name for name in reversed(CANDIDATES)}
    costs = {
        name: _cost(pairs, name) + _unpaired(text) + _RARE.get(name, 0.0) + (handicap if name != "cp1252" else 0.0)
        for text, name in different.items()
    }
    return sorted((Guess(name, cost, high) for name, cost in costs.items()), key=lambda guess: guess.cost)


def _telling(data: bytes) -> bytes:
    """Return the lines with bytes beyond ASCII, as far as the sample goes."""
    if len(data) <= SAMPLE:
        return data
    kept, size = [], 0
    for line in data.split(b"\n"):
        if not line.isascii():
            kept.append(line[: SAMPLE - size])
            size += len(kept[-1]) + 1
        if size >= SAMPLE:
            break
    return b"\n".join(kept)


def _cost(pairs: Counter[tuple[int, int]], encoding: str) -> float:
    characters, (_, table) = _characters(encoding), _letters()
    return sum(count * _step(characters[one], characters[two], table) for (one, two), count in pairs.items())


def _unpaired(text: str) -> float:
    """Return the cost of quotation marks without their fellows; “ is counted as what the others want it to be."""
    opened, closed, either = text.count("«") + text.count("„"), text.count("»") + text.count("”"), text.count("“")
    difference = abs(opened - closed)
    alone = difference - either if difference > either else (either - difference) % 2
    alone += max(0, text.count("‘") - text.count("’"))
    return _UNPAIRED * min(alone, _MOST_UNPAIRED)


def _step(before: _Character, here: _Character, table: list[list[float]]) -> float:
    """Return what a character costs behind another one."""
    cost = here.kind.value[0] + _NEIGHBOURS.get((before.kind, here.kind), 0.0)
    if before.letter >= 0 or here.letter >= 0:
        cost += table[before.letter][here.letter]
    if not here.capital:
        return cost + (_SMALL_AFTER_CAPITAL if before.capital and here.letter >= 0 else 0.0)
    if before.letter < 0:
        return cost + _CAPITAL_FIRST
    return cost + (_CAPITAL_AFTER_CAPITAL if before.capital else _CAPITAL_AFTER_SMALL)


@cache
def _characters(encoding: str) -> list[_Character]:
    """Return what each of the 256 bytes is."""
    return [_character(bytes([byte]).decode(encoding, "replace")) for byte in range(256)]


def _character(sign: str) -> _Character:
    alphabet, _ = _letters()
    small = sign.lower()
    if small in alphabet:
        return _Character(_Kind.LETTER, alphabet[small], sign != small)
    return _Character(_kind(sign), -1, False)


def _kind(sign: str) -> _Kind:
    if sign in _KINDS:
        return _KINDS[sign]
    if sign == "\ufffd" or not sign.isprintable():
        return _Kind.UNREADABLE
    if sign.isascii():
        return _Kind.LATIN if sign.isalpha() else _Kind.DIGIT if sign.isdigit() else _Kind.STOP
    if not sign.isalpha():
        return _Kind.OTHER
    return _Kind.ACCENTED if sign < "\u0180" else _Kind.FOREIGN


@cache
def _letters() -> tuple[dict[str, int], list[list[float]]]:
    """Return the alphabet (letter → row) and the costs; the last row and column, -1, are for what is no letter."""
    lines = resource("language", "letters.txt").read_text("utf-8").splitlines()
    alphabet, *rows = [line for line in lines if not line.startswith("#")]
    costs = [[int(sign, 36) / 2 for sign in row] for row in rows]
    return {letter: row for row, letter in enumerate(alphabet[:-1])}, costs

"""Signs in a text that an editor cannot see, or takes for others.

Nothing here changes a text: signs are found so that they can be shown. Deceptive are those that turn the order of what
is read, hide letters or stand in for them; no-break spaces, thin spaces and soft hyphens are ordinary typography.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

STAND_IN = "◊"
"""Shown in place of a sign that would be unseen: of neutral direction, and in every font."""


class SignKind(StrEnum):
    """What a sign does to its reader."""

    BIDI = "bidi"
    INVISIBLE = "invisible"
    SPACE = "space"
    CONTROL = "control"
    LOOKALIKE = "lookalike"


class Script(StrEnum):
    """The scripts whose letters are taken for one another."""

    LATIN = "Latin"
    CYRILLIC = "Cyrillic"
    GREEK = "Greek"


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign and its place, in characters of the text."""

    start: int
    length: int
    kind: SignKind
    codes: tuple[int, ...]
    """Its code points."""
    deceptive: bool
    """False for ordinary typography."""
    within: Script | None = None
    """The script of the word in which a look-alike stands."""

    @property
    def end(self) -> int:
        return self.start + self.length


_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SPACES = "\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u2800\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_UNSEEN = re.compile(f"[{_BIDI}{_SPACES}{_CONTROLS}{_INVISIBLE}]")
_HIDDEN = re.compile(f"[{_BIDI}{_CONTROLS}{_INVISIBLE}]")
_KINDS = tuple(
    (kind, re.compile(f"[{signs}]"))
    for kind, signs in ((SignKind.BIDI, _BIDI), (SignKind.SPACE, _SPACES), (SignKind.CONTROL, _CONTROLS))
)
_SOFT_HYPHEN = "\u00ad"

# --- sequences in which an invisible sign has its ordinary work

_JOINS_LETTERS = re.compile("[\u0600-\u08ff\u0900-\u0dff\u1800-\u18af]")
"""Arabic, Syriac, Indic and Mongolian letters change their shape beside a joiner."""
_HAS_VARIANTS = re.compile(
    "[0-9#*\u00a9\u00ae\u203c-\u33ff\u3400-\u9fff\uf900-\ufaff\U0001f000-\U0001faff\U00020000-\U0003ffff]"
)
"""Emoji, symbols and ideographs."""
_EMOJI = re.compile("[\u203c-\u3299\ufe0f\U0001f000-\U0001faff]")
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f?$")
_FLAG_LENGTH = 8


def _ordinary(text: str, at: int) -> bool:
    """Say whether an invisible sign belongs to an emoji, an ideograph or a joining script."""
    sign, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if "\ufe00" <= sign <= "\ufe0f" or sign >= "\U000e0100":
        return bool(_HAS_VARIANTS.match(before))
    if "\u180b" <= sign <= "\u180f":
        return bool(_JOINS_LETTERS.match(before))
    if sign in "\u200c\u200d" and _JOINS_LETTERS.match(before) and _JOINS_LETTERS.match(after):
        return True
    if sign == "\u200d":
        return bool(_EMOJI.match(before) and _EMOJI.match(after))
    return sign >= "\U000e0020" and bool(_FLAG.search(text[max(0, at + 1 - _FLAG_LENGTH) : at + 1]))


def _kind(sign: str) -> SignKind:
    return next((kind for kind, members in _KINDS if members.match(sign)), SignKind.INVISIBLE)


def _unseen(text: str) -> Iterator[Sign]:
    for found in _UNSEEN.finditer(text):
        sign, at = found[0], found.start()
        kind = _kind(sign)
        if kind is SignKind.INVISIBLE and _ordinary(text, at):
            continue
        calm = kind is SignKind.SPACE or sign == _SOFT_HYPHEN
        yield Sign(at, 1, kind, (ord(sign),), not calm)


# --- letters that are taken for others

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff"
_CYRILLIC = "\u0400-\u0482\u048a-\u052f\u1c80-\u1c8f\ua640-\ua66e\ua680-\ua69d"
_GREEK = "\u0370-\u0373\u0376\u0377\u037b-\u037d\u037f\u0386\u0388-\u03ff\u1f00-\u1fff"
_BETWEEN = "0-9\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
"""What may stand inside a word beside letters: digits, accents, and signs that cannot be seen."""
_RUNS = {
    Script.LATIN: re.compile(f"[{_LATIN}]+"),
    Script.CYRILLIC: re.compile(f"[{_CYRILLIC}]+"),
    Script.GREEK: re.compile(f"[{_GREEK}]+"),
}
_NOT_LATIN = re.compile(f"[{_CYRILLIC}{_GREEK}]+")
_WORD = re.compile(f"[{_LATIN}{_CYRILLIC}{_GREEK}{_BETWEEN}]+")
_ANY_RUN = re.compile("|".join(f"(?P<{script.name}>[{letters}]+)" for script, letters in (
    (Script.LATIN, _LATIN), (Script.CYRILLIC, _CYRILLIC), (Script.GREEK, _GREEK),
)))  # fmt: skip
_SAMPLE = 4000

_ALIKE = (
    "AАΑ BВΒ CСϹ EЕΕ GԌ HНΗ IІӀΙ JЈͿ KКΚ MМΜ NΝ OОΟ PРΡ QԚ SЅ TТΤ VѴ WԜ XХΧ YУҮΥ ZΖ ƏӘ ƟӨѲΘ ÆӔ ФΦ ГΓ ПΠ "
    "aаα cсϲ dԁ eе hһ iіι jјϳ lӏ oоο pрρ qԛ sѕ uυ vѵν wԝ xхχ yуүγ əә ɵөѳθ æӕ ßβ кκ фφ пπ тτ"
)
"""Letters of different scripts that look the same, one set a word.

After the data of Unicode Technical Standard #39 (confusables.txt), narrowed to what is alike in upright type at reading
size: «г» and «r», «к» and «k», «ь» and «b» are told apart.
"""


def script_of(letter: str) -> Script:
    """Return the script of a Latin, Cyrillic or Greek letter."""
    return next(script for script, run in _RUNS.items() if run.match(letter))


def _doubles() -> dict[str, frozenset[Script]]:
    return {
        letter: frozenset(script_of(o) for o in alike if o != letter) for alike in _ALIKE.split() for letter in alike
    }


_DOUBLES = _doubles()
"""Letter → the scripts in which it has a double."""


def _in(letter: str) -> frozenset[Script]:
    """Return the scripts in which a letter has a double; its accents do not matter."""
    found = _DOUBLES.get(letter)
    return _DOUBLES.get(unicodedata.normalize("NFD", letter)[0], frozenset()) if found is None else found


def _lookalikes(text: str) -> Iterator[Sign]:
    done = 0
    for place in _suspicious(text):
        if place < done:
            continue
        start = place
        while start > done and _WORD.match(text[start - 1]):
            start -= 1
        word = _WORD.match(text, start)
        if word is None:
            continue
        done = word.end()
        yield from _of_word(text, start, done)


def _suspicious(text: str) -> Iterator[int]:
    """Return places of words that may mix scripts; the script with fewer words is the one that is walked through."""
    if text.isascii() or not _NOT_LATIN.search(text):
        return
    sample = text[:_SAMPLE]
    latin = len(_RUNS[Script.LATIN].findall(sample)) <= len(_NOT_LATIN.findall(sample))
    places = [found.start() for found in (_RUNS[Script.LATIN] if latin else _NOT_LATIN).finditer(text)]
    if latin and _RUNS[Script.GREEK].search(text):
        places = sorted([*places, *(found.start() for found in _RUNS[Script.GREEK].finditer(text))])
    yield from places


def _of_word(text: str, start: int, end: int) -> Iterator[Sign]:
    """Return the letters of a mixed word that stand in for letters of its main script.

    A run of letters in which at least one can be told apart is a name with an ending («Facebookта»), not a disguise.
    """
    runs = [(Script[found.lastgroup or ""], found.start(), found[0]) for found in _ANY_RUN.finditer(text, start, end)]
    if len({script for script, _, _ in runs}) < 2:
        return
    main = _main_script(runs)
    for script, at, letters in runs:
        if script is not main and all(main in _in(letter) for letter in letters):
            for place, letter in enumerate(letters, at):
                yield Sign(place, 1, SignKind.LOOKALIKE, (ord(letter),), True, main)


def _main_script(runs: list[tuple[Script, int, str]]) -> Script:
    """Return the script with the most letters that cannot be taken for others, then with the most letters.

    Greek letters are signs of quantities and units more often than words (кΩ, Δt): they need the majority.
    """
    own, every = Counter[Script](), Counter[Script]()
    for script, _, letters in runs:
        every[script] += len(letters)
        own[script] += sum(not _in(letter) for letter in letters)
    if 2 * every[Script.GREEK] <= every.total():
        del every[Script.GREEK]
    return max(every, key=lambda script: (own[script], every[script], script is runs[0][0]))


# --- asked from outside


def signs(text: str) -> tuple[Sign, ...]:
    """Return all signs of a text that are unseen or stand in for others, in their order.

    Line feeds and tabs are no signs, nor are joiners and selectors inside emoji and joining scripts. Scripts are
    compared inside a word; hyphens, apostrophes and spaces part words, so that «COVID-19-ға» and «IT-компания» pass.
    """
    return tuple(sorted([*_unseen(text), *_lookalikes(text)], key=lambda sign: sign.start))


def _hidden(text: str, at: int) -> bool:
    return text[at] != _SOFT_HYPHEN and not _ordinary(text, at)


def shown(text: str) -> str:
    """Return a copy for the screen in which nothing hides or turns the order: as many UTF-16 units, only visible signs.

    The words themselves stay as they are wherever they are kept, copied or exported.
    """

    def stand_in(found: re.Match[str]) -> str:
        sign = found[0]
        return STAND_IN * (2 if sign > "\uffff" else 1) if _hidden(found.string, found.start()) else sign

    return _HIDDEN.sub(stand_in, text)


def code(point: int) -> str:
    """Return a code point as people write it: U+202E."""
    return f"U+{point:04X}"


def _numbered(sign: str) -> str:
    return f"⟨{code(ord(sign))}⟩"


def spelled(text: str, spell: Callable[[str], str] = _numbered) -> str:
    """Return a copy for a terminal: what is hidden there, or would drive it, as ⟨U+202E⟩. Lines and tabs stay.

    `spell` gives another spelling of such a sign.
    """

    def named(found: re.Match[str]) -> str:
        return spell(found[0]) if _hidden(found.string, found.start()) else found[0]

    return _HIDDEN.sub(named, text)

"""A copy of a text for the printed page only: what stands in the archive and in the attachment stays untouched.

The copy differs in white space that must not break, in soft hyphens, in signs that cannot be seen, and in nothing else.
"""

import re

NBSP = "\u00a0"
SOFT_HYPHEN = "\u00ad"

_DASH = re.compile(r"(?<=\S) (?=[—–](?:\s|$))")
_NUMBER_SIGN = re.compile(r"(?<=[№§]) (?=\S)")
_INITIAL = re.compile(r"\b([^\W\d_])\. (?=[^\W\d_])")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
"""Signs that drive a device, or turn the order of what is read: in the words, on the page round them, or on both."""
_BREAKS = re.compile(r"\r\n?|\u2028|\u2029|\x85")

_KAZAKH_WORD = re.compile(r"[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]{5,}")
_VOWELS = frozenset("аәеёиоөуұүыіэюя")
_GLIDES = frozenset("иу")
_SIGNS = frozenset("ьъ")


def layout_copy(text: str, language: str) -> str:
    """Return the text as it goes to the typesetter, with all its words in their order."""
    text = plain_signs(text).replace("\t", " ")
    text = _DASH.sub(NBSP, text)
    text = _NUMBER_SIGN.sub(NBSP, text)
    text = _INITIAL.sub(_bound, text)
    if language == "kk":
        text = _KAZAKH_WORD.sub(lambda found: hyphenated(found.group()), text)
    return text


def _bound(found: re.Match[str]) -> str:
    """Tie an initial to what follows; a sentence that ends in a single small letter stays as it is."""
    letter = found.group(1)
    return f"{letter}.{NBSP}" if letter.isupper() else found.group()


def plain_signs(text: str) -> str:
    """Return the text with line ends alike and every control of a device or of the writing direction named."""
    return _CONTROL.sub(lambda found: f"[U+{ord(found.group()):04X}]", _BREAKS.sub("\n", text))


def hyphenated(word: str) -> str:
    """Return a Kazakh word with soft hyphens between its syllables: one consonant opens the next syllable.

    Two letters at least stay on either side; abbreviations such as «ҚазҰУ» are left whole.
    """
    if sum(letter.isupper() for letter in word) > 1:
        return word
    letters = word.lower()
    return "".join(
        SOFT_HYPHEN + letter if _opens_syllable(letters, place) else letter for place, letter in enumerate(word)
    )


def _opens_syllable(letters: str, place: int) -> bool:
    if not 2 <= place <= len(letters) - 2 or letters[place] in _SIGNS:
        return False
    return (
        not _is_vowel(letters, place)
        and _is_vowel(letters, place + 1)
        and any(_is_vowel(letters, before) for before in range(place))
    )


def _is_vowel(letters: str, place: int) -> bool:
    """«и» and «у» sound as consonants after a vowel: тау-лар, but су, қи-ын."""
    letter = letters[place]
    if letter in _GLIDES and place > 0 and letters[place - 1] in _VOWELS:
        return not _is_vowel(letters, place - 1)
    return letter in _VOWELS

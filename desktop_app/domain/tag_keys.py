"""Single keys that put a tag on the quote at hand: digits and letters, whatever layout the keyboard speaks."""

from desktop_app.domain.errors import BadShortcut

_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM"
_RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ"
_KAZAKH_DIGITS = {"2": "Ә", "3": "І", "4": "Ң", "5": "Ғ", "8": "Ү", "9": "Ұ"}
"""What the row of digits writes on a Kazakh keyboard."""
RESERVED = "QTNJK"
"""Keys of the reader itself: quote, quote and tag, note, next and previous quote."""
KEYS = tuple("123456789") + tuple(letter for letter in sorted(_LATIN) if letter not in RESERVED)
"""What a tag can have for its key."""
_OTHER = dict(zip(_LATIN, _RUSSIAN, strict=True)) | _KAZAKH_DIGITS
_KEY = {other: key for key, other in _OTHER.items()}


def key_named(text: str) -> str:
    """Return the key that a sign stands for, `Ф` for `A` as well; empty for none. Raises `BadShortcut`."""
    sign = text.strip().upper()
    key = _KEY.get(sign, sign)
    if key and key not in KEYS:
        raise BadShortcut(key=sign)
    return key


def signs_of(key: str) -> tuple[str, ...]:
    """Return what a key writes: its own sign, and that of Cyrillic layouts."""
    return (key, _OTHER[key]) if key in _OTHER else (key,)

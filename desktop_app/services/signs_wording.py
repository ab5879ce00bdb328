"""Names of signs that cannot be seen or stand in for others, as an editor reads them."""

from collections import Counter
from collections.abc import Iterable

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.signs import Script, Sign, SignKind, code, script_of
from desktop_app.services.words import translate

_NAMES = {
    0x000B: QT_TRANSLATE_NOOP("signs", "line tab"),
    0x000C: QT_TRANSLATE_NOOP("signs", "form feed"),
    0x000D: QT_TRANSLATE_NOOP("signs", "carriage return"),
    0x001B: QT_TRANSLATE_NOOP("signs", "escape sign"),
    0x00A0: QT_TRANSLATE_NOOP("signs", "no-break space"),
    0x00AD: QT_TRANSLATE_NOOP("signs", "soft hyphen"),
    0x061C: QT_TRANSLATE_NOOP("signs", "Arabic letter mark"),
    0x115F: QT_TRANSLATE_NOOP("signs", "Hangul filler"),
    0x1160: QT_TRANSLATE_NOOP("signs", "Hangul filler"),
    0x2007: QT_TRANSLATE_NOOP("signs", "figure space"),
    0x2009: QT_TRANSLATE_NOOP("signs", "thin space"),
    0x200A: QT_TRANSLATE_NOOP("signs", "hair space"),
    0x200B: QT_TRANSLATE_NOOP("signs", "zero-width space"),
    0x200C: QT_TRANSLATE_NOOP("signs", "zero-width non-joiner"),
    0x200D: QT_TRANSLATE_NOOP("signs", "zero-width joiner"),
    0x200E: QT_TRANSLATE_NOOP("signs", "left-to-right mark"),
    0x200F: QT_TRANSLATE_NOOP("signs", "right-to-left mark"),
    0x2028: QT_TRANSLATE_NOOP("signs", "line separator"),
    0x2029: QT_TRANSLATE_NOOP("signs", "paragraph separator"),
    0x202A: QT_TRANSLATE_NOOP("signs", "left-to-right embedding"),
    0x202B: QT_TRANSLATE_NOOP("signs", "right-to-left embedding"),
    0x202C: QT_TRANSLATE_NOOP("signs", "end of embedding or override"),
    0x202D: QT_TRANSLATE_NOOP("signs", "left-to-right override"),
    0x202E: QT_TRANSLATE_NOOP("signs", "right-to-left override"),
    0x202F: QT_TRANSLATE_NOOP("signs", "narrow no-break space"),
    0x2060: QT_TRANSLATE_NOOP("signs", "word joiner"),
    0x2066: QT_TRANSLATE_NOOP("signs", "left-to-right isolate"),
    0x2067: QT_TRANSLATE_NOOP("signs", "right-to-left isolate"),
    0x2068: QT_TRANSLATE_NOOP("signs", "first-strong isolate"),
    0x2069: QT_TRANSLATE_NOOP("signs", "end of isolate"),
    0x3164: QT_TRANSLATE_NOOP("signs", "Hangul filler"),
    0xFEFF: QT_TRANSLATE_NOOP("signs", "zero-width no-break space"),
    0xFFA0: QT_TRANSLATE_NOOP("signs", "Hangul filler"),
}


def sign_words(sign: Sign) -> str:
    """Return the name of a sign, without its code point."""
    point = sign.codes[0]
    if sign.kind is SignKind.LOOKALIKE:
        return _lookalike_words(sign)
    if point in _NAMES:
        return translate("signs", _NAMES[point])
    if 0xFE00 <= point <= 0xFE0F or 0xE0100 <= point <= 0xE01EF or 0x180B <= point <= 0x180F:
        return translate("signs", "variation selector")
    if point >= 0xE0000:
        return translate("signs", "tag character")
    return {
        SignKind.BIDI: translate("signs", "direction control"),
        SignKind.INVISIBLE: translate("signs", "invisible sign"),
        SignKind.SPACE: translate("signs", "unusual space"),
        SignKind.CONTROL: translate("signs", "control sign"),
    }[sign.kind]


def _lookalike_words(sign: Sign) -> str:
    letter = chr(sign.codes[0])
    words = {
        (Script.LATIN, Script.CYRILLIC): translate("signs", "Latin «{letter}» in a Cyrillic word"),
        (Script.LATIN, Script.GREEK): translate("signs", "Latin «{letter}» in a Greek word"),
        (Script.CYRILLIC, Script.LATIN): translate("signs", "Cyrillic «{letter}» in a Latin word"),
        (Script.CYRILLIC, Script.GREEK): translate("signs", "Cyrillic «{letter}» in a Greek word"),
        (Script.GREEK, Script.LATIN): translate("signs", "Greek «{letter}» in a Latin word"),
        (Script.GREEK, Script.CYRILLIC): translate("signs", "Greek «{letter}» in a Cyrillic word"),
    }
    return words[script_of(letter), sign.within or Script.LATIN].format(letter=letter)


def sign_name(sign: Sign) -> str:
    """Return a sign's name and code point: right-to-left override (U+202E)."""
    return f"{sign_words(sign)} ({', '.join(code(point) for point in sign.codes)})"


def signs_line(found: Iterable[Sign]) -> str:
    """Return which signs there are and how many of each, the deceptive ones first; nothing for none."""
    counted = Counter((not sign.deceptive, sign_name(sign)) for sign in found)
    parts = [f"{name} × {number}" if number > 1 else name for (_, name), number in sorted(counted.items(), key=_first)]
    return ", ".join(parts)


def _first(line: tuple[tuple[bool, str], int]) -> tuple[bool, int]:
    (calm, _), number = line
    return calm, -number

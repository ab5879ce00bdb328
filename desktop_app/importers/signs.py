"""Signs of fonts that have an encoding of their own, as Word writes them: a font's name and a number."""

_SYMBOL = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
_FONTS = {
    # Adobe's Symbol encoding, from which Word's font does not differ.
    "symbol": {
        **{0x20 + place: sign for place, sign in enumerate(_SYMBOL)},
        **{0xA0 + place: sign for place, sign in enumerate(_SYMBOL_HIGH)},
    },
    # Those of Wingdings that writing programs set themselves: bullets, boxes, ticks, arrows.
    "wingdings": {
        0x20: " ", 0x28: "☎", 0x2A: "✉", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x71: "❑", 0x75: "◆", 0x76: "❖",
        0x9F: "•", 0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xF0: "⇨",
        0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    },
}  # fmt: skip
UNKNOWN = "\ufffd"


def is_own_encoding(font: str) -> bool:
    """Whether the letters of a font stand for signs."""
    return font.strip().lower() in _FONTS


def sign(font: str, code: int) -> str:
    """Return the character that a font shows for a number (0-255, or the same in the private use area from U+F000).

    Other numbers are the character itself; U+FFFD stands for a sign that is not known.
    """
    if not 0xF000 <= code <= 0xF0FF and code > 0xFF:
        return chr(code) if code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else UNKNOWN
    known = _FONTS.get(font.strip().lower())
    if known is None:
        return UNKNOWN if code >= 0xF000 or code < 0x20 else chr(code)
    return known.get(code & 0xFF, UNKNOWN)

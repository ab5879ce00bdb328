"""How bytes of an RTF become characters: each font has its own encoding."""

import re
from dataclasses import dataclass, field

from desktop_app.importers import signs
from desktop_app.importers.rtf_words import charset, page

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class _Font:
    charset: int | None = None
    codec: str | None = None
    name: str = ""


@dataclass(slots=True)
class Fonts:
    """The fonts of a document. `wished` is the codec that an editor wishes for all of it, "" for what it says."""

    wished: str = ""
    page: str = "cp1252"
    """The codec of the document."""
    _fonts: dict[int, _Font] = field(default_factory=dict)
    _defined: _Font = field(default_factory=_Font)
    _are_told_apart: bool = False
    """Whether charsets mean something: some programs write 0 (Western) for all fonts, whatever the text."""

    @property
    def encoding(self) -> str:
        """The name to tell editors."""
        return self.wished or self.page

    def define(self, number: int) -> None:
        """Begin the entry of a font."""
        self._defined = self._fonts[number] = _Font()

    def set_charset(self, number: int) -> None:
        """Say the charset of the font that is being defined; a code page goes before it."""
        self._defined.charset = number
        self._are_told_apart = self._are_told_apart or number not in (0, 1, 2)
        self._defined.codec = self._defined.codec or charset(number)

    def set_page(self, number: int) -> None:
        """Say the code page of the font that is being defined."""
        self._defined.codec = page(number) or self._defined.codec

    def name(self, name: str) -> None:
        """Name the font that is being defined."""
        self._defined.name = name

    def decode(self, written: bytes, number: int | None) -> str:
        """Return what bytes are in a font; None is no font: words of the document's own data."""
        font = self._fonts.get(number) if number is not None else None
        if font and signs.is_own_encoding(font.name):
            return "".join(signs.sign(font.name, byte) for byte in written)
        return written.decode(self.wished or self._codec(font), "replace")

    def character(self, value: int, number: int) -> str:
        """Return the character of a number after `\\u`: one of Unicode, half of one, or one of the font."""
        value += 0x10000 if value < 0 else 0
        font = self._fonts.get(number)
        if font and 0xF000 <= value <= 0xF0FF and signs.is_own_encoding(font.name):
            return signs.sign(font.name, value)
        return chr(value) if 0 < value <= 0x10FFFF else signs.UNKNOWN

    def _codec(self, font: _Font | None) -> str:
        if font is None:
            return self.page
        if font.charset == 0 and not font.codec and self._are_told_apart:
            return "cp1252"
        return font.codec or self.page


def whole(words: str) -> str:
    """Join halves of characters, and put U+FFFD for halves alone and for signs that no text has."""
    words = _CONTROLS.sub(signs.UNKNOWN, words.replace("\r\n", "\n").replace("\r", "\n"))
    if _SURROGATES.search(words):
        words = words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return words

"""What the codes of a PDF's fonts mean (ISO 32000-1, 9.10.3: ToUnicode)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_ESCAPED = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\n": b"", b"\r": b"", b"\r\n": b""}
_CODE = rb"<([0-9A-Fa-f\s]*)>\s*"
_CHAR = re.compile(_CODE + rb"<([0-9A-Fa-f\s]*)>")
_RANGE = re.compile(_CODE + _CODE + rb"(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_MOST = 70_000
"""Codes of one font; two bytes tell no more apart."""
_LARGEST = 4 * 1024 * 1024
"""Bytes of one table."""


@dataclass(frozen=True, slots=True)
class Meanings:
    """What each code of a font means; U+FFFD where that is not said."""

    width: int
    """Bytes of a code."""
    signs: dict[int, str]

    def words(self, codes: bytes) -> str:
        """Return what a string of codes says."""
        get, width = self.signs.get, self.width
        if width == 1:
            return "".join(get(code, "\ufffd") for code in codes)
        pairs = zip(codes[::2], codes[1::2], strict=False)
        return "".join(get(high << 8 | low, "\ufffd") for high, low in pairs)


def meanings_of(font: Any) -> Meanings | None:
    """Read the table of a font; None where the font has none that is understood here."""
    table = font.get("/ToUnicode")
    table = table.get_object() if table is not None else None
    composite = font.get("/Subtype") == "/Type0"
    if table is None or not hasattr(table, "get_data"):
        plain = not composite and font.get("/Encoding") == "/WinAnsiEncoding"
        return Meanings(1, {code: _western(code) for code in range(32, 256)}) if plain else None
    if composite and font.get("/Encoding") not in ("/Identity-H", "/Identity-V"):
        return None
    data = table.get_data()
    return Meanings(2 if composite else 1, _signs(data)) if len(data) <= _LARGEST else None


def _western(code: int) -> str:
    return bytes((code,)).decode("cp1252", "replace")


def _signs(table: bytes) -> dict[int, str]:
    # A damaged table may name the same codes over and over.
    return dict(islice(_pairs(table), _MOST))


def _pairs(table: bytes) -> Iterator[tuple[int, str]]:
    for section in table.split(b"begin"):
        if section.startswith(b"bfchar"):
            for match in _CHAR.finditer(section.partition(b"end")[0]):
                yield _number(match[1]), _text(match[2])
        elif section.startswith(b"bfrange"):
            for match in _RANGE.finditer(section.partition(b"end")[0]):
                yield from _range(match)


def _range(match: re.Match[bytes]) -> Iterator[tuple[int, str]]:
    codes = range(_number(match[1]), min(_number(match[2]), 0xFFFF) + 1)
    if match[4] is not None:
        yield from zip(codes, map(_text, _HEX.findall(match[4])), strict=False)
        return
    start = _text(match[3])
    for code in codes:
        number = ord(start[-1]) + code - codes.start if start else 0x110000
        if number <= 0x10FFFF:
            yield code, start[:-1] + chr(number)


def _number(code: bytes) -> int:
    digits = b"".join(code.split())
    return int(digits[:8], 16) if digits else 0


def _text(code: bytes) -> str:
    return _hex(code).decode("utf-16-be", "replace")


def _hex(code: bytes) -> bytes:
    digits = b"".join(code.split())
    return bytes.fromhex((digits + b"0" if len(digits) % 2 else digits).decode("ascii"))


def string_bytes(token: bytes) -> bytes:
    """Return the bytes of a string as it stands in a drawing: `(…)` with escapes or `<…>` with hexadecimal digits."""
    if token.startswith(b"<"):
        return _hex(token[1:-1])
    inner = token[1:-1]
    return _ESCAPE.sub(_unescaped, inner) if b"\\" in inner else inner


def _unescaped(match: re.Match[bytes]) -> bytes:
    sign = match[1]
    if sign[:1] in b"01234567":
        return bytes((int(sign, 8) & 0xFF,))
    return _ESCAPED.get(sign, sign)

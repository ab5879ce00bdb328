"""From bytes to text, changing nothing but line ends and the byte order mark.

The order: a byte order mark; strict UTF-8; UTF-16 without a mark, known by its zeros; UTF-8 with a few bad bytes, or
with lines in an encoding of one byte; an encoding of one byte, by how its letters follow each other (`letters`).
"""

import codecs
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import OtherEncoding, UndecodableFile, UnknownEncoding
from desktop_app.domain.interviews import Remark
from desktop_app.importers.letters import CANDIDATES, Guess, guesses

UNICODE = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
ENCODINGS = (*UNICODE, *CANDIDATES, "koi8-u", "koi8-t", "cp855", "iso8859-1")
"""What an editor may choose from, by Python names."""

_EITHER = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}
"""Names that leave the order of the bytes to the mark; without one, the usual order of each."""

# The mark of UTF-16 begins that of UTF-32, so the longer ones are tried first.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BAD = "\ufffd"
_FEW = 20
"""One bad character in so many is few."""
_CONTROLS = bytes(sorted({*range(32), 0x7F} - set(b"\t\n\v\f\r")))
_CONTROLS_IN = 200
"""A text has at most one control character in so many; a binary file has more."""
_CLOSE = 8.0
"""Two encodings whose costs are so near (natural logarithm) are told apart by a second opinion."""
_NO_WORDS, _HARDLY_WORDS = 9.0, 5.4
"""Mean cost of a byte: of what is no text; of what hardly is one. Russian and Kazakh texts stay under 5.0."""
_TO_JUDGE = 40
"""Bytes beyond ASCII from which on their mean cost says something."""
_ACCIDENT = 20
"""UTF-8 that is so many times rarer than bytes that are none came about by accident."""
_OF_A_LINE = 4
"""Bytes from which on bad ones are taken for another encoding."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and the encoding it was written in, by its Python name."""

    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()


def decode(data: bytes, path: Path, encoding: str = "") -> Decoded:
    """Decode a text in the encoding that an editor chose, or in the one that fits; CRLF and CR become LF.

    Raises `UndecodableFile` with the position of the first bad byte (a NUL is one, for it means a binary file);
    where an editor chose, `OtherEncoding` and `UnknownEncoding`.
    """
    decoded = _chosen(data, path, known_encoding(encoding)) if encoding else _found(data, path)
    return Decoded(_with_line_ends(decoded.text), decoded.encoding, decoded.remarks)


def preview(data: bytes, encoding: str, characters: int = 2000) -> str:
    """Return the beginning of a text as it reads in an encoding, bad bytes as U+FFFD. Raises `UnknownEncoding`."""
    name = known_encoding(encoding)
    start = len(_mark(data)[0]) if _mark(data)[1] == name else 0
    # No encoding here takes more than four bytes for a character.
    text = codecs.getincrementaldecoder(name)("replace").decode(data[start : start + 4 * characters + 4])
    return _with_line_ends(text)[:characters]


def known_encoding(name: str) -> str:
    """Return the Python name of one of `ENCODINGS`, however it is written. Raises `UnknownEncoding`."""
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):
        found = ""
    if found not in (*ENCODINGS, *_EITHER):
        raise UnknownEncoding(name=name, known=", ".join(ENCODINGS))
    return found


def _with_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _mark(data: bytes) -> tuple[bytes, str]:
    return next((mark for mark in _MARKS if data.startswith(mark[0])), (b"", ""))


def _chosen(data: bytes, path: Path, encoding: str) -> Decoded:
    mark, marked = _mark(data)
    encoding = (marked if marked in _EITHER[encoding] else _EITHER[encoding][0]) if encoding in _EITHER else encoding
    start = len(mark) if marked == encoding else 0
    decoded = _nearly(data, start, encoding)
    if decoded is None:
        raise OtherEncoding(path=str(path), encoding=encoding, position=_first_bad(data, start, encoding))
    return decoded


def _found(data: bytes, path: Path) -> Decoded:
    mark, encoding = _mark(data)
    if mark:
        found = _nearly(data, len(mark), encoding)
    else:
        found, encoding = _without_mark(data), "utf-8"
    if found is None:
        raise UndecodableFile(path=str(path), position=_first_bad(data, len(mark), encoding))
    return found


def _without_mark(data: bytes) -> Decoded | None:
    zeros = b"\0" in data
    binary = zeros or _controlled(data)
    if binary and (found := _utf_16(data)):
        return found
    if zeros:
        return None
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None if binary else _damaged(data) or _one_byte(data)


def _nearly(data: bytes, start: int, encoding: str) -> Decoded | None:
    """Decode with at most a few bad bytes; None where there are more, or a NUL."""
    bad: tuple[Remark, ...] = ()
    try:
        text = data[start:].decode(encoding)
    except UnicodeDecodeError:
        text, bad = data[start:].decode(encoding, "replace"), (Remark.BAD_CHARACTERS,)
    if "\0" in text or (bad and text.count(_BAD) * _FEW > len(text)):
        return None
    return Decoded(text, encoding, bad)


def _first_bad(data: bytes, start: int, encoding: str) -> int:
    """Return where the first byte stands that is no text in this encoding."""
    try:
        text = data[start:].decode(encoding)
    except UnicodeDecodeError as error:
        text, bad = data[start : start + error.start].decode(encoding), error.start
    else:
        bad = 0
    zero = text.find("\0")
    return start + (len(text[:zero].encode(encoding)) if zero >= 0 else bad)


def _controlled(data: bytes) -> bool:
    """Tell whether there are too many control characters for a text; DOS ends a file with one."""
    whole = data.rstrip(b"\x1a")
    return sum(map(whole.count, _CONTROLS)) * _CONTROLS_IN > len(whole)


def _utf_16(data: bytes) -> Decoded | None:
    """Decode UTF-16 without a byte order mark: most of it letters and signs that our texts are written with."""
    if len(data) % 2 or len(data) < 4:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        decoded = _nearly(data, 0, encoding)
        if decoded and _usual(decoded.text[:10_000]):
            return decoded
    return None


def _usual(text: str) -> bool:
    usual = sum(
        " " <= sign <= "\u024f" or "\u0400" <= sign <= "\u052f" or "\u2000" <= sign <= "\u214f" or sign in "\t\n\r"
        for sign in text
    )
    return usual * 10 >= len(text) * 7


def _damaged(data: bytes) -> Decoded | None:
    """Decode UTF-8 with some bad bytes, or with some lines in another encoding; None where it is no UTF-8 at all."""
    lines = data.split(b"\n")
    others = {number: line for number, line in enumerate(lines) if _other(line)}
    other = b"\n".join(others.values())
    good, bad = _good_and_bad(b"\n".join(line for number, line in enumerate(lines) if number not in others))
    beyond = len(other) - _ascii(other)
    if not good or good * _ACCIDENT < beyond:
        return None
    if beyond < _OF_A_LINE or (found := _one_byte(other)) is None:
        return _nearly(data, 0, "utf-8")
    texts = [
        line.decode(found.encoding if number in others else "utf-8", "replace") for number, line in enumerate(lines)
    ]
    wrong = (Remark.BAD_CHARACTERS,) if bad or Remark.BAD_CHARACTERS in found.remarks else ()
    return Decoded("\n".join(texts), "utf-8", (Remark.MIXED_ENCODINGS, *wrong))


def _other(line: bytes) -> bool:
    """Tell whether a line is in another encoding than UTF-8: more of it is bad than good."""
    if line.isascii():
        return False
    good, bad = _good_and_bad(line)
    return bad > good


def _good_and_bad(data: bytes) -> tuple[int, int]:
    """Return how many characters beyond ASCII are UTF-8, and how many bytes are not."""
    text = data.decode("utf-8", "replace")
    bad = text.count(_BAD) - data.count(_BAD.encode())
    return len(text) - _ascii(data) - bad, bad


def _ascii(data: bytes) -> int:
    """Return how many bytes are ASCII."""
    return len(data.decode("ascii", "ignore"))


def _one_byte(data: bytes) -> Decoded | None:
    """Decode an encoding of one byte a character, or return None for what is no text in any."""
    if _controlled(data):
        return None
    ranked = guesses(data)
    best = ranked[0]
    if best.mean > _NO_WORDS and best.high >= _TO_JUDGE:
        return None
    encoding, sure = _second_opinion(data, ranked)
    decoded = _nearly(data, 0, encoding)
    if decoded is None:
        return None
    unsure = not sure or (best.mean > _HARDLY_WORDS and best.high >= _TO_JUDGE)
    return Decoded(decoded.text, encoding, (*decoded.remarks, *((Remark.ENCODING_UNSURE,) if unsure else ())))


def _second_opinion(data: bytes, ranked: list[Guess]) -> tuple[str, bool]:
    """Return the best encoding, and whether it is sure: where others are as good, chardet is asked too."""
    best = ranked[0].encoding
    close = {guess.encoding for guess in ranked if guess.cost - ranked[0].cost < _CLOSE}
    if len(close) == 1:
        return best, True
    import chardet

    name = chardet.detect(data[:10_000])["encoding"]
    try:
        second = codecs.lookup(name or "").name
    except LookupError:
        second = ""
    return (second if second in close else best), second == best

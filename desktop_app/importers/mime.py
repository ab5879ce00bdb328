"""Messages and their parts (RFC 5322, 2045–2047, 2231): headers by the standard library, bodies cut from the bytes.

The library's own parser goes through a message line by line once for each level and decodes every picture; here a body
is cut at its boundary and only what is wanted is decoded.
"""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.parser import BytesHeaderParser
from quopri import decodestring

DEPTH = 20
"""Multiparts inside each other."""
PARTS = 10_000
_HEADERS = 128 * 1024
"""Bytes of headers that are looked at."""
_LONGEST = 4_096
"""Characters of a header with parameters; a longer one says nothing."""

_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n|\A\r?\n")
_HEADER_LINE = re.compile(rb"(?:From [^\n]*\n|\s*)[!-9;-~]+[ \t]*:")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A message or one part of it; `body` is as it was transferred."""

    headers: Message
    body: bytes
    depth: int = 0
    kind: str = field(init=False)
    """Its media type, in lower case."""

    def __post_init__(self) -> None:
        for name in ("Content-Type", "Content-Disposition"):
            if len(str(self.headers.get(name, ""))) > _LONGEST:
                del self.headers[name]
        object.__setattr__(self, "kind", self.headers.get_content_type())

    @property
    def charset(self) -> str:
        """What it says of its encoding, "" for nothing."""
        return self.headers.get_content_charset("")

    @property
    def is_attached(self) -> bool:
        """It is a file that comes with the message, not a part of its words."""
        return self.headers.get_content_disposition() == "attachment" or bool(self.headers.get_filename())

    def said(self, name: str) -> str:
        """Return a header on one line, decoded; "" where it is missing."""
        raw = next((value for key, value in self.headers.raw_items() if key.lower() == name.lower()), "")
        return " ".join(_decoded(str(raw), self.charset).split())

    def content(self) -> bytes:
        """Return the body without its transfer encoding, as far as it can be undone."""
        coding = str(self.headers.get("Content-Transfer-Encoding", "")).strip().lower()
        if coding == "base64":
            digits = _NOT_BASE64.sub(b"", self.body)
            digits = digits[: len(digits) - (len(digits) % 4 == 1)]
            return base64.b64decode(digits + b"=" * (-len(digits) % 4))
        return decodestring(self.body) if coding == "quoted-printable" else self.body

    def parts(self) -> list["Part"]:
        """Return what a multipart consists of, in order; nothing for any other, or one that is nested too deeply."""
        boundary = self.headers.get_boundary() if self.kind.startswith("multipart/") else None
        if not boundary or self.depth >= DEPTH:
            return []
        mark = re.compile(
            rb"(?:\A|\r?\n)--" + re.escape(boundary.encode("utf-8", "replace")) + rb"(--)?[ \t]*(?=\r?\n|\Z)"
        )
        return [
            part_of(piece, self.depth + 1) for piece, _ in zip(_between(mark, self.body), range(PARTS), strict=False)
        ]


def _between(mark: re.Pattern[bytes], body: bytes) -> Iterator[bytes]:
    start = None
    for found in mark.finditer(body):
        if start is not None:
            yield body[start : found.start()]
        start = found.end()
        if found[1]:
            return
    if start is not None:
        yield body[start:]


def is_message(data: bytes) -> bool:
    """Tell whether bytes begin with a header."""
    return _HEADER_LINE.match(data[:_HEADERS]) is not None


def part_of(data: bytes, depth: int = 0) -> Part:
    """Return a message, or a part with what stands between two boundaries."""
    data = data[2:] if data.startswith(b"\r\n") else data[1:] if data.startswith(b"\n") and depth else data
    blank = _BLANK.search(data, 0, _HEADERS)
    if not is_message(data) and not (depth and blank and blank.start() == 0):
        return Part(Message(), data, depth)
    head, body = (data[: blank.start()], data[blank.end() :]) if blank else (data, b"")
    return Part(BytesHeaderParser().parsebytes(head[:_HEADERS].lstrip() + b"\n\n"), body, depth)


def _decoded(raw: str, charset: str) -> str:
    """Decode a header: words in RFC 2047, and bytes that nobody encoded."""
    if not raw.isascii():
        raw = _as_text(raw.encode("utf-8", "surrogateescape"), ("utf-8", charset, "cp1251"))
        return raw if "=?" not in raw else _encoded_words(raw)
    return _encoded_words(raw) if "=?" in raw else raw


def _encoded_words(raw: str) -> str:
    try:
        pieces = decode_header(raw)
    except HeaderParseError:
        return raw
    return "".join(
        piece if isinstance(piece, str) else _as_text(piece, (name or "raw-unicode-escape", "utf-8", "cp1251"))
        for piece, name in pieces
    )


def _as_text(data: bytes, charsets: tuple[str, ...]) -> str:
    for charset in charsets:
        try:
            return data.decode(charset or "ascii").encode("utf-8", "replace").decode()
        except (LookupError, UnicodeError):
            continue
    return data.decode("utf-8", "replace")

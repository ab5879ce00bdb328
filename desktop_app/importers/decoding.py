"""From bytes to text, changing nothing but line ends and the byte order mark."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import UndecodableFile
from desktop_app.domain.interviews import Remark

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", 1),
    (codecs.BOM_UTF16_LE, "utf-16-le", 2),
    (codecs.BOM_UTF16_BE, "utf-16-be", 2),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file and the encoding it was written in, by its Python name."""

    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()


def decode(data: bytes, path: Path, encoding: str = "") -> Decoded:
    """Decode UTF-8 (with or without a byte order mark) or UTF-16 (with one); CRLF and CR become LF.

    Raises `UndecodableFile` with the position of the first bad byte; a NUL is one, for it means a binary file.
    """
    mark, found, width = next((m for m in _MARKS if data.startswith(m[0])), (b"", "utf-8", 1))
    encoding = encoding or found
    try:
        text = data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableFile(path=str(path), position=len(mark) + error.start) from error
    zero = text.find("\0")
    if zero >= 0:
        before = len(text[:zero].encode("utf-8" if width == 1 else encoding))
        raise UndecodableFile(path=str(path), position=len(mark) + before)
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), encoding)

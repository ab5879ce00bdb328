"""Entries of a zip: where they lie, what they unpack to, what they are called (APPNOTE.TXT 6.3.10).

Python's `zipfile` reads the list of entries. It believes their stated sizes, and unpacks bzip2 and LZMA without a
limit, so the bytes are unpacked here.
"""

import bz2
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from desktop_app.domain.errors import FileDamaged, FileLocked, FileTooLarge
from desktop_app.importers.letters import guesses
from desktop_app.services.words import translate

MEGABYTE = 1024 * 1024
_LOCAL = b"PK\x03\x04"
_ENCRYPTED, _LZMA_ENDS_ITSELF, _UTF8 = 0x1, 0x2, 0x800
_LZMA_MEMORY = 128 * MEGABYTE
_UNPACKING = (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError)
_UNICODE_PATH = 0x7075
_CODE_PAGES = ("cp866", "cp1251", "kz1048")
"""In which Windows of our countries writes names, whatever the format says (cp437)."""
_ENDING = re.compile(rb"\.[A-Za-z0-9]{1,8}\Z")
_LATIN = re.compile(rb"[A-Za-z]")
"""A word that has such letters and others is of a Western language."""


def span(data: bytes, info: zipfile.ZipInfo) -> tuple[int, int]:
    """Return where an entry with its own header begins and ends; (0, 0) where there is no header."""
    start = info.header_offset
    if start < 0 or data[start : start + 4] != _LOCAL or len(data) < start + 30:
        return 0, 0
    name, extra = struct.unpack_from("<HH", data, start + 26)
    return start, start + 30 + name + extra + info.compress_size


def unpacked(data: bytes, info: zipfile.ZipInfo, limit: int, path: Path) -> bytes:
    """Return the bytes of an entry of a zip, never more than `limit`, nor than it states.

    Raises `FileLocked` (encrypted), `FileTooLarge`, `FileDamaged`. `path` names it in errors.
    """
    if info.flag_bits & _ENCRYPTED:
        raise FileLocked(path=str(path))
    if info.file_size > limit:
        raise FileTooLarge(path=str(path), limit=max(1, limit // MEGABYTE))
    _, end = span(data, info)
    packed = data[end - info.compress_size : end]
    if not end or len(packed) < info.compress_size:
        raise _damaged(path)
    try:
        found = _unpack(packed, info)
    except NotImplementedError as error:
        raise FileDamaged(path=str(path), reason=translate("import", "a part is packed in an unknown way")) from error
    except _UNPACKING as error:
        raise _damaged(path) from error
    if len(found) != info.file_size or zlib.crc32(found) != info.CRC:
        raise _damaged(path)
    return found


def _damaged(path: Path) -> FileDamaged:
    return FileDamaged(path=str(path), reason=translate("import", "a part cannot be unpacked"))


def _unpack(packed: bytes, info: zipfile.ZipInfo) -> bytes:
    """Unpack one byte more than is stated, at the most. Raises `NotImplementedError` for other methods."""
    most = info.file_size + 1
    if info.compress_type == zipfile.ZIP_STORED:
        return packed[:most]
    if info.compress_type == zipfile.ZIP_DEFLATED:
        return zlib.decompressobj(-15).decompress(packed, most)
    if info.compress_type == zipfile.ZIP_BZIP2:
        return bz2.BZ2Decompressor().decompress(packed, most)
    if info.compress_type == zipfile.ZIP_LZMA:
        return _lzma(packed, info, most)
    raise NotImplementedError


def _lzma(packed: bytes, info: zipfile.ZipInfo, most: int) -> bytes:
    """Unpack LZMA: its properties stand in a header of the zip's own (5.8.8), and go into that of an `.lzma` file."""
    properties = packed[4 : 4 + int.from_bytes(packed[2:4], "little")]
    size = b"\xff" * 8 if info.flag_bits & _LZMA_ENDS_ITSELF else info.file_size.to_bytes(8, "little")
    stream = properties + size + packed[4 + len(properties) :]
    return lzma.LZMADecompressor(lzma.FORMAT_ALONE, _LZMA_MEMORY).decompress(stream, most)


# --- names


def names_of(entries: Sequence[zipfile.ZipInfo]) -> list[str]:
    """Return the names of entries as whoever packed them wrote them; all that say nothing are in one encoding."""
    known = [_stated(info) for info in entries]
    raw = [b"" if name is not None else _raw(info) for name, info in zip(known, entries, strict=True)]
    encoding = _encoding(raw)
    return [name if name is not None else one.decode(encoding, "replace") for name, one in zip(known, raw, strict=True)]


def _stated(info: zipfile.ZipInfo) -> str | None:
    """Return a name whose encoding is stated, or plain to see."""
    name = info.orig_filename
    if info.flag_bits & _UTF8 or name.isascii():
        return name
    return _in_extra(info) or _decoded(_raw(info))


def _raw(info: zipfile.ZipInfo) -> bytes:
    return info.orig_filename.encode("cp437", "replace")


def _decoded(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _in_extra(info: zipfile.ZipInfo) -> str | None:
    """Return the name that Info-ZIP adds in UTF-8 (4.6.9), if it belongs to the one that is there."""
    extra, at = info.extra, 0
    while at + 4 <= len(extra):
        kind, size = struct.unpack_from("<HH", extra, at)
        field = extra[at + 4 : at + 4 + size]
        if kind == _UNICODE_PATH and len(field) > 5 and field[1:5] == zlib.crc32(_raw(info)).to_bytes(4, "little"):
            return _decoded(field[5:])
        at += 4 + size
    return None


def _encoding(raw: Sequence[bytes]) -> str:
    letters = re.sub(rb"[^A-Za-z\x80-\xff]+", b" ", b" ".join(_ENDING.sub(b"", one) for one in raw))
    words = [word for word in letters.split() if not word.isascii()]
    if sum(_LATIN.search(word) is not None for word in words) * 2 > len(words):
        return "cp437"
    return next((guess.encoding for guess in guesses(letters) if guess.encoding in _CODE_PAGES), "cp866")

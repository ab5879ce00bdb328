"""Zips written by hand: entries as old and hostile programs pack them."""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry; what it states of itself may be wrong."""

    name: bytes
    content: bytes = "Воды хватит до августа.".encode()
    method: int = 0
    packed: bytes | None = None
    flags: int = 0
    mode: int = 0
    extra: bytes = b""
    size: int | None = None
    crc: int | None = None


def make(entries: Sequence[Entry], before: bytes = b"") -> bytes:
    """Return a zip of these entries; `before` stands in front, as in an archive that unpacks itself."""
    body, directory = bytearray(before), b""
    for one in entries:
        packed = one.content if one.packed is None else one.packed
        crc = zlib.crc32(one.content) if one.crc is None else one.crc
        size = len(one.content) if one.size is None else one.size
        common = struct.pack("<HHHHIII", one.flags, one.method, 0, 33, crc, len(packed), size)
        lengths = struct.pack("<HH", len(one.name), len(one.extra))
        directory += b"PK\x01\x02\x14\x03\x14\x00" + common + lengths
        directory += struct.pack("<HHHII", 0, 0, 0, one.mode << 16, len(body)) + one.name + one.extra
        body += b"PK\x03\x04\x14\x00" + common + lengths + one.name + one.extra + packed
    end = struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(directory), len(body), 0)
    return bytes(body) + directory + b"PK\x05\x06" + end


def unicode_path(raw: bytes, name: str) -> bytes:
    """Return the extra field in which Info-ZIP keeps a name in UTF-8."""
    field = b"\x01" + zlib.crc32(raw).to_bytes(4, "little") + name.encode()
    return struct.pack("<HH", 0x7075, len(field)) + field

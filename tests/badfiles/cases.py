"""What a bad file is, and how the modules of this package collect theirs."""

import base64
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

SECRET = "СОСЕДНИЙ-ФАЙЛ-КОТОРОГО-НИКТО-НЕ-ПРОСИЛ"
"""Stands in a file beside the bad one, to which it may point."""
SECRET_NAME = "сосед.secret"
WORDS = "«Воды хватит до августа», — сказала гидролог Айгуль Сейтова. Мастер участка слушал молча."


class NotHere(Exception):
    """This system, or this user, cannot have such a file."""


@dataclass(frozen=True, slots=True)
class BadFile:
    """One kind of bad file."""

    name: str
    write: Callable[[Path, bool], Path]
    """Puts it into an empty folder, small or (True) in full size, and returns what an editor would import.

    Raises `NotHere`.
    """


Content = bytes | Callable[[bool], bytes]


def file(name: str, suffix: str, content: Content) -> BadFile:
    """Return a bad file that is bytes with an ending; a function gets whether it is to be of full size."""

    def write(folder: Path, full: bool) -> Path:
        path = folder / f"{name}{suffix}"
        path.write_bytes(content if isinstance(content, bytes) else content(full))
        return path

    return BadFile(name, write)


def noise(size: int) -> bytes:
    """Return bytes that are no text and cannot be packed, always the same."""
    return random.Random(7).randbytes(size)


def zipped(*members: tuple[str, bytes], packed: bool = True) -> bytes:
    """Return a zip with these members, in this order."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as package:
        for name, data in members:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = package.compression
            package.writestr(entry, data)
    return made.getvalue()


def zeros(size: int) -> Iterator[bytes]:
    """Return so many bytes of spaces, piece by piece."""
    piece = b" " * 2**20
    for _ in range(size // len(piece)):
        yield piece


def bomb(name: str, size: int, head: bytes = b"", tail: bytes = b"", *others: tuple[str, bytes]) -> bytes:
    """Return a zip whose one member is a thousand times as large as the file."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for other, data in others:
            package.writestr(other, data)
        with package.open(name, "w", force_zip64=True) as member:
            member.write(head)
            for piece in zeros(size):
                member.write(piece)
            member.write(tail)
    return made.getvalue()


def lying(package: bytes, size: int = 10) -> bytes:
    """Return a zip that says of every member that it is small."""
    made = bytearray(package)
    at = made.find(b"PK\x01\x02")
    while at >= 0:
        made[at + 24 : at + 28] = struct.pack("<I", size)
        at = made.find(b"PK\x01\x02", at + 4)
    return bytes(made)


def encrypted(package: bytes) -> bytes:
    """Return a zip whose members all say that they are encrypted."""
    made = bytearray(package)
    for mark, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = made.find(mark)
        while at >= 0:
            made[at + place] |= 1
            at = made.find(mark, at + 4)
    return bytes(made)


def overlapping(name: str, size: int, entries: int) -> bytes:
    """Return a zip with many entries that all unpack the same bytes."""
    packed = zlib.compressobj(9, wbits=-15)
    data = packed.compress(b" " * size) + packed.flush()
    names = [name.format(number=number).encode() for number in range(entries)]
    common = struct.pack("<HHHHIII", 0, 8, 0, 33, zlib.crc32(b" " * size), len(data), size)
    local = b"PK\x03\x04\x14\x00" + common + struct.pack("<HH", len(names[0]), 0) + names[0] + data
    central = b"".join(
        b"PK\x01\x02\x14\x00\x14\x00" + common + struct.pack("<HHHHHII", len(one), 0, 0, 0, 0, 0, 0) + one
        for one in names
    )
    end = struct.pack("<HHHHIIH", 0, 0, entries, entries, len(central), len(local), 0)
    return local + central + b"PK\x05\x06" + end


def base64_lines(data: bytes) -> bytes:
    """Return bytes as a mail carries them."""
    return base64.encodebytes(data)


def pdf(*objects: bytes, trailer: bytes = b"", root: int = 1) -> bytes:
    """Return a PDF with these objects, numbered from 1."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<</Size %d/Root %d 0 R" % (len(objects) + 1, root) + trailer
    return bytes(made + b">>\nstartxref\n%d\n%%%%EOF\n" % start)


def stream(data: bytes, head: bytes = b"") -> bytes:
    """Return the body of a stream object."""
    return b"<</Length %d" % len(data) + head + b">>stream\n" + data + b"\nendstream"


FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def page_of(content: bytes, *others: bytes) -> bytes:
    """Return a PDF of one page; the page's content is object 4, its font 5, others follow."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>",
        content,
        FONT,
        *others,
    )

"""Office files and books that are a zip of XML parts, read as what they are: input from strangers.

Nothing is unpacked to disk. A part is read by its name into memory and stops at a limit while it is being inflated;
names that lead out of the package are never used, for no part of a document has one.
"""

import io
import lzma
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path

from lxml import etree

from desktop_app.domain.errors import FileDamaged, FileLocked, FileTooLarge, FileUnsafe
from desktop_app.services.words import translate

MEGABYTE = 1024 * 1024
PART_MB, TOTAL_MB = 64, 256
"""What one part, and all that are read of one file, may hold when inflated."""
ENTRIES = 10_000
LONGEST_DIRECTORY = 4 * MEGABYTE
"""Bytes of the list of entries, which is read before they can be counted."""
MARKS = 4_000_000
"""Tags of one XML part: as many empty elements take 470 MB of memory as a tree."""

_END_OF_DIRECTORY = b"PK\x05\x06"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_UNREADABLE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError, NotImplementedError
)  # fmt: skip
_LEADS_OUT = re.compile(r"/|[A-Za-z]:|(?:.*/)?\.\.(?:/|$)", re.DOTALL)


def open_zip(data: bytes, path: Path) -> zipfile.ZipFile:
    """Look into a zip. Raises `FileDamaged`, and `FileUnsafe` for too many entries or two of one name."""
    package = _opened(data, path)
    names = package.namelist()
    if len(set(names)) < len(names):
        raise FileUnsafe(path=str(path), reason=translate("import", "two of its parts have the same name"))
    return package


def entries_of(data: bytes, path: Path) -> list[zipfile.ZipInfo]:
    """Return the entries of a zip, as its list names them. Raises `FileDamaged`, and `FileUnsafe` for too many."""
    return _opened(data, path).infolist()


def _opened(data: bytes, path: Path) -> zipfile.ZipFile:
    end = data.rfind(_END_OF_DIRECTORY)
    if end < 0:
        raise FileDamaged(path=str(path), reason=translate("import", "its end is missing"))
    if int.from_bytes(data[end + 12 : end + 16], "little") > LONGEST_DIRECTORY:
        raise FileUnsafe(path=str(path), reason=translate("import", "it has too many parts"))
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except _UNREADABLE as error:
        raise FileDamaged(path=str(path), reason=translate("import", "its list of parts cannot be read")) from error
    if len(package.infolist()) > ENTRIES:
        raise FileUnsafe(path=str(path), reason=translate("import", "it has too many parts"))
    return package


def is_inside(name: str) -> bool:
    """Whether the name of an entry stays in its zip: not absolute, no drive, no `..`, no backslash, no NUL."""
    return bool(name) and "\\" not in name and "\0" not in name and not _LEADS_OUT.match(name)


def read_member(package: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, path: Path) -> bytes:
    """Return the bytes of an entry, never more than `limit`: neither as stated nor as they come.

    Raises `FileLocked` (encrypted), `FileTooLarge`, `FileDamaged`. `path` names the file in errors.
    """
    if info.flag_bits & 0x1:
        raise FileLocked(path=str(path))
    if info.compress_type not in _METHODS:
        raise FileDamaged(path=str(path), reason=translate("import", "a part is packed in an unknown way"))
    if info.file_size > limit:
        raise FileTooLarge(path=str(path), limit=max(1, limit // MEGABYTE))
    try:
        with package.open(info) as stream:
            data = stream.read(limit + 1)
    except _UNREADABLE as error:
        raise FileDamaged(path=str(path), reason=translate("import", "a part cannot be unpacked")) from error
    if len(data) > limit:
        raise FileTooLarge(path=str(path), limit=max(1, limit // MEGABYTE))
    return data


class Package:
    """The parts of one office file, by name."""

    def __init__(self, data: bytes, path: Path) -> None:
        self._zip = open_zip(data, path)
        self._path = path
        self._left = TOTAL_MB * MEGABYTE
        entries = [info for info in self._zip.infolist() if is_inside(info.filename)]
        self._parts = {info.filename: info for info in entries}
        # Names of OOXML parts are equal whatever their case (ISO/IEC 29500-2); exact ones come first.
        self._folded = {info.filename.lower(): info for info in reversed(entries)}

    @property
    def names(self) -> Sequence[str]:
        """The names that lead nowhere else, in the order of the file."""
        return list(self._parts)

    def part(self, name: str) -> bytes | None:
        """Return the bytes of a part; None where there is none. Raises as `read_member` does."""
        info = self._parts.get(name) or self._folded.get(name.lower())
        if info is None:
            return None
        data = read_member(self._zip, info, PART_MB * MEGABYTE, self._path)
        self._left -= len(data)
        if self._left < 0:
            raise FileTooLarge(path=str(self._path), limit=TOTAL_MB)
        return data

    def xml(self, name: str) -> etree._Element | None:
        """Return the root of an XML part; None where there is none. Raises as `part` and `parse` do."""
        data = self.part(name)
        return None if data is None else parse(data, self._path)


def parse(data: bytes, path: Path, doctype: bool = False) -> etree._Element:
    """Parse XML: no DTD is loaded, no entity resolved, nothing fetched; comments and instructions are dropped.

    `doctype` allows the declaration that books have; entities may not be declared in it either way. Raises
    `FileDamaged`, `FileTooLarge`, `FileUnsafe`.
    """
    if data.count(b"<") > MARKS:
        raise FileUnsafe(path=str(path), reason=translate("import", "it has too many elements"))
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        dtd_validation=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise refusal(error, path) from error
    about = root.getroottree().docinfo
    declared = about.internalDTD
    if declared is not None and (not doctype or any(True for _ in declared.iterentities())):
        raise FileUnsafe(path=str(path), reason=translate("import", "it declares a document type of its own"))
    return root


def refusal(error: etree.XMLSyntaxError, path: Path) -> FileUnsafe | FileDamaged:
    """Return what to tell an editor of XML that cannot be parsed."""
    if is_limit(error.code):
        return FileUnsafe(path=str(path), reason=translate("import", "its elements are nested or packed too deeply"))
    return FileDamaged(path=str(path), reason=translate("import", "a part is not well-formed XML"))


def is_limit(code: int) -> bool:
    """Whether libxml2 stopped at one of its limits: of depth, of the length of a text, of entities within entities."""
    limits = etree.ErrorTypes
    return code in (limits.ERR_NAME_TOO_LONG, limits.ERR_ENTITY_LOOP, limits.ERR_RESOURCE_LIMIT)


def joined(folder: str, target: str) -> str:
    """Return the name of the part that a relative reference in a part of `folder` means; "" where it leads out."""
    name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return name if is_inside(name) and name != "." else ""

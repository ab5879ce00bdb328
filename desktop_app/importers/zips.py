"""Zips of interviews in any format that is known, read from memory; nothing is ever unpacked to disk.

An entry that leads out of the archive, is a link, or grows beyond all measure fails alone; the others come in. Names
of old Windows archives are in cp866 or cp1251 (the zip format knows cp437 and UTF-8 only: APPNOTE.TXT, 4.4.4).
"""

import stat
import zipfile
from collections.abc import Callable, Sequence
from pathlib import PurePosixPath

from desktop_app.domain.errors import FileUnsafe, KartotekaError, NothingReadable
from desktop_app.importers.packages import MEGABYTE, PART_MB, is_inside, open_zip, read_member
from desktop_app.importers.sources import Container, Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText, Wish
from desktop_app.services.importing.gathering import BESIDE_PAGES, HIDDEN, of_saved_page
from desktop_app.services.words import translate

DEPTH = 3
"""Archives in archives, counted from the outermost."""
RATIO, FROM = 200, MEGABYTE
"""An entry of at least so many bytes that shrank more than so many times is no text."""
TOTAL_MB = 1024
"""What is read of one archive in all."""
_UTF8 = 0x800


def look_into(source: Source) -> Container:
    """Look into a zip. Raises `FileDamaged`, `FileUnsafe`, `NothingReadable`."""
    return Zip(source, 1)


class Zip:
    """The files in a zip that can be read, and those in files of many inside it."""

    def __init__(self, source: Source, depth: int) -> None:
        self._source, self._depth = source, depth
        self._package = open_zip(source.data, source.path)
        self._left = TOTAL_MB * MEGABYTE
        self._opened: tuple[str, Container] | None = None
        self._parts: dict[str, Callable[[], tuple[zipfile.ZipInfo, str]]] = {}
        self._demand_apart()
        self._list()
        if not self._parts:
            raise NothingReadable(path=str(source.path))

    def _demand_apart(self) -> None:
        """Refuse entries that share their bytes: a few kilobytes become petabytes (D. Fifield, USENIX WOOT 2019)."""
        end = -1
        for info in sorted(self._package.infolist(), key=lambda one: one.header_offset):
            if info.header_offset < end:
                raise FileUnsafe(path=str(self._source.path), reason=translate("import", "its parts overlap"))
            end = info.header_offset + 30 + info.compress_size

    def _list(self) -> None:
        from desktop_app.importers.files import CONTAINERS, FORMATS, NOT_OFFERED

        known = tuple(suffix for suffix in (*FORMATS, *CONTAINERS) if suffix not in NOT_OFFERED)
        entries = [(named(info), info) for info in self._package.infolist() if not info.is_dir()]
        names = {name for name, _ in entries}
        for name, info in entries:
            path = PurePosixPath(name.replace("\\", "/"))
            hidden = any(part.startswith((*HIDDEN, "__MACOSX")) and part != ".." for part in path.parts)
            if hidden or not name.lower().endswith(known) or _of_page(path, names):
                continue
            if name.lower().endswith(tuple(CONTAINERS)) and not self._refusal(name, info):
                self._list_inner(name, info)
            else:
                self._parts[name] = _always((info, ""))

    def _list_inner(self, name: str, info: zipfile.ZipInfo) -> None:
        try:
            inner = self._inner(name, info)
        except KartotekaError as error:
            self._parts[name] = _never(error)
            return
        for part in inner.names():
            self._parts[f"{name}/{part}"] = _always((info, part))

    def _inner(self, name: str, info: zipfile.ZipInfo) -> Container:
        """Return what looks into a file of many; the last one stays open."""
        from desktop_app.importers.files import CONTAINERS

        if self._opened is None or self._opened[0] != name:
            if self._depth >= DEPTH:
                reason = translate("import", "archives are packed in archives too deeply")
                raise FileUnsafe(path=str(self._source.path / name), reason=reason)
            source = Source(self._bytes(name, info), self._source.path / name, self._source.wish)
            suffix = source.path.suffix.lower()
            opened = Zip(source, self._depth + 1) if suffix == ".zip" else CONTAINERS[suffix](source)
            self._opened = (name, opened)
        return self._opened[1]

    def _refusal(self, name: str, info: zipfile.ZipInfo) -> KartotekaError | None:
        """Return why an entry is not read."""
        reason = ""
        if not is_inside(name):
            reason = translate("import", "its name leads out of the archive")
        elif stat.S_ISLNK(info.external_attr >> 16):
            reason = translate("import", "it is a link to another place")
        elif info.file_size >= FROM and info.file_size > RATIO * max(1, info.compress_size):
            reason = translate("import", "it is packed too deeply")
        return FileUnsafe(path=f"{self._source.path}/{name}", reason=reason) if reason else None

    def _bytes(self, name: str, info: zipfile.ZipInfo) -> bytes:
        if refusal := self._refusal(name, info):
            raise refusal
        data = read_member(self._package, info, min(self._left, PART_MB * MEGABYTE), self._source.path / name)
        self._left -= len(data) if self._opened is None else 0
        return data

    def names(self) -> Sequence[str]:
        """Return the names of the files, those in files of many behind the name of that file."""
        return tuple(self._parts)

    def _outer(self, name: str, part: str) -> str:
        return name.removesuffix(f"/{part}") if part else name

    def content(self, name: str) -> bytes:
        """Return the bytes of a part. Raises as `packages.read_member` does, and `FileUnsafe`."""
        info, part = self._parts[name]()
        outer = self._outer(name, part)
        return self._inner(outer, info).content(part) if part else self._bytes(outer, info)

    def read(self, name: str, first_sentence: FirstSentence) -> ReadText:
        """Read a part. Raises the errors of `domain.errors` for files that come in."""
        from desktop_app.importers.files import Files

        info, part = self._parts[name]()
        outer = self._outer(name, part)
        if part:
            return self._inner(outer, info).read(part, first_sentence)
        wish = Wish(encoding=self._source.wish.encoding)
        return Files(first_sentence).read_bytes(self._bytes(outer, info), str(self._source.path / outer), wish)


def _of_page(path: PurePosixPath, names: set[str]) -> bool:
    """Tell whether a file belongs to a page that a browser saved as a whole."""
    return any(
        of_saved_page(
            folder.name, [PurePosixPath(name).name for name in names if PurePosixPath(name).parent == folder.parent]
        )
        for folder in path.parents
        if folder.name.casefold().endswith(BESIDE_PAGES)
    )


def _always(found: tuple[zipfile.ZipInfo, str]) -> Callable[[], tuple[zipfile.ZipInfo, str]]:
    return lambda: found


def _never(error: KartotekaError) -> Callable[[], tuple[zipfile.ZipInfo, str]]:
    def fail() -> tuple[zipfile.ZipInfo, str]:
        raise error

    return fail


def named(info: zipfile.ZipInfo) -> str:
    """Return the name of an entry as whoever packed it wrote it."""
    if info.flag_bits & _UTF8:
        return info.filename
    try:
        written = info.filename.encode("cp437")
    except UnicodeEncodeError:
        return info.filename
    if written.isascii():
        return info.filename
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        # Where cp866 has boxes, cp1251 has letters.
        boxes = any(0xB0 <= byte <= 0xDF for byte in written)
        return written.decode("cp1251" if boxes else "cp866", "replace")

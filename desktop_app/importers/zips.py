"""Zips of interviews in any format that is known, read from memory; nothing is ever unpacked to disk.

An entry that leads out of the archive, is a link, or grows beyond all measure fails alone; the others come in.
"""

import re
import stat
import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from desktop_app.domain.errors import FileMissing, FileTooLarge, FileUnsafe, KartotekaError, NothingInZip
from desktop_app.importers.kinds import kind_of
from desktop_app.importers.members import MEGABYTE, names_of, span, unpacked
from desktop_app.importers.packages import PART_MB, entries_of, is_inside
from desktop_app.importers.sources import Container, Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText
from desktop_app.services.importing.gathering import HIDDEN, of_saved_page
from desktop_app.services.words import translate

DEPTH = 3
"""Zips in zips, counted from the outermost."""
RATIO, FROM = 200, MEGABYTE
"""An entry of at least so many bytes that shrank more than so many times is no text."""
TOTAL_MB = 1024
"""What all that is read of one archive may unpack to."""
PARTS = 200_000
"""Interviews of one archive, rows of its tables counted."""
_DEVICE = re.compile(r"(?:.*/)?(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.[^/]*)?", re.IGNORECASE | re.DOTALL)
"""Names that Windows takes for a device, whatever their ending."""


def look_into(source: Source) -> Container:
    """Look into a zip. Raises `FileDamaged`, `FileUnsafe`, `NothingInZip`."""
    return Zip(source, 1, _Allowance(TOTAL_MB * MEGABYTE, PARTS))


@dataclass(slots=True)
class _Allowance:
    """What an archive, and all archives in it, may still take."""

    size: int
    parts: int


@dataclass(frozen=True, slots=True)
class _Part:
    """An interview in a zip: an entry, or a part of it, or why there is none."""

    name: str
    """Of the entry."""
    info: zipfile.ZipInfo
    inner: str = ""
    error: KartotekaError | None = None


class Zip:
    """The files in a zip that can be read, and those in files of many inside it."""

    def __init__(self, source: Source, depth: int, allowance: _Allowance) -> None:
        self._source, self._depth, self._allowance = source, depth, allowance
        self._opened: tuple[str, Container | None] = ("", None)
        self._unpacked: tuple[zipfile.ZipInfo | None, bytes] = (None, b"")
        self._parts = {name: part for entry in self._entries() for name, part in self._parts_of(entry)}
        if not self._parts:
            raise NothingInZip(path=str(source.path))

    # --- what there is

    def _entries(self) -> Iterator[_Part]:
        """Yield the entries that can be interviews. Those of one name are told apart by their number."""
        infos = entries_of(self._source.data, self._source.path)
        _demand_apart(infos, self._source)
        names = names_of(infos)
        endings, met = _endings(), Counter[str]()
        pages = _Pages(names)
        for name, info in zip(names, infos, strict=True):
            if not name.lower().endswith(endings) or _is_hidden(name) or pages.belongs(name):
                continue
            met[name] += 1
            own = name if met[name] == 1 else f"{name} ({met[name]})"
            yield _Part(own, info, error=self._refusal(name, info, met[name] > 1))

    def _refusal(self, name: str, info: zipfile.ZipInfo, doubled: bool) -> KartotekaError | None:
        """Return why an entry is not read."""
        reason, mode = "", stat.S_IFMT(info.external_attr >> 16)
        if not is_inside(name) or _DEVICE.fullmatch(name):
            reason = translate("import", "its name leads out of the archive")
        elif doubled:
            reason = translate("import", "two of its parts have the same name")
        elif mode not in (0, stat.S_IFREG):
            reason = translate("import", "it is a link to another place")
        elif info.file_size >= FROM and info.file_size > RATIO * max(1, info.compress_size):
            reason = translate("import", "it is packed too deeply")
        if reason:
            return FileUnsafe(path=str(self._path(name)), reason=reason)
        if info.file_size > PART_MB * MEGABYTE:
            return FileTooLarge(path=str(self._path(name)), limit=PART_MB)
        self._allowance.size -= info.file_size
        return FileTooLarge(path=str(self._source.path), limit=TOTAL_MB) if self._allowance.size < 0 else None

    def _parts_of(self, entry: _Part) -> list[tuple[str, _Part]]:
        """Return an entry under its name, or what is in it where it is a file of many."""
        found = [(entry.name, entry)]
        if not entry.error and entry.name.lower().endswith(_endings(of_many=True)):
            try:
                inner = self._inner(entry)
            except KartotekaError as error:
                found = [(entry.name, replace(entry, error=error))]
            else:
                names = inner.names() if inner else ()
                found = [(f"{entry.name}/{part}", replace(entry, inner=part)) for part in names] or found
        self._allowance.parts -= len(found)
        if self._allowance.parts < 0:
            raise FileUnsafe(path=str(self._source.path), reason=translate("import", "it has too many parts"))
        return found

    def _inner(self, entry: _Part) -> Container | None:
        """Return what looks into a file of many, None where it is one interview; the last one stays open."""
        if self._opened[0] != entry.name:
            self._opened = ("", None)
            self._opened = (entry.name, self._open(self._source_of(entry)))
        return self._opened[1]

    def _open(self, source: Source) -> Container | None:
        from desktop_app.importers.files import CONTAINERS

        kind = kind_of(source.data, source.path.suffix.lower())
        if kind != ".zip":
            return CONTAINERS[kind](source) if kind in CONTAINERS else None
        if self._depth >= DEPTH:
            reason = translate("import", "archives are packed in archives too deeply")
            raise FileUnsafe(path=str(source.path), reason=reason)
        return Zip(source, self._depth + 1, self._allowance)

    # --- what is in it

    def names(self) -> Sequence[str]:
        """Return the names of the files, those in files of many behind the name of that file."""
        return tuple(self._parts)

    def content(self, name: str) -> bytes:
        """Return the bytes of a part. Raises as `members.unpacked` does, `FileUnsafe`, `FileMissing`."""
        part = self._part(name)
        inner = self._inner(part) if part.inner else None
        return inner.content(part.inner) if inner else self._bytes(part)

    def read(self, name: str, first_sentence: FirstSentence) -> ReadText:
        """Read a part. Raises the errors of `domain.errors` for files that come in."""
        from desktop_app.importers.files import Files

        part = self._part(name)
        if inner := self._inner(part) if part.inner else None:
            return inner.read(part.inner, first_sentence)
        source = self._source_of(part)
        return Files(first_sentence).read_bytes(source.data, str(source.path), source.wish)

    def _part(self, name: str) -> _Part:
        part = self._parts.get(name)
        if part is None:
            raise FileMissing(path=str(self._path(name)))
        if part.error:
            raise part.error
        return part

    def _source_of(self, part: _Part) -> Source:
        wish = self._source.wish
        if wish.format in _endings(of_many=True):
            wish = replace(wish, format="")  # that was said of the zip
        return Source(self._bytes(part), self._path(part.name), wish)

    def _bytes(self, part: _Part) -> bytes:
        """Return what an entry unpacks to; the last one is kept, for it is asked for twice."""
        if self._unpacked[0] is not part.info:
            path = self._path(part.name)
            self._unpacked = (part.info, unpacked(self._source.data, part.info, PART_MB * MEGABYTE, path))
        return self._unpacked[1]

    def _path(self, name: str) -> Path:
        # Not joined: an absolute name would take the place of the zip's.
        return Path(f"{self._source.path}/{name}")


def _demand_apart(infos: Sequence[zipfile.ZipInfo], source: Source) -> None:
    """Refuse entries that share their bytes: a few kilobytes become petabytes (D. Fifield, USENIX WOOT 2019)."""
    last = 0
    for start, end in sorted(span(source.data, info) for info in infos):
        if start < last:
            raise FileUnsafe(path=str(source.path), reason=translate("import", "its parts overlap"))
        last = max(last, end)


@lru_cache(maxsize=2)
def _endings(of_many: bool = False) -> tuple[str, ...]:
    """Return the endings of files that can be read, or only of those that hold many interviews."""
    from desktop_app.importers.files import CONTAINERS, FORMATS, NOT_OFFERED

    return tuple(CONTAINERS) if of_many else tuple({*FORMATS, *CONTAINERS} - NOT_OFFERED)


def _is_hidden(name: str) -> bool:
    """Whether a name is one that systems and programs give to files of their own."""
    return any(part.startswith((*HIDDEN, "__MACOSX")) and part != ".." for part in PurePosixPath(name).parts)


class _Pages:
    """Knows what belongs to pages that a browser saved as a whole."""

    def __init__(self, names: Sequence[str]) -> None:
        self._beside: dict[str, list[str]] = {}
        for name in names:
            folder, _, file = name.rpartition("/")
            if file.lower().endswith((".html", ".htm", ".xhtml")):
                self._beside.setdefault(folder, []).append(file)
        self._of_page: dict[str, bool] = {"": False}

    def belongs(self, name: str) -> bool:
        """Tell whether a file, or a folder that it is in, belongs to a page."""
        folder = name.rpartition("/")[0]
        if folder not in self._of_page:
            above, _, own = folder.rpartition("/")
            self._of_page[folder] = of_saved_page(own, self._beside.get(above, ())) or self.belongs(folder)
        return self._of_page[folder]

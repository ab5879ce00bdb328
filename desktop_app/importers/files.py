"""Which reader reads which file."""

from collections.abc import Mapping
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from desktop_app.domain.errors import FileOfMany, UnknownFormat
from desktop_app.importers import markdown, plain
from desktop_app.importers.holding import holdable
from desktop_app.importers.kinds import kind_of
from desktop_app.importers.sources import Container, Opener, Reader, Source
from desktop_app.importers.titles import FirstSentence, whole_paragraph
from desktop_app.services.found import AS_IT_IS, Columns, ReadText, Wish
from desktop_app.services.importing.candidates import TABLES
from desktop_app.services.importing.reading import content_at, demand_fitting
from desktop_app.services.importing.rows import ROW
from desktop_app.services.words import translate


def _reader(module: str, name: str = "read") -> Reader:
    """Return the reader of a module of this package; it is loaded at its first file."""

    def read(source: Source, first_sentence: FirstSentence) -> ReadText:
        found: ReadText = getattr(import_module(f"desktop_app.importers.{module}"), name)(source, first_sentence)
        return found

    return read


def _opener(module: str) -> Opener:
    """Return what a module of this package looks into files of many with; it is loaded at its first file."""

    def look_into(source: Source) -> Container:
        found: Container = import_module(f"desktop_app.importers.{module}").look_into(source)
        return found

    return look_into


FORMATS: Mapping[str, Reader] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot"), _reader("documents")),
    **dict.fromkeys((".odt", ".ott", ".fodt", ".rtf", ".epub"), _reader("documents")),
    **dict.fromkeys((".html", ".htm", ".xhtml"), _reader("html")),
    **dict.fromkeys((".mhtml", ".mht"), _reader("mhtml")),
    ".eml": _reader("mail"),
    ".pdf": _reader("pdf"),
    ".pdf2": _reader("pdf", "read_second"),
    ROW: _reader("tables", "read_row"),
    **dict.fromkeys((".srt", ".vtt", ".sbv", ".ass", ".ssa"), _reader("subtitles")),
}
"""Suffix (lower case) → the module's reader, as in `".docx": _reader("docx")`. A new format is one more line here."""

NOT_OFFERED = frozenset({".pdf2", ROW})
"""Formats that only a wish asks for: second readers, and what the archive keeps of a table's row."""

CONTAINERS: Mapping[str, Opener] = {
    ".mbox": _opener("mailbox"),
    **dict.fromkeys(TABLES, _opener("tables")),
    ".zip": _opener("zips"),
}
"""Suffix (lower case) → what looks into a file of many interviews, as in `".zip": _opener("zips")`."""


class Files:
    """Reads files of every known format; fulfils `ReadsFiles`.

    `first_sentence` is the splitter that titles are made with: that of `desktop_app.language.sentences`.
    """

    def __init__(
        self,
        first_sentence: FirstSentence = whole_paragraph,
        formats: Mapping[str, Reader] = FORMATS,
        containers: Mapping[str, Opener] = CONTAINERS,
    ) -> None:
        self._first_sentence = first_sentence
        self._formats = formats
        self._containers = containers
        self._opened: tuple[object, Container | None] | None = None
        self._kind = ""

    def suffixes(self) -> tuple[str, ...]:
        """Return what can be read, as suffixes with their dot, in lower case."""
        return tuple(suffix for suffix in (*self._formats, *self._containers) if suffix not in NOT_OFFERED)

    def many(self) -> tuple[str, ...]:
        """Return the endings of files of many."""
        return tuple(self._containers)

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        """Return the names of the parts of a file of many; one empty name for a file that is one interview."""
        container = self._container(path, wish)
        return tuple(container.names()) if container else ("",)

    def columns(self, path: Path, wish: Wish = AS_IT_IS) -> Columns:
        """Return what an editor sees of a table to say which column holds what.

        Raises `UnknownFormat` for what is no table, and what reading it raises.
        """
        data = content_at(path, of_many=True)
        if (wish.format or kind_of(data, path.suffix.lower())) not in TABLES:
            raise UnknownFormat(path=str(path))
        tables = import_module("desktop_app.importers.tables")
        found: Columns = tables.columns(Source(data, path, wish))
        return found

    def read(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> tuple[ReadText, bytes]:
        """Read one interview. Returns it with the bytes that it was read from.

        Raises the errors of `domain.errors` for files that come in.
        """
        container = self._container(path, wish, part)
        if container:
            read = container.read(part, self._first_sentence)
            return _whole(read, path, self._kind, wish), container.content(part)
        data = content_at(path)
        return self._one(Source(data, path, wish)), data

    def read_bytes(self, data: bytes, name: str, wish: Wish = AS_IT_IS) -> ReadText:
        """Read one interview out of bytes that no file holds (the clipboard, an archive); `name` gives the ending."""
        return self._one(Source(data, Path(name), wish))

    def _one(self, source: Source) -> ReadText:
        """Read what is one interview, by what it is rather than by what its name says."""
        ending = source.path.suffix.lower()
        kind = source.wish.format or kind_of(source.data, ending)
        reader = self._formats.get(kind)
        if reader:
            read = reader(source, self._first_sentence)
        elif kind in self._containers and (ending in self.suffixes() or source.wish.format):
            read = self._only(self._containers[kind](source), source, kind)
        else:
            raise UnknownFormat(path=str(source.path))
        return _whole(read, source.path, kind, source.wish)

    def _only(self, container: Container, source: Source, kind: str) -> ReadText:
        names = container.names()
        if len(names) != 1:
            raise FileOfMany(path=str(source.path), ending=kind)
        return container.read(names[0], self._first_sentence)

    def _container(self, path: Path, wish: Wish, part: str = "") -> Container | None:
        """Return what looks into a file of many. The last one stays open: its parts are asked for one by one.

        How an editor wants one part of it to be read says nothing of the file that it is in.
        """
        of_part = bool(part) and wish.format not in self._containers
        form = path.suffix.lower() if of_part or not wish.format else wish.format
        if form not in self._containers:
            return None
        state = _state(path, wish)
        if self._opened is None or self._opened[0] != state:
            self._opened = None
            source = Source(content_at(path, of_many=True), path, wish)
            self._kind = form if wish.format else kind_of(source.data, form)
            opener = self._containers.get(self._kind)
            self._opened = (state, opener(source) if opener else None)
        return self._opened[1]


def _whole(read: ReadText, path: Path, kind: str, wish: Wish) -> ReadText:
    """Return what was read as an archive holds it. Raises `TextTooLong`, `TooManyLines`."""
    demand_fitting(read.text, str(path))
    return holdable(_told(read, path, kind, wish))


def _told(read: ReadText, path: Path, kind: str, wish: Wish) -> ReadText:
    """Return it with a warning where it was not read as what its name says, though nobody wished that."""
    if wish.format or kind == path.suffix.lower():
        return read
    said = translate("import", "By its content {name} is {kind}, whatever its ending says.")
    return replace(read, warnings=(said.format(name=path.name, kind=kind[1:].upper()), *read.warnings))


def _state(path: Path, wish: Wish) -> tuple[object, ...]:
    try:
        found = path.stat()
    except OSError:
        return (path, wish)
    return (path, wish, found.st_mtime_ns, found.st_size)

"""Which reader reads which file."""

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from desktop_app.domain.errors import UnknownFormat
from desktop_app.importers import markdown, plain
from desktop_app.importers.holding import holdable
from desktop_app.importers.sources import Container, Opener, Reader, Source
from desktop_app.importers.titles import FirstSentence, whole_paragraph
from desktop_app.services.found import AS_IT_IS, ReadText, Wish
from desktop_app.services.importing.reading import content_at


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
    **dict.fromkeys((".srt", ".vtt", ".sbv", ".ass", ".ssa"), _reader("subtitles")),
}
"""Suffix (lower case) → the module's reader, as in `".docx": _reader("docx")`. A new format is one more line here."""

NOT_OFFERED = frozenset({".pdf2"})
"""Formats that only a wish asks for: second readers."""

CONTAINERS: Mapping[str, Opener] = {
    ".mbox": _opener("mailbox"),
    **dict.fromkeys((".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"), _opener("tables")),
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
        self._opened: tuple[object, Container] | None = None

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

    def read(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> tuple[ReadText, bytes]:
        """Read one interview. Returns it with the bytes that it was read from.

        Raises the errors of `domain.errors` for files that come in.
        """
        container = self._container(path, wish)
        if container:
            return holdable(container.read(part, self._first_sentence)), container.content(part)
        reader = self._formats.get(wish.format or path.suffix.lower())
        if reader is None:
            raise UnknownFormat(path=str(path))
        data = content_at(path)
        return holdable(reader(Source(data, path, wish), self._first_sentence)), data

    def read_bytes(self, data: bytes, name: str, wish: Wish = AS_IT_IS) -> ReadText:
        """Read one interview out of bytes that no file holds (the clipboard, an archive); `name` gives the ending."""
        reader = self._formats.get(wish.format or Path(name).suffix.lower())
        if reader is None:
            raise UnknownFormat(path=name)
        return holdable(reader(Source(data, Path(name), wish), self._first_sentence))

    def _container(self, path: Path, wish: Wish) -> Container | None:
        """Return what looks into a file of many. The last one stays open: its parts are asked for one by one."""
        opener = self._containers.get(wish.format or path.suffix.lower())
        if opener is None:
            return None
        state = _state(path, wish)
        if self._opened is None or self._opened[0] != state:
            self._opened = None
            self._opened = (state, opener(Source(content_at(path), path, wish)))
        return self._opened[1]


def _state(path: Path, wish: Wish) -> tuple[object, ...]:
    try:
        found = path.stat()
    except OSError:
        return (path, wish)
    return (path, wish, found.st_mtime_ns, found.st_size)

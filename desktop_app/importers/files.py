"""Which reader reads which file."""

import stat
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from desktop_app.domain.errors import FileMissing, FileTooLarge, FileUnreadable, UnknownFormat
from desktop_app.importers import markdown, plain
from desktop_app.importers.sources import Container, Opener, Reader, Source
from desktop_app.importers.titles import FirstSentence, whole_paragraph
from desktop_app.services.found import AS_IT_IS, ReadText, Wish
from desktop_app.services.words import translate

LIMIT_MB = 64
"""A larger file is no interview."""


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
    ".pdf": _reader("pdf"),
    ".pdf2": _reader("pdf", "read_second"),
    **dict.fromkeys((".srt", ".vtt", ".sbv", ".ass", ".ssa"), _reader("subtitles")),
}
"""Suffix (lower case) → the module's reader, as in `".docx": _reader("docx")`. A new format is one more line here."""

NOT_OFFERED = frozenset({".pdf2"})
"""Formats that only a wish asks for: second readers."""

CONTAINERS: Mapping[str, Opener] = {}
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
            return container.read(part, self._first_sentence), container.content(part)
        reader = self._formats.get(wish.format or path.suffix.lower())
        if reader is None:
            raise UnknownFormat(path=str(path))
        data = content(path)
        return reader(Source(data, path, wish), self._first_sentence), data

    def _container(self, path: Path, wish: Wish) -> Container | None:
        """Return what looks into a file of many. The last one stays open: its parts are asked for one by one."""
        opener = self._containers.get(wish.format or path.suffix.lower())
        if opener is None:
            return None
        state = _state(path, wish)
        if self._opened is None or self._opened[0] != state:
            self._opened = None
            self._opened = (state, opener(Source(content(path), path, wish)))
        return self._opened[1]


def _state(path: Path, wish: Wish) -> tuple[object, ...]:
    try:
        found = path.stat()
    except OSError:
        return (path, wish)
    return (path, wish, found.st_mtime_ns, found.st_size)


def content(path: Path) -> bytes:
    """Return the bytes of a file. Raises `FileMissing`, `FileUnreadable`, `FileTooLarge`."""
    limit = LIMIT_MB * 1024 * 1024
    try:
        # A pipe or a device would be waited for without end, so only a regular file is opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileUnreadable(path=str(path), reason=translate("import", "it is not a file"))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(path=str(path)) from error
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror or str(error)) from error
    if len(data) > limit:
        raise FileTooLarge(path=str(path), limit=LIMIT_MB)
    return data

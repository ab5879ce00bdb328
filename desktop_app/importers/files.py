"""Which reader reads which file."""

import stat
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.domain.errors import FileMissing, FileTooLarge, FileUnreadable, UnknownFormat
from desktop_app.importers import markdown, plain
from desktop_app.importers.titles import FirstSentence, whole_paragraph
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

LIMIT_MB = 64
"""A larger file is no interview."""

Reader = Callable[[bytes, Path, FirstSentence], ReadText]

FORMATS: Mapping[str, Reader] = {
    ".txt": plain.read,
    ".text": plain.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
}
"""Suffix (lower case) → the module's reader. A new format is one more line here."""


class Files:
    """Reads files of every known format; fulfils `ReadsFiles`.

    `first_sentence` is the splitter that titles are made with: that of `desktop_app.language.sentences`.
    """

    def __init__(
        self, first_sentence: FirstSentence = whole_paragraph, formats: Mapping[str, Reader] = FORMATS
    ) -> None:
        self._first_sentence = first_sentence
        self._formats = formats

    def suffixes(self) -> tuple[str, ...]:
        """Return what can be read, as suffixes with their dot, in lower case."""
        return tuple(self._formats)

    def read(self, path: Path) -> ReadText:
        """Read one interview. Raises the errors of `domain.errors` for files that come in."""
        reader = self._formats.get(path.suffix.lower())
        if reader is None:
            raise UnknownFormat(path=str(path))
        return reader(_content(path), path, self._first_sentence)


def _content(path: Path) -> bytes:
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

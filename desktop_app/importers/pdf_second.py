"""The second reader of PDFs: pypdf, in Python alone. It takes files on which PDFium breaks off.

It says which words stand on which line, not how wide they are; lines are set below each other as it gives them.
"""

import io
from collections.abc import Iterator

from pypdf import PdfReader
from pypdf.errors import FileNotDecryptedError, PyPdfError

from desktop_app.domain.errors import FileDamaged, FileLocked, TooManyPages
from desktop_app.importers.sources import Source
from desktop_app.importers.typeset import Run, SetDocument, SetPage
from desktop_app.services.words import translate

_SIZE, _LEADING, _TOP = 10.0, 12.0, 800.0
"""Points that stand for what pypdf does not tell."""
_LETTER = 5.0
_BROKEN = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OverflowError)
"""What pypdf raises over files that are built against the rules."""


def pages(source: Source, most_pages: int, most_characters: int) -> SetDocument:
    """Return the pages with their lines. Raises `FileLocked`, `FileDamaged`, `TooManyPages`."""
    try:
        reader = PdfReader(io.BytesIO(source.data), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise FileLocked(path=str(source.path))
        if len(reader.pages) > most_pages:
            raise TooManyPages(path=str(source.path), limit=most_pages)
        found = tuple(_pages(reader, source, most_characters))
        said = reader.metadata
        return SetDocument(found, (said and said.title) or "", (said and said.author) or "")
    except FileNotDecryptedError as error:
        raise FileLocked(path=str(source.path)) from error
    except _BROKEN as error:
        raise FileDamaged(path=str(source.path), reason=translate("import", "its pages cannot be read")) from error


def _pages(reader: PdfReader, source: Source, left: int) -> Iterator[SetPage]:
    labels = reader.page_labels
    for number, page in enumerate(reader.pages):
        text = page.extract_text()
        left -= len(text)
        if left < 0:
            raise TooManyPages(path=str(source.path), limit=len(reader.pages))
        lines = text.split("\n")
        runs = tuple(
            Run(
                line, 0.0, len(line) * _LETTER, _TOP - place * _LEADING, _SIZE, len(line.split(" ")[0]) * _LETTER, place
            )
            for place, line in enumerate(lines)
            if line.strip()
        )
        yield SetPage(number, labels[number], runs, not runs and bool(page.images))

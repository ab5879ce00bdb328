"""How tests of readers read."""

from pathlib import Path

from desktop_app.importers import documents
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from desktop_app.services.found import AS_IT_IS, ReadText, Wish


def read(data: bytes | str, name: str = "a.docx", wish: Wish = AS_IT_IS) -> ReadText:
    """Read the bytes of a document."""
    return documents.read(Source(data.encode() if isinstance(data, str) else data, Path(name), wish), whole_paragraph)

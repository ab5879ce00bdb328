"""Markdown: `.md` and `.markdown`. The text is the raw Markdown, verbatim; only the title is read out of it."""

from desktop_app.importers.plain import read_text
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a Markdown text. Raises `UndecodableFile`, or `EmptyFile` where nothing follows the header."""
    return read_text(source, first_sentence, markdown=True)

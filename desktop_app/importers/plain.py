"""Plain text: `.txt` and `.text`."""

from desktop_app.importers.decoding import decode
from desktop_app.importers.knowing import UNSAID, told
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence
from desktop_app.services.found import ReadText


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a plain text. Raises what `decode` raises, or `EmptyFile` where nothing follows the header."""
    return read_text(source, first_sentence, markdown=False)


def read_text(source: Source, first_sentence: FirstSentence, markdown: bool) -> ReadText:
    """Read a text with or without Markdown; the text is kept as it was written, marks and all."""
    decoded = decode(source.data, source.path, source.wish.encoding)
    return told(decoded.text, UNSAID, source.path, first_sentence, markdown).read(
        decoded.text,
        media_type="text/markdown" if markdown else "text/plain",
        importer="markdown 1" if markdown else "plain 1",
        encoding=decoded.encoding,
        remarks=decoded.remarks,
    )

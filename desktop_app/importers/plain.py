"""Plain text: `.txt` and `.text`."""

from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.interviews import Origin
from desktop_app.importers.decoding import decode
from desktop_app.importers.headers import read_header
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence, title_of
from desktop_app.services.found import ReadText

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a plain text. Raises `UndecodableFile`, or `EmptyFile` where nothing follows the header."""
    return read_text(source, first_sentence, markdown=False)


def read_text(source: Source, first_sentence: FirstSentence, markdown: bool) -> ReadText:
    """Read a text with or without Markdown; the text is kept as it was written, marks and all."""
    decoded = decode(source.data, source.path, source.wish.encoding)
    header = read_header(decoded.text)
    body = decoded.text[header.body_start :]
    if not body.strip().strip(_INVISIBLE).strip():
        raise EmptyFile(path=str(source.path))
    title, origin = title_of(body, header.title, first_sentence, markdown)
    return ReadText(
        text=decoded.text,
        body_start=header.body_start,
        media_type="text/markdown" if markdown else "text/plain",
        importer="markdown 1" if markdown else "plain 1",
        encoding=decoded.encoding,
        title=title,
        title_origin=origin,
        date=header.date,
        date_origin=Origin.HEADER if header.date else None,
        outlet=header.outlet,
        interviewer=header.interviewer,
        place=header.place,
        url=header.url,
        language=header.language,
        warnings=header.warnings,
        remarks=decoded.remarks,
    )

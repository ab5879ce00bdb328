"""PDF: `.pdf`.

A PDF holds letters at places, not text: lines, columns and paragraphs are put together again (`columns`, `furniture`,
`paragraphs`), and every text made so carries the remark `LINE_ENDS_REBUILT`. Letters are those that the file says they
are (`pdf_letters`): no ligature, no space and no hyphen inside a line is changed. Left out are running heads, page
numbers and letters that do not stand upright.

PDFium reads the pages. Where it refuses a file, pypdf reads it (`read_second`); where PDFium takes its process down,
whoever guards the process asks for the second reader by `Wish(format=".pdf2")`.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import pypdfium2

from desktop_app.domain.errors import EmptyFile, FileDamaged, FileLocked, ScanWithoutText, TooManyPages
from desktop_app.domain.interviews import Locator, LocatorKind, Remark
from desktop_app.importers import pdf_pages
from desktop_app.importers.columns import lines_of
from desktop_app.importers.furniture import without_furniture
from desktop_app.importers.headers import KEYS
from desktop_app.importers.hyphens import vocabulary
from desktop_app.importers.knowing import Structured, told
from desktop_app.importers.margins import habits_of, set_margins
from desktop_app.importers.paragraphs import HEADING, Paragraph, paragraphs_of
from desktop_app.importers.pdf_letters import Spelling
from desktop_app.importers.pdf_said import author_of, title_said
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import FirstSentence, shortened
from desktop_app.importers.typeset import SetDocument, SetPage
from desktop_app.services.found import ReadText
from desktop_app.services.words import translate

MOST_PAGES = 5_000
MOST_CHARACTERS = 20_000_000
_PASSWORD_ERRORS = frozenset({4, 5})
"""FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of PDFium's fpdfview.h."""
_HEADER = 1024
"""Bytes in which a PDF says that it is one."""
_KEY_LINE = re.compile(r"[ \t]*([^\W\d][\w -]{0,40}?)[ \t]*:[^\n]*")

_Written = tuple[str, list[tuple[int, int]]]
"""A paragraph's text, and where in it pages begin: (place in the text, number of the page)."""


def read(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a PDF. Raises `EmptyFile`, `FileLocked`, `FileDamaged`, `ScanWithoutText`, `TooManyPages`."""
    _check_kind(source)
    try:
        document = _pages(source)
    except pypdfium2.PdfiumError as error:
        # PDFium may answer with the reason of an earlier file, so the file itself has to say that it is encrypted.
        if error.err_code in _PASSWORD_ERRORS and b"/Encrypt" in source.data:
            raise FileLocked(path=str(source.path)) from error
        return read_second(source, first_sentence)
    return _text_of(document, source, first_sentence, "pdf 1")


def read_second(source: Source, first_sentence: FirstSentence) -> ReadText:
    """Read a PDF without PDFium, more slowly and with less knowledge of where letters stand. Raises as `read` does."""
    from desktop_app.importers.pdf_second import pages

    _check_kind(source)
    document = pages(source, MOST_PAGES, MOST_CHARACTERS)
    return _text_of(document, source, first_sentence, "pdf second 1")


def _check_kind(source: Source) -> None:
    if not source.data.strip():
        raise EmptyFile(path=str(source.path))
    if b"%PDF" not in source.data[:_HEADER]:
        raise FileDamaged(path=str(source.path), reason=translate("import", "it does not begin as a PDF does"))


def _pages(source: Source) -> SetDocument:
    document = pdf_pages.opened(source.data)
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise TooManyPages(path=str(source.path), limit=MOST_PAGES)
        spelling, left = Spelling(source.data), MOST_CHARACTERS
        pages: list[SetPage] = []
        for number in range(count):
            page, characters = pdf_pages.read_page(document, number, left)
            left -= characters
            if left < 0:
                raise TooManyPages(path=str(source.path), limit=MOST_PAGES)
            pages.append(_spelled(page, spelling))
        said = document.get_metadata_dict(skip_empty=True)
        return SetDocument(tuple(pages), said.get("Title", ""), said.get("Author", ""))
    finally:
        document.close()


def _spelled(page: SetPage, spelling: Spelling) -> SetPage:
    if not page.runs:
        return page
    exact = spelling.of_page(page.number).exact
    return replace(page, runs=tuple(run._replace(letters=exact(run.letters)) for run in page.runs))


def _text_of(document: SetDocument, source: Source, first_sentence: FirstSentence, importer: str) -> ReadText:
    if not any(page.runs for page in document.pages):
        pictures = any(page.is_picture for page in document.pages)
        raise ScanWithoutText(path=str(source.path)) if pictures else EmptyFile(path=str(source.path))
    text, locators, heading = _composed(document)
    title, author = title_said(document.title, source.path), author_of(document.author)
    said = Structured(title=title, heading=heading, interviewer=author)
    pictures = any(page.is_picture for page in document.pages)
    remarks = (Remark.LINE_ENDS_REBUILT, *((Remark.PAGES_WITHOUT_TEXT,) if pictures else ()))
    return told(text, said, source.path, first_sentence).read(text, "application/pdf", importer, "", locators, remarks)


def _composed(document: SetDocument) -> tuple[str, tuple[Locator, ...], str]:
    """Return the text of a document, where in it its pages begin, and its first line of large letters."""
    pages = [lines_of(page.runs, page.number) for page in without_furniture(document.pages)]
    set_margins(pages)
    lines = [line for page in pages for line in page]
    habits = habits_of(lines, document.are_reckoned)
    paragraphs = paragraphs_of(lines, habits)
    words = vocabulary([line.letters for line in lines])
    written = [paragraph.text(words) for paragraph in paragraphs]
    labels = [page.label for page in document.pages]
    text, locators = _put_together(written, labels)
    return text, locators, _heading(paragraphs, written, habits.size)


def _put_together(written: Sequence[_Written], labels: Sequence[str]) -> tuple[str, tuple[Locator, ...]]:
    """Return one text of all paragraphs. The lines of a header are not parted by an empty line, as in a text file."""
    parts, length, page, places = list[str](), 0, -1, list[Locator]()
    in_header = True
    for number, (words, pages) in enumerate(written):
        in_header, before = in_header and _is_key_line(words), in_header
        if number:
            parts.append("\n" if before and in_header else "\n\n")
            length += len(parts[-1])
        for start, on in pages:
            if on != page:
                places.append(Locator(length + start, LocatorKind.PAGE, labels[on]))
                page = on
        parts.append(words)
        length += len(words)
    return "".join(parts), tuple(places)


def _is_key_line(words: str) -> bool:
    match = _KEY_LINE.fullmatch(words)
    return match is not None and match[1].lower() in KEYS


def _heading(paragraphs: Sequence[Paragraph], written: Sequence[_Written], size: float) -> str:
    """Return the paragraph of the largest letters on the first page, if they are larger than those of the text."""
    first = paragraphs[0].lines[0].page
    sizes = [
        (one.size, words) for one, (words, _) in zip(paragraphs, written, strict=True) if one.lines[0].page == first
    ]
    largest, words = max(sizes, key=lambda one: one[0])
    return shortened(" ".join(words.split())) if largest > HEADING * size else ""

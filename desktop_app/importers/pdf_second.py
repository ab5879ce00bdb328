"""Pages of a PDF as pypdf reads them: slower than PDFium, but in Python, so that no file takes the process down.

pypdf says where each piece of text begins, but not where it ends: that is reckoned from how wide letters usually are.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from typing import Any

from pypdf import PdfReader

from desktop_app.domain.errors import FileDamaged, FileLocked, TooManyPages
from desktop_app.importers.pdf_letters import FAULTS, Spelling
from desktop_app.importers.pdf_pages import is_readable
from desktop_app.importers.sources import Source
from desktop_app.importers.typeset import Run, SetDocument, SetPage
from desktop_app.services.words import translate

_NARROW = frozenset("ijlIftr.,:;!|'’‘()[]-\u00ad\u2011")
_WIDE = frozenset("mwMWжмшщюфыЖМШЩЮФЫДО@—…")
_SAME_LINE = 0.4
_WIDE_GAP = 1.5
"""Of a letter's size; wider than in `pdf_pages`, because ends are reckoned."""

_Piece = tuple[str, float, float, float]


def pages(source: Source, most_pages: int, most_characters: int) -> SetDocument:
    """Read all pages. Raises `FileLocked`, `FileDamaged`, `TooManyPages`."""
    reader = _opened(source)
    try:
        count = len(reader.pages)
        labels = _labels(reader, count) if count <= most_pages else []
    except FAULTS as error:
        raise _damaged(source) from error
    if count > most_pages:
        raise TooManyPages(path=str(source.path), limit=most_pages)
    spelling, left, found = Spelling(source.data), most_characters, list[SetPage]()
    for number, label in enumerate(labels):
        page = _page(reader, number, label, spelling)
        left -= sum(len(run.letters) for run in page.runs)
        if left < 0:
            raise TooManyPages(path=str(source.path), limit=most_pages)
        found.append(page)
    return SetDocument(tuple(found), _said(reader, "/Title"), _said(reader, "/Author"), are_reckoned=True)


def _opened(source: Source) -> PdfReader:
    try:
        reader = PdfReader(BytesIO(source.data))
        is_open = not reader.is_encrypted or bool(reader.decrypt(""))
    except FAULTS as error:
        raise _damaged(source) from error
    if not is_open:
        raise FileLocked(path=str(source.path))
    return reader


def _damaged(source: Source) -> FileDamaged:
    return FileDamaged(path=str(source.path), reason=translate("import", "its pages cannot be read"))


def _labels(reader: PdfReader, count: int) -> Sequence[str]:
    numbers = [str(number) for number in range(1, count + 1)]
    try:
        labels = list(reader.page_labels)
    except FAULTS:
        return numbers
    return [label or number for label, number in zip(labels, numbers, strict=True)] if len(labels) == count else numbers


def _said(reader: PdfReader, key: str) -> str:
    try:
        said = reader.metadata.get(key) if reader.metadata else None
        return "" if said is None else str(said.get_object())
    except FAULTS:
        return ""


def _page(reader: PdfReader, number: int, label: str, spelling: Spelling) -> SetPage:
    """Read a page. One that cannot be read counts as a picture: it is said that it is missing."""
    pieces: list[_Piece] = []

    def take(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        if text.strip():
            pieces.append(_placed(text.strip("\n"), cm, tm, size))

    try:
        page = reader.pages[number]
        page.extract_text(visitor_text=take)
    except FAULTS:
        return SetPage(number, label, (), is_picture=True)
    own = spelling.of_page(number)
    runs = tuple(run._replace(letters=own.exact(run.letters, own.has_spaces)) for run in _runs(pieces))
    runs = runs if is_readable(runs) else ()
    return SetPage(number, label, runs, not runs and (bool(pieces) or _has_pictures(page)))


def _placed(text: str, cm: Sequence[float], tm: Sequence[float], size: float) -> _Piece:
    """Return a piece with its place and its size on the page (ISO 32000-1, 8.3.4 and 9.4.4)."""
    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    c, d = tm[2] * cm[0] + tm[3] * cm[2], tm[2] * cm[1] + tm[3] * cm[3]
    return text, x, y, float(abs(size * (c * c + d * d) ** 0.5)) or 10.0


def _runs(pieces: Sequence[_Piece]) -> Iterator[Run]:
    """Join pieces that follow each other on one baseline."""
    letters, left, right, y, size, order = "", 0.0, 0.0, 0.0, 10.0, 0
    for number, (text, x, at, of_size) in enumerate(pieces):
        gap = x - right
        if letters and abs(at - y) <= _SAME_LINE * size and -size * 4 < gap < _WIDE_GAP * size and x >= left:
            parted = gap > 0.2 * size and not letters[-1].isspace() and not text[0].isspace()
            letters += " " * parted + text
        else:
            if letters.strip():
                yield _run(letters, left, y, size, order)
            letters, left, y, size, order = text, x, at, of_size, number
        right = x + _width(text, of_size)
    if letters.strip():
        yield _run(letters, left, y, size, order)


def _run(letters: str, left: float, y: float, size: float, order: int) -> Run:
    left += _width(letters[: len(letters) - len(letters.lstrip())], size)
    letters = letters.strip()
    first = letters.split(" ", 1)[0]
    return Run(letters, left, left + _width(letters, size), y, size, left + _width(first, size), order)


def _width(letters: str, size: float) -> float:
    """Return how wide letters are in the fonts of books, on average."""
    width = 0.0
    for sign in letters:
        if sign.isspace():
            width += 0.25
        elif sign in _NARROW:
            width += 0.3
        elif sign in _WIDE:
            width += 0.8
        else:
            width += 0.66 if sign.isupper() else 0.53
    return width * size


def _has_pictures(page: Any) -> bool:
    try:
        parts = page["/Resources"].get_object().get("/XObject", {}).get_object()
        return any(part.get_object().get("/Subtype") in ("/Image", "/Form") for part in islice(parts.values(), 100))
    except FAULTS:
        return False

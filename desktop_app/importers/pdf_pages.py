"""Pages of a PDF as PDFium reads them: letters and where they stand.

PDFium gives one character after the other in the order in which the page is drawn, with line ends and spaces of its own
where it sees a gap. It takes spaces in a row for one, thin spaces for common ones and ligatures for their letters:
`desktop_app.importers.pdf_letters` knows what the file says there.
"""

import ctypes
import unicodedata
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.importers.typeset import Run, SetPage

LINE_END = "\x02"
"""Stands for a hyphen at a line end in what PDFium says (and the non-character U+FFFE in older versions)."""
_WIDE_GAP = 1.0
"""Of a letter's size: gaps as wide as this part runs from each other; whether they part columns is seen later."""
_WIDEST_LETTER = 1.4
"""Of its size; only where letters are further apart is the width of the first one asked for."""
_UNREADABLE = 0.3
"""If more of a page's letters than this have no meaning, it is a picture of letters."""
_DRAWING = 40
"""A page of as many drawn parts and no letters shows letters as outlines."""

_Place = tuple[float, float]


class PageReader:
    """Reads the letters of one page of an open document."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self._text = page.get_textpage()
        self._turn = page.get_rotation()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._matrix = pdfium.FS_MATRIX()
        self._box = pdfium.FS_RECTF()

    def runs(self) -> Iterator[Run]:
        """Return the runs of letters that stand upright on the page, as it draws them."""
        bounds = self._bounds()
        for letters, places, first in self._stretches():
            run = self._run(letters, places, first)
            if run and bounds[0] <= (run.left + run.right) / 2 <= bounds[2] and bounds[1] <= run.y <= bounds[3]:
                yield run

    def count(self) -> int:
        """Return how many characters the page holds, PDFium's own among them."""
        return int(self._text.count_chars())

    def close(self) -> None:
        """Give the page's memory back."""
        self._text.close()

    def _stretches(self) -> Iterator[tuple[str, list[_Place], int]]:
        """Return letters that follow each other on one baseline, their places, and the number of the first one.

        The hottest loop of the reader: two calls for each letter, others only where something may end.
        """
        handle, total = self._text.raw, self.count()
        unicode_of, origin_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharOrigin
        x, y = self._x, self._y
        letters: list[str] = []
        places: list[_Place] = []
        first, size = 0, 10.0
        last: tuple[int, float, float] | None = None
        for number in range(total):
            code = unicode_of(handle, number)
            if code in (13, 10):
                if letters:
                    yield "".join(letters), places, first
                letters, places, last = [], [], None
                continue
            origin_of(handle, number, x, y)
            place = self._shown(x.value, y.value)
            if last and code != 32 and self._parts(last, place, size):
                yield "".join(letters), places, first
                letters, places, last = [], [], None
            if not letters:
                first, size = number, self._size(number)[0]
            letters.append(chr(code))
            places.append(place)
            if code != 32:
                last = (number, *place)
        if letters:
            yield "".join(letters), places, first

    def _parts(self, last: tuple[int, float, float], place: _Place, size: float) -> bool:
        """Whether a letter at a place does not belong to the run that the last letter belongs to."""
        across, down = place[0] - last[1], abs(place[1] - last[2])
        if down > 0.8 * size or across < -0.7 * size:
            return True
        return across > _WIDEST_LETTER * size and place[0] - self._right(last[0]) > _WIDE_GAP * size

    def _run(self, letters: str, places: list[_Place], first: int) -> Run | None:
        whole, letters = len(letters), letters.lstrip(" ")
        skipped = whole - len(letters)
        letters = letters.rstrip(" ")
        if not letters:
            return None
        begin, end = first + skipped, first + skipped + len(letters) - 1
        # A space may be PDFium's own, and those have no size.
        middle = next(n for n in range(len(letters) // 2, len(letters)) if letters[n] != " ")
        size, upright = self._size(begin + middle)
        if not upright:
            return None
        right = self._right(end)
        # No line ends after an opening bracket, whatever stands behind it.
        space = letters.find(" ", 2 if letters[0] in "([{«„“" else 0)
        word = self._right(begin + space - 1) if space > 0 else right
        ys = sorted(y for _, y in places[skipped : skipped + len(letters)])
        y = ys[len(ys) // 2]
        return Run(_whole(letters), places[skipped][0], right, y, size, word, first)

    def _size(self, number: int) -> tuple[float, bool]:
        """Return the size of a letter, and whether it stands upright."""
        matrix = self._matrix
        if not pdfium.FPDFText_GetMatrix(self._text.raw, number, matrix):
            return 10.0, True
        along = self._shown(matrix.a, matrix.b)
        height = (matrix.c**2 + matrix.d**2) ** 0.5
        size = pdfium.FPDFText_GetFontSize(self._text.raw, number) * height
        return (size if size > 0.1 else 10.0), along[0] > 0 and abs(along[1]) <= 0.1 * along[0]

    def _right(self, number: int) -> float:
        box = self._box
        if not pdfium.FPDFText_GetLooseCharBox(self._text.raw, number, box):
            pdfium.FPDFText_GetCharOrigin(self._text.raw, number, self._x, self._y)
            return self._shown(self._x.value, self._y.value)[0]
        return max(self._shown(box.left, box.bottom)[0], self._shown(box.right, box.top)[0])

    def _shown(self, x: float, y: float) -> _Place:
        """Return where a place is on the page as it is shown, which the file may turn."""
        if not self._turn:
            return x, y
        return {90: (y, -x), 180: (-x, -y), 270: (-y, x)}[self._turn]

    def _bounds(self) -> tuple[float, float, float, float]:
        left, bottom, right, top = self._page.get_bbox()
        one, other = self._shown(left, bottom), self._shown(right, top)
        return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])


def read_page(document: Any, number: int, most: int) -> tuple[SetPage, int]:
    """Read a page of an open `pypdfium2.PdfDocument`. Returns how many characters it has, too.

    Raises `pypdfium2.PdfiumError` for a page that cannot be read. A page of more than `most` characters has no runs.
    """
    page = document[number]
    reader = PageReader(page)
    try:
        count = reader.count()
        runs = tuple(_undoubled(reader.runs())) if count <= most else ()
        readable = tuple(run for run in runs if run.letters.strip()) if is_readable(runs) else ()
        label = document.get_page_label(number) or str(number + 1)
        return SetPage(number, label, readable, not readable and (bool(runs) or _is_drawn(page))), count
    finally:
        reader.close()
        page.close()


def is_readable(runs: tuple[Run, ...]) -> bool:
    """Whether the letters of a page mean something; fonts without a table of meanings give private or no signs."""
    signs = [sign for run in runs for sign in run.letters if not sign.isspace()]
    strange = sum(1 for sign in signs if sign == "\ufffd" or unicodedata.category(sign) in ("Cc", "Co", "Cn"))
    return strange <= _UNREADABLE * len(signs)


def _undoubled(runs: Iterator[Run]) -> Iterator[Run]:
    """Leave out letters that are drawn twice at one place, which makes them look bold."""
    seen: set[tuple[str, int, int]] = set()
    for run in runs:
        place = (run.letters, round(run.left / 2), round(run.y / 2))
        if place not in seen:
            seen.add(place)
            yield run


def _whole(letters: str) -> str:
    """Join the halves of characters beyond U+FFFF, which PDFium gives one by one on some systems."""
    if any("\ud800" <= sign <= "\udfff" for sign in letters):
        letters = letters.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return letters.replace("\ufffe", LINE_END).replace("\0", "\ufffd")


def _is_drawn(page: Any) -> bool:
    pictures = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING)
    parts = islice(page.get_objects(max_depth=3), _DRAWING)
    kinds = [part.type for part in parts]
    return len(kinds) == _DRAWING or any(kind in pictures for kind in kinds)


def opened(data: bytes) -> Any:
    """Open a document. Raises `pypdfium2.PdfiumError`, whose `err_code` is 4 or 5 where it needs a password."""
    return pypdfium2.PdfDocument(data)

"""What the letters of a PDF's pages mean, exactly as the file says it.

PDFium simplifies: spaces in a row become one, thin spaces common ones, ligatures their letters (see `pdf_pages`). Here
the drawing of a page is read a second time, for its letters only: the tables of meanings of its fonts (ISO 32000-1,
9.10.3, ToUnicode) and what is said to stand for a stretch (14.9.4, ActualText). `exact` then gives a run of letters
that PDFium found its exact spelling. Where the two do not agree, PDFium's letters stay.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, StreamObject

from desktop_app.importers.pdf_fonts import Meanings, meanings_of, string_bytes

FAULTS = (
    PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, NotImplementedError,
    RecursionError, OverflowError, ArithmeticError, OSError, LookupError, EOFError,
)  # fmt: skip
"""What pypdf raises at files that are not as they should be."""

_LARGEST = 4 * 1024 * 1024
"""Bytes of all drawings of a page; longer ones draw pictures."""
_DEEPEST = 8
"""Drawings within drawings."""
_MOST_PARTS = 200
"""Drawings that one page may call."""
_LARGEST_PAGE = 300_000
"""Letters of a page; on larger ones PDFium's letters stay."""

_LITERAL = rb"\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.|\((?:[^()\\]++|\\.)*+\))*+\))*+\)"
_HEX = rb"<[0-9A-Fa-f\s]*+>"
_STRING = re.compile(_LITERAL + rb"|" + _HEX, re.DOTALL)
_TOKEN = re.compile(
    rb"(?P<array>\[(?:[^\[\]()<>/]++|" + _LITERAL + rb"|" + _HEX + rb")*+\])"
    rb"|(?P<string>" + _LITERAL + rb"|" + _HEX + rb")"
    rb"|(?P<name>/[^\s()<>\[\]{}/%]*+)"
    rb"|(?P<word>[A-Za-z'\"][^\s()<>\[\]{}/%]*+)"
    rb"|%[^\r\n]*+",
    re.DOTALL,
)
_PICTURE_END = re.compile(rb"\sEI(?=[\s/]|$)")
_HYPHENS = frozenset("-\x02\u2010\u2011\u00ad")
_UNFOLDED = _HYPHENS | set("\u200b\ufeff")
_END = re.compile("( ?[-\u2010\u2011\u00ad]{1,2}|)([ \u00a0\u2002\u2003\u2009\u202f]{0,3})")
_BEGIN = re.compile("[-\u2010\u2011]{1,2} ?$")
_NEAR = 400
"""Letters: as far ahead the next run is expected."""
_LONG = 8
_SPACES = 0.08
"""Of the letters of a page; words have about seven."""


class Spelling:
    """Knows the letters of each page of one document. Asked for a page that cannot be read it knows nothing."""

    def __init__(self, data: bytes) -> None:
        self._reader: PdfReader | None = None
        self._fonts: dict[int, Meanings | None] = {}
        try:
            reader = PdfReader(BytesIO(data))
            if not reader.is_encrypted or reader.decrypt(""):
                self._reader = reader
        except FAULTS:
            self._reader = None

    def of_page(self, number: int) -> "PageSpelling":
        """Return the letters of a page, by its number from 0."""
        if self._reader is None:
            return PageSpelling("")
        try:
            page = self._reader.pages[number]
            drawing = _drawing(page.get("/Contents"))
            letters = "".join(_Drawn(self._fonts).letters(drawing, page.get("/Resources")))
            return PageSpelling(letters if len(letters) <= _LARGEST_PAGE else "")
        except FAULTS:
            return PageSpelling("")


def _drawing(contents: Any) -> bytes:
    contents = contents.get_object() if contents is not None else None
    if contents is None:
        return b""
    parts = contents if isinstance(contents, list) else [contents]
    return b"\n".join(one.get_data() for one in (part.get_object() for part in parts) if isinstance(one, StreamObject))


@dataclass(slots=True)
class _Drawn:
    """The letters that a drawing draws, in its order."""

    fonts: dict[int, Meanings | None]
    out: list[str] = field(default_factory=list)
    _parts: int = 0
    _bytes: int = 0
    _marks: list[tuple[int, str | None]] = field(default_factory=list)

    def letters(self, drawing: bytes, resources: Any, depth: int = 0) -> list[str]:
        """Go through a drawing. A drawing that is too long, or too deep in others, is passed over."""
        resources = resources.get_object() if resources is not None else {}
        self._bytes += len(drawing)
        if self._bytes > _LARGEST or depth > _DEEPEST or not isinstance(resources, DictionaryObject):
            return self.out
        font: Meanings | None = None
        kept: list[Meanings | None] = []
        for operator, operands in _operations(drawing):
            if operator == b"Tf":
                font = self._font(resources, _last_name(operands))
            elif operator in _SHOWING:
                self._show(operands, font)
            elif operator == b"q":
                kept.append(font)
            elif operator == b"Q":
                font = kept.pop() if kept else font
            elif operator in (b"BDC", b"BMC"):
                self._marks.append((len(self.out), _said(operands, resources)))
            elif operator == b"EMC" and self._marks:
                self._end_mark()
            elif operator == b"Do":
                self._call(resources, _last_name(operands), depth)
        return self.out

    def _font(self, resources: Mapping[str, Any], name: str) -> Meanings | None:
        fonts = resources.get("/Font")
        font = fonts.get_object().get(name) if fonts is not None else None
        font = font.get_object() if font is not None else None
        if font is None:
            return None
        if id(font) not in self.fonts:
            self.fonts[id(font)] = meanings_of(font)
        return self.fonts[id(font)]

    def _show(self, operands: list[tuple[str, bytes]], font: Meanings | None) -> None:
        for kind, token in operands[-1:]:
            strings = [token] if kind == "string" else _STRING.findall(token)
            for one in strings:
                self.out.append("\ufffd" if font is None else font.words(string_bytes(one)))

    def _end_mark(self) -> None:
        start, said = self._marks.pop()
        if said is not None:
            del self.out[start:]
            self.out.append(said)

    def _call(self, resources: Mapping[str, Any], name: str, depth: int) -> None:
        self._parts += 1
        parts = resources.get("/XObject")
        part = parts.get_object().get(name) if parts is not None else None
        part = part.get_object() if part is not None else None
        if self._parts <= _MOST_PARTS and isinstance(part, StreamObject) and part.get("/Subtype") == "/Form":
            self.letters(part.get_data(), part.get("/Resources", resources), depth + 1)


_SHOWING = frozenset((b"Tj", b"TJ", b"'", b'"'))
_KNOWN = _SHOWING | {b"Tf", b"q", b"Q", b"BDC", b"BMC", b"EMC", b"Do"}


def _operations(drawing: bytes) -> Iterator[tuple[bytes, list[tuple[str, bytes]]]]:
    """Return the operators that matter, each with its strings, arrays and names."""
    place, operands = 0, list[tuple[str, bytes]]()
    while match := _TOKEN.search(drawing, place):
        place = match.end()
        kind = match.lastgroup
        if kind is None:
            continue
        if kind != "word":
            operands.append((kind, match[0]))
            continue
        word = match[0]
        if word in _KNOWN:
            yield word, operands
        elif word == b"ID":
            end = _PICTURE_END.search(drawing, place)
            place = end.end() if end else len(drawing)
        operands = []


def _last_name(operands: list[tuple[str, bytes]]) -> str:
    return next((token.decode("latin-1") for kind, token in reversed(operands) if kind == "name"), "")


def _said(operands: list[tuple[str, bytes]], resources: Mapping[str, Any]) -> str | None:
    """Return what a marked stretch is said to be (ActualText), or None."""
    for number, (_, token) in enumerate(operands[:-1]):
        if token == b"/ActualText" and operands[number + 1][0] == "string":
            return _text_string(string_bytes(operands[number + 1][1]))
    properties = resources.get("/Properties")
    if len(operands) != 2 or properties is None:
        return None
    stated = properties.get_object().get(_last_name(operands))
    said = stated.get_object().get("/ActualText") if stated is not None else None
    return None if said is None else str(said.get_object())


def _text_string(data: bytes) -> str:
    """Read a text of the file itself (ISO 32000-1, 7.9.2.2)."""
    if data.startswith(b"\xfe\xff"):
        return data[2:].decode("utf-16-be", "replace")
    if data.startswith(b"\xff\xfe"):
        return data[2:].decode("utf-16-le", "replace")
    return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


@dataclass(slots=True)
class PageSpelling:
    """The letters of a page as the file spells them, in the order in which it draws them."""

    text: str
    _folded: str = ""
    _places: list[int] = field(default_factory=list)
    _here: int = 0

    def __post_init__(self) -> None:
        self._folded, self._places = _fold(self.text)

    @property
    def has_spaces(self) -> bool:
        """Whether the file draws spaces as letters, and does not just leave gaps."""
        return self.text.count(" ") > _SPACES * len(self.text)

    def exact(self, letters: str, own_spaces: bool = False) -> str:
        """Return a run of letters with the spelling of the file; unchanged where the file says something else.

        Spaces that only the run has stay, for files may leave a gap in place of one; not so with `own_spaces`.
        """
        folded, places = _fold(letters)
        found = self._find(folded) if folded and self._folded else -1
        if found < 0:
            return letters
        self._here = found + len(folded)
        own = self._places[found : self._here]
        text, out = self.text, [self._begin(letters[: places[0]], own[0]), self.text[own[0]]]
        for place, before, at, last in zip(places[1:], places, own[1:], own, strict=False):
            if at != last:
                between = text[last + 1 : at] or ("" if own_spaces else letters[before + 1 : place])
                out.append(between + text[at])
        return "".join(out) + self._end(letters[places[-1] + 1 :], own[-1] + 1)

    def _find(self, folded: str) -> int:
        found = self._folded.find(folded, self._here)
        if 0 <= found < self._here + _NEAR:
            return found
        first = self._folded.find(folded)
        # A short run that stands elsewhere too is better left alone.
        is_sure = len(folded) >= _LONG or self._folded.find(folded, first + 1) < 0
        return first if first >= 0 and is_sure else -1

    def _begin(self, before: str, own: int) -> str:
        """Return what stands before the first folded letter of a run, which may begin with hyphens."""
        said = _BEGIN.search(self.text, max(0, own - 3), own) if before else None
        return said[0] if said else before

    def _end(self, rest: str, own: int) -> str:
        """Return what follows the last folded letter of a run: hyphens, or a space that is not the common one."""
        said = _END.match(self.text, own)
        hyphens, spaces = (said[1], said[2]) if said else ("", "")
        if "\u00ad" in hyphens:
            return "\u00ad"
        if hyphens and _HYPHENS & set(rest):
            return hyphens
        if rest.strip():
            return rest
        return spaces if not hyphens and (spaces.strip(" ") or len(spaces) == 2) else ""


def _fold(text: str) -> tuple[str, list[int]]:
    """Return a text without spaces, hyphens and forms of letters, and the place of each sign that is left.

    PDFium knows several hyphens as one, and takes the second of two for the first one, drawn twice.
    """
    out, places = list[str](), list[int]()
    for place, sign in enumerate(text):
        if sign in _UNFOLDED:
            continue
        if "!" <= sign <= "~" or "А" <= sign <= "я":
            out.append(sign)
            places.append(place)
        elif not sign.isspace():
            folded = "".join(unicodedata.normalize("NFKC", sign).split())
            out.append(folded)
            places += [place] * len(folded)
    return "".join(out), places

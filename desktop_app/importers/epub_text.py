"""From the XHTML of a book to its paragraphs."""

import html.entities
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from desktop_app.domain.errors import FileDamaged, FileUnsafe
from desktop_app.domain.interviews import Remark
from desktop_app.importers.manuscripts import Manuscript, table, tidy
from desktop_app.importers.packages import MARKS, is_limit, parse
from desktop_app.services.words import translate

_EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"
_BLOCK_NAMES = """
address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table ul
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_LEFT_OUT = frozenset(("script", "style", "head", "template", "title", "nav", "rp", "datalist"))
_PICTURES = frozenset(("img", "image", "svg", "object", "video", "audio", "canvas", "iframe", "embed"))
_NOTES = frozenset(("footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"))
_CITATIONS = frozenset(("noteref", "backlink", "referrer", "doc-noteref", "doc-backlink"))
"""What links a note with its place: numbers and arrows that stand for nothing once the notes are at the end."""
_WHITE = re.compile(r"[ \t\f\r\n]+")
_BREAK = "\0"
"""A line break until its paragraph is whole; no XML can hold this sign."""
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_XML_ENTITIES = (b"amp", b"lt", b"gt", b"quot", b"apos")


def parse_page(data: bytes, path: Path) -> etree._Element:
    """Parse a page of a book: as the XML that it should be, else as HTML. Raises `FileUnsafe`, `FileDamaged`."""
    data = _ENTITY.sub(_spelled, data)
    try:
        return parse(data, path, doctype=True)
    except FileDamaged:
        return _parse_html(data, path)


def _spelled(match: re.Match[bytes]) -> bytes:
    """Spell a named character of HTML as a number, because the DTD that names it is not loaded."""
    name = match[1]
    signs = None if name in _XML_ENTITIES else html.entities.html5.get(name.decode() + ";")
    return b"".join(b"&#%d;" % ord(sign) for sign in signs) if signs else match[0]


def _parse_html(data: bytes, path: Path) -> etree._Element:
    if data.count(b"<") > MARKS:
        raise FileUnsafe(path=str(path), reason=translate("import", "it has too many elements"))
    parser = etree.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise FileDamaged(path=str(path), reason=translate("import", "a part is not well-formed XML")) from error
    # What is nested too deeply is dropped without an exception.
    if any(is_limit(entry.type) for entry in parser.error_log):
        raise FileUnsafe(path=str(path), reason=translate("import", "its elements are nested or packed too deeply"))
    if root is None:
        raise FileDamaged(path=str(path), reason=translate("import", "a part is not well-formed XML"))
    return root


class Walk:
    """Goes through the pages of one book.

    White space with a line end or a tab in it is how the file is laid out and counts as one space, at the ends of a
    paragraph as none; other spaces are the author's.
    """

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript

    def page(self, root: etree._Element) -> None:
        """Put the paragraphs of a page into the manuscript."""
        self._manuscript.paragraphs += self._blocks(root)

    def _blocks(self, parent: etree._Element) -> list[str]:
        """Return the paragraphs of an element; stretches of text between its blocks are paragraphs too."""
        column = _Column(_name(parent) == "pre")
        self._collect(parent, column)
        column.close()
        return column.paragraphs

    def _collect(self, parent: etree._Element, column: "_Column") -> None:
        column.write(parent.text)
        for element in parent:
            name = _name(element)
            kinds = _kinds(element)
            if name in _PICTURES:
                self._manuscript.remarks.add(Remark.PARTS_LEFT_OUT)
            elif name in _LEFT_OUT or kinds & _CITATIONS:
                pass
            elif kinds & _NOTES:
                self._manuscript.notes += self._blocks(element)
            elif element.get("hidden") is not None:
                self._manuscript.hidden()
            elif name == "table":
                column.add(table(self._rows(element)))
            elif name in _BLOCKS:
                column.add(self._block(element, name))
            elif name == "br":
                column.break_line()
            else:
                self._collect(element, column)
            column.write(element.tail)

    def _block(self, element: etree._Element, name: str) -> list[str]:
        paragraphs = self._blocks(element)
        if len(name) == 2 and name[0] == "h" and name[1].isdecimal():
            self._manuscript.heading(int(name[1]), "\n".join(paragraphs))
        return paragraphs

    def _rows(self, parent: etree._Element) -> Iterator[list[list[str]]]:
        for element in parent:
            name = _name(element)
            if name == "tr":
                cells = [cell for cell in element if _name(cell) in ("td", "th")]
                yield [[one for one in map(tidy, self._blocks(cell)) if one] for cell in cells]
            elif name in ("thead", "tbody", "tfoot"):
                yield from self._rows(element)
            elif name == "caption":
                yield [self._blocks(element)]


class _Column:
    """Paragraphs, and the one that is being written."""

    def __init__(self, is_laid_out: bool) -> None:
        self.paragraphs: list[str] = []
        self._pieces: list[str] = []
        self._is_laid_out = is_laid_out
        """Whether white space is the author's, as in verse."""

    def write(self, words: str | None) -> None:
        if words:
            self._pieces.append(words)

    def break_line(self) -> None:
        self._pieces.append(_BREAK)

    def add(self, paragraphs: list[str]) -> None:
        self.close()
        self.paragraphs += paragraphs

    def close(self) -> None:
        words = "".join(self._pieces)
        self._pieces.clear()
        if not self._is_laid_out:
            words = _BREAK.join(line.strip(" ") for line in _WHITE.sub(_unlaid, words).split(_BREAK))
        words = tidy(words.replace(_BREAK, "\n"))
        if words:
            self.paragraphs.append(words)


def _unlaid(match: re.Match[str]) -> str:
    return match[0] if not match[0].strip(" ") else " "


def _name(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _kinds(element: etree._Element) -> frozenset[str]:
    written = f"{element.get(_EPUB_TYPE, '')} {element.get('epub:type', '')} {element.get('role', '')}"
    return frozenset(written.split())

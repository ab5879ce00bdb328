"""From the XML of a Word document to its paragraphs (ISO/IEC 29500-1, 17)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from desktop_app.domain.interviews import Remark
from desktop_app.importers import signs
from desktop_app.importers.docx_styles import STRICT, Styles, W, child, is_on, value
from desktop_app.importers.manuscripts import Manuscript, table, tidy

_PREFIXES = {
    W: "w:",
    STRICT: "w:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
}
_SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": "\n",
    "w:cr": "\n",
    "w:noBreakHyphen": "\u2011",
    "w:softHyphen": "\u00ad",
}
_LEFT_OUT = {"w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:trPr", "w:tcPr", "w:instrText", "w:delText"}
_DELETED = {"w:del", "w:moveFrom"}
_KEPT_CHANGES = {"w:ins", "w:moveTo"}
_FOREIGN = {"w:altChunk", "w:subDoc"}
_DRAWN = {"w:drawing", "w:pict", "w:object"}
_PICTURES = {"blip", "imagedata", "OLEObject", "chart", "relIds", "control"}
_WHITE = re.compile(r"[ \t\r\n]+")


@lru_cache(maxsize=1024)
def _name(tag: str) -> str:
    space, _, local = tag[1:].partition("}") if tag.startswith("{") else ("", "", tag)
    return _PREFIXES.get(space, "") + local


class Walk:
    """Goes through one document once. `notes` and `comments` are read where the text refers to them, each once.

    Left out are: deleted and moved-away text, instructions of fields, prompts of empty controls, hidden text,
    numbers and bullets of lists (Word makes them; they stand nowhere in the file), pictures and embedded files.
    """

    def __init__(
        self,
        manuscript: Manuscript,
        styles: Styles,
        notes: dict[tuple[str, str], etree._Element],
        comments: dict[str, etree._Element],
    ) -> None:
        self._manuscript = manuscript
        self._styles = styles
        self._notes = notes
        self._comments = comments
        self._waiting: list[tuple[list[str], etree._Element]] = []
        self._fields = _Fields()

    def document(self, body: etree._Element) -> None:
        """Put the paragraphs of the body into the manuscript, then its notes and comments."""
        self._manuscript.paragraphs += self._story(body)
        while self._waiting:
            place, element = self._waiting.pop(0)
            place += self._story(element)

    def _story(self, container: etree._Element) -> list[str]:
        """Return the paragraphs of a container that has fields of its own."""
        before, self._fields = self._fields, _Fields(_has_whole_fields(container))
        blocks = self._blocks(container)
        self._fields = before
        return blocks

    def _blocks(self, container: etree._Element) -> list[str]:
        column = _Column()
        self._collect(container, column)
        return column.closed()

    def _collect(self, parent: etree._Element, column: "_Column") -> None:
        for element in parent:
            name = _name(element.tag)
            if name == "w:p":
                self._paragraph(element, column)
            elif name == "w:tbl":
                column.extend(table(self._rows(element)))
            elif name == "mc:AlternateContent":
                self._collect(_chosen(element), column)
            elif name in _FOREIGN:
                self._manuscript.remarks.add(Remark.PARTS_LEFT_OUT)
            elif self._is_shown(name, element):
                self._collect(element, column)

    def _is_shown(self, name: str, element: etree._Element) -> bool:
        """Whether to go into an element; takes note of changes."""
        if name in _DELETED or name in _KEPT_CHANGES:
            self._manuscript.remarks.add(Remark.CHANGES_ACCEPTED)
            return name in _KEPT_CHANGES
        if name == "w:sdt":
            return not is_on(child(element, "sdtPr"), "showingPlcHdr")
        return name not in _LEFT_OUT

    def _rows(self, element: etree._Element) -> Iterator[list[list[str]]]:
        for row in _inside(element, "w:tr"):
            changes = child(row, "trPr")
            if child(changes, "del") is not None:
                self._manuscript.remarks.add(Remark.CHANGES_ACCEPTED)
                continue
            yield [[one for one in map(tidy, self._blocks(cell)) if one] for cell in _inside(row, "w:tc")]

    def _paragraph(self, element: etree._Element, column: "_Column") -> None:
        properties = child(element, "pPr")
        style = value(child(properties, "pStyle"))
        line: list[str] = []
        boxes: list[str] = []
        self._inline(element, line, boxes, self._styles.hides(style))
        words = "".join(line)
        level = self._styles.level(style, properties)
        if level is not None:
            self._manuscript.heading(level, words)
        mark = child(properties, "rPr")
        goes_on = any(child(mark, name) is not None for name in ("del", "moveFrom"))
        if goes_on or any(child(mark, name) is not None for name in ("ins", "moveTo")):
            self._manuscript.remarks.add(Remark.CHANGES_ACCEPTED)
        column.add(words, goes_on)
        column.extend(boxes)

    def _inline(self, parent: etree._Element, line: list[str], boxes: list[str], hidden: bool) -> None:
        for element in parent:
            name = _name(element.tag)
            if name == "w:r":
                self._inline(element, line, boxes, self._is_hidden(element, hidden))
            elif name in ("w:t", "m:t"):
                self._write(_written(element.text or ""), line, hidden)
            elif name in _SIGNS:
                self._write(_SIGNS[name], line, hidden)
            elif name == "w:sym":
                self._write(self._sign(element), line, hidden)
            elif name == "w:fldChar":
                self._fields.take(value(element, "fldCharType"))
            elif name in ("w:footnoteReference", "w:endnoteReference"):
                self._note(name.removeprefix("w:").removesuffix("Reference"), value(element, "id"))
            elif name == "w:commentReference":
                self._comment(value(element, "id"))
            elif name == "mc:AlternateContent":
                self._inline(_chosen(element), line, boxes, hidden)
            elif name in _DRAWN:
                self._drawn(element, boxes)
            elif self._is_shown(name, element):
                self._inline(element, line, boxes, hidden)

    def _write(self, words: str, line: list[str], hidden: bool) -> None:
        if self._fields.instructs:
            return
        if not hidden:
            line.append(words)
        elif words.strip():
            self._manuscript.hidden()

    def _is_hidden(self, run: etree._Element, hidden: bool) -> bool:
        properties = child(run, "rPr")
        if properties is None:
            return hidden
        own = is_on(properties, "vanish")
        return own if own is not None else hidden or self._styles.hides(value(child(properties, "rStyle")))

    def _sign(self, element: etree._Element) -> str:
        try:
            sign = signs.sign(value(element, "font"), int(value(element, "char"), 16))
        except ValueError:
            sign = signs.UNKNOWN
        if sign == signs.UNKNOWN:
            self._manuscript.remarks.add(Remark.BAD_CHARACTERS)
        return sign

    def _note(self, kind: str, number: str) -> None:
        note = self._notes.pop((kind, number), None)
        if note is not None:
            self._waiting.append((self._manuscript.notes, note))

    def _comment(self, number: str) -> None:
        comment = self._comments.pop(number, None)
        if comment is not None:
            self._waiting.append((self._manuscript.comments, comment))
            self._manuscript.remarks.add(Remark.COMMENTS)

    def _drawn(self, element: etree._Element, boxes: list[str]) -> None:
        """Read the text boxes of a drawing, each once; they stand behind the paragraph that they hang on."""
        for box in _outermost_boxes(element):
            boxes += self._story(box)
        if any(etree.QName(one).localname in _PICTURES for one in element.iter(etree.Element)):
            self._manuscript.remarks.add(Remark.PARTS_LEFT_OUT)


class _Fields:
    """Where a story stands in its fields: what stands between `begin` and `separate` is an instruction, what follows is
    its result. Fields stand within each other."""

    def __init__(self, are_whole: bool = False) -> None:
        self._are_whole = are_whole
        self._open: list[bool] = []
        self._instructions = 0

    @property
    def instructs(self) -> bool:
        return self._are_whole and self._instructions > 0

    def take(self, kind: str) -> None:
        if kind == "begin":
            self._open.append(True)
            self._instructions += 1
        elif self._open and kind in ("separate", "end"):
            self._instructions -= self._open[-1]
            self._open[-1] = False
            if kind == "end":
                self._open.pop()


class _Column:
    """Paragraphs one under the other. One whose mark was deleted goes on in the next."""

    def __init__(self) -> None:
        self._paragraphs: list[str] = []
        self._begun = ""

    def add(self, words: str, goes_on: bool) -> None:
        self._begun += words
        if not goes_on:
            self._paragraphs.append(self._begun)
            self._begun = ""

    def extend(self, paragraphs: list[str]) -> None:
        self._paragraphs += paragraphs

    def closed(self) -> list[str]:
        return [*self._paragraphs, self._begun] if self._begun else self._paragraphs


def _written(words: str) -> str:
    """Return words without the line ends of the file, which Word shows as a space: its own are elements."""
    if "\n" not in words and "\r" not in words:
        return words
    return _WHITE.sub(lambda match: match[0] if not match[0].strip(" \t") else " ", words)


def _inside(parent: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """Yield rows of a table or cells of a row, also those that a control or a change is put around."""
    for element in parent:
        name = _name(element.tag)
        if name == wanted:
            yield element
        elif name in ("w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"):
            yield from _inside(element, wanted)


def _chosen(alternatives: etree._Element) -> etree._Element:
    """Return the first alternative that holds words; drawings are written twice, for new and for old Words."""
    for alternative in alternatives:
        if any(_name(one.tag) in ("w:txbxContent", "w:t", "m:t") for one in alternative.iter(etree.Element)):
            found: etree._Element = alternative
            return found
    return alternatives[0] if len(alternatives) else alternatives


def _outermost_boxes(element: etree._Element) -> Iterator[etree._Element]:
    for one in element:
        name = _name(one.tag)
        if name == "w:txbxContent":
            yield one
        else:
            yield from _outermost_boxes(_chosen(one) if name == "mc:AlternateContent" else one)


def _has_whole_fields(container: etree._Element) -> bool:
    """Whether as many fields end as begin; otherwise an instruction could swallow the rest of the text."""
    kinds = [value(one, "fldCharType") for one in container.iter(f"{{{W}}}fldChar", f"{{{STRICT}}}fldChar")]
    return kinds.count("begin") == kinds.count("end")

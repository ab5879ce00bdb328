"""From the XML of an OpenDocument text to its paragraphs (OASIS OpenDocument 1.3, part 3)."""

import re
from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from desktop_app.domain.interviews import Remark
from desktop_app.importers.manuscripts import Manuscript, table, tidy

_NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TABLE, TEXT = (f"{{{_NAMESPACE}{name}:1.0}}" for name in ("office", "style", "table", "text"))
_PREFIXES = {
    OFFICE: "office:",
    STYLE: "style:",
    TABLE: "table:",
    TEXT: "text:",
    f"{{{_NAMESPACE}drawing:1.0}}": "draw:",
}
_LEFT_OUT = {
    "text:tracked-changes", "text:note-citation", "text:placeholder", "text:script", "office:forms",
    "office:event-listeners", "office:binary-data", "office:annotation-end", "svg:title", "svg:desc",
    "text:variable-decls", "text:sequence-decls", "text:user-field-decls", "text:dde-connection-decls",
}  # fmt: skip
_PICTURES = {"draw:image", "draw:object", "draw:object-ole", "draw:plugin", "draw:applet", "draw:floating-frame"}
_WHITE = re.compile(r"[ \t\r\n]+")
_MOST_MADE = 1_000_000
"""Characters that numbers may make: of spaces in a row, of repeated cells. What goes beyond is made once."""


@lru_cache(maxsize=1024)
def _name(tag: str) -> str:
    space, closing, local = tag.rpartition("}")
    return _PREFIXES.get(space + closing, "svg:" if "svg-compatible" in space else "") + local


class Looks:
    """What the styles of a document mean for its text: which are headings, which hide what is written in them."""

    def __init__(self, root: etree._Element) -> None:
        self._parents: dict[str, str] = {}
        self._hiding: set[str] = set()
        for style in root.iter(f"{STYLE}style"):
            name = style.get(f"{STYLE}name", "")
            self._parents[name] = style.get(f"{STYLE}parent-style-name", "")
            properties = style.find(f"{STYLE}text-properties")
            if properties is not None and properties.get(f"{TEXT}display") == "none":
                self._hiding.add(name)

    def level(self, style: str) -> int | None:
        """Return the level of a paragraph whose style is that of a heading: 0 for the title."""
        for name in (style, self._parents.get(style, "")):
            if name == "Title":
                return 0
            match = re.fullmatch(r"Heading(?:_20_|\s)?([1-9])", name)
            if match:
                return int(match[1])
        return None

    def hides(self, style: str) -> bool:
        """Whether what has this style is not shown."""
        return style in self._hiding


class Walk:
    """Goes through one document once.

    Left out are: deleted text (it lies apart, so that what stands in the text is what was accepted), hidden text,
    prompts, numbers and bullets of lists (the program makes them), pictures and embedded files.
    """

    def __init__(self, manuscript: Manuscript, looks: Looks) -> None:
        self._manuscript = manuscript
        self._looks = looks
        self._left = _MOST_MADE

    def document(self, body: etree._Element) -> None:
        """Put the paragraphs of the body, and what hangs on them, into the manuscript."""
        if body.find(f"{TEXT}tracked-changes/{TEXT}changed-region") is not None:
            self._manuscript.remarks.add(Remark.CHANGES_ACCEPTED)
        self._manuscript.paragraphs += self._blocks(body)

    def cell(self, element: etree._Element) -> str:
        """Return what stands in a cell of a spreadsheet, its paragraphs one a line."""
        return "\n".join(self._blocks(element))

    def _blocks(self, parent: etree._Element) -> list[str]:
        paragraphs: list[str] = []
        for element in parent:
            name = _name(element.tag)
            if name in ("text:p", "text:h"):
                paragraphs += self._paragraph(element, name)
            elif name == "table:table":
                paragraphs += table(self._rows(element))
            elif self._apart(name, element) or self._is_hidden(name, element):
                continue
            else:
                paragraphs += self._blocks(element)
        return paragraphs

    def _apart(self, name: str, element: etree._Element) -> bool:
        """Take what stands elsewhere than where it hangs: notes and comments. Whether there is nothing more in it."""
        if name == "text:note":
            place = len(self._manuscript.notes)
            found = [one for body in element.iterchildren(f"{TEXT}note-body") for one in self._blocks(body)]
            self._manuscript.notes[place:place] = found
        elif name == "office:annotation":
            self._manuscript.comments += self._blocks(element)
            self._manuscript.remarks.add(Remark.COMMENTS)
        elif name in _PICTURES:
            self._manuscript.remarks.add(Remark.PARTS_LEFT_OUT)
        return name in _LEFT_OUT or name in _PICTURES or name in ("text:note", "office:annotation")

    def _is_hidden(self, name: str, element: etree._Element) -> bool:
        hidden = element.get(f"{TEXT}display") == "none" if name == "text:section" else False
        hidden = hidden or element.get(f"{TEXT}is-hidden") == "true"
        if name in ("text:span", "text:p", "text:h"):
            hidden = hidden or self._looks.hides(element.get(f"{TEXT}style-name", ""))
        if hidden and any(words.strip() for words in element.itertext()):
            self._manuscript.hidden()
        return hidden

    def _paragraph(self, element: etree._Element, name: str) -> list[str]:
        line, boxes = _Line(), list[str]()
        hidden = self._is_hidden(name, element) or any(
            one.get(f"{TEXT}is-hidden") == "true" for one in element.iterchildren(f"{TEXT}hidden-paragraph")
        )
        if hidden:
            self._manuscript.hidden()
            return []
        self._inline(element, line, boxes)
        words = line.words
        level = self._looks.level(element.get(f"{TEXT}style-name", ""))
        if level is None and name == "text:h":
            written = element.get(f"{TEXT}outline-level", "1")
            level = int(written) if written.isdecimal() and len(written) < 4 else 1
        if level is not None:
            self._manuscript.heading(level, words)
        return [words, *boxes]

    def _inline(self, parent: etree._Element, line: "_Line", boxes: list[str]) -> None:
        line.write(parent.text)
        for element in parent:
            name = _name(element.tag)
            if name == "text:s":
                line.set(" " * self._times(element.get(f"{TEXT}c"), 1))
            elif name == "text:tab":
                line.set("\t")
            elif name == "text:line-break":
                line.set("\n")
            elif name.startswith("draw:") and name not in _PICTURES:
                boxes += self._blocks(element)
            elif not self._apart(name, element) and not self._is_hidden(name, element):
                self._inline(element, line, boxes)
            line.write(element.tail)

    def _rows(self, parent: etree._Element) -> Iterator[list[list[str]]]:
        for element in parent:
            name = _name(element.tag)
            if name == "table:table-row":
                yield list(self._cells(element))
            elif name in ("table:table-rows", "table:table-header-rows", "table:table-row-group"):
                yield from self._rows(element)

    def _cells(self, row: etree._Element) -> Iterator[list[str]]:
        """Yield the cells of a row. One that a cell above covers is empty; one that its neighbour covers is none."""
        covered = 0
        for element in row:
            name = _name(element.tag)
            repeated = element.get(f"{TABLE}number-columns-repeated")
            if name == "table:table-cell":
                found = [one for one in map(tidy, self._blocks(element)) if one]
                yield from [found] * self._times(repeated, sum(map(len, found)) + 1)
                covered = _number(element.get(f"{TABLE}number-columns-spanned")) - 1
            elif name == "table:covered-table-cell":
                times = _number(repeated)
                yield from [list[str]()] * (self._times(str(times - covered), 1) if times > covered else 0)
                covered = max(0, covered - times)

    def _times(self, written: str | None, size: int) -> int:
        """Return how often to make something of `size` characters."""
        times = _number(written)
        if times > 1:
            times = times if times * size <= self._left else 1
            self._left -= times * size
        return times


class _Line:
    """The words of one paragraph. White space of the file counts as one space, and as none at a paragraph's ends.

    Spaces, tabs and line breaks that the author set are elements (OpenDocument 1.3, part 3, 6.1.2).
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._open = True
        """Whether a space that comes now would be the first, or follow another one of the file."""

    def write(self, words: str | None) -> None:
        if not words:
            return
        words = _WHITE.sub(" ", words)
        if self._open:
            words = words.removeprefix(" ")
        if words:
            self._pieces.append(words)
            self._open = words.endswith(" ")

    def set(self, sign: str) -> None:
        self._pieces.append(sign)
        self._open = False

    @property
    def words(self) -> str:
        words = "".join(self._pieces)
        return words.removesuffix(" ") if self._open else words


def _number(written: str | None) -> int:
    """Return a number of at least 1; without one, or with one that nobody means, 1."""
    return max(1, int(written)) if written and written.isdecimal() and len(written) < 9 else 1

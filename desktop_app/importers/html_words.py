"""From the tree of a web page to the words that a reader sees, letter by letter.

White space is treated as in CSS Text 3, section 4: spaces, tabs and line ends become one space, or none at the ends of
a line, and everything else stays; `<pre>` and `white-space: pre…` in a `style` keep theirs.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from desktop_app.importers.html_markup import tags

Attributes = Mapping[str, str | None]
LeftOut = Callable[[LexborNode, Attributes, bool], bool]
"""Tells whether an element is no part of the interview: element, its attributes, whether the words have begun."""

BLOCKS = tags(
    "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer "
    "form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search "
    "section summary table tbody td tfoot th thead tr ul xmp"
)
_UNSEEN = tags(
    "script style noscript template head title object embed iframe applet canvas audio video svg map select datalist "
    "input textarea progress meter frameset noframes dialog rp"
)
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "legend"))
_KEEPS_SPACES = frozenset(("pre", "listing", "xmp", "plaintext"))
_WHITE = re.compile(r"[ \t\n\r\f]+")
_STYLE_SPACES = re.compile(r"white-space(?:-collapse)?\s*:\s*([a-z-]+)", re.I)
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore", re.I)
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff"
_BEGUN = 80
"""Characters of a paragraph with which the words of an article have begun."""
_LONGEST_CELL = 1_000
"""Characters; with a longer cell a table is there for its looks."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `linked` counts its characters that are links."""

    text: str
    linked: int = 0


@dataclass(slots=True)
class _Table:
    outside: list[Paragraph]
    """The paragraphs that the table stands among."""
    rows: list[list[list[Paragraph]]] = field(default_factory=list)
    marked: bool = False
    """It is one by its marks: a heading cell, a caption, lines."""
    nests: bool = False

    def paragraphs(self) -> list[Paragraph]:
        """Return the table as one paragraph, or its cells one after another where it only arranges the page."""
        rows = [row for row in self.rows if any(row)]
        cells = [cell for row in rows for cell in row]
        simple = self.marked or all(len(cell) < 2 for cell in cells)
        short = all(len(one.text) <= _LONGEST_CELL for cell in cells for one in cell)
        if self.nests or not simple or not short or max(map(len, rows), default=0) < 2:
            return [one for cell in cells for one in cell]
        lines = ["\t".join(" ".join(one.text.replace("\n", " ") for one in cell) for cell in row) for row in rows]
        return [Paragraph("\n".join(lines), sum(one.linked for cell in cells for one in cell))]


def paragraphs(roots: Iterable[LexborNode], left_out: LeftOut | None = None) -> list[Paragraph]:
    """Return the paragraphs that are seen in these elements."""
    words = _Words(left_out)
    for root in roots:
        words.walk(root)
    return words.found


class _Words:
    def __init__(self, left_out: LeftOut | None) -> None:
        self.found: list[Paragraph] = []
        self._left_out = left_out
        self._tables: list[_Table] = []
        self._pieces: list[str] = []
        self._gap = False
        """A space is due before the next word."""
        self._line_begins = True
        self._keeps = ""
        """"" collapses white space, `lines` keeps line ends, `all` keeps everything."""
        self._links = 0
        self._linked = 0
        self._begun = False

    def walk(self, root: LexborNode) -> None:
        """Go through an element in order; pages may be deeper than Python's stack."""
        outer: list[tuple[str, str, Iterator[LexborNode]]] = []
        children = iter((root,))
        while True:
            node = next(children, None)
            if node is not None and node.is_text_node:
                self._say(node.text_content or "")
            elif node is not None:
                tag = node.tag or ""
                attributes = node.attributes if node.is_element_node else None
                if attributes is not None and not (outer and self._is_left_out(node, tag, attributes)):
                    outer.append((tag, self._keeps, children))
                    self._enter(tag, attributes)
                    children = node.iter(include_text=True)
            elif outer:
                tag, keeps, children = outer.pop()
                self._leave(tag)
                self._keeps = keeps
            else:
                return self._end()

    def _is_left_out(self, node: LexborNode, tag: str, attributes: Attributes) -> bool:
        if tag in _UNSEEN or (attributes and is_hidden(attributes)):
            return True
        if tag in ("sup", "a") and _is_note_mark(node, tag, attributes):
            return True
        if tag == "button":
            return node.parent is None or node.parent.tag not in _HEADINGS
        return self._left_out is not None and self._left_out(node, attributes, self._begun)

    def _enter(self, tag: str, attributes: Attributes) -> None:
        if tag in BLOCKS:
            self._end()
            self._enter_table(tag, attributes)
        elif tag == "br":
            self._break()
        elif tag == "a":
            self._links += 1
        if tag in _KEEPS_SPACES:
            self._keeps = "all"
        style = attributes.get("style") if attributes else None
        written = _STYLE_SPACES.search(style) if style else None
        if written:
            name = written[1].lower()
            self._keeps = "lines" if name == "pre-line" else "all" if name.startswith(("pre", "break")) else ""

    def _enter_table(self, tag: str, attributes: Attributes) -> None:
        if tag == "table":
            if self._tables:
                self._tables[-1].nests = True
            ruled = (attributes.get("border") or "0") != "0" or "table" in (attributes.get("class") or "").lower()
            self._tables.append(_Table(self.found, marked=ruled and attributes.get("role") != "presentation"))
        elif self._tables and tag == "tr":
            self._tables[-1].rows.append([])
        elif self._tables and tag in ("td", "th"):
            table = self._tables[-1]
            table.marked |= tag == "th"
            self.found = []
            table.rows[-1].append(self.found)

    def _leave(self, tag: str) -> None:
        if tag == "a":
            self._links -= 1
        if tag not in BLOCKS:
            return
        self._end()
        if self._tables and tag in ("td", "th"):
            self.found = self._tables[-1].outside
        elif self._tables and tag == "table":
            table = self._tables.pop()
            self.found += table.paragraphs()

    def _say(self, text: str) -> None:
        if self._keeps == "all":
            return self._put(text.replace("\r\n", "\n").replace("\r", "\n"))
        if self._keeps == "lines" and "\n" in text:
            first, *others = text.split("\n")
            self._collapse(first)
            for line in others:
                self._break()
                self._collapse(line)
            return None
        return self._collapse(text)

    def _collapse(self, text: str) -> None:
        text = _WHITE.sub(" ", text)
        self._gap |= text[:1] == " "
        words = text.strip(" ")
        if words:
            self._put(words)
            self._gap = text[-1] == " "

    def _put(self, text: str) -> None:
        if not text:
            return
        if self._gap and not self._line_begins:
            self._pieces.append(" ")
        self._gap = False
        self._pieces.append(text)
        self._line_begins = text[-1] == "\n"
        if self._links:
            self._linked += len(text)

    def _break(self) -> None:
        """End a line; a second end in a row leaves an empty line, which ends the paragraph."""
        if self._line_begins:
            return self._end()
        self._pieces.append("\n")
        self._gap, self._line_begins = False, True
        return None

    def _end(self) -> None:
        text = "".join(self._pieces).strip("\n")
        if text.strip().strip(_INVISIBLE).strip():
            self.found.append(Paragraph(text, self._linked))
            self._begun |= len(text) >= _BEGUN
        self._pieces.clear()
        self._gap, self._line_begins, self._linked = False, True, 0


def is_hidden(attributes: Attributes) -> bool:
    """Tell whether an element says of itself that nobody is to see it."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style and _HIDING.search(style))


def _is_note_mark(node: LexborNode, tag: str, attributes: Attributes) -> bool:
    """Tell whether it is the number of a note, or the arrow back: a mark that nobody said."""
    if attributes.get("role") in ("doc-noteref", "doc-backlink") or attributes.get("class") == "footnote-back":
        return True
    around, inner = ("sup", "a") if tag == "sup" else ("a", "sup")
    children = [
        one for one in node.iter(include_text=True) if not (one.is_text_node and not (one.text() or "").strip())
    ]
    if len(children) != 1 or children[0].tag != inner:
        return False
    link = attributes if around == "a" else children[0].attributes
    return (link.get("href") or "").startswith("#")

"""From the bytes of a web page to its tree: encoding, what a clipboard puts around a piece of a page, and a guard.

Lexbor builds the tree as browsers do (WHATWG HTML, section 13). Depth, unclosed formatting and attributes cost it time
that grows with their square, so a page is looked through first, in linear time.
"""

import re
from collections import Counter
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser

from desktop_app.domain.errors import PageTangled
from desktop_app.importers.charsets import decode_declared
from desktop_app.importers.decoding import Decoded
from desktop_app.importers.sources import Source

DEPTH = 500
"""Elements inside each other; browsers stop at 512."""
ELEMENTS = 1_000_000
"""Elements of one page, with those that unclosed formatting makes anew in each paragraph."""
ATTRIBUTES = 1_000
"""Attributes of one element."""

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]+)", re.I
)
_HEAD = 4096
"""Bytes in which a page names its encoding; HTML asks for 1,024."""
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.S)
CLIPBOARD = re.compile(r"\ufeff?Version:[\d.]+\r?\n(?:[A-Za-z]+:[^\n]*\n)+")
_SOURCE_URL = re.compile(r"^SourceURL:(\S+)", re.M)
_PAGE = re.compile(r"<(?:!doctype|html|head|title|body|frameset)\b", re.I)

_TAG = re.compile(
    r"<(?:!--|(/?)([a-zA-Z][^\s/>]*)((?:[^>=]++|=[ \t\n\f\r]*+(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?+)*+)>?)"
)


def tags(written: str) -> frozenset[str]:
    """Return names of elements that are written in one line."""
    return frozenset(written.split(" "))


_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_VOID = tags("area base br col embed frame hr img input link meta param source track wbr")
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.I)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
}
_FORMATTING = tags("a b big code em font i nobr s small strike strong tt u")
_MARKERS = frozenset(("td", "th", "caption", "object", "applet", "marquee", "template"))
_WALLS = _MARKERS | {"table", "html", "svg", "math", "foreignobject"}
_LISTS = _WALLS | {"ul", "ol", "dl", "menu"}
_ENDS_PARAGRAPH = tags(
    "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul"
)
_ENDS = {
    "li": (("li",), _LISTS),
    "dt": (("dt", "dd"), _LISTS),
    "dd": (("dt", "dd"), _LISTS),
    "tr": (("tr",), frozenset(("table", "template"))),
    "td": (("td", "th"), frozenset(("table", "template", "tr"))),
    "th": (("td", "th"), frozenset(("table", "template", "tr"))),
    "tbody": (("tbody", "thead", "tfoot"), frozenset(("table", "template"))),
    "option": (("option",), _WALLS | {"select"}),
    "a": (("a",), _WALLS),
}
"""Opening tag → elements that it ends though nobody closed them, and those that hide them from it."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A page as text, with what stood around it."""

    text: str
    encoding: str
    decoded: Decoded
    url: str = ""
    """Where it was copied from, as the clipboard says."""
    whole: bool = False
    """It is a piece that somebody chose: all of it is wanted."""


def markup_of(source: Source, charset: str = "") -> Markup:
    """Decode a page. `charset` is what the mail or archive around it says; raises `UndecodableFile`."""
    decoded = _decoded(source, charset)
    text = decoded.text
    clipboard = CLIPBOARD.match(text)
    url = _SOURCE_URL.search(clipboard[0]) if clipboard else None
    fragment = _FRAGMENT.search(text)
    if fragment:
        text = fragment[1]
    elif clipboard:
        text = text[clipboard.end() :]
    if source.path.suffix.lower() == ".xhtml":
        text = _TAG.sub(_closed, text)
    return Markup(text, decoded.encoding, decoded, url[1] if url else "", bool(fragment) or not _PAGE.search(text))


def _decoded(source: Source, charset: str) -> Decoded:
    found = None if charset or source.wish.encoding else _DECLARED.search(source.data[:_HEAD])
    label = charset or ((found[1] or found[2]).decode("ascii") if found else "")
    return decode_declared(source.data, source.path, label, source.wish.encoding)


def _closed(tag: re.Match[str]) -> str:
    """Close what XML closes in its opening tag; HTML would leave it open."""
    closing, name, rest = tag[1], tag[2], tag[3]
    if not name or closing or not rest.endswith("/") or name.lower() in _VOID:
        return tag[0]
    return f"<{name}{rest[:-1]}></{name}>"


def tree_of(markup: str, source: Source) -> LexborHTMLParser:
    """Build the tree. Raises `PageTangled` for a page that would take too long."""
    if tangled(markup):
        raise PageTangled(path=str(source.path))
    return LexborHTMLParser(markup)


def tangled(markup: str) -> bool:
    """Tell whether a page is nested too deeply, or has too many elements, or attributes, to be built in good time."""
    nesting, position = _Nesting(), 0
    while tag := _TAG.search(markup, position):
        position = tag.end()
        name = (tag[2] or "").lower()
        if not name:
            end = markup.find("-->", tag.start() + 2)
            if end < 0:
                return False
            position = end + 3
        elif tag[1]:
            nesting.close((name,), _WALLS - {name})
        else:
            if len(tag[3]) > ATTRIBUTES and _attributes(tag[3]) > ATTRIBUTES:
                return True
            nesting.open(name)
            raw = _RAW.get(name)
            if raw:
                end_tag = raw.search(markup, position)
                if end_tag is None:
                    return False
                position = end_tag.start()
        if nesting.too_much:
            return True
    return False


def _attributes(written: str) -> int:
    return len(_QUOTED.sub("", written).replace("/", " ").split())


@dataclass(slots=True)
class _Nesting:
    """What is open while a page is looked through: the tree's rules, as far as they decide how deep it gets."""

    open_elements: list[str] = field(default_factory=list)
    elements: int = 0
    count: Counter[str] = field(default_factory=Counter)
    formatting: list[Counter[str]] = field(default_factory=lambda: [Counter()])
    """Formatting that has no end yet, inside each cell or object: a paragraph ends, it goes on in the next."""
    unclosed: int = 0
    steps: int = 0

    @property
    def too_much(self) -> bool:
        return len(self.open_elements) + self.unclosed > DEPTH or self.elements > ELEMENTS or self.steps > 20 * ELEMENTS

    def open(self, name: str) -> None:
        self.elements += 1
        if name in _VOID:
            return
        if name in _ENDS:
            self.close(*_ENDS[name])
        if name in _ENDS_PARAGRAPH:
            self.elements += self.unclosed
            self.close(("p",), _WALLS | {"button"})
        if name in _FORMATTING:
            self.formatting[-1][name] += 1
            self.unclosed += 1
        elif name in _MARKERS:
            self.formatting.append(Counter())
        self.open_elements.append(name)
        self.count[name] += 1

    def close(self, names: tuple[str, ...], walls: frozenset[str]) -> None:
        """End the innermost of these elements, with all that is open inside it, unless a wall stands between."""
        if names[0] in _FORMATTING and self.formatting[-1][names[0]]:
            self.formatting[-1][names[0]] -= 1
            self.unclosed -= 1
        if not any(self.count[name] for name in names):
            return
        for place in range(len(self.open_elements) - 1, -1, -1):
            self.steps += 1
            name = self.open_elements[place]
            if name in names:
                self._end(place)
                return
            if name in walls:
                return

    def _end(self, place: int) -> None:
        for name in self.open_elements[place:]:
            self.count[name] -= 1
            if name in _MARKERS:
                self.unclosed -= self.formatting.pop().total()
        del self.open_elements[place:]

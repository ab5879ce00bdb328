"""What the styles of a Word document mean for its text: which are headings, which hide what is written in them."""

from dataclasses import dataclass

from lxml import etree

from desktop_app.importers.manuscripts import heading_level

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
"""Namespaces of WordprocessingML: transitional and strict (ISO/IEC 29500)."""

_BASES = 12
"""Styles build on each other; longer chains are a loop."""


@dataclass(frozen=True, slots=True)
class _Style:
    level: int | None
    hides: bool | None
    base: str


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of that name, of either namespace."""
    # `find` takes twice as long, and every run is asked.
    return None if element is None else next(element.iterchildren(f"{{{W}}}{name}", f"{{{STRICT}}}{name}"), None)


def value(element: etree._Element | None, name: str = "val") -> str:
    """Return an attribute, of either namespace; "" where there is none."""
    if element is None:
        return ""
    return element.get(f"{{{W}}}{name}") or element.get(f"{{{STRICT}}}{name}") or ""


def is_on(properties: etree._Element | None, name: str) -> bool | None:
    """Whether a property such as `w:vanish` is on; None where nothing is said."""
    found = child(properties, name)
    return None if found is None else value(found) not in ("0", "false", "off")


class Styles:
    """The styles of a document by their ids, which are anything; their names are English wherever Word runs."""

    def __init__(self, root: etree._Element | None) -> None:
        self._styles: dict[str, _Style] = {}
        for element in () if root is None else root:
            if isinstance(element.tag, str) and element.tag.endswith("}style"):
                self._styles[value(element, "styleId")] = _Style(
                    level=_level(value(child(element, "name")), child(element, "pPr")),
                    hides=is_on(child(element, "rPr"), "vanish"),
                    base=value(child(element, "basedOn")),
                )

    def level(self, style: str, properties: etree._Element | None = None) -> int | None:
        """Return the level of a heading: 0 for the title; None for what is no heading."""
        own = _outline(properties)
        if own is not None or not style:
            return own
        for one in self._chain(style):
            if one.level is not None:
                return one.level
        return None if style in self._styles else _level(style, None)

    def hides(self, style: str) -> bool:
        """Whether what has this style is not shown."""
        return next((one.hides for one in self._chain(style) if one.hides is not None), False)

    def _chain(self, style: str) -> list[_Style]:
        chain: list[_Style] = []
        while style in self._styles and len(chain) < _BASES:
            chain.append(self._styles[style])
            style = chain[-1].base
        return chain


def _level(name: str, properties: etree._Element | None) -> int | None:
    level = heading_level(name)
    return _outline(properties) if level is None else level


def _outline(properties: etree._Element | None) -> int | None:
    """Levels of the outline count from 0; 9 is body text."""
    written = value(child(properties, "outlineLvl"))
    return int(written) + 1 if written.isdecimal() and len(written) == 1 and int(written) < 9 else None

"""The editors' own words for what a quote is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.alphabet import alphabetical
from desktop_app.domain.errors import TagInsideItself
from desktop_app.domain.ids import TagId

SEPARATOR = "/"


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of tags, as it is stored and as the dark theme shows it, with the sign that stands for it beside."""

    light: str
    dark: str
    sign: str
    """One of `SIGNS`."""


SIGNS = ("disc", "square", "triangle", "diamond", "ring", "frame", "wedge", "bar")
"""Shapes by which colours are told apart where they cannot be seen."""
PALETTE = (
    Colour("#2a51b3", "#5b99e8", "disc"),
    Colour("#5a3408", "#f1b28d", "square"),
    Colour("#0e8277", "#8de1d9", "triangle"),
    Colour("#701e32", "#ff7c9d", "diamond"),
    Colour("#81714e", "#c2b252", "ring"),
    Colour("#50355a", "#d6bcfe", "frame"),
    Colour("#507819", "#5c984f", "wedge"),
    Colour("#a654a3", "#c270a9", "bar"),
)
"""Colours that new tags take in turn.

Each has a contrast of 4.5 or more on the paper of its theme. Any two lie at least 18 apart (CIE 1976, Lab) as people
see them whose red, green or blue cones are missing (Machado, Oliveira, Fernandes 2009, severity 1).
"""
COLOURS = tuple(colour.light for colour in PALETTE)
_BY_LIGHT = {colour.light: colour for colour in PALETTE}


@dataclass(frozen=True, slots=True)
class Tag:
    """A node of the tag tree."""

    id: TagId
    name: str
    parent: TagId | None = None
    colour: str = COLOURS[0]
    definition: str = ""
    shortcut: str = ""
    position: float = 0.0


@dataclass(frozen=True, slots=True)
class Tagging:
    """A tag on a quote or an interview; a row of its own, so that two editors' taggings merge by union."""

    id: str
    tag: TagId
    target_kind: str
    target: str


def palette_colour(colour: str) -> Colour | None:
    """Return the colour of the palette that is stored so; None for one from elsewhere."""
    return _BY_LIGHT.get(colour)


def sign_of(colour: str) -> str:
    """Return the sign that stands for a colour; a disc for one from elsewhere."""
    known = palette_colour(colour)
    return known.sign if known else SIGNS[0]


def in_order(tags: Iterable[Tag]) -> list[Tag]:
    """Return tags that lie in the same tag as they stand there: as they were put, then by the alphabet."""
    return sorted(tags, key=lambda tag: (tag.position, alphabetical(tag.name), tag.id))


def tag_path(tag: Tag, tree: Mapping[TagId, Tag]) -> str:
    """Return the names from the root to the tag: `Энергетика/АЭС`."""
    names = [tag.name]
    seen = {tag.id}
    while tag.parent is not None and tag.parent in tree and tag.parent not in seen:
        tag = tree[tag.parent]
        seen.add(tag.id)
        names.append(tag.name)
    return SEPARATOR.join(reversed(names))


def check_parent(tag: TagId, parent: TagId | None, tree: Mapping[TagId, Tag]) -> None:
    """Raise `TagInsideItself` where the new parent is the tag or lies below it."""
    while parent is not None:
        if parent == tag:
            raise TagInsideItself
        parent = tree[parent].parent if parent in tree else None

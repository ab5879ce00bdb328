"""The editors' own words for what a quote is about."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.errors import TagInsideItself
from desktop_app.domain.ids import TagId

SEPARATOR = "/"
COLOURS = ("#b3541e", "#1f6f8b", "#5b7f2b", "#7a4a9c", "#a8324a", "#2f5fa8", "#8a6d1a", "#3c7d67")
"""Colours that new tags take in turn; each is readable on white and has a twin for the dark theme."""


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

"""Typed relations between two quotes."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.errors import LinkExists, LinkToItself, UnknownLinkType
from desktop_app.domain.ids import LinkId, QuoteId


@dataclass(frozen=True, slots=True)
class LinkType:
    """A kind of relation; a directed one reads differently from its far end."""

    key: str
    directed: bool
    colour: str


LINK_TYPES = {
    one.key: one
    for one in (
        LinkType("contradicts", False, "#b3261e"),
        LinkType("supports", True, "#2e7d32"),
        LinkType("repeats", True, "#6d6d6d"),
        LinkType("updates", True, "#1565c0"),
        LinkType("clarifies", True, "#00695c"),
        LinkType("retracts", True, "#ad4e00"),
        LinkType("answers", True, "#6a1b9a"),
        LinkType("see_also", False, "#5d6b1f"),
    )
}


@dataclass(frozen=True, slots=True)
class Link:
    """A relation from one quote to another; the direction means nothing where its type has none."""

    id: LinkId
    source: QuoteId
    target: QuoteId
    type: str
    note: str = ""

    def same_as(self, other: "Link") -> bool:
        """Say whether both state the same relation between the same quotes."""
        if self.type != other.type:
            return False
        ends = (self.source, self.target), (other.source, other.target)
        if link_type(self.type).directed:
            return ends[0] == ends[1]
        return set(ends[0]) == set(ends[1])


def link_type(key: str) -> LinkType:
    """Return a link type by its key. Raises `UnknownLinkType`."""
    try:
        return LINK_TYPES[key]
    except KeyError:
        raise UnknownLinkType(name=key, known=", ".join(LINK_TYPES)) from None


def check_link(new: Link, existing: Iterable[Link]) -> None:
    """Raise `LinkToItself`, `UnknownLinkType` or `LinkExists` where the link must not be made."""
    link_type(new.type)
    if new.source == new.target:
        raise LinkToItself
    if any(new.same_as(old) for old in existing if old.id != new.id):
        raise LinkExists

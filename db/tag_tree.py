"""The tag tree with its counts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop_app.domain.ids import TagId
from desktop_app.domain.tags import SEPARATOR, Tag
from desktop_app.services.views import TagLine


class TagTree:
    """Makes the lines of all tags in one walk: each path from the one above, each count from those below."""

    def __init__(self, children: Mapping[TagId | None, Sequence[Tag]], tagged: Iterable[tuple[str, str]]) -> None:
        """Take the tags in each tag, in their order, and the pairs of tag and quote."""
        self._children = children
        self._own: dict[str, set[str]] = defaultdict(set)
        for tag, quote in tagged:
            self._own[tag].add(quote)
        self._whole: dict[TagId, int] = {}

    def lines(self) -> list[TagLine]:
        """Return all tags, parents before children."""
        for tag in self._children.get(None, ()):
            self._gather(tag)
        return list(self._below(None, ""))

    def _gather(self, tag: Tag) -> set[str]:
        """Count a tag with those below it; return the quotes."""
        quotes = self._own.get(tag.id, set())
        for child in self._children.get(tag.id, ()):
            quotes = quotes | self._gather(child)
        self._whole[tag.id] = len(quotes)
        return quotes

    def _below(self, parent: TagId | None, path: str) -> Iterator[TagLine]:
        for tag in self._children.get(parent, ()):
            own = path + tag.name
            yield TagLine(
                tag.id, parent, tag.name, own, tag.colour, len(self._own.get(tag.id, ())), tag.definition,
                tag.shortcut, self._whole[tag.id],
            )  # fmt: skip
            yield from self._below(tag.id, own + SEPARATOR)

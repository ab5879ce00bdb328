"""Which tags are on the same quotes, and how often."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from desktop_app.domain.ids import QuoteId, TagId
from desktop_app.services.ports import Reading
from desktop_app.services.spreadsheet import as_table
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate


@dataclass(frozen=True, slots=True)
class Cooccurrence:
    """Tags by tags: on how many quotes two of them are together."""

    tags: tuple[TagLine, ...]
    """Those that are on a quote together with another one, in the order of the tree."""
    counts: Mapping[tuple[TagId, TagId], int]
    """Both orders of each pair; a pair that never meets is not in it. A tag with itself: all of its quotes."""
    below: bool
    """Whether a tag stands for those below it too."""
    most: int = 0
    """How often the two meet that meet most often."""

    def count(self, one: TagId, other: TagId) -> int:
        """Return on how many quotes two tags are together."""
        return self.counts.get((one, other), 0)

    def pairs(self) -> list[tuple[TagLine, TagLine, int]]:
        """Return the pairs that meet, each once, those that meet most often first."""
        found = [(a, b, n) for a, b in combinations(self.tags, 2) if (n := self.count(a.id, b.id))]
        return sorted(found, key=lambda pair: -pair[2])


def cooccurrence(reading: Reading, *, below: bool = False) -> Cooccurrence:
    """Count the tags of all quotes in pairs.

    With `below`, a tag counts for those above it too; a tag and one that it lies in are then no pair: they always meet.
    """
    lines = reading.tags()
    above = _above(lines) if below else {}
    on: dict[QuoteId, set[TagId]] = defaultdict(set)
    for quote, tag in reading.tagged():
        on[quote].add(tag)
        on[quote].update(above.get(tag, ()))
    counts: Counter[tuple[TagId, TagId]] = Counter()
    for tags in on.values():
        counts.update((one, other) for one in tags for other in tags)
    for tag, those in above.items():
        for one in those:
            counts.pop((tag, one), None)
            counts.pop((one, tag), None)
    meeting = {one for one, other in counts if one != other}
    most = max((number for (one, other), number in counts.items() if one != other), default=0)
    return Cooccurrence(tuple(line for line in lines if line.id in meeting), counts, below, most)


def _above(lines: list[TagLine]) -> dict[TagId, tuple[TagId, ...]]:
    """Return the tags that each lies in; parents come before children."""
    found: dict[TagId, tuple[TagId, ...]] = {}
    for line in lines:
        found[line.id] = () if line.parent is None else (line.parent, *found[line.parent])
    return found


def as_csv(table: Cooccurrence) -> str:
    """Return the table for a spreadsheet: tags by tags, a tag with itself is all of its quotes."""
    head = (translate("tags", "Tag"), *(line.path for line in table.tags))
    rows = ((one.path, *(str(table.count(one.id, other.id)) for other in table.tags)) for one in table.tags)
    return as_table((head, *rows))

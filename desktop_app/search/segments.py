"""What a search reads: one moment of the index, with everything once read kept in memory."""

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Any

from desktop_app.search.evaluation import Counts

KEPT = 4_000_000
"""How many numbers of postings a segment keeps in memory before it forgets them all."""
FACETS = ("year", "outlet", "language", "speaker", "tag")


class Segment:
    """One of the parts that an index consists of. Passages are numbered from `base`."""

    def __init__(self, reader: Any, base: int) -> None:
        self._reader = reader
        self.base = base
        self.size = int(reader.doc_count_all())
        self.living: AbstractSet[int] = frozenset(range(base, base + self.size))
        self._counts: dict[tuple[str, str], dict[int, float]] = {}
        self._raw: dict[tuple[str, str], dict[int, bytes]] = {}
        self._kept = 0

    def without(self, deleted: AbstractSet[int]) -> None:
        """Note which passages are gone by now."""
        self.living = frozenset(range(self.base, self.base + self.size)) - {self.base + number for number in deleted}

    def counts(self, field: str, term: str) -> dict[int, float]:
        """Return how often a term stands in each passage that has it."""
        known = self._counts.get((field, term))
        if known is None:
            known = {}
            for matcher in self._matchers(field, term):
                while matcher.is_active():
                    known[self.base + matcher.id()] = matcher.weight()
                    matcher.next()
            self._keep(len(known) + 1)
            self._counts[field, term] = known
        return known

    def positions(self, field: str, term: str, passage: int) -> Sequence[int]:
        """Return the places of a term in a passage that has it."""
        known = self._raw.get((field, term))
        if known is None:
            known = {}
            for matcher in self._matchers(field, term):
                while matcher.is_active():
                    known[self.base + matcher.id()] = matcher.value()
                    matcher.next()
            self._keep(4 * len(known) + 1)
            self._raw[field, term] = known
        return list(self._reader.schema[field].format.decode_positions(known[passage]))

    def beginning(self, field: str, prefix: str) -> list[str]:
        """Return the terms that begin so."""
        if field not in self._fields:
            return []
        return [term.decode() for term in self._reader.expand_prefix(field, prefix)]

    def key(self, passage: int) -> tuple[str, int]:
        """Return interview and number of a passage."""
        interview, _, number = self._keys[passage - self.base].rpartition(":")
        return interview, int(number)

    @cached_property
    def about(self) -> list[bytes]:
        """The properties of each passage; passages that share them share the value."""
        shared: dict[bytes, bytes] = {}
        column = self._column("about")
        return [shared.setdefault(value, value) for value in (column[number] for number in range(self.size))]

    @cached_property
    def lengths(self) -> list[int]:
        """How many words each passage has, about."""
        return [self._reader.doc_field_length(number, "exact", 0) for number in range(self.size)]

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    @cached_property
    def _fields(self) -> frozenset[str]:
        return frozenset(self._reader.indexed_field_names())

    @cached_property
    def _keys(self) -> Any:
        return self._column("key")

    def _column(self, field: str) -> Any:
        return self._reader.column_reader(field)

    def _matchers(self, field: str, term: str) -> list[Any]:
        return [self._reader.postings(field, term)] if (field, term) in self._reader else []

    def _keep(self, numbers: int) -> None:
        self._kept += numbers
        if self._kept > KEPT:
            self._counts.clear()
            self._raw.clear()
            self._kept = numbers


class Snapshot:
    """The index as one commit left it: what `evaluation.Postings` asks for, and the properties of passages."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._bases = [segment.base for segment in segments]
        self._everything = frozenset[int]().union(*(segment.living for segment in segments))
        self._merged: dict[tuple[str, str], Counts] = {}
        self._began: dict[tuple[str, str], list[str]] = {}

    def everything(self) -> AbstractSet[int]:
        return self._everything

    def firsts(self) -> AbstractSet[int]:
        return self.counts("first", "1").keys()

    def counts(self, field: str, term: str) -> Counts:
        if len(self._segments) == 1:
            return self._segments[0].counts(field, term)
        known = self._merged.get((field, term))
        if known is None:
            parts = [counts for counts in (s.counts(field, term) for s in self._segments) if counts]
            known = parts[0] if len(parts) == 1 else {p: c for part in parts for p, c in part.items()}
            self._merged[field, term] = known
        return known

    def positions(self, field: str, term: str, passage: int) -> Sequence[int]:
        return self._of(passage).positions(field, term, passage)

    def beginning(self, field: str, prefix: str) -> Sequence[str]:
        known = self._began.get((field, prefix))
        if known is None:
            terms = (segment.beginning(field, prefix) for segment in self._segments)
            known = self._began[field, prefix] = list(dict.fromkeys(term for part in terms for term in part))
        return known

    def length(self, passage: int) -> float:
        segment = self._of(passage)
        return segment.lengths[passage - segment.base] / self._average

    def key(self, passage: int) -> tuple[str, int]:
        """Return interview and number of a passage."""
        return self._of(passage).key(passage)

    def date(self, passage: int) -> str:
        """Return the date of a passage's interview, empty where it is not known."""
        about = self._about(passage)
        if about not in self._dates:
            self._dates[about] = json.loads(about)[0]
        return self._dates[about]

    def facets(self, passages: Iterable[int]) -> Mapping[str, Mapping[str, int]]:
        """Count passages by year, outlet, language, speaker and tag, the most frequent first."""
        counted: dict[str, Counter[str]] = defaultdict(Counter)
        for about, number in Counter(map(self._about, passages)).items():
            date, outlet, language, speakers, tags = json.loads(about)
            of_one = ([date[:4]], [outlet], [language], speakers, tags)
            for name, values in zip(FACETS, of_one, strict=True):
                for value in values:
                    if value:
                        counted[name][value] += number
        return {name: dict(counted[name].most_common()) for name in FACETS}

    def close(self) -> None:
        """Let go of the files."""
        for segment in self._segments:
            segment.close()

    @cached_property
    def _dates(self) -> dict[bytes, str]:
        return {}

    @cached_property
    def _about(self) -> Callable[[int], bytes]:
        return [about for segment in self._segments for about in segment.about].__getitem__

    @cached_property
    def _average(self) -> float:
        total = sum(sum(segment.lengths) for segment in self._segments)
        return max(1.0, total / max(1, sum(segment.size for segment in self._segments)))

    def _of(self, passage: int) -> Segment:
        return self._segments[bisect_right(self._bases, passage) - 1]

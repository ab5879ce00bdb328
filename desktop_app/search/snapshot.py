"""What a search reads: one moment of the index, with what was read last kept in memory."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import numpy as np

from desktop_app.search.query import Sought
from desktop_app.search.segments import Segment
from desktop_app.search.tables import Numbers
from desktop_app.search.vocabulary import JOINED, form_and_kind, kind_of

KEPT = 3_000_000
"""How many numbers of postings are kept in memory before all are forgotten."""
FACETS = ("year", "outlet", "language", "speaker", "tag")
_FIELDS = {"year": "date", "language": "lang"}
_YEAR = 4


class Snapshot:
    """The index as one commit left it: what `evaluation` asks for, and the properties of passages."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._bases = [segment.base for segment in segments]
        self.size = sum(segment.size for segment in segments)
        """How many passages there are, those that are gone among them."""
        self._counts: dict[object, tuple[Numbers, Numbers]] = {}
        self._meeting: dict[Sought, dict[str, set[int]]] = {}
        self._kept = 0

    @cached_property
    def everything(self) -> Numbers:
        """All passages, in order."""
        return _one([np.arange(s.size) if s.living is None else np.flatnonzero(s.living) for s in self._segments], self)

    @cached_property
    def firsts(self) -> Numbers:
        """The first passage of each interview."""
        return _one([segment._alive(segment.firsts) for segment in self._segments], self)  # noqa: SLF001

    def counts(self, words: Sequence[Sought], field: str) -> tuple[Numbers, Numbers]:
        """Return in which passages words follow each other, and how often; `field` is `exact` or `title_exact`."""
        return self._remembered((field, tuple(words)), lambda segment: segment.counts(words, field))

    def exactly(self, form: str) -> tuple[Numbers, Numbers]:
        """Return in which passages a form stands as it was typed, and how often."""
        return self._remembered(form, lambda segment: segment.exactly(form, "exact"))

    def meets(self, word: Sought, form: str, capital: bool, in_kazakh: bool) -> bool:
        """Say whether a form of a passage that is in the index is one that is looked for, as `Sought.meets` does."""
        if word.prefix and form.startswith(word.form):
            return True
        forms = self._meeting.get(word)
        if forms is None:
            forms = self._meeting[word] = self._forms_of(word)
        return form in forms and kind_of(form, capital, in_kazakh) in forms[form]

    def titled(self, words: Sequence[Sought]) -> Numbers:
        """Return the passages of interviews in whose titles words follow each other."""
        found = []
        for segment in self._segments:
            firsts, _ = segment.counts(words, "title_exact")
            found.append(segment.whole(firsts))
        return _one(found, self)

    def having(self, field: str, accepts: Callable[[str], bool]) -> Numbers:
        """Return the passages of which some value of a property is accepted."""
        values = self._values[field]
        accepted = np.array([accepts(value) for value in values], bool)
        found = []
        for segment, numbers in zip(self._segments, self._as_ours[field], strict=True):
            found.append(segment.having(field, np.flatnonzero(accepted[numbers]).tolist()))
        return _one(found, self)

    def key(self, passage: int) -> tuple[str, int]:
        """Return interview and number of a passage."""
        segment = self._segments[bisect_right(self._bases, passage) - 1]
        return segment.key(passage - segment.base)

    def passages_of(self, interview: str) -> Numbers:
        """Return the passages of an interview, those that are gone among them."""
        found = [np.array(segment.passages_of([interview]), np.int32) for segment in self._segments]
        return _one(found, self)

    def beginning(self, prefix: str, most: int) -> list[tuple[bytes, int]]:
        """Return the most frequent terms of the texts that begin so, with how often each is written; a term may be
        there more than once.
        """
        return [found for segment in self._segments for found in segment.beginning(prefix, most, "exact")]

    def about(self, passage: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the speakers and the tags of a passage."""
        segment = self._segments[bisect_right(self._bases, passage) - 1]
        number = passage - segment.base
        return segment.values_of("speaker", number), segment.values_of("tag", number)

    @cached_property
    def relative_lengths(self) -> Numbers:
        """How long each passage is as a share of the average."""
        lengths = np.concatenate([np.zeros(0, np.uint16), *(segment.lengths for segment in self._segments)])
        return (lengths / max(1.0, float(lengths.mean()) if len(lengths) else 0.0)).astype(np.float32)

    @cached_property
    def dates(self) -> Numbers:
        """For each passage a number that is the greater the later its date, 0 where it is not known."""
        ranks = np.zeros(self.size, np.int32)
        for segment, numbers in zip(self._segments, self._as_ours["date"], strict=True):
            values, edges = segment.by_passage("date")
            dated = np.flatnonzero(np.diff(edges.astype(np.int64)))
            ranks[segment.base + dated] = numbers[values] + 1
        return ranks

    def facets(self, passages: Numbers) -> Mapping[str, Mapping[str, int]]:
        """Count passages by year, outlet, language, speaker and tag, the most frequent first, equals by name."""
        edges = np.searchsorted(passages, [*self._bases, self.size])
        parts = [passages[a:b] - base for a, b, base in zip(edges[:-1], edges[1:], self._bases, strict=True)]
        return {name: self._facet(name, parts) for name in FACETS}

    def close(self) -> None:
        """Let go of the files."""
        for segment in self._segments:
            segment.close()

    def _forms_of(self, word: Sought) -> dict[str, set[int]]:
        """Return the forms that are found under the keys of a word, each with its kinds."""
        found: dict[str, set[int]] = defaultdict(set)
        for segment in self._segments:
            for term in segment.forms(word):
                form, kind = form_and_kind(term)
                found[form].add(kind & ~JOINED)
        return found

    def _facet(self, name: str, parts: Sequence[Numbers]) -> dict[str, int]:
        field = _FIELDS.get(name, name)
        values, numbers = self._values[field], self._as_ours[field]
        if name == "year":
            values, numbers = self._years
        total = np.zeros(len(values), np.int64)
        for segment, ours, passages in zip(self._segments, numbers, parts, strict=True):
            if len(passages):
                total += np.bincount(ours, segment.count_values(field, passages), len(values)).astype(np.int64)
        order = np.argsort(-total, kind="stable")[: np.count_nonzero(total)]
        return dict(zip([values[number] for number in order.tolist()], total[order].tolist(), strict=True))

    @cached_property
    def _values(self) -> dict[str, list[str]]:
        """All values of each property, in order."""
        return {
            field: sorted(set[str]().union(*(segment.values(field) for segment in self._segments)))
            for field in ("speaker", "tag", "outlet", "lang", "date")
        }

    @cached_property
    def _as_ours(self) -> dict[str, list[Numbers]]:
        """For each segment, which of all values each of its values is."""
        return {field: self._numbers_of(field, values, None) for field, values in self._values.items()}

    @cached_property
    def _years(self) -> tuple[list[str], list[Numbers]]:
        years = sorted({date[:_YEAR] for date in self._values["date"]})
        return years, self._numbers_of("date", years, _YEAR)

    def _numbers_of(self, field: str, values: Sequence[str], letters: int | None) -> list[Numbers]:
        known = {value: number for number, value in enumerate(values)}
        return [np.array([known[one[:letters]] for one in s.values(field)], np.int64) for s in self._segments]

    def _remembered(self, asked: object, ask: Callable[[Segment], tuple[Numbers, Numbers]]) -> tuple[Numbers, Numbers]:
        known = self._counts.get(asked)
        if known is None:
            found = [ask(segment) for segment in self._segments]
            counts = np.concatenate([np.zeros(0, np.uint16), *(each for _, each in found)])
            known = _one([each for each, _ in found], self), counts.astype(np.float32)
            self._kept += 2 * len(counts) + 1
            if self._kept > KEPT:
                self._counts.clear()
                self._meeting.clear()
                self._kept = 2 * len(counts) + 1
            self._counts[asked] = known
        return known


def _one(parts: Sequence[Numbers], snapshot: Snapshot) -> Numbers:
    """Return passages of the segments as passages of the index."""
    moved = [part.astype(np.int32) + base for part, base in zip(parts, snapshot._bases, strict=True)]  # noqa: SLF001
    return np.concatenate([np.zeros(0, np.int32), *moved])

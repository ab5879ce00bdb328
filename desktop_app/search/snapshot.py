"""What a search reads: one moment of the index, with what was read last kept in memory."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import product

import numpy as np

from desktop_app.search.query import Field, Meets, Sought
from desktop_app.search.segments import Segment
from desktop_app.search.tables import WORDS, Numbers
from desktop_app.search.vocabulary import JOINED, form_and_kind, kind_of
from desktop_app.services.found import PASSAGE, THINGS

KEPT = 3_000_000
"""How many numbers of postings are kept in memory before all are forgotten."""
FACETS = ("year", "outlet", "language", "speaker", "tag", "terms")
_VALUED = ("kind", "speaker", "tag", "outlet", "lang", "date", "terms", "state", "has")
_FIELDS = {"year": "date", "language": "lang"}
_YEAR = 4


class Snapshot:
    """The index as one commit left it: what `evaluation` asks for, and the properties of passages."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._bases = [segment.base for segment in segments]
        self.size = sum(segment.size for segment in segments)
        """How many rows there are, those that are gone and those of other things among them."""
        self._counts: dict[object, tuple[Numbers, Numbers]] = {}
        self._meeting: dict[Sought, dict[str, set[int]]] = {}
        self._kept = 0
        self._titled: dict[tuple[Sought, ...], Numbers] = {}

    @cached_property
    def everything(self) -> Numbers:
        """All passages, in order."""
        return _one([segment.passages for segment in self._segments], self)

    @cached_property
    def things(self) -> "Snapshot":
        """What else there is, asked in the same way: each thing is an interview of one passage."""
        return Snapshot([segment.things for segment in self._segments if segment.things])

    @cached_property
    def firsts(self) -> Numbers:
        """The first passage of each interview."""
        return _one([segment._alive(segment.firsts) for segment in self._segments], self)  # noqa: SLF001

    def counts(self, words: Sequence[Sought], field: str) -> tuple[Numbers, Numbers]:
        """Return in which passages words follow each other, and how often; `field` is `exact` or `title_exact`."""
        return self._remembered((field, tuple(words)), lambda segment: segment.counts(words, field))

    def begins(self, words: Sequence[Sought], field: str) -> Numbers:
        """Return where words follow each other, in order: passage and place of the first of them in one number."""
        found = [segment.begins(words, field) + (segment.base << 32) for segment in self._segments]
        return np.concatenate([np.zeros(0, np.int64), *found])

    def near(self, form: str, most: int) -> Mapping[str, tuple[int, int]]:
        """Return the forms with at most so many letters amiss: how many are, and how often each stands anywhere."""
        found: dict[str, tuple[int, int]] = {}
        for segment, field in product(self._segments, WORDS):
            for term, edits, often in segment.near(form, most, field):
                near, _ = form_and_kind(term)
                found[near] = edits, often + found.get(near, (edits, 0))[1]
        return found

    def exactly(self, form: str) -> tuple[Numbers, Numbers]:
        """Return in which passages a form stands as it was typed, and how often."""
        return self._remembered(form, lambda segment: segment.exactly(form, "exact"))

    def meeting(self) -> Meets:
        """Return what says, for the words of one query, whether a form of a passage of the index is one looked for.

        It agrees with `Sought.meets`, and analyses nothing.
        """
        asked: dict[int, dict[str, set[int]]] = {}

        def meets(word: Sought, form: str, capital: bool, in_kazakh: bool) -> bool:
            if word.prefix and form.startswith(word.form):
                return True
            forms = asked.get(id(word))
            if forms is None:
                forms = asked[id(word)] = self._forms_of(word)
            kinds = forms.get(form)
            return kinds is not None and kind_of(form, capital, in_kazakh) in kinds

        return meets

    def titled(self, words: tuple[Sought, ...]) -> Numbers:
        """Return the passages of interviews in whose titles words follow each other."""
        known = self._titled.get(words)
        if known is None:
            found = [segment.whole(segment.counts(words, "title_exact")[0]) for segment in self._segments]
            known = _one(found, self)
            self._make_room(len(known))
            self._titled[words] = known
        return known

    def with_field(self, field: Field) -> Numbers:
        """Return the passages that have what a field of a query asks for."""
        if field.name == "note":
            return _one([segment.noted(field.words) for segment in self._segments], self)
        if field.name == "kind" and not self._values["kind"]:
            return self.everything if field.accepts(PASSAGE) else self.everything[:0]
        return self.having(field.name, field.accepts)

    def whole(self, firsts: Numbers) -> Numbers:
        """Return all passages of the interviews whose first passages these are."""
        edges = np.searchsorted(firsts, [*self._bases, self.size])
        parts = zip(self._segments, edges[:-1], edges[1:], strict=True)
        return _one([segment.whole(firsts[a:b] - segment.base) for segment, a, b in parts], self)

    @cached_property
    def turns(self) -> Numbers:
        """For each passage the number of its turn: what the same speakers say without a break."""
        after, found = 0, [np.zeros(0, np.int64)]
        for segment in self._segments:
            found.append(segment.turns + after)
            after += segment.size
        return np.concatenate(found)

    def having(self, field: str, accepts: Callable[[str], bool]) -> Numbers:
        """Return the passages of which some value of a property is accepted."""
        values = self._values.get(field, [])
        if not values:
            return np.zeros(0, np.int32)
        accepted = np.array([accepts(value) for value in values], bool)
        found = []
        for segment, numbers in zip(self._segments, self._as_ours[field], strict=True):
            found.append(segment.having(field, np.flatnonzero(accepted[numbers]).tolist()))
        return _one(found, self)

    @cached_property
    def kinds(self) -> Numbers:
        """For each row of a thing the place of its kind in `found.THINGS`."""
        kinds = np.full(self.size, len(THINGS), np.uint8)
        for place, kind in enumerate(THINGS):
            kinds[self.having("kind", kind.__eq__)] = place
        return kinds

    def key(self, passage: int) -> tuple[str, int]:
        """Return interview and number of a passage."""
        segment = self._segments[bisect_right(self._bases, passage) - 1]
        return segment.key(passage - segment.base)

    def passages_of(self, interview: str) -> Numbers:
        """Return the passages of an interview, those that are gone among them."""
        return _one([segment.passages_of(interview) for segment in self._segments], self)

    def beginning(self, prefix: str, most: int) -> list[tuple[bytes, int]]:
        """Return the most frequent terms of the texts that begin so, with how often each is written; a term may be
        there more than once.
        """
        return [found for segment in self._segments for found in segment.beginning(prefix, most, "exact")]

    def about(self, passage: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Return the speakers, the tags and the quotes of a passage."""
        segment = self._segments[bisect_right(self._bases, passage) - 1]
        number = passage - segment.base
        speakers, tags, quotes = (segment.values_of(field, number) for field in ("speaker", "tag", "quote"))
        return speakers, tags, quotes

    @cached_property
    def relative_lengths(self) -> Numbers:
        """How long each passage is as a share of the average."""
        lengths = np.concatenate([np.zeros(0, np.uint16), *(segment.lengths for segment in self._segments)])
        average = float(lengths[self.everything].mean()) if len(self.everything) else 0.0
        return (lengths / np.float32(max(1.0, average))).astype(np.float32)

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
        """Count passages by year, outlet, language, speaker, tag and terms: most frequent first, equals by name."""
        edges = np.searchsorted(passages, [*self._bases, self.size])
        parts = [passages[a:b] - base for a, b, base in zip(edges[:-1], edges[1:], self._bases, strict=True)]
        return {name: self._facet(name, parts) for name in FACETS}

    def close(self) -> None:
        """Let go of the files."""
        for segment in self._segments:
            segment.close()

    def _forms_of(self, word: Sought) -> dict[str, set[int]]:
        """Return the forms that a word may be, but not those that begin with it, each with its kinds."""
        known = self._meeting.get(word)
        if known is None:
            found: dict[str, set[int]] = defaultdict(set)
            for segment in self._segments:
                for term in segment.forms(word):
                    form, kind = form_and_kind(term)
                    found[form].add(kind & ~JOINED)
            known = self._meeting[word] = dict(found)
        return known

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
            field: sorted(set[str]().union(*(segment.values(field) for segment in self._segments))) for field in _VALUED
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
            self._make_room(2 * len(counts))
            self._counts[asked] = known
        return known

    def _make_room(self, numbers: int) -> None:
        """Forget all that was kept where these are too many besides."""
        self._kept += numbers + 1
        if self._kept > KEPT:
            self._counts.clear()
            self._titled.clear()
            self._meeting.clear()
            self._kept = numbers + 1


def _one(parts: Sequence[Numbers], snapshot: Snapshot) -> Numbers:
    """Return passages of the segments as passages of the index."""
    moved = [part.astype(np.int32) + base for part, base in zip(parts, snapshot._bases, strict=True)]  # noqa: SLF001
    return np.concatenate([np.zeros(0, np.int32), *moved])

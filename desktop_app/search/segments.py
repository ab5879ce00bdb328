"""One of the parts that an index consists of, as arrays."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from copy import copy
from functools import cached_property
from typing import Any

import numpy as np

from desktop_app.domain.errors import TooManyForms
from desktop_app.search.letters import Letters
from desktop_app.search.query import Sought
from desktop_app.search.sets import both, distinct, spread
from desktop_app.search.tables import SOURCE, THINGS, WORDS, Contents, Numbers
from desktop_app.search.vocabulary import JOINED, KIND

_FEW = 4096
"""So many postings are sorted; more are counted."""
MOST_FORMS = 3000
"""So many forms one word with wildcards, or with letters amiss, may stand for."""


class Segment:
    """One of the parts that an index consists of. Its passages are numbered from 0, in the index from `base`.

    The other things of the part are a segment of their own, in which each thing is an interview of one passage; their
    numbers and those of passages are of one row.
    """

    def __init__(self, contents: Contents, base: int, things: bool = False) -> None:
        self._tables = contents.layer(THINGS if things else "").tables
        self._numbers = contents.numbers
        self.lengths = contents.lengths
        self.base = base
        self.size = contents.size
        self.living: Numbers | None = None
        """Which rows are not gone; None where all are there."""
        self._by_passage: dict[str, tuple[Numbers, Numbers]] = {}
        self.things = None if things else Segment(contents, base, things=True)
        self._letters: dict[str, Letters] = {}

    def without(self, deleted: AbstractSet[int]) -> None:
        """Note which rows are gone by now."""
        living = None
        if deleted:
            living = np.ones(self.size, bool)
            living[list(deleted)] = False
        self.living = living
        if self.things:
            self.things.living = living

    def but(self, gone: AbstractSet[int]) -> "Segment":
        """Return the segment as it is without these rows; what was read of it is shared."""
        other = copy(self)
        other.things = copy(self.things)
        other.without(gone)
        return other

    @property
    def passages(self) -> Numbers:
        """The passages that are not gone, in order."""
        return self._alive(np.sort(self._tables["interview"].postings))

    def values(self, field: str) -> list[str]:
        """Return the values of a property, those of passages that are gone among them."""
        table = self._tables.get(field)
        return table.terms.decoded() if table else []

    def passages_of(self, interview: str) -> Numbers:
        """Return the passages of an interview, those that are gone among them."""
        return np.asarray(self._tables["interview"].of(interview.encode()), np.int32)

    def rows_of(self, sources: Iterable[str]) -> list[int]:
        """Return all that some interviews or cards have here."""
        return [int(one) for source in sources for one in self._tables[SOURCE].of(source.encode())]

    def forms(self, word: Sought) -> list[bytes]:
        """Return the forms that are found under the keys of a word."""
        found = []
        for field in WORDS:
            terms = self._tables[field].terms
            found += [terms[number] for number in self._forms(word, field).tolist()]
        return found

    def letters(self, field: str) -> Letters:
        """Return what finds forms by how they are written."""
        if field not in self._letters:
            self._letters[field] = Letters(self._tables[field].terms)
        return self._letters[field]

    def near(self, form: str, most: int, field: str) -> list[tuple[bytes, int, int]]:
        """Return the forms with at most so many letters amiss: each, how many are, and how often it stands anywhere."""
        numbers, amiss = self.letters(field).near(form, most)
        table = self._tables[field]
        times = table.sizes()[numbers]
        there = zip(numbers.tolist(), amiss.tolist(), times.tolist(), strict=True)
        return [(table.terms[number], edits, often) for number, edits, often in there]

    def begins(self, words: Sequence[Sought], field: str) -> Numbers:
        """Return where words follow each other, in order: passage and place of the first of them in one number."""
        begins = self._runs(words, field)
        return begins if self.living is None else begins[self.living[begins >> 32]]

    @cached_property
    def turns(self) -> Numbers:
        """For each passage the number of its turn: what the same speakers say without a break."""
        values, edges = self.by_passage("speaker")
        chance = np.random.default_rng(len(self._tables["speaker"].terms))
        marks = chance.integers(1, 1 << 63, len(self._tables["speaker"].terms) + 1, np.uint64)
        sums = np.zeros(len(values) + 1, np.uint64)
        np.cumsum(marks[values], out=sums[1:])
        who = sums[edges[1:]] - sums[edges[:-1]]  # sums run over, differences do not
        begins = np.ones(self.size, bool)
        begins[1:] = (who[1:] != who[:-1]) | (who[1:] == 0)
        begins[self.firsts] = True
        return np.cumsum(begins) - 1

    def having(self, field: str, values: Sequence[int]) -> Numbers:
        """Return the passages that have one of these values, by the number of the value."""
        table = self._tables[field]
        found = [table.postings[table.stretch(value, value + 1)] for value in values]
        return self._alive(distinct(np.concatenate(found)) if found else table.postings[:0])

    def counts(self, words: Sequence[Sought], field: str) -> tuple[Numbers, Numbers]:
        """Return in which passages words follow each other, and how often. `field` is one of forms."""
        if len(words) > 1:
            begins = self._runs(words, field)
            return self._living(*_counted(begins >> 32, self.size))
        passages, places, twice = self._occurrences(words[0], field, alone=True)
        if twice:
            passages = distinct(_pairs(passages, places)) >> 32
        return self._living(*_counted(passages, self.size))

    def noted(self, words: Sequence[Sought]) -> Numbers:
        """Return the passages with a note in which words follow each other."""
        return self._alive(distinct(self._runs(words, "note_exact") >> 32))

    def exactly(self, form: str, field: str) -> tuple[Numbers, Numbers]:
        """Return in which passages a form stands as it was typed, and how often."""
        table = self._tables[field]
        stretch = table.stretch(*table.terms.beginning(form.encode() + KIND))
        return self._living(*_counted(table.postings[stretch], self.size))

    def beginning(self, prefix: str, most: int, field: str) -> list[tuple[bytes, int]]:
        """Return the most frequent forms that begin so, with how often each is written."""
        table = self._tables[field]
        first, last = table.terms.beginning(prefix.encode())
        often = np.diff(table.starts[first : last + 1].astype(np.int64))
        chosen = np.argpartition(-often, most)[:most] if len(often) > most else np.arange(len(often))
        return [(table.terms[first + int(number)], int(often[number])) for number in chosen]

    def whole(self, firsts: Numbers) -> Numbers:
        """Return all passages of the interviews whose first passages these are."""
        interviews = np.searchsorted(self.firsts, firsts)
        return spread(self.firsts[interviews], self._ends[interviews])[0]

    def key(self, passage: int) -> tuple[str, int]:
        """Return interview and number of a passage."""
        interview = int(np.searchsorted(self.firsts, passage, "right")) - 1
        term = self._tables["interview"].terms[int(self._interviews[interview])]
        return term.decode(), int(self._numbers[passage])

    def values_of(self, field: str, passage: int) -> tuple[str, ...]:
        """Return the values of a property that a passage has."""
        values, edges = self.by_passage(field)
        terms = self._tables[field].terms
        return tuple(terms[value].decode() for value in values[edges[passage] : edges[passage + 1]].tolist())

    def count_values(self, field: str, passages: Numbers) -> Numbers:
        """Return of how many of these passages each value of a property is one."""
        table = self._tables[field]
        if not len(table.terms):
            return np.zeros(0, np.int64)
        if len(passages) * 4 > self.size:
            chosen = np.zeros(self.size, np.uint8)
            chosen[passages] = 1
            return np.add.reduceat(chosen[table.postings], table.starts[:-1], dtype=np.int64)
        values, edges = self.by_passage(field)
        return np.bincount(values[spread(edges[passages], edges[passages + 1])[0]], minlength=len(table.terms))

    def by_passage(self, field: str) -> tuple[Numbers, Numbers]:
        """Return the values of a property in the order of passages, and where those of each passage begin."""
        known = self._by_passage.get(field)
        if known is None:
            table = self._tables[field]
            values = table.numbered()[np.argsort(table.postings, kind="stable")]
            edges = np.zeros(self.size + 1, np.uint32)
            np.cumsum(np.bincount(table.postings, minlength=self.size), out=edges[1:])
            known = self._by_passage[field] = values.astype(np.min_scalar_type(len(table.terms))), edges
        return known

    @cached_property
    def firsts(self) -> Numbers:
        """The first passage of each interview, in order."""
        table = self._tables["interview"]
        return np.sort(table.postings[table.starts[:-1]]).astype(np.int64)

    @cached_property
    def _interviews(self) -> Numbers:
        """The interview of each of the first passages, as the number of its term."""
        table = self._tables["interview"]
        return np.argsort(table.postings[table.starts[:-1]], kind="stable")

    @cached_property
    def _ends(self) -> Numbers:
        """Behind the last passage of each interview; what else belongs to it stands there."""
        return self.firsts + self._tables["interview"].sizes()[self._interviews]

    def close(self) -> None:
        """Let go of the files."""
        if self.things:
            self.things.close()
        self._tables, self._by_passage = {}, {}
        self._numbers = self.lengths = np.zeros(0, np.uint16)

    def _runs(self, words: Sequence[Sought], field: str) -> Numbers:
        """Return where words follow each other: passage and place of the first of them in one number."""
        found = [(offset, self._occurrences(word, field, alone=False)) for offset, word in enumerate(words)]
        found.sort(key=lambda one: len(one[1][0]))
        begins: Numbers | None = None
        for offset, (passages, places, _) in found:
            chosen: Any = slice(None)
            if begins is not None:
                there = np.zeros(self.size, bool)
                there[begins >> 32] = True
                chosen = there[passages]
            pairs = _pairs(passages[chosen], places[chosen]) - offset
            begins = distinct(pairs) if begins is None else both(begins, distinct(pairs))
            if not len(begins):
                return begins
        return np.zeros(0, np.int64) if begins is None else begins

    def _occurrences(self, word: Sought, field: str, *, alone: bool) -> tuple[Numbers, Numbers, bool]:
        """Return passage and place of each occurrence, and whether a place may be there twice.

        In a phrase the parts of a hyphenated word stand for themselves; it counts as one word where it is sought alone.
        """
        table, joined = self._tables[field], self._joined[field]
        assert table.places is not None  # noqa: S101 - forms have places
        forms = self._forms(word, field)
        passages, places, twice = [table.postings[:0]], [table.places[:0]], False
        if word.prefix:
            first, last = table.terms.beginning(word.form.encode())
            stretch, within = table.stretch(first, last), joined[first:last]
            forms = forms[(forms < first) | (forms >= last)]
            twice = bool(within.any())
            if twice and not alone:
                chosen = np.repeat(~within, table.sizes()[first:last])
                passages.append(table.postings[stretch][chosen])
                places.append(table.places[stretch][chosen])
            else:
                passages.append(table.postings[stretch])
                places.append(table.places[stretch])
        compound = joined[forms]
        for form in (forms if alone else forms[~compound]).tolist():
            stretch = table.stretch(form, form + 1)
            passages.append(table.postings[stretch])
            places.append(table.places[stretch])
        return np.concatenate(passages), np.concatenate(places), alone and (twice or bool(compound.any()))

    def _forms(self, word: Sought, field: str) -> Numbers:
        """Return the numbers of the forms that a word may be, in order; not of those that begin with it."""
        keys = self._tables[WORDS[field]]
        found = [np.zeros(0, np.int64), *(keys.of(key.encode()) for key in word.keys)]
        if word.exact:
            found.append(np.arange(*self._tables[field].terms.beginning(word.form.encode() + KIND)))
        if word.pattern or word.edits:
            found.append(self._written(word, field))
        return distinct(np.concatenate(found)).astype(np.int64)

    def _written(self, word: Sought, field: str) -> Numbers:
        """Return the forms that fit a pattern, or are nearly as asked. Raises `TooManyForms`."""
        if word.pattern:
            numbers = self.letters(field).fitting(word.pattern)
        else:
            numbers, _ = self.letters(field).near(word.form, word.edits)
        if len(numbers) > MOST_FORMS:
            start, end = word.place
            raise TooManyForms(word=word.pattern or word.form, most=MOST_FORMS, start=start, end=end)
        return numbers

    @cached_property
    def _joined(self) -> Mapping[str, Numbers]:
        """Which forms are hyphenated words in one."""
        found = {}
        for field in WORDS:
            terms = self._tables[field].terms
            ends = terms.edges[1:].astype(np.int64) - 1
            found[field] = np.frombuffer(terms.text, np.uint8)[ends] & JOINED != 0
        return found

    def _alive(self, passages: Numbers) -> Numbers:
        found = passages.astype(np.int64)
        return found if self.living is None else found[self.living[found]]

    def _living(self, passages: Numbers, counts: Numbers) -> tuple[Numbers, Numbers]:
        if self.living is None:
            return passages, counts
        living = self.living[passages]
        return passages[living], counts[living]


def _pairs(passages: Numbers, places: Numbers) -> Numbers:
    return passages.astype(np.int64) << 32 | places.astype(np.int64)


def _counted(passages: Numbers, size: int) -> tuple[Numbers, Numbers]:
    """Return passages in order, each once, and how often each was there."""
    if len(passages) < _FEW:
        there = np.sort(passages)
        begins = np.flatnonzero(np.append(True, there[1:] != there[:-1])) if len(there) else np.zeros(0, np.int64)
        return there[begins], np.diff(np.append(begins, len(there)))
    counts = np.bincount(passages, minlength=size)
    found = np.flatnonzero(counts)
    return found, counts[found]

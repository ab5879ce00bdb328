"""Passages on their way into an index, as numbers; what they become is made of all of them at once."""

from array import array
from collections.abc import Sequence

import numpy as np

from desktop_app.domain.interviews import Language
from desktop_app.search.sets import spread
from desktop_app.search.tables import VALUES, Contents, Numbers, Table, key_table, narrow, table
from desktop_app.search.vocabulary import Vocabulary
from desktop_app.services.found import SearchUnit


class Gathering:
    """What was gathered; `vocabulary` may know words of earlier gatherings."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._texts, self._titles = _Chained(), _Chained()
        self._values = {field: _Valued() for field in VALUES}
        self._numbers = array("I")

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def words(self) -> int:
        """How many words were gathered, about."""
        return len(self._texts.chains)

    def add(self, units: Sequence[SearchUnit]) -> None:
        """Take in all passages of an interview, in order. Its title stands with the first."""
        read = self._vocabulary.chains
        for unit in units:
            self._texts.add(read(unit.text, unit.language is Language.KAZAKH))
            self._titles.add([] if unit is not units[0] else read(unit.title, True))
            for field, values in _values(unit):
                self._values[field].add(len(self), values)
            self._numbers.append(unit.number)

    def contents(self) -> Contents:
        """Return what was gathered, ready to be written or searched."""
        tables: dict[str, Table] = {}
        tables["exact"], tables["norm"], lengths = self._words(self._texts)
        tables["title_exact"], tables["title"], _ = self._words(self._titles)
        for field, valued in self._values.items():
            terms = [value.encode() for value in valued.known]
            tables[field] = table(terms, _numbers(valued.values), _numbers(valued.passages), None)[0]
        return Contents(tables, _numbers(self._numbers), narrow(lengths))

    def _words(self, chained: "_Chained") -> tuple[Table, Table, Numbers]:
        """Return the forms, their keys, and how many postings each passage has."""
        known = self._vocabulary
        chains = _numbers(chained.chains)
        passages = np.repeat(np.arange(len(self), dtype=np.uint32), _numbers(chained.counts))
        places = _places(_numbers(known.chain_words)[chains], _numbers(chained.counts))
        edges = _numbers(known.chain_edges)
        within, row = spread(edges[chains], edges[chains + 1])
        forms = _numbers(known.chain_forms)[within]
        places = places[row] + _numbers(known.chain_offsets)[within]
        exact, rank = table(known.forms, forms, passages[row], places)
        lengths = np.bincount(passages[row], minlength=len(self))
        return exact, self._keys(rank), lengths

    def _keys(self, rank: Numbers) -> Table:
        known = self._vocabulary
        used = np.flatnonzero(rank >= 0)
        edges = _numbers(known.form_edges)
        within, row = spread(edges[used], edges[used + 1])
        return key_table(known.keys, _numbers(known.form_keys)[within], rank[used][row])


class _Chained:
    """Chains of words, passage by passage."""

    def __init__(self) -> None:
        self.chains, self.counts = array("I"), array("I")

    def add(self, chains: list[int]) -> None:
        self.chains.extend(chains)
        self.counts.append(len(chains))


class _Valued:
    """Values of a field, each with a passage that has it."""

    def __init__(self) -> None:
        self.known: dict[str, int] = {}
        self.values, self.passages = array("I"), array("I")

    def add(self, passage: int, values: Sequence[str]) -> None:
        for value in dict.fromkeys(values):
            self.values.append(self.known.setdefault(value, len(self.known)))
            self.passages.append(passage)


def _values(unit: SearchUnit) -> tuple[tuple[str, Sequence[str]], ...]:
    return (
        ("interview", (unit.interview,)),
        ("speaker", unit.speakers),
        ("tag", unit.tags),
        ("outlet", (unit.outlet,) if unit.outlet else ()),
        ("lang", (unit.language.value,)),
        ("date", (unit.date,) if unit.date else ()),
    )


def _numbers(numbers: "array[int]") -> Numbers:
    """Return a copy: an array of Python does not grow while another looks at it."""
    return np.array(numbers, np.uint32)


def _places(words: Numbers, counts: Numbers) -> Numbers:
    """Return where in its passage each chain begins, from the words of each chain and the chains of each passage."""
    before = np.zeros(len(words) + 1, np.int64)
    np.cumsum(words, out=before[1:])
    begins = np.zeros(len(counts), np.int64)
    np.cumsum(counts[:-1], out=begins[1:])
    return (before[:-1] - np.repeat(before[begins], counts)).astype(np.uint32)

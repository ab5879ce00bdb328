"""Passages and other things on their way into an index, as numbers; what they become is made of all of them at once."""

from array import array
from collections.abc import Sequence

import numpy as np

from desktop_app.domain.interviews import Language
from desktop_app.search.sets import spread
from desktop_app.search.tables import SOURCE, THINGS, VALUES, WORDS, Contents, Numbers, Table, key_table, narrow, table
from desktop_app.search.vocabulary import Vocabulary
from desktop_app.services.found import PASSAGE, SearchUnit, thing_key


class Gathering:
    """What was gathered; `vocabulary` may know words of earlier gatherings."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._layers = {"": _Layer(), THINGS: _Layer()}
        self._sources = _Valued()
        self._numbers = array("I")

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def words(self) -> int:
        """How many words were gathered, about."""
        return sum(len(layer.words["exact"].chains) for layer in self._layers.values())

    def add(self, source: str, units: Sequence[SearchUnit], things: Sequence[SearchUnit] = ()) -> None:
        """Take in all passages of an interview, in order, and what else belongs to it. Its title stands with the first.

        A title that another thing has stands with it.
        """
        for unit in units:
            self._add(self._layers[""], source, unit, unit is units[0])
        for thing in things:
            self._add(self._layers[THINGS], source, thing, True)

    def _add(self, layer: "_Layer", source: str, unit: SearchUnit, titled: bool) -> None:
        read, row = self._vocabulary.chains, len(self)
        layer.words["exact"].add(row, read(unit.text, unit.language is Language.KAZAKH))
        if titled and unit.title:
            layer.words["title_exact"].add(row, read(unit.title, True))
        if unit.notes:
            layer.words["note_exact"].add(row, self._parted(unit.notes))
        for field, values in _values(unit):
            layer.values[field].add(row, values)
        self._sources.add(row, (source,))
        self._numbers.append(unit.number)

    def _parted(self, texts: Sequence[str]) -> list[int]:
        """Return the chains of some texts, with something between them: no phrase reaches from one to the next."""
        first, *others = [self._vocabulary.chains(text, True) for text in texts]
        return first + [chain for other in others for chain in (self._vocabulary.gap, *other)]

    def contents(self) -> Contents:
        """Return what was gathered, ready to be written or searched."""
        tables: dict[str, Table] = {SOURCE: self._sources.table()}
        lengths = np.zeros(len(self), np.int64)
        for beginning, layer in self._layers.items():
            for forms, chained in layer.words.items():
                exact, keys, counts = self._words(chained)
                tables[beginning + forms], tables[beginning + WORDS[forms]] = exact, keys
                if forms == "exact":
                    lengths += counts
            tables |= {beginning + field: valued.table() for field, valued in layer.values.items()}
        return Contents(tables, _numbers(self._numbers), narrow(lengths))

    def _words(self, chained: "_Chained") -> tuple[Table, Table, Numbers]:
        """Return the forms, their keys, and how many postings each row has."""
        known = self._vocabulary
        chains = _numbers(chained.chains)
        passages = np.repeat(_numbers(chained.rows), _numbers(chained.counts))
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


class _Layer:
    """What was gathered of passages, or of other things."""

    def __init__(self) -> None:
        self.words = {forms: _Chained() for forms in WORDS}
        self.values = {field: _Valued() for field in VALUES}


class _Chained:
    """Chains of words, row by row."""

    def __init__(self) -> None:
        self.chains, self.counts, self.rows = array("I"), array("I"), array("I")

    def add(self, row: int, chains: list[int]) -> None:
        self.chains.extend(chains)
        self.counts.append(len(chains))
        self.rows.append(row)


class _Valued:
    """Values of a field, each with a row that has it."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}
        self._values, self._rows = array("I"), array("I")

    def add(self, row: int, values: Sequence[str]) -> None:
        for value in dict.fromkeys(values):
            self._values.append(self._known.setdefault(value, len(self._known)))
            self._rows.append(row)

    def table(self) -> Table:
        terms = [value.encode() for value in self._known]
        return table(terms, _numbers(self._values), _numbers(self._rows), None)[0]


def _values(unit: SearchUnit) -> tuple[tuple[str, Sequence[str]], ...]:
    thing = unit.kind != PASSAGE
    return (
        ("interview", (thing_key(unit.kind, unit.target) if thing else unit.interview,)),
        ("kind", (unit.kind,) if thing else ()),
        ("speaker", unit.speakers),
        ("tag", unit.tags),
        ("outlet", (unit.outlet,) if unit.outlet else ()),
        ("lang", (unit.language.value,)),
        ("date", (unit.date,) if unit.date else ()),
        ("terms", unit.all_terms),
        ("state", unit.states),
        ("has", unit.has),
        ("quote", unit.quotes),
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

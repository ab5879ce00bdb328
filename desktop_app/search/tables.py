"""Posting lists as numbers side by side, so that many of them are read, counted and put together at once.

A table has sorted terms; all postings of a term stand together, and those of terms with the same beginning as well.
A word of a text has one posting: under its form as it was written. Under which keys a form is found is a table of its
own, whose postings are numbers of forms; so an index holds each occurrence once, and knows the keys of every form.
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]
SCHEMA_VERSION = 4
"""Raised with every change of what an index holds, or of how it is written."""
ENGINE = "whoosh 2.7.4"
"""What writes an index. A test compares it with what is installed."""
WORDS = {"exact": "norm", "title_exact": "title", "note_exact": "note"}
"""Fields of forms, each with the field of its keys."""
VALUES = ("interview", "kind", "speaker", "tag", "outlet", "lang", "date", "terms", "state", "has", "quote")
"""Fields of values that are compared whole. `interview` names what a row belongs to; of another thing, the thing."""
SOURCE = "source"
"""The field of all rows, passages and other things: what is put into the index, and taken out, together."""
THINGS = "thing_"
"""How the tables of other things than passages begin: notes, titles, people… Rows are numbered together."""
ALL_WORDS = {layer + forms: layer + keys for layer in ("", THINGS) for forms, keys in WORDS.items()}
ALL_VALUES = (SOURCE, *(layer + name for layer in ("", THINGS) for name in VALUES))
MOST = 1 << 16
"""How many passages have numbers of two bytes."""
_AFTER = b"\xff"
"""After whatever a term can go on with: UTF-8 has no such byte."""
_MARK = b"KTB1"
_EDGE = 8


class Terms(Sequence[bytes]):
    """Sorted terms in one piece of memory."""

    def __init__(self, text: memoryview, edges: Numbers) -> None:
        self._text = text
        self.edges = edges
        self._at = edges.data

    @classmethod
    def of(cls, terms: Iterable[bytes]) -> "Terms":
        """Return terms that are sorted already."""
        there = list(terms)
        edges = np.zeros(len(there) + 1, np.uint32)
        np.cumsum([len(term) for term in there], out=edges[1:])
        return cls(memoryview(b"".join(there)), edges)

    def __len__(self) -> int:
        return len(self._at) - 1

    def __getitem__(self, number: Any) -> Any:
        return bytes(self._text[self._at[number] : self._at[number + 1]])

    def decoded(self) -> list[str]:
        """Return all terms as text."""
        text, edges = bytes(self._text), self.edges.tolist()
        return [text[first:last].decode() for first, last in pairwise(edges)]

    @property
    def text(self) -> memoryview:
        """All terms, one after the other."""
        return self._text

    def place(self, term: bytes) -> int:
        """Return the number of a term, -1 where there is none."""
        number = bisect_left(self, term)
        return number if number < len(self) and self[number] == term else -1

    def beginning(self, prefix: bytes) -> tuple[int, int]:
        """Return the first of the terms that begin so, and the first after them."""
        first = bisect_left(self, prefix)
        return first, bisect_left(self, prefix + _AFTER, first)


@dataclass(frozen=True, slots=True)
class Table:
    """Terms with their postings: `postings[starts[n]:starts[n + 1]]` are those of term n, in order."""

    terms: Terms
    starts: Numbers
    postings: Numbers
    """Numbers of passages; of forms, where the terms are keys."""
    places: Numbers | None = None
    """Where in its passage each posting stands, in words."""

    def stretch(self, first: int, last: int) -> slice:
        """Return where the postings of some terms stand, from the first to the one before the last."""
        return slice(int(self.starts[first]), int(self.starts[last]))

    def of(self, term: bytes) -> Numbers:
        """Return the postings of a term."""
        number = self.terms.place(term)
        return self.postings[:0] if number < 0 else self.postings[self.stretch(number, number + 1)]

    def sizes(self) -> NDArray[np.int64]:
        """Return how many postings each term has."""
        starts = self.starts.astype(np.int64)
        return starts[1:] - starts[:-1]

    def numbered(self) -> Numbers:
        """Return the number of its term for each posting."""
        return np.repeat(np.arange(len(self.terms), dtype=np.uint32), self.sizes())


@dataclass(frozen=True, slots=True)
class Contents:
    """All that an index holds of some passages and other things: rows, which are numbered from 0."""

    tables: Mapping[str, Table]
    numbers: Numbers
    """Which passage of its interview each one is; 0 for another thing."""
    lengths: Numbers
    """In words."""

    @property
    def size(self) -> int:
        """How many rows there are."""
        return len(self.numbers)

    def layer(self, beginning: str) -> "Contents":
        """Return the tables whose names begin so, as if there were no others."""
        tables = {f: self.tables[beginning + f] for pair in WORDS.items() for f in pair}
        tables |= {name: self.tables[beginning + name] for name in VALUES}
        return Contents({**tables, SOURCE: self.tables[SOURCE]}, self.numbers, self.lengths)

    def pieces(self) -> list[bytes | memoryview]:
        """Return the contents as they are written to a file."""
        arrays = dict(_arrays(self))
        directory, at = [], 0
        for name, array in arrays.items():
            directory.append((name, array.dtype.str, len(array), at))
            at += -(-array.nbytes // _EDGE) * _EDGE
        head = json.dumps(directory).encode()
        head = _MARK + len(head).to_bytes(4, "little") + head
        written: list[bytes | memoryview] = [head + bytes(-len(head) % _EDGE)]
        for array in arrays.values():
            written += [np.ascontiguousarray(array).data.cast("B"), bytes(-array.nbytes % _EDGE)]
        return written

    @classmethod
    def read(cls, content: memoryview) -> "Contents":
        """Return the contents of a file; nothing is copied."""
        if content[:4] != _MARK:
            raise ValueError("not a table of postings")
        end = 8 + int.from_bytes(content[4:8], "little")
        begin = end + -end % _EDGE
        arrays = {
            name: np.frombuffer(content, kind, number, begin + at)
            for name, kind, number, at in json.loads(bytes(content[8:end]))
        }
        names = [name.removesuffix(".starts") for name in arrays if name.endswith(".starts")]
        return cls({name: _table_of(arrays, name) for name in names}, arrays["numbers"], arrays["lengths"])


EMPTY = Contents({}, np.zeros(0, np.uint32), np.zeros(0, np.uint16))
"""Nothing, where an index was let go of."""


def _arrays(contents: Contents) -> Iterable[tuple[str, Numbers]]:
    yield "numbers", contents.numbers
    yield "lengths", contents.lengths
    for name, table in contents.tables.items():
        yield name + ".text", np.frombuffer(table.terms.text, np.uint8)
        yield name + ".edges", table.terms.edges
        yield name + ".starts", table.starts
        yield name + ".postings", table.postings
        if table.places is not None:
            yield name + ".places", table.places


def _table_of(arrays: Mapping[str, Numbers], name: str) -> Table:
    terms = Terms(arrays[name + ".text"].data, arrays[name + ".edges"])
    return Table(terms, arrays[name + ".starts"], arrays[name + ".postings"], arrays.get(name + ".places"))


def table(terms: Sequence[bytes], term: Numbers, posting: Numbers, place: Numbers | None) -> tuple[Table, Numbers]:
    """Return postings, which are in order for each term, as a table; and the new number of each term, -1 if unused."""
    used = np.flatnonzero(np.bincount(term, minlength=len(terms))).tolist()
    used.sort(key=terms.__getitem__)
    rank = np.full(len(terms), -1, np.int32)
    rank[used] = np.arange(len(used), dtype=np.int32)
    ranked = rank[term]
    order = np.argsort(ranked, kind="stable")
    starts = np.zeros(len(used) + 1, np.uint32)
    np.cumsum(np.bincount(ranked, minlength=len(used)), out=starts[1:])
    places = None if place is None else narrow(place[order])
    return Table(Terms.of(terms[number] for number in used), starts, narrow(posting[order]), places), rank


def key_table(keys: Sequence[bytes], key: Numbers, form: Numbers) -> Table:
    """Return under which keys forms are found; what is said twice counts once."""
    pairs = np.unique(key.astype(np.int64) << 32 | form.astype(np.int64))
    return table(keys, (pairs >> 32).astype(np.int32), (pairs & 0xFFFFFFFF).astype(np.uint32), None)[0]


def narrow(numbers: Numbers) -> Numbers:
    """Return numbers in two bytes each where they fit, else in four."""
    return numbers.astype(np.uint16 if not len(numbers) or int(numbers.max()) < MOST else np.uint32)


def put_together(parts: Sequence[tuple[Contents, Numbers]]) -> Contents:
    """Return several contents as one. With each comes which of its rows live; the others are left out."""
    base, mapped = 0, []
    for _, living in parts:
        moved = np.where(living, np.cumsum(living) - 1 + base, -1).astype(np.int32)
        base += int(np.count_nonzero(living))
        mapped.append(moved)
    contents = [one for one, _ in parts]
    tables: dict[str, Table] = {}
    for forms, keys in ALL_WORDS.items():
        tables[forms], ranks = _merged([one.tables[forms] for one in contents], mapped)
        tables[keys] = _merged_keys([one.tables[keys] for one in contents], ranks)
    for name in ALL_VALUES:
        tables[name] = _merged([one.tables[name] for one in contents], mapped)[0]
    numbers = np.concatenate([one.numbers[living] for one, living in parts])
    lengths = np.concatenate([one.lengths[living] for one, living in parts])
    return Contents(tables, numbers, lengths)


def _merged(tables: Sequence[Table], mapped: Sequence[Numbers]) -> tuple[Table, list[Numbers]]:
    """Return tables as one, and the new number of each term of each of them, -1 where it is gone."""
    known: dict[bytes, int] = {}
    ours = [_known_as(one.terms, known) for one in tables]
    term, posting, place = [], [], []
    for one, as_ours, moved in zip(tables, ours, mapped, strict=True):
        passages = moved[one.postings]
        living = passages >= 0
        term.append(as_ours[one.numbered()][living])
        posting.append(passages[living])
        if one.places is not None:
            place.append(one.places[living])
    places = np.concatenate(place) if place else None
    merged, rank = table(list(known), np.concatenate(term), np.concatenate(posting), places)
    return merged, [rank[as_ours] for as_ours in ours]


def _merged_keys(tables: Sequence[Table], ranks: Sequence[Numbers]) -> Table:
    known: dict[bytes, int] = {}
    key, form = [], []
    for one, rank in zip(tables, ranks, strict=True):
        forms = rank[one.postings] if len(rank) else one.postings.astype(np.int32)
        living = forms >= 0
        key.append(_known_as(one.terms, known)[one.numbered()][living])
        form.append(forms[living])
    return key_table(list(known), np.concatenate(key), np.concatenate(form))


def _known_as(terms: Terms, known: dict[bytes, int]) -> Numbers:
    """Return the numbers under which terms are known together; new ones get the next."""
    return np.array([known.setdefault(term, len(known)) for term in terms], np.int32)

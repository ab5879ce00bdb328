"""Which rows an interview or a card has in the index, as its writer must know before it replaces them."""

from itertools import accumulate
from typing import Any

from desktop_app.search.codec import contents_of
from desktop_app.search.tables import SOURCE

_Known = dict[str, range]
"""The rows of each source of a segment: they stand together."""


class Asked:
    """Asks the open index each time."""

    def __init__(self, writer: Any) -> None:
        segments = writer.segments
        self._bases = _bases(segments)
        self._tables = [contents_of(writer.storage, one).tables[SOURCE] for one in segments]

    def rows(self, source: str) -> list[int]:
        """Return the numbers of all that a source has there, those removed meanwhile among them."""
        term = source.encode()
        return [base + n for base, one in zip(self._bases, self._tables, strict=True) for n in one.of(term).tolist()]

    def sources(self) -> set[str]:
        """Return the sources that have rows, or had."""
        return {term.decode() for one in self._tables for term in one.terms}

    def close(self) -> None:
        """Let go of the files."""
        self._tables, self._bases = [], []


class Remembered:
    """Asks a segment once and remembers from commit to commit: to open an encrypted segment is to decrypt all of it."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._bases: list[int] = []

    def look(self, writer: Any) -> "Remembered":
        """Read the segments that are new, forget those that are gone."""
        before, segments = self._known, writer.segments
        self._known = {s.segment_id(): before.get(s.segment_id()) or _read(writer, s) for s in segments}
        self._bases = _bases(segments)
        return self

    def rows(self, source: str) -> list[int]:
        """Return the numbers of all that a source has there, those removed meanwhile among them."""
        parts = zip(self._bases, self._known.values(), strict=True)
        return [base + number for base, known in parts for number in known.get(source, ())]

    def sources(self) -> set[str]:
        """Return the sources that have rows, or had."""
        return set[str]().union(*self._known.values())

    def close(self) -> None:
        """Keep what is remembered."""


def _bases(segments: Any) -> list[int]:
    return list(accumulate((one.doc_count_all() for one in segments), initial=0))[:-1]


def _read(writer: Any, segment: Any) -> _Known:
    table = contents_of(writer.storage, segment).tables[SOURCE]
    starts, passages = table.starts.tolist(), table.postings
    return {
        term.decode(): range(int(passages[first]), int(passages[after - 1]) + 1)
        for term, first, after in zip(table.terms, starts[:-1], starts[1:], strict=True)
    }

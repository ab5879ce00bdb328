"""Which passages an interview has in the index, as its writer must know before it replaces them."""

from itertools import accumulate
from typing import Any

from whoosh.reading import EmptyReader, SegmentReader


class Asked:
    """Asks the open index each time."""

    def __init__(self, writer: Any) -> None:
        self._reader = writer.reader()

    def passages(self, interview: str) -> list[int]:
        """Return the numbers of an interview's passages."""
        return _passages(self._reader, interview)

    def interviews(self) -> set[str]:
        """Return the interviews that have passages, or had."""
        return set(_interviews(self._reader))

    def close(self) -> None:
        """Let go of the files."""
        reader, self._reader = self._reader, EmptyReader(self._reader.schema)
        reader.close()


class Remembered:
    """Asks a segment once and remembers from commit to commit: to open an encrypted segment is to decrypt all of it."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, list[int]]] = {}
        self._bases: list[int] = []

    def look(self, writer: Any) -> "Remembered":
        """Read the segments that are new, forget those that are gone."""
        before, segments = self._known, writer.segments
        self._known = {s.segment_id(): before.get(s.segment_id()) or _read(writer, s) for s in segments}
        self._bases = list(accumulate((s.doc_count_all() for s in segments), initial=0))[:-1]
        return self

    def passages(self, interview: str) -> list[int]:
        """Return the numbers of an interview's passages, those removed meanwhile among them."""
        parts = zip(self._bases, self._known.values(), strict=True)
        return [base + number for base, known in parts for number in known.get(interview, ())]

    def interviews(self) -> set[str]:
        """Return the interviews that have passages, or had."""
        return set[str]().union(*self._known.values())

    def close(self) -> None:
        """Keep what is remembered."""


def _read(writer: Any, segment: Any) -> dict[str, list[int]]:
    reader = SegmentReader(writer.storage, writer.schema, segment)
    known = {interview: _passages(reader, interview) for interview in _interviews(reader)}
    reader.close()
    return known


def _interviews(reader: Any) -> list[str]:
    return [term.decode() for term in reader.lexicon("interview")] if reader.doc_count_all() else []


def _passages(reader: Any, interview: str) -> list[int]:
    if ("interview", interview) not in reader:
        return []
    return list(reader.postings("interview", interview).all_ids())

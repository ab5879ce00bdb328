"""Our tables in the places that Whoosh leaves to a codec: what its writer writes, and what its searchers read.

A segment is one file of `tables`. Stock Whoosh searches it as any other index, posting by posting; our own evaluation
takes the tables as they are.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from whoosh.codec.base import Codec, FieldCursor, FieldWriter, PerDocumentReader, PerDocumentWriter, TermsReader
from whoosh.codec.whoosh3 import W3Segment
from whoosh.matching import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from desktop_app.search.opening import ENDING
from desktop_app.search.tables import ALL_WORDS, EMPTY, Contents, Numbers, Table
from desktop_app.search.vocabulary import KIND

_KEYS = {keys: forms for forms, keys in ALL_WORDS.items()}
_WORDED = frozenset((*ALL_WORDS, *_KEYS))


class TableCodec(Codec):  # type: ignore[misc]
    """The parts of a segment."""

    length_stats = False

    def per_document_writer(self, storage: Any, segment: Any) -> "_DocumentsWriter":
        return _DocumentsWriter()

    def field_writer(self, storage: Any, segment: Any) -> "_TablesWriter":
        return _TablesWriter(storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> "TablesReader":
        return TablesReader(contents_of(storage, segment))

    def per_document_reader(self, storage: Any, segment: Any) -> "_DocumentsReader":
        return _DocumentsReader(contents_of(storage, segment), segment)

    def new_segment(self, storage: Any, indexname: str) -> Any:
        return W3Segment(self, indexname)


def contents_of(storage: Any, segment: Any) -> Contents:
    """Return the tables of a segment; from our own folders they come as they lie there, and nothing is copied."""
    file = storage.open_file(segment.make_filename(ENDING))
    if hasattr(file, "content"):
        return Contents.read(file.content)
    content = file.read()
    file.close()
    return Contents.read(memoryview(content))


class _DocumentsWriter(PerDocumentWriter):  # type: ignore[misc]
    """Nothing is kept by passage that is not in the tables."""

    is_closed = False

    def close(self) -> None:
        self.is_closed = True


class _TablesWriter(FieldWriter):  # type: ignore[misc]
    """Writes tables when a segment is whole, and no file before that."""

    is_closed = False

    def __init__(self, storage: Any, segment: Any) -> None:
        self._storage, self._segment = storage, segment

    def add_postings(self, schema: Any, lengths: Any, items: Contents) -> None:
        file = self._segment.create_file(self._storage, ENDING)
        for piece in items.pieces():
            file.write(piece)
        file.close()

    def close(self) -> None:
        self.is_closed = True


class TablesReader(TermsReader):  # type: ignore[misc]
    """The terms of a segment one by one, for Whoosh's own searcher."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return len(self._postings(*term)[0]) > 0

    def indexed_field_names(self) -> list[str]:
        return sorted(self._contents.tables)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return ((field, term) for field in self.indexed_field_names() for term in self._of(field, b""))

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for field in self.indexed_field_names():
            if field >= fieldname:
                yield from ((field, term) for term in self._of(field, prefix if field == fieldname else b""))

    def items(self) -> Iterator[tuple[tuple[str, bytes], Any]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], Any]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def cursor(self, fieldname: str, fieldobj: Any) -> "_Cursor":
        return _Cursor(list(self._of(fieldname, b"")), fieldobj)

    def term_info(self, fieldname: str, text: bytes) -> Any:
        passages, _ = self._postings(fieldname, text)
        if not len(passages):
            raise TermNotFound(f"{fieldname}:{text!r}")
        ids, weights = np.unique(passages, return_counts=True)
        return TermInfo(len(passages), len(ids), 1, 1, float(weights.max()), int(ids[0]), int(ids[-1]))

    def frequency(self, fieldname: str, text: bytes) -> int:
        return len(self._postings(fieldname, text)[0])

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return len(np.unique(self._postings(fieldname, text)[0]))

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Any:
        passages, places = self._postings(fieldname, text)
        if not len(passages):
            raise TermNotFound(f"{fieldname}:{text!r}")
        ids, starts = np.unique(passages, return_index=True)
        each = np.split(places, starts[1:])
        values = [format_.encode(one.tolist()) for one in each] if fieldname in _WORDED else [b""] * len(ids)
        weights = [float(len(one)) for one in each]
        info = self.term_info(fieldname, text)
        return ListMatcher(ids.tolist(), weights, values, format_, scorer, term=(fieldname, text), terminfo=info)

    def close(self) -> None:
        self._contents = EMPTY

    def _of(self, field: str, prefix: bytes) -> Iterator[bytes]:
        """Return the terms of a field from some point on; forms without what else is known of them."""
        terms = self._contents.tables[field].terms
        last = None
        for number in range(bisect_left(terms, prefix), len(terms)):
            term = terms[number].partition(KIND)[0]
            if term != last:
                yield term
            last = term

    def _postings(self, field: str, text: bytes) -> tuple[Numbers, Numbers]:
        """Return the passages of a term, one for each place, and the places."""
        tables = self._contents.tables
        if field in ALL_WORDS:
            first, last = tables[field].terms.beginning(text + KIND)
            return _places(tables[field], range(first, last))
        if field in _KEYS:
            return _places(tables[_KEYS[field]], tables[field].of(text).tolist())
        passages = tables[field].of(text) if field in tables else np.zeros(0, np.uint16)
        return passages, np.zeros(len(passages), np.uint16)


def _places(table: Table, forms: Iterable[int]) -> tuple[Numbers, Numbers]:
    """Return where forms stand, in order, each place once."""
    assert table.places is not None  # noqa: S101 - forms have places
    stretches = [table.stretch(form, form + 1) for form in forms]
    if not stretches:
        return table.postings[:0], table.places[:0]
    pairs = [table.postings[one].astype(np.int64) << 32 | table.places[one] for one in stretches]
    together = np.unique(np.concatenate(pairs))
    return together >> 32, together & 0xFFFFFFFF


class _Cursor(FieldCursor):  # type: ignore[misc]
    """Goes through the terms of a field; Whoosh's fuzzy and wildcard queries jump in it."""

    def __init__(self, terms: list[bytes], fieldobj: Any) -> None:
        self._terms, self._field, self._at = terms, fieldobj, 0

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        self._at = bisect_left(self._terms, string if isinstance(string, bytes) else self._field.to_bytes(string))
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        if self._at >= len(self._terms):
            return None
        found: str = self._field.from_bytes(self._terms[self._at])
        return found

    def is_valid(self) -> bool:
        return self._at < len(self._terms)


class _DocumentsReader(PerDocumentReader):  # type: ignore[misc]
    """How long passages are, and which are gone."""

    def __init__(self, contents: Contents, segment: Any) -> None:
        self._lengths, self._segment = contents.lengths, segment

    def doc_count(self) -> int:
        return len(self._lengths) - int(self._segment.deleted_count())

    def doc_count_all(self) -> int:
        return len(self._lengths)

    def has_deletions(self) -> bool:
        return bool(self._segment.deleted_count())

    def is_deleted(self, docnum: int) -> bool:
        return bool(self._segment.is_deleted(docnum))

    def deleted_docs(self) -> Any:
        return self._segment.deleted_docs()

    def supports_columns(self) -> bool:
        return False

    def has_column(self, fieldname: str) -> bool:
        return False

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        return {}

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        return int(self._lengths[docnum]) if fieldname == "exact" else default

    def field_length(self, fieldname: str) -> int:
        return int(self._lengths.sum()) if fieldname == "exact" else 0

    def min_field_length(self, fieldname: str) -> int:
        return int(self._lengths.min(initial=0)) if fieldname == "exact" else 0

    def max_field_length(self, fieldname: str) -> int:
        return int(self._lengths.max(initial=0)) if fieldname == "exact" else 0

    def close(self) -> None:
        self._lengths = EMPTY.lengths

"""Streams of compound files ([MS-CFB]), and how far the cells of old Excel's workbooks in them reach ([MS-XLS])."""

import struct
from collections.abc import Iterator
from itertools import chain, islice

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""2.2: what files of old Office begin with, and encrypted ones of the new."""
_LAST = 0xFFFFFFFA
"""From here on a number is no sector."""
_ENTRY = 128
_IN_HEADER = 109
_SHEET, _BEGINNING, _MOST_MOVED = 0x85, 0x809, 100
_FILE_PASS, _SEVERAL, _SEVERAL_BLANK = 0x2F, 0xBD, 0xBE
_CELLS = frozenset((0x06, 0x201, 0x203, 0x204, 0x205, 0x27E, 0xD6, 0xFD, 0x206, 0x406, _SEVERAL, _SEVERAL_BLANK))
"""Records that begin with the row and column of a cell."""


class Compound:
    """A file of streams. What is damaged in it ends a stream early, or leaves it out."""

    def __init__(self, data: bytes) -> None:
        """Raises `ValueError` where there is no header."""
        if len(data) < 512:
            raise ValueError("no header")
        self._data = data
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise ValueError("no header")
        self._size = 1 << shift
        first, _, self._least, small = struct.unpack_from("<IIII", data, 48)
        self._next = self._numbers(self._table())
        self._small_next = self._numbers(self._chain(small, self._next))
        self._entries = dict(self._listed(b"".join(map(self._sector, self._chain(first, self._next)))))
        root = self._entries.get("Root Entry", (0, 0))
        self._small = b"".join(map(self._sector, self._chain(root[0], self._next))) if root[1] else b""

    def stream(self, name: str) -> bytes:
        """Return the bytes of a stream, none where there is no such stream."""
        start, size = self._entries.get(name, (0, 0))
        if size >= self._least:
            return b"".join(map(self._sector, self._chain(start, self._next)))[:size]
        return b"".join(self._small[at * 64 : at * 64 + 64] for at in self._chain(start, self._small_next))[:size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        return self._data[start : start + self._size]

    def _table(self) -> Iterator[int]:
        """Yield the sectors that tell which sector follows which (2.5)."""
        at, more = struct.unpack_from("<II", self._data, 68)
        yield from (number for number in struct.unpack_from(f"<{_IN_HEADER}I", self._data, 76) if number < _LAST)
        for _ in range(min(more, len(self._data) // self._size)):
            *numbers, at = self._numbers([at]) or [_LAST]
            yield from (number for number in numbers if number < _LAST)

    def _numbers(self, sectors: Iterator[int] | list[int]) -> list[int]:
        data = b"".join(map(self._sector, sectors))
        return list(struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))

    def _chain(self, start: int, following: list[int]) -> Iterator[int]:
        for _ in following:  # a chain is no longer than there are sectors, unless it runs in a circle
            if start >= len(following):
                return
            yield start
            start = following[start]

    def _listed(self, directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        for at in range(0, len(directory) - _ENTRY + 1, _ENTRY):
            (length,) = struct.unpack_from("<H", directory, at + 64)
            start, size = struct.unpack_from("<II", directory, at + 116)
            if 2 <= length <= 64:
                yield directory[at : at + length - 2].decode("utf-16-le", "replace"), (start, size)


def is_locked(book: bytes) -> bool:
    """Whether a workbook has a password."""
    return any(kind == _FILE_PASS for kind, _, _ in _records(book))


def reach(book: bytes) -> tuple[int, int]:
    """Return how many rows and columns the largest sheet of a workbook has."""
    rows = columns = 0
    for kind, at, size in chain(_records(book), *(_records(book, start) for start in _sheets(book))):
        if kind in _CELLS and size >= 6:
            row, column = struct.unpack_from("<HH", book, at)
            if kind in (_SEVERAL, _SEVERAL_BLANK):
                (column,) = struct.unpack_from("<H", book, at + size - 2)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
    return rows, columns


def _sheets(book: bytes) -> set[int]:
    """Return where sheets begin; they follow each other, unless somebody moved them."""
    places = {struct.unpack_from("<I", book, at)[0] for kind, at, size in _records(book) if kind == _SHEET and size > 4}
    known = {at - 4 for kind, at, _ in _records(book) if kind == _BEGINNING}
    return set(islice(places - known, _MOST_MOVED))


def _records(book: bytes, start: int = 0) -> Iterator[tuple[int, int, int]]:
    """Yield the kinds of records, with where their data begin and how long they are."""
    at = start
    while at + 4 <= len(book):
        kind, size = struct.unpack_from("<HH", book, at)
        size = min(size, len(book) - at - 4)
        yield kind, at + 4, size
        at += 4 + size

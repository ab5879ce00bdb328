"""Finds among all forms of an index those that are written nearly as asked, without reading them one by one.

Each form has a mark of its letters, 64 bits. Forms that lack what is asked for, or have too much else, are passed over
by their marks; only what is left is compared letter by letter, all of it at once.
"""

import re
from collections.abc import Sequence

import numpy as np

from desktop_app.search.sets import spread
from desktop_app.search.spelling import ONE, expression, least_length, letters_of, most_length
from desktop_app.search.tables import Numbers, Terms
from desktop_app.search.vocabulary import KIND

_KIND = len(KIND) + 1
"""Bytes behind a form: what is known of it."""
_PIECE = 1 << 16
"""So many forms are marked at once."""
_FEW = 2_000
"""So many forms are compared one by one."""
_LONGEST = 255

_BITS = np.zeros(256, np.uint64)
_BITS[:0xC0] = np.uint64(1) << (np.arange(0xC0, dtype=np.uint64) & np.uint64(63))
"""The mark of each byte of UTF-8: of a first byte of two or more none, they tell alphabets apart and no letters."""


class Letters:
    """The forms of one table with the marks of their letters."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._marks = np.zeros(len(terms), np.uint64)
        self._lengths = np.zeros(len(terms), np.uint8)
        text, edges = np.frombuffer(terms.text, np.uint8), terms.edges.astype(np.int64)
        for first in range(0, len(terms), _PIECE):
            piece = edges[first : first + _PIECE + 1]
            marks, lengths = _marked(text[piece[0] : piece[-1]], piece - piece[0])
            self._marks[first : first + _PIECE] = marks
            self._lengths[first : first + _PIECE] = np.minimum(lengths, _LONGEST)

    def fitting(self, pattern: str) -> Numbers:
        """Return the forms, by number and in order, that a pattern with `*` and `?` means."""
        first, last = 0, len(self._terms)
        head = re.split(r"[*?]", pattern, maxsplit=1)[0]
        if head:
            first, last = self._terms.beginning(head.encode())
        mark, lengths = _mark(letters_of(pattern.rstrip(ONE))), self._lengths[first:last]
        chosen = (self._marks[first:last] & mark == mark) & (lengths >= min(least_length(pattern), _LONGEST))
        most = most_length(pattern)
        if most is not None:
            chosen &= lengths <= min(most, _LONGEST)
        return self._checked(first + np.flatnonzero(chosen), pattern)

    def near(self, form: str, most: int) -> tuple[Numbers, Numbers]:
        """Return the forms with at most so many letters amiss, by number, and for each how many are."""
        length, mark = len(form), _mark(form)
        lengths = self._lengths
        chosen = np.flatnonzero(
            (lengths >= min(_LONGEST, max(0, length - most))) & (lengths <= min(_LONGEST, length + most))
        )
        marks = self._marks[chosen]
        chosen = chosen[(np.bitwise_count(marks & ~mark) <= most) & (np.bitwise_count(mark & ~marks) <= most)]
        if not len(chosen):
            return chosen, np.zeros(0, np.int64)
        amiss = _edits(form, self._written(chosen))
        close = amiss <= most
        return chosen[close], amiss[close]

    def _checked(self, numbers: Numbers, pattern: str) -> Numbers:
        if len(numbers) > _FEW:
            numbers = self._with_piece(numbers, max(re.split(r"[*?]+", pattern), key=len))
        fits = expression(pattern).fullmatch
        fitting = [fits(form) is not None for form in self._written(numbers)]
        chosen: Numbers = numbers[np.array(fitting, bool)]
        return chosen

    def _with_piece(self, numbers: Numbers, piece: str) -> Numbers:
        """Return those in which some letters stand side by side."""
        first, last = int(numbers[0]), int(numbers[-1]) + 1
        edges = self._terms.edges[first : last + 1].astype(np.int64)
        text = np.frombuffer(self._terms.text, np.uint8)[edges[0] : edges[-1]]
        wanted = piece.encode()
        there = np.flatnonzero(text[len(wanted) - 1 :] == wanted[-1])  # of a letter the last byte tells most
        for offset, byte in enumerate(wanted[:-1]):
            there = there[text[there + offset] == byte]
        holding = np.searchsorted(edges - edges[0], there, "right") - 1 + first
        return np.intersect1d(numbers, holding)

    def _written(self, numbers: Numbers) -> list[str]:
        """Return forms as text."""
        if not len(numbers):
            return []
        edges = self._terms.edges.astype(np.int64)
        within, _ = spread(edges[numbers], edges[numbers + 1])
        text = np.frombuffer(self._terms.text, np.uint8)[within].tobytes()
        ends = np.cumsum(edges[numbers + 1] - edges[numbers]).tolist()
        return [text[a : b - _KIND].decode() for a, b in zip([0, *ends[:-1]], ends, strict=True)]


def _mark(form: str) -> np.uint64:
    """Return the mark of the letters of a word."""
    return np.uint64(np.bitwise_or.reduce(_BITS[np.frombuffer(form.encode(), np.uint8)], initial=np.uint64(0)))


def _marked(text: Numbers, edges: Numbers) -> tuple[Numbers, Numbers]:
    """Return the marks and the lengths in letters of forms that stand one after the other."""
    bits = _BITS[text]
    for behind in range(1, _KIND + 1):
        bits[edges[1:] - behind] = 0
    begins = text & 0xC0 != 0x80
    return (
        np.bitwise_or.reduceat(bits, edges[:-1]),
        np.add.reduceat(begins, edges[:-1], dtype=np.int64) - _KIND,
    )


def _edits(form: str, others: Sequence[str]) -> Numbers:
    """Return for each word what `spelling.edits` does, for all words at once."""
    lengths = np.array([len(other) for other in others])
    width = int(lengths.max())
    signs = np.zeros((width, len(others)), np.uint32)
    flat = np.frombuffer("".join(others).encode("utf-32-le"), np.uint32)
    place, row = spread(np.zeros(len(others), np.int64), lengths)
    signs[place, row] = flat
    asked = [ord(letter) for letter in form]
    earlier = before = np.zeros((0, 0), np.int16)
    current = np.repeat(np.arange(width + 1, dtype=np.int16)[:, None], len(others), axis=1)
    for number, letter in enumerate(asked, 1):
        earlier, before, current = before, current, np.empty_like(current)
        current[0] = number
        for column in range(1, width + 1):
            cost = np.minimum(before[column], current[column - 1]) + 1
            cost = np.minimum(cost, before[column - 1] + (signs[column - 1] != letter))
            if number > 1 < column:
                swapped = (signs[column - 2] == letter) & (signs[column - 1] == asked[number - 2])
                cost = np.where(swapped, np.minimum(cost, earlier[column - 2] + 1), cost)
            current[column] = cost
    amiss: Numbers = current[lengths, np.arange(len(others))].astype(np.int64)
    return amiss

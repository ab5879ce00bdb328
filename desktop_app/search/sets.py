"""Sets of passages as sorted numbers, each once."""

from collections.abc import Sequence

import numpy as np

from desktop_app.search.tables import Numbers

_FEW = 2000
"""So many are looked up one by one; more are marked in an array of all passages."""


def shared(one: Numbers, other: Numbers, size: int) -> Numbers:
    """Return what both have; `size` is the number of all passages."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    return fewer[holds(more, fewer, size)]


def distinct(numbers: Numbers) -> Numbers:
    """Return numbers in order, each once."""
    there = np.sort(numbers)
    return there[np.append(True, there[1:] != there[:-1])] if len(there) else there


def both(one: Numbers, other: Numbers) -> Numbers:
    """Return what both have; for numbers that are too large to be marked."""
    fewer, more = (one, other) if len(one) <= len(other) else (other, one)
    places = np.minimum(np.searchsorted(more, fewer), len(more) - 1)
    return fewer[np.equal(more[places], fewer)] if len(more) else fewer


def holds(there: Numbers, asked: Numbers, size: int) -> Numbers:
    """Say for each that is asked whether it is there."""
    if not len(there):
        return np.zeros(len(asked), bool)
    if len(asked) < _FEW:
        places = np.minimum(np.searchsorted(there, asked), len(there) - 1)
        return np.equal(there[places], asked)
    return _marked(there, size)[asked]


def union(parts: Sequence[Numbers], size: int) -> Numbers:
    """Return what any of them has."""
    there = [part for part in parts if len(part)]
    if len(there) < 2:
        return there[0] if there else np.zeros(0, np.int32)
    together = np.concatenate(there)
    if len(together) < _FEW:
        return distinct(together)
    return np.flatnonzero(_marked(together, size)).astype(np.int32)


def without(one: Numbers, other: Numbers, size: int) -> Numbers:
    """Return what one has and the other has not."""
    return one[~holds(other, one, size)]


def values_of(asked: Numbers, there: Numbers, values: Numbers, size: int) -> Numbers:
    """Return the value of each that is asked, 0 for those that are not there."""
    if asked is there:
        return values
    if not len(there):
        return np.zeros(len(asked), np.float32)
    if len(asked) < _FEW:
        places = np.minimum(np.searchsorted(there, asked), len(there) - 1)
        return np.where(there[places] == asked, values[places], np.float32(0))
    all_values = np.zeros(size, np.float32)
    all_values[there] = values
    return all_values[asked]


def spread(starts: Numbers, ends: Numbers) -> tuple[Numbers, Numbers]:
    """Return every number of some stretches, and of which stretch each one is."""
    starts = starts.astype(np.int64)
    lengths = ends - starts
    row = np.repeat(np.arange(len(starts)), lengths)
    return np.arange(len(row)) + (starts - (np.cumsum(lengths) - lengths))[row], row


def _marked(there: Numbers, size: int) -> Numbers:
    marks = np.zeros(size, bool)
    marks[there] = True
    return marks

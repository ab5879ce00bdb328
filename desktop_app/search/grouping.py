"""Passages that answer, by the interviews in which they stand, and narrowed by what passages have."""

from collections.abc import Mapping

import numpy as np

from desktop_app.search.evaluation import Answering
from desktop_app.search.sets import holds
from desktop_app.search.snapshot import FACETS, Snapshot
from desktop_app.search.tables import Numbers

SHOWN = 3
"""How many passages of an interview are shown before more of them are asked for."""
Narrowed = tuple[tuple[str, tuple[str, ...]], ...]
"""Facets with the values of which a passage must have one."""
Facets = Mapping[str, Mapping[str, int]]
_FIELDS = {"year": "date", "language": "lang"}


def narrowed(index: Snapshot, answering: Answering, wanted: Narrowed) -> tuple[Answering, Facets]:
    """Return what of the answer has the values wanted, with its facets.

    A facet of which values are wanted is counted as though none were: its other values can be added to them.
    """
    if not wanted:
        return answering, index.facets(answering.passages)
    having = {facet: _having(index, facet, values, answering.passages) for facet, values in wanted}
    everything = np.ones(len(answering.passages), bool)
    kept = np.logical_and.reduce([everything, *having.values()])
    facets = dict(index.facets(answering.passages[kept]))
    for facet in having.keys() & facets.keys():
        others = np.logical_and.reduce([everything, *(mask for name, mask in having.items() if name != facet)])
        facets[facet] = index.facets(answering.passages[others])[facet]
    return Answering(answering.passages[kept], answering.scores[kept]), facets


def _having(index: Snapshot, facet: str, values: tuple[str, ...], passages: Numbers) -> Numbers:
    if facet not in FACETS:
        return np.zeros(len(passages), bool)
    chosen = frozenset(values)
    length = 4 if facet == "year" else None
    there = index.having(_FIELDS.get(facet, facet), lambda value: value[:length] in chosen)
    return holds(there, passages, index.size)


def by_date(dates: Numbers, order: str) -> Numbers:
    """Return numbers that are the greater the earlier a passage comes by its date; 0 where its date is not known."""
    if order == "date":
        return dates
    if order == "oldest" and len(dates):
        return np.where(dates > 0, int(dates.max()) + 1 - dates, 0)
    return np.zeros(len(dates), np.int32)


def by_interview(index: Snapshot, answering: Answering, limit: int, order: str, start: int) -> list[int]:
    """Return which answers to show of so many interviews: the best of each, in the order of its text."""
    begins = _begins(index, answering)
    if not len(begins):
        return []
    best = np.maximum.reduceat(answering.scores, begins)
    dates = by_date(index.dates[answering.passages[begins]], order)
    ends = np.append(begins[1:], len(answering.passages))
    found: list[int] = []
    for group in np.lexsort((begins, -best, -dates))[start : start + limit].tolist():
        first, last = int(begins[group]), int(ends[group])
        shown = np.lexsort((np.arange(last - first), -answering.scores[first:last]))[:SHOWN]
        found += (np.sort(shown) + first).tolist()
    return found


def interviews(index: Snapshot, answering: Answering) -> int:
    """Return how many interviews have passages that answer."""
    return len(_begins(index, answering))


def names(index: Snapshot, answering: Answering) -> tuple[str, ...]:
    """Return the interviews that have passages that answer."""
    return tuple(index.key(int(passage))[0] for passage in answering.passages[_begins(index, answering)])


def of_interview(index: Snapshot, answering: Answering, interview: str) -> list[int]:
    """Return which answers stand in an interview, in the order of its text."""
    there = index.passages_of(interview)
    return np.flatnonzero(np.isin(answering.passages, there)).tolist() if len(there) else []


def _begins(index: Snapshot, answering: Answering) -> Numbers:
    """Return the first answer of each interview; answers are in the order of the index."""
    owners = np.searchsorted(index.firsts, answering.passages, "right")
    return np.flatnonzero(np.append(True, owners[1:] != owners[:-1])) if len(owners) else np.zeros(0, np.int64)

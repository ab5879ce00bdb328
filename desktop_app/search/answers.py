"""Makes of passages that answer a query what an editor sees: the best of them, with their words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from desktop_app.domain.ids import InterviewId
from desktop_app.search.evaluation import Answering, evaluate
from desktop_app.search.grouping import Facets, Narrowed, by_date, by_interview, interviews, narrowed, of_interview
from desktop_app.search.matching import Passage, match
from desktop_app.search.query import Meets, Node, Sought
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.snippets import snippet
from desktop_app.search.tables import Numbers
from desktop_app.services.found import WHOLE, Group, Hit, Part, SearchUnit
from desktop_app.services.ports import Reading

_KEPT = 200
"""How many interviews are kept between queries, and twice as many passages with their words."""


class Answers:
    """Keeps the passages that were shown last, for as long as the archive does not change."""

    def __init__(self) -> None:
        self._sequence = -1
        self._units: dict[str, dict[int, SearchUnit]] = {}
        self._passages: dict[tuple[str, int], Passage] = {}
        self._last: tuple[Snapshot, Node, Narrowed, tuple[Answering, Facets]] | None = None

    def find(
        self, archive: Reading, index: Snapshot, query: Node, limit: int, order: str, *, whole: bool,
        part: Part = WHOLE,
    ) -> tuple[tuple[Hit, ...], int, Mapping[str, Mapping[str, int]]]:  # fmt: skip
        """Return the best hits, the number of all, and the facets of all.

        Where the index is not `whole`, nothing of what is shown is taken from it.
        """
        self._renew(archive.sequence())
        answering, facets = self._answering(index, query, part.narrowed)
        best = _chosen(index, answering, limit, order, part)
        shown = [(int(answering.passages[number]), float(answering.scores[number])) for number in best]
        keys = {passage: index.key(passage) for passage, _ in shown}
        self._read(archive, dict.fromkeys(interview for interview, _ in keys.values()), whole)
        meets = index.meets if whole else Sought.meets
        hits = []
        for number, score in shown:
            passage = self._passage(*keys[number], index.about(number) if whole else None)
            if passage is not None:
                hits.append(_hit(query, passage, meets, score))
        return tuple(hits), len(answering.passages), facets

    def groups(self, index: Snapshot, query: Node, hits: Sequence[Hit], part: Part) -> tuple[tuple[Group, ...], int]:
        """Return the hits that `find` gave by their interviews, and the number of all interviews."""
        answering, _ = self._answering(index, query, part.narrowed)
        found: dict[str, list[Hit]] = {}
        for hit in hits:
            found.setdefault(hit.interview, []).append(hit)
        totals = {id: len(of_interview(index, answering, id)) for id in found}
        return tuple(self._group(there, totals[id]) for id, there in found.items()), interviews(index, answering)

    def _group(self, hits: Sequence[Hit], total: int) -> Group:
        first = hits[0]
        unit = self._units[first.interview].get(first.number)
        outlet = unit.outlet if unit else ""
        return Group(first.interview, first.title, first.date, outlet, total, tuple(hits))

    def _answering(self, index: Snapshot, query: Node, wanted: Narrowed) -> tuple[Answering, Facets]:
        """Return what answers; the next piece of an answer is asked for soon after the one before."""
        if self._last is None or self._last[0] is not index or self._last[1:3] != (query, wanted):
            self._last = (index, query, wanted, narrowed(index, evaluate(query, index), wanted))
        return self._last[3]

    def _renew(self, sequence: int) -> None:
        if sequence != self._sequence or len(self._units) > _KEPT or len(self._passages) > 2 * _KEPT:
            self._units.clear()
            self._passages.clear()
            self._sequence = sequence

    def _read(self, archive: Reading, interviews: Iterable[str], whole: bool) -> None:
        """Read the interviews that are not kept; those that are gone by now have no passages."""
        new = [InterviewId(interview) for interview in interviews if interview not in self._units]
        self._units.update((interview, {}) for interview in new)
        for unit in archive.texts(new) if whole else (unit for one in new for unit in archive.units(one)):
            self._units[unit.interview][unit.number] = unit

    def _passage(
        self, interview: str, number: int, about: tuple[tuple[str, ...], tuple[str, ...]] | None
    ) -> Passage | None:
        """Return a passage as the archive has it now; None where it is gone and the index does not know yet.

        `about` are speakers and tags, where the index knows them and the archive was not asked.
        """
        units = self._units[interview]
        known = self._passages.get((interview, number))
        if known is None and (unit := units.get(number)):
            unit = unit if about is None else replace(unit, speakers=about[0], tags=about[1])
            known = self._passages[interview, number] = Passage.of(unit, number == min(units))
        return known


def _chosen(index: Snapshot, answering: Answering, limit: int, order: str, part: Part) -> list[int]:
    if part.interview:
        return of_interview(index, answering, part.interview)[part.start : part.start + limit]
    if part.grouped:
        return by_interview(index, answering, limit, order, part.start)
    return _best(index, answering, part.start + limit, order)[part.start :]


def _best(index: Snapshot, answering: Answering, limit: int, order: str) -> list[int]:
    """Return which answers to show, best or newest first; equals in the order of the archive."""
    scores = answering.scores
    dates = by_date(index.dates[answering.passages], order)
    chosen = _highest(scores if order == "relevance" else dates, limit)
    first = np.lexsort((chosen, -scores[chosen], -dates[chosen]))[:limit]
    return [int(number) for number in chosen[first]]


def _highest(values: Numbers, limit: int) -> Numbers:
    """Return those that may be among the first when all are sorted: as high as the last of them, or higher."""
    if len(values) <= limit:
        return np.arange(len(values))
    least = np.partition(values, len(values) - limit)[len(values) - limit]
    return np.flatnonzero(values >= least)


def _hit(query: Node, passage: Passage, meets: Meets, score: float) -> Hit:
    unit = passage.unit
    lit = match(query, passage, meets).lit
    piece, marks = snippet(unit.text, lit)
    return Hit(
        interview=unit.interview,
        title=unit.title,
        date=unit.date,
        number=unit.number,
        start=unit.start,
        end=unit.end,
        speakers=unit.speakers,
        snippet=piece,
        marks=marks,
        matches=tuple((unit.start + start, unit.start + end) for start, end in lit),
        score=round(score, 6),
    )

"""Makes of passages that answer a query what an editor sees: the best of them, with their words."""

from collections.abc import Mapping

import numpy as np

from desktop_app.domain.ids import InterviewId
from desktop_app.search.evaluation import Answering, evaluate
from desktop_app.search.matching import Passage, match
from desktop_app.search.query import Meets, Node, Sought
from desktop_app.search.segments import Snapshot
from desktop_app.search.snippets import snippet
from desktop_app.search.tables import Numbers
from desktop_app.services.found import Hit, SearchUnit
from desktop_app.services.ports import Reading

_KEPT = 500
"""How many interviews are kept analysed between queries."""


class Answers:
    """Keeps the passages that were shown last, for as long as the archive does not change."""

    def __init__(self) -> None:
        self._sequence = -1
        self._units: dict[str, dict[int, tuple[SearchUnit, bool]]] = {}
        self._passages: dict[tuple[str, int], Passage] = {}

    def find(
        self, archive: Reading, index: Snapshot, query: Node, limit: int, order: str, meets: Meets = Sought.meets
    ) -> tuple[tuple[Hit, ...], int, Mapping[str, Mapping[str, int]]]:
        """Return the best hits, the number of all, and the facets of all."""
        self._renew(archive.sequence())
        answering = evaluate(query, index)
        hits = []
        for number in _best(index, answering, limit, order):
            interview, place = index.key(int(answering.passages[number]))
            passage = self._passage(archive, interview, place)
            if passage is not None:
                hits.append(_hit(query, passage, meets, float(answering.scores[number])))
        return tuple(hits), len(answering.passages), index.facets(answering.passages)

    def _renew(self, sequence: int) -> None:
        if sequence != self._sequence or len(self._units) > _KEPT:
            self._units.clear()
            self._passages.clear()
            self._sequence = sequence

    def _passage(self, archive: Reading, interview: str, number: int) -> Passage | None:
        """Return a passage as the archive has it now; None where it is gone and the index does not know yet."""
        known = self._passages.get((interview, number))
        if known is None and (unit := self._of(archive, interview).get(number)):
            known = self._passages[interview, number] = Passage.of(*unit)
        return known

    def _of(self, archive: Reading, interview: str) -> dict[int, tuple[SearchUnit, bool]]:
        if interview not in self._units:
            units = archive.units(InterviewId(interview))
            first = min((unit.number for unit in units), default=0)
            self._units[interview] = {unit.number: (unit, unit.number == first) for unit in units}
        return self._units[interview]


def _best(index: Snapshot, answering: Answering, limit: int, order: str) -> list[int]:
    """Return which answers to show, best or newest first; equals in the order of the archive."""
    scores = answering.scores
    dates = index.dates[answering.passages] if order == "date" else np.zeros(len(scores), np.int32)
    chosen = _highest(dates if order == "date" else scores, limit)
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

"""Makes of passages that answer a query what an editor sees: the best of them, with their words."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from desktop_app.domain.ids import InterviewId
from desktop_app.search.evaluation import Answering, evaluate
from desktop_app.search.matching import Passage, match, turns_of
from desktop_app.search.query import Meets, Node, Sought, asks_for_turns, settled
from desktop_app.search.reasons import Reasons
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.snippets import snippet
from desktop_app.search.tables import Numbers
from desktop_app.services.found import Hit, SearchUnit
from desktop_app.services.ports import Reading

_KEPT = 200
"""How many interviews are kept between queries, and twice as many passages with their words."""


class Answers:
    """Keeps the passages that were shown last, for as long as the archive does not change."""

    def __init__(self) -> None:
        self._sequence = -1
        self._units: dict[str, dict[int, SearchUnit]] = {}
        self._passages: dict[tuple[str, int], Passage] = {}

    def find(
        self, archive: Reading, index: Snapshot, query: Node, limit: int, order: str, *, whole: bool
    ) -> tuple[tuple[Hit, ...], int, Mapping[str, Mapping[str, int]]]:
        """Return the best hits, the number of all, and the facets of all.

        Where the index is not `whole`, nothing of what is shown is taken from it.
        """
        self._renew(archive.sequence())
        answering = evaluate(query, index)
        best = _best(index, answering, limit, order)
        shown = [(int(answering.passages[number]), float(answering.scores[number])) for number in best]
        keys = {passage: index.key(passage) for passage, _ in shown}
        self._read(archive, dict.fromkeys(interview for interview, _ in keys.values()), whole)
        meets = index.meeting() if whole else Sought.meets
        query = settled(query)
        hits, with_turns, reasons = [], asks_for_turns(query), Reasons(query, meets)
        for number, score in shown:
            passage = self._passage(*keys[number], index.about(number) if whole else None)
            if passage is not None:
                if with_turns:
                    passage = self._with_turn(passage, number, index if whole else None)
                hits.append(_hit(query, passage, meets, score, reasons))
        return tuple(hits), len(answering.passages), index.facets(answering.passages)

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

    def _with_turn(self, passage: Passage, number: int, index: Snapshot | None) -> Passage:
        """Return a passage with those of its turn; `number` is its own in the index, where that knows the speakers."""
        interview = passage.unit.interview
        numbers = sorted(self._units[interview])
        first = number - numbers.index(passage.unit.number)
        abouts = [index.about(first + at) if index else None for at in range(len(numbers))]
        speakers = [
            self._units[interview][one].speakers if about is None else about[0]
            for one, about in zip(numbers, abouts, strict=True)
        ]
        there = (self._passage(interview, numbers[at], abouts[at]) for at in turns_of(speakers)[number - first])
        return replace(passage, turn=tuple(one for one in there if one is not None and one is not passage))


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


def _hit(query: Node, passage: Passage, meets: Meets, score: float, reasons: Reasons) -> Hit:
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
        forms=reasons.of(passage, lit),
    )

"""Makes of passages that answer a query what an editor sees: the best of them, with their words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from desktop_app.domain.ids import InterviewId
from desktop_app.search.evaluation import Answering, evaluate
from desktop_app.search.grouping import Facets, Narrowed, by_date, by_interview, interviews, narrowed, of_interview
from desktop_app.search.matching import Passage, match, turns_of
from desktop_app.search.query import Meets, Node, Sought, asks_for_turns, settled
from desktop_app.search.reasons import Reasons
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.snippets import snippet
from desktop_app.search.tables import Numbers
from desktop_app.search.things import about_kind, best_of_each, fields_of
from desktop_app.services.found import WHOLE, Group, Hit, Part, SearchUnit, thing_key
from desktop_app.services.ports import Reading

About = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Speakers, tags and quotes of a passage."""
_HANGINGS = frozenset(("terms", "state", "has", "note"))
_KEPT = 200
"""How many interviews are kept between queries, and twice as many passages with their words."""


class Answers:
    """Keeps the passages that were shown last, for as long as the archive does not change."""

    def __init__(self) -> None:
        self._state: tuple[int, bool] = (-1, False)
        self._units: dict[str, dict[int, SearchUnit]] = {}
        self._passages: dict[tuple[str, int], Passage] = {}
        self._things: dict[str, Passage | None] = {}
        self._last: tuple[Snapshot, Node, Narrowed, tuple[Answering, Facets]] | None = None

    def find(
        self, archive: Reading, index: Snapshot, query: Node, limit: int, order: str, *, whole: bool,
        part: Part = WHOLE,
    ) -> tuple[tuple[Hit, ...], int, Mapping[str, Mapping[str, int]]]:  # fmt: skip
        """Return the best hits, the number of all, and the facets of all.

        Where the index is not `whole`, nothing of what is shown is taken from it.
        """
        deep = asks_for_hangings(query)
        self._renew(archive.sequence(), deep)
        whole = whole and not deep
        answering, facets = self._answering(index, query, part.narrowed)
        best = _chosen(index, answering, limit, order, part)
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

    def others(
        self, archive: Reading, index: Snapshot, query: Node, most: int, *, whole: bool
    ) -> tuple[tuple[Hit, ...], Mapping[str, int]]:
        """Return the best of each kind of thing but passages, and how many of each there are."""
        deep = asks_for_hangings(query)
        self._renew(archive.sequence(), deep)
        things = index.things
        best, totals = best_of_each(query, things, most)
        keys = [things.key(number)[0] for number, _ in best]
        new = {
            key: things.about(number) for key, (number, _) in zip(keys, best, strict=True) if key not in self._things
        }
        if new:
            self._things.update(_read_things(archive, new, deep=deep or not whole))
        meets = things.meeting() if whole else Sought.meets
        query = settled(query)
        found = zip((self._things[key] for key in keys), best, strict=True)
        return tuple(_thing_hit(query, thing, meets, score) for thing, (_, score) in found if thing), totals

    def _renew(self, sequence: int, deep: bool) -> None:
        """Forget what is not of this moment, or too much; or where more, or less, is to be known of each passage."""
        kept = len(self._passages) + len(self._things)
        if self._state != (sequence, deep) or len(self._units) > _KEPT or kept > 3 * _KEPT:
            self._units.clear()
            self._passages.clear()
            self._things.clear()
            self._state = sequence, deep

    def _read(self, archive: Reading, interviews: Iterable[str], whole: bool) -> None:
        """Read the interviews that are not kept; those that are gone by now have no passages."""
        new = [InterviewId(interview) for interview in interviews if interview not in self._units]
        self._units.update((interview, {}) for interview in new)
        for unit in archive.texts(new) if whole else (unit for one in new for unit in archive.units(one)):
            self._units[unit.interview][unit.number] = unit

    def _passage(self, interview: str, number: int, about: About | None) -> Passage | None:
        """Return a passage as the archive has it now; None where it is gone and the index does not know yet.

        `about` are speakers, tags and quotes, where the index knows them and the archive was not asked.
        """
        units = self._units[interview]
        known = self._passages.get((interview, number))
        if known is None and (unit := units.get(number)):
            unit = unit if about is None else replace(unit, speakers=about[0], tags=about[1], quotes=about[2])
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


def asks_for_hangings(query: Node) -> bool:
    """Say whether a query is about what passages have that is not read for each answer from the index."""
    return not _HANGINGS.isdisjoint(fields_of(query))


def _read_things(archive: Reading, new: Mapping[str, About], *, deep: bool) -> dict[str, Passage | None]:
    """Return things as the archive has them, None for those that are gone and of which the index does not know yet.

    With each key comes what the index knows of the thing; with `deep` nothing of that is taken.
    """
    found: dict[str, Passage | None] = dict.fromkeys(new)
    there = archive.things_named(list(new))
    if deep:
        sources = dict.fromkeys(one.interview or thing_key(one.kind, one.target) for one in there)
        there = [one for source in sources for one in archive.things(source)]
    for one in there:
        key = thing_key(one.kind, one.target)
        if key in new:
            speakers, tags, _ = new[key]
            found[key] = Passage.of(one if deep else replace(one, speakers=speakers, tags=tags), True)
    return found


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
        quotes=unit.quotes,
        forms=reasons.of(passage, lit),
    )


def _thing_hit(query: Node, thing: Passage, meets: Meets, score: float) -> Hit:
    unit = thing.unit
    query = about_kind(query, unit.kind)
    hit = _hit(query, thing, meets, score, Reasons(query, meets))
    return replace(hit, title=unit.heading or unit.title, kind=unit.kind, target=unit.target)

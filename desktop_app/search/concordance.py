"""Every place where a query stands, each as a line with what is beside it (key word in context)."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from desktop_app.domain.ids import InterviewId
from desktop_app.search.analysis import fold
from desktop_app.search.answers import asks_for_hangings
from desktop_app.search.evaluation import evaluate
from desktop_app.search.matching import Passage, Stretch, interview_of, match
from desktop_app.search.query import Node, Sought, asks_for_turns, settled
from desktop_app.search.snapshot import Snapshot
from desktop_app.services.found import Concordance, KwicLine, SearchUnit
from desktop_app.services.ports import Reading

BESIDE = 90
"""Characters of context on each side, about."""
MOST = 10_000
"""Lines of a concordance at most: nobody reads more, and each of them is kept in memory while it is looked at."""
_READ = 200
"""Interviews that are read together."""
_WORD = re.compile(r"\w+")
_BETWEEN = re.compile(r"[\s\u2010\u2011-]*")


class Concordances:
    """Keeps the concordance that was made last, and its order, as long as the archive does not change."""

    def __init__(self) -> None:
        self._made: tuple[object, tuple[KwicLine, ...], bool] | None = None
        self._sorted: tuple[object, tuple[KwicLine, ...]] | None = None

    def piece(
        self, archive: Reading, index: Snapshot, query: Node, order: str, start: int, limit: int, *, whole: bool
    ) -> Concordance:
        """Return some lines of it. Where the index is not `whole`, what speakers and words are is read."""
        about = (archive.sequence(), id(index), query)
        if self._made is None or self._made[0] != about:
            lines, all_there = _made(archive, index, query, whole)
            self._made, self._sorted = (about, lines, all_there), None
        if self._sorted is None or self._sorted[0] != order:
            self._sorted = order, in_order(self._made[1], order)
        lines = self._sorted[1]
        return Concordance(len(lines), lines[start : start + limit], self._made[2])


def _made(archive: Reading, index: Snapshot, query: Node, whole: bool) -> tuple[tuple[KwicLine, ...], bool]:
    wanted: dict[str, dict[int, tuple[str, ...]]] = {}
    for passage in evaluate(query, index).passages.tolist():
        interview, number = index.key(passage)
        wanted.setdefault(interview, {})[number] = index.about(passage)[0]
    deep = asks_for_hangings(query) or asks_for_turns(query)
    whole = whole and not deep
    meets, query = index.meeting() if whole else Sought.meets, settled(query)
    found: list[KwicLine] = []
    for passage in _passages(archive, list(wanted), whole, turns=deep):
        unit = passage.unit
        if unit.number not in wanted[unit.interview]:
            continue
        speakers = wanted[unit.interview][unit.number] if whole else unit.speakers
        lit = match(query, passage, meets).lit
        found += [_line(unit, one, speakers) for one in _runs(unit.text, lit)]
        if len(found) >= MOST:
            return tuple(found[:MOST]), False
    return tuple(found), True


def _passages(archive: Reading, interviews: Sequence[str], whole: bool, *, turns: bool) -> Iterable[Passage]:
    """Read interviews in pieces; with `turns`, each passage knows its turn."""
    for at in range(0, len(interviews), _READ):
        ids = [InterviewId(one) for one in interviews[at : at + _READ]]
        units = archive.texts(ids) if whole else [unit for one in ids for unit in archive.units(one)]
        for _, there in groupby(units, lambda unit: unit.interview):
            if turns:
                yield from interview_of(list(there))
            else:
                yield from (Passage.of(unit, number == 0) for number, unit in enumerate(there))


def _runs(text: str, lit: Sequence[Stretch]) -> list[Stretch]:
    """Return the places, words of a phrase as one."""
    found: list[Stretch] = []
    for start, end in lit:
        if found and _BETWEEN.fullmatch(text, found[-1][1], start):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _line(unit: SearchUnit, place: Stretch, speakers: Sequence[str]) -> KwicLine:
    start, end = place
    begin, last = max(0, start - BESIDE), min(len(unit.text), end + BESIDE)
    while 0 < begin < start and unit.text[begin - 1].isalnum():
        begin += 1
    while end < last < len(unit.text) and unit.text[last].isalnum():
        last -= 1
    return KwicLine(
        unit.interview, unit.title, unit.date, unit.outlet, unit.number, unit.start + start, unit.start + end,
        unit.text[begin:start], unit.text[start:end], unit.text[end:last], ", ".join(speakers),
    )  # fmt: skip


def in_order(lines: Sequence[KwicLine], order: str) -> tuple[KwicLine, ...]:
    """Return the lines in another order; equals stay as they stood, and what has no word there comes last."""
    if order == "date":
        return tuple(sorted(lines, key=lambda line: line.date or "", reverse=True))
    if order in _KEYS:
        return tuple(sorted(lines, key=_KEYS[order]))
    side, place = order[:-1], order[-1]
    if side not in ("left", "right") or place not in ("1", "2", "3"):
        return tuple(lines)
    beside, after = (_left, int(place) - 1) if side == "left" else (_right, int(place) - 1)
    return tuple(sorted(lines, key=lambda line: _from(beside(line), after)))


def _from(words: Sequence[str], place: int) -> tuple[tuple[bool, str], ...]:
    """Return what to sort by: the word at a place, then those that are farther, then those that are nearer."""
    padded = [(False, word) for word in words] + [(True, "")] * (3 - len(words))
    return (*padded[place:], *padded[:place])


@lru_cache(maxsize=MOST)
def _left(line: KwicLine) -> tuple[str, ...]:
    return tuple(fold(word) for word in reversed(_WORD.findall(line.left)[-3:]))


@lru_cache(maxsize=MOST)
def _right(line: KwicLine) -> tuple[str, ...]:
    return tuple(fold(one.group()) for one, _ in zip(_WORD.finditer(line.right), range(3), strict=False))


_KEYS: dict[str, Callable[[KwicLine], Any]] = {
    "oldest": lambda line: (not line.date, line.date or ""),
    "speaker": lambda line: (not line.speaker, line.speaker.casefold()),
    "word": lambda line: fold(line.word),
}

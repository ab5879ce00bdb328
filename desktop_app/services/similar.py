"""The same words elsewhere, and what the same person said of the same subject at another time.

All quotes of an archive are compared in memory: that takes seconds, once, and then a moment for each quote that came,
changed or went since. Nothing of it is kept in the archive but what the editor declined.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from sys import intern
from typing import Protocol

from desktop_app.domain.dates import last_day
from desktop_app.domain.ids import InterviewId, QuoteId, SpeakerId
from desktop_app.domain.likeness import words_of
from desktop_app.domain.sameness import Sameness, sameness
from desktop_app.domain.subjects import CLOSE, TAG, Hint, Subject, Weights, hints
from desktop_app.domain.wordings import Apart, Wordings
from desktop_app.services.ports import Reading
from desktop_app.services.views import SaidLine

SHOWN = 5
"""How many proposals are worth an editor's time."""
FEW = 2000
"""Quotes that changed up to which each is put in its place; of more, everything is compared anew."""

COUNTED = 8000
"""Quotes from which it is told how rare a term is; of more, every n-th is looked at, so that nobody waits long."""

Subjects = Callable[[str, str, tuple[str, ...]], Subject]
"""Tells what a quote is about, from its words, the language of its interview and the terms that its tags are."""


@dataclass(frozen=True, slots=True)
class SameWords:
    """Another quote of the same words, as seen from the one at hand."""

    id: QuoteId
    how: Sameness | None
    """None: they are the same only by what stands between them."""
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another quote of the same speaker that may be about the same."""

    id: QuoteId
    closeness: float
    """From 0 to 1."""
    hints: tuple[Hint, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a quote: the same words elsewhere, the earliest first, and proposals, the closest first."""

    earliest: QuoteId
    """Of all quotes with the same words, the one at hand among them."""
    same: tuple[SameWords, ...] = ()
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Quotes of the same words in several interviews, the earliest first."""

    quotes: tuple[QuoteId, ...]
    differing: bool
    """Whether any two of them differ in a word."""
    hints: tuple[tuple[Hint, ...], ...]
    """Of each quote, where it says something else than the earliest."""


class FindsSimilar(Protocol):
    """Compares the quotes of the open archive, wherever that is done."""

    def beside(self, quote: QuoteId) -> Beside:
        """Return what stands beside a quote; nothing where it was rejected or is gone."""

    def groups(self) -> tuple[Group, ...]:
        """Return all groups of the same words in several interviews, those with the newest quote first."""

    def close(self) -> None: ...


class SimilarQuotes:
    """Compares the quotes of one archive; asked by one thread at a time."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects_of = subjects
        self._sequence = -1
        self._forget()

    def beside(self, reading: Reading, id: QuoteId, limit: int = SHOWN) -> Beside:
        """Return what stands beside a quote; nothing where it was rejected or is gone."""
        self._catch_up(reading)
        here = self._lines.get(id)
        if here is None:
            return Beside(id)
        apart = Apart(self._places, map(frozenset, reading.declined()))
        members = _one_of_each(here, (self._lines[one] for one in self._wordings.group(id, apart)))
        members.sort(key=_when)
        same = tuple(self._same(here, one) for one in members if one.id != id)
        known = {id, *(one.id for one in members), *reading.linked(id)}
        return Beside(members[0].id, same, self._proposals(here, known, apart, limit))

    def groups(self, reading: Reading) -> tuple[Group, ...]:
        """Return all groups, those with the newest quote first."""
        self._catch_up(reading)
        apart = Apart(self._places, map(frozenset, reading.declined()))
        found = []
        for ids in self._wordings.groups(apart):
            members = sorted(_one_of_each(None, (self._lines[one] for one in ids)), key=_when)
            if len(members) > 1:
                found.append(members)
        found.sort(key=lambda members: members[0].id)
        found.sort(key=lambda members: max(one.date or "" for one in members), reverse=True)
        return tuple(self._group(members) for members in found)

    def _group(self, members: Sequence[SaidLine]) -> Group:
        wordings = {_words(one) for one in members}
        first = members[0]
        said = ((), *(self._same(first, one).hints for one in members[1:]))
        return Group(tuple(one.id for one in members), len(wordings) > 1, said)

    def _same(self, here: SaidLine, other: SaidLine) -> SameWords:
        how = sameness(_words(here), _words(other))
        if how is not None and not how.differing and not how.part:
            return SameWords(other.id, how)
        strictly = how is not None and not how.part
        return SameWords(other.id, how, hints(self._subject(here), self._subject(other), strictly=strictly))

    def _proposals(
        self, here: SaidLine, known: Iterable[QuoteId], apart: Apart[QuoteId], limit: int
    ) -> tuple[Proposal, ...]:
        if here.speaker is None:
            return ()
        weights = self._weigh()
        subject = self._subject(here)
        known = set(known)
        found = []
        for id in self._said_by[here.speaker]:
            other = self._lines[id]
            if id in known or apart(here.id, id) or (here.date and here.date == other.date):
                continue
            closeness = weights.closeness(subject, self._subject(other))
            if closeness >= CLOSE:
                found.append(Proposal(id, round(closeness, 4), hints(subject, self._subject(other))))
        return tuple(sorted(found, key=lambda one: (-one.closeness, one.id))[:limit])

    # --- kept up to date

    def _forget(self) -> None:
        self._lines: dict[QuoteId, SaidLine] = {}
        self._places: dict[QuoteId, str] = {}
        self._said_by: dict[SpeakerId, dict[QuoteId, None]] = defaultdict(dict)
        self._subjects: dict[QuoteId, Subject] = {}
        self._weights: Weights | None = None
        self._counted: set[QuoteId] = set()
        self._wordings: Wordings[QuoteId] = Wordings({})

    def _catch_up(self, reading: Reading) -> None:
        """Take in what has changed since the archive was asked last."""
        now = reading.sequence()
        if now == self._sequence:
            return
        touched = reading.said_since(self._sequence) if 0 <= self._sequence < now else None
        if touched is None or len(touched) > FEW:
            self._begin(reading.said())
        elif touched:
            there = {line.id: line for line in reading.said(touched)}
            for id in touched:
                self._take_in(id, there.get(id))
        self._sequence = now

    def _begin(self, lines: Sequence[SaidLine]) -> None:
        self._forget()
        for line in lines:
            self._know(line)
        self._wordings = Wordings({line.id: _words(line) for line in lines})

    def _take_in(self, id: QuoteId, line: SaidLine | None) -> None:
        before = self._lines.pop(id, None)
        if before is not None:
            self._leave(before)
        if line is None:
            self._wordings.drop(id)
            return
        self._know(line)
        if self._weights is not None:
            self._count(self._weights, line)
        if before is None or before.words != line.words:
            self._wordings.put(id, _words(line))

    def _know(self, line: SaidLine) -> None:
        self._lines[line.id] = line
        self._places[line.id] = line.interview
        if line.speaker is not None:
            self._said_by[line.speaker][line.id] = None

    def _leave(self, line: SaidLine) -> None:
        if line.speaker is not None:
            self._said_by[line.speaker].pop(line.id, None)
        if self._weights is not None and line.id in self._counted:
            self._weights.take(self._subject(line))
            self._counted.remove(line.id)
        self._subjects.pop(line.id, None)

    def _weigh(self) -> Weights:
        if self._weights is None:
            self._weights = Weights()
            for line in islice(self._lines.values(), 0, None, 1 + len(self._lines) // COUNTED):
                self._count(self._weights, line)
        return self._weights

    def _count(self, weights: Weights, line: SaidLine) -> None:
        weights.add(self._subject(line))
        self._counted.add(line.id)

    def _subject(self, line: SaidLine) -> Subject:
        found = self._subjects.get(line.id)
        if found is None:
            tags = tuple(TAG + tag for tag in line.tags)
            found = self._subjects[line.id] = self._subjects_of(line.words, line.language, tags)
        return found


def _words(line: SaidLine) -> tuple[str, ...]:
    """Return the words as they are compared; a word is kept once, however often it stands in the archive."""
    return tuple(map(intern, words_of(line.words)))


def _when(line: SaidLine) -> tuple[date, InterviewId, int]:
    """Order by time. Of a month or a year the last day counts: nobody is called the first on a guess."""
    return (last_day(line.date) if line.date else date.max, line.interview, line.start)


def _one_of_each(here: SaidLine | None, members: Iterable[SaidLine]) -> list[SaidLine]:
    """Return the members without those that lie over a shorter one, or the one at hand, in the same interview."""
    kept: list[SaidLine] = [here] if here else []
    for one in sorted(members, key=lambda line: (len(line.words), line.id)):
        if not any(_lie_together(one, other) for other in kept):
            kept.append(one)
    return kept


def _lie_together(one: SaidLine, other: SaidLine) -> bool:
    return one.interview == other.interview and one.start < other.end and other.start < one.end

"""Carries what is anchored in one state of a text over to the next.

An anchor is carried alone only where its exact words stand in the new text, letter for letter, at one place that
nothing else competes for, between neighbours that were its neighbours before. Everything else is for an editor to
decide: a quote that hangs on the wrong sentence is worse than one that waits. So does what would take too long to look
for: texts that say one thing thousands of times are made by no interview.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from desktop_app.domain.anchors import CONTEXT, Anchor, Span, Standing, anchor
from desktop_app.domain.difference import Run, common_runs
from desktop_app.domain.neighbours import NEAR, STRONG, common

FAR = 400
"""Characters on each side that are looked at to tell two equal sentences apart."""
MOST = 200
"""Nearly equal stretches that are looked at."""
OFFERED = 5
"""Places that an editor is offered at most."""
TWINS = 50
"""Places where the same words stand; of more than that no one is taken without an editor."""
MOST_CHARACTERS = 1_000_000_000
"""Characters that one carrier searches through for all anchors together; some seconds."""
A_LOOK = 10_000
"""Characters that could be searched through while two neighbourhoods are compared."""
MOST_WORDS = 5_000_000
"""Words that it compares for all anchors together; some seconds."""
SHARED = 0.6
"""Share of the words that a place must have to be offered."""
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"\w+")
_LETTERS_BEFORE = re.compile(r"\w+\Z")


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of an anchor. `anchor` is there only when it is firm; `candidates` only when it is for review."""

    standing: Standing
    anchor: Anchor | None = None
    candidates: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class CarriedQuote:
    """What became of all fragments of a quote; `anchors` are there only when all of them are firm."""

    standing: Standing
    anchors: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sides:
    """How much speaks for a place: characters of common neighbourhood before and after."""

    before: int
    after: int

    def enough(self, *, alone: bool) -> bool:
        """Say whether the neighbours carry the place; where the words stand more than once, both sides must speak."""
        if alone:
            return max(self.before, self.after) >= STRONG
        return min(self.before, self.after) >= STRONG

    @property
    def total(self) -> int:
        return self.before + self.after

    def yields_to(self, other: "_Sides") -> bool:
        """Say whether another place has something strong that this one does not have as strongly."""
        return (other.before >= STRONG and other.before >= self.before) or (
            other.after >= STRONG and other.after >= self.after
        )


class Carrier:
    """The way from one text to another. Positions count characters."""

    def __init__(self, old: str, new: str) -> None:
        self.old = old
        self.new = new
        self._characters = MOST_CHARACTERS
        self._words_left = MOST_WORDS

    def carry(self, one: Anchor, offered: int = OFFERED) -> Carried:
        """Say where an anchor of the old text stands in the new one; so many places are offered at most.

        What there is no time left for is for review, and no place is offered.
        """
        self._characters -= len(self.old) + len(self.new)
        if self._characters < 0:
            return Carried(Standing.REVIEW)
        place = self._same_neighbours(one)
        if place is None:
            place = self._best(one)
        if place is not None:
            return Carried(Standing.FIRM, anchor(self.new, Span(place, place + len(one.words))))
        candidates = tuple(self._candidates(one, offered))
        return Carried(Standing.REVIEW if candidates or self._words_left < 0 else Standing.ORPHAN, None, candidates)

    # --- without a doubt

    def _same_neighbours(self, one: Anchor) -> int | None:
        """Return the place of the words with all of their context, where that stands once in each text."""
        start, end = max(0, one.start - CONTEXT), one.end + CONTEXT
        whole = self.old[start:end]
        if len(whole) < len(one.words) + 2 * CONTEXT:
            return None  # at the edge of the text, where twins are told apart by half as much
        there = self.new.find(whole)
        if there < 0 or self.new.find(whole, there + 1) >= 0:
            return None
        if self.old.find(whole) != start or self.old.find(whole, start + 1) >= 0:
            return None
        return there + one.start - start

    def _best(self, one: Anchor) -> int | None:
        """Return the one place whose neighbours speak for it, if no other place or other sentence competes."""
        here = list(islice(occurrences(self.old, one.words), TWINS + 1))
        all_there = list(islice(occurrences(self.new, one.words), TWINS + 1))
        there = [place for place in all_there if self._word_goes_on(one, place)]
        if not there or max(len(here), len(all_there)) > TWINS:
            return None
        forgiving = len(here) == len(there) == 1
        ours = {place: self._sides(one, one.start, place, forgiving) for place in there}
        best = max(there, key=lambda place: ours[place].total)
        if not ours[best].enough(alone=len(here) == len(there) == 1):
            return None
        if any(ours[best].yields_to(sides) for place, sides in ours.items() if place != best):
            return None
        rivals = (self._sides(one, other, best, forgiving) for other in here if other != one.start)
        if any(ours[best].yields_to(sides) for sides in rivals):
            return None
        return None if self._twin_beside(one, best) else best

    def _twin_beside(self, one: Anchor, place: int) -> bool:
        """Say whether the side that changed holds an equal or nearly equal sentence: either may be the one meant."""
        length = len(one.words)
        sides = self._sides(one, one.start, place, forgiving=False)
        stretches = []
        if sides.before < STRONG:
            stretches.append(Span(max(0, place - length - NEAR), place + 1))
        if sides.after < STRONG:
            stretches.append(Span(place + length - 1, place + 2 * length + NEAR))
        if not stretches:
            return False
        own = Span(place, place + length)
        alike = self._alike(one)
        return self._words_left < 0 or any(
            span.overlaps(stretch) and not span.overlaps(own) for span in alike for stretch in stretches
        )

    def _word_goes_on(self, one: Anchor, place: int) -> bool:
        """Say whether words that the anchor cuts into are the same ones at a place."""
        end, there = one.end, place + len(one.words)
        cut = _LETTERS_BEFORE.search(self.old, max(0, one.start - FAR), one.start)
        other = _LETTERS_BEFORE.search(self.new, max(0, place - FAR), place)
        begins = not one.words[:1].isalnum() or (cut and cut[0]) == (other and other[0])
        after, following = _LETTERS.match(self.old, end), _LETTERS.match(self.new, there)
        ends = not one.words[-1:].isalnum() or (after and after[0]) == (following and following[0])
        return begins and ends

    def _sides(self, one: Anchor, here: int, there: int, forgiving: bool) -> _Sides:
        length = len(one.words)
        self._characters -= A_LOOK
        before = common(
            self.old[max(0, here - FAR) : here][::-1], self.new[max(0, there - FAR) : there][::-1], forgiving
        )
        after = common(
            self.old[here + length : here + length + FAR], self.new[there + length : there + length + FAR], forgiving
        )
        return _Sides(before, after)

    # --- for review

    def _candidates(self, one: Anchor, offered: int) -> Iterator[Span]:
        """Yield where the words may be, the best first, without overlaps."""
        taken: list[Span] = []
        for span in self._all_candidates(one):
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                yield span
            if len(taken) == offered:
                return

    def _all_candidates(self, one: Anchor) -> Iterator[Span]:
        exact = list(islice(occurrences(self.new, one.words), TWINS))
        for place in sorted(exact, key=lambda p: -self._sides(one, one.start, p, forgiving=False).total):
            yield Span(place, place + len(one.words))
        mapped = self._mapped(one)
        if mapped is not None:
            yield mapped
        yield from self._alike(one)

    def _mapped(self, one: Anchor) -> Span | None:
        """Return where the difference of the two texts leads, if enough of the words went there."""
        kept = [
            (max(run.old, one.start) + run.new - run.old, min(run.old + run.length, one.end) + run.new - run.old)
            for run in self._runs_over(one.span)
        ]
        if not kept:
            return None
        start, end = self._between_neighbours(one, kept[0][0], kept[-1][1])
        return self._whole_words(start, end) if self._share(one.words, self.new[start:end]) >= SHARED else None

    def _between_neighbours(self, one: Anchor, start: int, end: int) -> tuple[int, int]:
        """Widen a place to where the unchanged text before and after it ends and begins again, if that is near."""
        before = self._runs_over(Span(max(0, one.start - 1), max(1, one.start)))
        after = self._runs_over(Span(one.end, one.end + 1)) if one.end < len(self.old) else []
        if before and one.start:
            start = min(start, one.start - 1 + before[-1].new - before[-1].old + 1)
        if after:
            end = max(end, one.end + after[0].new - after[0].old)
        near = end - start <= 2 * len(one.words) + NEAR
        return (start, end) if near else (start, max(start + 1, end))

    def _runs_over(self, span: Span) -> list[Run]:
        first = max(0, bisect_right(self._run_starts, span.start) - 1)
        found = []
        for run in self._runs[first:]:
            if run.old >= span.end:
                break
            if run.old + run.length > span.start:
                found.append(run)
        return found

    def _alike(self, one: Anchor) -> list[Span]:
        """Return the stretches that share most of the words, in whatever order; none when the time is up."""
        wanted = Counter(word.casefold() for word in _WORD.findall(one.words))
        size = sum(wanted.values())
        if not size or size > len(self._words):
            return []
        self._words_left -= len(self._words)
        if self._words_left < 0:
            return []
        window: Counter[str] = Counter()
        shared = 0
        scored: list[tuple[float, int]] = []
        for number, (word, _, _) in enumerate(self._words):
            window[word] += 1
            shared += window[word] <= wanted[word]
            if number >= size:
                gone = self._words[number - size][0]
                shared -= window[gone] <= wanted[gone]
                window[gone] -= 1
            if number >= size - 1 and shared / size >= SHARED:
                scored.append((shared / size, number - size + 1))
        scored.sort(key=lambda one: (-one[0], one[1]))
        return [Span(self._words[at][1], self._words[at + size - 1][2]) for _, at in scored[:MOST]]

    @staticmethod
    def _share(wanted: str, there: str) -> float:
        first, second = Counter(_WORD.findall(wanted.casefold())), Counter(_WORD.findall(there.casefold()))
        return (first & second).total() / max(1, first.total())

    def _whole_words(self, start: int, end: int) -> Span:
        while start > 0 and self.new[start - 1].isalnum() and self.new[start].isalnum():
            start -= 1
        while end < len(self.new) and self.new[end - 1].isalnum() and self.new[end].isalnum():
            end += 1
        return Span(start, end)

    @cached_property
    def _runs(self) -> list[Run]:
        return common_runs(self.old, self.new)

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.old for run in self._runs]

    @cached_property
    def _words(self) -> list[tuple[str, int, int]]:
        return [(m[0].casefold(), m.start(), m.end()) for m in _WORD.finditer(self.new)]


def carry_all(carrier: Carrier, anchors: Sequence[Anchor]) -> CarriedQuote:
    """Carry a quote: firm only where all its fragments are, in their order and apart."""
    each = [carrier.carry(one, offered=1) for one in anchors]
    found = tuple(one.anchor for one in each if one.anchor is not None)
    apart = all(one.end <= following.start for one, following in pairwise(found))
    if len(found) == len(each) and apart:
        return CarriedQuote(Standing.FIRM, found)
    lost = all(one.standing is Standing.ORPHAN for one in each)
    return CarriedQuote(Standing.ORPHAN if lost else Standing.REVIEW)


def occurrences(text: str, words: str) -> Iterator[int]:
    """Yield where the words stand, overlapping places too."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)

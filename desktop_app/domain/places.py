"""Places of a source that a citation can name: pages of a document, times of a recording."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.domain.difference import Run, common_runs
from desktop_app.domain.interviews import Locator, LocatorKind

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?:[.,]\d*)?")


def place_at(places: Sequence[Locator], position: int) -> Locator | None:
    """Return the place in which a character stands; None where it stands before the first. `places` are in order."""
    number = bisect_right(places, position, key=lambda one: one.start)
    return places[number - 1] if number else None


def places_of(places: Sequence[Locator], start: int, end: int) -> tuple[Locator, ...]:
    """Return the place in which a stretch begins; with the page on which it ends, where that is another one."""
    first, last = place_at(places, start), place_at(places, max(start, end - 1))
    if first is None or last is None:
        return ()
    return (first,) if first.kind is LocatorKind.TIME or first.label == last.label else (first, last)


def clock(label: str) -> str:
    """Return a time to the second: `00:01:02` for `00:01:02.500`."""
    return label.partition(".")[0]


def place_named(places: Sequence[Locator], written: str) -> Locator | None:
    """Return the place that an editor names: a page by its label, or what is said at a time (`1:02:03`, `2:03`)."""
    written = written.strip().casefold()
    for place in places:
        if place.kind is LocatorKind.PAGE and place.label.casefold() == written:
            return place
    wanted = _seconds(written)
    if wanted is None:
        return None
    at = [(place, _seconds(place.label)) for place in places if place.kind is LocatorKind.TIME]
    return next((place for place, second in reversed(at) if second is not None and second <= wanted), None)


def _seconds(written: str) -> int | None:
    found = _CLOCK.fullmatch(written)
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return 3600 * hours + 60 * minutes + seconds


def places_in_corrected(old: str, new: str, places: Sequence[Locator]) -> tuple[Locator, ...]:
    """Return the places of a text in its corrected state.

    A place begins behind what stands before it in both, else where the first of its words that stayed is. One of which
    nothing stayed is none any more.
    """
    if not places:
        return ()
    runs = common_runs(old, new)
    ends = [run.old + run.length for run in runs]
    moved: list[Locator] = []
    for place in places:
        start = _start_in_corrected(place.start, runs, ends)
        if start is not None and start < len(new):
            moved.append(replace(place, start=start))
    return tuple([one for one, following in pairwise(moved) if following.start > one.start] + moved[-1:])


def _start_in_corrected(start: int, runs: Sequence[Run], ends: Sequence[int]) -> int | None:
    number = bisect_right(ends, start)
    before = runs[number - 1] if number else None
    if start == 0 or (before is not None and before.old + before.length == start):
        return before.new + before.length if before else 0
    if number == len(runs):
        return None
    return runs[number].new + max(0, start - runs[number].old)

"""Backups: which there are, which may go, when the next one is due."""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

Moment = datetime.datetime


class Reason(StrEnum):
    """Why a backup was made."""

    TIME = "time"
    ASKED = "asked"
    MIGRATION = "migration"
    MERGE = "merge"
    MASS = "mass"
    RESTORE = "restore"
    """The state that a restored backup took the place of."""
    DAMAGED = "damaged"
    """The same, where it could not be opened any more: kept as it was, byte for byte."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One checked copy of an archive."""

    path: Path
    made: Moment
    """UTC."""
    sequence: int
    """Number of the last change that it holds."""
    reason: Reason
    size: int
    """In bytes."""


class KeepsBackups(Protocol):
    """The backups of one archive."""

    def all(self) -> list[Backup]:
        """Return what there is, the newest first."""

    def make(self, reason: Reason) -> Backup:
        """Copy, check, keep, and let go of what is not needed any more. Raises `DiskFull`, `ArchiveDamaged`."""


EVERY = datetime.timedelta(minutes=30)
"""Between two backups while an archive is worked in."""
BETWEEN_MASS = datetime.timedelta(minutes=5)
"""Between two backups before changes of much: a row of such changes is one."""
AFTER_CLOSING = datetime.timedelta(minutes=10)
"""The same where the archive is being closed."""
_SET_ASIDE = datetime.timedelta(days=14)
"""How long the states before a merge, a restoration and the like are kept whatever else there is.

Those before changes of much, of which a day may have many, are thinned in a row of their own meanwhile."""
_STEPS: tuple[tuple[datetime.timedelta, Callable[[Moment], object]], ...] = (
    (datetime.timedelta(hours=2), lambda made: made),
    (datetime.timedelta(days=2), lambda made: (made.date(), made.hour)),
    (datetime.timedelta(days=14), lambda made: made.date()),
    (datetime.timedelta(days=70), lambda made: made.isocalendar()[:2]),
    (datetime.timedelta(days=366), lambda made: (made.year, made.month)),
)
"""Age up to which → one a … is kept: each, hour, day, week, month."""


def superfluous(backups: Sequence[Backup], now: Moment) -> list[Backup]:
    """Return those that may go: of what is older, fewer are kept. The newest always stays.

    The manner is that of Anki's backups: dense for what was lost just now, thin for what nobody has missed for long.
    """
    newest_first = sorted(backups, key=lambda one: one.made, reverse=True)
    kept: set[tuple[int, object]] = set()
    going = []
    for number, one in enumerate(newest_first):
        place = _place(one, now)
        if number and (place is None or place in kept):
            going.append(one)
        elif place is not None:
            kept.add(place)
    return going


def _place(one: Backup, now: Moment) -> tuple[int, object] | None:
    """Return the place that a backup would take, None where it is too old for any."""
    age = now - one.made
    apart = age < _SET_ASIDE and one.reason not in (Reason.TIME, Reason.ASKED)
    if apart and one.reason is not Reason.MASS:
        return -1, one.path
    for number, (until, place) in enumerate(_STEPS):
        if age < until:
            return number, (apart, place(one.made))
    return None


def due(backups: Iterable[Backup], sequence: int, now: Moment, *, closing: bool = False) -> bool:
    """Say whether an archive that is at this change should be copied now."""
    backups = list(backups)
    newest = max((one for one in backups if one.made <= now), key=lambda one: one.made, default=None)
    if newest is None:  # none at all, or the clock was set back
        return sequence > 0 and all(one.sequence != sequence for one in backups)
    rest = AFTER_CLOSING if closing else EVERY
    return newest.sequence != sequence and now - newest.made >= rest


def worth_before_mass(backups: Iterable[Backup], sequence: int, now: Moment) -> bool:
    """Say whether an archive should be copied before much is changed: not where that was done just before."""
    newest = max(backups, key=lambda one: one.made, default=None)
    if newest is None:
        return sequence > 0
    just_before = newest.reason is Reason.MASS and datetime.timedelta(0) <= now - newest.made < BETWEEN_MASS
    return newest.sequence != sequence and not just_before

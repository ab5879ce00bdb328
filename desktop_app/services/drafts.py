"""Corrections of a text that were begun and are not saved yet: they wait in the archive itself, for whoever began them.

Nothing of them is in the history, and nobody else sees them.
"""

import json
from contextlib import suppress
from dataclasses import dataclass

from desktop_app.domain.ids import InterviewId
from desktop_app.services.ports import Storage
from desktop_app.services.wire import from_wire, to_wire


@dataclass(frozen=True, slots=True)
class Draft:
    """A correction that was begun and is not saved yet."""

    interview: InterviewId
    text: str
    reason: str
    revision: int
    """Number of the revision that was being corrected."""


def keep(storage: Storage, draft: Draft) -> None:
    """Keep a correction until it is saved or given up. Raises `DiskFull`, `DiskFaulty`, `ArchiveGone`."""
    storage.keep_draft(draft.interview, json.dumps(to_wire(draft)))


def forget(storage: Storage, interview: InterviewId) -> None:
    """Forget what was kept of an interview. Raises as `keep` does."""
    storage.keep_draft(interview, "")


def kept(storage: Storage) -> list[Draft]:
    """Return what waits, the oldest interview first; what cannot be read any more is passed over."""
    found: list[Draft] = []
    for _, words in sorted(storage.drafts().items()):
        with suppress(ValueError):
            found.append(from_wire(Draft, json.loads(words)))
    return found

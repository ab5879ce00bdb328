"""What a handler hands back."""

from dataclasses import dataclass

from desktop_app.services.changes import Change
from desktop_app.services.commands import PutBack
from desktop_app.services.ports import Work

ABOUT = 80
"""Characters of what a line of the history says a step was about."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The changes of one command and the command that undoes it."""

    changes: tuple[Change, ...]
    inverse: PutBack
    about: str
    made: tuple[str, ...] = ()
    along: int = 0
    """How many records changed with the one that the command is about: quotes whose speaker leant on it."""


def outcome(work: Work, about: str, *made: str) -> Outcome:
    """Gather what a transaction changed; `about` is a few words for the history, `made` the ids that it made."""
    changes = work.changes()
    about = " ".join(about.split())
    short = about if len(about) <= ABOUT else about[: ABOUT - 1].rstrip() + "…"
    return Outcome(changes, PutBack(changes), short, made)

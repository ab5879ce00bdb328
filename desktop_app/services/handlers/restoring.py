"""Things that come back out of the bin."""

from desktop_app.services import commands as c
from desktop_app.services.outcome import Outcome, outcome
from desktop_app.services.ports import Work


def restore(command: c.Restore, work: Work) -> Outcome:
    """Put back what one step removed, whole. Raises `UndoBlocked` where some of it is not as that step left it."""
    work.apply(command.removals)
    return outcome(work, command.name)

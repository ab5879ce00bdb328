"""How far an index has come with its archive."""

from dataclasses import dataclass

from desktop_app.services.ports import Reading


@dataclass(frozen=True, slots=True)
class Reached:
    """How much of an archive an index holds. The queue alone does not tell: it lies in the archive, and whoever worked
    in the archive elsewhere emptied it; and an archive may be an older one again, when a backup was restored."""

    queue: int = 0
    """The last row of the index queue that is done."""
    whole: int = 0
    """The number of the change up to which everything is in the index."""
    newest: int = 0
    """The number of the newest change of which anything may be in it."""
    digest: str = ""
    """The hash of that change: an archive whose log does not have it is not the one that was indexed."""


def fits(archive: Reading, reached: Reached) -> bool:
    """Say whether an index is of this archive, and not of a newer or another state of it."""
    return archive.digest_at(reached.newest) == reached.digest


def emptied_elsewhere(archive: Reading, reached: Reached) -> bool:
    """Say whether rows were taken out of the queue that this index has not seen: by another user, on another laptop."""
    return archive.first_waiting() > reached.queue + 1

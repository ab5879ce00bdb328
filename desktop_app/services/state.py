"""The state of an archive on one page: is everything in order, and if not, what to do."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.services.backups import Backup
from desktop_app.services.checking import Problem
from desktop_app.services.words import translate


class Place(StrEnum):
    """What kind of folder an archive lies in."""

    HERE = "here"
    SYNCED = "synced"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class ArchiveState:
    """What is known of an archive's safety at one moment."""

    problems: tuple[Problem, ...]
    newest_backup: Backup | None
    place: Place
    encrypted: bool
    writable: bool
    size: int
    """Of the file, in bytes."""
    interviews: int
    quotes: int


ADVICE = {
    "file": QT_TRANSLATE_NOOP(
        "state", "Restore the newest backup (File, Backups…); the present file is kept beside it."
    ),
    "log": QT_TRANSLATE_NOOP(
        "state", "Restore the newest backup (File, Backups…); the present file is kept beside it."
    ),
    "text": QT_TRANSLATE_NOOP("state", "Restore a backup from before, or import the original file again."),
    "quote": QT_TRANSLATE_NOOP(
        "state", "Open the quote and mark its words anew; a dossier asks for the reason until then."
    ),
    "review": QT_TRANSLATE_NOOP("state", "Say in the review list where the words stand now."),
    "index": QT_TRANSLATE_NOOP("state", "Nothing to do; or build the index anew."),
}
"""Kind of problem → what an editor can do."""


def advice(problem: Problem) -> str:
    """Say what to do about a problem."""
    return translate("state", ADVICE[problem.kind]) if problem.kind in ADVICE else ""


def place_warning(place: Place) -> str:
    """Say what is wrong with the folder of an archive and what is safe instead; empty where nothing is."""
    if place is Place.SYNCED:
        return translate(
            "state",
            "This archive lies in a folder that is copied to a cloud. A copy taken while you work can lose changes. "
            "Keep the archive in a folder of this computer, and put backups or exchange copies into the cloud.",
        )
    if place is Place.NETWORK:
        return translate(
            "state",
            "This archive lies on a network drive, where two people can write at once without noticing and changes can "
            "be lost. Keep the archive in a folder of this computer, and share backups or exchange copies.",
        )
    return ""

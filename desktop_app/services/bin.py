"""The bin: what was removed, what went along with it, and how it comes back."""

from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import ActionId
from desktop_app.services.commands import Restore
from desktop_app.services.ports import Reading
from desktop_app.services.views import BinLine
from desktop_app.services.words import translate

LONGEST = 120
"""Characters of a name in the list."""


def restoring(reading: Reading, action: str) -> Restore:
    """Return the command that puts back what a step removed. Raises `NotFound` where nothing of it is in the bin."""
    line = next((one for one in reading.bin() if one.action == action), None)
    if line is None:
        raise NotFound(kind="step", name=action)
    return Restore(line.name, tuple(reading.removals(ActionId(action))))


def kind_words(kind: str) -> str:
    """Return what kind of thing lies in the bin."""
    return {
        "interview": translate("bin", "Interview"), "quote": translate("bin", "Quote"), "tag": translate("bin", "Tag"),
        "speaker": translate("bin", "Speaker"), "dossier": translate("bin", "Dossier"),
        "dossier_section": translate("bin", "Section of a dossier"), "note": translate("bin", "Note"),
        "saved_search": translate("bin", "Saved search"),
    }[kind]  # fmt: skip


def along_words(line: BinLine) -> str:
    """Say how many quotes and notes went along, or nothing."""
    counts = dict(line.along)
    parts = []
    if quotes := counts.get("quote", 0):
        parts.append(translate("bin", "%n quote(s)", n=quotes))
    if notes := counts.get("note", 0):
        parts.append(translate("bin", "%n note(s)", n=notes))
    if tags := counts.get("tag", 0):
        parts.append(translate("bin", "%n tag(s)", n=tags))
    return ", ".join(parts)

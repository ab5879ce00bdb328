"""What an archive can hold of what a reader made: whole characters, and names that fit a line."""

from dataclasses import replace
from typing import Any

from desktop_app.domain.interviews import Remark
from desktop_app.domain.writable import writable
from desktop_app.importers.titles import shortened
from desktop_app.services.found import ReadText

LONGEST = 1000
"""Characters of a name, a place or an address; more than that is some other text that stands in its place."""
WARNINGS = 50
"""More of them help nobody."""

_NAMES = ("title", "outlet", "interviewer", "interviewee", "place", "url")


def holdable(read: ReadText) -> ReadText:
    """Return it with U+FFFD for each half of a character and each NUL, and with its names no longer than `LONGEST`.

    Positions in the text stay what they are.
    """
    text, remarks = writable(read.text), read.remarks
    if text != read.text and Remark.BAD_CHARACTERS not in remarks:
        remarks += (Remark.BAD_CHARACTERS,)
    warnings = tuple(writable(one[:LONGEST]) for one in read.warnings[:WARNINGS])
    names: dict[str, Any] = {name: _fitting(getattr(read, name)) for name in _NAMES}
    return replace(read, text=text, remarks=remarks, warnings=warnings, **names)


def _fitting(name: str) -> str:
    return writable(name if len(name) <= LONGEST else shortened(name))

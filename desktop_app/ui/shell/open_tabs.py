"""The tabs of each archive that were open last."""

from collections.abc import Sequence
from typing import Any

from desktop_app.services.house import Desk
from desktop_app.services.preferences import Preferences
from desktop_app.ui.shell.trail import Stop


class OpenTabs:
    """Kept in the preferences; where the archive has a passphrase, in memory only, until the program ends.

    The id of an interview says when it was brought in.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._tabs: dict[str, list[Any]] = {}

    def of(self, desk: Desk) -> tuple[list[Stop], str]:
        """Return the interviews that were open, each with the character at its top, and the id of the one in front."""
        id = desk.storage.archive_id
        kept: list[Any] = self._preferences.get("tabs", {}).get(id, [])
        if desk.encrypted and kept:
            self._tabs[id] = kept  # from before it had a passphrase
            self._write(id, [])
        return _read(self._tabs.get(id, kept))

    def keep(self, desk: Desk, stops: Sequence[Stop], front: str) -> None:
        """Remember which interviews are open, in order, where they were read, and which is in front."""
        id = desk.storage.archive_id
        tabs = [[stop.id, stop.at, stop.id == front] for stop in stops]
        if desk.encrypted:
            self._tabs[id] = tabs
        else:
            self._tabs.pop(id, None)
            self._write(id, tabs)

    def _write(self, id: str, tabs: list[Any]) -> None:
        others = {one: there for one, there in self._preferences.get("tabs", {}).items() if one != id}
        self._preferences.set("tabs", {**others, id: tabs} if tabs else others)


def _read(tabs: Sequence[Any]) -> tuple[list[Stop], str]:
    """Read what was kept; earlier versions kept ids alone."""
    stops, front = [], ""
    for one in tabs:
        id, at, in_front = (one, 0, False) if isinstance(one, str) else one
        stops.append(Stop("interview", id, at))
        front = id if in_front else front
    return stops, front

"""The tabs of each archive that were open last."""

from desktop_app.services.house import Desk
from desktop_app.services.preferences import Preferences


class OpenTabs:
    """Kept in the preferences; where the archive has a passphrase, in memory only, until the program ends.

    The id of an interview says when it was brought in.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._tabs: dict[str, list[str]] = {}

    def of(self, desk: Desk) -> list[str]:
        """Return the ids of the interviews that were open."""
        id = desk.storage.archive_id
        kept: list[str] = self._preferences.get("tabs", {}).get(id, [])
        if desk.encrypted and kept:
            self._tabs[id] = kept  # from before it had a passphrase
            self._write(id, [])
        return self._tabs.get(id, kept)

    def keep(self, desk: Desk, ids: list[str]) -> None:
        """Remember which interviews are open, in order."""
        id = desk.storage.archive_id
        if desk.encrypted:
            self._tabs[id] = ids
        else:
            self._tabs.pop(id, None)
            self._write(id, ids)

    def _write(self, id: str, ids: list[str]) -> None:
        others = {one: there for one, there in self._preferences.get("tabs", {}).items() if one != id}
        self._preferences.set("tabs", {**others, id: ids} if ids else others)

"""What the window remembers of an archive for the next time: the tabs that were open, the folders last used."""

from desktop_app.services.house import Desk
from desktop_app.services.preferences import Preferences


class Remembered:
    """Kept in the preferences; where the archive has a passphrase, in memory only, until the program ends.

    A folder's name may name a source, and the id of an interview says when it was brought in.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._tabs: dict[str, list[str]] = {}
        self._folders: dict[tuple[str, str], str] = {}

    def tabs(self, desk: Desk) -> list[str]:
        """Return the ids of the interviews that were open."""
        id = desk.storage.archive_id
        kept: list[str] = self._preferences.get("tabs", {}).get(id, [])
        if desk.encrypted and kept:
            self._tabs[id] = kept  # from before it had a passphrase
            self._write_tabs(id, [])
        return self._tabs.get(id, kept)

    def keep_tabs(self, desk: Desk, ids: list[str]) -> None:
        """Remember which interviews are open, in order."""
        id = desk.storage.archive_id
        if desk.encrypted:
            self._tabs[id] = ids
        else:
            self._tabs.pop(id, None)
            self._write_tabs(id, ids)

    def _write_tabs(self, id: str, ids: list[str]) -> None:
        others = {one: there for one, there in self._preferences.get("tabs", {}).items() if one != id}
        self._preferences.set("tabs", {**others, id: ids} if ids else others)

    def folder(self, desk: Desk, use: str) -> str:
        """Return the folder last used for something (`import_folder`, `export_folder`), or nothing."""
        return self._folders.get((desk.storage.archive_id, use)) or self._preferences.get(use, "")

    def keep_folder(self, desk: Desk, use: str, folder: str) -> None:
        """Remember the folder last used for something."""
        if desk.encrypted:
            self._folders[desk.storage.archive_id, use] = folder
        else:
            self._preferences.set(use, folder)

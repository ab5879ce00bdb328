"""Which folder is watched for which archive."""

from desktop_app.services.house import Desk
from desktop_app.services.preferences import Preferences

NAME = "watched"
"""Name of the preference: id of an archive → folder."""


class WatchedFolders:
    """Kept in the preferences; where the archive has a passphrase, in memory only, until the program ends.

    A folder's name may name a source.
    """

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._secret: dict[str, str] = {}

    def of(self, desk: Desk) -> str:
        """Return the folder that is watched for an archive, or nothing."""
        id = desk.storage.archive_id
        kept = str(self._preferences.get(NAME, {}).get(id, ""))
        if desk.encrypted and kept:
            self._secret[id] = kept  # from before it had a passphrase
            self._write(id, "")
        return self._secret.get(id, kept)

    def keep(self, desk: Desk, folder: str) -> None:
        """Remember the folder; an empty one ends the watching."""
        id = desk.storage.archive_id
        if desk.encrypted:
            self._secret[id] = folder
        else:
            self._secret.pop(id, None)
            self._write(id, folder)

    def _write(self, id: str, folder: str) -> None:
        others = {one: there for one, there in self._preferences.get(NAME, {}).items() if one != id}
        self._preferences.set(NAME, {**others, id: folder} if folder else others)

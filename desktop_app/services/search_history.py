"""What was searched in an archive lately."""

from desktop_app.services.house import Desk
from desktop_app.services.preferences import Preferences

MOST = 50
KEPT = "queries"
"""The preference that holds the queries, by archive."""
REMEMBER = "remember_queries"
"""The preference that says whether queries are remembered at all."""


class SearchHistory:
    """The last queries of an open archive. Where it has a passphrase they are in memory only, and gone with it."""

    def __init__(self, preferences: Preferences, desk: Desk) -> None:
        self._preferences = preferences
        self._archive = desk.storage.archive_id
        self._secret = desk.encrypted
        self._here: list[str] = []
        if self._secret:
            forget(preferences, self._archive)  # from before it had a passphrase

    def all(self) -> list[str]:
        """Return the queries, the newest first."""
        if not self._preferences.get(REMEMBER, True):
            return []
        if self._secret:
            return list(self._here)
        return [one for one in self._preferences.get(KEPT, {}).get(self._archive, []) if isinstance(one, str)]

    def add(self, query: str) -> None:
        """Put a query at the head; nothing where queries are not remembered."""
        query = query.strip()
        if not query or not self._preferences.get(REMEMBER, True):
            return
        there = [query, *(one for one in self.all() if one != query)][:MOST]
        if self._secret:
            self._here = there
        else:
            self._preferences.set(KEPT, {**self._preferences.get(KEPT, {}), self._archive: there})

    def clear(self) -> None:
        """Forget the queries of this archive."""
        self._here = []
        forget(self._preferences, self._archive)


def forget(preferences: Preferences, archive: str = "") -> None:
    """Forget the queries of an archive, or of all."""
    kept = preferences.get(KEPT, {})
    others = {one: queries for one, queries in kept.items() if archive and one != archive}
    if others:
        preferences.set(KEPT, others)
    else:
        preferences.forget(KEPT)

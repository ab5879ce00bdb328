"""Searches that an editor gave a name."""

from dataclasses import dataclass

from desktop_app.domain.ids import SearchId

ORDERS = ("relevance", "date", "oldest")


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name; `order` is the one in which its answer is shown."""

    id: SearchId
    name: str
    query: str
    order: str = ORDERS[0]

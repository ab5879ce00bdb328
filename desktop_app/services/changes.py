"""What an action did to the archive, as plain data."""

from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.ids import ActionId


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one record before and after; `field` is empty where the record was made."""

    entity: str
    """Name of the record's kind: `quote`, `tag` …"""
    entity_id: str
    field: str
    value: Any
    old: Any = None


@dataclass(frozen=True, slots=True)
class Action:
    """One thing an editor did: the unit of history and of undo."""

    id: ActionId
    name: str
    """Key of its sentence in the history, e.g. `add_quote`."""
    about: str = ""
    """What it was done to, in a few words, for the history: a title, a tag's name."""
    kind: str = "do"
    """`do`, `undo` or `redo`."""
    of: ActionId | None = None
    """The action that an undo takes back or a redo brings again."""


@dataclass(frozen=True, slots=True)
class Changed:
    """What the hub announces: which records an action touched, and who asked for it."""

    touched: frozenset[tuple[str, str]]
    """Pairs of kind and id."""
    action: Action
    initiator: str = ""
    made: tuple[str, ...] = field(default=())
    """Ids that the command made, in its own order."""
    along: int = 0
    """How many records changed with the one that the command is about."""

    def touches(self, *kinds: str) -> bool:
        """Say whether records of one of these kinds were touched."""
        return any(kind in kinds for kind, _ in self.touched)

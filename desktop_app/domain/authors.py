"""Who edits."""

from dataclasses import dataclass

from desktop_app.domain.ids import AuthorId


@dataclass(frozen=True, slots=True)
class Author:
    """An editor whose name stands on every change."""

    id: AuthorId
    name: str

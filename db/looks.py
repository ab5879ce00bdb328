"""What saved searches found when each editor last looked: beside the change log, as the index queue is."""

from sqlalchemy import Connection, delete, insert, select

from db.models import SearchLook


def looked(connection: Connection, search: str, author: str) -> str:
    """Return what was found at an editor's last look, or nothing."""
    there = select(SearchLook.found).where(SearchLook.search == search, SearchLook.author == author)
    return connection.scalar(there) or ""


def look(connection: Connection, search: str, author: str, found: str) -> None:
    """Remember what an editor has seen now."""
    connection.execute(delete(SearchLook).where(SearchLook.search == search, SearchLook.author == author))
    connection.execute(insert(SearchLook).values(search=search, author=author, found=found))

"""Is an archive whole, and which of two states is it in?"""

import hashlib
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from db.engine import opener
from db.keys import Key
from desktop_app.bootstrap import Desk
from desktop_app.services.checking import check_archive

_NOT_COUNTED = ("index_queue", "sqlite_sequence", "alembic_version")


@dataclass(frozen=True, slots=True)
class Contents:
    """What an archive holds."""

    counts: tuple[tuple[str, int], ...]
    """The number of rows of each table: the same in every run of an action."""
    digest: str
    """Of every row."""


def contents(path: Path, keys: Iterable[Key | None]) -> Contents:
    """Read every table of a file with whichever key opens it."""
    import sqlcipher3

    for key in keys:
        try:
            connection = opener(path, "ro", key)()
        except sqlcipher3.DatabaseError:
            continue
        with closing(connection):
            return _read(connection)
    raise AssertionError(f"no key opens {path}")


def _read(connection: object) -> Contents:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY 1")]
    counts, digest = [], hashlib.sha256()
    for name in names:
        if name not in _NOT_COUNTED:
            rows = sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"')))  # noqa: S608 - its own table's name
            counts.append((name, len(rows)))
            digest.update(f"{name} {rows}".encode("utf-8", "surrogatepass"))
    return Contents(tuple(counts), digest.hexdigest())


def faults_of(desk: Desk) -> list[str]:
    """Return what is wrong with an open archive: pages, keys, chain of changes, texts, quotes; nothing is good."""
    found = check_archive(desk.storage)
    return [f"{one.kind}: {one.message}" for one in found if one.kind not in ("index", "review")]


def left_over(folder: Path) -> list[str]:
    """Return files that only belong to work under way."""
    ends = (".unfinished", "-wal", "-shm", "-journal", ".lock", ".new")
    return sorted(
        str(path.relative_to(folder)) for path in folder.rglob("*")
        if path.name.endswith(ends) or ".json." in path.name or ".key." in path.name
    )  # fmt: skip

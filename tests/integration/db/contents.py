"""Everything that is in an archive's file, for comparing two of them."""

from contextlib import closing
from pathlib import Path
from typing import Any

from db.engine import opener
from db.keys import Key

_ALL = 'SELECT * FROM "{}" ORDER BY rowid'


def contents(path: Path, key: Key | None = None) -> dict[str, Any]:
    """Return all rows of all tables (the counters too), the form of the tables, and the file's marks."""
    with closing(opener(path, "ro", key)()) as connection:
        form = sorted(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
        names = [name for kind, name, _, _ in form if kind == "table"]
        rows = {name: list(connection.execute(f'SELECT * FROM "{name}" ORDER BY rowid')) for name in names}  # noqa: S608
        marks = [connection.execute(f"PRAGMA {name}").fetchone() for name in ("application_id", "user_version")]
    return {"form": form, "rows": rows, "marks": marks}

"""Connections to an archive file, with everything that keeps it safe switched on.

One driver, sqlcipher3, for plain and (with a key) encrypted files. WAL with synchronous=FULL: NORMAL lost
acknowledged commits in simulated power cuts, FULL none.
"""

import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from db.keys import Key

BUSY_MS = 10_000
LOOK = "SELECT count(*) FROM sqlite_master"
"""The least that has SQLite read the file and its log."""


def opener(path: Path, mode: str, key: Key | None = None, immutable: bool = False) -> Callable[[], Any]:
    """Return what opens one connection; `mode` is `ro`, `rw` or `rwc`, as SQLite names them."""
    address = f"file:{urllib.parse.quote(str(path.resolve()))}?mode={mode}" + ("&immutable=1" if immutable else "")

    def connect() -> Any:
        connection = sqlcipher3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
        try:
            run = connection.execute
            run("PRAGMA cipher_log_level=none")
            if key is not None:
                run(f"PRAGMA key={key.pragma_value}")
            run(f"PRAGMA busy_timeout={BUSY_MS}")
            run("PRAGMA trusted_schema=OFF")
            run("PRAGMA cell_size_check=ON")
            run("PRAGMA foreign_keys=ON")
            run("PRAGMA temp_store=MEMORY")
            if mode == "ro":
                run("PRAGMA query_only=ON")
            else:
                run("PRAGMA synchronous=FULL")
                run("PRAGMA fullfsync=ON")
            run(LOOK).fetchone()  # a wrong key or a foreign file shows only here
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def writing_engine(path: Path, key: Key | None = None) -> Engine:
    """Return an engine with one connection whose transactions take the write lock at their beginning."""
    engine = create_engine(
        "sqlite://", module=sqlcipher3, creator=opener(path, "rwc", key), poolclass=QueuePool, pool_size=1,
        max_overflow=0,
    )  # fmt: skip
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def reading_engine(path: Path, key: Key | None = None, immutable: bool = False) -> Engine:
    """Return an engine for reading only; each transaction sees one moment. `immutable` is for read-only media."""
    engine = create_engine(
        "sqlite://", module=sqlcipher3, creator=opener(path, "ro", key, immutable), poolclass=QueuePool, pool_size=4,
        max_overflow=8,
    )  # fmt: skip
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine

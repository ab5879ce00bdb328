"""What SQLite says, as an error that an editor understands."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveReadOnly,
    DiskFull,
    KartotekaError,
    NotAnArchive,
    PlaceReadOnly,
)

_SIGNS: tuple[tuple[str, type[KartotekaError]], ...] = (
    ("not a database", NotAnArchive),
    ("disk is full", DiskFull),
    ("malformed", ArchiveDamaged),
    ("disk i/o error", ArchiveDamaged),
    ("readonly", ArchiveReadOnly),
    ("unable to open", ArchiveReadOnly),
    ("is locked", ArchiveInUse),
)
_UNKNOWN = dict.fromkeys(("user", "host", "since"), "?")
"""Who reads an archive leaves no name."""


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn errors of the database and the disk into errors of the domain; what is unknown passes as it is."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as error:
        said = str(error.orig if isinstance(error, DBAPIError) else error)
        for sign, kind in _SIGNS:
            if sign in said.lower():
                raise kind(path=path, reason=said, **(_UNKNOWN if kind is ArchiveInUse else {})) from error
        raise
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path=path) from error
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise PlaceReadOnly(path=path) from error
        raise

"""What SQLite says, as an error that an editor understands."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveReadOnly,
    DiskFull,
    KartotekaError,
    NotAnArchive,
)
from desktop_app.services.disk import from_place, from_system

_SIGNS: tuple[tuple[str, type[KartotekaError]], ...] = (
    ("not a database", NotAnArchive),
    ("disk is full", DiskFull),
    ("malformed", ArchiveDamaged),
    ("readonly", ArchiveReadOnly),
    ("database is locked", ArchiveBusy),
)
_ASK_THE_DISK = ("disk i/o error", "unable to open", "locking protocol")


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turn errors of the database and the disk into errors of the domain; what is unknown passes as it is."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as error:
        said = str(error.orig if isinstance(error, DBAPIError) else error)
        for sign, kind in _SIGNS:
            if sign in said.lower():
                raise kind(path=path, reason=said) from error
        if any(sign in said.lower() for sign in _ASK_THE_DISK):
            raise from_place(path, said) from error
        raise
    except MemoryError as error:  # what SQLCipher says where a page could not be read
        raise from_place(path, "a page could not be read") from error
    except OSError as error:
        raise from_system(error, path) from error

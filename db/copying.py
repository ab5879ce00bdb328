"""Whole copies of an archive's file: consistent, checked, and named only when they are on the disk."""

import os
import shutil
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from db.engine import opener
from db.keys import Key
from db.models import APPLICATION_ID
from desktop_app.domain.errors import ArchiveDamaged, DiskFaulty, DiskFull

SPARE = 50 * 2**20
"""Bytes that must stay free on a disk after a copy was written."""
_BESIDE = ("", "-wal", "-shm", "-journal")
_BLANK = bytes(2**20)


def forget_unfinished(target: Path) -> None:
    """Remove what a copy to this place left behind that came to its end in the middle."""
    with suppress(OSError):  # what cannot be removed now is removed before the next copy
        _forget(_unfinished(target))
        _second_name(target).unlink(missing_ok=True)


def copy(source: Engine, target: Path, key: Key | None) -> None:
    """Copy the state of this moment (SQLite's online backup) under the same key, check it, then give it its name.

    Raises `DiskFull` and `ArchiveDamaged`; nothing stays behind then.
    """
    unfinished = beside(target)
    try:
        with closing(source.raw_connection()) as raw:
            connection: Any = raw.driver_connection
            demand_space(target.parent, _size(connection))
            connection.execute("BEGIN")  # one moment for the copy and for what it is compared with
            try:
                with closing(opener(unfinished, "rwc", key)()) as fresh:
                    connection.backup(fresh)
                    make_one_file(fresh, target)
                    _demand_whole(fresh, target, key)
                    _demand_equal(fresh, connection, target)
            finally:
                if connection.in_transaction:  # SQLite itself ends it where the disk fails
                    connection.execute("COMMIT")
        give_name(unfinished, target)
    finally:
        forget_unfinished(target)


def rewrite(path: Path, old: Key | None, new: Key | None) -> None:
    """Write an archive anew under another key (or none) and put it in the place of the old file, at once.

    Nobody else may have the archive open. Free pages are left out, and the old file is blanked as far as the disk
    lets it: flash memory may keep what was written before. SQLCipher's own `rekey` is not used: it destroyed files in
    WAL mode elsewhere. Raises `DiskFull` and `ArchiveDamaged`; the old file is then as it was.
    """
    unfinished = beside(path)
    try:
        with closing(opener(path, "rw", old)()) as source:
            make_one_file(source, path)
            demand_space(path.parent, _size(source))
            source.execute("ATTACH DATABASE ? AS fresh KEY " + (new.pragma_value if new else "''"), (str(unfinished),))
            source.execute("PRAGMA fresh.journal_mode=OFF")  # each table would wait for the disk several times; the
            source.execute("PRAGMA fresh.synchronous=OFF")  # file is synced whole before it gets its name
            source.execute("SELECT sqlcipher_export('fresh')")
            source.execute(f"PRAGMA fresh.application_id={APPLICATION_ID}")
            source.execute("DETACH DATABASE fresh")
            with closing(opener(unfinished, "rw", new)()) as fresh:
                _demand_whole(fresh, path, new)
                _demand_equal(fresh, source, path)
        _give_name_and_blank(unfinished, path) if old is None else give_name(unfinished, path)
    finally:
        forget_unfinished(path)


def make_one_file(connection: Any, path: Path) -> None:
    """Write the log back and leave it; where that cannot be, SQLite says so in its answer only."""
    if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
        raise DiskFaulty(path=path, reason="the log could not be written back")
    sync_folder(path.parent)  # a journal that comes back would take the last step back


def demand_space(folder: Path, size: int) -> None:
    """Raise `DiskFull` where a file of this many bytes would leave the disk too full to work on."""
    if shutil.disk_usage(folder).free < size + SPARE:
        raise DiskFull(path=folder)


def sync(path: Path) -> None:
    """Wait until a file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can say so."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def beside(target: Path) -> Path:
    """Return where a file is written before it gets its name; what lay there is removed."""
    unfinished = _unfinished(target)
    _forget(unfinished)
    return unfinished


def _unfinished(target: Path) -> Path:
    return target.with_name(f".{target.name}.unfinished")


def _forget(unfinished: Path) -> None:
    for end in _BESIDE:
        unfinished.with_name(unfinished.name + end).unlink(missing_ok=True)


def give_name(unfinished: Path, target: Path) -> None:
    """Put a finished file in its place, at once and lastingly."""
    sync(unfinished)
    sync_folder(target.parent)  # no log of the old file may come back beside the new one
    os.replace(unfinished, target)
    sync_folder(target.parent)


def _give_name_and_blank(unfinished: Path, target: Path) -> None:
    """Give a copy its name, then overwrite the file that had it, as far as the disk lets it."""
    if sys.platform == "win32":  # a file that is open cannot be replaced there: it gets a second name instead
        second = _second_name(target)
        with suppress(OSError):
            os.link(target, second)
        give_name(unfinished, target)
        if second.exists():
            _blank(second)
            second.unlink()
        return
    before = os.open(target, os.O_RDWR)
    try:
        give_name(unfinished, target)
        _blank(before)
    finally:
        os.close(before)


def _second_name(path: Path) -> Path:
    return path.with_name(f".{path.name}.before")


def _blank(file: int | Path) -> None:
    """Overwrite a file."""
    with suppress(OSError), open(file, "rb+", buffering=0, closefd=isinstance(file, Path)) as old:
        left = os.fstat(old.fileno()).st_size
        old.seek(0)
        while left > 0:
            left -= old.write(_BLANK[:left]) or 0
        os.fsync(old.fileno())


def _size(connection: Any) -> int:
    pages, page = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(page)


def _demand_whole(connection: Any, path: Path, key: Key | None) -> None:
    said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if key is not None:
        said += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]
    if said != ["ok"]:
        raise ArchiveDamaged(path=path, reason=said[0])


def _demand_equal(fresh: Any, source: Any, path: Path) -> None:
    if _contents(fresh) != _contents(source):
        raise ArchiveDamaged(path=path, reason="the copy is not equal")


def _contents(connection: Any) -> list[tuple[str, int]]:
    """Return how many rows each table has, and the last hash of the change log."""
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    counts = [(name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in names]  # noqa: S608
    last = connection.execute("SELECT hash FROM change ORDER BY seq DESC LIMIT 1").fetchone()
    return [*counts, (last[0] if last else "", 0)]

"""An archive on disk: made, opened, written by one process, read by many."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlcipher3
from sqlalchemy import Connection, Engine, insert, select

from db import log, migrate, queue
from db.engine import reading_engine, writing_engine
from db.failures import plainly
from db.lock import WriteLock
from db.models import APPLICATION_ID, ArchiveFact
from db.reading import SqlReading
from db.work import SqlWork
from desktop_app.domain.errors import (
    ArchiveExists,
    ArchiveMissing,
    ArchiveReadOnly,
    ArchiveTooNew,
    NotAnArchive,
    PlaceReadOnly,
)
from desktop_app.domain.ids import new_id
from desktop_app.services.changes import Action

SUFFIX = ".kartoteka"
_HEADER = b"SQLite format 3\x00"


class Archive:
    """Fulfils `services.ports.Storage`. Writing is for one thread at a time; reading for any."""

    def __init__(self, path: Path, profile: log.Profile, *, write: bool) -> None:
        self.path = path
        self.writable = write
        self._profile = profile
        self._lock = WriteLock(path) if write else None
        self._writer: Engine | None = None
        if self._lock:
            self._lock.take()
        try:
            with plainly(path):
                self._open()
        except BaseException:
            self.close()
            raise

    def _open(self) -> None:
        self._reader = reading_engine(self.path, immutable=not self.writable and not _log_can_be_shared(self.path))
        with self._reader.begin() as connection:
            at = _recognise(connection, self.path)
        if self.writable:
            self._writer = writing_engine(self.path)
            self._into_wal(self._writer)
            if at != migrate.known_revisions()[-1]:
                _copy(self._reader, self.path.with_name(f"{self.path.stem}.before-{at}{SUFFIX}"))
                migrate.upgrade(self._writer)
        with self._reader.begin() as connection:
            facts = dict(connection.execute(select(ArchiveFact.key, ArchiveFact.value)).all())
        self.archive_id = facts["id"]

    def _into_wal(self, engine: Engine) -> None:
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA journal_mode=WAL")

    def _out_of_wal(self, engine: Engine) -> None:
        """Leave one plain file behind, which a reader can open without making files beside it."""
        with closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            cursor.execute("PRAGMA busy_timeout=0")
            try:
                cursor.execute("PRAGMA journal_mode=DELETE")
            except sqlcipher3.OperationalError:
                return  # somebody reads just now: the file stays as it is, with its log beside it

    @contextmanager
    def work(self, action: Action) -> Iterator[SqlWork]:
        """Begin the one write transaction; all of it is lasting at the end of the block, or none of it."""
        if self._writer is None:
            raise ArchiveReadOnly(path=self.path)
        with plainly(self.path), self._writer.begin() as connection:
            log.ensure_author(connection, self._profile)
            work = SqlWork(connection)
            yield work
            work.finish(action, self._profile)

    @contextmanager
    def reading(self) -> Iterator[SqlReading]:
        """Begin a read transaction."""
        with plainly(self.path), self._reader.begin() as connection:
            yield SqlReading(connection)

    def indexed(self, number: int) -> None:
        """Forget the index queue up to a row that the index holds safely."""
        if self._writer is None:
            return
        with plainly(self.path), self._writer.begin() as connection:
            queue.dequeue(connection, number)

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the archive as it is now (SQLite's online backup); `ArchiveExists` where one is."""
        if target.exists():
            raise ArchiveExists(path=target)
        with plainly(target):
            _copy(self._reader, target)

    def problems(self) -> list[str]:
        """Return what SQLite's own checks of the file, its indexes and its foreign keys find; nothing is good."""
        with plainly(self.path), self._reader.begin() as connection:
            found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            return found + [f"foreign key: {tuple(row)}" for row in broken]

    def close(self) -> None:
        """Write everything back into the one file and let go of it."""
        reader = getattr(self, "_reader", None)
        if reader is not None:
            reader.dispose()
        if self._writer is not None:
            self._out_of_wal(self._writer)
            self._writer.dispose()
            self._writer = None
        if self._lock:
            self._lock.release()


def _log_can_be_shared(path: Path) -> bool:
    """Say whether a reader may make the files beside the archive that reading in WAL mode needs."""
    return path.with_name(path.name + "-wal").exists() or os.access(path.parent, os.W_OK)


def _recognise(connection: Connection, path: Path) -> str:
    """Return the revision of an archive; raise `NotAnArchive` or `ArchiveTooNew`."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar() != APPLICATION_ID:
        raise NotAnArchive(path=path)
    at = migrate.revision_of(connection)
    if at is None:
        raise NotAnArchive(path=path)
    if at not in migrate.known_revisions():
        raise ArchiveTooNew(path=path)
    return at


def _copy(engine: Engine, target: Path) -> None:
    """Copy a consistent state into a new file beside the target, check it, then give it its name."""
    unfinished = target.with_name(f".{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    try:
        with closing(engine.raw_connection()) as source, closing(sqlcipher3.connect(str(unfinished))) as copy:
            source.driver_connection.backup(copy)  # type: ignore[union-attr]
            copy.execute("PRAGMA journal_mode=DELETE")
            if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise NotAnArchive(path=target)
        _sync(unfinished)
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def create(path: Path, name: str = "") -> None:
    """Make an empty archive; nothing stays behind where that fails.

    Raises `ArchiveExists` (whatever has that name is left alone), `PlaceReadOnly` or `DiskFull`.
    """
    if path.exists():
        raise ArchiveExists(path=path)
    if not path.parent.is_dir():
        raise PlaceReadOnly(path=path)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        try:
            with plainly(path):
                _fill(unfinished, name or path.stem)
                _sync(unfinished)
        except ArchiveReadOnly as error:
            raise PlaceReadOnly(path=path) from error
        if path.exists():
            raise ArchiveExists(path=path)
        os.replace(unfinished, path)
    finally:
        for end in ("", "-wal", "-shm", "-journal"):
            unfinished.with_name(unfinished.name + end).unlink(missing_ok=True)


def _fill(path: Path, name: str) -> None:
    path.unlink(missing_ok=True)
    engine = writing_engine(path)
    try:
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrate.upgrade(engine)
        with engine.begin() as connection:
            facts = {"id": new_id(), "name": name, "made": log.now()}
            connection.execute(insert(ArchiveFact), [{"key": key, "value": value} for key, value in facts.items()])
    finally:
        engine.dispose()


def open_archive(path: Path, profile: log.Profile, *, write: bool = True) -> Archive:
    """Open an archive. Raises `ArchiveMissing`, `NotAnArchive`, `ArchiveTooNew`, `ArchiveInUse`, `ArchiveReadOnly`."""
    try:
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
    except FileNotFoundError as error:
        raise ArchiveMissing(path=path) from error
    except OSError as error:
        raise NotAnArchive(path=path) from error
    if header != _HEADER:
        raise NotAnArchive(path=path)
    if write and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise ArchiveReadOnly(path=path)
    return Archive(path, profile, write=write)

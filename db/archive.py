"""An archive on disk: made, opened, written by one process, read by many."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3
from sqlalchemy import Connection, Engine, delete, insert, select
from sqlalchemy.exc import DBAPIError

from db import log, migrate, queue
from db.copying import copy, forget_unfinished, sync, sync_folder
from db.engine import LOOK, opener, reading_engine, writing_engine
from db.failures import plainly
from db.keys import Key
from db.lock import WriteLock
from db.models import APPLICATION_ID, ArchiveFact
from db.places import can_be_written
from db.reading import SqlReading
from db.seen import Comparison, Seen, State, held_by_file, log_is_torn, log_name, state_of
from db.work import SqlWork
from desktop_app.domain.errors import (
    ArchiveDamaged,
    ArchiveDiverged,
    ArchiveExists,
    ArchiveGone,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveOlder,
    ArchiveParted,
    ArchiveReadOnly,
    ArchiveTooNew,
    DiskFaulty,
    DiskFull,
    NotAnArchive,
    PassphraseNeeded,
    PlaceReadOnly,
    WrongPassphrase,
)
from desktop_app.domain.ids import InterviewId, new_id
from desktop_app.services.backups import Backup, Reason
from desktop_app.services.changes import Action
from desktop_app.services.checking import LOG_TORN
from desktop_app.services.disk import from_system

if TYPE_CHECKING:
    from db.backups import Backups

SUFFIX = ".kartoteka"
PLAIN = b"SQLite format 3\x00"
_PAGE = 4096
_ENOUGH = 256
"""Bytes at a beginning that are never all ASCII by chance; the 16 of a salt are, once in 65,536 archives."""
Safekeep = Callable[[Engine, str, Key | None], object]
"""Takes a checked copy of an archive (by its id) before it is migrated."""


class Archive:
    """Fulfils `services.ports.Storage`. Writing is for one thread at a time; reading for any."""

    def __init__(
        self, path: Path, profile: log.Profile, *, write: bool, key: Key | None = None, seen: Seen | None = None,
        accept: bool = False, safekeep: Safekeep | None = None,
    ) -> None:  # fmt: skip
        self.path = path
        self.writable = write
        self.key = key
        self._profile = profile
        self._seen = seen or Seen(None)
        self._safekeep = safekeep or self._copy_beside
        self._lock = WriteLock(path) if write else None
        self._writer: Engine | None = None
        self._last: State | None = None
        self._file: os.stat_result | None = None
        if self._lock:
            self._lock.take()
        try:
            with plainly(path):
                self._open(accept)
        except BaseException:
            self.close()
            raise

    def _open(self, accept: bool) -> None:
        self._roll_back()
        log_there = _log_of(self.path).exists()
        if self.writable:
            forget_unfinished(self.path)
        self._reader = reading_engine(
            self.path, self.key, not self.writable and not log_there and not os.access(self.path.parent, os.W_OK)
        )
        with self._reader.begin() as connection:
            at = _recognise(connection, self.path)
            self.archive_id = str(connection.scalar(select(ArchiveFact.value).where(ArchiveFact.key == "id")))
            if self.writable and not accept:
                self._compare(connection)
            state = state_of(connection)
        if self.writable:
            self._seen.remember(self.archive_id, state, log_name(self.path), lasting=True)
            self._file = self.path.stat()
            self._writer = writing_engine(self.path, self.key)
            self._into_wal(self._writer)
            if at != migrate.known_revisions()[-1]:
                self._safekeep(self._reader, self.archive_id, self.key)
                migrate.upgrade(self._writer)

    def _roll_back(self) -> None:
        """Take back what a crash left half written in the file itself: a reader may not, and could not read it."""
        if not self.path.with_name(self.path.name + "-journal").exists() or not can_be_written(self.path):
            return
        lock = self._lock or WriteLock(self.path)
        try:
            if not self._lock:
                lock.take()
            opener(self.path, "rw", self.key)().close()
        except ArchiveInUse:
            return  # whoever has it open is at it
        finally:
            if not self._lock:
                lock.release()

    def _compare(self, connection: Connection) -> None:
        """Refuse to write to a file that lacks something which this laptop saw, or which its own log counted."""
        stands = self._seen.compare(self.archive_id, connection)
        if stands is Comparison.OLDER:
            raise ArchiveOlder(path=self.path)
        if stands is Comparison.DIVERGED:
            raise ArchiveDiverged(path=self.path)
        in_wal = connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        log = log_name(self.path)  # an empty one is none: whoever reads such a file makes one
        lost = in_wal and not log and stands is not Comparison.SAME
        if lost or (log and (log_is_torn(connection) or self._file_is_older(log))):
            raise ArchiveParted(path=self.path)

    def _file_is_older(self, log: str) -> bool:
        """Say whether the file under the log is an older one than that which the log was begun on."""
        engine = reading_engine(self.path, self.key, immutable=True)
        try:
            with engine.begin() as connection:
                held = held_by_file(connection)
        except DBAPIError:
            return False  # the log was being written back when the power went: alone, the file need not be whole
        finally:
            engine.dispose()
        return self._seen.lacks_pages(self.archive_id, log, held)

    def _copy_beside(self, engine: Engine, _id: str, key: Key | None) -> None:
        copy(engine, self.path.with_name(f"{self.path.stem}.before-{migrate.known_revisions()[-1]}{SUFFIX}"), key)

    def _into_wal(self, engine: Engine) -> None:
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute("PRAGMA journal_mode=WAL")
            raw.cursor().execute(LOOK).fetchone()  # only now it has the log open, so that closing will end the log

    def _out_of_wal(self, engine: Engine) -> None:
        """Leave one plain file behind, which a reader can open without making files beside it."""
        with suppress(sqlcipher3.Error, DBAPIError, MemoryError), closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.execute("PRAGMA wal_checkpoint")  # SQLite leaves a log lying that this connection never opened
            cursor.execute("PRAGMA journal_mode=DELETE")
            # where somebody reads just now, or the disk fails, the file stays as it is, with its log beside it
        with suppress(OSError):  # a journal that comes back after a power cut would take the last step back
            sync_folder(self.path.parent)

    @contextmanager
    def work(self, action: Action) -> Iterator[SqlWork]:
        """Begin the one write transaction; all of it is lasting at the end of the block, or none of it."""
        if self._writer is None:
            raise ArchiveReadOnly(path=self.path)
        with self._transaction(self._writer) as connection:
            log.ensure_author(connection, self._profile)
            work = SqlWork(connection, self._profile)
            yield work
            state = work.finish(action)
            self._demand_present()
        if state:
            self._last = state
            self._seen.remember(self.archive_id, state, log_name(self.path))

    @contextmanager
    def reading(self) -> Iterator[SqlReading]:
        """Begin a read transaction."""
        with self._transaction(self._reader) as connection:
            yield SqlReading(connection)

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        """Begin a transaction; after a fault of the disk the next one gets a new connection."""
        try:
            with plainly(self.path), engine.begin() as connection:
                yield connection
        except (DiskFull, DiskFaulty, PlaceReadOnly, ArchiveDamaged, NotAnArchive) as error:
            if self._is_gone():
                raise ArchiveGone(path=self.path) from error  # what is open is all that is left of it
            engine.dispose()  # SQLCipher gives nothing more over one that could not read a page once
            raise

    def _demand_present(self) -> None:
        """Raise `ArchiveGone` where SQLite would go on writing to a file that nobody finds any more."""
        if self._is_gone():
            raise ArchiveGone(path=self.path)

    def _is_gone(self) -> bool:
        """Say whether the file that is open for writing, or its log, was removed, moved or replaced."""
        if self._file is None:
            return False
        try:
            return not (os.path.samestat(self.path.stat(), self._file) and _log_of(self.path).exists())
        except OSError:
            return True

    def indexed(self, number: int) -> None:
        """Forget the index queue up to a row that the index holds safely."""
        if self._writer is None:
            return
        with self._transaction(self._writer) as connection:
            queue.dequeue(connection, number)

    def keep_draft(self, interview: InterviewId, words: str) -> None:
        """Keep words of this user's beside an interview; no words: forget them. A reader of the archive keeps none."""
        if self._writer is None:
            return
        key = self._draft_key + interview
        with self._transaction(self._writer) as connection:
            connection.execute(delete(ArchiveFact).where(ArchiveFact.key == key))
            if words:
                connection.execute(insert(ArchiveFact).values(key=key, value=words))
            self._demand_present()

    def drafts(self) -> dict[InterviewId, str]:
        """Return what this user has kept beside interviews."""
        question = select(ArchiveFact.key, ArchiveFact.value).where(
            ArchiveFact.key.startswith(self._draft_key, autoescape=True)
        )
        with self._transaction(self._reader) as connection:
            rows = connection.execute(question).all()
        return {InterviewId(key.removeprefix(self._draft_key)): words for key, words in rows}

    @property
    def _draft_key(self) -> str:
        return f"draft {self._profile.author} "

    def copy_to(self, target: Path) -> None:
        """Write a checked copy of the archive as it is now (SQLite's online backup); `ArchiveExists` where one is."""
        if target.exists():
            raise ArchiveExists(path=target)
        with plainly(target):
            copy(self._writer if self._writer and self._is_gone() else self._reader, target, self.key)

    def back_up(self, backups: "Backups", reason: Reason) -> Backup:
        """Make a checked backup. Raises `DiskFull`, `PlaceReadOnly`, `ArchiveDamaged`."""
        with plainly(self.path):
            return backups.make(self._reader, self.archive_id, reason, self.key)

    def problems(self) -> list[str]:
        """Return what SQLite's own checks of the file, its indexes and its foreign keys find; nothing is good."""
        with plainly(self.path), self._reader.begin() as connection:
            found = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
            if self.key is not None:
                found += self._broken_pages()
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            torn = [] if log.holds(connection) and not log_is_torn(connection) else [LOG_TORN]
            return found + [f"foreign key: {tuple(row)}" for row in broken] + torn

    def _broken_pages(self) -> list[str]:
        """Return what SQLCipher finds in the file alone, free pages too, after the log was written back.

        A power cut in the middle of writing back leaves pages in the file that are broken, and whole in the log.
        """
        for engine in (self._reader, self._writer):
            if engine is None:
                return []
            with closing(engine.raw_connection()) as raw:
                if engine is self._writer:
                    raw.cursor().execute("PRAGMA wal_checkpoint").fetchall()
                found = [str(row[0]) for row in raw.cursor().execute("PRAGMA cipher_integrity_check")]
            if not found or not _log_of(self.path).exists():
                break
        return found

    def close(self) -> None:
        """Write everything back into the one file and let go of it, and of its key: a closed archive is not read."""
        reader = self.__dict__.pop("_reader", None)
        if reader is not None:
            reader.dispose()
        try:
            if self._writer is not None:
                if self._last:
                    self._seen.remember(self.archive_id, self._last, log_name(self.path), lasting=True)
                self._out_of_wal(self._writer)
                self._writer.dispose()
                self._writer = None
        finally:
            self.key = None
            if self._lock:
                self._lock.release()


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


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


def create(path: Path, name: str = "", key: Key | None = None) -> None:
    """Make an empty archive, encrypted where a key is given; nothing stays behind where that fails.

    Raises `ArchiveExists` (whatever has that name is left alone), `PlaceReadOnly`, `DiskFull` or `DiskFaulty`.
    """
    if path.exists():
        raise ArchiveExists(path=path)
    if not path.parent.is_dir():
        raise PlaceReadOnly(path=path)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with plainly(path):
            _fill(unfinished, name or path.stem, key)
            sync(unfinished)
            if path.exists():
                raise ArchiveExists(path=path)
            os.replace(unfinished, path)
            sync_folder(path.parent)
    except ArchiveReadOnly as error:
        raise PlaceReadOnly(path=path) from error
    finally:
        forget_unfinished(path)


def _fill(path: Path, name: str, key: Key | None) -> None:
    path.unlink(missing_ok=True)
    engine = writing_engine(path, key)
    try:
        with closing(engine.raw_connection()) as raw:
            raw.cursor().execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrate.upgrade(engine)
        with engine.begin() as connection:
            facts = {"id": new_id(), "name": name, "made": log.now()}
            connection.execute(insert(ArchiveFact), [{"key": key, "value": value} for key, value in facts.items()])
    finally:
        engine.dispose()


def is_encrypted(path: Path) -> bool:
    """Say whether a file is one that only a passphrase opens, as far as can be told without it.

    Raises `ArchiveMissing` and `NotAnArchive`.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            beginning = file.read(_ENOUGH)
    except FileNotFoundError as error:
        raise ArchiveMissing(path=path) from error
    except (IsADirectoryError, PermissionError) as error:
        raise NotAnArchive(path=path) from error
    except OSError as error:
        raise from_system(error, path) from error
    if beginning.startswith(PLAIN):
        return False
    if size == 0 or size % _PAGE or beginning.isascii():
        raise NotAnArchive(path=path)
    return True


def open_archive(
    path: Path, profile: log.Profile, *, write: bool = True, key: Key | None = None, seen: Seen | None = None,
    accept: bool = False, safekeep: Safekeep | None = None,
) -> Archive:  # fmt: skip
    """Open an archive.

    Raises `ArchiveMissing`, `NotAnArchive`, `PassphraseNeeded`, `WrongPassphrase`, `ArchiveTooNew`; for writing also
    `ArchiveInUse`, `ArchiveReadOnly`, `PlaceReadOnly`, and, unless the editor accepts the file as it is,
    `ArchiveOlder`, `ArchiveDiverged`, `ArchiveParted`.
    """
    encrypted = is_encrypted(path)
    if encrypted and key is None:
        raise PassphraseNeeded(path=path)
    if encrypted and key is not None and not key.fits(path):
        raise WrongPassphrase(path=path)
    if write and not can_be_written(path):
        raise ArchiveReadOnly(path=path)
    try:
        return Archive(
            path, profile, write=write, key=key if encrypted else None, seen=seen, accept=accept, safekeep=safekeep
        )
    except NotAnArchive as error:
        raise (WrongPassphrase if encrypted else NotAnArchive)(path=path) from error

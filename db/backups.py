"""Checked copies of an archive in this user's data folder, and the way back from one."""

import datetime
import json
import re
import shutil
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import Engine, select

from db.archive import SUFFIX, is_encrypted
from db.copying import (
    beside,
    copy,
    demand_space,
    forget_unfinished,
    give_name,
    make_one_file,
    rewrite,
    sync,
    sync_folder,
)
from db.engine import reading_engine, writing_engine
from db.failures import plainly
from db.keys import Key
from db.lock import WriteLock
from db.models import ArchiveFact
from db.seen import Seen, state_of
from desktop_app.domain.errors import (
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveReadOnly,
    BackupMissing,
    BackupOfAnother,
    BackupsBehind,
    DiskFaulty,
    DiskFull,
    NotAnArchive,
    PassphraseNeeded,
    PlaceReadOnly,
    WrongPassphrase,
)
from desktop_app.services.backups import Backup, Reason, superfluous

_NAME = re.compile(r"(\d{8}T\d{6}\d{3}Z)-(\d+)-([a-z]+)" + re.escape(SUFFIX))
_MOMENT = "%Y%m%dT%H%M%S"
_OF = "of.json"


class Backups:
    """The backups of all archives that were written on this laptop; a folder for each, named by the archive's id."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self, archive_id: str) -> list[Backup]:
        """Return the backups of an archive, the newest first."""
        found = [_read(path) for path in (self.folder / archive_id).glob(f"*{SUFFIX}")]
        return sorted((one for one in found if one), key=lambda one: one.made, reverse=True)

    def make(self, engine: Engine, archive_id: str, reason: Reason, key: Key | None) -> Backup:
        """Copy the present state, check it, and only then let go of what is not needed any more."""
        made = self._make(engine, archive_id, reason, key)
        self.thin(archive_id)
        return made

    def _make(self, engine: Engine, archive_id: str, reason: Reason, key: Key | None) -> Backup:
        with engine.begin() as connection:
            sequence = state_of(connection).sequence
        self.forget_unfinished(archive_id)
        target = self._new(archive_id, sequence, reason)
        copy(engine, target, key)
        made = _read(target)
        assert made is not None  # noqa: S101 - the name was made just now
        return made

    def thin(self, archive_id: str) -> None:
        """Remove what is not needed any more."""
        for one in superfluous(self.all(archive_id), _now()):
            with suppress(OSError):  # one too many is no harm; the next backup tries again
                _remove(one.path)

    def note_place(self, archive_id: str, path: Path) -> None:
        """Remember where an archive lies, so that its backups are found when the file itself cannot be read."""
        folder = self.folder / archive_id
        with suppress(OSError):
            if _place(folder) != str(path.resolve()):
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                (folder / _OF).write_text(json.dumps({"path": str(path.resolve())}), "utf-8")

    def id_at(self, path: Path) -> str | None:
        """Return the archive that lay at a path when it was last worked in."""
        wanted = str(path.resolve())
        found = [place.parent for place in self.folder.glob(f"*/{_OF}") if _place(place.parent) == wanted]
        newest = max(found, key=lambda folder: (folder / _OF).stat().st_mtime, default=None)
        return newest.name if newest else None

    def restore(self, archive: Path, backup: Path, key: Key | None, seen: Seen) -> Backup | None:
        """Put a backup in the place of an archive and keep the state before; return that state's backup.

        A file that does not open any more is kept byte for byte. Raises `ArchiveInUse`, `BackupMissing`,
        `BackupOfAnother`, `PassphraseNeeded`, `WrongPassphrase`, `ArchiveDamaged`, `DiskFull`; then nothing has
        changed.
        """
        if not backup.is_file():
            raise BackupMissing(path=backup)
        encrypted = is_encrypted(backup)
        if encrypted and key is None:
            raise PassphraseNeeded(path=backup)
        own = key if encrypted else None
        lock = WriteLock(archive)
        lock.take()
        try:
            with plainly(archive):
                forget_unfinished(archive)
                archive_id = _id_of(backup, own)
                demand_space(archive.parent, backup.stat().st_size)
                before = self._set_aside(archive, archive_id, key) if archive.exists() else None
                _note(backup, own, archive_id, seen)  # before the file is older by the editor's own wish, never after
                _put(backup, archive)
            self.thin(archive_id)  # only now: what is restored may be one that is not needed any more
            return before
        finally:
            lock.release()

    def rewrite(self, archive_id: str, old: Key | None, new: Key | None) -> None:
        """Write all backups of an archive anew under another key; what is damaged is removed where it lies open.

        Those that lie in the open and that the disk did not take are written when the archive is opened next
        (`close_open_ones`); for those under an old key, `BackupsBehind` names them.
        """
        self.forget_unfinished(archive_id)
        behind = []
        for one in self.all(archive_id):
            try:
                _rewrite(one.path, old, new)
            except (DiskFull, DiskFaulty, PlaceReadOnly, ArchiveReadOnly):
                behind.append(one.path.name)
        if behind and old is not None:
            raise BackupsBehind(path=self.folder / archive_id, names=", ".join(behind))

    def close_open_ones(self, archive_id: str, key: Key) -> None:
        """Finish a change of the passphrase that was stopped: no backup of this archive may lie in the open."""
        for one in self.all(archive_id):
            if _lies_open(one.path):
                with suppress(DiskFull, DiskFaulty, PlaceReadOnly, ArchiveReadOnly):
                    _rewrite(one.path, None, key)

    def forget_unfinished(self, archive_id: str) -> None:
        """Remove what backups left behind that came to their end in the middle; only the archive's writer may."""
        for path in (self.folder / archive_id).glob(f".*{SUFFIX}.unfinished*"):
            with suppress(OSError):  # the next opening tries again
                path.unlink()

    def _set_aside(self, archive: Path, archive_id: str, key: Key | None) -> Backup:
        """Keep what is about to be replaced, and leave no log beside it that could mix with what comes."""
        try:
            key = key if is_encrypted(archive) else None
            if _id_of(archive, key) != archive_id:
                raise BackupOfAnother(path=archive)
            engine = writing_engine(archive, key)
            try:
                with closing(engine.raw_connection()) as raw:
                    make_one_file(raw.driver_connection, archive)
                return self._make(engine, archive_id, Reason.RESTORE, key)
            finally:
                engine.dispose()
        except (ArchiveDamaged, NotAnArchive, WrongPassphrase):
            return self._keep_damaged(archive, archive_id)

    def _keep_damaged(self, archive: Path, archive_id: str) -> Backup:
        target = self._new(archive_id, 0, Reason.DAMAGED)
        shutil.copyfile(archive, target)
        sync(target)
        for end in ("-wal", "-journal"):
            there = archive.with_name(archive.name + end)
            if there.exists():
                shutil.copyfile(there, target.with_name(target.name + end))
                sync(target.with_name(target.name + end))
                there.unlink()
        archive.with_name(archive.name + "-shm").unlink(missing_ok=True)
        sync_folder(target.parent)
        kept = _read(target)
        assert kept is not None  # noqa: S101 - the name was made just now
        return kept

    def _new(self, archive_id: str, sequence: int, reason: Reason) -> Path:
        folder = self.folder / archive_id
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        now = _now()
        while (path := folder / f"{_stamp(now)}-{sequence}-{reason}{SUFFIX}").exists():
            now += datetime.timedelta(milliseconds=1)
        return path


def _rewrite(backup: Path, old: Key | None, new: Key | None) -> None:
    lies_open = _lies_open(backup)
    for last in (False, True):
        try:
            with plainly(backup):
                return rewrite(backup, None if lies_open else old, new)
        except (ArchiveDamaged, NotAnArchive):
            if last and new is not None and lies_open:  # a disk that fails once looks the same: try twice
                with plainly(backup):
                    _remove(backup)
    return None


def _remove(backup: Path) -> None:
    """Remove a backup, with the log beside it where it is a damaged one."""
    for end in ("", "-wal", "-journal"):
        backup.with_name(backup.name + end).unlink(missing_ok=True)


def _lies_open(backup: Path) -> bool:
    try:
        return not is_encrypted(backup)
    except (NotAnArchive, ArchiveMissing):
        return True


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _stamp(moment: datetime.datetime) -> str:
    return f"{moment.strftime(_MOMENT)}{moment.microsecond // 1000:03d}Z"


def _read(path: Path) -> Backup | None:
    fits = _NAME.fullmatch(path.name)
    if fits is None or fits[3] not in list(Reason):
        return None
    made = datetime.datetime.strptime(fits[1][:15], _MOMENT).replace(
        microsecond=int(fits[1][15:18]) * 1000, tzinfo=datetime.UTC
    )
    return Backup(path, made, int(fits[2]), Reason(fits[3]), path.stat().st_size)


def _place(folder: Path) -> str | None:
    try:
        return str(json.loads((folder / _OF).read_bytes())["path"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _id_of(path: Path, key: Key | None) -> str:
    """Return whose file it is, after checking that it is whole."""
    engine = reading_engine(path, key)
    try:
        with plainly(path), engine.begin() as connection:
            said = connection.exec_driver_sql("PRAGMA quick_check").scalar()
            if said != "ok":
                raise ArchiveDamaged(path=path, reason=said)
            return str(connection.scalar(select(ArchiveFact.value).where(ArchiveFact.key == "id")))
    except NotAnArchive as error:
        raise (WrongPassphrase if key else NotAnArchive)(path=path) from error
    finally:
        engine.dispose()


def _put(backup: Path, archive: Path) -> None:
    unfinished = beside(archive)
    try:
        shutil.copyfile(backup, unfinished)
        sync(unfinished)
        for end in ("-wal", "-shm", "-journal"):  # the log of a file that was lost: it would mix with what comes
            archive.with_name(archive.name + end).unlink(missing_ok=True)
        give_name(unfinished, archive)
    finally:
        forget_unfinished(archive)


def _note(backup: Path, key: Key | None, archive_id: str, seen: Seen) -> None:
    """Take the state of a backup as the one last seen; what is in its place is only newer than that."""
    engine = reading_engine(backup, key)
    try:
        with engine.begin() as connection:
            seen.remember(archive_id, state_of(connection), lasting=True)
    finally:
        engine.dispose()

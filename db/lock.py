"""One writing process per archive: an operating-system lock beside the archive that names who holds it.

The lock is on an open file, so the system frees it when the process ends in whatever way; a file that is left behind
by a crash means nothing.
"""

import datetime
import getpass
import json
import os
import socket
import sys
from contextlib import suppress
from pathlib import Path

from desktop_app.domain.errors import ArchiveInUse
from desktop_app.services.disk import from_system

_FAR = 1 << 30
"""The byte that is locked: far behind the name in the file, which others must be able to read (Windows)."""


class WriteLock:
    """The right to write to an archive, from `take` to `release`."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self.path = archive.with_name(archive.name + ".lock")
        self._file: int | None = None

    def take(self) -> None:
        """Take the lock or raise `ArchiveInUse` with the holder's name, `PlaceReadOnly`, `DiskFull`, `DiskFaulty`."""
        while True:
            try:
                file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError as error:
                raise from_system(error, self.archive) from error
            if not _lock(file):
                os.close(file)
                raise ArchiveInUse(path=self.archive, **self.holder())
            if self._still_there(file):
                break
            os.close(file)  # the last holder took the file away between our opening and locking it
        self._file = file
        with suppress(OSError):  # on a full disk nobody is named, but the lock holds
            os.ftruncate(file, 0)
            os.write(file, json.dumps(_name()).encode())

    def _still_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self.path.stat())
        except OSError:
            return False

    def holder(self) -> dict[str, str]:
        """Return who holds the lock: `user`, `host`, `since`; a question mark where it cannot be read."""
        unknown = dict.fromkeys(("user", "host", "since"), "?")
        try:
            found = json.loads(self.path.read_bytes()[:4096])
        except (OSError, ValueError):
            return unknown
        return {key: str(found.get(key, "?")) for key in unknown} if isinstance(found, dict) else unknown

    def release(self) -> None:
        """Let the next one write."""
        if self._file is None:
            return
        if sys.platform != "win32":
            with suppress(OSError):  # a file without a lock on it means nothing
                self.path.unlink()
        os.close(self._file)
        self._file = None
        if sys.platform == "win32":
            try:
                self.path.unlink()
            except OSError:
                return  # somebody else has opened it already


def _name() -> dict[str, str]:
    now = datetime.datetime.now().astimezone()
    return {"user": getpass.getuser(), "host": socket.gethostname(), "since": now.strftime("%Y-%m-%d %H:%M")}


def _lock(file: int) -> bool:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(file, 0, os.SEEK_SET)
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

"""Puts a finished file in its place, wholly or not at all."""

import errno
import os
import secrets
from pathlib import Path

from desktop_app.domain.errors import DiskFull, ExportFailed, FileMissing, KartotekaError, PlaceReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EACCES, errno.EPERM, errno.EROFS}


def place(content: bytes, path: Path) -> None:
    """Write beside the target, make it lasting, then replace the target.

    Raises `DiskFull`, `PlaceReadOnly`, `FileMissing` (no such folder) or `ExportFailed`.
    """
    beside = path.with_name(f".kartoteka-{secrets.token_hex(6)}.part")
    try:
        _write(content, beside)
        os.replace(beside, path)
    except OSError as error:
        _discard(beside)
        raise _as_expected(error, path) from error


def _write(content: bytes, path: Path) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _discard(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        # The first failure is the one to tell; what is left of the part cannot be taken for the dossier.
        return


def _as_expected(error: OSError, path: Path) -> KartotekaError:
    if error.errno in _FULL:
        return DiskFull(path=path)
    if error.errno in _READ_ONLY:
        return PlaceReadOnly(path=path)
    if error.errno == errno.ENOENT:
        return FileMissing(path=path.parent)
    return ExportFailed(path=path, reason=error.strerror or str(error))

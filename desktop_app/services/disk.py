"""What a failing disk means to an editor: full, closed to writing, or faulty."""

import errno
import os
import shutil
from pathlib import Path

from desktop_app.domain.errors import DiskFaulty, DiskFull, KartotekaError, PlaceReadOnly

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}
_LEAST = 2**20
"""Bytes; with less, whatever fails fails because of that."""


def from_system(error: OSError, path: Path) -> KartotekaError:
    """Return what an error of the system means for a file."""
    if error.errno in _FULL:
        return DiskFull(path=path)
    if error.errno in _CLOSED:
        return PlaceReadOnly(path=path)
    return DiskFaulty(path=path, reason=error.strerror or type(error).__name__)


def from_place(path: Path, reason: str) -> KartotekaError:
    """Return why a file could not be read or written, where whoever tried does not say: the disk itself is asked."""
    folder = path.parent
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return DiskFaulty(path=path, reason=reason)
    if free < _LEAST:
        return DiskFull(path=path)
    return DiskFaulty(path=path, reason=reason) if os.access(folder, os.W_OK) else PlaceReadOnly(path=path)

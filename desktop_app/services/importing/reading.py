"""The bytes of a file, as far as they can be had."""

import stat
from pathlib import Path

from desktop_app.domain.errors import FileMissing, FileTooLarge, FileUnreadable
from desktop_app.services.words import translate

LIMIT_MB = 64
"""A larger file is no interview."""


def content_at(path: Path) -> bytes:
    """Return the bytes of a file. Raises `FileMissing`, `FileUnreadable`, `FileTooLarge`."""
    limit = LIMIT_MB * 1024 * 1024
    try:
        # A pipe or a device would be waited for without end, so only a regular file is opened.
        if not stat.S_ISREG(path.stat().st_mode):
            raise FileUnreadable(path=str(path), reason=translate("import", "it is not a file"))
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FileMissing(path=str(path)) from error
    except OSError as error:
        raise FileUnreadable(path=str(path), reason=error.strerror or str(error)) from error
    if len(data) > limit:
        raise FileTooLarge(path=str(path), limit=LIMIT_MB)
    return data

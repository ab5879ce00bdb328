"""The bytes of a file and its name, as far as they can be had."""

import stat
from pathlib import Path

from desktop_app.domain.errors import FileMissing, FileTooLarge, FileUnreadable, TextTooLong, TooManyLines
from desktop_app.services.words import translate

LIMIT_MB = 64
"""A larger file is no interview."""
LIMIT_OF_MANY_MB = 256
"""A larger file of many interviews has to be cut up."""
MOST_CHARACTERS = 5_000_000
"""Characters of one text, twice those of the longest novels; to find quotes takes 2 to 3 s for each million of them."""
MOST_LINES = 100_000
"""Lines with words of one text: 2,000 pages. Each may be a turn, a quote of its own: 0.2 s for a thousand of them."""


def content_at(path: Path, of_many: bool = False) -> bytes:
    """Return the bytes of a file, `of_many` interviews or of one.

    Raises `FileMissing`, `FileUnreadable`, `FileTooLarge`.
    """
    limit_mb = LIMIT_OF_MANY_MB if of_many else LIMIT_MB
    limit = limit_mb * 1024 * 1024
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
        raise FileTooLarge(path=str(path), limit=limit_mb)
    return data


def demand_fitting(text: str, name: str) -> None:
    """Refuse a text that is longer than any interview. Raises `TextTooLong`, `TooManyLines`, with this name."""
    if len(text) > MOST_CHARACTERS:
        raise TextTooLong(path=name, limit=MOST_CHARACTERS // 1_000_000)
    if text.count("\n") > MOST_LINES and sum(map(bool, map(str.strip, text.split("\n")))) > MOST_LINES:
        raise TooManyLines(path=name, limit=MOST_LINES)

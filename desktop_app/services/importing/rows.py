"""A row of a table that is kept in the archive: below its headings, as a table of its own in UTF-8.

Which encoding the table was in is known beside it, so that the bytes it was read from can be had again.
"""

import base64
import hashlib
from dataclasses import replace

from desktop_app.domain.errors import OtherEncoding
from desktop_app.domain.interviews import Original
from desktop_app.services.found import Taken, Wish

ROW = ".row"
"""The format as which such a row is read again."""


def is_row(original: Original) -> bool:
    """Say whether an interview was a row of a table."""
    return bool(original.part) and original.media_type == "text/csv"


def as_in_table(original: Original, wish: Wish) -> bytes:
    """Return a row as the table had it, where it is to be read in another encoding; otherwise as it is kept.

    Raises `OtherEncoding` where some of its characters were read from no bytes at all.
    """
    if not wish.encoding:
        return original.content
    try:
        return original.content.decode("utf-8", "surrogatepass").encode(original.encoding)
    except UnicodeError as error:
        position = getattr(error, "start", 0)
        raise OtherEncoding(path=original.name, encoding=original.encoding, position=position) from error


def as_kept(taken: Taken, data: bytes) -> Taken:
    """Return what was read of a row with the bytes that are to be kept of it."""
    content = data.decode(taken.read.encoding, "replace").encode("utf-8", "surrogatepass")
    return replace(taken, content=base64.b64encode(content).decode(), sha256=hashlib.sha256(content).hexdigest())

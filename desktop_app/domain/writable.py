"""Texts and names as an archive, a table or a page can hold them."""

import re

_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
"""SQLite refuses halves of characters, and some of its functions end a text at a NUL."""


def writable(text: str) -> str:
    """Return a text or a name as an archive can hold it: U+FFFD stands for halves of characters and for NUL.

    A file's name has such halves where its bytes are no UTF-8 (Linux), or its units no UTF-16 (Windows).
    """
    return _UNWRITABLE.sub("\ufffd", text)

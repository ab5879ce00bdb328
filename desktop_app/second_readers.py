"""Which reader is asked after one that brought its process down."""

import base64
from pathlib import Path
from typing import Any

SECOND_READERS = {".pdf": (b"%PDF-", ".pdf2")}
"""Endings of files whose reader may bring its process down → how such files begin, the reader that is asked then."""
BEGINNING = 1024
"""Bytes in which a file shows what it is, whatever its ending."""


def second_reader(asked: dict[str, Any], path: Path) -> str:
    """Return the second reader of what the bytes are, whatever they are called; "" where there is none."""
    ending = asked["wish"]["format"] or path.suffix.lower()
    if ending in SECOND_READERS:
        return SECOND_READERS[ending][1]
    beginning = _beginning(asked, path)
    return next((second for sign, second in SECOND_READERS.values() if sign in beginning), "")


def _beginning(asked: dict[str, Any], path: Path) -> bytes:
    if "data" in asked:
        return base64.b64decode(asked["data"][: 4 * BEGINNING // 3 // 4 * 4])
    try:
        with path.open("rb") as file:
            return file.read(BEGINNING)
    except OSError:
        return b""

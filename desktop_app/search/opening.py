"""Opens the tables of a sealed index for reading, without what writes it: nothing is unpickled, nothing is copied."""

import mmap
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop_app.search.cipher import Cipher
from desktop_app.search.seal import Seal, SealBroken
from desktop_app.search.tables import Contents

ENDING = ".seg"


def open_segments(
    folder: Path, known: Seal, cipher: Cipher | None = None
) -> list[tuple[str, frozenset[int], Callable[[], Contents]]]:
    """Return the segments of a sealed folder: name, passages that are gone, and what opens it. Raises `SealBroken`."""
    if not all(name + ENDING in known.files for name, _ in known.segments):
        raise SealBroken
    return [
        (name, frozenset(gone), partial(_opened, folder / (name + ENDING), cipher)) for name, gone in known.segments
    ]


def mapped(path: Path) -> memoryview:
    """Return the content of a file, which the system reads where it is looked at."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            return memoryview(b"")
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def _opened(path: Path, cipher: Cipher | None) -> Contents:
    return Contents.read(memoryview(cipher.read(path)) if cipher else mapped(path))

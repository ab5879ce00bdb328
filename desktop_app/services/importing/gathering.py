"""Which files are behind the paths that an editor names or drops."""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.domain.errors import FileMissing, KartotekaError, NothingReadable

HIDDEN = (".", "~$")


def gather(paths: Iterable[Path], endings: Sequence[str]) -> list[Path | tuple[Path, KartotekaError]]:
    """Return the files, or why there is none; a folder gives all files in it that can be read, in order of name.

    Links to folders are not followed: they may lead in a circle, or out of what was meant.
    """
    found: list[Path | tuple[Path, KartotekaError]] = []
    for path in paths:
        if path.is_dir():
            inside = _inside(path, tuple(endings))
            found += inside or [(path, NothingReadable(path=path))]
        elif path.exists():
            found.append(path)
        else:
            found.append((path, FileMissing(path=path)))
    return found


def _inside(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [
            Path(place, name)
            for name in sorted(names)
            if name.lower().endswith(endings) and not name.startswith(HIDDEN)
        ]
    return found

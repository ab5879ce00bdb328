"""Which files are behind the paths that an editor names or drops."""

import os
import stat
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.domain.errors import FileMissing, FileUnreadable, KartotekaError, NothingReadable

HIDDEN = (".", "~$")
BESIDE_PAGES = ("_files", ".files", "-files", "_файлы", ".файлы", "-dateien", "_dateien", "_fichiers", "_archivos")
"""Ends of the names of folders that browsers put beside a page, in small letters."""


def gather(paths: Iterable[Path], endings: Sequence[str]) -> list[Path | tuple[Path, KartotekaError]]:
    """Return the files, or why there is none; a folder gives all files in it that can be read, in order of name.

    Links to folders are not followed: they may lead in a circle, or out of what was meant. A folder that cannot be
    looked into is named.
    """
    found: list[Path | tuple[Path, KartotekaError]] = []
    for path in paths:
        try:
            kind = path.stat().st_mode
        except (FileNotFoundError, NotADirectoryError, ValueError):
            found.append((path, FileMissing(path=path)))
        except OSError as error:
            found.append(_unreadable(error, path))
        else:
            inside = _inside(path, tuple(endings)) if stat.S_ISDIR(kind) else [path]
            found += inside or [(path, NothingReadable(path=path))]
    return found


def _inside(folder: Path, endings: tuple[str, ...]) -> list[Path | tuple[Path, KartotekaError]]:
    found: list[Path | tuple[Path, KartotekaError]] = []
    closed: list[OSError] = []
    for place, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and not of_saved_page(name, names))
        found += [
            Path(place, name)
            for name in sorted(names)
            if name.lower().endswith(endings) and not name.startswith(HIDDEN)
        ]
    return found + [_unreadable(error, folder) for error in closed]


def of_saved_page(folder: str, files: Iterable[str]) -> bool:
    """Tell whether a folder holds the pictures and frames of a page that a browser saved beside it as a whole.

    `page_files` stands beside `page.html`; other browsers and languages write `page.files`, `page-Dateien`…
    """
    name = folder.casefold()
    page = next((name.removesuffix(ending) for ending in BESIDE_PAGES if name.endswith(ending)), "")
    return bool(page) and any(file.casefold() in (f"{page}.html", f"{page}.htm", f"{page}.xhtml") for file in files)


def _unreadable(error: OSError, path: Path) -> tuple[Path, KartotekaError]:
    place = Path(error.filename or path)
    return place, FileUnreadable(path=place, reason=error.strerror or str(error))

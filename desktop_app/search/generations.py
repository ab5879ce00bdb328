"""Where an index lies on disk: one folder a building, and a pointer to the one that is in use."""

import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop_app.search import seal

_POINTER = "current"


@dataclass(frozen=True, slots=True)
class Generations:
    """The folders in which an index was built, of which one is in use."""

    folder: Path

    def current(self) -> Path | None:
        """Return the folder in use, or None where there is none."""
        try:
            name = (self.folder / _POINTER).read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return None
        path = self.folder / name
        return path if path in self.all() else None

    def lost(self) -> bool:
        """Where none is in use, say whether something lies there that should point to one."""
        return os.path.lexists(self.folder) and (not self.folder.is_dir() or os.path.lexists(self.folder / _POINTER))

    def others(self) -> list[Path]:
        """Return the folders that are not in use."""
        return [path for path in self.all() if path != self.current()]

    def new(self) -> Path:
        """Make an empty folder to build in; only this user may read it."""
        path = self.folder / f"built-{secrets.token_hex(4)}"
        path.mkdir(mode=0o700, parents=True)
        return path

    def use(self, path: Path) -> None:
        """Point to a folder, at once and lastingly."""
        beside = self.folder / (_POINTER + ".new")
        seal.write_private(beside, path.name.encode())
        seal.sync(beside)
        os.replace(beside, self.folder / _POINTER)
        seal.sync_folder(self.folder)

    def clear(self, keep: Path | None = None) -> None:
        """Remove what is neither in use nor to be kept. What another process still reads is left for another time."""
        for path in self.others():
            if path != keep:
                self.remove(path)

    def remove(self, path: Path) -> None:
        """Remove a folder, at least all of it that no other process holds."""
        shutil.rmtree(path, ignore_errors=True)

    def remove_all(self) -> None:
        """Remove everything, also what is no folder at all."""
        if self.folder.is_dir() and not self.folder.is_symlink():
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            self.folder.unlink(missing_ok=True)

    def all(self) -> list[Path]:
        """Return every folder, in use or not."""
        return sorted(path for path in self.folder.glob("built-*") if path.is_dir() and not path.is_symlink())

"""What looks at every call that touches a folder, and may have it fail."""

import errno
import os
from dataclasses import dataclass
from pathlib import Path

CALLS = frozenset(
    ["open", "read", "write", "sync", "truncate", "unlink", "rename", "stat", "map", "mkdir", "rmdir", "sync_folder"]
)  # fmt: skip
"""The names of calls, the same for SQLite's and for Python's own."""


@dataclass(frozen=True, slots=True)
class Done:
    """A call that succeeded and changed the disk, or made it lasting."""

    name: str
    path: str
    inode: int = 0
    offset: int = 0
    data: bytes = b""
    size: int = 0
    """In bytes; of a truncation."""
    target: str = ""
    """Of a renaming."""


class Watcher:
    """Sees the calls on the files of one folder; this one lets everything pass."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder.resolve())

    def concerns(self, path: str) -> bool:
        """Say whether a file lies in the folder."""
        return path.startswith(self.folder + os.sep)

    def before(self, name: str, path: str) -> int:
        """Return the number of the error that a call is to fail with, 0 to let it through."""
        return 0

    def after(self, done: Done) -> None:
        """Hear of a call that succeeded."""


class Fault(Watcher):
    """Has the n-th call fail, and every one after it where the fault is lasting."""

    def __init__(
        self, folder: Path, number: int, error: int = errno.EIO, *, lasting: bool = False,
        calls: frozenset[str] = CALLS,
    ) -> None:  # fmt: skip
        super().__init__(folder)
        self.number, self.error, self.lasting, self.calls = number, error, lasting, calls
        self.count = 0
        self.came = ""
        """The call that failed first; empty while none has."""

    def before(self, name: str, path: str) -> int:
        """Count the call and say whether it fails."""
        if name not in self.calls or (self.error == errno.ENOSPC and name not in NEED_SPACE):
            return 0
        self.count += 1
        if self.count == self.number or (self.lasting and self.count > self.number):
            self.came = self.came or f"{name} {os.path.basename(path)}"
            return self.error
        return 0


NEED_SPACE = frozenset(("open", "write", "sync", "truncate", "rename", "mkdir"))
"""What a full disk refuses: `open` where a file is made, `truncate` where it grows."""

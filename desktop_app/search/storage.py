"""Where Whoosh's files go: a folder as it is, or one in which nothing can be read without the archive's key.

Whoosh opens, makes, renames and removes files through its storage only; its table of contents and its segments all
pass here. In the encrypted folder a file is in memory until a commit, and only what the commit names reaches the disk.
"""

import os
import re
from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage, Storage
from whoosh.filedb.structfile import BufferFile, StructFile

from desktop_app.search.cipher import OVERHEAD, Cipher
from desktop_app.search.opening import mapped

_AHEAD = 256
"""Bytes of a pickle that are looked at together."""
_LINE = re.compile(b"\n")


def open_folder(folder: Path, sealed: Iterable[str], cipher: Cipher | None) -> "PlainFolder | EncryptedFolder":
    """Return a folder as Whoosh's storage."""
    return EncryptedFolder(folder, sealed, cipher) if cipher else PlainFolder(folder, sealed)


class PlainFolder(FileStorage):  # type: ignore[misc]
    """A folder of which only sealed files can be opened, and those written just now."""

    def __init__(self, folder: Path, sealed: Iterable[str]) -> None:
        super().__init__(str(folder))
        self.place = folder
        self.known = set(sealed)

    def create_file(self, name: str, *args: Any, **options: Any) -> Any:
        self.known.add(name)
        file = super().create_file(name, *args, **options)
        os.chmod(self._fpath(name), 0o600)
        return file

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        self.known.add(newname)
        super().rename_file(oldname, newname, safe)

    def file_exists(self, name: str) -> bool:
        return name in self.known and bool(super().file_exists(name))

    def open_file(self, name: str, **_: Any) -> Any:
        if name not in self.known:
            raise FileNotFoundError(name)
        return _Held(mapped(self.place / name), name)

    def temp_storage(self, name: str | None = None) -> RamStorage:
        """Return a place for what Whoosh needs only while it writes: nothing, with our codec."""
        return RamStorage()

    def settle(self, committed: Callable[[str], bool]) -> Sequence[str]:
        """Return the names on the disk that belong to a commit."""
        return [name for name in self.list() if committed(name)]


class EncryptedFolder(Storage):  # type: ignore[misc]
    """As `PlainFolder`, of files that are read whole and decrypted in memory."""

    supports_mmap = False

    def __init__(self, folder: Path, sealed: Iterable[str], cipher: Cipher) -> None:
        self.place = folder
        self.known = set(sealed)
        self._cipher = cipher
        self._young: dict[str, bytes] = {}

    def create_file(self, name: str, **_: Any) -> Any:
        def keep(file: Any) -> None:
            self._young[name] = file.file.getvalue()

        return StructFile(BytesIO(), name=name, onclose=keep)

    def open_file(self, name: str, **_: Any) -> Any:
        if name in self._young:
            return _Held(memoryview(self._young[name]), name)
        if name not in self.known:
            raise FileNotFoundError(name)
        return _Held(memoryview(self._cipher.read(self.place / name)), name)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        self._young[newname] = self._young.pop(oldname)

    def delete_file(self, name: str) -> None:
        if self._young.pop(name, None) is None:
            os.remove(self.place / name)

    def file_exists(self, name: str) -> bool:
        return name in self._young or (name in self.known and (self.place / name).exists())

    def file_length(self, name: str) -> int:
        if name in self._young:
            return len(self._young[name])
        return (self.place / name).stat().st_size - OVERHEAD

    def file_modified(self, name: str) -> float:
        return 0.0 if name in self._young else (self.place / name).stat().st_mtime

    def list(self) -> list[str]:
        return [*os.listdir(self.place), *self._young]

    def temp_storage(self, name: str | None = None) -> RamStorage:
        """Return a place for what Whoosh needs only while it writes: nothing, with our codec."""
        return RamStorage()

    def settle(self, committed: Callable[[str], bool]) -> Sequence[str]:
        """Put the new files of a commit on the disk and forget the others. Returns all names that belong to it."""
        for name, content in self._young.items():
            if committed(name):
                self._cipher.write(self.place / name, content)
                self.known.add(name)
        self._young.clear()
        return [name for name in os.listdir(self.place) if committed(name)]


class _Held(BufferFile):  # type: ignore[misc]
    """A file that lies in memory, or is mapped to it."""

    def __init__(self, content: memoryview, name: str) -> None:
        self._buf, self._name, self._at = content, name, 0
        self.onclose, self.is_real, self.is_closed = None, False, False

    @property
    def file(self) -> "_Held":
        """What Whoosh reads pickles from."""
        return self

    @property
    def content(self) -> memoryview:
        """The whole, as it lies in memory."""
        return self._buf

    def seek(self, to: int, whence: int = os.SEEK_SET) -> int:
        self._at = to + {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: len(self._buf)}[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, size: int = -1) -> bytes:
        found = bytes(self._buf[self._at : self._at + size if size >= 0 else None])
        self._at += len(found)
        return found

    def peek(self, _: int) -> bytes:
        """Return what comes next: a pickle is read from this at once instead of by the byte."""
        return bytes(self._buf[self._at : self._at + _AHEAD])

    def readline(self) -> bytes:
        end = _LINE.search(self._buf, self._at)
        return self.read(end.end() - self._at if end else -1)

    def close(self) -> None:
        self._buf, self.is_closed = memoryview(b""), True

"""Where Whoosh's files go: a folder as it is, or one in which nothing can be read without the archive's key.

Whoosh opens, makes, renames and removes files through its storage only; its table of contents, segments, columns and
sorted runs all pass here. In the encrypted folder a file is in memory until a commit, and only what the commit names
reaches the disk. Runs, which may be larger than the memory, are encrypted with a key that is kept nowhere.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterable, Sequence
from io import BufferedReader, BufferedWriter, BytesIO, RawIOBase
from pathlib import Path
from typing import Any, BinaryIO

from whoosh.filedb.filestore import FileStorage, Storage
from whoosh.filedb.structfile import BufferFile, StructFile

from desktop_app.search.cipher import KEY, OVERHEAD, Cipher
from desktop_app.search.seal import open_private

_CHUNK = 1 << 16
"""Bytes of a sorted run that are encrypted together."""
_LENGTH = 4
_AHEAD = 256
"""Bytes that are looked at together: the head of a block of postings is shorter."""
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

    def open_file(self, name: str, **options: Any) -> Any:
        if name not in self.known:
            raise FileNotFoundError(name)
        return super().open_file(name, **options)

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
            return _Decrypted(memoryview(self._young[name]), name)
        if name not in self.known:
            raise FileNotFoundError(name)
        return _Decrypted(memoryview(self._cipher.read(self.place / name)), name)

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

    def temp_storage(self, name: str | None = None) -> "_Passing":
        return _Passing(self.place / (name or "passing.tmp"))

    def settle(self, committed: Callable[[str], bool]) -> Sequence[str]:
        """Put the new files of a commit on the disk and forget the others. Returns all names that belong to it."""
        for name, content in self._young.items():
            if committed(name):
                self._cipher.write(self.place / name, content)
                self.known.add(name)
        self._young.clear()
        return [name for name in os.listdir(self.place) if committed(name)]


class _Decrypted(BufferFile):  # type: ignore[misc]
    """A file in memory, or a part of one; parts share the memory of the whole until they are closed."""

    def __init__(self, content: memoryview, name: str) -> None:
        self._buf, self._name, self._at = content, name, 0
        self.onclose, self.is_real, self.is_closed = None, False, False

    @property
    def file(self) -> "_Decrypted":
        """What Whoosh reads pickles from."""
        return self

    def subset(self, position: int, length: int, name: str | None = None) -> "_Decrypted":
        return _Decrypted(self._buf[position : position + length], name or self._name)

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


class _Passing(Storage):  # type: ignore[misc]
    """What Whoosh needs only while it writes: sorted runs under a key of their own, all else in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cipher = Cipher(os.urandom(KEY), "")

    def create_file(self, name: str, mode: str = "wb", **_: Any) -> Any:
        if mode != "wb":  # columns: they are written and read in turns, and are small
            return StructFile(BytesIO(), name=name)
        self._folder.mkdir(mode=0o700, exist_ok=True)
        run = _Run(open_private(self._folder / name), self._cipher, name)
        return StructFile(BufferedWriter(run, _CHUNK), name=name)

    def open_file(self, name: str, **_: Any) -> Any:
        run = _Run((self._folder / name).open("rb"), self._cipher, name)
        return StructFile(BufferedReader(run, _CHUNK), name=name)

    def delete_file(self, name: str) -> None:
        (self._folder / name).unlink(missing_ok=True)

    def destroy(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)


class _Run(RawIOBase):
    """A sorted run, written or read once from its beginning to its end, chunk by chunk."""

    def __init__(self, file: BinaryIO, cipher: Cipher, name: str) -> None:
        self._file, self._cipher, self._name = file, cipher, name
        self._number = 0
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return self._file.readable()

    def writable(self) -> bool:
        return self._file.writable()

    def write(self, content: Any) -> int:
        chunk = self._cipher.encrypt(self._next(), content)
        self._file.write(len(chunk).to_bytes(_LENGTH, "big"))
        self._file.write(chunk)
        return len(content)

    def readinto(self, into: Any) -> int:
        if not self._left:
            length = int.from_bytes(self._file.read(_LENGTH), "big")
            self._left = memoryview(self._cipher.decrypt(self._next(), self._file.read(length)) if length else b"")
        number = min(len(into), len(self._left))
        into[:number] = self._left[:number]
        self._left = self._left[number:]
        return number

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()

    def _next(self) -> str:
        self._number += 1
        return f"{self._name} {self._number}"

"""Python's own calls on files, watched as SQLite's are."""

import builtins
import errno
import io
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.faults.syscalls import path_of
from tests.faults.watching import Done, Watcher


class _File(io.FileIO):
    """A file that is written, every write of which is watched."""

    def __init__(self, calls: "_Calls", path: str, mode: str, opener: Any) -> None:
        self._calls = calls
        super().__init__(path, mode, opener=opener)

    def write(self, data: Any) -> int:
        """Write as it is, or fail after the first half."""
        return self._calls.written(super().write, self.fileno(), bytes(data), self.tell())

    def truncate(self, size: int | None = None) -> int:
        """Cut the file."""
        self._calls.ask("truncate", path_of(self.fileno()))
        size = self.tell() if size is None else size
        super().truncate(size)
        self._calls.told("truncate", self.fileno(), size=size)
        return size


class _Calls:
    def __init__(self, watcher: Watcher) -> None:
        self._watcher = watcher
        self.real: dict[str, Any] = {}

    def ask(self, name: str, path: str, makes: bool = True) -> None:
        """Raise what the watcher wants a call to fail with."""
        number = self._watcher.before(name, path) if self._watcher.concerns(path) else 0
        if number and (makes or number != errno.ENOSPC):
            raise OSError(number, os.strerror(number), path)

    def told(self, name: str, descriptor: int, offset: int = 0, data: bytes = b"", size: int = 0) -> None:
        path = path_of(descriptor)
        if self._watcher.concerns(path):
            self._watcher.after(Done(name, path, os.fstat(descriptor).st_ino, offset, data, size))

    def written(self, write: Callable[[bytes], int], descriptor: int, data: bytes, offset: int) -> int:
        path = path_of(descriptor)
        try:
            self.ask("write", path)
        except OSError:
            half = write(data[: len(data) // 2]) if len(data) > 1 else 0
            self.told("write", descriptor, offset, data[:half])
            raise
        done = write(data)
        self.told("write", descriptor, offset, data[:done])
        return done

    def opened(
        self, file: Any, mode: str = "r", buffering: int = -1, encoding: Any = None, errors: Any = None,
        newline: Any = None, closefd: bool = True, opener: Any = None,
    ) -> Any:  # fmt: skip
        path = "" if isinstance(file, int) else os.path.abspath(os.fsdecode(file))
        if not self._watcher.concerns(path):
            return self.real["open"](file, mode, buffering, encoding, errors, newline, closefd, opener)
        if not set(mode) & set("wax+"):
            self.ask("open", path, False)
            return self.real["open"](file, mode, buffering, encoding, errors, newline, closefd, opener)
        there = os.path.exists(path)
        if opener is None:
            self.ask("open", path, not there)
        raw = _File(self, path, mode.replace("b", "").replace("t", ""), opener)
        if not there:
            self.told("create", raw.fileno())
        elif "w" in mode:
            self.told("truncate", raw.fileno())
        if buffering == 0:
            return raw
        buffered: Any = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding, errors, newline)

    def os_open(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        name = _full(path, dir_fd)
        makes = bool(flags & os.O_CREAT) and not os.path.exists(name)
        self.ask("open", name, makes)
        descriptor = int(self.real["os_open"](path, flags, mode, dir_fd=dir_fd))
        if makes:
            self.told("create", descriptor)
        elif flags & os.O_TRUNC:
            self.told("truncate", descriptor)
        return descriptor

    def os_write(self, descriptor: int, data: Any) -> int:
        if not self._watcher.concerns(path_of(descriptor)):
            return int(self.real["os_write"](descriptor, data))
        offset = os.lseek(descriptor, 0, os.SEEK_CUR)
        return self.written(lambda part: self.real["os_write"](descriptor, part), descriptor, bytes(data), offset)

    def os_sendfile(self, out: int, source: int, offset: int, count: int) -> int:
        self.ask("write", path_of(out))
        at = os.lseek(out, 0, os.SEEK_CUR)
        sent = int(self.real["os_sendfile"](out, source, offset, count))
        self.told("write", out, at, os.pread(source, sent, offset))
        return sent

    def os_fsync(self, descriptor: int) -> None:
        path = path_of(descriptor)
        name = "sync_folder" if os.path.isdir(path) else "sync"
        self.ask(name, path + os.sep)
        self.real["os_fsync"](descriptor)
        if self._watcher.concerns(path + os.sep):
            self._watcher.after(Done(name, path))

    def os_ftruncate(self, descriptor: int, size: int) -> None:
        self.ask("truncate", path_of(descriptor))
        self.real["os_ftruncate"](descriptor, size)
        self.told("truncate", descriptor, size=size)

    def os_replace(self, source: Any, target: Any) -> None:
        names = _full(source), _full(target)
        self.ask("rename", names[1])
        self.real["os_replace"](source, target)
        if self._watcher.concerns(names[1]):
            self._watcher.after(Done("rename", names[0], target=names[1]))

    def _removes(self, call: str, name: str) -> Callable[..., None]:
        def remove(path: Any, *, dir_fd: int | None = None) -> None:
            full = _full(path, dir_fd)
            self.ask(name, full)
            self.real[call](path, dir_fd=dir_fd)
            if self._watcher.concerns(full):
                self._watcher.after(Done(name, full))

        return remove

    def os_mkdir(self, path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        self.ask("mkdir", _full(path, dir_fd))
        self.real["os_mkdir"](path, mode, dir_fd=dir_fd)
        if self._watcher.concerns(_full(path, dir_fd)):
            self._watcher.after(Done("mkdir", _full(path, dir_fd)))

    def put(self, patch: pytest.MonkeyPatch) -> None:
        """Stand in the place of Python's calls."""
        for name in (
            "open",
            "write",
            "sendfile",
            "fsync",
            "ftruncate",
            "replace",
            "unlink",
            "remove",
            "rmdir",
            "mkdir",
        ):
            self.real[f"os_{name}"] = getattr(os, name)
        self.real["open"] = io.open
        for name in ("open", "write", "sendfile", "fsync", "ftruncate", "replace", "mkdir"):
            patch.setattr(os, name, getattr(self, f"os_{name}"))
        patch.setattr(os, "rename", self.os_replace)
        for name, call in (("unlink", "unlink"), ("remove", "unlink"), ("rmdir", "rmdir")):
            patch.setattr(os, name, self._removes(f"os_{name}", call))
        patch.setattr(builtins, "open", self.opened)
        patch.setattr(io, "open", self.opened)


def _full(path: Any, folder: int | None = None) -> str:
    name = os.fsdecode(path)
    return os.path.abspath(os.path.join(path_of(folder), name) if folder is not None else name)


@contextmanager
def watched_python(watcher: Watcher) -> Iterator[None]:
    """Let a watcher see what Python's own calls do with files."""
    with pytest.MonkeyPatch.context() as patch:
        _Calls(watcher).put(patch)
        yield


@contextmanager
def full_once(is_full: Callable[[], bool]) -> Iterator[None]:
    """Let the system report no free space from the moment that the disk has been full."""
    real = shutil.disk_usage

    def usage(path: Any) -> Any:
        found = real(path)
        return found._replace(used=found.total, free=0) if is_full() else found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shutil, "disk_usage", usage)
        yield

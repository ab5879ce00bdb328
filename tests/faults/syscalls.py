"""SQLite's own calls to the system, watched: its way of testing what happens when one of them fails.

Its VFS for Unix lets every call be replaced (`xSetSystemCall`), all but the sync, which is met one level higher, in
the methods of an open file. Everything is put back in the end; a file that was opened meanwhile keeps our sync method,
which then only passes on.
"""

import ctypes
import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_size_t, c_ssize_t, c_void_p
from typing import Any

from tests.faults.watching import Done, Watcher

_SYNC_FAILED = 1034  # SQLITE_IOERR_FSYNC


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`, version 3."""

    _fields_ = [
        ("version", c_int), ("size", c_int), ("longest", c_int), ("next", c_void_p), ("name", c_char_p),
        ("data", c_void_p), ("xOpen", c_void_p),
        *((f"unused{number}", c_void_p) for number in range(12)),
        ("xSetSystemCall", c_void_p), ("xGetSystemCall", c_void_p), ("xNextSystemCall", c_void_p),
    ]  # fmt: skip


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = [
        ("version", c_int), *((f"before{number}", c_void_p) for number in range(4)), ("xSync", c_void_p),
        *((f"after{number}", c_void_p) for number in range(13)),
    ]  # fmt: skip


class _File(ctypes.Structure):
    """`sqlite3_file`."""

    _fields_ = [("methods", POINTER(_Methods))]


_TYPES: dict[str, Any] = {
    "open": CFUNCTYPE(c_int, c_char_p, c_int, c_int, use_errno=True),
    "read": CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, use_errno=True),
    "pread": CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True),
    "pread64": CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True),
    "write": CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, use_errno=True),
    "pwrite": CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True),
    "pwrite64": CFUNCTYPE(c_ssize_t, c_int, c_void_p, c_size_t, c_int64, use_errno=True),
    "ftruncate": CFUNCTYPE(c_int, c_int, c_int64, use_errno=True),
    "fallocate": CFUNCTYPE(c_int, c_int, c_int64, c_int64, use_errno=True),
    "fstat": CFUNCTYPE(c_int, c_int, c_void_p, use_errno=True),
    "unlink": CFUNCTYPE(c_int, c_char_p, use_errno=True),
    "openDirectory": CFUNCTYPE(c_int, c_char_p, POINTER(c_int), use_errno=True),
    "mmap": CFUNCTYPE(c_void_p, c_void_p, c_size_t, c_int, c_int, c_int, c_int64, use_errno=True),
}
_OPEN = CFUNCTYPE(c_int, POINTER(_Vfs), c_void_p, c_void_p, c_int, POINTER(c_int))
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_SET = CFUNCTYPE(c_int, POINTER(_Vfs), c_char_p, c_void_p)
_GET = CFUNCTYPE(c_void_p, POINTER(_Vfs), c_char_p)
_MAP_FAILED = ctypes.c_void_p(-1).value


def why_not() -> str:
    """Say why the calls cannot be watched here; empty where they can."""
    if not sys.platform.startswith("linux"):
        return "SQLite's calls to the system are watched through its VFS for Unix and /proc"
    vfs = _vfs()
    return "" if vfs.contents.version >= 3 and vfs.contents.name == b"unix" else "SQLite uses another VFS here"


def _vfs() -> Any:
    import sqlcipher3

    library = ctypes.CDLL(sys.modules[sqlcipher3.dbapi2.__name__.replace("dbapi2", "_sqlite3")].__file__)
    library.sqlite3_vfs_find.restype = POINTER(_Vfs)
    return library.sqlite3_vfs_find(None)


def path_of(descriptor: int) -> str:
    """Return the path of an open file, as the system knows it."""
    return os.readlink(f"/proc/self/fd/{descriptor}")


class _Calls:
    """What stands in the place of each call, for one watcher."""

    def __init__(self, watcher: Watcher, original: dict[str, Any]) -> None:
        self._watcher = watcher
        self._original = original

    def fails(self, name: str, path: str) -> bool:
        """Ask the watcher; set the error that the call fails with."""
        number = self._watcher.before(name, path) if self._watcher.concerns(path) else 0
        ctypes.set_errno(number or ctypes.get_errno())
        return number != 0

    def _told(self, name: str, descriptor: int, offset: int = 0, data: bytes = b"", size: int = 0) -> None:
        path, kept = path_of(descriptor), ctypes.get_errno()
        if self._watcher.concerns(path):
            self._watcher.after(Done(name, path, os.fstat(descriptor).st_ino, offset, data, size))
        ctypes.set_errno(kept)

    def open(self, name: bytes, flags: int, mode: int) -> int:
        path = os.path.abspath(os.fsdecode(name))
        makes = bool(flags & os.O_CREAT) and not os.path.exists(path)
        if self._refused(path, flags, makes):
            return -1
        descriptor = int(self._original["open"](name, flags, mode))
        if makes and descriptor >= 0:
            self._told("create", descriptor)
        return descriptor

    def _refused(self, path: str, flags: int, makes: bool) -> bool:
        number = self._watcher.before("open", path) if self._watcher.concerns(path) else 0
        if number == errno.ENOSPC and not makes:
            number = 0  # a full disk opens what is there
        ctypes.set_errno(number or ctypes.get_errno())
        return number != 0

    def read(self, descriptor: int, into: int, size: int) -> int:
        return -1 if self.fails("read", path_of(descriptor)) else self._original["read"](descriptor, into, size)

    def pread(self, descriptor: int, into: int, size: int, offset: int) -> int:
        return (
            -1 if self.fails("read", path_of(descriptor)) else self._original["pread"](descriptor, into, size, offset)
        )

    def write(self, descriptor: int, data: int, size: int) -> int:
        offset = os.lseek(descriptor, 0, os.SEEK_CUR)
        torn = self.fails("write", path_of(descriptor))
        number = ctypes.get_errno()
        written = int(self._original["write"](descriptor, data, size // 2 if torn else size))
        return self._written(descriptor, data, offset, written, number if torn else 0)

    def pwrite(self, descriptor: int, data: int, size: int, offset: int) -> int:
        torn = self.fails("write", path_of(descriptor))
        number = ctypes.get_errno()
        written = int(self._original["pwrite"](descriptor, data, size // 2 if torn else size, offset))
        return self._written(descriptor, data, offset, written, number if torn else 0)

    def _written(self, descriptor: int, data: int, offset: int, written: int, number: int) -> int:
        """A write that fails has left its first half on the disk: a torn page."""
        if written > 0:
            self._told("write", descriptor, offset, ctypes.string_at(data, written))
        if number:
            ctypes.set_errno(number)
            return -1
        return written

    def ftruncate(self, descriptor: int, size: int) -> int:
        if self.fails("truncate", path_of(descriptor)):
            return -1
        result = int(self._original["ftruncate"](descriptor, size))
        self._told("truncate", descriptor, size=size)
        return result

    def fallocate(self, descriptor: int, offset: int, size: int) -> int:
        if self.fails("truncate", path_of(descriptor)):
            return ctypes.get_errno()
        return int(self._original["fallocate"](descriptor, offset, size))

    def fstat(self, descriptor: int, into: int) -> int:
        return -1 if self.fails("stat", path_of(descriptor)) else self._original["fstat"](descriptor, into)

    def unlink(self, name: bytes) -> int:
        path = os.path.abspath(os.fsdecode(name))
        if self.fails("unlink", path):
            return -1
        result = int(self._original["unlink"](name))
        if result == 0 and self._watcher.concerns(path):
            kept = ctypes.get_errno()
            self._watcher.after(Done("unlink", path))
            ctypes.set_errno(kept)
        return result

    def openDirectory(self, name: bytes, into: Any) -> int:
        """SQLite opens a folder for one reason: to sync it."""
        path = os.path.abspath(os.fsdecode(name))
        if self.fails("sync_folder", path):
            return 14  # SQLITE_CANTOPEN
        result = int(self._original["openDirectory"](name, into))
        if result == 0 and self._watcher.concerns(path):
            self._watcher.after(Done("sync_folder", os.path.dirname(path)))
        return result

    def mmap(self, at: int, size: int, rights: int, flags: int, descriptor: int, offset: int) -> int:
        if self.fails("map", path_of(descriptor)):
            return _MAP_FAILED or -1
        return self._original["mmap"](at, size, rights, flags, descriptor, offset) or 0

    pread64, pwrite64 = pread, pwrite


_names: dict[int, str] = {}
"""The name of each open file by the address of its `sqlite3_file`."""
_tables: dict[int, tuple[_Methods, Any]] = {}
"""Our method tables by the address of SQLite's; they are kept for ever, because open files point to them."""
_present: list[_Calls] = []


def _with_own_sync(address: int, name: str) -> None:
    _names[address] = name
    file = _File.from_address(address)
    if not file.methods or ctypes.addressof(file.methods.contents) in {
        ctypes.addressof(t) for t, _ in _tables.values()
    }:
        return
    theirs = ctypes.addressof(file.methods.contents)
    if theirs not in _tables:
        table = _Methods.from_buffer_copy(file.methods.contents)
        method = _SYNC(_sync_method(_SYNC(table.xSync)))
        table.xSync = ctypes.cast(method, c_void_p).value
        _tables[theirs] = table, method
    file.methods = ctypes.pointer(_tables[theirs][0])


def _sync_method(original: Any) -> Callable[[int, int], int]:
    def sync(file: int, flags: int) -> int:
        path = _names.get(file, "")
        calls = _present[-1] if _present and path else None
        if calls and calls.fails("sync", path):
            return _SYNC_FAILED
        result = int(original(file, flags))
        if calls and result == 0 and calls._watcher.concerns(path):
            calls._watcher.after(Done("sync", path))
        return result

    return sync


def _open_method(original: Any) -> Callable[..., int]:
    def opened(vfs: Any, name: int | None, file: int, flags: int, out: Any) -> int:
        result = int(original(vfs, name, file, flags, out))  # the very pointer: SQLite keeps it
        if result == 0 and name:
            _with_own_sync(file, os.path.abspath(os.fsdecode(ctypes.string_at(name))))
        return result

    return opened


@contextmanager
def watched_sqlite(watcher: Watcher) -> Iterator[None]:
    """Let a watcher see SQLite's calls; everything is put back in the end."""
    vfs = _vfs()
    get, put = _GET(vfs.contents.xGetSystemCall), _SET(vfs.contents.xSetSystemCall)
    original = {name: kind(found) for name, kind in _TYPES.items() if (found := get(vfs, name.encode()))}
    calls = _Calls(watcher, {**original, "pread": original.get("pread64") or original.get("pread"),
                             "pwrite": original.get("pwrite64") or original.get("pwrite")})  # fmt: skip
    ours = {name: _TYPES[name](getattr(calls, name)) for name in original}
    open_before = vfs.contents.xOpen
    opened = _OPEN(_open_method(_OPEN(open_before)))
    try:
        for name, call in ours.items():
            put(vfs, name.encode(), ctypes.cast(call, c_void_p))
        vfs.contents.xOpen = ctypes.cast(opened, c_void_p).value
        _present.append(calls)
        yield
    finally:
        if _present:
            _present.pop()
        vfs.contents.xOpen = open_before
        for name in ours:
            put(vfs, name.encode(), None)

"""A seal over an index on disk: only files that this user's program wrote are ever opened.

The engine's files are pickles, and opening a forged one would run code. The seal names every file with its size and
SHA-256, says what the index is of, and carries an HMAC-SHA256 of all that. Replacing it is what makes a commit valid.
"""

import hashlib
import hmac
import json
import os
from collections.abc import Collection
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from desktop_app.search.reached import Reached

SEAL = "seal"
_digests: dict[tuple[str, int, int], str] = {}
"""Digests of this process, by path, size and time of change: the engine never changes a file once it is written."""


class SealBroken(Exception):
    """The seal is missing or forged, or a file is not what the seal says."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What an index is of and what wrote it."""

    archive: str
    schema: int
    analysis: int
    engine: str
    cipher: str = ""
    """The mark of the key that the files are encrypted with; empty where anybody can read them."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What stands in the seal. `toc` is the number of the engine's table of contents."""

    stamp: Stamp
    toc: int
    complete: bool
    """False while the index is being built."""
    reached: Reached
    files: dict[str, str]
    """Name → SHA-256 in hex."""
    segments: tuple[tuple[str, tuple[int, ...]], ...] = ()
    """The parts of the index in order, each with the passages of it that are gone."""


def read(folder: Path, key: bytes) -> Seal:
    """Return the seal of a folder after checking it and every file it names. Raises `SealBroken`."""
    try:
        mac, _, body = (folder / SEAL).read_bytes().partition(b"\n")
    except OSError as error:
        raise SealBroken from error
    if not hmac.compare_digest(mac, _mac(body, key)):
        raise SealBroken
    try:
        known: dict[str, Any] = json.loads(body)
        seal = Seal(**{**known, "stamp": Stamp(**known["stamp"]), "reached": Reached(**known["reached"])})
    except (TypeError, KeyError) as error:  # of another version of the program
        raise SealBroken from error
    try:
        whole = all(_digest(folder / name) == digest for name, digest in seal.files.items())
    except OSError as error:
        raise SealBroken from error
    if not whole:
        raise SealBroken
    return seal


def write(folder: Path, key: bytes, seal: Seal) -> None:
    """Make the files lasting that the seal names, and put it in the place of the old one."""
    known = asdict(seal)
    if not seal.stamp.cipher:
        del known["stamp"]["cipher"]  # the seal of a plain index reads as it did when all were plain
    body = json.dumps(known, sort_keys=True).encode()
    beside = folder / (SEAL + ".new")
    write_private(beside, _mac(body, key) + b"\n" + body)
    sync(beside)
    beside.replace(folder / SEAL)
    sync_folder(folder)


def digests(folder: Path, names: Collection[str], known: dict[str, str]) -> dict[str, str]:
    """Return the digests of files, those not known yet after making them lasting on the disk."""
    for name in names:
        if name not in known:
            sync(folder / name)
    return {name: known.get(name) or _digest(folder / name) for name in sorted(names)}


def open_private(path: Path) -> BinaryIO:
    """Open a new file for writing that only this user may read."""
    return open(path, "wb", opener=lambda name, flags: os.open(name, flags, 0o600))


def write_private(path: Path, content: bytes | bytearray) -> None:
    """Write a file that only this user may read."""
    with open_private(path) as file:
        file.write(content)


def sync(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until a folder's entries are on the disk, where the system can do so."""
    if os.name == "nt":  # Windows writes a folder's entries by itself and opens no folder as a file
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mac(body: bytes, key: bytes) -> bytes:
    return hmac.new(key, body, hashlib.sha256).hexdigest().encode()


def _digest(path: Path) -> str:
    about = path.stat()
    known = (str(path), about.st_size, about.st_mtime_ns)
    if known not in _digests:
        with path.open("rb") as file:
            _digests[known] = hashlib.file_digest(file, "sha256").hexdigest()
    return _digests[known]

"""Power cuts: what a session wrote is recorded, and the folder built as a disk may hold it after a cut at any point.

What was synced is there. Of what was written since, each block of 4 KiB is there by chance; names of files too, unless
their folder was synced. That is harsher than most file systems, which keep the order of names.
"""

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.watching import Done, Watcher

BLOCK = 4096
KEPT = 0.3
"""The chance of what was not synced to be on the disk all the same."""
_NEVER_THERE = ("-shm",)
"""Rebuilt after every crash; it is written through memory, which is not recorded."""


class Recording(Watcher):
    """Writes down every change of a folder, and what was acknowledged in between."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.steps: list[Done | str] = []

    def concerns(self, path: str) -> bool:
        """Leave out what is not there after a crash anyway."""
        return super().concerns(path) and not path.endswith(_NEVER_THERE)

    def after(self, done: Done) -> None:
        """Keep a change."""
        self.steps.append(done)

    def acknowledge(self, name: str) -> None:
        """Keep that the editor was told so."""
        self.steps.append(name)


@dataclass(slots=True)
class _Content:
    """One file: as the system shows it, as it was last synced, and what was written since."""

    now: bytearray = field(default_factory=bytearray)
    synced: bytes = b""
    since: list[tuple[int, bytes] | int] = field(default_factory=list)
    """Writes, and sizes after a truncation."""


class Disk:
    """A folder at one moment of a recording, and what may be left of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder.resolve())
        self._names: dict[str, _Content | None] = {}
        """What the system shows; None is a folder."""
        self._synced: dict[str, _Content | None] = {}
        self._since: list[tuple[str, _Content | None, str]] = []
        """Names made (path, content, "") and removed (path, None, path); a renaming is one entry of both."""
        self._inodes: dict[int, _Content] = {}

    def apply(self, step: Done) -> None:
        """Go on by one step."""
        getattr(self, f"_{step.name}")(step)

    def _create(self, step: Done) -> None:
        content = self._inodes[step.inode] = _Content()
        self._names[step.path] = content
        self._since.append((step.path, content, ""))

    def _mkdir(self, step: Done) -> None:
        self._names[step.path] = None
        self._since.append((step.path, None, ""))

    def _write(self, step: Done) -> None:
        content = self._inodes[step.inode]
        self._put(content.now, step.offset, step.data)
        content.since.append((step.offset, step.data))

    def _truncate(self, step: Done) -> None:
        content = self._inodes[step.inode]
        self._cut(content.now, step.size)
        content.since.append(step.size)

    def _sync(self, step: Done) -> None:
        content = self._names.get(step.path)
        if content is not None:  # else one that has lost its name
            content.synced, content.since = bytes(content.now), []

    def _rename(self, step: Done) -> None:
        content = self._names.pop(step.path)
        self._names[step.target] = content
        self._since.append((step.target, content, step.path))

    def _unlink(self, step: Done) -> None:
        self._names.pop(step.path, None)
        self._since.append(("", None, step.path))

    _rmdir = _unlink

    def _sync_folder(self, step: Done) -> None:
        here = [one for one in self._since if step.path in (os.path.dirname(one[0]), os.path.dirname(one[2]))]
        for one in here:
            self._name(self._synced, *one)
        self._since = [one for one in self._since if one not in here]

    @staticmethod
    def _name(names: dict[str, _Content | None], made: str, content: _Content | None, gone: str) -> None:
        if gone:
            names.pop(gone, None)
        if made:
            names[made] = content

    @staticmethod
    def _put(content: bytearray, offset: int, data: bytes) -> None:
        if len(content) < offset:
            content.extend(bytes(offset - len(content)))
        content[offset : offset + len(data)] = data

    @staticmethod
    def _cut(content: bytearray, size: int) -> None:
        del content[size:]
        content.extend(bytes(size - len(content)))

    def _left_of(self, content: _Content, chance: random.Random) -> bytes:
        left = bytearray(content.synced)
        for one in content.since:
            if isinstance(one, int):
                if chance.random() < KEPT:
                    self._cut(left, one)
                continue
            for offset, block in _blocks(*one):
                if chance.random() < KEPT:
                    self._put(left, offset, block)
        return bytes(left)

    def left(self, chance: random.Random, to: Path) -> None:
        """Write what is there after a power cut to another folder."""
        names = dict(self._synced)
        for one in self._since:
            if chance.random() < KEPT:
                self._name(names, *one)
        for name, content in sorted(names.items()):
            path = to / os.path.relpath(name, self.folder)
            if content is None:
                path.mkdir(parents=True, exist_ok=True)
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(self._left_of(content, chance))


def _blocks(offset: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        end = min(len(data), at + BLOCK - (offset + at) % BLOCK)
        yield offset + at, data[at:end]
        at = end

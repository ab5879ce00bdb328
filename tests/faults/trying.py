"""One action with one fault, and everything that must hold afterwards."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import BackupsBehind, DiskFull, KartotekaError
from tests.faults.actions import OLD, Deed, Newsroom, copied, prepare
from tests.faults.python_calls import full_once, watched_python
from tests.faults.syscalls import watched_sqlite
from tests.faults.verifying import Contents, contents, faults_of, left_over
from tests.faults.watching import Fault, Watcher

NEVER = 10**9


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault."""

    name: str
    error: int
    lasting: bool


KINDS = (
    Kind("one error", errno.EIO, False),
    Kind("errors from then on", errno.EIO, True),
    Kind("disk full from then on", errno.ENOSPC, True),
)


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Let a watcher see every call, SQLite's and Python's."""
    with watched_sqlite(watcher), watched_python(watcher):
        yield


@contextmanager
def failing(fault: Fault) -> Iterator[None]:
    """Have the n-th call fail; a disk that was full once says so when it is asked."""
    with full_once(lambda: fault.error == errno.ENOSPC and bool(fault.came)), watched(fault):
        yield


class Trial:
    """A deed in a folder of its own, again and again from the same state."""

    def __init__(self, deed: Deed, folder: Path) -> None:
        self.deed = deed
        self._template = folder / "template"
        self._scratch = folder / "scratch"
        if deed.template:
            prepare(Newsroom(self._template, deed.encrypted))
        self.calls = 0
        """How many calls the deed makes."""
        self._after: Contents | None = None
        self._after = self._clean_run()

    def run(self, kind: Kind, number: int) -> str:
        """Do the deed with the n-th call failing. Returns which call that was, empty where all were passed.

        Raises AssertionError where something does not hold.
        """
        room = self._room()
        try:
            before = self._contents(room) if room.path.exists() else None
            fault = Fault(room.folder, number, kind.error, lasting=kind.lasting)
            raised = self._do(room, fault)
            self._verify(room, before, raised, fault, number)
        finally:
            room.close()
        return fault.came

    def _clean_run(self) -> Contents:
        room = self._room()
        fault = Fault(room.folder, NEVER)
        assert self._do(room, fault) is None
        self.calls = fault.count
        room.close()
        return self._contents(room)

    def _room(self) -> Newsroom:
        shutil.rmtree(self._scratch, ignore_errors=True)
        if self.deed.template:
            room = copied(self._template, self._scratch, self.deed.encrypted)
        else:
            self._scratch.mkdir()
            room = Newsroom(self._scratch, self.deed.encrypted)
        self.deed.before(room)
        if self.deed.opened:
            room.open()
            self.deed.ready(room)
        return room

    def _do(self, room: Newsroom, fault: Fault) -> KartotekaError | None:
        try:
            with failing(fault):
                self.deed.act(room)
        except KartotekaError as error:
            return error
        return None

    def _verify(
        self, room: Newsroom, before: Contents | None, raised: KartotekaError | None, fault: Fault, number: int
    ) -> None:
        if raised is not None:
            assert fault.came, f"{raised!r} without a fault"
            assert isinstance(raised, (DiskFull, BackupsBehind)) or fault.error != errno.ENOSPC, repr(raised)
        if raised is not None and number % 2 and self.deed.opened and room.desk:
            self.deed.act(room)  # the same session goes on
            raised = None
        room.close()
        state = self._state(room)
        assert self._after is not None
        assert raised is not None or state is not None
        if raised is not None and (state is None or state == before):
            self.deed.act(room)
            room.close()
            state = self._state(room)
        assert state is not None
        assert state.counts == self._after.counts, set(state.counts) ^ set(self._after.counts)
        self.deed.check(room)
        room.close()
        assert left_over(room.folder) == [], left_over(room.folder)

    def _state(self, room: Newsroom) -> Contents | None:
        """Open the archive without faults, look whether it is whole, and return what it holds."""
        if not room.path.exists():
            return None
        room.key = self._fitting(room) if room.application.needs_passphrase(room.path) else None
        found = faults_of(room.open())
        assert found == [], found
        room.close()
        return self._contents(room)

    def _fitting(self, room: Newsroom) -> object:
        keys = [key for key in (OLD, room.new_key) if key]
        salt = room.path.read_bytes()[:16]
        return next(key for key in keys if key.salt == salt)

    def _contents(self, room: Newsroom) -> Contents:
        return contents(room.path, [None, OLD, room.new_key])

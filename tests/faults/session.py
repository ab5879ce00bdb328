"""A long session whose every step is told, and what must be there after a power cut in it."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db import keys
from db.seen import State, state_of
from desktop_app.domain.errors import KartotekaError
from tests.faults.actions import DEEDS, Newsroom, make_old
from tests.faults.power import Disk, Recording
from tests.faults.trying import watched
from tests.faults.verifying import faults_of
from tests.faults.watching import Done
from tests.integration.search.comparing import unlike

_STEPS = (
    "create", "open", "import", "tag", "revise", "undo", "back up", "close", "open", "index", "import", "bin", "copy",
    "close", "restore", "open", "import", "close", "first passphrase", "open", "import", "close", "migration", "import",
    "encrypted index", "close", "no passphrase", "open", "undo", "close",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What the editor knew after a step."""

    step: str
    state: State
    key: keys.Key | None


class Session:
    """One recorded session."""

    def __init__(self, folder: Path) -> None:
        self.room = Newsroom(folder / "room")
        self.room.folder.mkdir(parents=True)
        self.told: list[Told] = []
        self.recording = Recording(self.room.folder)
        deeds = {deed.name: deed for deed in DEEDS}
        with watched(self.recording):
            self.room.path.parent.mkdir()
            self.recording.acknowledge("")
            for name in _STEPS:
                if name == "migration":
                    make_old(self.room)
                self._do(deeds[name].act, name)
        self.room.close()

    def _do(self, act: Callable[[Newsroom], object], name: str) -> None:
        act(self.room)
        if name in ("first passphrase", "no passphrase"):
            self.room.key = self.room.new_key if name == "first passphrase" else None
        self.told.append(Told(name, self._state(), self.room.key))
        self.recording.acknowledge(name)

    def _state(self) -> State:
        from db.engine import reading_engine

        if self.room.desk:
            with self.room.desk.storage._reader.begin() as connection:
                return state_of(connection)
        engine = reading_engine(self.room.path, self.room.key)
        with engine.begin() as connection:
            state = state_of(connection)
        engine.dispose()
        return state

    def cut(self, at: int, seed: int, to: Path) -> str:
        """Cut the power after some steps. Returns the step that was under way.

        Raises AssertionError where anything that was told is not there, or anything is not whole.
        """
        disk, known = Disk(self.room.folder), -1
        for step in self.recording.steps[:at]:
            if isinstance(step, Done):
                disk.apply(step)
            else:
                known += 1
        shutil.rmtree(to, ignore_errors=True)
        to.mkdir()
        disk.left(random.Random(seed), to)
        allowed = self.told[max(known - 1, 0) : known + 1]
        self._verify(to, allowed, told_nothing=known < 1)
        return allowed[-1].step

    def _verify(self, folder: Path, allowed: list[Told], told_nothing: bool) -> None:
        room = Newsroom(folder)
        if not room.path.exists():
            assert told_nothing, "the archive is gone"
            return
        try:
            encrypted = room.application.needs_passphrase(room.path)
            room.key = next(one.key for one in allowed if (one.key is not None) is encrypted)
            found = faults_of(room.open())
            assert found == [], found
            with room.open().storage._reader.begin() as connection:
                state = state_of(connection)
            before = [one.state for one in allowed]
            assert state in before, f"{state.sequence} instead of {[one.sequence for one in before]}"
            room.open().finding.catch_up()
            assert room.open().finding.state() == "ready"
            assert unlike(room.open()) == set()
        except KartotekaError as error:
            raise AssertionError(f"{error!r}") from error
        finally:
            room.close()

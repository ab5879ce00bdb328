"""Kills the worker at random moments (SIGKILL) and looks at what it left."""

import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from db import models
from desktop_app.bootstrap import Application, Places
from desktop_app.domain.errors import KartotekaError
from tests.crash.replay import faults

LIVES = 25
"""Kills that one archive goes through before a new one is begun."""
PASSPHRASE = "сорок журавлей"


@dataclass(slots=True)
class Figures:
    kills: int = 0
    told: int = 0
    """Steps that the worker said were done."""
    lost: int = 0
    torn: int = 0
    refused: int = 0
    index_wrong: int = 0
    opening: int = 0
    """Kills before or while the archive was opened."""
    said: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.lost or self.torn or self.refused or self.index_wrong)

    def lines(self) -> str:
        return (
            f"{self.kills} kills ({self.opening} while opening or closing), {self.told} steps told as done: "
            f"{self.lost} lost, {self.torn} faults found, {self.refused} times not opened, "
            f"{self.index_wrong} times the index was wrong after catching up"
        )


class Siege:
    """One archive that is killed again and again."""

    def __init__(self, folder: Path, seed: int, figures: Figures, *, encrypted: bool = False) -> None:
        self.home = folder / "home"
        self.path = folder / "осада.kartoteka"
        self.figures = figures
        self.passphrase = PASSPHRASE if encrypted else ""
        self.chance = random.Random(seed)
        self.application = Application(Places.within(self.home), "ru")
        self.application.create(self.path, passphrase=self.passphrase)
        self.key = self.application.unlock(self.path, self.passphrase)
        self.told: set[str] = set()

    def kill_once(self) -> None:
        """Let the worker live for a moment, kill it, and look at everything."""
        command = [
            sys.executable, "-m", "tests.crash.worker", str(self.path), str(self.home), str(self.chance.random())[2:12],
        ]  # fmt: skip
        worker = subprocess.Popen([*command, *([self.passphrase] if self.passphrase else [])], stdout=subprocess.PIPE)
        assert worker.stdout is not None
        first = worker.stdout.readline()
        if self.chance.random() > 0.1:
            time.sleep(self.chance.uniform(0.1, 0.9))
        worker.kill()
        said = (first + worker.stdout.read()).decode().splitlines()
        worker.stdout.close()
        worker.wait()
        self.figures.kills += 1
        self.figures.opening += said[-1:] in (["opening"], ["closed"])
        new = {line.split()[1] for line in said if line.startswith("done ") and len(line.split()[1:]) == 1}
        whole = {one for one in new if len(one) == 36}  # the last line may be cut
        self.told |= whole
        self.figures.told += len(whole)
        self.look()

    def look(self) -> None:
        """Open the archive for writing, as an editor does next morning, and verify all that was promised."""
        try:
            desk = self.application.open(self.path, key=self.key)
        except KartotekaError as error:
            self.figures.refused += 1
            self.figures.said.append(f"not opened: {error}")
            return
        with desk:
            found = faults(desk.storage)
            self.figures.torn += len(found)
            self.figures.said += found
            with desk.storage._reader.begin() as connection:
                there = set(connection.scalars(select(models.Action.id)))
            self.figures.lost += len(self.told - there)
            self.figures.said += [f"lost: {one}" for one in self.told - there]
            if self.chance.random() < 0.3:
                self.compare_index(desk)
        left = [path.name for path in self.path.parent.glob(".*unfinished*")]
        if left:
            self.figures.said.append(f"left behind: {left}")

    def compare_index(self, desk) -> None:
        """Catch up and compare what is indexed with what the archive holds."""
        desk.finding.catch_up()
        with desk.storage.reading() as reading:
            wanted = {(unit.interview, unit.number) for id in reading.all_interview_ids() for unit in reading.units(id)}
            waiting = reading.queue_length()
        index = desk.finding._index
        snapshot = index._refreshed()
        indexed = {snapshot.key(number) for number in snapshot.everything()}
        if indexed != wanted or waiting or index.state() != "ready":
            self.figures.index_wrong += 1
            self.figures.said.append(f"index: {len(indexed ^ wanted)} passages differ, {waiting} wait, {index.state()}")


def besiege(folder: Path, kills: int, seed: int) -> Figures:
    """Kill so often; every third archive has a passphrase."""
    figures = Figures()
    number = 0
    while figures.kills < kills:
        place = folder / str(number)
        place.mkdir()
        siege = Siege(place, seed + number, figures, encrypted=number % 3 == 2)
        for _ in range(min(LIVES, kills - figures.kills)):
            siege.kill_once()
        number += 1
    return figures

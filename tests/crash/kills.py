"""Kills a worker at random moments, looks at what is left, and lets the next one go on with it."""

import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field, fields
from pathlib import Path
from random import Random

from db.keys import Key, fresh
from tests.crash.verify import Findings, Promise, Subject, backups_of, verify

ROOT = Path(__file__).parents[2]
KILLS_AN_ARCHIVE = 25
UNSEEN = 0.15
"""How often nobody looks after a kill, so that the next worker has to recover, and is killed while it does."""
LONGEST = 0.5
"""Seconds of work before a kill, at most."""
IN_VIEW = 0.03
"""Seconds after the beginning of a phase in which it is killed on purpose."""
PHASES = ("open", "close", "index", "backup", "do")
PATIENCE = 30.0
"""Seconds in which a worker must get to what it is to be killed in."""


@dataclass
class Tally:
    """What came of all kills."""

    kills: int = 0
    acknowledged: int = 0
    phases: Counter[str] = field(default_factory=Counter)
    """What the worker was at when it was killed."""
    findings: Findings = field(default_factory=Findings)
    died: list[str] = field(default_factory=list)
    """Workers that ended by themselves: the program failed at its work."""

    def add(self, found: Findings) -> None:
        """Count what was found in one archive at one time."""
        for one in fields(Findings):
            getattr(self.findings, one.name).extend(getattr(found, one.name))

    @property
    def clean(self) -> bool:
        """Whether nothing at all was wrong."""
        return not any(self.wrong.values())

    @property
    def wrong(self) -> dict[str, list[str]]:
        """All that must be empty, by its name."""
        return {one.name: getattr(self.findings, one.name) for one in fields(Findings)} | {"died": self.died}

    def table(self) -> str:
        """Return the figures, and what exactly was wrong."""
        counts = {"kills": self.kills, "acknowledged": self.acknowledged}
        counts |= {name.replace("_", " "): len(what) for name, what in self.wrong.items()}
        lines = [" | ".join(counts), " | ".join(str(count).rjust(len(name)) for name, count in counts.items())]
        lines.append("killed in: " + ", ".join(f"{phase} {count}" for phase, count in self.phases.most_common()))
        return "\n".join(lines + [f"{name}: {said}" for name, what in self.wrong.items() for said in what[:10]])


class Worker:
    """A process that waits to be let loose on an archive."""

    def __init__(self, subject: Subject, seed: int) -> None:
        subject.temporary.mkdir(parents=True, exist_ok=True)
        self._written = b""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.worker", str(subject.archive), str(subject.home), str(seed)],
            cwd=ROOT, env={**os.environ, "TMPDIR": str(subject.temporary), "PYTHONWARNINGS": "ignore"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self._tell(subject.key.to_text() if subject.key else "")

    def begin(self) -> None:
        """Let it work."""
        self._read_until("ready\n", 0)
        self._tell("go")

    def live(self, seconds: float) -> None:
        """Wait; a worker that writes much must not come to stand because nobody reads."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0 and self._read(left):
            pass

    def live_until(self, phase: str) -> None:
        """Wait until something begins that has not begun before."""
        self._read_until(f"> {phase}\n", len(self._written))

    def kill(self) -> tuple[list[str], str]:
        """Kill it. Returns the lines that it had written whole, and, where it ended before by a fault, which."""
        self._process.kill()
        rest, complaint = self._process.communicate()
        ended = self._process.returncode != -signal.SIGKILL
        return (self._written + rest).decode().split("\n")[:-1], complaint.decode()[-3000:] or "?" if ended else ""

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line.encode() + b"\n")
        self._process.stdin.flush()

    def _read_until(self, line: str, since: int) -> None:
        end = time.monotonic() + PATIENCE
        while line.encode() not in self._written[since:] and self._read(end - time.monotonic()):
            pass

    def _read(self, seconds: float) -> bool:
        """Read what there is within a time; False where nothing comes any more."""
        assert self._process.stdout is not None
        if seconds <= 0:
            return False
        if select.select([self._process.stdout], [], [], seconds)[0]:
            new = os.read(self._process.stdout.fileno(), 1 << 16)
            self._written += new
            return bool(new)
        return True


class Siege:
    """One archive that is killed again and again."""

    def __init__(self, folder: Path, tally: Tally, random: Random, key: Key | None) -> None:
        self.subject = Subject(folder / "осада.kartoteka", folder / "home", key)
        self.promises: list[Promise] = []
        self._tally, self._random = tally, random
        self._created = False
        self._next = self._worker()

    def _worker(self) -> Worker:
        return Worker(self.subject, self._random.randrange(1 << 30))

    def kill(self) -> None:
        """Let a worker live for a while, and kill it; the next one is made ready meanwhile."""
        worker, self._next = self._next, self._worker()
        worker.begin()
        self._wait(worker)
        lines, fault = worker.kill()
        self._tally.kills += 1
        self._tally.died += [fault] if fault else []
        began = [line[2:] for line in lines if line.startswith("> ")]
        self._tally.phases[began[-1] if began else "start"] += 1
        promised = [Promise.of(line[5:]) for line in lines if line.startswith("done ")]
        self._tally.acknowledged += len(promised)
        self.promises += promised
        self._created |= "created" in lines

    def _wait(self, worker: Worker) -> None:
        between, chance = self._random.uniform, self._random.random()
        if not self._created and chance < 0.3:
            worker.live_until("create")
            worker.live(between(0, 0.2))
        elif chance < 0.1:
            worker.live(between(0, IN_VIEW))
        elif chance < 0.6:
            worker.live(between(0, LONGEST / 2))
            worker.live_until(self._random.choice(PHASES))
            worker.live(between(0, IN_VIEW))
        else:
            worker.live(between(0, LONGEST))

    def look(self) -> None:
        """See what is left, unless the archive was never made whole, and nobody was told that it was."""
        if self._created or self.subject.archive.exists():
            self._tally.add(verify(self.subject, self.promises, self._random))

    def end(self) -> None:
        """Look at everything for the last time, the backups too."""
        self._next.kill()
        self.look()
        self._tally.findings.backups += backups_of(self.subject)


def besiege_one(folder: Path, kills: int, tally: Tally, random: Random, passphrase: str = "") -> None:
    """Kill so many times in one archive."""
    siege = Siege(folder, tally, random, fresh(passphrase) if passphrase else None)
    for _ in range(kills):
        siege.kill()
        if random.random() >= UNSEEN:
            siege.look()
    siege.end()


def besiege(folder: Path, kills: int, seed: int) -> Tally:
    """Kill so many times; every third archive has a passphrase."""
    random, tally = Random(seed), Tally()
    while tally.kills < kills:
        passphrase = "сорок журавлей" if tally.kills // KILLS_AN_ARCHIVE % 3 == 1 else ""
        with tempfile.TemporaryDirectory(dir=folder) as place:
            besiege_one(Path(place), min(KILLS_AN_ARCHIVE, kills - tally.kills), tally, random, passphrase)
    return tally

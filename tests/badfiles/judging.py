"""One bad file goes the whole way into an archive; what must hold is looked at afterwards."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import psutil

from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.domain.errors import ReaderStopped
from desktop_app.intake import LIMITS, MEGABYTE, GuardedIntake
from desktop_app.services.importing import ImportLine
from desktop_app.services.words import spoken
from tests.badfiles import documents, packages, pages, places, texts
from tests.badfiles.cases import SECRET, SECRET_NAME, WORDS, BadFile

FILES = {one.name: one for part in (texts, packages, pages, documents, places) for one in part.FILES}
"""All of them, by name."""
SECONDS = LIMITS.reading + LIMITS.finding + 5
"""What a file may take, at the most."""
SECONDS_A_PART = 0.1
"""What each interview of a file of many may take besides."""
LONG = 20.0
"""Seconds from which on a file is named as slow: finding quotes in a long text may take so long."""
BETWEEN_LOOKS = 74
"""Megabytes that a child may take before the watchdog looks again."""
GOOD = "живой.txt"
OUTCOMES = {"added", "revised", "already_here", "skipped", "failed"}


@dataclass(slots=True)
class Verdict:
    """What became of a bad file."""

    outcomes: list[str] = field(default_factory=list)
    seconds: float = 0.0
    megabytes: int = 0
    broken: list[str] = field(default_factory=list)
    """What did not hold."""
    weak: list[str] = field(default_factory=list)
    """Where the guard had to step in, and why: the reader itself might have refused."""


class Judge:
    """An archive of its own, and the pool of readers that the program uses."""

    def __init__(self, folder: Path, megabytes: int = LIMITS.memory // MEGABYTE) -> None:
        """`megabytes` is what a reader may hold."""
        self._folder = folder
        self._number = 0
        self._megabytes = megabytes + BETWEEN_LOOKS
        application = Application(Places.within(folder / "home"), "en")
        application.create(folder / "архив.kartoteka")
        self.desk: Desk = application.open(folder / "архив.kartoteka")
        limits = replace(LIMITS, memory=megabytes * MEGABYTE)
        self.intake = GuardedIntake(application.child_command("intake"), limits=limits)
        self.desk.__dict__["_intake"] = self.intake

    def close(self) -> None:
        """End the children."""
        self.desk.close()

    def judge(self, bad: BadFile, full: bool = False) -> Verdict:
        """Import a bad file, and say what became of it. Raises `NotHere`, and whatever should not be raised."""
        self._number += 1
        above = self._folder / f"файл {self._number}"
        folder = above / "глубже" / "ещё глубже"
        folder.mkdir(parents=True)
        (folder / SECRET_NAME).write_text(SECRET, "utf-8")
        path = bad.write(folder, full)
        before = _all_names(above)
        verdict = Verdict()
        with _gauge(verdict):
            began = time.monotonic()
            report = self.desk.importing.run([path])
            verdict.seconds = time.monotonic() - began
        self._look_at(verdict, report.lines, path)
        if made := _all_names(above) - before:
            verdict.broken.append(f"files were written: {sorted(made)}")
        self._read_a_good_one(verdict)
        return verdict

    def _look_at(self, verdict: Verdict, lines: tuple[ImportLine, ...], path: Path) -> None:
        if not lines:
            verdict.broken.append("nothing is said of it")
        parts = sum(bool(line.part) for line in lines)
        if verdict.seconds > SECONDS + SECONDS_A_PART * parts:
            verdict.broken.append(f"{verdict.seconds:.0f} seconds")
        elif verdict.seconds > LONG + SECONDS_A_PART * parts:
            verdict.weak.append("slow")
        if verdict.megabytes > self._megabytes:
            verdict.broken.append(f"{verdict.megabytes} MB")
        for line in lines:
            verdict.outcomes.append(line.error.code if line.error else line.outcome)
            if line.outcome not in OUTCOMES:
                verdict.broken.append(f"outcome {line.outcome}")
            if line.error is not None:
                self._look_at_error(verdict, line, path)
            elif line.interview and line.outcome in ("added", "revised"):
                self._look_at_text(verdict, line)

    def _look_at_error(self, verdict: Verdict, line: ImportLine, path: Path) -> None:
        said = spoken(line.error) if line.error else ""
        if path.name not in said and line.path.name not in said:
            verdict.broken.append(f"the sentence does not name the file: {said}")
        if _is_secret(said):
            verdict.broken.append("the sentence tells of another file")
        if isinstance(line.error, ReaderStopped):
            trace = getattr(line.error.__cause__, "childs_trace", ())
            verdict.weak.append(" ".join([line.error.code, *trace[-1:], *(one for one in trace if one[:1] != " ")]))

    def _look_at_text(self, verdict: Verdict, line: ImportLine) -> None:
        with self.desk.storage.reading() as reading:
            view = reading.interview(line.interview)
        if _is_secret(view.text) or _is_secret(view.interview.title):
            verdict.broken.append("the text holds another file")
        if not view.text.strip():
            verdict.broken.append("a text of nothing came in")

    def _read_a_good_one(self, verdict: Verdict) -> None:
        path = self._folder / GOOD
        path.write_text(f"{WORDS} {self._number}", "utf-8")
        taken = self.intake.take(path)
        if taken.read.text != f"{WORDS} {self._number}" or not taken.found.quotes:
            verdict.broken.append("the next file is not read")


def _is_secret(text: str) -> bool:
    return SECRET in text or "root:x:0:0" in text or "daemon:" in text


def _all_names(folder: Path) -> set[str]:
    return {os.path.join(place, name) for place, inside, names in os.walk(folder) for name in (*inside, *names)}


@contextmanager
def _gauge(verdict: Verdict) -> Iterator[None]:
    """Measure the memory of the children, the largest one's."""
    ended = threading.Event()

    def measure() -> None:
        here = psutil.Process()
        while not ended.wait(0.02):
            with suppress(psutil.Error):
                taken = [child.memory_info().rss // MEGABYTE for child in here.children()]
                verdict.megabytes = max(verdict.megabytes, *taken, 0)

    thread = threading.Thread(target=measure)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()

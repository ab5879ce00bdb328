"""An import that is stopped waits for nothing, and leaves nothing half done."""

import sys
import threading
import time
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

import pytest

from db.archive import Archive
from desktop_app.domain.errors import ReaderStopped
from desktop_app.intake import GuardedIntake
from desktop_app.services.editing import Editing
from desktop_app.services.found import AS_IT_IS, Found, Taken, Wish
from desktop_app.services.importing.importing import Importing

READING_S = 30
CHILD = f"""
import sys, time
from pathlib import Path
from desktop_app.workers import serve

def read(asked, _):
    Path(asked["path"]).with_suffix(".begun").touch()
    time.sleep({READING_S})

sys.exit(serve({{"suffixes": lambda *_: [[".txt"], []], "read": read, "look": read}}))
"""
"""A process that reads and does not come to an end."""


class Stuck:
    """A reader that is never done with a file, unless it is given up."""

    lanes = 2

    def __init__(self) -> None:
        self._given_up = threading.Event()

    def suffixes(self) -> tuple[str, ...]:
        return (".txt", ".zip")

    def many(self) -> tuple[str, ...]:
        return (".zip",)

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        raise self._wait(path)

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        raise self._wait(path)

    def take_bytes(self, data: bytes, name: str, wish: Wish = AS_IT_IS) -> Taken:
        raise NotImplementedError

    def look(self, text: str, body_start: int, language: object) -> Found:
        raise NotImplementedError

    def give_up(self, threads: Collection[int]) -> None:
        if threads:
            self._given_up.set()

    def _wait(self, path: Path) -> ReaderStopped:
        assert self._given_up.wait(30)
        return ReaderStopped(path=path)


@pytest.mark.parametrize("names", [("a.txt",), ("a.txt", "b.txt", "c.txt", "d.txt"), ("a.zip",)])
def test_an_import_that_is_stopped_gives_up_what_is_under_way(
    editing: Editing, tmp_path: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        (tmp_path / name).write_text("Вода ушла.", "utf-8")
    asked: list[tuple[int, int]] = []

    def wanted(done: int, of: int, what: str) -> bool:
        asked.append((done, of))
        return len(asked) < 3

    report = Importing(editing, Stuck()).run([tmp_path], wanted)

    assert report.stopped
    assert not report.lines
    assert asked == [(0, len(names))] * 3


def test_a_survey_that_is_stopped_gives_up_what_is_under_way(editing: Editing, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Вода ушла.", "utf-8")
    seen: list[object] = []

    Importing(editing, Stuck()).survey([tmp_path], seen.append, lambda *_: False)

    assert not seen


def test_a_real_child_that_reads_is_ended_and_nothing_of_the_file_is_here(
    editing: Editing, archive: Archive, tmp_path: Path
) -> None:
    path = tmp_path / "долгий.txt"
    path.write_text("Вода ушла.", "utf-8")
    stopped: list[float] = []

    def wanted(done: int, of: int, what: str) -> bool:
        if path.with_suffix(".begun").exists():
            stopped.append(time.monotonic())
        return not stopped

    with closing(GuardedIntake([sys.executable, "-c", CHILD], lanes=1)) as intake:
        report = Importing(editing, intake).run([path], wanted)
        took = time.monotonic() - stopped[0]

    assert (report.stopped, report.lines) == (True, ())
    assert took < READING_S / 3
    with archive.reading() as reading:
        assert reading.all_interview_ids() == []
        assert reading.history() == []

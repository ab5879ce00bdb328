"""An archive with a passphrase tells a thief nothing: no marker word is in any byte that the program has written.

Everything that may be written in a run (home, temporary files, the archive's folder) is searched, while the program
runs, after it has closed, and after it was killed at random moments. The same run on a plain archive must find them.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app.bootstrap import Application, Places
from tests.e2e.marker_child import MARKERS

PASSPHRASE = "сорок журавлей над каналом"
KILLS = 20


def forms(word: str) -> set[bytes]:
    """Return a word in every form in which it could lie on the disk."""
    found = set()
    for one in {word, word.lower(), word.upper()}:
        utf8 = one.encode()
        found |= {utf8, one.encode("utf-16-le"), utf8.decode("latin-1").encode(), one.encode("cp1251")}
    return found


WANTED = [(name, form) for name, word in MARKERS.items() for form in forms(word)]


def leaks(root: Path) -> dict[str, set[str]]:
    """Return the files below a folder that hold markers, with the names of the markers; file names count too."""
    found: dict[str, set[str]] = {}
    for place, _, names in os.walk(root):
        for name in names:
            path = Path(place, name)
            try:
                content = path.read_bytes() + str(path.relative_to(root)).encode()
            except OSError:
                continue  # it went away meanwhile
            if hits := {marker for marker, form in WANTED if form in content}:
                found[str(path.relative_to(root))] = hits
    return found


class Run:
    """A world of its own: what may be written lies in `inside`, what the editor brings and takes in `outside`."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        self.inside, self.outside = folder / "inside", folder / "outside"
        for one in (self.inside / "home", self.inside / "tmp", self.outside):
            one.mkdir(parents=True)
        self.source = self.outside / f"{MARKERS['file']}.txt"
        self.source.write_text(
            f"{MARKERS['title']}\n\nВот что: {MARKERS['text']} сказал гидролог {MARKERS['speaker']}.\n" * 3, "utf-8"
        )
        self.passphrase = passphrase
        self.number = 0
        self.path = self.inside / "архив.kartoteka"
        self.make()

    def make(self) -> None:
        self.number += 1
        self.path = self.inside / f"архив{self.number}.kartoteka"
        home = self.inside / "home"
        Application(Places.within(home)).create(self.path, passphrase=self.passphrase)

    def begin(self) -> "subprocess.Popen[str]":
        """Start a working session."""
        inside = self.inside
        environment = os.environ | {
            "HOME": str(inside / "home"), "TMPDIR": str(inside / "tmp"), "KARTOTEKA_HOME": str(inside / "home"),
            "XDG_CACHE_HOME": str(inside / "home"), "XDG_CONFIG_HOME": str(inside / "home"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        return subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.marker_child", str(self.path), str(self.source), str(self.outside),
             self.passphrase or "-"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
        )  # fmt: skip

    def session(self) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
        """Work to the end. Returns what leaked while the program was open, and after it has closed."""
        child = self.begin()
        assert child.stdout is not None
        assert child.stdin is not None
        lines = []
        for line in child.stdout:
            lines.append(line.strip())
            if line.strip() == "done":
                break
        assert lines[-1:] == ["done"], lines
        open_ = leaks(self.inside)
        child.communicate("\n")
        assert child.returncode == 0
        return open_, leaks(self.inside)


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_nothing_of_an_archive_with_a_passphrase_is_on_the_disk_while_open_or_after(tmp_path: Path) -> None:
    run = Run(tmp_path, PASSPHRASE)
    assert run.session() == ({}, {})
    assert (run.outside / "dossier.pdf").is_file()


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_the_same_session_on_a_plain_archive_is_found_out(tmp_path: Path) -> None:
    while_open, after = Run(tmp_path, "").session()
    assert set().union(*after.values()) >= set(MARKERS) - {"query", "file"}
    assert any(".kartoteka" in name for name in while_open)
    assert any("index" in name for name in after)
    assert any("backups" in name for name in after)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_killed_at_any_moment_it_leaves_nothing_in_the_open(tmp_path: Path) -> None:
    run = Run(tmp_path, PASSPHRASE)
    chance = random.Random(11)
    steps = ("opened", "imported", "edited", "searched", "backed up")
    for number in range(KILLS):
        child = run.begin()
        assert child.stdout is not None
        until = chance.choice(steps)
        for line in child.stdout:
            if line.strip() == until:
                break
        time.sleep(chance.uniform(0, 0.3))
        child.kill()
        child.communicate()
        if number % 5 == 4:
            run.make()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and (found := leaks(run.inside)):
        time.sleep(0.5)  # children of the killed one end by themselves
    assert found == {}

"""What nobody caught is noted without its words, in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.journal import hooks

MARKER = "Seitova"
BEGIN = """
import logging, os, sys, threading, warnings
from pathlib import Path
from desktop_app import journal
from desktop_app.journal import hooks
hooks.catch_faults()
hooks.catch_crashes(journal.begin(Path(sys.argv[1]), journal.Door.WINDOW).folder)
MARKER = "Seitova"
"""


@pytest.fixture
def after(tmp_path):
    """Run code in a process with a journal; return its exit code, what it printed, and what it left behind."""

    def run(code, *options):
        command = [sys.executable, *options, "-c", BEGIN + code, str(tmp_path)]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        left = "".join((tmp_path / name).read_text(encoding="utf-8") for name in ("kartoteka.log", "crashes.log"))
        return done.returncode, done.stderr, left

    return run


@pytest.mark.parametrize(
    ("code", "code_of_exit"),
    [
        ("raise ValueError(MARKER)", 1),
        (
            "def work(): raise ValueError(MARKER)\nt = threading.Thread(target=work, name=MARKER); t.start(); t.join()",
            0,
        ),
        ("class Odd:\n    def __del__(self): raise ValueError(MARKER)\nOdd()", 0),
        ("try: raise KeyError(MARKER)\nexcept KeyError as e: raise ValueError(MARKER) from e", 1),
    ],
    ids=["main thread", "other thread", "while an object goes", "with what it came from"],
)
def test_an_uncaught_error_is_noted_and_printed_without_its_words(after, code, code_of_exit):
    code, printed, left = after(code)

    assert code == code_of_exit
    assert "window: fault error=ValueError" in left
    assert MARKER not in left + printed


def test_developers_see_the_whole_error(after):
    _, printed, left = after("raise ValueError(MARKER)", "-X", "dev")

    assert MARKER in printed
    assert MARKER not in left


def test_being_interrupted_is_no_fault(after):
    assert "fault" not in after("raise KeyboardInterrupt(MARKER)")[2]


@pytest.mark.parametrize(
    "code",
    [
        "logging.getLogger('json').warning('the text %s', MARKER)",
        "logging.getLogger(MARKER).error(MARKER)",
        "try: raise OSError(MARKER)\nexcept OSError: logging.getLogger('json').exception(MARKER, extra={'a': MARKER})",
        "logging.getLogger('json').warning('%s %d', MARKER)",
        "warnings.warn(MARKER)",
    ],
)
def test_of_what_libraries_say_only_who_and_where_is_noted(after, code):
    _, printed, left = after(code)

    assert "window: a library spoke logger=" in left
    assert MARKER not in left + printed


@pytest.mark.skipif(sys.platform == "win32", reason="processes end otherwise there")
def test_a_process_that_dies_leaves_its_stack(after):
    code, _, left = after("import ctypes\ndef deep(text): ctypes.string_at(0)\ndeep(MARKER)")

    assert code < 0
    assert "Segmentation fault" in left
    assert "in deep" in left
    assert "ended seconds" not in left
    assert MARKER not in left


def test_the_crashes_of_long_ago_make_room(tmp_path, monkeypatch):
    kept: list[object] = []
    monkeypatch.setattr(hooks.faulthandler, "enable", kept.append)
    monkeypatch.setattr(hooks, "_crashes", None)
    Path(tmp_path, "crashes.log").write_bytes(b"x" * (hooks.CRASHES_LIMIT + 1))
    hooks.catch_crashes(tmp_path)
    hooks._crashes.close()

    assert {path.name: path.stat().st_size > 0 for path in tmp_path.iterdir()} == {
        "crashes.log": False,
        "crashes.1.log": True,
    }


def test_what_never_returns_ends_the_process_and_tells_where_it_was(after):
    code, _, left = after("import time\ndef endless(): time.sleep(60)\nwith hooks.ending_after(0.2): endless()")

    assert code == 1
    assert "in endless" in left


def test_what_returns_in_time_goes_on(after):
    code, _, left = after(
        "import time\nfor _ in range(3):\n    with hooks.ending_after(0.2): pass\ntime.sleep(0.3)\nsys.exit(5)"
    )

    assert (code, "in <module>" in left) == (5, False)


def test_without_a_place_for_crashes_nothing_ends(monkeypatch):
    monkeypatch.setattr(hooks, "_crashes", None)

    with hooks.ending_after(0.0):
        assert True

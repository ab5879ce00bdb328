"""What experience with Qt for Python demands."""

import re
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
_AWAITED = re.compile(r"\bqtbot\.(?:waitSignals?|waitExposed|waitActive|assertNotEmitted)\(")
_BARE_WAIT = re.compile(r"\bqtbot\.wait\(")


@pytest.mark.usefixtures("qapp")
def test_calls_into_qt_do_not_use_up_references_to_none():
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(20_000):
        thing.setObjectName("n")

    assert sys.getrefcount(None) >= before - 100


def _lines(path):
    return list(enumerate(path.read_text(encoding="utf-8").splitlines(), 1))


def _misused(lines):
    """Return the lines that wait for a time, or name a context manager of pytest-qt outside a `with`."""
    found = []
    opened = False  # inside the brackets of a `with (` that goes over several lines
    for number, line in lines:
        code = line.split("#", 1)[0]
        opened = opened or bool(re.match(r"\s*with\s*\(\s*$", code))
        inside = opened or re.match(r"\s*with\b", code)
        if _BARE_WAIT.search(code) or (_AWAITED.search(code) and not inside):
            found.append(number)
        opened = opened and not re.match(r"\s*\).*:\s*$", code)
    return found


def test_waiting_is_for_signals_and_only_inside_with():
    misused = {
        str(path.relative_to(TESTS)): numbers
        for path in TESTS.rglob("*.py")
        if path != Path(__file__) and (numbers := _misused(_lines(path)))
    }

    assert misused == {}


@pytest.mark.parametrize("line", ["    qtbot.waitSignal(made)", "    qtbot.wait(100)", "x = qtbot.waitExposed(window)"])
def test_a_bare_wait_is_found(line):
    assert _misused([(7, line)]) == [7]


@pytest.mark.parametrize(
    "lines",
    [
        ["with qtbot.waitSignal(made) as got:"],
        ["with (", "    qtbot.waitSignal(made),", "    qtbot.waitSignal(kept),", "):"],
    ],
)
def test_a_wait_inside_with_is_fine(lines):
    assert _misused(list(enumerate(lines))) == []

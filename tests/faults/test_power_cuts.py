"""After a power cut at any point everything that was told is there (synchronous=FULL, folders synced)."""

import random

import pytest

from tests.faults.session import Session
from tests.faults.syscalls import why_not
from tests.faults.watching import Done

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "SQLite's calls can be watched here")
CUTS = 20
"""A test run; `python -m tests.faults --power-cuts 200` makes more."""


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    return Session(tmp_path_factory.mktemp("session"))


@pytest.mark.parametrize("seed", range(CUTS))
def test_nothing_that_was_told_is_lost(session, tmp_path, seed):
    steps = len(session.recording.steps)
    at = random.Random(seed).randrange(steps * seed // CUTS, steps * (seed + 1) // CUTS) + 1
    session.cut(at, seed, tmp_path / "left")


def test_a_program_that_did_not_wait_for_the_disk_would_lose(session, tmp_path, monkeypatch):
    waited = [step for step in session.recording.steps if not (isinstance(step, Done) and step.name.startswith("sync"))]
    monkeypatch.setattr(session.recording, "steps", waited)
    lost = 0
    for seed in range(10):
        try:
            session.cut(len(waited) * (seed + 2) // 12, seed, tmp_path / "left")
        except AssertionError:
            lost += 1
    assert lost == 10

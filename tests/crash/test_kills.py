"""Killed at any moment, the program has lost nothing that it said was done, and has done nothing by half."""

from pathlib import Path

import pytest

from tests.crash.kills import Figures, Siege


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_fifty_kills_lose_nothing_and_leave_nothing_half_done(tmp_path: Path, encrypted: bool) -> None:
    figures = Figures()
    siege = Siege(tmp_path, 7 + encrypted, figures, encrypted=encrypted)
    for _ in range(25):
        siege.kill_once()
    assert figures.clean, "\n".join([figures.lines(), *figures.said])
    assert figures.told > 50

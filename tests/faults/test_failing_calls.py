"""Every call to the system fails once, for every main action: the state is the one before or the one after."""

import gc
from pathlib import Path

import pytest

from tests.faults.actions import DEEDS, Deed
from tests.faults.syscalls import why_not
from tests.faults.trying import KINDS, Kind, Trial

pytestmark = [
    pytest.mark.skipif(bool(why_not()), reason=why_not() or "SQLite's calls can be watched here"),
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),  # Whoosh leaves what failed to the collector
]
RUNS = 5
"""Faults a test; `python -m tests.faults --all` lets every call fail."""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.name)
def test_a_failing_call_leaves_the_state_before_or_after(deed: Deed, kind: Kind, tmp_path: Path) -> None:
    trial = Trial(deed, tmp_path)
    for number in range(1, trial.calls + 1, max(1, trial.calls // RUNS)):
        trial.run(kind, number)
    gc.collect()

"""The long runs: `--all` lets every call of every main action fail, `--power-cuts N` cuts the power N times."""

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.faults.actions import DEEDS
from tests.faults.session import Session
from tests.faults.syscalls import why_not
from tests.faults.trying import KINDS, Trial


def every_call(names: list[str], step: int) -> int:
    """Have each call fail, one after another. Returns how often something did not hold."""
    broken = runs = 0
    for deed in DEEDS:
        if names and deed.name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            trial = Trial(deed, Path(folder))
            for kind in KINDS:
                passed = wrong = 0
                for number in range(1, 10 * trial.calls, step):
                    came, said = _tried(trial, kind, number)
                    if said:
                        print(f"    {deed.name}, {kind.name}, call {number}: {said}")  # noqa: T201
                    elif not came:
                        break
                    passed, wrong = passed + 1, wrong + bool(said)
                print(f"{deed.name}, {kind.name}: {passed} faults, {wrong} not held", flush=True)  # noqa: T201
                runs, broken = runs + passed, broken + wrong
    print(f"{runs} faults, {broken} not held")  # noqa: T201
    return broken


def _tried(trial: Trial, kind, number: int) -> tuple[str, str]:
    try:
        return trial.run(kind, number), ""
    except Exception as error:  # noqa: BLE001 - a long run goes on and tells in the end
        return "", f"{error!r}"[:300]


def power_cuts(number: int, seed: int) -> int:
    """Cut the power at random points. Returns how often something was lost or not whole."""
    chance, lost = random.Random(seed), 0
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder))
        for count in range(number):
            at = chance.randrange(1, len(session.recording.steps) + 1)
            try:
                session.cut(at, seed + count, Path(folder) / "left")
            except AssertionError as error:
                lost += 1
                print(f"    cut after step {at}, seed {seed + count}: {error}"[:400])  # noqa: T201
        told = len(session.told)
    print(f"{number} power cuts in a session of {told} told steps: {lost} with a loss")  # noqa: T201
    return lost


def main() -> int:
    """Run what is asked for."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    asked.add_argument("--all", action="store_true")
    asked.add_argument("--only", nargs="*", default=[], help="names of actions")
    asked.add_argument("--step", type=int, default=1, metavar="N", help="only every N-th call")
    asked.add_argument("--power-cuts", type=int, default=0, metavar="N")
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    if why_not():
        print(why_not())  # noqa: T201
        return 1
    failed = every_call(given.only, given.step) if given.all else 0
    failed += power_cuts(given.power_cuts, given.seed) if given.power_cuts else 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

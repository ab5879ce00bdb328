"""All bad files, in full size with `--all`; tells what became of each, and what did not hold."""

import argparse
import sys
import tempfile
from pathlib import Path

from desktop_app.hardening import forbid_internet
from tests.badfiles.cases import NotHere
from tests.badfiles.judging import FILES, Judge, Verdict


def _judged(judge: Judge, name: str, full: bool) -> Verdict | None:
    try:
        return judge.judge(FILES[name], full)
    except NotHere as reason:
        print(f"-  {name}: {reason}")  # noqa: T201
        return None
    except Exception as error:  # noqa: BLE001 - a long run goes on and tells in the end
        return Verdict(broken=[f"{type(error).__name__}: {error}"[:300]])


def _told(name: str, verdict: Verdict) -> str:
    first = ", ".join(dict.fromkeys(verdict.outcomes))
    found = "; ".join([*verdict.broken, *dict.fromkeys(verdict.weak)])
    mark = "✗" if verdict.broken else "!" if verdict.weak else "✓"
    return f"{mark}  {name}: {first}, {verdict.seconds:.1f} s, {verdict.megabytes} MB{'; ' if found else ''}{found}"


def main() -> int:
    """Run what is asked for; the exit code is 1 where something did not hold."""
    asked = argparse.ArgumentParser(prog="python -m tests.badfiles", description=__doc__)
    asked.add_argument("--all", action="store_true", help="in full size: bombs of 1 GB")
    asked.add_argument("--only", default="", help="names that hold these words")
    given = asked.parse_args()
    forbid_internet()
    broken = weak = count = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        judge = Judge(Path(folder))
        try:
            for name in FILES:
                verdict = _judged(judge, name, given.all) if given.only in name else None
                if verdict:
                    print(_told(name, verdict), flush=True)  # noqa: T201
                    count, broken, weak = count + 1, broken + bool(verdict.broken), weak + bool(verdict.weak)
        finally:
            judge.close()
    print(f"{count} bad files, {broken} did not hold, {weak} were ended by the guard")  # noqa: T201
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.crash [--kills 1000] [--seed 1]`: kill an archive's writer again and again and count what is lost."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.kills import besiege


def main() -> int:
    """Print a table; 1 where anything was lost, torn, refused, wrong or left over."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="kartoteka-crash-") as folder:
        tally = besiege(Path(folder), asked.kills, asked.seed)
    sys.stdout.write(tally.table() + "\n")
    return int(not tally.clean)


if __name__ == "__main__":
    sys.exit(main())

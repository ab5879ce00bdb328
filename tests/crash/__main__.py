"""`python -m tests.crash [--kills 1000] [--seed 1]`: kill an archive's writer again and again and count what is lost."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.crash.kills import besiege

parser = argparse.ArgumentParser(prog="python -m tests.crash")
parser.add_argument("--kills", type=int, default=1000)
parser.add_argument("--seed", type=int, default=1)
asked = parser.parse_args()
with tempfile.TemporaryDirectory(prefix="kartoteka-crash-") as folder:
    figures = besiege(Path(folder), asked.kills, asked.seed)
sys.stdout.write("\n".join([figures.lines(), *figures.said[:20]]) + "\n")
sys.exit(not figures.clean)

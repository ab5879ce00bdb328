"""Prints every benchmark of this folder: `python -m tests.benchmarks [NAME…]`. A ratio below 1: ours is faster."""

import importlib
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

WIDTHS = (60, 12, 12, 8)


def main(names: Sequence[str]) -> int:
    """Run the benchmarks named, or all, and print their figures as they come."""
    sys.stdout.write(_line("benchmark", "ours", "peer", "ratio"))
    for name in names or _all():
        for figure, ours, peer in importlib.import_module(f"tests.benchmarks.{name}").run():
            sys.stdout.write(_line(figure, f"{ours:.4f}", f"{peer:.4f}", f"{ours / peer:.2f}" if peer else "—"))
            sys.stdout.flush()
    return 0


def _all() -> Iterator[str]:
    return (path.stem for path in sorted(Path(__file__).parent.glob("[a-z]*.py")))


def _line(*cells: str) -> str:
    first, *others = cells
    figures = "".join(cell.rjust(width) for cell, width in zip(others, WIDTHS[1:], strict=True))
    return f"{first:<{WIDTHS[0]}}{figures}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What two states of a text have in common, as runs of equal characters in order.

Lines are compared first and words only inside what changed (Hunt and McIlroy, 1976, on two levels): comparing the
characters of a whole interview would take minutes.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_LINE = re.compile(r"[^\n]*\n+|[^\n]+")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_MOST = 6_000
"""Words on one side beyond which a changed stretch is not looked into: it was written anew."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """A stretch that is equal in both texts: where it begins in each, and how long it is (characters)."""

    old: int
    new: int
    length: int


def common_runs(old: str, new: str) -> list[Run]:
    """Return what is equal in two texts, in order; neighbouring runs are joined."""
    lines = _LINE.findall(old), _LINE.findall(new)
    starts = _starts(lines[0]), _starts(lines[1])
    found: list[Run] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, *lines, autojunk=False).get_opcodes():
        here, there = starts[0][i1], starts[1][j1]
        if tag == "equal":
            found.append(Run(here, there, starts[0][i2] - here))
        elif tag == "replace":
            found += _words_in_common(old[here : starts[0][i2]], new[there : starts[1][j2]], here, there)
    return _joined(found)


def _words_in_common(old: str, new: str, here: int, there: int) -> list[Run]:
    words = _WORD.findall(old), _WORD.findall(new)
    if max(map(len, words)) > _MOST:
        return []
    starts = _starts(words[0]), _starts(words[1])
    blocks = SequenceMatcher(None, *words, autojunk=False).get_matching_blocks()
    return [
        Run(here + starts[0][i], there + starts[1][j], starts[0][i + size] - starts[0][i])
        for i, j, size in blocks
        if size
    ]


def _starts(parts: Sequence[str]) -> list[int]:
    at = 0
    found = [0]
    for part in parts:
        at += len(part)
        found.append(at)
    return found


def _joined(runs: Sequence[Run]) -> list[Run]:
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and last.old + last.length == run.old and last.new + last.length == run.new:
            joined[-1] = Run(last.old, last.new, last.length + run.length)
        else:
            joined.append(run)
    return joined

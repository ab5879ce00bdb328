"""How far the neighbourhoods of words agree in two texts."""

from difflib import SequenceMatcher

STRONG = 20
"""Characters of unchanged neighbourhood, right beside the words, from which on a side speaks for a place."""
EDGE = 14
"""What it counts that a text begins or ends there: something, but not enough alone."""
NEAR = 80
"""Characters on each side in which small corrections are forgiven."""
ALIKE = 0.85
"""Likeness of a corrected neighbourhood from which on it still speaks for a place."""


def common(old: str, new: str, forgiving: bool) -> int:
    """Return how far two neighbourhoods agree, seen from the words; white space counts as one space.

    That both texts end there speaks for it as well. A neighbourhood with small corrections counts in part.
    """
    first, second = " ".join(old.split()), " ".join(new.split())
    if first == second:
        return len(first) + EDGE
    shorter = min(len(first), len(second))
    same = next((at for at in range(shorter) if first[at] != second[at]), shorter)
    if same >= STRONG or not forgiving:
        return same
    near = first[:NEAR], second[:NEAR]
    if min(map(len, near)) < 2 * STRONG:
        return same
    likeness = SequenceMatcher(None, *near, autojunk=False).ratio()
    return max(same, int(STRONG * (1 + likeness))) if likeness >= ALIKE else same

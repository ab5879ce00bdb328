"""How the reader shares its width between stripes, text and notes."""

from dataclasses import dataclass

STRIPES = 34
GAP = 22
CARDS = 236
LEAST_CARDS = 180
RAIL = 30
"""Width of the margin where there is room for no more than the notes' signs."""
CHARACTERS = 68
LEAST_CHARACTERS = 46


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of the columns in pixels from the left edge."""

    text: int
    text_width: int
    margin: int
    margin_width: int
    """0 where no notes are shown."""


def columns(
    width: int, character: float, notes: bool, characters: int = CHARACTERS, places: int = 0
) -> Columns:  # fmt: skip
    """Share a width; `character` is the mean width of a character in pixels, `places` the width of places beside it.

    The text keeps its place in the middle when there is room beside it; else it moves left, then grows narrower, and
    at last the notes shrink to a rail.
    """
    left_most = STRIPES + places
    full = min(int(character * characters), width - 2 * left_most)
    if not notes:
        return Columns((width - full) // 2, full, width, 0)
    beside = (width - full) // 2 - GAP
    if beside >= CARDS:
        left = (width - full) // 2
        return Columns(left, full, left + full + GAP, CARDS)
    least = int(character * min(LEAST_CHARACTERS, characters))
    for cards in (CARDS, LEAST_CARDS):
        text = min(full, width - left_most - 2 * GAP - cards)
        if text >= least:
            left = max(left_most, (width - text - cards - 2 * GAP + left_most) // 2)
            return Columns(left, text, left + text + GAP, cards)
    text = min(full, width - left_most - RAIL - 8)
    left = max(left_most, (width - text - RAIL) // 2)
    return Columns(left, text, left + text + 4, RAIL)

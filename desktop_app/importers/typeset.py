"""What a page set in type is made of, whoever read it from the file: runs of letters and where they stand.

Positions are points (1/72 inch) on the page as it is shown: x grows to the right, y upwards, y is the baseline.
"""

from dataclasses import dataclass
from typing import NamedTuple


class Run(NamedTuple):
    """Letters that stand on one baseline without a wide gap."""

    letters: str
    left: float
    right: float
    y: float
    size: float
    """Of the letters, in points."""
    word: float
    """Where its first word ends."""
    order: int
    """Its number in the order in which the file draws the page."""


@dataclass(frozen=True, slots=True)
class SetPage:
    """One page; `label` is what the document calls it."""

    number: int
    """From 0."""
    label: str
    runs: tuple[Run, ...]
    is_picture: bool = False
    """Whether it shows something, but no letters that can be read."""


@dataclass(frozen=True, slots=True)
class SetDocument:
    """A document set in type, and what it says of itself."""

    pages: tuple[SetPage, ...]
    title: str = ""
    author: str = ""
    are_reckoned: bool = False
    """Whether the ends of runs are reckoned, not known."""


@dataclass(slots=True)
class Line:
    """One line of a column, in reading order. `left` and `right` are those of its letters."""

    letters: str
    left: float
    right: float
    y: float
    size: float
    word: float
    page: int
    column: int
    """Number of the column on its page, from 0; 0 where the page has none."""
    cells: bool = False
    """Whether it is a row of a table: `letters` are its cells, separated by tabs."""
    margins: tuple[float, float] = (0.0, 0.0)
    """Where lines of its kind begin and end."""

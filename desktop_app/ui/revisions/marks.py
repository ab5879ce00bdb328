"""How stretches of a text are shown in a comparison: what differs must be seen, also where it is a space."""

import re

from desktop_app.ui.reader.positions import Positions

_LINE_ENDS = re.compile(r"(\n+)")
_SIGNS = str.maketrans({
    "\u00a0": "°", "\u202f": "°", "\u2007": "°", "\u2009": "·", "\u200a": "·", "\u2002": "·", "\u2003": "·",
    "\u00ad": "¬", "\t": "→", "\u2028": "¶", "\u3000": "·",
})  # fmt: skip
"""As word processors show them: ° a space that does not break, ¬ a soft hyphen, → a tab, ¶ a line end."""
LINE_END = "¶"


def plainly(words: str) -> str:
    """Return words as Qt may have them: as many units, nothing hidden that deceives."""
    return Positions(words).shown()


def marked(words: str) -> str:
    """Return words that differ: as many units, and every sign of them can be seen."""
    seen = plainly(words).translate(_SIGNS)
    return seen.replace(" ", "·") if not seen.strip(" ·°¬→¶") else seen


def lines(words: str) -> list[str]:
    """Return words and line ends in turn; every second part is line ends."""
    return _LINE_ENDS.split(words)

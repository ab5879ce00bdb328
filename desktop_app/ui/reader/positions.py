"""The one place where Qt's positions become ours.

Qt counts UTF-16 units, so that an emoji is two; the archive counts characters. Lines are what stands between line
feeds; the reader keeps one Qt text block for each.
"""

import re
from bisect import bisect_left, bisect_right

from desktop_app.domain.signs import shown

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_TROUBLESOME = re.compile("[\u2029\ufdd0\ufdd1\ufffc\ud800-\udfff]")
_STAND_INS = {"\u2029": "\u2028"}


class Positions:
    """Positions in one text, in characters and in Qt's units."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [place + before for before, place in enumerate(self._astral)]
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def to_qt(self, character: int) -> int:
        """Return Qt's position before a character."""
        return character + bisect_left(self._astral, character)

    def to_character(self, unit: int, *, end: bool = False) -> int:
        """Return the character at a position of Qt's; inside a pair its character, or with `end` what follows it."""
        before = bisect_left(self._units, unit)
        inside = before > 0 and self._units[before - 1] == unit - 1
        return min(len(self.text), unit - before + (1 if inside and end else 0))

    @property
    def lines(self) -> int:
        """How many lines the text has."""
        return len(self._starts)

    def line(self, character: int) -> int:
        """Return the number, from 0, of the line where a character stands."""
        return bisect_right(self._starts, character) - 1

    def line_start(self, line: int) -> int:
        """Return the position of a line's first character."""
        return self._starts[line]

    def line_end(self, line: int) -> int:
        """Return the position of the line feed that ends a line, or of the text's end."""
        return self._starts[line + 1] - 1 if line + 1 < len(self._starts) else len(self.text)

    def shown(self) -> str:
        """Return the text as Qt is given it: as many units in as many lines.

        What Qt would take for a block's or an object's boundary, or could not encode, gives way to a sign that shows
        as a line break or U+FFFD; what would be unseen or turn the order of the words, to a stand-in that can be seen.
        """
        return _TROUBLESOME.sub(lambda found: _STAND_INS.get(found[0], "\ufffd"), shown(self.text))

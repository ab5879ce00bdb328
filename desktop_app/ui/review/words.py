"""Words of a text between what stands round them."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.services.comparing import PieceKind, compare
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.look.palette import blend, colours
from desktop_app.ui.revisions.marks import marked, plainly

POINTS = 11.0
_LINE_ENDS = re.compile(r"\s*\n\s*")


class WordsInContext(QLabel):
    """Shows words at full strength, what stands round them quietly, and in the words what differs from others."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFont(reading_font(POINTS))
        self._parts = "", "", ""
        self._against = ""

    def show_words(self, before: str, words: str, after: str, against: str = "") -> None:
        """Show words; where `against` is given, what these words have and those have not is marked."""
        self._parts, self._against = (before, words, after), against
        self.dress()

    def dress(self) -> None:
        """Draw the words in the colours of the theme."""
        before, words, after = self._parts
        quiet = f"color:{colours().quiet_ink.name()}"
        self.setText(_drawn(plainly(before), quiet) + self._marked(words) + _drawn(plainly(after), quiet))
        self.setAccessibleName(words)

    def _marked(self, words: str) -> str:
        now = colours()
        if not self._against:
            return _drawn(plainly(words), f"background-color:{blend(now.accent, now.paper, 0.14).name()}")
        look = f"color:{now.good.name()}; background-color:{blend(now.good, now.paper, 0.13).name()}"
        pieces = [piece for pair in compare(self._against, words) for piece in pair.right.pieces]
        return "".join(
            _drawn(plainly(words[one.start : one.end]))
            if one.kind is PieceKind.EQUAL
            else _drawn(marked(words[one.start : one.end]), f"{look}; text-decoration:underline")
            for one in pieces
        )


def _drawn(words: str, style: str = "") -> str:
    """Return words as a piece of rich text; nothing in them is markup."""
    return f'<span style="{style}">{_safe(words)}</span>' if style else _safe(words)


def _safe(words: str) -> str:
    return escape(_LINE_ENDS.sub(" ", words), quote=False)

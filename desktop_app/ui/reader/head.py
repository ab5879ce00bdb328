"""What stands above the text: the title, and a quiet line on when, where and on what terms."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.look.fonts import interface_font, reading_font, weighted
from desktop_app.ui.parts.plain import PlainLabel

LONG = 80
"""Characters of a title beyond which it is set smaller: a sentence, not a headline."""


class Head(QWidget):
    """Title and meta line; scrolls with the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("readerHead")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = PlainLabel("", "readerTitle", wrapped=True, parent=self)
        self.meta = PlainLabel("", "readerMeta", wrapped=True, parent=self)
        self.meta.setFont(interface_font(9.5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 30, 3, 20)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.meta)
        self.set_size(13.0)

    def show_words(self, title: str, meta: str) -> None:
        """Show a title and a meta line; an empty one takes no room."""
        self.title.setText(title)
        self.set_size(self._points)
        self.meta.setText(meta)
        self.title.setVisible(bool(title))
        self.meta.setVisible(bool(meta))

    def set_size(self, points: float) -> None:
        """Follow the size of the text, given in points."""
        self._points = points
        self.title.setFont(weighted(reading_font(points * (1.6 if len(self.title.text()) <= LONG else 1.3)), 600))

    def height_at(self, width: int) -> int:
        """Return the height that the words need at a width, in pixels."""
        return max(24, self.heightForWidth(width)) if self.title.text() or self.meta.text() else 24

"""An old state of a text, to read and to copy from."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.reader.columns import CHARACTERS, columns
from desktop_app.ui.reader.signs import SignedPane


class WholeText(SignedPane):
    """One text in the reader's column; nothing can be marked in it, and what is copied is verbatim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wholeText")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.width() - self.verticalScrollBar().width()
        if inside >= 80:
            at = columns(inside, self.character_width(), False, CHARACTERS)
            self.set_column(at.text, at.text_width)

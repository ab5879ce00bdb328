"""What an empty place says: what belongs there, and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.parts.plain import PlainLabel


class EmptyPlace(QWidget):
    """A heading and one sentence in the middle of an empty place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel("", "emptyHeading", wrapped=True)
        self._heading.setFont(weighted(interface_font(13), 600))
        self._sentence = PlainLabel("", "emptySentence", wrapped=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.addStretch(2)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch(3)

    def say(self, heading: str, sentence: str) -> None:
        """Set the words."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)

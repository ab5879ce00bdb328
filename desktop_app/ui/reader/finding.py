"""Finding words in the text that is open."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon

_ALIKE = str.maketrans({"ё": "е", "\u00a0": " ", "\u202f": " "})


def folded(text: str) -> str:
    """Return the text without differences that a reader does not search by, character for character as long."""
    lower = text.lower()
    if len(lower) != len(text):  # a few capitals, such as İ, have longer small letters
        lower = "".join(small if len(small := one.lower()) == 1 else one for one in text)
    return lower.translate(_ALIKE)


def found(text: str, words: str) -> list[Span]:
    """Return where the words stand, capitals or not, ё as е. `text` is folded already; positions count characters."""
    wanted = folded(words)
    if not wanted.strip():
        return []
    return [Span(hit.start(), hit.end()) for hit in re.finditer(re.escape(wanted), text)]


LookUp = Callable[[str, Callable[[Sequence[Span]], None]], None]
"""Finds words elsewhere: gets what to look for, and whom to hand the places to."""


class FindBar(QFrame):
    """A field, a count and two arrows.

    Signals:
        words_changed: what to look for.  next_wanted, previous_wanted.  closed.
    """

    words_changed = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.field = QLineEdit(self)
        self.field.setObjectName("findField")
        self.field.setFixedWidth(280)
        self.count = QLabel(self)
        self.count.setObjectName("findCount")
        self._previous = self._button("chevron-up", "findPrevious")
        self._next = self._button("chevron-down", "findNext")
        self._close = self._button("close", "findClose")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 12, 5)
        for widget in (self.field, self._previous, self._next, self.count):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._close)
        self.field.textChanged.connect(self.words_changed)
        self._next.clicked.connect(self.next_wanted)
        self._previous.clicked.connect(self.previous_wanted)
        self._close.clicked.connect(self.closed)
        self.retranslate()

    def _button(self, picture: str, name: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setIcon(icon(picture))
        return made

    def retranslate(self) -> None:
        """Set all words anew."""
        self.field.setPlaceholderText(translate("reader", "Find in this text"))
        for widget, words in (
            (self.field, translate("reader", "Find in this text")),
            (self._next, translate("reader", "Next hit")),
            (self._previous, translate("reader", "Previous hit")),
            (self._close, translate("reader", "Close")),
        ):
            widget.setAccessibleName(words)
            if widget is not self.field:
                widget.setToolTip(words)

    def show_words(self, words: str) -> None:
        """Show itself with what was looked for already."""
        before = self.field.blockSignals(True)
        self.field.setText(words)
        self.field.blockSignals(before)
        self.show()

    def show_count(self, number: int, of: int) -> None:
        """Say which of how many hits is at hand; 0 of 0 means that there is none."""
        words = translate("reader", "{number} of {total}").format(number=number, total=of)
        if not self.field.text():
            words = ""
        elif not of:
            words = translate("reader", "Not found")
        self.count.setText(words)
        self.count.setProperty("nothing", of == 0)
        self.count.style().polish(self.count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            (self.previous_wanted if back else self.next_wanted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

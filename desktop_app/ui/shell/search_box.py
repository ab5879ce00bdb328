"""The box in which everything is searched."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.look.palette import colours

Takes = Callable[[Qt.Key], bool]
Acts = Callable[[Qt.Key], None]
_OFFERED = frozenset((
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter,
))  # fmt: skip
"""Keys that may be meant for what is offered below the box."""


class SearchBox(QLineEdit):
    """A field that keeps Ctrl+Z for itself only while it has something of its own to undo.

    Signals:
        pressed_empty: clicked while nothing stands in it.
        left: the focus went elsewhere.
    """

    pressed_empty = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.takes: Takes = _takes_nothing
        """Says whether a key is taken by what is offered below, without doing anything."""
        self.acts: Acts = _does_nothing
        """Does what such a key does there."""
        self._amiss = (0, 0)
        self.textEdited.connect(lambda _: self.mark_amiss(0, 0))

    def mark_amiss(self, start: int, end: int) -> None:
        """Underline what was not understood (characters); nothing where both are the same."""
        self._amiss = (start, min(end, len(self.text())))
        self.update()

    @property
    def amiss(self) -> tuple[int, int]:
        """Start and end of what is underlined."""
        return self._amiss

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                return self._override(event)
            key = Qt.Key(event.key())
            if event.type() == QEvent.Type.KeyPress and self._is_offered(event) and self.takes(key):
                self.acts(key)
                return True
        return super().event(event)

    def _override(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
        redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
        if undo or redo:
            event.ignore()
            return False
        if self._is_offered(event) and self.takes(Qt.Key(event.key())):
            event.accept()
            return True
        return super().event(event)

    @staticmethod
    def _is_offered(event: QKeyEvent) -> bool:
        return event.key() in _OFFERED and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text():
            self.pressed_empty.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        start, end = self._amiss
        if start >= end:
            return
        text, metrics = self.text(), self.fontMetrics()
        caret = self.cursorRect()
        origin = caret.center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        left, right = (origin + metrics.horizontalAdvance(text[:at]) for at in (start, end))
        inside = self.contentsRect().adjusted(8, 0, -8, 0)
        painter = QPainter(self)
        painter.setClipRect(inside)
        painter.setPen(QPen(colours().warning, 2))
        below = caret.center().y() + metrics.height() / 2
        painter.drawLine(QPointF(left, below), QPointF(right, below))
        painter.end()


def _takes_nothing(_: Qt.Key) -> bool:
    return False


def _does_nothing(_: Qt.Key) -> None:
    """Nothing is offered."""

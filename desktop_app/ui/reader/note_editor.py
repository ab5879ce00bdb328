"""A note written in its place beside the text."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font


class NoteEditor(QPlainTextEdit):
    """Holds the Markdown of one note. Ctrl+Enter, or leaving it, keeps what is written; Escape does not.

    Signals:
        written: id and new text; only where it is another.
        left: the editor is done.
    """

    written = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noteEditor")
        self.setTabChangesFocus(True)
        self.setFont(interface_font(9.0))
        self._id = ""
        self._before = ""
        self._name()
        self.hide()

    def _name(self) -> None:
        self.setAccessibleName(translate("reader", "Text of the note; Ctrl+Enter saves"))

    def begin(self, id: str, text: str, place: QRect) -> None:
        """Let the editor write a note anew, at its place in the margin."""
        self._id, self._before = id, text
        self._name()
        self.setPlainText(text)
        self.setGeometry(place)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def note(self) -> str:
        """Return the id of the note that is being written, or nothing."""
        return self._id

    def end(self, *, keep: bool) -> None:
        """Close, and keep what was written or not."""
        id, self._id = self._id, ""
        if not id:
            return
        text = self.toPlainText().strip()
        self.hide()
        if keep and text and text != self._before:
            self.written.emit(id, text)
        self.left.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.end(keep=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ready = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if ready and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.end(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.end(keep=False)
        else:
            super().keyPressEvent(event)

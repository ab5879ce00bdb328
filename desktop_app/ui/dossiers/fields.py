"""Text that is written in place and saved by itself."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

REST_MS = 800
"""What was typed is saved when the keys have rested so long."""


class WrittenText(QPlainTextEdit):
    """A field as high as its text. What the archive says is shown; what was typed is saved when the editor leaves it.

    Words that could not be saved stay in the field, and are offered again the next time the field is left.

    Signals:
        written: the text to save, without white space at its ends.
        left: the focus has gone elsewhere.
    """

    written = Signal(str)
    left = Signal()

    def __init__(self, *, one_line: bool = False, needed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        self._needed = needed
        self._stored = ""
        self._replaced: set[str] = set()  # what was stored before savings that are not yet seen in the archive
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.flush)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._typed)

    def value(self) -> str:
        """Return what stands in the field."""
        return self.toPlainText().strip()

    @property
    def unsaved(self) -> bool:
        """Say whether the field holds words that nobody was asked to save."""
        return self.value() != self._stored and not (self._needed and not self.value())

    def show_value(self, text: str) -> None:
        """Show what the archive says, unless the editor is in the middle of other words."""
        failed = text != self._stored and text in self._replaced
        self._replaced.clear()
        if failed:
            self._stored = text  # the words stay, and are unsaved again
            return
        unsaved = self.unsaved
        self._stored = text
        if not unsaved and self.value() != text:
            self._put(text)

    def _put(self, text: str) -> None:
        at = self.textCursor().position()
        self.setPlainText(text)
        self._rest.stop()
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self._rest.stop()
        if self.unsaved:
            self.taken()
            self.written.emit(self._stored)

    def taken(self) -> str:
        """Return the text as one that is being saved with something else."""
        if self.unsaved:
            self._replaced.add(self._stored)
            self._stored = self.value()
        return self._stored

    def _typed(self) -> None:
        self._grow()
        if self.unsaved:
            self._rest.start()
        else:
            self._rest.stop()

    def _grow(self) -> None:
        block = self.document().firstBlock()
        height = 2 * self.document().documentMargin()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        margins = self.contentsMargins()
        frame = max(margins.top() + margins.bottom(), self.height() - self.viewport().height())
        self.setFixedHeight(int(height) + min(frame, 16) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is Qt.FocusReason.PopupFocusReason:
            return
        self.flush()
        if self._needed and not self.value():
            self._put(self._stored)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and (self._one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self.flush()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text only; in a field of one line, line ends become spaces."""
        text = source.text()
        self.insertPlainText(" ".join(text.split()) if self._one_line else text)

    def choose_all(self) -> None:
        """Take the focus with the whole text chosen, to be written over."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.moveCursor(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)

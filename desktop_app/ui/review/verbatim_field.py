"""A field for a whole text that gives back exactly the characters that it was given."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeyEvent, QKeySequence, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.look.palette import colours
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.review.standins import StandIns

_SEPARATOR = "\u2029"
"""What Qt puts between blocks in its raw text; the text's own ones have stand-ins."""


class VerbatimField(QPlainTextEdit):
    """Plain text to be edited. `toPlainText` would turn no-break spaces into spaces; `words` does not.

    Signs that hide, or that Qt would take for its own marks, have stand-ins that can be seen and deleted. What is cut,
    copied and pasted keeps its characters as well.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stand_ins = StandIns(text)
        self.setPlainText(self._stand_ins.encode(text))
        self.setTabChangesFocus(True)  # a tab in a text is pasted, a way out by keyboard is needed more often
        self._lit = _LitStandIns(self, self._stand_ins)

    def words(self) -> str:
        """Return the text as it is now, character for character."""
        return self._verbatim(self.document().toRawText())

    def _verbatim(self, raw: str) -> str:
        return self._stand_ins.decode(raw.replace(_SEPARATOR, "\n"))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text's own characters: Qt's copy has spaces for no-break spaces."""
        made = QMimeData()
        cursor = self.textCursor()
        units = self.document().toRawText().encode("utf-16-le", "surrogatepass")
        part = units[2 * cursor.selectionStart() : 2 * cursor.selectionEnd()]
        made.setText(self._verbatim(part.decode("utf-16-le", "surrogatepass")))
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text only; line ends of other systems become those of this text."""
        if source.hasText():
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self.textCursor().insertText(self._stand_ins.encode(text))
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator) and not self.isReadOnly():
            self.textCursor().insertBlock()  # Qt's own would put U+2028 into the text
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)


class _LitStandIns(QSyntaxHighlighter):
    """Puts the colours of a warning on stand-ins."""

    def __init__(self, field: VerbatimField, stand_ins: StandIns) -> None:
        super().__init__(field.document())
        self._stand_ins = stand_ins

    def highlightBlock(self, text: str) -> None:
        places = self._stand_ins.places(text)
        if not places:
            return
        look, units = QTextCharFormat(), Positions(text)
        look.setBackground(colours().warning_ground)
        look.setForeground(colours().warning)
        for place in places:
            self.setFormat(units.to_qt(place), 1, look)

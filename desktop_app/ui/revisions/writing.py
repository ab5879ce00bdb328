"""A field in which a whole text is corrected, every character of it kept."""

from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QToolTip, QWidget

from desktop_app.domain.signs import signs
from desktop_app.services.signs_wording import sign_name
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.revisions.standins import StandIns

POINTS = 12.5
_SEPARATOR = "\u2029"
"""What Qt puts between blocks in its raw text; the text's own ones have stand-ins."""


class CorrectedText(QPlainTextEdit):
    """Plain text to correct. Qt's `toPlainText` makes spaces of no-break spaces; `text` does not.

    Control characters and signs that hide have stand-ins that can be seen, moved and deleted.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correctedText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(reading_font(POINTS))
        self.document().setDocumentMargin(18)
        self.setTabChangesFocus(True)
        self._stand_ins = StandIns("")
        self._lit = _LitStandIns(self)

    # --- the text

    def show_text(self, text: str) -> None:
        """Begin with a text; there is nothing to undo yet."""
        self._stand_ins = StandIns(text)
        self.setPlainText(self._stand_ins.encode(text))
        self._lit.use(self._stand_ins)
        self.document().setModified(False)

    def text(self) -> str:
        """Return the text as it stands now, letter for letter."""
        return self._verbatim(self.document().toRawText())

    def _verbatim(self, raw: str) -> str:
        return self._stand_ins.decode(raw.replace(_SEPARATOR, "\n"))

    def go_to(self, character: int) -> None:
        """Put the caret before a character and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(Positions(self.text()).to_qt(character))
        self.setTextCursor(cursor)
        self.centerCursor()

    def show_signs(self, calm: bool) -> None:
        """Show spaces, no-break spaces and tabs as signs, or no longer."""
        option = self.document().defaultTextOption()
        flag = QTextOption.Flag.ShowTabsAndSpaces
        option.setFlags(option.flags() | flag if calm else option.flags() & ~flag)
        self.document().setDefaultTextOption(option)

    # --- in and out

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text's own characters."""
        made = QMimeData()
        cursor = self.textCursor()
        raw = self.document().toRawText().encode("utf-16-le", "surrogatepass")
        part = raw[2 * cursor.selectionStart() : 2 * cursor.selectionEnd()].decode("utf-16-le", "surrogatepass")
        made.setText(self._verbatim(part))
        return made

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text only, with the line ends of this text."""
        if source.hasText():
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            self._lit.use(self._stand_ins, later=True)
            self.textCursor().insertText(self._stand_ins.encode(text))
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()  # Qt's own would put U+2028 into the text
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self._named(event)), self)
            return True
        return super().event(event)

    def _named(self, event: QHelpEvent) -> str:
        """Return the name of the sign under the pointer, where one stands in for it."""
        cursor = self.cursorForPosition(self.viewport().mapFromGlobal(event.globalPos()))
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        sign = self._stand_ins.meaning(cursor.selectedText())
        found = signs(sign) if sign != cursor.selectedText() else ()
        return sign_name(found[0]) if found else ""


class _LitStandIns(QSyntaxHighlighter):
    """Puts the colours of a warning on stand-ins."""

    def __init__(self, field: CorrectedText) -> None:
        super().__init__(field.document())
        self._stand_ins = StandIns("")

    def use(self, stand_ins: StandIns, *, later: bool = False) -> None:
        """Look for the stand-ins of another text; with `later`, only in what is changed from now on."""
        self._stand_ins = stand_ins
        if not later:
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        places = self._stand_ins.places(text)
        if not places:
            return
        look, units = QTextCharFormat(), Positions(text)
        look.setBackground(colours().warning_ground)
        look.setForeground(colours().warning)
        for place in places:
            self.setFormat(units.to_qt(place), 1, look)

"""A field for a whole text that gives back exactly the characters that it was given."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

_SWALLOWED = ("\u2029", "\r", "\ufdd0", "\ufdd1", "\0")
"""What a Qt document takes for its own marks. Everything else, no-break spaces too, comes out raw."""
_PRIVATE = range(0xF0000, 0xF0100)


class VerbatimField(QPlainTextEdit):
    """Plain text to be edited. `toPlainText` would turn no-break spaces into spaces; `words` does not."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        free = (chr(code) for code in _PRIVATE if chr(code) not in text)
        self._stands_for = {sign: next(free) for sign in _SWALLOWED if sign in text}
        for sign, stand_in in self._stands_for.items():
            text = text.replace(sign, stand_in)
        self.setPlainText(text)
        self.setTabChangesFocus(True)  # a tab in a text is pasted, a way out by keyboard is needed more often

    def words(self) -> str:
        """Return the text as it is now, character for character."""
        text = self.document().toRawText().replace("\u2029", "\n")
        for sign, stand_in in self._stands_for.items():
            text = text.replace(stand_in, sign)
        return text

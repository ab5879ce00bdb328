"""Writing a note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.notes import NoteKind
from desktop_app.services.vocabulary import note_words
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel


class NoteDialog(QDialog):
    """Asks for a note's kind and text.

    Signals:
        written: `NoteKind` and the text.
    """

    written = Signal(object, str)

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("notes", "New note"))
        self.resize(480, 300)
        words = PlainLabel(f"«{about if len(about) < 200 else about[:198] + '…'}»", "quotedWords", wrapped=True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(translate("notes", "Kind of note"))
        for kind in NoteKind:
            self.kind.addItem(note_words(kind), kind.value)
        self.text = QPlainTextEdit()
        self.text.setObjectName("newNote")
        self.text.setAccessibleName(translate("notes", "Text of the note"))
        self.text.setPlaceholderText(translate("notes", "Ctrl+Enter saves"))
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (words, self.kind, self.text, buttons):
            layout.addWidget(widget)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        self.text.setFocus()

    def accept(self) -> None:
        text = self.text.toPlainText().strip()
        if text:
            self.written.emit(NoteKind(self.kind.currentData()), text)
        super().accept()

"""Saying what a tag means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate


class DefinitionDialog(QDialog):
    """Asks when a tag is to be used.

    Signals:
        defined: the definition; empty takes it away.
    """

    defined = Signal(str)

    def __init__(self, tag: TagLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("definitionDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(shown(tag.path))
        self.setMinimumWidth(440)
        self._tag = tag
        words = QLabel(translate("tags", "When this tag is used, and when not"))
        self.text = QPlainTextEdit(tag.definition)
        self.text.setObjectName("definition")
        self.text.setAccessibleName(words.text())
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (words, self.text, buttons):
            layout.addWidget(widget)

    def accept(self) -> None:
        text = self.text.toPlainText().strip()
        if text != self._tag.definition:
            self.defined.emit(text)
        super().accept()

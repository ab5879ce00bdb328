"""Asking for a name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.services.words import translate


class NameDialog(QDialog):
    """Asks for the title of a dossier.

    Signals:
        named: the title, never empty.
    """

    named = Signal(str)

    def __init__(self, heading: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nameDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        self.setMinimumWidth(420)
        words = QLabel(translate("dossiers", "Title of the dossier"))
        self.line = QLineEdit(title)
        self.line.setObjectName("name")
        self.line.setAccessibleName(words.text())
        self.line.selectAll()
        words.setBuddy(self.line)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.line.textChanged.connect(lambda text: self._save.setEnabled(bool(text.strip())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (words, self.line, buttons):
            layout.addWidget(widget)

    def accept(self) -> None:
        title = self.line.text().strip()
        if title:
            self.named.emit(title)
            super().accept()

"""Why a text is given a new revision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel


class ReasonField(QComboBox):
    """Usual reasons to choose from, and room for another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason")
        self.setEditable(True)
        self.addItems([
            translate("review", "A slip of the transcript"), translate("review", "The outlet corrected it"),
            translate("review", "Checked against the recording"), translate("review", "The speaker asked for it"),
        ])  # fmt: skip
        self.setCurrentIndex(-1)
        self.setAccessibleName(translate("review", "Reason"))
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("review", "Why the text changes"))

    def words(self) -> str:
        """Return the reason that stands there now."""
        return " ".join(self.currentText().split())


class ReasonDialog(QDialog):
    """Asks for the reason of a new version that comes from a file.

    Signals:
        given: the reason.
    """

    given = Signal(str)

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reasonDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("review", "New version from a file"))
        self.setMinimumWidth(460)
        said = translate("review", "The text becomes that of «{file}». The present one stays as an older revision.")
        self.reason = ReasonField()
        self.reason.editTextChanged.connect(self._look)
        self.save = QPushButton(translate("review", "Save as a new revision"))
        self.save.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(said.format(file=file), "quiet", wrapped=True))
        layout.addWidget(self.reason)
        layout.addWidget(buttons)
        self._look()

    def _look(self) -> None:
        self.save.setEnabled(bool(self.reason.words()))

    def accept(self) -> None:
        self.given.emit(self.reason.words())
        super().accept()

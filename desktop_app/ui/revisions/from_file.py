"""A file becomes the new revision of an interview."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.revisions.reasons import ReasonField


class FromFileDialog(QDialog):
    """Asks why a file is to replace the text of an interview.

    Signals:
        wanted: the file and the reason.
    """

    wanted = Signal(Path, str)

    def __init__(self, title: str, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fromFile")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("revisions", "New version from a file"))
        self.setMinimumWidth(520)
        self._file = file
        said = translate("revisions", "«{title}» gets the text of {file}. The present text stays as an older revision.")
        words = PlainLabel(said.format(title=title, file=file.name), "", wrapped=True)
        self.reason = ReasonField()
        form = QFormLayout()
        form.addRow(translate("revisions", "Reason"), self.reason)
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(
            translate("revisions", "Save as a new revision"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.save.setEnabled(False)
        self.reason.editTextChanged.connect(lambda _: self.save.setEnabled(bool(self.reason.value())))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.reason.setFocus()

    def accept(self) -> None:
        if reason := self.reason.value():
            self.wanted.emit(self._file, reason)
            super().accept()

"""The report for the makers: shown whole, word for word, before it is saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import KartotekaError
from desktop_app.journal import refused
from desktop_app.services.house import Application
from desktop_app.services.words import spoken, translate
from desktop_app.ui.parts.choosing import choose_target


class ReportDialog(QDialog):
    """What will be written, to be read first; then a button asks where to. Nothing is sent anywhere."""

    def __init__(self, application: Application, parent: QWidget | None = None, *, discreet: bool = False) -> None:
        super().__init__(parent)
        self._discreet = discreet
        self._application = application
        self.setObjectName("reportDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("report", "Report for the makers"))
        self.resize(760, 520)
        self.text = QPlainTextEdit(application.report())
        self.text.setObjectName("reportText")
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(translate("report", "Everything that the file will hold"))
        self.trouble = QLabel()
        self.trouble.setObjectName("reportTrouble")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(self._words())
        layout.addWidget(self.text, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self._buttons())

    def _words(self) -> QLabel:
        words = QLabel(
            translate(
                "report",
                "This is everything that the file will hold: what the program did and where it stumbled. No word of an "
                "interview, no name of an archive or a file is in it. It is saved where you choose and sent nowhere.",
            )
        )
        words.setWordWrap(True)
        return words

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.save_button = buttons.addButton(translate("report", "Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.clicked.connect(self._ask)
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _ask(self) -> None:
        path, _ = choose_target(
            self, translate("report", "Save the report"), Path.home() / "kartoteka-report.txt",
            translate("report", "Plain text (*.txt)"), discreet=self._discreet,
        )  # fmt: skip
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write exactly what is shown; where that cannot be, a sentence says why and the dialog stays."""
        try:
            self._application.save_report(self.text.toPlainText(), path)
        except KartotekaError as error:
            refused(error)
            self.trouble.setText(spoken(error))
            self.trouble.show()
            return
        self.accept()

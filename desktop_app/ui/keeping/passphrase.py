"""Asking for a passphrase that is to be: twice, with what it means said in plain words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.words import translate

_Hint = Qt.InputMethodHint
UNLEARNED = _Hint.ImhSensitiveData | _Hint.ImhNoPredictiveText | _Hint.ImhNoAutoUppercase
"""What is typed is learned by no keyboard."""
SHORT = 8
"""Characters under which a passphrase is called short; it is the editor's choice all the same."""


class PassphraseDialog(QDialog):
    """A new passphrase, or none.

    Signals:
        chosen: the passphrase; empty for an archive without one.
    """

    chosen = Signal(str)

    def __init__(self, *, made: bool, encrypted: bool, parent: QWidget | None = None) -> None:
        """`made`: the archive is there already; `encrypted`: it has a passphrase now."""
        super().__init__(parent)
        self.setObjectName("passphraseDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("keeping", "Passphrase of the archive"))
        self.setMinimumWidth(520)
        self.first, self.second = self._field("first"), self._field("second")
        self.shown = QCheckBox(translate("keeping", "Show what I type"))
        self.shown.toggled.connect(self._show)
        self._said = QLabel()
        self._said.setObjectName("quiet")
        self._said.setWordWrap(True)
        self._lay_out(made, encrypted)
        self._look()

    def _field(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.textChanged.connect(self._look)
        return line

    def _lay_out(self, made: bool, encrypted: bool) -> None:
        about = QLabel(
            translate(
                "keeping",
                "With a passphrase the archive, its search index and its backups are encrypted: whoever takes the "
                "laptop reads nothing. Without the passphrase nobody opens the archive, you included; there is no way "
                "round it. Keep it where you keep keys.",
            )
        )
        about.setWordWrap(True)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        for words, field in (
            (translate("keeping", "Passphrase"), self.first),
            (translate("keeping", "Once more"), self.second),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        form.addRow("", self.shown)
        form.addRow("", self._said)
        buttons = QDialogButtonBox()
        self.accept_button = QPushButton(
            translate("keeping", "Set the passphrase") if made else translate("keeping", "Create with a passphrase")
        )
        self.accept_button.setDefault(True)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        if encrypted or not made:
            words = (
                translate("keeping", "Remove the passphrase")
                if made
                else translate("keeping", "Create without a passphrase")
            )
            self.without = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            self.without.clicked.connect(self._without)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(14)
        layout.addWidget(about)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in (self.first, self.second):
            field.setEchoMode(mode)
            field.setInputMethodHints(field.inputMethodHints() | UNLEARNED)  # Qt drops them where letters are shown

    def _look(self) -> None:
        first, second = self.first.text(), self.second.text()
        self.accept_button.setEnabled(bool(first) and first == second)
        if second and first != second:
            said = translate("keeping", "The two are not the same yet.")
        elif first and len(first) < SHORT:
            said = translate(
                "keeping", "This is short: four or five unrelated words are easier to keep and harder to guess."
            )
        else:
            said = translate(
                "keeping", "Mind the keyboard layout: Russian, Kazakh and English letters are different ones."
            )
        self._said.setText(said)

    def accept(self) -> None:
        self.chosen.emit(self.first.text())
        super().accept()

    def _without(self) -> None:
        self.chosen.emit("")
        super().accept()

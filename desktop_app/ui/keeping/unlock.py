"""What stands in the window while an archive is locked."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon


class UnlockPage(QWidget):
    """Stands in the window in the place of an archive that is locked.

    Signals:
        unlock_wanted: the passphrase that was typed.
        leave_wanted: the editor wants the welcome page instead.
    """

    unlock_wanted = Signal(str)
    leave_wanted = Signal()

    def __init__(self, name: str, *, after_rest: bool, parent: QWidget | None = None) -> None:
        """`after_rest`: the window locked itself."""
        super().__init__(parent)
        self.setObjectName("unlock")
        self._after_rest = after_rest
        self._name = QLabel()
        self._name.setObjectName("welcomeName")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setText(name)
        self._what = QLabel()
        self._what.setObjectName("welcomeWhat")
        self._what.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setObjectName("passphrase")
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._want)
        self.button = QPushButton()
        self.button.setDefault(True)
        self.button.clicked.connect(self._want)
        self._leave = QPushButton()
        self._leave.setFlat(True)
        self._leave.clicked.connect(self.leave_wanted)
        self.trouble = QLabel()
        self.trouble.setObjectName("trouble")
        self.trouble.setWordWrap(True)
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self.retranslate()
        self.setFocusProxy(self.field)

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(icon("lock").pixmap(56, 56))
        line = QHBoxLayout()
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addStretch(2)
        for part in (picture, self._name, self._what):
            column.addWidget(part)
        column.addLayout(line)
        column.addWidget(self.trouble)
        column.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        middle = QWidget()
        middle.setFixedWidth(520)
        middle.setLayout(column)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(middle)
        layout.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set all words anew."""
        self._what.setText(
            translate("keeping", "The window rested for a while and locked the archive. Everything was saved.")
            if self._after_rest
            else translate("keeping", "This archive opens with its passphrase.")
        )
        self.field.setPlaceholderText(translate("keeping", "Passphrase"))
        self.field.setAccessibleName(translate("keeping", "Passphrase"))
        self.button.setText(translate("keeping", "Open"))
        self._leave.setText(translate("keeping", "Open another archive"))

    def _want(self) -> None:
        if self.field.text():
            self.trouble.setText("")
            self.unlock_wanted.emit(self.field.text())

    def refuse(self, words: str) -> None:
        """Say why it did not open, and let the editor type anew."""
        self.trouble.setText(words)
        self.field.selectAll()
        self.field.setFocus()

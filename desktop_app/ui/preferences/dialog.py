"""What an editor may choose for this laptop."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.house import Application
from desktop_app.services.search_history import KEPT, REMEMBER, forget
from desktop_app.services.words import language, translate
from desktop_app.ui.reader.page import LARGEST, SMALLEST, USUAL_SIZE

LANGUAGE_NAMES = {"ru": "Русский", "kk": "Қазақша", "en": "English"}
"""Each language by its own name: whoever cannot read the window finds the way back."""
LOCK_AFTER = 15
"""Minutes of rest after which an archive with a passphrase is locked, unless the editor has chosen otherwise."""
LOCK_CHOICES = (0, 2, 5, 15, 30, 60)
ORIGINALS = ("keep", "reference", "nothing")
"""What is kept of imported files, as `services.importing` takes it."""
THEMES = ("system", "light", "dark")
_WIDTH = 560
"""Pixels: a name and its choice in one line, in the longest of the three languages."""


class PreferencesDialog(QDialog):
    """Language, theme, the editor's name, size of text, imports. Every choice is kept and takes effect at once.

    Signals:
        language_chosen: `ru`, `kk` or `en`.
        theme_chosen: `system`, `light` or `dark`.
        editor_chosen: the name that stands on notes and dossiers; empty for the name of this computer's user.
        text_size_chosen: points.
        lock_after_chosen: minutes of rest; 0 for never.
        queries_forgotten: what was searched shall not be offered any more.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    editor_chosen = Signal(str)
    text_size_chosen = Signal(int)
    lock_after_chosen = Signal(int)
    queries_forgotten = Signal()

    def __init__(self, application: Application, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._preferences = application.preferences
        self.language = QComboBox()
        self.language.setObjectName("language")
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(language()))
        self.theme = QComboBox()
        self.theme.setObjectName("theme")
        for theme in THEMES:
            self.theme.addItem("", theme)
        self.theme.setCurrentIndex(max(0, self.theme.findData(self._preferences.get("theme", "system"))))
        self.editor = QLineEdit(self._preferences.get("editor", ""))
        self.editor.setObjectName("editor")
        self.editor.setPlaceholderText(application.profile.name)
        self.text_size = QComboBox()
        self.text_size.setObjectName("textSize")
        for points in range(SMALLEST, LARGEST + 1):
            self.text_size.addItem("", points)
        size = self._preferences.get("text_size", USUAL_SIZE)
        self.text_size.setCurrentIndex(min(LARGEST, max(SMALLEST, size)) - SMALLEST)
        self.lock_after = QComboBox()
        self.lock_after.setObjectName("lockAfter")
        for minutes in LOCK_CHOICES:
            self.lock_after.addItem("", minutes)
        known = self.lock_after.findData(self._preferences.get("lock_after", LOCK_AFTER))
        self.lock_after.setCurrentIndex(max(0, known))
        self.originals = QComboBox()
        self.originals.setObjectName("originals")
        for kept in ORIGINALS:
            self.originals.addItem("", kept)
        self.originals.setCurrentIndex(max(0, self.originals.findData(self._preferences.get("originals", "keep"))))
        self.ask_first = QCheckBox()
        self.ask_first.setObjectName("askFirst")
        self.ask_first.setChecked(self._preferences.get("import_ask", True))
        self.remember = QCheckBox()
        self.remember.setObjectName("rememberQueries")
        self.remember.setChecked(self._preferences.get(REMEMBER, True))
        self.forget = QPushButton()
        self.forget.setObjectName("forgetQueries")
        self.forget.setAutoDefault(False)
        self.forget.setEnabled(bool(self._preferences.get(KEPT, {})))
        self._fields: tuple[QWidget, ...] = (
            self.language, self.theme, self.text_size, self.lock_after, self.originals, self.editor,
        )  # fmt: skip
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        self._labels = [QLabel() for _ in self._fields]
        self._hint = QLabel()
        self._hint.setObjectName("quiet")
        self._hint.setWordWrap(True)
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setVerticalSpacing(10)
        for label, field in zip(self._labels, self._fields, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
            if field is self.originals:
                form.addRow("", self.ask_first)
        form.addRow("", self._hint)
        form.addRow("", self.remember)
        forgetting = QHBoxLayout()
        forgetting.addWidget(self.forget)
        forgetting.addStretch(1)
        form.addRow("", forgetting)
        buttons = QDialogButtonBox()
        self._close = buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _: self.language_chosen.emit(self.language.currentData()))
        self.theme.activated.connect(lambda _: self.theme_chosen.emit(self.theme.currentData()))
        self.text_size.activated.connect(lambda _: self._choose_size(self.text_size.currentData()))
        self.lock_after.activated.connect(lambda _: self._choose_lock(self.lock_after.currentData()))
        self.originals.activated.connect(lambda _: self._preferences.set("originals", self.originals.currentData()))
        self.ask_first.toggled.connect(lambda on: self._preferences.set("import_ask", on))
        self.editor.editingFinished.connect(self._choose_editor)
        self.remember.toggled.connect(self._choose_remembering)
        self.forget.clicked.connect(self._forget_queries)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Be as high as wrapped words need; Qt asks a dialog only how wide it wants to be."""
        self.ensurePolished()
        layout = self.layout()
        if layout is not None:
            wide = max(self.width(), layout.totalMinimumSize().width())
            self.resize(wide, layout.totalHeightForWidth(wide))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._give_room()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(translate("preferences", "Preferences"))
        names = (
            translate("preferences", "Language"), translate("preferences", "Theme"),
            translate("preferences", "Size of text in the reader"),
            translate("preferences", "Lock an archive that has a passphrase"),
            translate("preferences", "What is kept of an imported file"), translate("preferences", "Your name"),
        )  # fmt: skip
        for label, field, name in zip(self._labels, self._fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        for number, words in enumerate((
            translate("preferences", "As the system"), translate("preferences", "Light"),
            translate("preferences", "Dark"),
        )):  # fmt: skip
            self.theme.setItemText(number, words)
        for number in range(self.text_size.count()):
            points = self.text_size.itemData(number)
            self.text_size.setItemText(number, translate("preferences", "{points} pt").format(points=points))
        for number, minutes in enumerate(LOCK_CHOICES):
            words = translate("preferences", "after %n minute(s) of rest", n=minutes)
            self.lock_after.setItemText(number, words if minutes else translate("preferences", "only when told"))
        for number, words in enumerate((
            translate("preferences", "the file itself, inside the archive"),
            translate("preferences", "only where it lay"), translate("preferences", "nothing but its text"),
        )):  # fmt: skip
            self.originals.setItemText(number, words)
        self.ask_first.setText(translate("preferences", "Show files before they are imported"))
        self.remember.setText(translate("preferences", "Remember what was searched"))
        self.forget.setText(translate("preferences", "Forget it now"))
        self._hint.setText(
            translate(
                "preferences",
                "It stands on your notes, on your steps in the history and on dossiers; a new name holds from the next "
                "time an archive is opened.",
            )
        )
        self._close.setText(translate("dialogs", "Close"))

    def _choose_size(self, points: int) -> None:
        self._preferences.set("text_size", points)
        self.text_size_chosen.emit(points)

    def _choose_lock(self, minutes: int) -> None:
        self._preferences.set("lock_after", minutes)
        self.lock_after_chosen.emit(minutes)

    def _choose_remembering(self, on: bool) -> None:
        self._preferences.set(REMEMBER, on)
        if not on:
            self._forget_queries()

    def _forget_queries(self) -> None:
        forget(self._preferences)
        self.forget.setEnabled(False)
        self.queries_forgotten.emit()

    def _choose_editor(self) -> None:
        name = " ".join(self.editor.text().split())
        if name != self._preferences.get("editor", ""):
            self._preferences.set("editor", name)
            self.editor_chosen.emit(name)

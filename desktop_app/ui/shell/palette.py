"""The palette of all commands: type a few letters of what you want to do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.services.words import translate


def fits(wanted: str, words: str) -> bool:
    """Say whether the letters wanted stand in the words in this order."""
    rest = iter(words.casefold())
    return all(letter in rest for letter in wanted.casefold() if not letter.isspace())


class CommandPalette(QDialog):
    """Lists what can be done now; Enter does it."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("menu", "All commands…"))
        self.resize(520, 420)
        self._actions = [action for action in actions if action.objectName() != "commands"]
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setPlaceholderText(translate("palette", "What would you like to do?"))
        self.field.setAccessibleName(translate("palette", "What would you like to do?"))
        self.list = QListWidget()
        self.list.setAccessibleName(translate("palette", "Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self.accept)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._show("")

    def _show(self, wanted: str) -> None:
        self.list.clear()
        for action in self._actions:
            words = action.text().replace("&", "")
            if fits(wanted, words):
                keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
                item = QListWidgetItem(action.icon(), f"{words}    {keys}" if keys else words)
                item.setData(Qt.ItemDataRole.UserRole, action)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        item = self.list.currentItem()
        super().accept()
        if item is not None:
            item.data(Qt.ItemDataRole.UserRole).trigger()

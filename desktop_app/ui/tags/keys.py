"""Giving a tag the single key that puts it on the quote at hand."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import BadShortcut
from desktop_app.domain.tag_keys import KEYS, key_named
from desktop_app.services.views import TagLine
from desktop_app.services.words import spoken, translate
from desktop_app.ui.parts.plain import PlainLabel, tip

COLUMNS = 10


class KeyDialog(QDialog):
    """Shows all keys with the tags that have them; a key is pressed or clicked.

    Signals:
        given: the key, empty for none.
    """

    given = Signal(str)

    def __init__(self, tag: TagLine, taken: Mapping[str, str], parent: QWidget | None = None) -> None:
        """`taken`: key → path of the tag that has it."""
        super().__init__(parent)
        self.setObjectName("keyDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("tags", "Key of the tag"))
        self.setMinimumWidth(460)
        self._taken = {key: path for key, path in taken.items() if path != tag.path}
        self.key = tag.shortcut
        about = translate(
            "tags",
            "Press the key that shall put the tag «{tag}» on the quote at hand, or make a tagged quote of what is "
            "selected. Backspace: no key.",
        ).format(tag=tag.path)
        self.told = PlainLabel("", "keyTold", wrapped=True)
        self.told.setMinimumHeight(self.fontMetrics().height() * 2)
        buttons = QDialogButtonBox()
        self.save = buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(about, "quiet", wrapped=True))
        layout.addLayout(self._keyboard())
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        self._show()

    def _keyboard(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        self._buttons: dict[str, QToolButton] = {}
        for number, key in enumerate(KEYS):
            button = QToolButton()
            button.setObjectName("tagKey")
            button.setText(key)
            button.setCheckable(True)
            button.setMinimumSize(36, 32)
            button.setToolTip(tip(self._taken.get(key, "")))
            button.setAccessibleName(f"{key} {self._taken.get(key, '')}".strip())
            button.setProperty("taken", key in self._taken)
            button.clicked.connect(lambda _=False, key=key: self.take(key))
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
            self._buttons[key] = button
        return grid

    def take(self, sign: str) -> None:
        """Take a key by the sign that it writes; say why where it cannot be had."""
        try:
            self.key = key_named(sign)
        except BadShortcut as error:
            self.told.setText(spoken(error))
            return
        self._show()

    def _show(self) -> None:
        for key, button in self._buttons.items():
            button.setChecked(key == self.key)
        owner = self._taken.get(self.key, "")
        if owner:
            words = translate("tags", "{key} belongs to «{tag}». Take it from that tag first, or choose another key.")
            self.told.setText(words.format(key=self.key, tag=owner))
        else:
            words = translate("tags", "The key is {key}.").format(key=self.key)
            self.told.setText(words if self.key else translate("tags", "The tag has no key."))
        self.save.setEnabled(not owner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.take("")
        elif event.text().strip() and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.take(event.text())
        else:
            super().keyPressEvent(event)

    def accept(self) -> None:
        self.given.emit(self.key)
        super().accept()

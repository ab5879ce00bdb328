"""The keys of all menu entries, to be looked up and changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel

_NAME = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Keys:
    """A menu entry: its name, its words, the menu that it stands in, its keys now and as the program is delivered."""

    name: str
    words: str
    menu: str
    keys: str
    usual: str


class KeysDialog(QDialog):
    """Lists every entry with its keys; new ones hold at once. Keys that another entry has are refused, with its name.

    Signals:
        wanted: name of an entry, and its keys ("" for none).
    """

    wanted = Signal(str, str)

    def __init__(self, entries: Sequence[Keys], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keysDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("keys", "Keys"))
        self.resize(620, 560)
        self._entries = {one.name: one for one in entries}
        self._now = {one.name: one.keys for one in entries}
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(translate("keys", "Words of a command, or keys"))
        self.filter.setAccessibleName(translate("keys", "Words of a command, or keys"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(translate("keys", "Keys"))
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setHeaderLabels([translate("keys", "Command"), translate("keys", "Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(translate("keys", "New keys"))
        self.take = QPushButton(translate("keys", "Set"))
        self.usual = QPushButton(translate("keys", "As delivered"))
        self.all_usual = QPushButton(translate("keys", "All as delivered"))
        self.said = PlainLabel("", "trouble")
        self.said.setWordWrap(True)
        for button in (self.take, self.usual, self.all_usual):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._fill()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for widget in (self.edit, self.take, self.usual):
            row.addWidget(widget)
        buttons = QDialogButtonBox()
        buttons.addButton(self.all_usual, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self.filter)
        layout.addWidget(self.tree)
        layout.addLayout(row)
        layout.addWidget(self.said)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._narrow)
        self.tree.currentItemChanged.connect(lambda *_: self._show_current())
        self.take.clicked.connect(lambda: self._set(self.current(), self._typed()))
        self.usual.clicked.connect(lambda: self._set(self.current(), self._entries[self.current()].usual))
        self.all_usual.clicked.connect(self._set_all)

    def _fill(self) -> None:
        for entry in self._entries.values():
            item = QTreeWidgetItem([f"{entry.menu} › {entry.words}", _native(self._now[entry.name])])
            item.setData(0, _NAME, entry.name)
            self.tree.addTopLevelItem(item)
        self.tree.resizeColumnToContents(1)
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)

    def current(self) -> str:
        """Return the name of the entry at hand."""
        item = self.tree.currentItem()
        return item.data(0, _NAME) if item is not None else ""

    def _typed(self) -> str:
        return self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _show_current(self) -> None:
        self.said.setText("")
        name = self.current()
        there = name in self._entries
        for widget in (self.edit, self.take, self.usual):
            widget.setEnabled(there)
        if there:
            self.edit.setKeySequence(QKeySequence(self._now[name]))

    def _narrow(self, wanted: str) -> None:
        words = wanted.casefold().split()
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None:
                there = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(not all(word in there for word in words))

    def _set(self, name: str, keys: str) -> None:
        other = holder(self._now, name, keys)
        if other:
            said = translate("keys", "{keys} belong to “{command}” already. Give that one other keys first.")
            self.said.setText(said.format(keys=_native(keys), command=self._entries[other].words))
            return
        if typed_alone(keys):
            said = translate("keys", "A letter alone is typed into texts. Hold Ctrl or Alt, or take F1 to F12.")
            self.said.setText(said)
            return
        self.said.setText("")
        self._now[name] = keys
        self._show_keys()
        self.wanted.emit(name, keys)

    def _set_all(self) -> None:
        for entry in self._entries.values():
            if self._now[entry.name] != entry.usual:
                self._now[entry.name] = entry.usual
                self.wanted.emit(entry.name, entry.usual)
        self._show_keys()
        self._show_current()

    def _show_keys(self) -> None:
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            if item is not None:
                item.setText(1, _native(self._now[item.data(0, _NAME)]))


def holder(keys_of: Mapping[str, str], name: str, keys: str) -> str:
    """Return which other entry has these keys already, or ""."""
    return next((other for other, own in keys_of.items() if keys and own == keys and other != name), "")


def typed_alone(keys: str) -> bool:
    """Say whether keys are what one types: a letter, a digit or a sign without Ctrl, Alt or Meta."""
    *held, key = keys.replace("++", "+Plus").split("+")
    return bool(key) and not {"Ctrl", "Alt", "Meta"} & set(held) and len(QKeySequence(key).toString()) == 1


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

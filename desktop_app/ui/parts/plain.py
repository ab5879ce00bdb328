"""Words of texts, people and files on labels, buttons and tool tips: shown as they are, and obeyed by nothing.

Qt takes what looks like markup for markup, opens the files that it names, and lets a direction control turn the words
beside it. None of that holds for what comes through here.
"""

from html import escape
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QStyledItemDelegate, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.words import translate


def tip(words: str) -> str:
    """Return the words for a tool tip."""
    copy = shown(words)
    if "<" not in copy and "&lt;" not in copy:  # either may be enough for Qt
        return copy
    return f'<div style="white-space: pre-wrap">{escape(copy, quote=False)}</div>'


def on_button(words: str) -> str:
    """Return the words for a button, a menu or a tab, where & alone would underline a letter."""
    return shown(words).replace("&", "&&")


def name_step(action: QAction, words: str) -> None:
    """Give an action words with names in them; its buttons show them as a tool tip."""
    action.setText(on_button(words))
    action.setToolTip(tip(words))


class PlainLabel(QLabel):
    """A label on which words stand as they are; what is copied from it are the very words."""

    def __init__(
        self, words: str = "", name: str = "", *, wrapped: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrapped)
        self.setText(words)

    def setText(self, words: str) -> None:
        self._words = words
        super().setText(shown(words))

    def copy(self) -> None:
        """Put what is selected on the clipboard, hidden signs and all."""
        units = self._words.encode("utf-16-le", "surrogatepass")
        start = 2 * self.selectionStart()
        end = start + len(self.selectedText().encode("utf-16-le", "surrogatepass"))
        QGuiApplication.clipboard().setText(units[start:end].decode("utf-16-le", "replace"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.hasSelectedText():
            super().contextMenuEvent(event)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("reader", "Copy")).triggered.connect(self.copy)
        menu.popup(event.globalPos())


class _PlainDelegate(QStyledItemDelegate):
    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return shown(super().displayText(value, locale))


def show_plainly(names: QAbstractItemView | None) -> None:
    """Let a list or a tree of names show them as they are; what is edited there stays verbatim."""
    if names is not None:
        names.setItemDelegate(_PlainDelegate(names))

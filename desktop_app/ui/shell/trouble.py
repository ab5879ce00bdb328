"""What the window shows when something could not be done, or when the program itself is at fault."""

import platform
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QWidget

from desktop_app import __version__
from desktop_app.journal.traces import trace
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.quotes.cards import small_button

SHOWN_MS = 12_000
Offer = tuple[str, Callable[[], object]]
"""Words of a button and what it does."""
FAULT = "fault"
"""Name of the box."""


class TroubleBar(QFrame):
    """One calm sentence above the work; it goes by itself, or when it is closed. Nothing waits for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("troubleBar")
        self._picture = QLabel()
        self.words = PlainLabel("", "troubleWords", wrapped=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = small_button("close", translate("dialogs", "Close"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._picture)
        layout.addWidget(self.words, 1)
        layout.addWidget(close)
        self._line = layout
        self._offered: list[QPushButton] = []
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(SHOWN_MS)
        self._going.timeout.connect(self.hide)
        self.hide()

    def say(self, words: str, *offers: Offer, calm: bool = False) -> None:
        """Show a sentence. With offers (words and what they do) it stays until one is taken or it is closed.

        `calm`: all went well, and there is something to offer.
        """
        self._picture.setPixmap(icon("check" if calm else "warning").pixmap(18, 18))
        self.setProperty("calm", calm)
        self.style().polish(self)
        self.style().polish(self.words)
        for button in self._offered:
            button.deleteLater()
        self._offered = [self._offer(*one) for one in offers]
        self.words.setText(words)
        self.show()
        if offers:
            self._going.stop()
        else:
            self._going.start()

    def _offer(self, words: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("offer")
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda: QTimer.singleShot(0, do))  # what it does may take this bar away
        self._line.insertWidget(self._line.count() - 1, button)
        return button


def report_text(error: BaseException) -> str:
    """Return what an editor may send to the makers: the trace without values of variables, hence without texts."""
    machine = f"Kartoteka {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return "\n".join([machine, *trace(error), ""])


def show_fault(error: BaseException, parent: QWidget | None, save: Callable[[], object]) -> QMessageBox:
    """Show that the program made a mistake, with ways to copy what happened, and to save the whole report."""
    box = QMessageBox(parent)
    box.setObjectName(FAULT)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Kartoteka")
    box.setText(
        translate("dialogs", "Kartoteka made a mistake. Your archive is safe: everything that was saved is saved.")
    )
    box.setDetailedText(report_text(error))
    saving = box.addButton(translate("dialogs", "Save a report for the makers…"), QMessageBox.ButtonRole.AcceptRole)
    saving.clicked.connect(save)
    copy = box.addButton(translate("dialogs", "Copy report"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report_text(error)))
    box.addButton(translate("dialogs", "Close"), QMessageBox.ButtonRole.RejectRole)
    box.open()
    return box

"""Words on the clipboard: what may not leave is copied only with the editor's reason, which stays with the quote."""

import datetime
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.services import commands as c
from desktop_app.services.citing import Citation, cite, held_in, why_held
from desktop_app.services.views import QuoteView
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.workplace import Workplace


class CopyAnyway(QDialog):
    """Says why words are held back and asks why they are copied all the same.

    Signals:
        given: the reason.
    """

    given = Signal(str)

    def __init__(self, why: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("copyAnyway")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("citing", "Held back"))
        self.setMinimumWidth(440)
        self.reason = QLineEdit()
        self.reason.setObjectName("copyReason")
        self.reason.setAccessibleName(translate("citing", "Why they are copied"))
        self.reason.setPlaceholderText(translate("citing", "Why they are copied all the same"))
        self.copy = QPushButton(translate("citing", "Copy all the same"))
        self.copy.setEnabled(False)
        self.reason.textChanged.connect(lambda text: self.copy.setEnabled(bool(text.strip())))
        buttons = QDialogButtonBox()
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(why, wrapped=True))
        told = translate("citing", "The reason is kept as a note on the quote.")
        layout.addWidget(PlainLabel(told, "quiet", wrapped=True))
        layout.addWidget(self.reason)
        layout.addWidget(buttons)

    def accept(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.given.emit(reason)
            super().accept()


class Copying(QObject):
    """Copies quotes and stretches of one text."""

    def __init__(self, workplace: Workplace, over: QWidget) -> None:
        super().__init__(over)
        self._workplace = workplace
        self._over = over

    def quote(self, view: QuoteView) -> None:
        """Copy a quote with its citation, as text and as HTML."""
        citation = cite(view)

        def copy() -> None:
            put(citation)
            self._workplace.notice.emit(translate("citing", "Copied with its citation."))

        self._unless_held(view if why_held(view, _today()) else None, copy)

    def stretch(self, text: str, span: Span, views: list[QuoteView]) -> None:
        """Copy the exact characters of a stretch."""
        self._unless_held(held_in(views, span, _today()), lambda: put(Citation(text[span.start : span.end], "")))

    def _unless_held(self, held: QuoteView | None, copy: Callable[[], None]) -> None:
        if held is None:
            copy()
            return
        if not self._workplace.writable:
            said = translate("citing", "They were not copied: a reason cannot be kept in an archive that is only read.")
            self._workplace.trouble.emit(f"{why_held(held, _today())} {said}")
            return

        def copied(reason: str) -> None:
            told = translate("citing", "Copied although held back: {reason}").format(reason=reason)
            self._workplace.do(c.AddNote(held.id, "quote", told), lambda _: copy())

        dialog = CopyAnyway(why_held(held, _today()), self._over)
        dialog.given.connect(copied)
        dialog.open()


def put(citation: Citation) -> None:
    """Put words on the clipboard, letter for letter."""
    made = QMimeData()
    made.setText(citation.text)
    if citation.html:
        made.setHtml(citation.html)
    QGuiApplication.clipboard().setMimeData(made)


def _today() -> datetime.date:
    return datetime.datetime.now().astimezone().date()

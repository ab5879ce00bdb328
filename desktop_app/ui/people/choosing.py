"""Choosing a person by a few letters of a name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.views import SpeakerLine
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView

WALKING = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


def fits(line: SpeakerLine, wanted: str) -> bool:
    """Say whether each word wanted begins a word of one of the names, or stands in the role."""
    for name in (line.name, line.role, *line.aliases):
        there = name.casefold().split()
        if all(any(word.startswith(part) for word in there) for part in wanted.casefold().split()):
            return True
    return False


def person_row(line: SpeakerLine) -> Row:
    """Return a speaker as a row; the other names stand in its tooltip, for which the body serves."""
    counts = (
        translate("people", "%n quote(s)", n=line.quotes),
        translate("people", "%n interview(s)", n=line.interviews),
    )
    others = [name for name in line.aliases if name != line.name]
    also = translate("people", "Also: {names}").format(names=", ".join(others)) if others else ""
    return Row(line.id, line.name, also, " · ".join(part for part in (line.role, *counts) if part))


class PersonDialog(QDialog):
    """Offers people; what is typed narrows them.

    Signals:
        chosen: the person (`SpeakerLine`).
    """

    chosen = Signal(object)

    def __init__(self, title: str, about: str, does: str, people: Sequence[SpeakerLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("personDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(460, 460)
        self._people = {line.id: line for line in people}
        self.narrow = QLineEdit()
        self.narrow.setObjectName("personNarrow")
        self.narrow.setPlaceholderText(translate("people", "A few letters of the name"))
        self.narrow.setAccessibleName(translate("people", "Narrow the list of people"))
        self.narrow.textChanged.connect(self._show)
        self.narrow.installEventFilter(self)
        self.list = RowsView(0)
        self.list.setAccessibleName(translate("people", "People"))
        self.list.entered_row.connect(lambda _: self.accept())
        self.does = QPushButton(does)
        self.does.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.does, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(about, "quiet", wrapped=True))
        layout.addWidget(self.narrow)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._show()

    def _show(self) -> None:
        wanted = self.narrow.text()
        self.list.show_rows([person_row(line) for line in self._people.values() if fits(line, wanted)])
        if self.list.rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.does.setEnabled(self.list.rows.rowCount() > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in WALKING:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        line = self._people.get(self.list.current_id())  # type: ignore[call-overload]
        if line is not None:
            self.chosen.emit(line)
            super().accept()

"""Parting two persons who were taken for one: which quotes are another's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.ids import QuoteId
from desktop_app.services.person import SaidThen
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.ticking import TickList
from desktop_app.ui.parts.wording import day


class SplitPersonDialog(QDialog):
    """Asks for the name of the other person and for the quotes that are theirs.

    Signals:
        split: the name and the ids of the quotes.
    """

    split = Signal(str, object)

    def __init__(self, name: str, said: Sequence[SaidThen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("splitPersonDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("people", "Two persons"))
        self.resize(640, 520)
        about = translate("people", "Tick the quotes that are not of {name} but of another person.").format(name=name)
        self.name = QLineEdit(name)
        self.name.setObjectName("splitName")
        self.narrow = QLineEdit()
        self.narrow.setPlaceholderText(translate("people", "Words of the quote or the interview"))
        self.narrow.setAccessibleName(translate("quotes", "Narrow the list of quotes"))
        self.narrow.setClearButtonEnabled(True)
        self.list = TickList(map(_line, said))
        self.list.setObjectName("splitQuotes")
        self.list.setAccessibleName(translate("quotes", "Quotes"))
        self.count = PlainLabel("", "quiet")
        buttons = QDialogButtonBox()
        self.does = buttons.addButton(translate("people", "Part them"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        label = QLabel(translate("people", "Name of the other person (it may be the same):"))
        label.setBuddy(self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (PlainLabel(about, "quiet", wrapped=True), self.narrow, self.list, self.count, label, self.name):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        layout.addWidget(buttons)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.name.textChanged.connect(lambda _: self._tell())
        self.narrow.textChanged.connect(self.list.narrow)
        self.list.setFocus()
        self._tell()

    def chosen(self) -> tuple[QuoteId, ...]:
        """Return the quotes that are ticked."""
        return tuple(map(QuoteId, self.list.ticked()))

    def _tell(self) -> None:
        chosen = len(self.chosen())
        words = translate("people", "%n quote(s) of {all} are of the other person", n=chosen)
        self.count.setText(words.format(all=self.list.count()))
        self.does.setEnabled(0 < chosen < self.list.count() and bool(self.name.text().strip()))

    def accept(self) -> None:
        if self.does.isEnabled():
            self.split.emit(self.name.text().strip(), self.chosen())
            super().accept()


def _line(one: SaidThen) -> tuple[str, str, str]:
    about = ", ".join(part for part in (one.title, day(one.date)) if part)
    return one.id, f"{about}: «{' '.join(one.words.split())}»", one.words

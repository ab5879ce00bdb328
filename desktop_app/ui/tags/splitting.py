"""Parting a tag: which of its quotes go to a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.ids import QuoteId
from desktop_app.services.views import QuoteView, TagLine
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.ticking import TickList


class SplitDialog(QDialog):
    """Asks for the name of the new tag and for the quotes that go to it.

    Signals:
        split: the name, the ids of the quotes, and whether the new tag lies in the old one.
    """

    split = Signal(str, object, bool)

    def __init__(self, tag: TagLine, quotes: Sequence[QuoteView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("splitDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("tags", "Split a tag"))
        self.resize(620, 520)
        about = translate("tags", "Quotes ticked here get the new tag instead of «{tag}». Ctrl+Z brings it back.")
        self.name = QLineEdit()
        self.name.setObjectName("splitName")
        self.name.setPlaceholderText(translate("tags", "Name of the new tag"))
        self.name.setAccessibleName(translate("tags", "Name of the new tag"))
        self.inside = QCheckBox(translate("tags", "The new tag lies in the old one"))
        self.narrow = QLineEdit()
        self.narrow.setPlaceholderText(translate("quotes", "Words of the quote"))
        self.narrow.setAccessibleName(translate("quotes", "Narrow the list of quotes"))
        self.narrow.setClearButtonEnabled(True)
        self.list = TickList(map(_line, quotes))
        self.list.setObjectName("splitQuotes")
        self.list.setAccessibleName(translate("quotes", "Quotes"))
        self.count = PlainLabel("", "quiet")
        buttons = QDialogButtonBox()
        self.does = buttons.addButton(translate("tags", "Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(about.format(tag=tag.path), "quiet", wrapped=True))
        for widget in (self.name, self.inside, self.narrow):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.count)
        layout.addWidget(buttons)
        self.list.itemChanged.connect(lambda _: self._tell())
        self.name.textChanged.connect(lambda _: self._tell())
        self.narrow.textChanged.connect(self.list.narrow)
        self._tell()

    def chosen(self) -> tuple[QuoteId, ...]:
        """Return the quotes that are ticked."""
        return tuple(map(QuoteId, self.list.ticked()))

    def _tell(self) -> None:
        chosen = len(self.chosen())
        words = translate("tags", "%n quote(s) of {all} go to the new tag", n=chosen)
        self.count.setText(words.format(all=self.list.count()))
        self.does.setEnabled(bool(chosen and self.name.text().strip()))

    def accept(self) -> None:
        if self.does.isEnabled():
            self.split.emit(self.name.text().strip(), self.chosen(), self.inside.isChecked())
            super().accept()


def _line(view: QuoteView) -> tuple[str, str, str]:
    speaker = view.speaker or translate("quotes", "Speaker unknown")
    return view.id, f"{speaker}: {' '.join(view.quote.words.split())}", view.quote.words

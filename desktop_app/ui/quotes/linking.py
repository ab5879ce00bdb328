"""Linking a quote with another: choose the other one, how they relate, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.ids import QuoteId
from desktop_app.domain.links import LINK_TYPES
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.commands import LinkQuotes
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import link_words
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import RowsView
from desktop_app.ui.quotes.page import quote_row
from desktop_app.ui.workplace import Workplace


class LinkDialog(QDialog):
    """Links one quote with another.

    Signals:
        linked: the command that makes the link.
    """

    linked = Signal(object)

    def __init__(self, workplace: Workplace, quote: QuoteView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("linking", "Link this quote"))
        self.resize(620, 560)
        self._workplace = workplace
        self._quote = quote
        words = quote.quote.words
        said = PlainLabel(f"«{words if len(words) < 240 else words[:238] + '…'}»", "quotedWords", wrapped=True)
        self.type = QComboBox()
        self.type.setObjectName("linkType")
        for key, kind in LINK_TYPES.items():
            self.type.addItem(link_words(key), (key, False))
            if kind.directed:
                self.type.addItem(link_words(key, outgoing=False), (key, True))
        self.words = QLineEdit()
        self.words.setObjectName("findOther")
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(translate("linking", "Words of the other quote"))
        self.others = RowsView(2)
        self.others.setObjectName("others")
        self.note = QLineEdit()
        self.note.setObjectName("linkNote")
        self.note.setPlaceholderText(translate("linking", "Why (may stay empty)"))
        self._buttons = QDialogButtonBox()
        self._ok = self._buttons.addButton(translate("linking", "Link"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out(said)
        for widget, name in (
            (self.type, translate("linking", "How they relate")),
            (self.words, translate("linking", "Find the other quote")),
            (self.others, translate("linking", "Other quotes")),
            (self.note, translate("linking", "Why")),
        ):  # fmt: skip
            widget.setAccessibleName(name)
        self.words.textChanged.connect(lambda _: self._ask())
        self.others.opened.connect(lambda _: self._ok.setEnabled(True))
        self.others.entered_row.connect(lambda _: self.accept())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._ok.setEnabled(False)
        self.words.setFocus()
        self._ask()

    def _lay_out(self, said: QLabel) -> None:
        form = QFormLayout()
        form.addRow(translate("linking", "This quote"), self.type)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(said)
        layout.addLayout(form)
        layout.addWidget(self.words)
        layout.addWidget(self.others, 1)
        layout.addWidget(self.note)
        layout.addWidget(self._buttons)

    def _ask(self) -> None:
        wanted = QuoteFilter(words=self.words.text().strip())
        self._workplace.ask(lambda reading: reading.quotes(wanted), self._show, newest=("linking", self))

    def _show(self, views: list[QuoteView]) -> None:
        mine = self._quote.id
        self.others.show_rows(
            [quote_row(v) for v in views if v.id != mine and v.quote.state is not QuoteState.REJECTED]
        )
        self._ok.setEnabled(bool(self.others.current_id()))

    def accept(self) -> None:
        other = QuoteId(self.others.current_id())
        if not other:
            return
        key, turned = self.type.currentData()
        ends = (other, self._quote.id) if turned else (self._quote.id, other)
        self.linked.emit(LinkQuotes(*ends, key, self.note.text()))
        super().accept()

"""Correcting what is known of an interview."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import BadDate
from desktop_app.domain.interviews import Interview, Language, Origin
from desktop_app.domain.terms import Terms
from desktop_app.services.commands import DescribeInterview, SetTerms
from desktop_app.services.vocabulary import terms_words
from desktop_app.services.words import spoken, translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.wording import language_words


def origin_words(origin: Origin | None) -> str:
    """Say where a value comes from."""
    if origin is None:
        return ""
    return {
        Origin.HEADER: translate("details", "from the header of the file"),
        Origin.STRUCTURED: translate("details", "from the data of the page"),
        Origin.HEADING: translate("details", "from the heading"),
        Origin.SENTENCE: translate("details", "from the first sentence"),
        Origin.TEXT: translate("details", "from the text"),
        Origin.FILE_NAME: translate("details", "from the name of the file"),
        Origin.EDITOR: translate("details", "given by an editor"),
    }[origin]


class DetailsDialog(QDialog):
    """Title, date, outlet and the rest of one interview.

    Signals:
        wanted: a command (`DescribeInterview` or `SetTerms`).
    """

    wanted = Signal(object)

    def __init__(self, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("details", "Details of the interview"))
        self.setMinimumWidth(560)
        self._interview = interview
        self._fields = {name: self._line(name) for name in ("title", "date", "outlet", "interviewer", "place", "url")}
        self._language = QComboBox()
        for one in Language:
            self._language.addItem(language_words(one.value), one.value)
        self._language.setCurrentIndex(list(Language).index(interview.language))
        self._terms = QComboBox()
        for terms in Terms:
            self._terms.addItem(terms_words(terms), terms.value)
        self._terms.setCurrentIndex(interview.terms.rank)
        self._embargo = QLineEdit(interview.embargo or "")
        self._embargo.setPlaceholderText(translate("panel", "YYYY-MM-DD"))
        self._trouble = PlainLabel("", "trouble", wrapped=True)
        self._trouble.hide()
        self._lay_out()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(str(getattr(self._interview, name) or ""))
        line.setObjectName(name)
        line.setCursorPosition(0)
        return line

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setVerticalSpacing(9)
        names = {
            "title": translate("details", "Title"),
            "date": translate("details", "Date"),
            "outlet": translate("details", "Outlet"),
            "interviewer": translate("details", "Interviewer or author"),
            "place": translate("details", "Place"),
            "url": translate("details", "Address"),
        }
        origins = {"title": self._interview.title_origin, "date": self._interview.date_origin}
        for name, words in names.items():
            self._fields[name].setAccessibleName(words)
            self._fields[name].setPlaceholderText(translate("panel", "YYYY-MM-DD") if name == "date" else "")
            form.addRow(words, self._fields[name])
            if said := origin_words(origins.get(name)):
                origin = QLabel(said)
                origin.setObjectName("quiet")
                form.addRow("", origin)
        for words, widget in (
            (translate("details", "Language"), self._language),
            (translate("panel", "Terms"), self._terms),
            (translate("panel", "Embargo until"), self._embargo),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)

    def accept(self) -> None:
        values: dict[str, Any] = {name: line.text().strip() for name, line in self._fields.items()}
        embargo = self._embargo.text().strip()
        try:
            for text in (values["date"], embargo):
                if text:
                    partial_date(text)
        except BadDate as error:
            self._say(spoken(error))
            return
        if not values["title"]:
            self._say(translate("details", "An interview needs a title."))
            return
        self._want(values, embargo)
        super().accept()

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()

    def _want(self, values: dict[str, Any], embargo: str) -> None:
        now = self._interview
        values["language"] = Language(self._language.currentData())
        changed = tuple((name, v or "") for name, v in values.items() if (v or "") != (getattr(now, name) or ""))
        if changed:
            self.wanted.emit(DescribeInterview(now.id, changed))
        terms = Terms(self._terms.currentData())
        if (terms, embargo) != (now.terms, now.embargo or ""):
            self.wanted.emit(SetTerms(now.id, "interview", terms, partial_date(embargo) if embargo else None))

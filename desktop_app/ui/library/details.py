"""Correcting what is known of an interview."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import BadDate
from desktop_app.domain.interviews import Interview, Language
from desktop_app.domain.terms import Terms
from desktop_app.services.commands import DescribeInterview, SetTerms
from desktop_app.services.vocabulary import terms_words
from desktop_app.services.words import spoken, translate
from desktop_app.ui.library.source import Held, SourceBox
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.wording import language_words, origin_words

DATES = ("date", "recorded")


class DetailsDialog(QDialog):
    """Title, date, outlet and the rest of one interview, each with where it comes from; and the file it came from.

    Signals:
        wanted: a command (`DescribeInterview` or `SetTerms`).
        reading_wanted: the file is to be read in another way.
        saving_wanted: the file is to be saved as it was.
    """

    wanted = Signal(object)
    reading_wanted = Signal()
    saving_wanted = Signal()

    def __init__(
        self, interview: Interview, source: Held | None = None, *, writable: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detailsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("details", "Details of the interview"))
        self.setMinimumWidth(680)
        self._interview = interview
        self._fields = {name: self._line(name) for name in _names()}
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
        self.source = SourceBox(source, writable=writable) if source else None
        self._lay_out()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(str(getattr(self._interview, name) or ""))
        line.setObjectName(name)
        line.setCursorPosition(0)
        line.setPlaceholderText(translate("panel", "YYYY-MM-DD") if name in DATES else "")
        return line

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for name, words in _names().items():
            _add_row(grid, words, self._fields[name], self._origin(name))
        _add_row(grid, translate("details", "Language"), self._language, self._origin("language"))
        _add_row(grid, translate("panel", "Terms"), self._terms)
        _add_row(grid, translate("panel", "Embargo until"), self._embargo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 12)
        layout.setSpacing(10)
        layout.addLayout(grid)
        if self.source is not None:
            self.source.reading_wanted.connect(self._read_differently)
            self.source.saving_wanted.connect(self.saving_wanted)
            layout.addWidget(self.source)
        layout.addWidget(self._trouble)
        layout.addWidget(self._buttons())

    def _origin(self, name: str) -> str:
        now = self._interview
        own = {"title": now.title_origin, "date": now.date_origin, "recorded": now.recorded_origin}
        return origin_words(own[name] if name in own else dict(now.origins).get(name))

    def _read_differently(self) -> None:
        self.reading_wanted.emit()
        self.reject()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def accept(self) -> None:
        values: dict[str, Any] = {name: line.text().strip() for name, line in self._fields.items()}
        embargo = self._embargo.text().strip()
        try:
            for text in (values["date"], values["recorded"], embargo):
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


def _names() -> dict[str, str]:
    """Return the fields that are written in a line, with their words, in order."""
    return {
        "title": translate("details", "Title"),
        "date": translate("details", "Date"),
        "recorded": translate("details", "Recorded"),
        "outlet": translate("details", "Outlet"),
        "interviewer": translate("details", "Interviewer or author"),
        "interviewee": translate("details", "Who was asked"),
        "place": translate("details", "Place"),
        "url": translate("details", "Address"),
    }


def _add_row(grid: QGridLayout, words: str, field: QWidget, origin: str = "") -> None:
    row = grid.rowCount()
    field.setAccessibleName(words)
    field.setAccessibleDescription(origin)
    grid.addWidget(QLabel(words), row, 0, Qt.AlignmentFlag.AlignRight)
    grid.addWidget(field, row, 1)
    grid.addWidget(PlainLabel(origin, "quiet"), row, 2)

"""Pairs that may be one person, looked at side by side: one person, two, or later."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.same_person import pair
from desktop_app.services.changes import Changed
from desktop_app.services.commands import Command, KeepApart, MergeSpeakers
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.same_people import SamePair, proposals, reason_words
from desktop_app.services.views import QuoteView, SpeakerLine
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day
from desktop_app.ui.people.choosing import person_row
from desktop_app.ui.workplace import Workplace

QUOTES = 30
"""How many of each one's quotes are shown."""


@dataclass(frozen=True, slots=True)
class _Shown:
    pair: SamePair | None
    left: int
    """Pairs that still wait, this one counted in."""
    quotes: tuple[list[QuoteView], list[QuoteView]]


class _Side(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteCard")
        self.name = PlainLabel("", "sideName", wrapped=True)
        self.name.setFont(weighted(interface_font(12), 600))
        self.about = PlainLabel("", "quiet", wrapped=True)
        self.quotes = RowsView(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(5)
        layout.addWidget(self.name)
        layout.addWidget(self.about)
        layout.addWidget(self.quotes, 1)

    def show_person(self, line: SpeakerLine, quotes: list[QuoteView]) -> None:
        row = person_row(line)
        self.name.setText(line.name)
        self.about.setText("\n".join(part for part in (row.foot, row.body) if part))
        self.quotes.setAccessibleName(translate("people", "What {name} said").format(name=line.name))
        self.quotes.show_rows(
            [Row(v.id, v.title, v.quote.words, " · ".join(p for p in (day(v.date), v.outlet) if p)) for v in quotes]
        )


class PairsDialog(QDialog):
    """Asks of each pair whether it is one person; every answer is a step that can be undone.

    Signals:
        quote_wanted: id of a quote to be shown in its interview.
    """

    quote_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pairsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("people", "Who may be one person"))
        self.resize(860, 560)
        self._workplace = workplace
        self._pair: SamePair | None = None
        self._later: set[tuple[str, str]] = set()
        self._done = 0
        self.reason = PlainLabel("", "pairReason", wrapped=True)
        self.count = PlainLabel("", "quiet")
        self.sides = (_Side(), _Side())
        for side in self.sides:
            side.quotes.entered_row.connect(lambda row: self.quote_wanted.emit(row.id))
        self.same = self._button("same", translate("people", "&Same person"))
        self.same.setToolTip(translate("people", "What is known of the right one goes to the left one"))
        self.two = self._button("two", translate("people", "&Two persons"))
        self.later = self._button("later", translate("people", "&Later"))
        self.back = self._button("undo", translate("menu", "Undo"))
        self._lay_out()
        self.same.clicked.connect(self._join)
        self.two.clicked.connect(self._part)
        self.later.clicked.connect(self._put_off)
        self.back.clicked.connect(self._undo)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._undo)
        workplace.changed.connect(self._heard)
        self._ask()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.reason, 1)
        top.addWidget(self.count)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        for side in self.sides:
            middle.addWidget(side, 1)
        close = self._button("close", translate("dialogs", "Close"))
        close.clicked.connect(self.accept)
        below = QHBoxLayout()
        for button in (self.same, self.two, self.later):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.back)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addLayout(below)

    def _heard(self, changed: Changed) -> None:
        if changed.touches("speaker", "speaker_alias", "speaker_role", "quote", "two_persons"):
            self._ask()

    def _ask(self) -> None:
        later = frozenset(self._later)

        def question(reading: Reading) -> _Shown:
            waiting = [one for one in proposals(reading) if _key(one) not in later]
            if not waiting:
                return _Shown(None, 0, ([], []))
            first = waiting[0]
            return _Shown(first, len(waiting), (_said(reading, first.one), _said(reading, first.other)))

        self._workplace.ask(question, self._show, newest=("pairs", self))

    def _show(self, found: _Shown) -> None:
        if not isValid(self):  # closed while it was asked
            return
        self._pair = found.pair
        for button in (self.same, self.two):
            button.setEnabled(found.pair is not None and self._workplace.writable)
        self.later.setEnabled(found.pair is not None)
        self.back.setEnabled(self._done > 0)
        if found.pair is None:
            self.reason.setText(translate("people", "No more pairs that may be one person."))
        else:
            self.reason.setText(reason_words(found.pair.reason))
            for side, line, quotes in zip(self.sides, (found.pair.one, found.pair.other), found.quotes, strict=True):
                side.show_person(line, quotes)
        self.count.setText(translate("people", "%n pair(s) left", n=found.left) if found.left else "")
        for side in self.sides:
            side.setVisible(found.pair is not None)

    def _join(self) -> None:
        if self._pair:
            self._decide(MergeSpeakers(self._pair.other.id, self._pair.one.id))

    def _part(self) -> None:
        if self._pair:
            self._decide(KeepApart(self._pair.one.id, self._pair.other.id))

    def _decide(self, command: Command) -> None:
        self._done += 1
        self.same.setEnabled(False)  # until the next pair stands there, a second press would decide unseen
        self.two.setEnabled(False)
        self._workplace.do(command)

    def _put_off(self) -> None:
        if self._pair:
            self._later.add(_key(self._pair))
            self._ask()

    def _undo(self) -> None:
        if self._done:
            self._done -= 1
            self._workplace.undo()


def _key(one: SamePair) -> tuple[str, str]:
    return pair(one.one.id, one.other.id)


def _said(reading: Reading, line: SpeakerLine) -> list[QuoteView]:
    return reading.quotes_of(reading.quote_order(QuoteFilter(speaker=line.id, rejected=False))[:QUOTES])

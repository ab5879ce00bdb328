"""Found quotes, gone through one by one: confirmed, given to somebody else, or rejected."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services.changes import Changed
from desktop_app.services.commands import Command, JudgeQuote, JudgeQuotes, SetSpeaker
from desktop_app.services.judging import Judged, Queue, evidence, queue
from desktop_app.services.ports import Reading
from desktop_app.services.queries import JudgingOrder
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day
from desktop_app.ui.review.deciding import Deciding
from desktop_app.ui.workplace import Workplace

MOST = 500
"""So many are listed at once; the next ones follow as these are judged."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What waits, and whom a quote can be given to."""

    queue: Queue
    names: list[str]


class FoundPage(ListPane):
    """The found quotes that nobody has judged yet, of the whole archive or of the interview in front.

    Enter confirms, S corrects the speaker, Delete rejects; then the next one is at hand.

    Signals:
        shown_wanted: id of the quote at hand, its interview, and the Spans of the words by which it was attributed.
        counted: how many wait in the whole archive.
    """

    shown_wanted = Signal(str, str, object)
    counted = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(2), parent)
        self._workplace = workplace
        self._interview: InterviewId | None = None
        self._order = JudgingOrder.INTERVIEW
        self._queue: dict[str, Judged] = {}
        self._sure: tuple[QuoteId, ...] = ()
        self._most = 0
        self._at = 0
        self.list.setObjectName("found")
        self.list.opened.connect(lambda _: self._show_one())
        self._orders = QToolButton()
        self._orders.setObjectName("foundOrder")
        self._orders.setIcon(icon("chevron-down"))
        self._orders.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._orders.setMenu(QMenu(self._orders))
        self._buttons.addWidget(self._orders)
        self.here = QToolButton()
        self.here.setObjectName("facetChip")
        self.here.setCheckable(True)
        self.here.toggled.connect(lambda here: self._narrow_to(here=here))
        self._front = ""
        self._buttons.addWidget(self.here)
        self.deciding = Deciding(workplace.writable)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self.deciding)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        decide = self.deciding
        decide.confirm.clicked.connect(self.confirm)
        decide.reject.clicked.connect(self.reject)
        decide.all_sure.clicked.connect(self.confirm_sure)
        decide.given.connect(self._give)
        decide.left.connect(self.list.setFocus)
        for keys, run in (
            (("Return", "Enter"), self.confirm), (("S", "Ы"), self.correct), (("Delete", "Backspace"), self.reject),
        ):  # fmt: skip
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(run)
            self.list.addAction(action)
        self._workplace.changed.connect(self._heard)

    # --- words

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("judging", "Found quotes"))
        self.list.setAccessibleName(translate("judging", "Found quotes that nobody has judged"))
        self.narrow.setPlaceholderText(translate("judging", "Words, title, speaker or reason"))
        self.narrow.setAccessibleName(translate("judging", "Narrow the list"))
        self.here.setText(translate("judging", "Here"))
        self.here.setToolTip(translate("judging", "Only those of the interview in front"))
        self.empty.say(
            translate("judging", "All is judged"),
            translate("judging", "Quotes that are found in an imported text wait here until an editor has seen them."),
        )
        self.deciding.retranslate()
        self._fill_orders()
        self.refresh()

    def _fill_orders(self) -> None:
        menu = self._orders.menu()
        menu.clear()
        names = {
            JudgingOrder.INTERVIEW: translate("judging", "By interview"),
            JudgingOrder.SPEAKER: translate("judging", "By speaker"),
            JudgingOrder.CONFIDENCE: translate("judging", "The least sure first"),
        }
        for order, words in names.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(lambda _=False, order=order: self.sort(order))
        told = translate("judging", "Order: {order}").format(order=names[self._order])
        self._orders.setToolTip(told)
        self._orders.setAccessibleName(told)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh_soon()
        super().changeEvent(event)

    # --- what waits

    def sort(self, order: JudgingOrder) -> None:
        """Go through them in another order."""
        self._order = order
        self._fill_orders()
        self.refresh()

    def know_front(self, interview: str) -> None:
        """Tell which interview is in front; the list follows it where it is narrowed to it."""
        self._front = interview or self._front
        self.here.setEnabled(bool(self._front))
        if self.here.isChecked() and self._interview != self._front:
            self._narrow_to(here=True)

    def _narrow_to(self, *, here: bool) -> None:
        self._interview = InterviewId(self._front) if here and self._front else None
        self._most = 0
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_one()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("quote", "speaker", "interview"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for what waits anew."""
        interview, order, words = self._interview, self._order, self.narrow.text()

        def question(reading: Reading) -> Asked:
            found = queue(reading, interview, order, MOST, words)
            return Asked(found, [line.name for line in reading.speakers()])

        self._workplace.ask(question, self._show, newest=("found", self))

    def _show(self, asked: Asked) -> None:
        found = asked.queue
        self._most = max(self._most, found.number)
        self._queue = {one.id: one for one in found.shown}
        self._sure = found.sure
        self.list.show_rows([_row(one) for one in found.shown])
        self.show_count(found.number)
        if self._interview is None and not self.narrow.text():
            self.counted.emit(found.number)
        self.deciding.setVisible(bool(found.shown))
        self.deciding.show_choices(asked.names)
        self.deciding.show_progress(self._most - found.number, self._most, len(found.sure))
        if found.shown and self.list.current_id() not in self._queue:
            self.list.setCurrentIndex(self.list.rows.index(min(self._at, len(found.shown) - 1)))  # the next by itself
        self._show_one()

    def current(self) -> Judged | None:
        """Return the one at hand."""
        return self._queue.get(self.list.current_id())

    def _show_one(self) -> None:
        one = self.current()
        self.deciding.show_one(one)
        if one is None or not self.isVisible():
            return
        self._at = self.list.currentIndex().row()
        interview = one.view.quote.interview

        def light(spans: tuple[Span, ...]) -> None:
            if self.list.current_id() == one.id:
                self.shown_wanted.emit(one.id, interview, spans)

        self._workplace.ask(
            lambda reading: evidence(reading.text(interview), one.view), light, newest=("evidence", self)
        )

    # --- decided

    def confirm(self) -> None:
        """Confirm the one at hand."""
        self._judge(QuoteState.CONFIRMED)

    def reject(self) -> None:
        """Reject the one at hand."""
        self._judge(QuoteState.REJECTED)

    def correct(self) -> None:
        """Let the editor say who said it."""
        if self.current() is not None and self._workplace.writable:
            self.deciding.begin()

    def confirm_sure(self) -> None:
        """Confirm all of the list whose speaker is sure, as one step."""

        def said(changed: Changed) -> None:
            told = translate("judging", "%n quote(s) confirmed. Ctrl+Z takes it back.", n=changed.along)
            self._workplace.notice.emit(told)

        if self._sure and self._workplace.writable:
            self._workplace.do(JudgeQuotes(self._sure, QuoteState.CONFIRMED), said)

    def _judge(self, state: QuoteState) -> None:
        if one := self.current():
            self._do(JudgeQuote(one.id, state))

    def _give(self, name: str) -> None:
        one = self.current()
        if one is None or not self._workplace.writable:
            return
        self._workplace.do(SetSpeaker(one.id, name), lambda changed: self._workplace.notice.emit(given(name, changed)))
        self.list.setFocus()

    def _do(self, command: Command) -> None:
        if self._workplace.writable:
            self._workplace.do(command)


def given(name: str, changed: Changed) -> str:
    """Say to whom a quote was given, and how many neighbours went along."""
    whom = name or translate("judging", "nobody known")
    if not changed.along:
        return translate("judging", "Given to {name}.").format(name=whom)
    told = translate("judging", "Given to {name}; %n quote(s) nearby went along.", n=changed.along)
    return told.format(name=whom)


def _row(one: Judged) -> Row:
    view = one.view
    foot = " · ".join(part for part in (one.why, view.title, day(view.date)) if part)
    badge = "" if one.sure else f"{round(one.confidence * 100)} %"
    return Row(one.id, view.speaker or translate("quotes", "Speaker unknown"), view.quote.words, foot, badge)

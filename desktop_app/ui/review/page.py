"""What waits for an editor since a text was revised, and what was left behind."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import NoteId, QuoteId
from desktop_app.services.changes import Changed
from desktop_app.services.commands import Command, KeepAsOrphan, Reanchor, RemoveNote, RemoveQuote
from desktop_app.services.reviewing import Place, Waiting, one_waiting, waiting
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.review.words import WordsInContext
from desktop_app.ui.workplace import Workplace

AROUND = 40
"""Characters on both sides that a place is shown with."""


class ReviewPage(ListPane):
    """Quotes and notes that a new revision parted from their words, with the places in question.

    Signals:
        place_wanted: interview, start and end of a place to be shown in the text.
        by_hand_wanted: what is selected in the text is where this one stands (`Waiting`).
        counted: how many wait.
    """

    place_wanted = Signal(str, int, int)
    by_hand_wanted = Signal(object)
    counted = Signal(int)

    keeps_up = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(2), parent)
        self._workplace = workplace
        self._orphans = False
        self._waiting: dict[str, Waiting] = {}
        self.list.setObjectName("review")
        self.list.opened.connect(lambda _: self._show_one())
        self._switch = QToolButton()
        self._switch.setObjectName("facetChip")
        self._switch.setCheckable(True)
        self._switch.toggled.connect(self._show_orphans)
        self._buttons.addWidget(self._switch)
        self.detail = QFrame()
        self.detail.setObjectName("reviewDetail")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(250)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addWidget(self._area, 1)
        self._at = 0
        self._keys()
        workplace.changed.connect(self._heard)
        self.retranslate()

    def _keys(self) -> None:
        for number in range(1, 6):
            action = QAction(self)
            action.setShortcut(QKeySequence(str(number)))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _=False, number=number: self._take(number - 1))
            self.list.addAction(action)
        for keys, run in ((("O", "Щ"), self._keep), (("Delete",), self._remove_current)):
            action = QAction(self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(run)
            self.list.addAction(action)
        self.list.entered_row.connect(lambda _: self._show_first())

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("review", "To review"))
        self.list.setAccessibleName(translate("review", "To review"))
        self.narrow.setPlaceholderText(translate("review", "Words, title or speaker"))
        self.narrow.setAccessibleName(translate("review", "Narrow the list"))
        self._switch.setText(translate("review", "Left behind"))
        self._switch.setToolTip(translate("review", "Those whose words are no longer in the present text"))
        self._say_empty()
        self.refresh()

    def _say_empty(self) -> None:
        if self._orphans:
            self.empty.say(
                translate("review", "Nothing was left behind"),
                translate("review", "Quotes stand here whose words are no longer in the present text."),
            )
        else:
            self.empty.say(
                translate("review", "Nothing waits"),
                translate("review", "When a text is corrected, quotes whose place is not beyond doubt wait here."),
            )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh_soon()  # words are drawn in the theme's colours; nothing may go while they are being told
        super().changeEvent(event)

    def _show_orphans(self, orphans: bool) -> None:
        self._orphans = orphans
        self._say_empty()
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("quote", "note", "interview"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for what waits anew."""
        orphans = self._orphans
        self._workplace.ask(
            lambda reading: waiting(reading, orphans=orphans, places=False), self._show, newest=("review", self)
        )

    def _show(self, found: list[Waiting]) -> None:
        wanted = self.narrow.text().casefold().strip()
        fitting = [one for one in found if wanted in " ".join((one.words, one.title, one.speaker)).casefold()]
        self._waiting = {one.id: one for one in fitting}
        self.list.show_rows([self._row(one) for one in fitting])
        self.show_count(len(fitting))
        self._area.setVisible(bool(fitting))
        if not self._orphans:
            self.counted.emit(len(found))
        if fitting and self.list.current_id() not in self._waiting:
            self.list.setCurrentIndex(self.list.rows.index(min(self._at, len(fitting) - 1)))  # the next one by itself
        self._show_one()

    def _row(self, one: Waiting) -> Row:
        revision = translate("review", "revision {number}").format(number=one.revision)
        kind = translate("review", "note") if one.target_kind == "note" else one.speaker
        return Row(one.id, kind or translate("review", "quote"), one.words, " · ".join((one.title, revision)))

    # --- one of them

    def current(self) -> Waiting | None:
        """Return the one at hand."""
        return self._waiting.get(self.list.current_id())

    def _show_one(self) -> None:
        """Ask for the places of the one at hand; to look for those of all would make the next one wait."""
        one = self.current()
        if one is None:
            self._show_detail(None)
            return
        self._at = self.list.currentIndex().row()
        kind, id = one.target_kind, one.id
        self._workplace.ask(
            lambda reading: one_waiting(reading, kind, id), self._show_detail, newest=("review detail", self)
        )

    def _show_detail(self, one: Waiting | None) -> None:
        if one is not None:
            if one.id != self.list.current_id():
                return
            self._waiting[one.id] = one
        self.detail = QFrame()
        self.detail.setObjectName("reviewDetail")
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        if one is not None:
            self._fill(one, column)
        column.addStretch(1)
        if (before := self._area.takeWidget()) is not None:
            before.deleteLater()  # a button of it may be what was pressed
        self._area.setWidget(self.detail)

    def _fill(self, one: Waiting, column: QVBoxLayout) -> None:
        stood = translate("review", "It stood in revision {number}:").format(number=one.revision)
        column.addWidget(PlainLabel(stood, "quiet"))
        old = WordsInContext("quotedWords")
        old.show_words(*_near(one.before, one.words, one.after))
        column.addWidget(old)
        for number, place in enumerate(one.places, 1):
            column.addWidget(self._place(one, number, place))
        if not one.places:
            column.addWidget(PlainLabel(translate("review", "Nothing like it was found in the present text."), "quiet"))
        line = FlowLayout()
        by_hand = QPushButton(translate("review", "It is what I selected"))
        by_hand.setObjectName("byHand")
        by_hand.setToolTip(translate("review", "Select the words in the text, then press this."))
        by_hand.clicked.connect(lambda: self.by_hand_wanted.emit(one))
        line.addWidget(by_hand)
        if not self._orphans:
            keep = QPushButton(translate("review", "It is gone"))
            keep.setObjectName("keepAsOrphan")
            keep.setToolTip(translate("review", "It stays with its old revision."))
            keep.clicked.connect(lambda: self._do(KeepAsOrphan(one.target_kind, one.id)))
            line.addWidget(keep)
        remove = QToolButton()
        remove.setObjectName("remove")
        remove.setIcon(icon("bin"))
        remove.setToolTip(translate("review", "Remove it"))
        remove.setAccessibleName(translate("review", "Remove it"))
        remove.clicked.connect(lambda: self._remove(one))
        line.addWidget(remove)
        column.addLayout(line)
        for number in range(line.count()):
            item = line.itemAt(number)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setEnabled(self._workplace.writable)

    def _place(self, one: Waiting, number: int, place: Place) -> QFrame:
        card = QFrame()
        card.setObjectName("noteCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        there = WordsInContext("placeWords")
        there.show_words(*_near(place.before, place.words, place.after), one.words)
        column.addWidget(there)
        said = place.difference or translate("review", "the very words, but not where they stood")
        column.addWidget(PlainLabel(said, "differenceLine" if place.difference else "quiet", wrapped=True))
        line = QHBoxLayout()
        take = QPushButton(translate("review", "Here ({number})").format(number=number))
        take.setObjectName("take")
        take.setEnabled(self._workplace.writable)
        take.clicked.connect(lambda: self._take(number - 1))
        show = QPushButton(translate("review", "Show"))
        show.setFlat(True)
        show.clicked.connect(lambda: self.place_wanted.emit(one.interview, place.spans[0].start, place.spans[-1].end))
        line.addWidget(take)
        line.addWidget(show)
        line.addStretch(1)
        column.addLayout(line)
        return card

    # --- decided

    def _take(self, number: int) -> None:
        one = self.current()
        if one is not None and number < len(one.places):
            self._do(Reanchor(one.target_kind, one.id, one.places[number].spans))

    def _keep(self) -> None:
        one = self.current()
        if one is not None and not self._orphans:
            self._do(KeepAsOrphan(one.target_kind, one.id))

    def _remove_current(self) -> None:
        if one := self.current():
            self._remove(one)

    def _show_first(self) -> None:
        """Show the best place in the text."""
        one = self.current()
        if one is not None and one.places:
            spans = one.places[0].spans
            self.place_wanted.emit(one.interview, spans[0].start, spans[-1].end)

    def put(self, one: Waiting, span: Span) -> None:
        """Tie one that waits to what the editor selected."""
        self._do(Reanchor(one.target_kind, one.id, (span,)))

    def _remove(self, one: Waiting) -> None:
        self._do(RemoveNote(NoteId(one.id)) if one.target_kind == "note" else RemoveQuote(QuoteId(one.id)))

    def _do(self, command: Command) -> None:
        if self._workplace.writable:
            self._workplace.do(command)


def _near(before: str, words: str, after: str) -> tuple[str, str, str]:
    return f"…{before[-AROUND:]}", words, f"{after[:AROUND]}…"

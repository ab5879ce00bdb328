"""Quotes and notes that a new revision parted from their words, one after the other."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Standing
from desktop_app.domain.ids import NoteId, QuoteId
from desktop_app.services import commands as c
from desktop_app.services.changes import Changed
from desktop_app.services.ports import Reading
from desktop_app.services.reviewing import Place, Waiting, one_waiting, waiting
from desktop_app.services.words import translate
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.review.card import WaitingCard
from desktop_app.ui.workplace import Workplace

PLACES = 5
"""Places that have a key."""


@dataclass(frozen=True, slots=True)
class _Lists:
    review: list[Waiting]
    orphans: list[Waiting]


class ReviewPage(ListPane):
    """What waits, or the orphans; each step is one command, and the next one comes by itself.

    Signals:
        counted: how many wait, and how many are orphans.
        place_shown: what waits (`Waiting`), and the place (`Place`) to show in its text, or None.
        hand_wanted: what waits (`Waiting`); its place is the selection in the text.
    """

    counted = Signal(int, int)
    place_shown = Signal(object, object)
    hand_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(2), parent)
        self._workplace = workplace
        self._lists = _Lists([], [])
        self._at = 0
        self.list.setObjectName("waiting")
        self.list.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.orphans = QToolButton()
        self.orphans.setObjectName("facetChip")
        self.orphans.setCheckable(True)
        self._buttons.addWidget(self.orphans)
        self.card = WaitingCard(workplace.writable)
        self.card.hide()
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - as every pane is laid out
        layout.addWidget(self.card, 2)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.orphans.toggled.connect(lambda _: self._fill())
        self.list.opened.connect(lambda _: self._ask_card())
        self.list.entered_row.connect(lambda _: self._show_first())
        self.card.accepted.connect(self.accept)
        self.card.place_shown.connect(self._show_place)
        self.card.hand_wanted.connect(self._want_hand)
        self.card.orphan_wanted.connect(self.keep_as_orphan)
        self.card.removal_wanted.connect(self.remove)
        for number in range(PLACES):
            self._key((str(number + 1),), lambda number=number: self._accept_numbered(number))
        self._key(("O", "Щ"), self.keep_as_orphan)
        self._key(("Delete",), self.remove)

    def _key(self, keys: tuple[str, ...], run: object) -> None:
        made = QShortcut(self)
        made.setKeys([QKeySequence(key) for key in keys])
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(run)

    # --- words

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("review", "Review"))
        self.list.setAccessibleName(translate("review", "Quotes and notes that wait"))
        self.narrow.setPlaceholderText(translate("review", "Words or title"))
        self.narrow.setAccessibleName(translate("review", "Narrow the list"))
        self._name_orphans()
        self.refresh()

    def _name_orphans(self) -> None:
        self.orphans.setText(translate("review", "Orphans: {count}").format(count=len(self._lists.orphans)))
        self.orphans.setToolTip(translate("review", "Quotes and notes whose words are no longer in the present text"))
        if self.orphans.isChecked():
            self.empty.say(
                translate("review", "No orphans"),
                translate("review", "What you keep as an orphan stays here, with the revision in which it stood."),
            )
        else:
            self.empty.say(
                translate("review", "Nothing waits"),
                translate(
                    "review",
                    "When a text gets a new revision, quotes whose place is not certain wait here for your decision.",
                ),
            )

    # --- shown

    def _heard(self, changed: Changed) -> None:
        if changed.touches("quote", "note", "interview", "revision"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask anew what waits."""
        self._workplace.ask(_lists, self._show, newest=("review", self))

    def _show(self, lists: _Lists) -> None:
        self._lists = lists
        self.counted.emit(len(lists.review), len(lists.orphans))
        self._fill()

    def _fill(self) -> None:
        narrow = self.narrow.text().casefold()
        lines = self._lists.orphans if self.orphans.isChecked() else self._lists.review
        rows = [_row(one) for one in lines if narrow in f"{one.words} {one.title} {one.speaker}".casefold()]
        current = self.list.current_id()
        at = next((n for n, row in enumerate(self.list.rows.rows) if row.id == current), self._at)
        self.list.show_rows(rows)
        self._name_orphans()
        self.orphans.setVisible(bool(self._lists.orphans) or self.orphans.isChecked())
        self.show_count(len(rows))
        self.card.setVisible(bool(rows))
        self._at = min(at, max(0, len(rows) - 1))
        if rows and self.list.current_id():
            self._ask_card()
        elif rows:
            self.list.setCurrentIndex(self.list.rows.index(self._at))  # the next one comes by itself

    def _ask_card(self) -> None:
        kind, _, id = self.list.current_id().partition(":")
        if id:
            self._workplace.ask(
                lambda reading: one_waiting(reading, kind, id), self._show_card, newest=("review card", self)
            )

    def _show_card(self, found: Waiting | None) -> None:
        if found is not None and found != self.card.waiting:
            self.card.show_waiting(found)

    def _shown(self) -> Waiting | None:
        """Return what is decided on: the card's, where it is that of the chosen row."""
        found = self.card.waiting
        return found if found is not None and _key_of(found) == self.list.current_id() else None

    # --- decided

    def _accept_numbered(self, number: int) -> None:
        found = self._shown()
        if found is not None and number < len(found.places):
            self.accept(found.places[number])

    def accept(self, place: Place) -> None:
        """Say that the words are at a place."""
        if found := self._shown():
            self._do(c.Reanchor(found.target_kind, found.id, place.spans))

    def keep_as_orphan(self) -> None:
        """Leave it with the revision in which its words stood."""
        found = self._shown()
        if found is not None and found.standing is Standing.REVIEW:
            self._do(c.KeepAsOrphan(found.target_kind, found.id))

    def remove(self) -> None:
        """Lay it in the bin."""
        if found := self._shown():
            self._do(
                c.RemoveQuote(QuoteId(found.id)) if found.target_kind == "quote" else c.RemoveNote(NoteId(found.id))
            )

    def _do(self, command: c.Command) -> None:
        if self._workplace.writable:
            self._workplace.do(command)

    def _show_first(self) -> None:
        found = self._shown()
        if found is not None:
            self.place_shown.emit(found, found.places[0] if found.places else None)

    def _show_place(self, place: Place | None) -> None:
        if found := self._shown():
            self.place_shown.emit(found, place)

    def _want_hand(self) -> None:
        if found := self._shown():
            self.hand_wanted.emit(found)

    def at_hand(self) -> Waiting | None:
        """Return what waits and is shown now."""
        return self._shown()


def _lists(reading: Reading) -> _Lists:
    return _Lists(waiting(reading, places=False), waiting(reading, orphans=True, places=False))


def _key_of(one: Waiting) -> str:
    return f"{one.target_kind}:{one.id}"


def _row(one: Waiting) -> Row:
    head = translate("review", "Note") if one.target_kind == "note" else one.speaker
    return Row(_key_of(one), head or translate("quotes", "Speaker unknown"), one.words, one.title)

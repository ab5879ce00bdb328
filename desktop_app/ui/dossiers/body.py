"""The inside of a dossier: its sections and cards, kept in place from one showing to the next."""

import datetime
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.dossiers import Item
from desktop_app.domain.ids import DossierId, ItemId, SectionId, new_id
from desktop_app.services.commands import MoveItem, RemoveItem, RemoveSection
from desktop_app.services.views import DossierView, QuoteView, SectionView
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.cards import Card, QuoteCard, TextCard, card_of
from desktop_app.ui.dossiers.column import Column
from desktop_app.ui.dossiers.head import DossierHead
from desktop_app.ui.dossiers.leaving import leaves
from desktop_app.ui.dossiers.section import SectionHead
from desktop_app.ui.parts.empty import EmptyPlace


class DossierBody(Column):
    """Shows a dossier and says what the editor wants; a part that stays keeps focus and unsaved words.

    Signals:
        wanted: a command.
        taken_out: something was taken out of the dossier.
        quote_wanted: id of a quote to show in its interview.
    """

    wanted = Signal(object)
    taken_out = Signal()
    quote_wanted = Signal(str)

    def __init__(self, dossier: DossierId, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self._view: DossierView | None = None
        self._cards: dict[str, Card] = {}
        self._sections: dict[str, SectionHead] = {}
        self._broken: Mapping[ItemId, str] = {}
        self._follow = ""
        self.head = DossierHead(dossier, writable)
        self.head.wanted.connect(self.wanted)
        self._empty = EmptyPlace()
        self._empty.setMinimumHeight(170)
        self._today = datetime.datetime.now().astimezone().date()

    # --- shown

    def show_dossier(self, view: DossierView, broken: Mapping[ItemId, str] | None = None) -> None:
        """Show the dossier as it is now; `broken` says of items how their quotes differ from the text."""
        self._view = view
        self._broken = self._broken if broken is None else broken
        self._today = datetime.datetime.now().astimezone().date()
        self.head.show_dossier(view.dossier)
        numbers = self._numbers(view)
        shown: list[QWidget] = [self.head]
        for section in view.sections:
            head = self._section(section)
            cards = [self._card(item, quote, numbers.get(item.id, 0)) for item, quote in section.items]
            shown += [head, *cards, *self._new_texts(section.section.id), head.foot]
        empty = not any(section.items for section in view.sections)
        shown.append(self._empty)
        self._cards = {id: card for id, card in self._cards.items() if card in shown}
        self._sections = {id: head for id, head in self._sections.items() if head in shown}
        self.arrange(shown)
        self._empty.setVisible(empty)
        self._go_where_wanted()

    def _numbers(self, view: DossierView) -> dict[str, int]:
        """Return the number that each quote has in an export of today."""
        leaving = [item.id for s in view.sections for item, quote in s.items if quote and leaves(quote, self._today)]
        return {id: number for number, id in enumerate(leaving, 1)}

    def _section(self, view: SectionView) -> SectionHead:
        section = view.section
        head = self._sections.get(section.id)
        if head is None:
            head = self._sections[section.id] = SectionHead(section, self._writable)
            head.wanted.connect(self.wanted)
            head.removed.connect(lambda: self._remove_section(section.id))
            head.text_wanted.connect(lambda: self.begin_text(section.id))
        head.show_section(section)
        return head

    def _card(self, item: Item, quote: QuoteView | None, number: int) -> Card:
        card = self._cards.get(item.id)
        if card is None:
            card = self._adopt(QuoteCard(item, self._writable) if item.quote else TextCard(item, self._writable))
        if isinstance(card, QuoteCard):
            card.show_item(item, quote, number, self._broken.get(item.id, ""))
        elif isinstance(card, TextCard):
            card.show_item(item)
        return card

    def _adopt(self, card: Card) -> Card:
        self._cards[card.item.id] = card
        card.wanted.connect(self.wanted)
        card.moved.connect(lambda by: self.move_card(card, by))
        card.stepped.connect(lambda by: self._step(card, by))
        card.removed.connect(lambda: self.remove(card))
        card.opened.connect(lambda: self._open(card))
        return card

    def _new_texts(self, section: SectionId) -> list[Card]:
        """Return the texts begun in a section that the archive does not hold yet."""
        cards = [card for card in self._cards.values() if isinstance(card, TextCard) and card.new]
        mine: list[Card] = []
        for card in cards:
            if card.item.section == section:
                card.not_there()
                mine.append(card)
        return mine

    def _go_where_wanted(self) -> None:
        follow, self._follow = self._follow, ""
        if card := self._cards.get(follow):
            self.settle()
            self.ensureWidgetVisible(card)
        elif head := self._sections.get(follow):
            head.title.choose_all()
            self.ensureWidgetVisible(head)

    def cards(self) -> list[Card]:
        """Return the cards from top to bottom."""
        return [part for part in self.parts() if isinstance(part, Card)]

    def at_hand(self) -> Card | None:
        """Return the card that has the focus, or in which it is."""
        return card_of(QApplication.focusWidget())

    # --- done by the editor

    def choose_section(self, id: SectionId) -> None:
        """Go to a section as soon as it is there, its heading ready to be written over."""
        self._follow = id

    def begin_text(self, section: SectionId) -> None:
        """Make room for a text of the editor's own at the end of a section; it is saved with its first words."""
        if self._view is None or not self._writable:
            return
        card = TextCard(Item(ItemId(new_id()), section, 0.0), self._writable)
        self._adopt(card)
        card.given_up.connect(lambda: self._give_up(card))
        self.show_dossier(self._view)
        card.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(card)

    def _give_up(self, card: Card) -> None:
        if self._cards.pop(card.item.id, None) and self._view is not None:
            self.show_dossier(self._view)

    def move_card(self, card: Card | None, by: int) -> None:
        """Move a card one place; at the ends of the dossier it stays."""
        if card is None or not self._writable or self._view is None:
            return
        ends = self._view.sections[0 if by < 0 else -1]
        last = ends.items[0 if by < 0 else -1][0].id if ends.items else ""
        if card.item.id != last:
            card.flush()
            self._follow = card.item.id
            self.wanted.emit(MoveItem(card.item.id, by))

    def remove(self, card: Card | None) -> None:
        """Take a card out; the next one gets the focus."""
        if card is None or not self._writable:
            return
        if isinstance(card, TextCard) and card.new:
            self._give_up(card)
            return
        card.flush()
        self._step(card, 1) or self._step(card, -1)
        self.wanted.emit(RemoveItem(card.item.id))
        self.taken_out.emit()

    def _remove_section(self, section: SectionId) -> None:
        self.flush()
        self.wanted.emit(RemoveSection(section))
        self.taken_out.emit()

    def _step(self, card: Card, by: int) -> bool:
        """Put the focus on the card before or after; say whether there is one."""
        cards = self.cards()
        to = cards.index(card) + by
        if not 0 <= to < len(cards):
            return False
        cards[to].setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(cards[to])
        return True

    def _open(self, card: Card) -> None:
        if card.item.quote:
            self.quote_wanted.emit(card.item.quote)
        else:
            card.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Save now what is not saved yet."""
        for part in self._written():
            part.flush()

    def _written(self) -> list[DossierHead | SectionHead | Card]:
        return [self.head, *self._sections.values(), *self._cards.values()]

    # --- words and colours

    def retranslate(self) -> None:
        """Set all words anew."""
        for part in self._written():
            part.retranslate()
        self._empty.say(
            translate("dossiers", "No quotes in this dossier yet"),
            translate("dossiers", "Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes."),
        )

    def dress(self) -> None:
        """Follow the theme."""
        for card in self._cards.values():
            if isinstance(card, QuoteCard):
                card.dress()

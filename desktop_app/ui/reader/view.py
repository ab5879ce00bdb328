"""The reader: reads an interview and says what the editor wants to do with its words."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.anchors import Span, trimmed
from desktop_app.domain.errors import EmptySelection
from desktop_app.domain.tag_keys import signs_of
from desktop_app.ui.reader.finding import FindBar, LookUp, folded, found
from desktop_app.ui.reader.menus import quote_menu, text_menu
from desktop_app.ui.reader.page import Page
from desktop_app.ui.reader.selection_bar import SelectionBar
from desktop_app.ui.reader.shown import ReaderNote, ReaderQuote

__all__ = ["ReaderNote", "ReaderQuote", "ReaderView"]

_CYRILLIC = {"J": "О", "K": "Л", "Q": "Й", "T": "Е", "N": "Т", "0": "Қ"}
"""What the same keys bear on Russian and Kazakh keyboards."""
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


class _Says(Protocol):
    def emit(self, *values: object) -> None: ...


class ReaderView(Page):
    """One interview, to read and to mark. Positions count characters.

    Signals:
        quote_wanted: a Span to make a quote of, and whether to ask for a tag at once.
        quote_chosen: id of the quote that was clicked or walked to.
        note_wanted: a Span to write a note on.
        note_chosen: id of a note.
        revisions_wanted, correction_wanted: the states of the text shall be shown; the text shall be corrected.
        back_wanted, forward_wanted: the editor wants to go back to where they were before, or forward again.
        tag_key_pressed: the key of a tag (or 0: the tag given last), and the Span that is selected, or None.
        held_back: a Span that was to be copied and may not leave without a reason.
        tag_wanted, link_wanted, quote_note_wanted, confirm_wanted, reject_wanted: id of a quote to do that with.
    """

    quote_wanted = Signal(object, bool)
    quote_chosen = Signal(str)
    note_wanted = Signal(object)
    note_chosen = Signal(str)
    revisions_wanted = Signal()
    correction_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()
    tag_key_pressed = Signal(str, object)
    held_back = Signal(object)
    tag_wanted = Signal(str)
    link_wanted = Signal(str)
    quote_note_wanted = Signal(str)
    confirm_wanted = Signal(str)
    reject_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look_up: LookUp | None = None
        """Finds what is typed into the find bar by word forms; without it, the letters themselves are found."""
        self.propose: Callable[[Span], tuple[str, Sequence[str]]] | None = None
        """Says who may have said a stretch, and all who are known."""
        self.bar = SelectionBar(self.pane)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        self.column.addWidget(self.find_bar)
        self._connect()
        self._tag_keys: dict[str, QShortcut] = {}
        self._give_keys()
        self.retranslate()

    def _connect(self) -> None:
        self.pane.selection_made.connect(self._offer)
        self.pane.resized.connect(self._follow)
        self.pane.clicked.connect(self._clicked)
        self.pane.back_wanted.connect(self.back_wanted)
        self.pane.forward_wanted.connect(self.forward_wanted)
        self.pane.context_wanted.connect(self._open_menu)
        self.pane.verticalScrollBar().valueChanged.connect(self._follow)
        self.stripes.chosen.connect(self._choose)
        self.stripes.stacked.connect(self._offer_stack)
        self.margin.chosen.connect(self.note_chosen)
        self.bar.quote_wanted.connect(self._want_quote)
        self.bar.tag_wanted.connect(self._want_tagged_quote)
        self.bar.note_wanted.connect(self._want_note)
        self.bar.copy_wanted.connect(self.copy)
        self.find_bar.words_changed.connect(self._find)
        self.find_bar.next_wanted.connect(self.next_hit)
        self.find_bar.previous_wanted.connect(self.previous_hit)
        self.find_bar.closed.connect(self.close_find)

    def _give_keys(self) -> None:
        self.pane.keys = {
            (Qt.Key.Key_F, _CTRL): self.open_find,
            (Qt.Key.Key_C, _CTRL): self.copy,
            (Qt.Key.Key_Insert, _CTRL): self.copy,
            (Qt.Key.Key_F3, _NONE): self.next_hit,
            (Qt.Key.Key_F3, _SHIFT): self.previous_hit,
            (Qt.Key.Key_Plus, _CTRL): self.larger,
            (Qt.Key.Key_Plus, _CTRL | _SHIFT): self.larger,
            (Qt.Key.Key_Equal, _CTRL): self.larger,
            (Qt.Key.Key_Minus, _CTRL): self.smaller,
            (Qt.Key.Key_0, _CTRL): self.usual_size,
            (Qt.Key.Key_Down, _ALT): self.next_quote,
            (Qt.Key.Key_Up, _ALT): self.previous_quote,
            (Qt.Key.Key_Return, _NONE): self._enter,
            (Qt.Key.Key_Enter, _NONE): self._enter,
            (Qt.Key.Key_Escape, _NONE): self._escape,
        }
        self._letter("J", self.next_quote)
        self._letter("K", self.previous_quote)
        self._letter("0", lambda: self.tag_key_pressed.emit("0", self.selection()))
        self._letter("T", self._tag_at_hand)
        selecting = (self._want_quote, self._want_note)
        self._on_selection = [self._letter(key, act) for key, act in zip("QN", selecting, strict=True)]

    def _letter(self, key: str, act: Callable[[], None]) -> QShortcut:
        made = QShortcut(self.pane)
        made.setKeys([QKeySequence(key), QKeySequence(_CYRILLIC[key])])
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
        made.activated.connect(act)
        return made

    def give_tag_keys(self, keys: Iterable[str]) -> None:
        """Let these single keys ask for their tags, and no others."""
        wanted = set(keys)
        for key in [key for key in self._tag_keys if key not in wanted]:
            self._tag_keys.pop(key).deleteLater()
        for key in wanted - set(self._tag_keys):
            made = QShortcut(self.pane)
            made.setKeys([QKeySequence(sign) for sign in signs_of(key)])
            made.setContext(Qt.ShortcutContext.WidgetShortcut)
            made.activated.connect(lambda key=key: self.tag_key_pressed.emit(key, self.selection()))
            self._tag_keys[key] = made

    def selection(self) -> Span | None:
        """Return what is selected, without white space at its ends; None where that leaves nothing."""
        start, end = self.pane.selected()
        try:
            return trimmed(self.pane.positions.text, Span(start, end))
        except EmptySelection:
            return None

    # --- selection

    def _offer(self) -> None:
        selected = self.selection() is not None
        for key in self._on_selection:
            key.setEnabled(selected)
        if selected:
            self._propose()
            self._place_bar()
        else:
            self.bar.hide()

    def _propose(self) -> None:
        span = self.selection()
        if self.propose is not None and span is not None and not self.bar.speaker.hasFocus():
            self.bar.propose(*self.propose(span))

    def _follow(self) -> None:
        """Let the bar go where its words go."""
        if not self.bar.isHidden():
            self._place_bar()

    def _place_bar(self) -> None:
        start, end = self.pane.selected()
        viewport, scrolled = self.pane.viewport(), self.pane.verticalScrollBar().value()
        top = self.pane.line_of(start)[0] - scrolled
        bottom = self.pane.line_of(max(start, end - 1))[1] - scrolled
        caret = self.pane.cursorRect().left()
        corner = viewport.pos() + QPoint(caret, int(top))
        self.bar.show_beside(QRect(corner.x() - 40, corner.y(), 80, int(bottom - top)), viewport.geometry())

    def _say(self, signal: _Says, *more: object) -> None:
        span = self.selection()
        if span is not None:
            self.bar.hide()
            signal.emit(span, *more)

    def copy(self) -> None:
        """Copy what is selected, letter for letter, unless it may not leave."""
        start, end = self.pane.selected()
        if start < end and self.pane.holds_back(Span(start, end)):
            self.held_back.emit(Span(start, end))
        else:
            self.pane.copy()

    def words_on_screen(self, start: int, end: int) -> QRect:
        """Return where a stretch stands on the screen."""
        viewport, scrolled = self.pane.viewport(), self.pane.verticalScrollBar().value()
        top = int(self.pane.line_of(start)[0]) - scrolled
        bottom = int(self.pane.line_of(max(start, end - 1))[1]) - scrolled
        top, bottom = max(0, min(top, viewport.height() - 30)), max(24, min(bottom, viewport.height()))
        corner = viewport.mapToGlobal(QPoint(0, top))
        return QRect(corner, QSize(self.pane.width() - viewport.x(), max(1, bottom - top)))

    def _tag_at_hand(self) -> None:
        """Ask for a tag for what is selected, or else for the quote at hand."""
        if self.selection() is not None:
            self._want_tagged_quote()
        elif self.current:
            self.tag_wanted.emit(self.current)

    def _want_quote(self) -> None:
        self._say(self.quote_wanted, False)

    def _want_tagged_quote(self) -> None:
        self._say(self.quote_wanted, True)

    def _want_note(self) -> None:
        self._say(self.note_wanted)

    # --- quotes under the pointer and by key

    def quotes_at(self, character: int) -> list[ReaderQuote]:
        """Return the quotes on a character, rejected ones left out."""
        return [
            quote
            for quote in self.quotes
            if quote.state != "rejected" and any(span.start <= character < span.end for span in quote.spans)
        ]

    def _clicked(self, character: int, where: QPoint) -> None:
        here = self.quotes_at(character)
        if len(here) == 1:
            self._choose(here[0].id)
        elif here:
            self._offer_stack(here, where)

    def _offer_stack(self, quotes: list[ReaderQuote], where: QPoint) -> None:
        quote_menu(self, quotes, self._positions.text, self._choose).popup(where)

    def _choose(self, id: str) -> None:
        self.set_current_quote(id, scroll=False)
        self.quote_chosen.emit(id)

    def _enter(self) -> None:
        start, _ = self.pane.selected()
        corner = self.pane.viewport().mapToGlobal(self.pane.cursorRect().bottomLeft())
        if self.quotes_at(start):
            self._clicked(start, corner)
        elif self.current:
            self.quote_chosen.emit(self.current)

    def next_quote(self) -> None:
        """Walk to the next quote."""
        self._walk(1)

    def previous_quote(self) -> None:
        """Walk to the quote before."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        walk = [quote for quote in self.quotes if quote.state != "rejected" and quote.spans]
        ids = [quote.id for quote in walk]
        if not walk:
            return
        if self.current in ids:
            number = (ids.index(self.current) + step) % len(ids)
        else:
            caret = self.pane.selected()[0]
            later = [n for n, quote in enumerate(walk) if quote.spans[0].start >= caret]
            first = later[0] if later else 0
            number = first if step > 0 else first - 1
        quote = walk[number]
        self.pane.select(quote.spans[0].start, quote.spans[0].start)
        self.set_current_quote(quote.id, scroll=True)
        self.quote_chosen.emit(quote.id)

    def _open_menu(self, character: int, where: QPoint) -> None:
        text_menu(self, self.quotes_at(character) if character >= 0 else []).popup(where)

    # --- finding

    def open_find(self) -> None:
        """Open the find bar, with what is selected as the words to find."""
        span = self.selection()
        words = self._positions.text[span.start : span.end] if span else ""
        self.find_bar.show()
        if words and "\n" not in words and len(words) < 80:
            self.find_bar.field.setText(words)
        self.find_bar.field.selectAll()
        self.find_bar.field.setFocus()
        self._find(self.find_bar.field.text())

    def close_find(self) -> None:
        """Close the find bar; its hits go out."""
        self.find_bar.hide()
        self.hits.stop()
        self._lay()
        self.pane.setFocus()

    def carry(self, words: str, hits: Sequence[Span], start: int) -> None:
        """Walk through what a search found here; the hit at `start` is at hand. The find bar shows what it was."""
        hits = hits or found(folded(self._positions.text), words)
        if not hits:
            return
        self.find_bar.show_words(words)
        self.hits.take(hits, start)
        self._show_hit()

    def _find(self, words: str) -> None:
        if self.look_up is None or not words.strip():
            self._show_found(words, ())
        else:
            self.look_up(words, lambda hits: self._show_found(words, hits))

    def _show_found(self, words: str, hits: Sequence[Span]) -> None:
        """Show places of words; where there are none, of the letters."""
        if self.find_bar.isHidden() or self.find_bar.field.text() != words:
            return
        caret = self.pane.selected()[0]
        if hits:
            self.hits.take(hits, caret)
        else:
            self.hits.look_for(words, self._positions.text, caret)
        self._show_hit()

    def next_hit(self) -> None:
        """Walk to the next hit of the find bar, or of the search that led here."""
        self.hits.step(1)
        self._show_hit()

    def previous_hit(self) -> None:
        """Walk to the hit before."""
        self.hits.step(-1)
        self._show_hit()

    def _show_hit(self) -> None:
        self.find_bar.show_count(*self.hits.count())
        self._lay()
        hit = self.hits.current()
        if hit is not None:
            self.pane.show_range(hit.start, hit.end)

    def _escape(self) -> None:
        if self.find_bar.isVisible():
            self.close_find()
        elif self.pane.textCursor().hasSelection():
            start, _ = self.pane.selected()
            self.pane.select(start, start)

    # --- words

    def retranslate(self) -> None:
        """Set all words anew."""
        super().retranslate()
        self.find_bar.retranslate()
        self.bar.retranslate()
        self.find_bar.show_count(*self.hits.count())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

"""The column right of the text: the notes, each beside its passage."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.reader.note_editor import NoteEditor
from desktop_app.ui.reader.note_layout import POINTS, laid_out, line_words
from desktop_app.ui.reader.pane import TextPane
from desktop_app.ui.reader.shown import ReaderNote

PAD = 9
SPACE = 8
LINES = 6
"""A card shows so many lines of its note; the quote's panel and the tool tip show the rest."""
SIGN = 15
NARROW = 120
_SIGNS = {"comment": "note", "fact_check": "fact-check", "to_do": "todo"}


@dataclass(frozen=True, slots=True)
class Card:
    """A note and where it stands, in pixels of the document."""

    note: ReaderNote
    top: float
    height: float


def stacked(notes: Sequence[tuple[ReaderNote, float, float]]) -> list[Card]:
    """Place notes, given with the top of their line and their height, one under another without overlap."""
    cards: list[Card] = []
    free = float("-inf")
    for note, top, height in notes:
        place = max(top, free)
        cards.append(Card(note, place, height))
        free = place + height + SPACE
    return cards


def _head_height() -> float:
    return max(SIGN, QFontMetricsF(interface_font(8.0)).lineSpacing())


class Margin(QWidget):
    """Paints the notes; arrow keys walk through them, F2 or a double click writes one in its place, Space ticks it.

    Signals:
        chosen: id of the note that was clicked, or on which Enter was pressed.
        written: id of a note and its new text.
        done_wanted: id of a note, and whether it is done.
    """

    chosen = Signal(str)
    written = Signal(str, str)
    done_wanted = Signal(str, bool)

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self.setObjectName("notesMargin")
        self.setMouseTracking(True)
        self._pane = pane
        self._notes: list[ReaderNote] = []
        self.cards: list[Card] = []
        self._quote: str | None = None
        self._at: str | None = None
        self.editor = NoteEditor(self)
        self.editable = False
        """Whether notes can be written here."""
        self.editor.written.connect(self.written)
        self.editor.left.connect(self.setFocus)
        pane.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled())
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setAccessibleName(translate("reader", "Notes beside the text"))

    def show_notes(self, notes: Sequence[ReaderNote]) -> None:
        """Show these notes."""
        self._notes = sorted(notes, key=lambda note: note.start)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if notes else Qt.FocusPolicy.NoFocus)
        self.place()

    def _scrolled(self) -> None:
        self.editor.end(keep=True)
        self.update()

    def quote_of(self, id: str) -> str:
        """Return the id of the quote that a note is on; nothing for one on the interview."""
        return next((note.quote_id or "" for note in self._notes if note.id == id), "")

    def mark_quote(self, quote: str | None) -> None:
        """Set off the notes on this quote."""
        self._quote = quote
        self.update()

    def place(self) -> None:
        """Find the places of all notes anew, after the text has moved."""
        last = max(0, len(self._pane.positions.text) - 1)
        placed = [(note, self._pane.line_of(min(note.start, last))[0], self._height(note)) for note in self._notes]
        self.cards = stacked(placed)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 0)

    # --- drawing

    @property
    def _rail(self) -> bool:
        return self.width() < NARROW

    def _height(self, note: ReaderNote) -> float:
        if self._rail:
            return SIGN + 8
        layout, number, _ = self._laid_out(note)
        lines = sum(layout.lineAt(n).height() for n in range(number))
        return 2 * PAD + _head_height() + 3 + lines

    def _laid_out(self, note: ReaderNote) -> tuple[QTextLayout, int, bool]:
        return laid_out(note.text, self.width() - 2 * PAD, LINES)

    def paintEvent(self, event: QPaintEvent) -> None:
        scrolled = self._pane.verticalScrollBar().value()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for card in self.cards:
            rect = QRectF(1, card.top - scrolled, self.width() - 2, card.height)
            if rect.bottom() >= 0 and rect.top() <= self.height():
                self._draw(painter, rect, card.note)

    def _draw(self, painter: QPainter, rect: QRectF, note: ReaderNote) -> None:
        now = colours()
        at = self.hasFocus() and note.id == self._at
        mine = note.quote_id is not None and note.quote_id == self._quote
        painter.setPen(now.accent if at or mine else now.line)
        painter.setBrush(now.raised)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        if at:
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        inset = (rect.width() - SIGN) / 2 if self._rail else PAD
        sign = QRectF(rect.left() + inset, rect.top() + (4 if self._rail else PAD), SIGN, SIGN)
        icon(_SIGNS.get(note.kind, "note"), now.accent).paint(painter, sign.toRect())
        if not self._rail:
            self._write(painter, rect, sign, note)

    def _write(self, painter: QPainter, rect: QRectF, sign: QRectF, note: ReaderNote) -> None:
        now = colours()
        small = interface_font(8.0)
        painter.setFont(small)
        painter.setPen(now.quiet_ink)
        head = QRectF(sign.right() + 6, sign.top(), rect.right() - PAD - sign.right() - 6, SIGN)
        tick = "✓" if note.done else ""
        about = shown(" · ".join(part for part in (tick, note.author, note.date) if part))
        words = QFontMetricsF(small).elidedText(about, Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.setPen(now.quiet_ink if note.done else now.ink)
        self._write_lines(painter, QPointF(rect.left() + PAD, rect.top() + PAD + _head_height() + 3), note)

    def _write_lines(self, painter: QPainter, corner: QPointF, note: ReaderNote) -> None:
        layout, number, more = self._laid_out(note)
        for n in range(number):
            line = layout.lineAt(n)
            if more and n == number - 1:
                font = interface_font(POINTS)
                painter.setFont(font)
                room, metrics = self.width() - 2 * PAD, QFontMetricsF(font)
                words = metrics.elidedText(line_words(layout, n) + " …", Qt.TextElideMode.ElideRight, room)
                painter.drawText(corner + QPointF(0, metrics.ascent()), words)
            else:
                line.draw(painter, corner - QPointF(0, line.y()))
            corner += QPointF(0, line.height())

    # --- choosing

    def _under(self, y: float) -> Card | None:
        place = y + self._pane.verticalScrollBar().value()
        return next((card for card in self.cards if card.top <= place <= card.top + card.height), None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        card = self._under(event.position().y())
        if card is not None and event.button() is Qt.MouseButton.LeftButton:
            self._stand_on(card)
            self.chosen.emit(card.note.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = next((card for card in self.cards if card.note.id == self._at), None)  # its text may have moved away
        if card is not None and event.button() is Qt.MouseButton.LeftButton:
            self.edit(card)

    def edit(self, card: Card) -> None:
        """Let the editor write a note in its place; in a narrow margin there is no room for that."""
        if not self.editable or self._rail:
            return
        self._stand_on(card)
        top = card.top - self._pane.verticalScrollBar().value()
        if top < 0 or top + 40 > self.height():
            self._pane.show_range(card.note.start, card.note.start + 1)
            top = card.top - self._pane.verticalScrollBar().value()
        height = int(max(card.height, 110))
        place = QRect(1, max(0, min(int(top), self.height() - height)), self.width() - 2, height)
        self.editor.begin(card.note.id, card.note.text, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._under(event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        ids = [card.note.id for card in self.cards]
        here = ids.index(self._at) if self._at in ids else -1
        if step and ids:
            card = self.cards[min(len(ids) - 1, max(0, here + step))]
            self._stand_on(card)
            self._pane.show_range(card.note.start, card.note.start + 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here >= 0:
            self.chosen.emit(ids[here])
        elif event.key() == Qt.Key.Key_F2 and here >= 0:
            self.edit(self.cards[here])
        elif event.key() == Qt.Key.Key_Space and here >= 0:
            self._tick(self.cards[here].note)
        else:
            super().keyPressEvent(event)

    def _tick(self, note: ReaderNote) -> None:
        if self.editable and note.kind != "comment":
            self.done_wanted.emit(note.id, not note.done)

    def _stand_on(self, card: Card) -> None:
        self._at = card.note.id
        self.setAccessibleDescription(card.note.text)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.cards and self._at not in {card.note.id for card in self.cards}:
            self._stand_on(self._under(0) or self.cards[0])
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            card = self._under(event.pos().y())
            shorter = card is not None and (self._rail or self._laid_out(card.note)[2])
            QToolTip.showText(event.globalPos(), tip(card.note.text) if card and shorter else "", self)
            return True
        return super().event(event)

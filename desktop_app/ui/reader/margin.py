"""The column right of the text: the notes, each beside its passage."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.plain import tip
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


class Margin(QWidget):
    """Paints the notes; arrow keys walk through them.

    Signals:
        chosen: id of the note that was clicked, or on which Enter was pressed.
    """

    chosen = Signal(str)

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self.setObjectName("notesMargin")
        self.setMouseTracking(True)
        self._pane = pane
        self._notes: list[ReaderNote] = []
        self.cards: list[Card] = []
        self._quote: str | None = None
        self._at: str | None = None
        pane.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setAccessibleName(translate("reader", "Notes beside the text"))

    def show_notes(self, notes: Sequence[ReaderNote]) -> None:
        """Show these notes."""
        self._notes = sorted(notes, key=lambda note: note.start)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if notes else Qt.FocusPolicy.NoFocus)
        self.place()

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
        font = interface_font(9.0)
        line = QFontMetricsF(font).lineSpacing()
        return (
            2 * PAD + max(SIGN, QFontMetricsF(interface_font(8.0)).lineSpacing()) + 3 + line * len(self._lines(note)[0])
        )

    def _lines(self, note: ReaderNote) -> tuple[list[str], bool]:
        """Return the first lines of a note as they fit, and whether there are more."""
        layout = QTextLayout(shown(note.text).replace("\n", "\u2028"), interface_font(9.0))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        text = layout.text().encode("utf-16-le", "surrogatepass")
        while True:
            line = layout.createLine()
            if not line.isValid() or len(lines) == LINES:
                break
            line.setLineWidth(self.width() - 2 * PAD)
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            lines.append(text[start:end].decode("utf-16-le", "replace").rstrip())
        more = line.isValid()
        layout.endLayout()
        return lines, more

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
        about = shown(" · ".join(part for part in (note.author, note.date) if part))
        words = QFontMetricsF(small).elidedText(about, Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        font = interface_font(9.0)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(now.ink)
        lines, more = self._lines(note)
        y = rect.top() + PAD + max(SIGN, QFontMetricsF(small).lineSpacing()) + 3 + metrics.ascent()
        for number, line in enumerate(lines):
            last = more and number == len(lines) - 1
            room = rect.width() - 2 * PAD
            words = metrics.elidedText(line + " …", Qt.TextElideMode.ElideRight, room) if last else line
            painter.drawText(QPointF(rect.left() + PAD, y), words)
            y += metrics.lineSpacing()

    # --- choosing

    def _under(self, y: float) -> Card | None:
        place = y + self._pane.verticalScrollBar().value()
        return next((card for card in self.cards if card.top <= place <= card.top + card.height), None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        card = self._under(event.position().y())
        if card is not None and event.button() is Qt.MouseButton.LeftButton:
            self._stand_on(card)
            self.chosen.emit(card.note.id)

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
        else:
            super().keyPressEvent(event)

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
            shorter = card is not None and (self._rail or self._lines(card.note)[1])
            QToolTip.showText(event.globalPos(), tip(card.note.text) if card and shorter else "", self)
            return True
        return super().event(event)

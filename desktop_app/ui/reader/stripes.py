"""The column left of the text: stripes in the colours of the tags beside the lines of each quote."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.ui.look.palette import colours, tag_colour
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.reader.highlights import Stripe
from desktop_app.ui.reader.pane import TextPane

WIDTH = 4
STEP = 6
LANES = 5
"""More quotes than this side by side share the outermost lane."""


class Stripes(QWidget):
    """Paints the stripes of what is on the screen.

    Signals:
        chosen: id of the quote whose stripe was clicked.
        stacked: the quotes (`ReaderQuote`) whose stripes lie on one another there, and where on the screen.
    """

    chosen = Signal(str)
    stacked = Signal(object, QPoint)

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self.setFixedWidth(LANES * STEP + 2)
        self.setMouseTracking(True)
        self._pane = pane
        self._stripes: Sequence[Stripe] = ()
        self._current: str | None = None
        self._drawn: list[tuple[QRectF, Stripe]] = []
        pane.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        pane.document().documentLayout().update.connect(lambda *_: self.update())

    def show_stripes(self, stripes: Sequence[Stripe], current: str | None) -> None:
        """Show these stripes; those of the current quote are wider."""
        self._stripes, self._current = stripes, current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._drawn = []
        seen = self._pane.visible()
        if seen is None or not self._stripes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for stripe in self._stripes:
            if stripe.start < seen.end and stripe.end > seen.start:
                self._draw(painter, stripe)

    def _draw(self, painter: QPainter, stripe: Stripe) -> None:
        scrolled = self._pane.verticalScrollBar().value()
        top = self._pane.line_of(stripe.start)[0] - scrolled
        bottom = self._pane.line_of(stripe.end - 1)[1] - scrolled
        now = colours()
        plain = now.confirmed if stripe.quote.state == "confirmed" else now.found
        colour = tag_colour(stripe.colour, now.dark) if stripe.colour else plain
        current = stripe.quote.id == self._current
        right = self.width() - min(stripe.lane, LANES - 1) * STEP
        rect = QRectF(right - WIDTH - (1 if current else 0), top + 2, WIDTH + (1 if current else -1), bottom - top - 4)
        painter.setOpacity(1.0 if current or stripe.quote.state == "confirmed" else 0.55)
        painter.setBrush(colour)
        painter.drawRoundedRect(rect, 1.5, 1.5)
        self._drawn.append((rect.adjusted(-1, 0, 2, 0), stripe))

    def _under(self, x: float, y: float) -> Stripe | None:
        return next((stripe for rect, stripe in self._drawn if rect.contains(x, y)), None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        x, y = event.position().x(), event.position().y()
        quotes = {stripe.quote.id: stripe.quote for rect, stripe in self._drawn if rect.contains(x, y)}
        if len(quotes) > 1:
            self.stacked.emit(list(quotes.values()), event.globalPosition().toPoint())
        elif quotes:
            self.chosen.emit(next(iter(quotes)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._under(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            stripe = self._under(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), tip(stripe.quote.label) if stripe else "", self)
            return True
        return super().event(event)

"""Marks on signs that could not be seen, or would be taken for others, over the text where they stand."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import TypeAlias, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain.signs import Sign, SignKind, signs
from desktop_app.services.signs_wording import sign_name
from desktop_app.ui.look.palette import Colours, colours
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.reader.pane import TextPane

MOST = 2000
"""So many marks are drawn at a time: soft hyphens without number may stand on one spot."""
NEAR = 3
"""Pixels round a mark where the pointer still is on it."""
_Cursor: TypeAlias = tuple[float, int]
"""What `cursorToX` hands back: the place, and the position that it stands for."""
_TURNS_LEFT = frozenset("\u061c\u200f\u202b\u202e\u2067")
_TURNS_RIGHT = frozenset("\u200e\u202a\u202d\u2066")


class SignedPane(TextPane):
    """The text with marks on its signs: deceptive ones always, ordinary typography while it is wished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs: tuple[Sign, ...] = ()
        self._starts: list[int] = []
        self._of: object = None
        self._calm = False
        self._drawn: list[tuple[QRectF, Sign]] = []

    def show_signs(self, calm: bool) -> None:
        """Mark no-break spaces, soft hyphens and other typography too, or no longer."""
        self._calm = calm
        self.viewport().update()

    def sign_at(self, place: QPointF) -> Sign | None:
        """Return the marked sign under a point of the viewport."""
        return next((sign for rect, sign in self._drawn if rect.adjusted(-NEAR, 0, NEAR, 0).contains(place)), None)

    # --- which

    def _visible_signs(self) -> Iterator[Sign]:
        if self._of is not self.positions:
            self._of = self.positions
            self._signs = signs(self.positions.text)
            self._starts = [sign.start for sign in self._signs]
        if not self._signs:
            return
        layout, top = self.document().documentLayout(), self.verticalScrollBar().value()
        corners = QPointF(0, top), QPointF(self.viewport().width(), top + self.viewport().height())
        first, last = (layout.hitTest(corner, Qt.HitTestAccuracy.FuzzyHit) for corner in corners)
        start = bisect_left(self._starts, self.positions.to_character(max(0, first)) - 1)
        end = self.positions.to_character(max(0, last)) + 1
        for sign in self._signs[start : start + MOST]:
            if sign.start > end:
                return
            if sign.deceptive or self._calm:
                yield sign

    def _place(self, sign: Sign) -> QRectF:
        """Return where a sign is drawn, from the ascent of its line to its descent, in pixels of the viewport."""
        start, end = self.positions.to_qt(sign.start), self.positions.to_qt(sign.end)
        block = self.document().findBlock(start)
        line = block.layout().lineForTextPosition(start - block.position())
        if not line.isValid():
            return QRectF()
        left, right = (cast(_Cursor, line.cursorToX(unit - block.position()))[0] for unit in (start, end))
        origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
        top = origin.y() + line.y() - self.verticalScrollBar().value()
        return QRectF(origin.x() + min(left, right), top, abs(right - left), line.ascent() + line.descent())

    # --- drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._drawn = [(self._place(sign), sign) for sign in self._visible_signs()]
        if not self._drawn:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        now = colours()
        for rect, sign in self._drawn:
            _how(sign)(painter, rect, sign, now)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            sign = self.sign_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(sign_name(sign)) if sign else "", self.viewport())
            return True
        return super().viewportEvent(event)


_Draw = Callable[[QPainter, QRectF, Sign, Colours], None]


def _how(sign: Sign) -> _Draw:
    if sign.kind is SignKind.LOOKALIKE:
        return _wave
    if sign.deceptive:
        return _plate
    return _dot if sign.kind is SignKind.SPACE else _wedge


def _plate(painter: QPainter, rect: QRectF, sign: Sign, now: Colours) -> None:
    """A small plate over the stand-in: arrows for directions, a beam for no width, a cross for a control."""
    plate = rect.adjusted(0.5, 1.5, -0.5, -1.5)
    painter.setPen(QPen(now.warning, 1))
    painter.setBrush(now.warning_ground)
    painter.drawRoundedRect(plate, 2.5, 2.5)
    painter.setPen(QPen(now.warning, 1.3))
    middle, half = plate.center(), max(2.0, plate.width() / 2 - 1.8)
    for line in _figure(sign):
        painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * half for x, y in line]))


_BEAM = (((-0.8, -1.6), (0.8, -1.6)), ((0, -1.6), (0, 1.6)), ((-0.8, 1.6), (0.8, 1.6)))
_CROSS = (((-1, -1), (1, 1)), ((-1, 1), (1, -1)))
_SHAFT = ((-1, 0), (1, 0))
_LEFT_HEAD, _RIGHT_HEAD = ((-0.1, -0.9), (-1, 0), (-0.1, 0.9)), ((0.1, -0.9), (1, 0), (0.1, 0.9))


def _figure(sign: Sign) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the lines on a plate, between -1 and 1 across."""
    if sign.kind is not SignKind.BIDI:
        return _CROSS if sign.kind is SignKind.CONTROL else _BEAM
    letter = chr(sign.codes[0])
    left, right = letter not in _TURNS_RIGHT, letter not in _TURNS_LEFT
    return (_SHAFT, *((_LEFT_HEAD,) if left else ()), *((_RIGHT_HEAD,) if right else ()))


def _wave(painter: QPainter, rect: QRectF, sign: Sign, now: Colours) -> None:
    """A wave under a letter, and a breath of colour behind it."""
    ground = QColor(now.warning)
    ground.setAlphaF(0.14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, 2, 2)
    points, x, low = [], rect.left(), False
    while x <= rect.right() + 0.5:
        points.append(QPointF(x, rect.bottom() + (0.8 if low else -1.2)))
        x, low = x + 2.0, not low
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(now.warning, 1.2))
    painter.drawPolyline(QPolygonF(points))


def _dot(painter: QPainter, rect: QRectF, sign: Sign, now: Colours) -> None:
    """A ring where a space does not break, a dot for other spaces."""
    painter.setPen(QPen(now.accent, 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush if sign.codes[0] in (0xA0, 0x202F) else now.accent)
    painter.drawEllipse(QPointF(rect.center().x(), rect.top() + 0.62 * rect.height()), 1.8, 1.8)


def _wedge(painter: QPainter, rect: QRectF, sign: Sign, now: Colours) -> None:
    """A wedge under the place of a soft hyphen."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now.accent)
    foot = rect.bottom() + 1.5
    painter.drawPolygon(
        QPolygonF([QPointF(rect.left(), foot - 5), QPointF(rect.left() - 3, foot), QPointF(rect.left() + 3, foot)])
    )

"""The sign of a tag: its colour, and a shape by which it is known where colours cannot be told apart."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap, QPolygonF

from desktop_app.domain.tags import sign_of
from desktop_app.ui.look.palette import colours, tag_colour

SIZE = 10
"""Pixels across."""
_CORNERS = {
    "triangle": ((0.5, 0.05), (1.0, 0.95), (0.0, 0.95)),
    "wedge": ((0.0, 0.05), (1.0, 0.05), (0.5, 0.95)),
    "diamond": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
}
_THICK = 0.24
"""Of the lines of ring and frame, as a share of the sign."""


def paint_swatch(painter: QPainter, area: QRectF, colour: str, dark: bool) -> None:
    """Draw the sign of a colour into a square as a theme shows it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink, sign, size = tag_colour(colour, dark), sign_of(colour), area.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if sign in _CORNERS:
        corners = [QPointF(area.left() + x * size, area.top() + y * size) for x, y in _CORNERS[sign]]
        painter.drawPolygon(QPolygonF(corners))
    elif sign in ("ring", "frame"):
        edge = size * _THICK / 2 + 0.04 * size
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, size * _THICK, j=Qt.PenJoinStyle.MiterJoin))
        inside = area.adjusted(edge, edge, -edge, -edge)
        painter.drawEllipse(inside) if sign == "ring" else painter.drawRect(inside)
    elif sign == "bar":
        painter.drawRect(area.adjusted(0, size * 0.3, 0, -size * 0.3))
    elif sign == "square":
        painter.drawRect(area.adjusted(size * 0.06, size * 0.06, -size * 0.06, -size * 0.06))
    else:
        painter.drawEllipse(area)


def swatch(colour: str) -> QIcon:
    """Return the sign of a colour, as the theme worn now draws it."""
    return swatch_on(colour, colours().dark)


@cache
def swatch_on(colour: str, dark: bool) -> QIcon:
    """Return the sign of a colour for a theme."""
    picture = QPixmap(32, 32)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_swatch(painter, QRectF(3, 3, SIZE, SIZE), colour, dark)
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon

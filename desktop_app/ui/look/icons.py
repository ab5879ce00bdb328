"""The program's icons: line drawings that take the colour of the text beside them."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import resource


@cache
def _drawing(name: str) -> bytes:
    return resource("icons", f"{name}.svg").read_bytes()


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.encode())))


class DrawnIcon(QIconEngine):
    """Draws an SVG at the size asked for, in the colour that the palette has at that moment."""

    def __init__(self, name: str, colour: QColor | None = None) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into a rectangle of the painter's own units."""
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        _renderer(self._name, self._ink(mode).name()).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of so many device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Return an engine that draws the same."""
        return DrawnIcon(self._name, self._colour)

    def _ink(self, mode: QIcon.Mode) -> QColor:
        worn = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return worn.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if self._colour is not None:
            return self._colour
        selected = mode is QIcon.Mode.Selected
        return worn.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.ButtonText)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return the icon of that name; it follows the theme unless a colour is given. Raises `FileNotFoundError`."""
    _drawing(name)
    return QIcon(DrawnIcon(name, colour))

"""The column at the far left: pages or times of the source, each beside the line where it begins."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.domain.signs import shown
from desktop_app.services.vocabulary import place_words
from desktop_app.ui.look.fonts import interface_font
from desktop_app.ui.look.palette import colours
from desktop_app.ui.reader.pane import TextPane

WIDTH = 62
POINTS = 8.0


class PlaceMarks(QWidget):
    """Paints the places of what is on the screen, quietly; they are gone to by `ui.reader.going.PlaceDialog`."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self.setObjectName("placeMarks")
        self.setFixedWidth(WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pane = pane
        self._places: tuple[Locator, ...] = ()
        self._marked: tuple[Locator, ...] = ()
        self.drawn: list[tuple[str, float]] = []
        """What was painted last, with the top of its line in pixels."""
        pane.verticalScrollBar().valueChanged.connect(lambda _: self.update())
        pane.document().documentLayout().update.connect(lambda *_: self.update())

    @property
    def places(self) -> tuple[Locator, ...]:
        """Return all places, in order."""
        return self._places

    def show_places(self, places: Sequence[Locator]) -> None:
        """Show these places; of times, the first of each paragraph."""
        self._places = tuple(places)
        lines = self._pane.positions
        marked: dict[tuple[int, str], Locator] = {}
        for place in places:
            line = lines.line(min(place.start, max(0, len(lines.text) - 1)))
            marked.setdefault((line, "" if place.kind is LocatorKind.TIME else place.label), place)
        self._marked = tuple(marked.values())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawn = []
        seen = self._pane.visible()
        if seen is None or not self._marked:
            return
        painter = QPainter(self)
        painter.setFont(interface_font(POINTS))
        painter.setPen(colours().quiet_ink)
        metrics = QFontMetricsF(painter.font())
        scrolled, free = self._pane.verticalScrollBar().value(), float("-inf")
        for place in self._marked:
            if not seen.start <= place.start <= seen.end:
                continue
            top, bottom = (edge - scrolled for edge in self._pane.line_of(place.start))
            if top < free:  # two on one line of the screen
                continue
            words = metrics.elidedText(shown(place_words((place,))), Qt.TextElideMode.ElideRight, self.width())
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, self.width(), bottom - top), flags, words)
            self.drawn.append((words, top))
            free = bottom - 1

"""What somebody said, on a strip of time."""

import textwrap
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop_app.domain.time_axis import TimeAxis, time_axis
from desktop_app.services.person import SaidThen
from desktop_app.services.words import translate
from desktop_app.ui.look.palette import blend, colours
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.parts.wording import day, locale

HEIGHT = 92
EDGE = 14
"""Pixels at both ends."""
FOOT = 22
"""Pixels below the line, for years and months."""
MARK = 9
LANES = 5
"""Marks of one day stand on each other, as many as have room; more lie over each other."""
LINE, TIP_LINES = 72, 8
"""Characters in a line of what is said of a mark, and how many lines."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AxisStrip(QWidget):
    """Each quote is a mark; a date without its day is a bar as long as the month or the year.

    Signals:
        chosen: id of the quote that the editor walked to.
        opened: id of the quote to be shown in its interview.
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeAxis")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._said: Sequence[SaidThen] = ()
        self._axis: TimeAxis | None = None
        self._marks: list[QRectF] = []
        self._current = -1

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def show_said(self, said: Sequence[SaidThen]) -> None:
        """Show quotes in the order of time; those without a date are left out."""
        current = self.current()
        self._said = [one for one in said if one.date]
        self._axis = time_axis(one.date for one in self._said if one.date)
        self.setVisible(self._axis is not None)
        self._lay_out()
        self._current = -1
        self.set_current(current)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words for screen readers anew."""
        self.setAccessibleName(translate("people", "%n quote(s) in the order of time", n=len(self._said)))
        self.update()

    def current(self) -> str:
        """Return the id of the quote at hand, or nothing."""
        return self._said[self._current].id if 0 <= self._current < len(self._said) else ""

    def set_current(self, id: str) -> None:
        """Mark a quote as the one at hand; nothing is said about it to others."""
        self._current = next((number for number, one in enumerate(self._said) if one.id == id), -1)
        self.setAccessibleDescription(self._words(self._current) if self._current >= 0 else "")
        self.update()

    # --- places

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """Give each quote its place; those that would meet stand on each other."""
        self._marks = []
        if self._axis is None:
            return
        room, base = self.width() - 2 * EDGE, self.height() - FOOT
        ends = [-1.0] * LANES
        for one in self._said:
            start, end = self._axis.place(one.date) if one.date else (0.0, 0.0)
            left, width = EDGE + start * room - MARK / 2, MARK
            if end > start:
                left, width = EDGE + start * room, max(MARK, int((end - start) * room) - 1)
            lane = next((number for number, taken in enumerate(ends) if taken <= left), LANES - 1)
            ends[lane] = max(ends[lane], left + width + 1)
            self._marks.append(QRectF(left, base - 5 - (lane + 1) * (MARK + 3), width, MARK))

    def _at(self, place: QPointF) -> int:
        near = (number for number, mark in enumerate(self._marks) if mark.adjusted(-2, -2, 2, 2).contains(place))
        return max(near, default=-1)

    def _words(self, number: int) -> str:
        one = self._said[number]
        return f"{day(one.date)} · {one.title}\n«{one.words}»"

    # --- drawn

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._axis is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_line(painter, self._axis)
        now = colours()
        for number, mark in enumerate(self._marks):
            date = self._said[number].date or ""
            whole = len(date) == len("2025-11-12")
            painter.setPen(QPen(now.accent, 1))
            painter.setBrush(now.accent if whole else blend(now.accent, now.paper, 0.3))
            painter.drawRoundedRect(mark, 4 if whole else 2, 4 if whole else 2)
        if 0 <= self._current < len(self._marks):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(now.ink, 2))
            painter.drawRoundedRect(self._marks[self._current].adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(now.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _draw_line(self, painter: QPainter, axis: TimeAxis) -> None:
        now = colours()
        room, base = self.width() - 2 * EDGE, self.height() - FOOT
        painter.setPen(QPen(now.border, 1))
        painter.drawLine(QPointF(EDGE, base), QPointF(self.width() - EDGE, base))
        metrics, free = painter.fontMetrics(), 0.0
        for tick in axis.ticks():
            x = EDGE + tick.at * room
            year = tick.month == 1 or tick.at == 0
            painter.setPen(QPen(now.border, 1))
            painter.drawLine(QPointF(x, base), QPointF(x, base + (6 if year else 3)))
            name = locale().standaloneMonthName(tick.month, locale().FormatType.ShortFormat).rstrip(".")
            words = (f"{name} {tick.year}" if axis.days < 400 else str(tick.year)) if year else name
            width = metrics.horizontalAdvance(words)
            if x >= free and x + width <= self.width() and (year or axis.days < 800):
                painter.setPen(now.ink if year else now.quiet_ink)
                painter.drawText(QPointF(x + 1, base + FOOT - 5), words)
                free = x + width + 8

    # --- by hand

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._said) - 1
        if key in STEPS:
            self._walk_to(max(0, min(last, self._current + STEPS[key])))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._walk_to(0 if key == Qt.Key.Key_Home else last)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def _walk_to(self, number: int) -> None:
        self.set_current(self._said[number].id)
        self.chosen.emit(self.current())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._walk_to(number)
            self.opened.emit(self.current())
        super().mouseReleaseEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))
            if number >= 0:
                QToolTip.showText(event.globalPos(), tip(_in_lines(self._words(number))), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def _in_lines(words: str) -> str:
    """Return words for a tool tip, which breaks no line by itself: the first few lines of them."""
    broken = [part for line in words.splitlines() for part in textwrap.wrap(line, LINE)]
    return "\n".join([*broken[:TIP_LINES], "…"] if len(broken) > TIP_LINES else broken)

"""Notices that nobody is at the laptop."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

TICK_MS = 5_000
_SIGNS_OF_LIFE = frozenset((
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.InputMethod,
))  # fmt: skip


class Rest(QObject):
    """Counts how long nothing was typed or moved in the window, sleep of the laptop counted in.

    Work that the window does for the editor, as an import, is no rest: it is counted from the end of it.

    Signals:
        long_enough: nobody has touched anything for the time set.
    """

    long_enough = Signal()

    def __init__(self, at_work: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._at_work = at_work
        self._minutes = 0
        self._last = time.time()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)

    def begin(self, minutes: int) -> None:
        """Count from now; 0 minutes for never."""
        self.end()
        self._minutes = minutes
        self._last = time.time()  # not the monotonic clock, which stands still while a laptop sleeps
        application = QApplication.instance()
        if minutes and application is not None:
            application.installEventFilter(self)
            self._tick.start()

    def end(self) -> None:
        """Count no more."""
        self._tick.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._last = time.time()
        return False

    def look(self) -> None:
        """Compare the clock."""
        if self._at_work():
            self._last = time.time()
        elif self._minutes and time.time() - self._last >= self._minutes * 60:
            self.end()
            self.long_enough.emit()

"""Work that takes minutes: it tells how far it is, waits when it is told to, and can be stopped."""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

BATCH_MS = 100
"""What comes is handed on so often at most: thousands of signals would leave the window no time to paint."""
RECENT_S = 20.0
"""How long back is looked at for the rate."""


class Pace:
    """How fast something goes on, told from the last seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._marks: deque[tuple[float, int]] = deque()

    def reached(self, done: int) -> None:
        """Note how much is done now."""
        now = self._now()
        self._marks.append((now, done))
        while len(self._marks) > 2 and self._marks[1][0] <= now - RECENT_S:
            self._marks.popleft()

    def forget(self) -> None:
        """Begin anew: the time of a pause counts for nothing."""
        self._marks.clear()

    @property
    def a_second(self) -> float:
        """How many are done in a second; 0 while that cannot be told."""
        if len(self._marks) < 2:
            return 0.0
        (began, first), (ended, last) = self._marks[0], self._marks[-1]
        return (last - first) / (ended - began) if ended > began else 0.0

    def seconds_left(self, left: int) -> float | None:
        """Return how long so many will take, or None while that cannot be told."""
        return left / self.a_second if self.a_second else None


class Course(QObject):
    """The course of one such work, between the thread that does it and the window.

    The work calls `told` and `found` on its thread; the window gets them on the GUI thread, gathered. It belongs to
    nobody in the window, for it lives as long as the work: connect methods to it, which go with their widgets.

    Signals:
        came: what was found since the last time (a list).
        moved: done, of, what is at hand.
        paused: whether the work waits.
        over: what it came to, or the error (an exception) that ended it.
    """

    came = Signal(object)
    moved = Signal(int, int, str)
    paused = Signal(bool)
    over = Signal(object)
    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pace = Pace()
        self.running = True
        self._go = threading.Event()
        self._go.set()
        self._stop = False
        self._waiting = threading.Lock()
        self._items: list[Any] = []
        self._place: tuple[int, int, str] | None = None
        self._awake = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(BATCH_MS)
        self._rest.timeout.connect(self.flush)
        self._woken.connect(self._gather, Qt.ConnectionType.QueuedConnection)

    # --- called where the work is done

    def found(self, item: object) -> None:
        """Hand on one thing that was found."""
        with self._waiting:
            self._items.append(item)
        self._wake()

    def told(self, done: int, of: int, what: str) -> bool:
        """Tell how far the work is; wait while it is paused. Returns False where it is to stop."""
        with self._waiting:
            self._place = done, of, what
        self._wake()
        self._go.wait()
        return not self._stop

    def _wake(self) -> None:
        with self._waiting:
            wake, self._awake = not self._awake, True
        if wake:
            self._woken.emit()

    # --- called on the GUI thread

    @property
    def waits(self) -> bool:
        """Whether it was told to wait."""
        return not self._go.is_set()

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stop

    def pause(self) -> None:
        """Wait before the next file."""
        self._go.clear()
        self.pace.forget()
        self.paused.emit(True)

    def go_on(self) -> None:
        """Wait no longer."""
        self._go.set()
        self.pace.forget()
        self.paused.emit(False)

    def stop(self) -> None:
        """Stop before the next file."""
        self._stop = True
        self._go.set()

    def _gather(self) -> None:
        if self.running:
            self._rest.start()

    def flush(self) -> None:
        """Hand on what has come so far."""
        with self._waiting:
            items, self._items = self._items, []
            place, self._place = self._place, None
            self._awake = False
        if items:
            self.came.emit(items)
        if place:
            self.pace.reached(place[0])
            self.moved.emit(*place)

    def end(self, result: object) -> None:
        """Hand on the rest, then what the work came to."""
        self.running = False
        self._rest.stop()
        self.flush()
        self.over.emit(result)

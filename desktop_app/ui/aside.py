"""Waiting for something long while the window stays alive: it paints, but takes no input."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

T = TypeVar("T")


class _Done(QObject):
    said = Signal()


def aside(work: Callable[[], T]) -> T:
    """Return what a function returns, or raise what it raises, after running it on a thread of its own."""
    loop = QEventLoop()
    done = _Done()
    done.said.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    with ThreadPoolExecutor(1, "aside") as pool:
        future = pool.submit(work)
        future.add_done_callback(lambda _: done.said.emit())
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        try:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            QGuiApplication.restoreOverrideCursor()
        return future.result()

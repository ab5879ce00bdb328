"""Work off the GUI thread: one writer, a few readers, imports; answers come back on the GUI thread."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.journal import Event, note
from desktop_app.journal.entries import place

T = TypeVar("T")
Failed = Callable[[Exception], None]
SLOW_S = 1.0
"""A job that takes so many seconds is written into the journal."""


class Jobs(QObject):
    """Runs functions elsewhere and hands their results to functions here.

    Signals:
        failed: an error that nobody asked to be told of.
        busy: how many jobs are under way has changed.
    """

    failed = Signal(object)
    busy = Signal(int)
    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = ThreadPoolExecutor(3, "reader")
        self._imports = ThreadPoolExecutor(4, "import")
        self._under_way = 0
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run a question on a reader thread; `then` gets the answer."""
        self._submit(self._readers, work, then, failed)

    def write(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run a change on the one writer thread, after all changes asked for before."""
        self._submit(self._writer, work, then, failed)

    def run_long(self, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None = None) -> None:
        """Run what may take minutes on a thread that no question waits for."""
        self._submit(self._imports, work, then, failed)

    def _submit(
        self, pool: ThreadPoolExecutor, work: Callable[[], T], then: Callable[[T], None], failed: Failed | None
    ) -> None:
        if self._closed:
            return
        self._under_way += 1
        self.busy.emit(self._under_way)
        future = pool.submit(_timed, work)
        future.add_done_callback(lambda done: self._finished.emit(done, then, failed))

    def _deliver(self, done: "Future[Any]", then: Callable[[Any], None], failed: Failed | None) -> None:
        self._under_way -= 1
        if self._closed:
            return
        self.busy.emit(self._under_way)
        error = done.exception()
        if error is None:
            then(done.result())
        elif isinstance(error, Exception):
            (failed or self.failed.emit)(error)
        else:
            raise error

    def close(self) -> None:
        """Wait for what is under way; deliver nothing more."""
        self._closed = True
        self._imports.shutdown(cancel_futures=True)
        self._readers.shutdown(cancel_futures=True)
        self._writer.shutdown()


def _timed(work: Callable[[], T]) -> T:
    """Do the work; note it where it was slow."""
    began = time.monotonic()
    try:
        return work()
    finally:
        if (seconds := time.monotonic() - began) >= SLOW_S:
            note(Event.SLOW, job=place(work), seconds=seconds)

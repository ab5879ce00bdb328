"""Looks after the memory of child processes, the same on every system."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess

INTERVAL = 0.05
"""Seconds between two looks. A reader that takes memory as fast as it can gets some 30 MB past the limit."""


@dataclass(slots=True, eq=False)
class Watched:
    """A process while it works."""

    process: "subprocess.Popen[bytes]"
    too_large: bool = False
    """Whether it was ended because of its memory."""
    taken: int = 0
    """Bytes that it held at the last look."""
    measured: Any = None
    """What psutil knows it as, from the first look on."""


class Watchdog:
    """Ends processes that take more memory than `limit` (bytes). One thread, begun at the first need, looks after all.

    It looks only while something is watched.
    """

    def __init__(self, limit: int, interval: float = INTERVAL) -> None:
        self._limit = limit
        self._interval = interval
        self._watched: list[Watched] = []
        self._change = threading.Condition()
        self._idle = False
        self._closed = False
        self._thread: threading.Thread | None = None

    @contextmanager
    def over(self, process: "subprocess.Popen[bytes]") -> Iterator[Watched]:
        """Watch a process inside the `with`; afterwards `too_large` says whether it was ended."""
        watched = Watched(process)
        with self._change:
            self._watched.append(watched)
            if self._thread is None and not self._closed:
                self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
                self._thread.start()
            if self._idle:
                self._change.notify()
        try:
            yield watched
        finally:
            with self._change:
                self._look(watched)
                self._watched.remove(watched)

    def close(self) -> None:
        """End the thread."""
        with self._change:
            self._closed = True
            self._change.notify()
            thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        with self._change:
            while not self._closed:
                # Looked at with the lock held: who let go of a process in time cannot lose it afterwards.
                for watched in self._watched:
                    self._look(watched)
                self._idle = not self._watched
                self._change.wait(None if self._idle else self._interval)

    def _look(self, watched: Watched) -> None:
        import psutil

        try:
            watched.measured = watched.measured or psutil.Process(watched.process.pid)
            watched.taken = memory_of(watched.measured)
        except psutil.Error:
            return  # it has ended, and whoever waits for it hears of that
        if watched.taken > self._limit:
            watched.too_large = True
            watched.process.kill()


def memory_of(measured: Any) -> int:
    """Return how many bytes a process holds: where Windows tells them, those that nobody else has."""
    info = measured.memory_info()
    return int(getattr(info, "private", info.rss))

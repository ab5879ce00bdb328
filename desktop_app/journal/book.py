"""The file of the journal: each entry is appended in one write, so that window, command line and children share it."""

import atexit
import datetime
import os
import threading
import time
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

from desktop_app.domain.errors import KartotekaError
from desktop_app.journal.entries import Door, Event, Value, kind, this_system, this_version, written
from desktop_app.journal.traces import trace

LIMIT = 1024 * 1024
"""Bytes of one file; then it gets a number and a new one is begun."""
FILES = ("kartoteka.log", "kartoteka.1.log", "kartoteka.2.log")
"""Newest first."""


class Book:
    """The journal of one process. Where the folder cannot be written, nothing is; the work never stops for it."""

    def __init__(self, folder: Path, door: Door, limit: int = LIMIT) -> None:
        self.folder = folder
        self.door = door
        self._limit = limit
        self._began = time.monotonic()
        self._one_at_a_time = threading.Lock()
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def write(self, event: Event, values: dict[str, Value], lines: list[str]) -> None:
        """Append an entry and the lines that belong to it."""
        now = datetime.datetime.now().astimezone()
        head = written(now, os.getpid(), self.door, event, values)
        entry = "".join(f"{line}\n" for line in (head, *(f"    {line}" for line in lines)))
        with self._one_at_a_time, suppress(OSError):
            self._append(entry.encode("ascii", "replace"))

    def end(self) -> None:
        """Write down that this process ends as it should; a run without this line was cut short."""
        self.write(Event.ENDED, {"seconds": time.monotonic() - self._began}, [])

    def _append(self, entry: bytes) -> None:
        path = self.folder / FILES[0]
        if path.exists() and path.stat().st_size + len(entry) > self._limit:
            self._turn_the_page()
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(file, entry)
        finally:
            os.close(file)

    def _turn_the_page(self) -> None:
        """Give the files their next numbers. Where another process holds one (Windows), the page is turned later."""
        for newer, older in reversed(tuple(pairwise(FILES))):
            with suppress(OSError):
                os.replace(self.folder / newer, self.folder / older)


_book: Book | None = None


def begin(folder: Path, door: Door, **values: Value) -> Book:
    """Write this process's journal into a folder from now on."""
    global _book  # noqa: PLW0603 - a process has one journal, as it has one standard error
    _book = Book(folder, door)
    note(Event.STARTED, version=this_version(), system=this_system(), **values)
    atexit.register(end)
    return _book


def end() -> None:
    """Close the journal of this process."""
    global _book
    closing, _book = _book, None
    atexit.unregister(end)
    if closing is not None:
        closing.end()


def note(event: Event, **values: Value) -> None:
    """Write an event down; nothing happens where the journal was not begun (tests, other programs)."""
    if _book is not None:
        _book.write(event, values, [])


def refused(*errors: KartotekaError) -> None:
    """Write down which expected failures an editor was told of: their codes, and nothing of their places."""
    for error in errors:
        note(Event.REFUSED, error=kind(error))


def fault(error: BaseException) -> None:
    """Write down a fault of the program: the trace without messages and values."""
    if _book is not None:
        _book.write(Event.FAULT, {"error": kind(error)}, trace(error))

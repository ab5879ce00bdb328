"""What nobody caught comes into the journal: errors in any thread, libraries' loggers, the process's own death."""

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from desktop_app.journal.book import fault, note
from desktop_app.journal.entries import Event, library, line_of
from desktop_app.journal.traces import trace

CRASHES = ("crashes.log", "crashes.1.log")
CRASHES_LIMIT = 256 * 1024
"""Bytes; a crash of a process with ten threads leaves about 10,000."""
Told = Callable[[BaseException], None]

_listeners: list[Told] = []
_crashes: IO[bytes] | None = None


def catch_faults() -> None:
    """Take over what Python and its libraries would print: it may hold texts, and standard error may be a file.

    In Python's development mode (`-X dev`) errors are printed whole besides.
    """
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _note_quietly(args.exc_value)
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    logging.getLogger().addHandler(Libraries())


def catch_crashes(folder: Path) -> None:
    """Let a process that dies of a signal leave the stack of each thread: names of functions, numbers of lines."""
    global _crashes  # noqa: PLW0603 - the file must stay open as long as the process lives
    path = folder / CRASHES[0]
    with suppress(OSError):
        if path.exists() and path.stat().st_size > CRASHES_LIMIT:
            os.replace(path, folder / CRASHES[1])
        _crashes = open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb", buffering=0)  # noqa: SIM115
        faulthandler.enable(_crashes)


@contextmanager
def ending_after(seconds: float) -> Iterator[None]:
    """Let this process end by itself where what is inside the `with` takes longer, even in a library without end.

    Where it was is left with the crashes.
    """
    if _crashes is None:
        yield
        return
    faulthandler.dump_traceback_later(seconds, file=_crashes, exit=True)
    try:
        yield
    finally:
        faulthandler.cancel_dump_traceback_later()


def on_fault(told: Told) -> None:
    """Tell of every uncaught error, in the thread that it happened in."""
    _listeners.append(told)


def no_more(told: Told) -> None:
    """End what `on_fault` began."""
    _listeners.remove(told)


def _uncaught(kind: type[BaseException], error: BaseException | None, frames: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    shown = error if error is not None else kind()
    fault(shown)
    if sys.stderr is not None:  # a program without a console has none
        if sys.flags.dev_mode:
            sys.__excepthook__(kind, shown, frames)
        else:
            sys.stderr.write("\n".join([*trace(shown), ""]))
    for told in tuple(_listeners):
        told(shown)


def _note_quietly(error: BaseException | None) -> None:
    if error is not None:
        fault(error)


class Libraries(logging.Handler):
    """Notes that a library had something to say, and where in its code, but not what."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        """Write down the logger, the level (20 and up) and the line."""
        note(
            Event.LIBRARY_SPOKE,
            logger=library(record.name),
            level=record.levelno,
            line=line_of(record.pathname, record.lineno),
        )
        if record.exc_info and record.exc_info[1] is not None:
            fault(record.exc_info[1])

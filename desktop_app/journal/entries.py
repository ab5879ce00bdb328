"""What may stand in the journal: events of a closed list, numbers, and names that code, not an editor, has given."""

import datetime
import re
import sys
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from desktop_app import __version__
from desktop_app.journal.traces import class_name, short

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_QT_CATEGORY = re.compile(r"(default|qt(\.[a-z0-9_]+)*)", re.ASCII)
UNKNOWN = "?"


class Door(StrEnum):
    """What this process is."""

    WINDOW = "window"
    COMMAND_LINE = "command line"
    SELF_CHECK = "self-check"
    INTAKE = "intake"
    SEARCH = "search"
    TYPST = "typst"
    CHILD = "child"


class Event(StrEnum):
    """Everything that is written down."""

    STARTED = "started"
    ENDED = "ended"
    ARCHIVE_OPENED = "archive opened"
    ARCHIVE_CLOSED = "archive closed"
    REFUSED = "refused"
    SLOW = "slow"
    FAULT = "fault"
    CHILD_LOST = "child lost"
    LIBRARY_SPOKE = "a library spoke"
    QT_SPOKE = "Qt spoke"


@dataclass(frozen=True, slots=True)
class Plain:
    """A value that holds no text of an archive. Only the functions of this module make one; a test sees to it."""

    shown: str


Value: TypeAlias = int | float | Plain


def tail(archive_id: str) -> Plain:
    """Return the last 8 characters of an archive's id: enough to tell two archives apart, and not its name."""
    return Plain(archive_id[-8:] if _UUID.fullmatch(archive_id) else UNKNOWN)


def kind(error: BaseException) -> Plain:
    """Return the name of an error's class, which is also the code that scripts see."""
    return Plain(class_name(type(error)))


def place(function: Callable[..., Any]) -> Plain:
    """Return where in the program a function is written."""
    code = getattr(function, "__code__", None)
    return Plain(f"{short(code.co_filename)}:{code.co_firstlineno}" if code else UNKNOWN)


def line_of(path: str, number: int) -> Plain:
    """Return a line of some source file."""
    return Plain(f"{short(path)}:{number}")


def among(word: str, known: Collection[str]) -> Plain:
    """Return a word where it is one of those that the program knows."""
    return Plain(word if word in known else UNKNOWN)


def library(logger: str) -> Plain:
    """Return the name of a logger where it is that of a module; some libraries name loggers after data."""
    return Plain(logger if logger in sys.modules and logger.isascii() else UNKNOWN)


def qt_category(name: str) -> Plain:
    """Return a logging category of Qt, e.g. `qt.qpa.xcb`."""
    return Plain(name if _QT_CATEGORY.fullmatch(name) else UNKNOWN)


def this_version() -> Plain:
    """Return the version of the program."""
    return Plain(__version__)


def this_system() -> Plain:
    """Return the system and its release; not the computer's name."""
    import platform

    return Plain("-".join((platform.system(), platform.release(), platform.machine())).replace(" ", "_"))


def written(moment: datetime.datetime, process: int, door: Door, event: Event, values: dict[str, Value]) -> str:
    """Return one line. A value of any other kind, which types already forbid, is left out here too."""
    told = "".join(f" {name}={_shown(value)}" for name, value in values.items())
    return f"{moment.isoformat(timespec='milliseconds')} {process} {door}: {event}{told}"


def _shown(value: object) -> str:
    if isinstance(value, Plain):
        return value.shown
    if isinstance(value, float):
        return f"{value:.2f}"
    return str(int(value)) if isinstance(value, int) else UNKNOWN

"""Traces of errors without messages, values and lines of source: only kinds of errors, and where they went through."""

import os
import re
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

import desktop_app

PARTS_OF_THE_PROGRAM = ("desktop_app", "db", "resources")
FIRST_FRAMES, LAST_FRAMES = 10, 40
"""A recursion that never ends has a thousand frames, all alike."""
_ROOT = str(Path(desktop_app.__file__).resolve().parents[1])
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,80}")
_FILE = re.compile(r"[A-Za-z0-9_./<> -]{1,160}")
_LINE = re.compile(r"(  )?[A-Za-z0-9_./<> :-]{1,300}")
_QUOTED_FILE = re.compile(r'File "([^"]*)"')


def class_name(kind: type[BaseException]) -> str:
    """Return the name of a class of errors."""
    return kind.__name__ if _NAME.fullmatch(kind.__name__) else "?"


def short(path: str) -> str:
    """Return a path as far as it lies in the program (`desktop_app/workers.py`), else the file's name alone.

    The folders above name the user.
    """
    inside = path[len(_ROOT) :].lstrip("/\\") if os.path.normcase(path).startswith(os.path.normcase(_ROOT)) else path
    parts = re.split(r"[/\\]+", inside)
    shown = "/".join(parts) if parts[0] in PARTS_OF_THE_PROGRAM else parts[-1]
    return shown if _FILE.fullmatch(shown) else "?"


def shortened(text: str) -> str:
    """Return a trace that Python itself has written (`File "…", line 3 in work`) with short paths."""
    return _QUOTED_FILE.sub(lambda found: f'File "{short(found[1])}"', text)


def trace(error: BaseException) -> list[str]:
    """Return the lines of an error's trace, with the errors that it came from, the first one first."""
    lines: list[str] = []
    for one in _chain(error):
        lines += [class_name(type(one)), *_frames(one)]
        lines += [f"  in the child: {line.strip()}" for line in as_trace(getattr(one, "childs_trace", ()))]
    return lines


def as_trace(lines: Iterable[object]) -> list[str]:
    """Return those of the lines that have the form of a trace: a child that read a hostile file may send anything."""
    return [line for line in lines if isinstance(line, str) and _LINE.fullmatch(line)][: FIRST_FRAMES + LAST_FRAMES]


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error and what it came from, the first one first; each one once."""
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or any(one is known for known in found):
            continue
        found.append(one)
        waiting.append(one.__cause__ or (None if one.__suppress_context__ else one.__context__))
        waiting += getattr(one, "exceptions", ())  # a group holds several
    return found[::-1]


def _frames(error: BaseException) -> Iterator[str]:
    frames = [
        f"  {short(frame.f_code.co_filename)}:{line} in {_function(frame.f_code.co_qualname)}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    left_out = len(frames) - FIRST_FRAMES - LAST_FRAMES
    if left_out > 0:
        frames[FIRST_FRAMES:-LAST_FRAMES] = [f"  {left_out} more"]
    return iter(frames)


def _function(name: str) -> str:
    return name if _FILE.fullmatch(name) else "?"

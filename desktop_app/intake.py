"""Reading files in child processes with limits on memory, time and output: a bad file costs one line in the report."""

import base64
import os
import threading
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.domain.errors import (
    ReaderMissing,
    ReaderStopped,
    ReaderTooLarge,
    ReaderTooSlow,
    TextTooLarge,
    UnknownFormat,
)
from desktop_app.domain.interviews import Language
from desktop_app.journal import fault
from desktop_app.second_readers import second_reader
from desktop_app.services.found import AS_IT_IS, Columns, Found, Taken, Wish
from desktop_app.services.wire import from_wire, to_wire
from desktop_app.services.words import language
from desktop_app.watchdog import Watchdog, Watched
from desktop_app.workers import AnswerTooLarge, Child, WorkerFault, WorkerGone, WorkerTooSlow

if TYPE_CHECKING:
    import subprocess

MEGABYTE = 1024 * 1024
MOST_LANES = 4
SPARE = 4
"""So many times the memory that a child may take has to be in the computer for each child beyond the first."""

NO_FILE = Path("—")
"""Stands in a sentence for the name of a file where there is none."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost."""

    reading: float = 20.0
    """Seconds for making a text of the file."""
    finding: float = 40.0
    """Seconds for finding its language, passages, speakers and quotes."""
    memory: int = 950 * MEGABYTE
    """Bytes of the child; with what it takes between two looks, 1 GB. An ordinary file leaves it at a tenth of that."""
    answer: int = 64 * MEGABYTE
    """Bytes of what the child says of one file."""
    files: int = 200
    """How many files one process reads; what libraries leak then goes with it."""


LIMITS = Limits()


class Lane:
    """One child with what is known of it. Used by one thread at a time."""

    def __init__(self, command: Sequence[str], limits: Limits, watchdog: Watchdog) -> None:
        self._limits = limits
        self._watchdog = watchdog
        self.thread = 0
        """Which thread asks."""
        self.stopped = False
        """Whether the file that was taken up is not wanted any more."""
        self._files = 0
        self._watched: Watched | None = None
        self._child = Child(command, greeting=("suffixes", {}), limit=limits.answer, guard=self._guarded)

    @property
    def is_new(self) -> bool:
        """Whether the child has read no other file before this one."""
        return self._files <= 1

    def begin(self) -> None:
        """Take up a file."""
        self.thread = threading.get_ident()
        self.stopped = False
        self._files += 1

    def done(self) -> None:
        """Let go of a file; a child that has read many, or holds much, is not used again."""
        holds_much = self._watched is not None and self._watched.taken > self._limits.memory / 2
        if self._files >= self._limits.files or holds_much:
            self.close()

    def ask(self, kind: type[T], call: str, arguments: dict[str, Any], seconds: float, path: Path) -> T:
        """Return the child's answer. Raises its error, or a `ReaderStopped` that says why there is none."""
        self._watched = None
        try:
            return from_wire(kind, self._child.call(call, {**arguments, "speaks": language()}, seconds))
        except WorkerGone as error:
            self._files = 0
            raise self._why(error, path) from error
        except (WorkerFault, ValueError) as error:
            self.close()  # what a fault has left in it is not known
            if "MemoryError" in getattr(error, "childs_trace", ()):
                raise ReaderTooLarge(path=path) from error
            fault(error)
            raise ReaderStopped(path=path) from error

    def _why(self, error: WorkerGone, path: Path) -> ReaderStopped:
        if isinstance(error, WorkerTooSlow):
            return ReaderTooSlow(path=path)
        if isinstance(error, AnswerTooLarge):
            return TextTooLarge(path=path, limit=self._limits.answer // MEGABYTE)
        if self._watched is not None and self._watched.too_large:
            return ReaderTooLarge(path=path)
        return ReaderStopped(path=path)

    @contextmanager
    def _guarded(self, process: "subprocess.Popen[bytes]") -> Iterator[None]:
        with self._watchdog.over(process) as self._watched:
            if self.stopped:
                raise WorkerGone
            yield

    def kill(self) -> None:
        """End the child at once."""
        self._child.kill()

    def close(self) -> None:
        """End the child."""
        self._child.close()
        self._files = 0


class GuardedIntake:
    """Reads files in children; one that brings a child down is refused, and the next file gets a new child.

    May be called from several threads at once: each call has a child to itself, or waits until one is free. Children
    are started when they are needed and used again.
    """

    def __init__(self, command: Sequence[str], lanes: int = 0, limits: Limits = LIMITS) -> None:
        """`lanes` is how many children there may be: by default one a processor, at most four."""
        self._command = command
        self._wanted = lanes
        self._limits = limits
        self._watchdog = Watchdog(limits.memory)
        self._free: list[Lane] = []
        self._busy: set[Lane] = set()
        self._closed = False
        self._turn = threading.Condition()

    @cached_property
    def lanes(self) -> int:
        """How many files can be read at the same time."""
        return self._wanted or fitting_lanes(self._limits.memory)

    def suffixes(self) -> tuple[str, ...]:
        """Return the endings of files that can be read. Raises `ReaderMissing`."""
        return self._endings[0]

    def many(self) -> tuple[str, ...]:
        """Return the endings of files of many. Raises `ReaderMissing`."""
        return self._endings[1]

    @cached_property
    def _endings(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        try:
            return self._asked_for_endings()
        except ReaderStopped:
            pass  # one child may have been ended from outside; a second one that ends is no chance
        try:
            return self._asked_for_endings()
        except ReaderStopped as error:
            raise ReaderMissing from error

    def _asked_for_endings(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        with self._lane(NO_FILE) as lane:
            return lane.ask(tuple[tuple[str, ...], tuple[str, ...]], "suffixes", {}, self._limits.finding, NO_FILE)

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        """Return the names of the parts of a file of many; one empty name for a file that is one interview."""
        asked = {"path": str(path), "wish": to_wire(wish)}
        with self._lane(path) as lane:
            return lane.ask(tuple[str, ...], "parts", asked, self._limits.reading, path)

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        """Read a file and find what is in it.

        Raises the errors of `domain.errors` for files that come in; a `ReaderStopped` where there was no answer.
        """
        with self._lane(path) as lane:
            self._read(lane, "read", {"path": str(path), "part": part, "wish": to_wire(wish)}, path)
            return lane.ask(Taken, "find", {}, self._limits.finding, path)

    def take_bytes(self, data: bytes, name: str, wish: Wish = AS_IT_IS) -> Taken:
        """Read what no file holds; the answer brings the bytes along."""
        content, path = base64.b64encode(data).decode(), Path(name)
        with self._lane(path) as lane:
            self._read(lane, "read_bytes", {"data": content, "name": name, "wish": to_wire(wish)}, path)
            return replace(lane.ask(Taken, "find", {}, self._limits.finding, path), content=content)

    def _read(self, lane: Lane, call: str, asked: dict[str, Any], path: Path) -> None:
        failures: list[ReaderStopped] = []
        for way in _ways(asked, path, lane.is_new):
            try:
                return lane.ask(type(None), call, way, self._limits.reading, path)
            except (ReaderTooSlow, TextTooLarge):
                raise
            except UnknownFormat:
                if not failures:
                    raise
            except ReaderStopped as error:
                failures.append(error)
                if lane.stopped:
                    break
        raise failures[0]

    def columns(self, path: Path, wish: Wish = AS_IT_IS) -> Columns:
        """Return what an editor sees of a table to say which column holds what.

        Raises the errors of `domain.errors` for files that come in; a `ReaderStopped` where there was no answer.
        """
        asked = {"path": str(path), "wish": to_wire(wish)}
        with self._lane(path) as lane:
            return lane.ask(Columns, "columns", asked, self._limits.reading, path)

    def look(self, text: str, body_start: int, language: Language | None) -> Found:
        """Find what is in a text that is here already."""
        asked = {"text": text, "body_start": body_start, "language": language}
        with self._lane(NO_FILE) as lane:
            return lane.ask(Found, "look", asked, self._limits.finding, NO_FILE)

    def give_up(self, threads: Collection[int]) -> None:
        """End the calls of these threads at once: they raise `ReaderStopped`. Later calls get new children."""
        with self._turn:
            given_up = [lane for lane in self._busy if lane.thread in threads]
            for lane in given_up:
                lane.stopped = True
        for lane in given_up:
            lane.kill()

    def close(self) -> None:
        """End all children; waits for the calls under way, and takes no more: they raise `ReaderStopped`."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()
            self._turn.wait_for(lambda: not self._busy)
            free, self._free = self._free, []
        for lane in free:
            lane.close()
        self._watchdog.close()

    @contextmanager
    def _lane(self, path: Path) -> Iterator[Lane]:
        lane = self._free_lane(path)
        try:
            yield lane
        finally:
            lane.done()
            with self._turn:
                self._busy.remove(lane)
                self._free.append(lane)
                self._turn.notify_all()

    def _free_lane(self, path: Path) -> Lane:
        """Return the child that was used last of those that are free, or a new one while there may be more."""
        lanes = self.lanes
        with self._turn:
            self._turn.wait_for(lambda: self._closed or self._free or len(self._busy) < lanes)
            if self._closed:
                raise ReaderStopped(path=path)
            lane = self._free.pop() if self._free else self._new_lane()
            self._busy.add(lane)
            lane.begin()
            return lane

    def _new_lane(self) -> Lane:
        return Lane(self._command, self._limits, self._watchdog)


def _ways(asked: dict[str, Any], path: Path, is_new: bool) -> Iterator[dict[str, Any]]:
    """Return how a file is asked for, until there is an answer.

    A child that has read others before may have been brought down by one of those, so a new one is asked as well.
    """
    yield asked
    if not is_new:
        yield asked
    second = "" if asked.get("part") else second_reader(asked, path)
    if second:
        yield {**asked, "wish": {**asked["wish"], "format": second}}


def fitting_lanes(memory: int) -> int:
    """Return how many children suit this computer, where each may take this much memory (bytes)."""
    import psutil

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    room: int = psutil.virtual_memory().total // (SPARE * memory)
    return max(1, min(cores, MOST_LANES, room))

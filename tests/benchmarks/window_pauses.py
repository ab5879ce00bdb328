"""How long the window does not answer while a folder comes in, and how long an editor's own change waits meanwhile.

A timer of 5 ms on the GUI thread tells the pauses; the peer is the same window, for as long, with nothing to do. Times
are milliseconds by the clock, of an idle machine. With `KARTOTEKA_BENCH_FILES` another number of files is brought in.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.bootstrap import Application, Places
from desktop_app.services.commands import AddTag
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.course import Course
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.start import begin
from tests.benchmarks.import_speed import FILES, Folder

TICK = 5
EDIT_EVERY = 700
Row = tuple[str, float, float]


class Pulse:
    """The pauses of the GUI thread, in milliseconds, since it was begun."""

    def __init__(self) -> None:
        self.pauses: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.pauses.append(max(0.0, (now - self._last) * 1000 - TICK))
        self._last = now


def run() -> Iterator[Row]:
    """Return the figures."""
    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        files = Folder(Path(folder) / "in", FILES).files
        window = _window(application, Path(folder))
        _go_on(application, lambda: False, 2.0)
        begun = time.perf_counter()
        pulse, waits = Pulse(), list[float]()
        _bring_in(application, window, files, waits)
        busy = pulse.pauses
        seconds = time.perf_counter() - begun
        pulse = Pulse()
        _go_on(application, lambda: False, min(10.0, seconds))
        for name, share in (("half of the pauses are shorter than", 0.5), ("99 of 100 are shorter than", 0.99)):
            yield f"{FILES} files, {name}", _at(busy, share), _at(pulse.pauses, share)
        yield f"{FILES} files, the longest pause", max(busy), max(pulse.pauses)
        yield f"{FILES} files, pauses over 50 ms", sum(one > 50 for one in busy), 0
        yield f"{FILES} files, an editor's change waited at most", max(waits), 0
        yield f"{FILES} files a second", FILES / seconds, 0
        window.close()
        _go_on(application, lambda: window.board is None, 10.0)


def _window(application: QApplication, folder: Path) -> MainWindow:
    program = Application(Places.within(folder / "home"), "ru")
    path = folder / "a.kartoteka"
    program.create(path)
    appearance = Appearance(application, program.preferences)
    appearance.begin()
    window = MainWindow(program, appearance)
    window.resize(1366, 740)
    window.show()
    begin(window, program, path)
    _go_on(application, lambda: window.board is not None, 30.0)
    return window


def _bring_in(application: QApplication, window: MainWindow, files: list[Path], waits: list[float]) -> None:
    course, over = Course(), list[object]()
    course.over.connect(over.append)
    window.workplace.bring_in(files, course)
    edits = QTimer()
    edits.timeout.connect(lambda: _edit(window, waits))
    edits.start(EDIT_EVERY)
    _go_on(application, lambda: bool(over), 3600.0)


def _edit(window: MainWindow, waits: list[float]) -> None:
    begun = time.perf_counter()
    command = AddTag(f"метка {len(waits)} {begun}")
    window.workplace.do(command, lambda _: waits.append((time.perf_counter() - begun) * 1000))


def _go_on(application: QApplication, until: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not until():
        application.processEvents()
        time.sleep(0.001)


def _at(values: list[float], share: float) -> float:
    return sorted(values)[int(len(values) * share)]

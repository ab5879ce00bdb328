"""How long the window does not answer while a folder comes in, and how long an editor's own change waits meanwhile.

The folder is looked at first, then brought in, as an editor does it. A timer of 5 ms on the GUI thread tells the pauses;
the peer is the same window with nothing to do. Times are milliseconds by the clock, of an idle machine. With
`KARTOTEKA_BENCH_FILES` another number of files is brought in.
"""

import os
import sys
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
from desktop_app.ui.importing.choosing import ASK
from desktop_app.ui.importing.page import ImportPage
from desktop_app.ui.memory import spare
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.start import SWITCH_S, begin
from tests.benchmarks.import_speed import FILES, Folder

TICK = 5
LONG = 50
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

    def end(self) -> None:
        """Count no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.pauses.append(max(0.0, (now - self._last) * 1000 - TICK))
        self._last = now


def run() -> Iterator[Row]:
    """Return the figures."""
    application = QApplication.instance() or QApplication([])
    sys.setswitchinterval(SWITCH_S)
    with tempfile.TemporaryDirectory() as folder:
        files = Folder(Path(folder) / "in", FILES).files
        window = _window(application, Path(folder))
        _go_on(application, lambda: False, 2.0)
        idle = Pulse()
        _go_on(application, lambda: False, 10.0)
        idle.end()
        begun: list[ImportPage] = []
        window.board.imports.page_made.connect(begun.append)
        yield from _figures(application, window, "looked at", idle, lambda: _look_at(window, files, begun))
        yield from _figures(application, window, "brought in", idle, lambda: _bring_in(window, begun[0]))
        window.close()
        _go_on(application, lambda: window.board is None, 10.0)


def _figures(
    application: QApplication, window: MainWindow, done: str, idle: Pulse, start: Callable[[], Callable[[], bool]]
) -> Iterator[Row]:
    """Return the pauses until all files are through, and what the window's own work has cost."""
    began, busy, waits = time.perf_counter(), Pulse(), list[float]()
    edits = QTimer()
    edits.timeout.connect(lambda: _edit(window, waits))
    edits.start(EDIT_EVERY)
    _go_on(application, start(), 3600.0)
    edits.stop()
    busy.end()
    seconds = time.perf_counter() - began
    what = f"{FILES} files {done}"
    for share in (50, 95, 99):
        yield f"{what}: {share} of 100 pauses last at most", _at(busy.pauses, share), _at(idle.pauses, share)
    yield f"{what}: the longest pause", max(busy.pauses), max(idle.pauses)
    yield f"{what}: pauses over {LONG} ms", sum(one > LONG for one in busy.pauses), 0
    yield f"{what}: an editor's change waited at most", max(waits, default=0.0), 0
    yield f"{what}: files a second", FILES / seconds, 0


def _window(application: QApplication, folder: Path) -> MainWindow:
    program = Application(Places.within(folder / "home"), "ru")
    path = folder / "a.kartoteka"
    program.create(path)
    appearance = Appearance(application, program.preferences)
    appearance.begin()
    window = MainWindow(program, appearance)
    window.resize(1366, 740)
    spare(window)
    window.show()
    begin(window, program, path)
    _go_on(application, lambda: window.board is not None, 30.0)
    return window


def _look_at(window: MainWindow, files: list[Path], pages: list[ImportPage]) -> Callable[[], bool]:
    """Have files read and shown; say how it is known that all are."""
    window.application.preferences.set(ASK, True)
    window.board.imports.start(files)
    return lambda: bool(pages) and pages[0].choosing.bring.isEnabled()


def _bring_in(window: MainWindow, page: ImportPage) -> Callable[[], bool]:
    """Bring in what was read; say how it is known that all of it is."""
    over = list[object]()
    window.board.imports.finished.connect(over.append)
    page.choosing.bring.click()
    return lambda: bool(over)


def _edit(window: MainWindow, waits: list[float]) -> None:
    begun = time.perf_counter()
    command = AddTag(f"метка {len(waits)} {begun}")
    window.workplace.do(command, lambda _: waits.append((time.perf_counter() - begun) * 1000))


def _go_on(application: QApplication, until: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not until():
        application.processEvents()
        time.sleep(0.001)


def _at(values: list[float], share: int) -> float:
    return sorted(values)[len(values) * share // 100]

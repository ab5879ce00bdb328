"""What holds for every test of the window: the program's fonts, and nothing left behind."""

import gc
import threading
import traceback
import weakref
from collections.abc import Callable, Iterator, MutableMapping
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.look.fonts import interface_font

PATIENCE = 2.0
"""Seconds that a thread told to end may take."""

_started: MutableMapping[Any, str] = weakref.WeakKeyDictionary()


def _noting(start: Callable[..., Any]) -> Callable[..., Any]:
    def noted(self: Any, *arguments: Any, **named: Any) -> Any:
        _started[self] = "".join(traceback.format_stack(limit=6)[:-1])
        return start(self, *arguments, **named)

    return noted


@pytest.fixture(scope="session", autouse=True)
def _note_where_things_start() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for kind in (QTimer, QThread, threading.Thread):
            patch.setattr(kind, "start", _noting(kind.start))
        yield


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QApplication) -> None:
    qapp.setFont(interface_font())


def _running(kind: type[Any], runs: Callable[[Any], bool]) -> list[QObject]:
    known = [one for one in list(_started) if isinstance(one, kind)]
    return [one for one in known if shiboken6.isValid(one) and runs(one)]


def _windows() -> set[QWidget]:
    return set(QApplication.topLevelWidgets())


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    new = [one for one in threading.enumerate() if one not in before]
    for one in new:
        one.join(PATIENCE)
    return [one for one in new if one.is_alive()]


def _told(things: list[Any]) -> str:
    return "\n".join(f"{one!r} started at\n{_started.get(one, '  (unknown)')}" for one in things)


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test after which a thread, a timer or a window still lives, and say where it was started."""
    threads, windows = set(threading.enumerate()), _windows()
    timers = set(map(id, _running(QTimer, QTimer.isActive)))
    yield
    QGuiApplication.clipboard().clear()  # what Python made must not outlive Python there
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if _windows() - windows or [t for t in _running(QTimer, QTimer.isActive) if id(t) not in timers]:
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qt_threads = [one for one in _running(QThread, QThread.isRunning) if not one.wait(int(PATIENCE * 1000))]
    left_timers = [one for one in _running(QTimer, QTimer.isActive) if id(one) not in timers]
    left_windows = _windows() - windows
    left_threads = _new_threads(threads)
    for window in left_windows:
        window.close()
        window.deleteLater()
    assert not qt_threads, _told(qt_threads)
    assert not left_timers, _told(left_timers)
    assert not left_threads, _told(left_threads)
    assert not left_windows, [(type(w).__name__, w.objectName(), w.windowTitle()) for w in left_windows]

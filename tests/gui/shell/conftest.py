"""The whole window on a new archive, with its child processes, as an editor has it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import Application, Places
from desktop_app.services import words
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.shell.window import MainWindow


@pytest.fixture
def application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Application:
    home = tmp_path / "home"
    monkeypatch.setenv("KARTOTEKA_HOME", str(home))
    monkeypatch.setenv("KARTOTEKA_LANGUAGE", "en")
    return Application(Places.within(home), "en")


@pytest.fixture
def window(application: Application, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    appearance = Appearance(qapp, application.preferences)
    appearance.begin()
    made = MainWindow(application, appearance)
    made.resize(1366, 740)
    made.show()
    yield made
    appearance.speak("en")
    appearance.wear("light")
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    words.use("en")


@pytest.fixture
def opened(window: MainWindow, application: Application, tmp_path: Path) -> MainWindow:
    path = tmp_path / "поездка.kartoteka"
    application.create(path)
    assert window.open_archive(path)
    return window


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Wait until something is so; child processes need some seconds on a busy machine."""

    def wait(so: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(so()), timeout=30_000)

    return wait

"""Opens the window."""

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QSettings, Qt, QTimer, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import KartotekaError
from desktop_app.journal import Event, note
from desktop_app.journal.entries import qt_category
from desktop_app.journal.hooks import no_more, on_fault
from desktop_app.services.house import Application
from desktop_app.services.words import spoken
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.look.icons import icon
from desktop_app.ui.memory import spare
from desktop_app.ui.shell.window import MainWindow

SWITCH_S = 0.001
"""Seconds after which another thread may go on: while files come in, painting waits for Python again and again."""


def run_window(application: Application, arguments: Sequence[str]) -> int:
    """Open the window on an archive, on the last one, or on the welcome page. Returns the exit code.

    `--smoke` opens it on an archive of its own, paints it once, closes it and returns 0.
    """
    asked = _parsed(arguments)
    if sys.platform.startswith("linux") and not _has_display():
        sys.stderr.write("Kartoteka: no display. The command line works without one: kartoteka --help\n")
        return 2
    sys.setswitchinterval(SWITCH_S)
    app = QApplication([sys.argv[0]])
    qInstallMessageHandler(note_qt)  # what Qt says before, why it cannot start, goes to standard error
    app.setApplicationName("Kartoteka")
    keep_qt_quiet()
    app.setDesktopFileName("kartoteka")
    app.setWindowIcon(icon("app"))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    appearance = Appearance(app, application.preferences)
    appearance.begin()
    window = MainWindow(application, appearance)
    if asked.smoke:
        return _smoke(app, window)
    app.aboutToQuit.connect(settle_clipboard)
    spare(window)
    window.show()
    begin(window, application, asked.archive)
    faults = Faults(window)
    try:
        return app.exec()
    finally:
        faults.end()


class Faults(QObject):
    """Brings what nobody caught, in whatever thread, to the window, which shows it.

    Signals:
        happened: an error.
    """

    happened = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.happened.connect(window.show_fault, Qt.ConnectionType.QueuedConnection)
        self._told = self.happened.emit
        on_fault(self._told)

    def end(self) -> None:
        """Bring nothing more."""
        no_more(self._told)


def note_qt(kind: QtMsgType, context: QMessageLogContext, _: str | None) -> None:
    """Write down that Qt had something to say, but not what: its words may hold paths and texts."""
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
        note(Event.QT_SPOKE, category=qt_category(context.category or ""), level=kind.value)


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kartoteka")
    parser.add_argument("archive", nargs="?", type=Path)
    parser.add_argument("--smoke", action="store_true")
    return parser.parse_args(arguments)


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def begin(window: MainWindow, application: Application, archive: Path | None) -> None:
    """Open what the editor named, else what was open last."""
    recent = application.preferences.recent()
    chosen = archive or (recent[0] if recent else None)
    if chosen is not None:
        QTimer.singleShot(0, lambda: window.open_archive(chosen))


def keep_qt_quiet() -> None:
    """Keep Qt's own file dialog from writing its history of folders and files anywhere."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def settle_clipboard() -> None:
    """Hand what was copied over to Qt: an object made by Python must not outlive Python on the clipboard."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def _smoke(app: QApplication, window: MainWindow) -> int:
    with tempfile.TemporaryDirectory(prefix="kartoteka-") as folder:
        path = Path(folder, "smoke.kartoteka")
        try:
            window.application.create(path)
        except KartotekaError as error:
            sys.stderr.write(spoken(error) + "\n")
            return 1
        window.show()
        opened = window.open_archive(path)
        window.grab()
        QTimer.singleShot(0, window.close)
        app.exec()
        return 0 if opened else 1

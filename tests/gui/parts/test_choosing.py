"""Questions for files that leave no trace of what was answered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from desktop_app.ui.parts.choosing import (
    choose_file,
    choose_files,
    choose_folder,
    choose_target,
    forget_visited,
)

PLACE = "Шубаршиқыстақ"
KINDS = "Texts (*.txt);;All files (*)"


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Path]:
    """The folder in which Qt keeps what its file dialogs write down."""
    folder = tmp_path / "settings"
    before = Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    yield folder
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(before))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / PLACE
    folder.mkdir()
    (folder / "а.txt").write_text("А")
    return folder


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def answer(name: str) -> None:
    """Type a name into the dialog that stands, as soon as it does, and accept."""
    dialog = next((one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)), None)
    if dialog is None or not dialog.isVisible():
        QTimer.singleShot(10, lambda: answer(name))
        return
    dialog.findChild(QLineEdit, "fileNameEdit").setText(name)
    dialog.accept()


def written(folder: Path) -> str:
    """Return what Qt wrote down, names of folders in plain letters."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return "".join(QUrl.fromPercentEncoding(path.read_bytes()) for path in folder.rglob("*.conf"))


Ask = Callable[[QWidget, Path, bool], object]
QUESTIONS: dict[str, tuple[str, Ask]] = {
    "files": ("а.txt", lambda window, at, calm: choose_files(window, "?", str(at), KINDS, discreet=calm)),
    "file": ("а.txt", lambda window, at, calm: choose_file(window, "?", str(at), KINDS, discreet=calm)),
    "folder": ("", lambda window, at, calm: choose_folder(window, "?", str(at), discreet=calm)),
    "target": ("б.txt", lambda window, at, calm: choose_target(window, "?", at / "в.txt", KINDS, discreet=calm)),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_what_is_asked_discreetly_is_answered_and_written_nowhere(settings, place, window, question):
    name, ask = QUESTIONS[question]
    answer(name)
    got = ask(window, place, True)
    chosen = got[0] if isinstance(got, (list, tuple)) else got
    assert chosen == (place / name if name else place)
    assert "FileDialog" in written(settings)
    assert PLACE not in written(settings)


def test_what_is_asked_otherwise_is_written_down_by_qt_until_it_is_forgotten(settings, place, window):
    name, ask = QUESTIONS["files"]
    answer(name)
    assert ask(window, place, False) == [place / name]
    assert PLACE in written(settings)
    forget_visited()
    assert PLACE not in written(settings)


def test_a_discreet_question_that_is_turned_away_has_no_answer(settings, place, window):
    QTimer.singleShot(0, turn_away)
    assert choose_file(window, "?", str(place), KINDS, discreet=True) is None
    QTimer.singleShot(0, turn_away)
    assert choose_target(window, "?", place / "в.txt", KINDS, discreet=True)[0] is None
    assert PLACE not in written(settings)


def turn_away() -> None:
    dialog = next((one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)), None)
    if dialog is None or not dialog.isVisible():
        QTimer.singleShot(10, turn_away)
        return
    dialog.reject()

"""The first minutes with the program."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.ui.help.window import HelpWindow
from desktop_app.ui.shell.welcome import WelcomePage
from desktop_app.ui.shell.window import MainWindow

Until = Callable[[Callable[[], object]], None]


@pytest.mark.slow
def test_the_sample_is_one_click_away_and_is_made_once(
    window: MainWindow, until: Until, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.sample_wanted.emit()
    until(lambda: window.board is not None and window.board.middle.library.list.rows.rowCount() == 1)
    with window.workplace.desk.storage.reading() as reading:
        (id,) = reading.all_interview_ids()
    window.close_archive()
    window.run("sample")
    with window.workplace.desk.storage.reading() as reading:
        assert reading.all_interview_ids() == [id]


def test_the_manual_opens_without_an_archive_and_once(window: MainWindow) -> None:
    page = window.centralWidget()
    assert isinstance(page, WelcomePage)
    page.help_wanted.emit()
    window.run("help")
    (help_window,) = window.findChildren(HelpWindow)
    help_window.close()

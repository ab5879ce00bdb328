"""The bin as a place of the window."""

from collections.abc import Callable

import pytest

from desktop_app.services import commands as c
from desktop_app.ui.shell.window import MainWindow
from tests.integration.conftest import interview

Until = Callable[[Callable[[], object]], None]


@pytest.mark.slow
def test_an_interview_is_put_back_from_the_bin(opened: MainWindow, until: Until) -> None:
    id = opened.workplace.desk.editing.do(interview()).made[0]
    opened.workplace.do(c.RemoveInterview(id))
    opened.run("bin")
    page = opened.board.middle.bin
    until(lambda: page.list.rows.rowCount() == 1)
    assert "2 quotes" in page.list.rows.rows[0].foot
    page.list.setCurrentIndex(page.list.rows.index(0))
    page.put_back()
    until(lambda: page.list.rows.rowCount() == 0)
    opened.run("interviews")
    until(lambda: opened.board.middle.library.list.rows.rowCount() == 1)


@pytest.mark.slow
def test_what_was_removed_while_another_place_was_shown_lies_in_the_bin(opened: MainWindow, until: Until) -> None:
    id = opened.workplace.desk.editing.do(interview()).made[0]
    opened.run("bin")
    page = opened.board.middle.bin
    until(page.isVisible)
    opened.run("interviews")
    library = opened.board.middle.library.list.rows
    until(lambda: library.rowCount() == 1)
    opened.workplace.do(c.RemoveInterview(id))
    until(lambda: library.rowCount() == 0)
    opened.run("bin")
    until(lambda: page.list.rows.rowCount() == 1)

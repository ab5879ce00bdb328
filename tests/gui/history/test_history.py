"""What was done in the archive."""

import pytest
from PySide6.QtWidgets import QToolButton

from desktop_app.services import commands as c
from desktop_app.ui.history.page import HistoryPage
from tests.gui.dossiers.newsroom import named


class Shown:
    def __init__(self, newsroom, qtbot, *, write=True):
        self.workplace = newsroom.show(write=write)
        self.pane = HistoryPage(self.workplace)
        qtbot.addWidget(self.pane)
        self.pane.resize(320, 400)
        self.pane.show()
        qtbot.waitUntil(lambda: self.steps() != [])

    def steps(self):
        return [(row.head, row.faint) for row in self.pane.list.rows.rows]


@pytest.fixture
def shown(newsroom, qtbot):
    newsroom.do(c.AddTag("Вода"))
    return Shown(newsroom, qtbot)


def test_steps_stand_with_time_and_name_the_newest_first(shown, newsroom):
    assert shown.steps() == [("Add tag Вода", False), ("Import «Канал без насосов»", False)]
    assert shown.pane.list.rows.rows[0].foot.endswith(f" · {newsroom.application.profile.name}")


def test_a_step_that_is_taken_back_is_struck_through_until_it_comes_again(shown, qtbot):
    named(QToolButton, "undo", shown.pane).click()
    qtbot.waitUntil(lambda: ("Add tag Вода", True) in shown.steps())
    assert shown.steps()[0] == ("Undone: Add tag Вода", False)
    qtbot.waitUntil(named(QToolButton, "redo", shown.pane).isEnabled)

    named(QToolButton, "redo", shown.pane).click()

    qtbot.waitUntil(lambda: ("Add tag Вода", False) in shown.steps())
    assert not named(QToolButton, "redo", shown.pane).isEnabled()


def test_a_struck_step_looks_different(shown, qtbot):
    before = shown.pane.list.grab().toImage()
    shown.workplace.undo()
    qtbot.waitUntil(lambda: ("Add tag Вода", True) in shown.steps())

    assert shown.pane.list.grab().toImage() != before


def test_the_history_is_narrowed_by_words(shown, qtbot):
    shown.pane.narrow.setText("import")

    qtbot.waitUntil(lambda: [head for head, _ in shown.steps()] == ["Import «Канал без насосов»"])


def test_in_an_archive_only_for_reading_nothing_is_taken_back(newsroom, qtbot):
    shown = Shown(newsroom, qtbot, write=False)

    assert not named(QToolButton, "undo", shown.pane).isEnabled()

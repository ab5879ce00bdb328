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


def test_the_way_back_to_a_point_is_one_step_that_can_be_undone(shown, newsroom, qtbot):
    assert not named(QToolButton, "return", shown.pane).isEnabled()
    assert shown.pane.list.choose(lambda row: row.head.startswith("Import"))

    named(QToolButton, "return", shown.pane).click()

    qtbot.waitUntil(lambda: shown.steps()[0][0].startswith("Return to"))
    with shown.workplace.desk.storage.reading() as reading:
        assert reading.tags() == []
    shown.workplace.undo()
    qtbot.waitUntil(lambda: shown.steps()[0][0].startswith("Undone: Return"))
    with shown.workplace.desk.storage.reading() as reading:
        assert [tag.path for tag in reading.tags()] == ["Вода"]


def test_older_steps_come_when_the_end_is_reached(newsroom, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.history.page.PAGE", 20)
    for number in range(50):
        newsroom.do(c.AddTag(f"Вода {number}"))
    pane = Shown(newsroom, qtbot).pane
    qtbot.waitUntil(lambda: pane.list.rows.rowCount() == 20)

    pane.list.scrollToBottom()

    qtbot.waitUntil(lambda: pane.list.rows.rowCount() == 40)

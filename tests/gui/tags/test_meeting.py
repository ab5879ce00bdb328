"""The table of tags that are on the same quotes."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.services import commands as c
from desktop_app.ui.tags.meeting import MeetingDialog


@pytest.fixture
def dialog(newsroom, qtbot):
    first, second, third = newsroom.quotes()
    newsroom.do(
        c.TagTarget(first, "quote", ("Вода/Насосы", "Школы")), c.TagTarget(second, "quote", ("Вода", "Школы")),
        c.TagTarget(third, "quote", ("Одна",)),
    )  # fmt: skip
    shown = MeetingDialog(newsroom.show())
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    qtbot.waitUntil(lambda: names(shown) == ["Вода", "Вода/Насосы", "Школы"])
    return shown


def names(dialog):
    return [line.path for line in dialog.model.table.tags]


def cells(dialog):
    side = range(dialog.model.rowCount())
    return [[dialog.model.index(row, column).data() for column in side] for row in side]


def test_it_says_on_how_many_quotes_two_tags_are_together(dialog):
    assert cells(dialog) == [["1", "", "1"], ["", "1", "1"], ["1", "1", "2"]]


def test_a_tag_can_count_for_those_above_it(dialog, qtbot):
    dialog.below.click()

    qtbot.waitUntil(lambda: dialog.model.table.below)
    assert cells(dialog) == [["2", "", "2"], ["", "1", "1"], ["2", "1", "2"]]


def test_a_number_leads_to_its_quotes_and_an_empty_place_nowhere(dialog, qtbot):
    at = dialog.table.visualRect(dialog.model.index(0, 2)).center()
    with qtbot.waitSignal(dialog.quotes_wanted) as wanted:
        qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [line.path for line in wanted.args[:2]] == ["Вода", "Школы"]
    assert wanted.args[2] is False

    at = dialog.table.visualRect(dialog.model.index(0, 1)).center()
    with qtbot.assertNotEmitted(dialog.quotes_wanted):
        qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_it_follows_what_is_tagged_meanwhile(dialog, newsroom, qtbot):
    dialog._workplace.do(c.TagTarget(newsroom.quotes()[2], "quote", ("Школы",)))

    qtbot.waitUntil(lambda: names(dialog) == ["Вода", "Вода/Насосы", "Одна", "Школы"])


def test_it_is_saved_for_a_spreadsheet(dialog, qtbot, tmp_path):
    path = tmp_path / "теги.csv"
    with qtbot.waitSignal(dialog._workplace.notice):
        dialog.save(path)

    assert path.read_text("utf-8-sig").splitlines()[0] == "Tag;Вода;Вода/Насосы;Школы"

"""The page on which files are looked at before they come in."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.domain.ids import InterviewId
from desktop_app.services.found import Wish
from desktop_app.services.importing import Choice, Standing
from desktop_app.ui.course import Course
from desktop_app.ui.importing.candidates import COLUMNS
from desktop_app.ui.importing.choosing import ChoosingPage
from desktop_app.ui.importing.difference import DifferenceDialog
from desktop_app.ui.importing.rereading import ReadingDialog
from tests.gui.importing.conftest import candidate

TITLE = COLUMNS.index("title")


@pytest.fixture
def page(workplace, qtbot):
    made = ChoosingPage(workplace)
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.show()
    return made


@pytest.fixture
def course():
    made = Course()
    yield made
    made.end(None)


@pytest.fixture
def full(page, course):
    """The page after a survey of four files."""
    page.follow(course, [candidate("а.txt"), candidate("б.txt"), candidate("в.txt", Standing.ALIKE)])
    course.found(candidate("пусто.txt", Standing.FAILED))
    course.told(4, 4, "")
    course.end(None)
    return page


def choose(page, *rows, column=TITLE):
    page.table.setCurrentIndex(page.model.index(rows[0], column))
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        page.table.selectionModel().select(page.model.index(row, 0), flags.Select | flags.Rows)


def values(page, field):
    return [one.value(field) for one in page.model.candidates]


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier, words=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, words))


def test_nothing_can_be_brought_in_until_all_is_read(page, course):
    page.follow(course, [candidate("а.txt")])
    assert page.progress.isVisible()
    assert not page.bring.isEnabled()
    course.end(None)
    assert page.bring.isEnabled()
    assert not page.progress.isVisible()


def test_what_was_read_before_stop_can_be_brought_in(page, course, qtbot):
    page.follow(course, [candidate("а.txt")])
    page.progress.stop.click()
    assert course.stopped
    course.end(None)
    with qtbot.waitSignal(page.import_wanted) as wanted:
        page.bring.click()
    assert [one.name for one in wanted.args[0]] == ["а.txt"]


def test_the_line_tells_how_far_it_is_and_pauses(page, course):
    page.follow(course)
    course.told(1200, 5000, "а.txt")
    course.flush()
    assert page.progress.words.text() == "1,200 of 5,000"
    page.progress.pause.click()
    assert course.waits
    assert page.progress.pause.text() == "Continue"
    page.progress.pause.click()
    assert not course.waits


def test_chips_count_and_narrow(full):
    assert {kind: chip.text() for kind, chip in full.chips.chips.items() if not chip.isHidden()} == {
        "": "All  4", "new": "New  2", "alike": "Like another  1", "failed": "Not readable  1",
    }  # fmt: skip
    full.chips.chips["alike"].click()
    assert full.model.rowCount() == 1
    assert full.bring.text() == "Import 3 interview(s)"


def test_a_value_typed_with_ctrl_enter_is_set_for_all_chosen(full):
    choose(full, 0, 1)
    full.table.edit(full.model.index(0, TITLE))
    editor = full.table.findChild(QLineEdit)
    editor.setText("Насосы")
    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert values(full, "title") == ["Насосы", "Насосы", "в", ""]


def test_a_value_typed_with_enter_is_set_for_one(full):
    choose(full, 0, 1)
    full.table.edit(full.model.index(0, TITLE))
    editor = full.table.findChild(QLineEdit)
    editor.setText("Насосы")
    full.table.commitData(editor)
    assert values(full, "title") == ["Насосы", "б", "в", ""]


def test_the_bar_sets_a_value_for_all_chosen_and_a_wrong_date_is_named(full):
    choose(full, 0, 2)
    full.many.field.setCurrentIndex(full.many.field.findData("recorded"))
    full.many.line.setText("вчера")
    full.many.set.click()
    assert "is not a date" in full.trouble.text()
    full.many.line.setText("2024-02")
    full.many.set.click()
    assert values(full, "recorded") == ["2024-02", "", "2024-02", ""]
    assert full.trouble.isHidden()


def test_a_language_is_chosen_from_a_list(full):
    choose(full, 0)
    full.many.field.setCurrentIndex(full.many.field.findData("language"))
    full.many.language.setCurrentIndex(full.many.language.findData("kk"))
    full.many.set.click()
    assert values(full, "language") == ["kk", "ru", "ru", ""]


def test_keys_clear_a_field_and_leave_files_out(full):
    choose(full, 0, 1, column=COLUMNS.index("outlet"))
    press(full.table, Qt.Key.Key_Delete)
    assert values(full, "outlet") == ["", "", "Вестник степи", ""]
    press(full.table, Qt.Key.Key_Space, words=" ")
    assert [one.choice for one in full.model.candidates[:2]] == [Choice.SKIP, Choice.SKIP]
    press(full.table, Qt.Key.Key_Space, words=" ")
    assert full.model.coming() == 3


def test_a_choice_is_made_for_many(full):
    choose(full, 0, 2)
    full.many.choices[Choice.REVISION].click()
    assert [one.choice for one in full.model.candidates] == [Choice.NEW, Choice.NEW, Choice.REVISION, Choice.SKIP]


def test_a_file_is_read_in_another_encoding_with_its_text_shown_before(full, importing, qtbot):
    full.model.set_field([0], "place", "Шу")
    choose(full, 0, 1)
    full.many.read.click()
    dialog = full.findChild(ReadingDialog)
    qtbot.waitUntil(lambda: dialog.formats.findData(".html") >= 0)
    dialog.encodings.setCurrentRow(3)
    qtbot.waitUntil(lambda: dialog.preview.toPlainText() == "Прочитано как cp1251")
    dialog.take.click()
    qtbot.waitUntil(
        lambda: all(one.wish == Wish("cp1251") for one in full.model.candidates[:2]) and full.bring.isEnabled()
    )
    assert full.model.candidates[0].unpacked().read.text == "Прочитано как cp1251"
    assert values(full, "place")[0] == "Шу"


def test_an_encoding_that_does_not_fit_is_named_and_cannot_be_taken(full, qtbot):
    choose(full, 0)
    full.many.read.click()
    dialog = full.findChild(ReadingDialog)
    dialog.encodings.setCurrentRow(4)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert "holds no text" in dialog.trouble.text()
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_only_what_is_like_another_is_compared(full):
    choose(full, 0)
    assert not full.many.compare.isEnabled()
    full.table.clearSelection()
    choose(full, 2)
    assert full.many.compare.isEnabled()


def test_leaving_stops_what_is_read(page, course):
    page.follow(course)
    page.stop()
    assert course.stopped


def test_importing_straight_away_is_remembered(page, workplace):
    page.straight.setChecked(True)
    assert workplace.application.preferences.get("import_ask", True) is False


def test_a_changed_file_is_shown_beside_the_archives_text(newsroom, qtbot):
    workplace = newsroom.show()
    with workplace.desk.storage.reading() as reading:
        (id,) = reading.all_interview_ids()
        text = reading.interview(id).text
    one = replace(candidate("канал.txt", Standing.CHANGED, text.replace("весной", "осенью")), other=InterviewId(id))
    dialog = DifferenceDialog(workplace, one)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: len(dialog.sides.changes) == 1)
    dialog.sides.next_change()
    assert dialog.said.text() == "Change 1 of 1"
    dialog.reject()

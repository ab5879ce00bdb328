"""Text that is written in place."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from desktop_app.ui.dossiers.fields import WrittenText


@pytest.fixture
def field(qtbot):
    made = WrittenText()
    qtbot.addWidget(made)
    made.resize(300, 40)
    return made


def test_what_was_typed_is_saved_when_the_keys_rest(field, qtbot):
    with qtbot.waitSignal(field.written, timeout=3000) as saved:
        field.insertPlainText("обещали в марте ")

    assert saved.args == ["обещали в марте"]


def test_what_the_archive_says_does_not_write_over_unsaved_words(field):
    field.show_value("старое")
    field.insertPlainText("новое, ")

    field.show_value("чужое")

    assert field.toPlainText() == "новое, старое"
    assert field.unsaved


def test_a_value_from_elsewhere_is_shown_in_a_field_that_rests(field):
    field.show_value("старое")

    field.show_value("новое")

    assert field.toPlainText() == "новое"
    assert not field.unsaved


def test_words_that_could_not_be_saved_stay_and_are_offered_again(field):
    field.show_value("а")
    field.insertPlainText("б")
    field.flush()
    field.insertPlainText("в")
    field.flush()

    field.show_value("а")

    offered = []
    field.written.connect(offered.append)
    field.flush()
    assert offered == ["бва"]


def test_a_step_that_is_taken_back_later_is_shown(field):
    field.show_value("а")
    field.insertPlainText("б")
    field.flush()
    field.show_value("ба")

    field.show_value("а")

    assert field.toPlainText() == "а"


def test_a_needed_text_is_never_saved_empty(qtbot):
    field = WrittenText(needed=True)
    qtbot.addWidget(field)
    field.show_value("Раздел")
    offered = []
    field.written.connect(offered.append)

    field.clear()
    field.flush()

    assert offered == []


def test_a_field_of_one_line_takes_no_line_ends(qtbot):
    field = WrittenText(one_line=True)
    qtbot.addWidget(field)
    pasted = QMimeData()
    pasted.setText("первая\nвторая")

    field.insertFromMimeData(pasted)
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.toPlainText() == "первая вторая"


def test_a_field_grows_with_its_text(field, qtbot):
    field.show()
    low = field.height()

    field.insertPlainText("строка\n" * 5)

    assert field.height() > low + 3 * field.fontMetrics().lineSpacing()

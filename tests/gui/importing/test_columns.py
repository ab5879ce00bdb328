"""Saying which column of a table holds what."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import EmptyFile, NoTextInTable
from desktop_app.services.found import Wish
from desktop_app.services.importing import Candidate, Choice, Standing
from desktop_app.ui.importing.choosing import ChoosingPage, in_places
from desktop_app.ui.importing.columns import ColumnsDialog
from desktop_app.ui.importing.rereading import ReadingDialog
from tests.gui.importing.conftest import candidate

TABLE = Path("/папка/беседы.csv")


def row(part: str, title: str = "", **more: object) -> Candidate:
    one = replace(candidate("беседы.csv"), part=part, **more)
    return one.corrected({"title": title}) if title else one


@pytest.fixture
def page(workplace, qtbot):
    made = ChoosingPage(workplace)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    return made


@pytest.fixture
def dialog(workplace, page, qtbot):
    made = ColumnsDialog(workplace, TABLE, Wish("cp1251"), page)
    made.show()
    qtbot.waitUntil(lambda: bool(made.preview.toPlainText()))
    return made


def open_dialog(page, qtbot):
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.many.columns.click()
    dialog = page.findChild(ColumnsDialog)
    qtbot.waitUntil(lambda: bool(dialog.preview.toPlainText()))
    return dialog


def heads(dialog):
    return [dialog.sample.horizontalHeaderItem(place).text() for place in range(dialog.sample.columnCount())]


def test_what_the_columns_are_taken_for_is_chosen_at_first(dialog):
    assert dialog.columns() == (("text", "Слово"), ("title", "Тема"))
    assert heads(dialog) == ["Тема\nTitle", "Слово\nText", "Ещё\n—"]
    assert [dialog.sample.item(0, place).text() for place in range(3)] == ["Вода", "Воды хватит", "A&B <b>"]
    assert "Title: Вода" in dialog.preview.toPlainText()
    assert "Насосы стоят" in dialog.preview.toPlainText()
    assert dialog.take.isEnabled()


def test_another_column_shows_at_once_what_comes_of_it(dialog, qtbot):
    dialog.text.choose("Ещё")
    qtbot.waitUntil(lambda: "A&B <b>" in dialog.preview.toPlainText())
    dialog.boxes["title"].setCurrentIndex(0)
    qtbot.waitUntil(lambda: "Вода" not in dialog.preview.toPlainText())
    assert dialog.columns() == (("text", "Ещё"),)
    assert heads(dialog)[0] == "Тема\n—"


def test_without_a_column_for_the_text_nothing_can_be_read(dialog, qtbot):
    dialog.text.choose()
    assert not dialog.take.isEnabled()
    assert dialog.trouble.isVisible()
    dialog.text.choose("Слово", "Ещё")
    assert dialog.columns()[:2] == (("text", "Слово"), ("text", "Ещё"))
    qtbot.waitUntil(lambda: not dialog.trouble.isVisible())


def test_the_wish_keeps_the_encoding(dialog, qtbot):
    with qtbot.waitSignal(dialog.chosen) as told:
        dialog.accept()
    assert told.args == [Wish("cp1251", "", (("text", "Слово"), ("title", "Тема")))]


def test_columns_of_the_text_are_ticked_with_keys_while_the_menu_stays_open(dialog):
    menu = dialog.text.menu()
    menu.popup(dialog.text.mapToGlobal(dialog.text.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[2])
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    QApplication.sendEvent(menu, event)
    assert menu.isVisible()
    assert dialog.text.headings() == ("Слово", "Ещё")
    menu.close()


def test_only_rows_of_tables_have_columns(page):
    page.model.add([candidate("а.txt"), row("2"), replace(candidate("б.zip"), part="в.txt")])
    shown = []
    for number in range(3):
        page.table.setCurrentIndex(page.model.index(number, 0))
        shown.append(page.many.columns.isVisible())
    assert shown == [False, True, False]


def test_a_table_is_read_anew_with_the_columns_and_keeps_what_was_corrected(page, importing, qtbot):
    page.model.add([row("2", "Моё"), candidate("а.txt"), row("3"), row("4", choice=Choice.NEW)])
    importing.found = [row("2"), row("3"), row("5"), row("6")]
    dialog = open_dialog(page, qtbot)
    dialog.text.choose("Ещё")
    dialog.accept()
    qtbot.waitUntil(lambda: page.model.rowCount() == 5)
    assert importing.wishes[-1].columns == (("text", "Ещё"), ("title", "Тема"))
    assert [one.part for one in page.model.candidates] == ["2", "", "3", "5", "6"]
    assert page.model.candidates[0].value("title") == "Моё"


def test_a_table_without_a_text_becomes_its_rows(page, importing, qtbot):
    broken = Candidate(TABLE, Standing.FAILED, Choice.SKIP, error=NoTextInTable(path=TABLE))
    page.model.add([broken])
    importing.found = [row("2"), row("3")]
    open_dialog(page, qtbot).accept()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.model.counts[Standing.NEW] == 2
    assert page.model.counts[Standing.FAILED] == 0


def test_rows_that_are_none_any_more_are_left_out(page, importing, qtbot):
    page.model.add([row("Лето/2"), row("Зима/2")])
    importing.found = [row("Лето/2")]
    open_dialog(page, qtbot).accept()
    qtbot.waitUntil(lambda: page.model.candidates[1].choice is Choice.SKIP)
    assert page.model.candidates[0].choice is Choice.NEW


def test_a_row_with_another_name_takes_a_place_that_is_left():
    put, more = in_places([(3, "Лето/2"), (5, "Лето/3")], [row("2"), row("Лето/3"), row("4")])
    assert [(number, one.part) for number, one in put] == [(5, "Лето/3"), (3, "2")]
    assert [one.part for one in more] == ["4"]


def test_a_table_that_could_not_be_read_becomes_its_rows_in_another_encoding(page, importing, qtbot):
    page.model.add([Candidate(TABLE, Standing.FAILED, Choice.SKIP, error=EmptyFile(path=TABLE))])
    importing.found = [row("2"), row("3")]
    importing.part = "2"
    page.table.selectRow(0)
    page.many.read.click()
    dialog = page.findChild(ReadingDialog)
    qtbot.waitUntil(dialog.take.isEnabled)
    dialog.accept()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert [one.part for one in page.model.candidates] == ["2", "3"]

"""One person or two: proposals side by side, joining and parting by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton

from desktop_app.services import commands as c
from desktop_app.ui.people.choosing import PersonDialog
from desktop_app.ui.people.list import PeopleList
from desktop_app.ui.people.pairs import PairsDialog
from desktop_app.ui.people.splitting import SplitPersonDialog
from tests.gui.dossiers.newsroom import named


class Shown:
    def __init__(self, newsroom, qtbot):
        self.ids = newsroom.quotes()
        self.workplace = newsroom.show()
        self.pane = PeopleList(self.workplace)
        self.qtbot = qtbot
        qtbot.addWidget(self.pane)
        self.pane.show()
        qtbot.waitUntil(lambda: self.heads() != [])

    def heads(self):
        return [row.head for row in self.pane.list.rows.rows]

    def people(self):
        with self.workplace.desk.storage.reading() as reading:
            return {line.name: line.quotes for line in reading.speakers()}

    def dialog(self, kind, name):
        self.qtbot.waitUntil(lambda: self.pane.findChild(kind, name) is not None)
        return named(kind, name, self.pane)

    def pairs(self):
        self.qtbot.waitUntil(self.pane.strip.isVisible)
        named(QPushButton, "lookAtPairs", self.pane).click()
        dialog = self.dialog(PairsDialog, "pairsDialog")
        self.qtbot.waitUntil(lambda: dialog._pair is not None)
        return dialog


@pytest.fixture
def shown(newsroom, qtbot):
    one, two, _ = newsroom.quotes()
    newsroom.do(c.SetSpeaker(one, "А. Сейтова"), c.SetSpeaker(two, "Айгүл Сейітова"))
    return Shown(newsroom, qtbot)


def test_the_strip_says_how_many_pairs_may_be_one_person(shown, qtbot):
    qtbot.waitUntil(shown.pane.strip.isVisible)
    assert shown.pane.strip.words.text() == "3 pair(s) may be one person"


def test_without_proposals_there_is_no_strip(newsroom, qtbot):
    shown = Shown(newsroom, qtbot)
    shown.workplace.do(c.AddTag("Вода"))
    qtbot.waitUntil(lambda: shown.heads() == ["Айгуль Сейтова"])
    assert shown.pane.strip.isHidden()


def test_a_pair_is_joined_and_the_step_is_undone_from_there(shown, qtbot):
    dialog = shown.pairs()
    assert dialog.count.text() == "3 pair(s) left"
    assert all(side.quotes.rows.rowCount() == 1 for side in dialog.sides)
    named(QPushButton, "same", dialog).click()
    qtbot.waitUntil(lambda: len(shown.people()) == 2)
    qtbot.waitUntil(lambda: named(QPushButton, "undo", dialog).isEnabled())
    named(QPushButton, "undo", dialog).click()
    qtbot.waitUntil(lambda: len(shown.people()) == 3)
    qtbot.waitUntil(lambda: dialog.count.text() == "3 pair(s) left")
    dialog.reject()


def test_two_persons_do_not_come_back_and_later_comes_back_another_time(shown, qtbot):
    dialog = shown.pairs()
    named(QPushButton, "two", dialog).click()
    qtbot.waitUntil(lambda: dialog.count.text() == "2 pair(s) left")
    named(QPushButton, "later", dialog).click()
    qtbot.waitUntil(lambda: dialog.count.text() == "1 pair(s) left")
    named(QPushButton, "later", dialog).click()
    qtbot.waitUntil(lambda: dialog._pair is None)
    assert dialog.reason.text() == "No more pairs that may be one person."
    assert not named(QPushButton, "same", dialog).isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: shown.pane.strip.words.text() == "2 pair(s) may be one person")


def test_somebody_is_the_same_person_as_whom_a_few_letters_name(shown, qtbot):
    shown.pane.list.choose(lambda row: row.head == "А. Сейтова")
    shown.pane._same.trigger()
    dialog = shown.dialog(PersonDialog, "personDialog")
    named(QLineEdit, "personNarrow", dialog).setText("сейт айг")
    assert [row.head for row in dialog.list.rows.rows] == ["Айгуль Сейтова"]
    dialog.accept()
    qtbot.waitUntil(lambda: shown.people() == {"Айгуль Сейтова": 2, "Айгүл Сейітова": 1})


def test_arrows_walk_the_list_while_letters_are_typed(shown, qtbot):
    shown.pane.list.choose(lambda row: row.head == "А. Сейтова")
    shown.pane._same.trigger()
    dialog = shown.dialog(PersonDialog, "personDialog")
    first = dialog.list.current_id()
    down = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog.narrow, down)
    assert dialog.list.current_id() != first
    dialog.narrow.setText("никто")
    dialog.accept()
    assert dialog.result() != QDialog.DialogCode.Accepted
    dialog.reject()


def test_quotes_of_another_are_ticked_and_given_to_them(newsroom, qtbot):
    shown = Shown(newsroom, qtbot)
    shown.pane.list.choose(lambda row: row.head == "Айгуль Сейтова")
    shown.pane._split.trigger()
    dialog = shown.dialog(SplitPersonDialog, "splitPersonDialog")
    assert not dialog.does.isEnabled()
    quotes = named(QListWidget, "splitQuotes", dialog)
    for number in range(3):
        quotes.item(number).setCheckState(Qt.CheckState.Checked)
    assert not dialog.does.isEnabled()
    quotes.item(2).setCheckState(Qt.CheckState.Unchecked)
    named(QLineEdit, "splitName", dialog).setText("Дина Ким")
    assert dialog.count.text() == "2 quote(s) of 3 are of the other person"
    dialog.accept()
    qtbot.waitUntil(lambda: shown.people() == {"Айгуль Сейтова": 1, "Дина Ким": 2})


def test_who_has_one_quote_is_not_two_persons(shown, qtbot):
    shown.pane.list.choose(lambda row: row.head == "А. Сейтова")
    with qtbot.waitSignal(shown.workplace.trouble) as said:
        shown.pane._split.trigger()
    assert said.args == ["А. Сейтова has too few quotes to be two persons."]

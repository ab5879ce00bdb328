"""The list of those who speak, and correcting what is known of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.people import SpeakerKind
from desktop_app.services import commands as c
from desktop_app.ui.people.list import PeopleList
from desktop_app.ui.people.speaker import SpeakerDialog
from tests.gui.dossiers.newsroom import named


class Shown:
    def __init__(self, newsroom, qtbot, *, write=True):
        self.workplace = newsroom.show(write=write)
        self.pane = PeopleList(self.workplace)
        qtbot.addWidget(self.pane)
        self.pane.show()
        qtbot.waitUntil(lambda: self.rows() != [])
        self.pane.list.choose(lambda row: row.head == "Айгуль Сейтова")

    def rows(self):
        return list(self.pane.list.rows.rows)

    def speakers(self):
        with self.workplace.desk.storage.reading() as reading:
            return reading.speakers()

    def edit(self):
        named(QToolButton, "editSpeaker", self.pane).click()
        return named(SpeakerDialog, "speakerDialog", self.pane)


@pytest.fixture
def shown(newsroom, qtbot):
    newsroom.do(c.SetSpeaker(newsroom.quotes()[2], "Ержан Оспанов"))
    return Shown(newsroom, qtbot)


def test_people_stand_with_role_and_counts_those_with_most_quotes_first(shown):
    assert [row.head for row in shown.rows()] == ["Айгуль Сейтова", "Ержан Оспанов"]
    assert shown.rows()[0].foot.startswith("гидролог · 2")


def test_the_list_is_narrowed_by_name_or_role(shown, qtbot):
    shown.pane.narrow.setText("ГИДРО")

    qtbot.waitUntil(lambda: [row.head for row in shown.rows()] == ["Айгуль Сейтова"])


def test_enter_asks_for_the_page_and_ctrl_enter_for_what_somebody_said(shown, qtbot):
    id = shown.speakers()[0].id
    with qtbot.waitSignal(shown.pane.page_wanted) as wanted:
        qtbot.keyClick(shown.pane.list, Qt.Key.Key_Return)
    assert wanted.args == [id]

    with qtbot.waitSignal(shown.pane.speaker_chosen) as chosen:
        shown.pane._quotes.trigger()
    assert chosen.args == [id, "Айгуль Сейтова"]


def test_a_corrected_name_keeps_the_old_one_as_another(shown, qtbot):
    dialog = shown.edit()
    named(QLineEdit, "name", dialog).setText("Айгүл Сейітова")
    named(QComboBox, "kind", dialog).setCurrentIndex(1)
    dialog.accept()

    qtbot.waitUntil(lambda: shown.rows()[0].head == "Айгүл Сейітова")
    assert "Айгуль Сейтова" in shown.rows()[0].body
    assert shown.speakers()[0].kind is SpeakerKind.ORGANISATION


def test_a_role_with_its_time_is_added(shown, qtbot):
    dialog = shown.edit()
    named(QPushButton, "addRole", dialog).click()
    for field, text in (("title", "министр"), ("affiliation", "Минводхоз"), ("since", "2025-01")):
        named(QLineEdit, field, dialog).setText(text)
    dialog.accept()

    qtbot.waitUntil(lambda: "министр" in shown.rows()[0].foot)


def test_what_is_known_stays_when_only_the_name_is_corrected(shown, qtbot):
    dialog = shown.edit()
    named(QPlainTextEdit, "about", dialog).setPlainText("Работает на канале с 1998 года")
    dialog.accept()
    qtbot.waitUntil(lambda: shown.pane._lines[0].about != "")

    dialog = shown.edit()
    named(QLineEdit, "name", dialog).setText("Айгүл Сейітова")
    dialog.accept()

    qtbot.waitUntil(lambda: shown.rows()[0].head == "Айгүл Сейітова")
    assert shown.speakers()[0].about == "Работает на канале с 1998 года"


def test_all_roles_are_told_with_where_and_when(shown, qtbot):
    id = shown.speakers()[0].id
    with qtbot.waitSignal(shown.workplace.changed):
        shown.workplace.do(c.AddSpeakerRole(id, "министр", "Минводхоз", PartialDate("2025"), PartialDate("2026-03")))
    qtbot.waitUntil(lambda: len(shown.pane._lines[0].roles) == 2)
    dialog = shown.edit()

    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "гидролог, since 2 March 2024\nминистр, Минводхоз, 2025 – March 2026" in told
    dialog.reject()


def test_a_date_that_is_none_is_refused_in_words_and_nothing_is_saved(shown):
    dialog = shown.edit()
    wanted = []
    dialog.wanted.connect(wanted.append)
    named(QPushButton, "addRole", dialog).click()
    named(QLineEdit, "title", dialog).setText("министр")
    named(QLineEdit, "until", dialog).setText("весной")
    dialog.accept()

    assert "весной" in named(QLabel, "trouble", dialog).text()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert wanted == []
    dialog.reject()


def test_a_name_cannot_be_taken_away(shown):
    dialog = shown.edit()
    named(QLineEdit, "name", dialog).setText("  ")
    dialog.accept()

    assert named(QLabel, "trouble", dialog).text() == "A speaker needs a name."
    dialog.reject()


def test_an_unchanged_speaker_is_no_step_of_the_history(shown):
    dialog = shown.edit()
    wanted = []
    dialog.wanted.connect(wanted.append)
    dialog.accept()

    assert wanted == []


def test_in_an_archive_only_for_reading_nobody_is_renamed(newsroom, qtbot):
    shown = Shown(newsroom, qtbot, write=False)

    assert not named(QToolButton, "editSpeaker", shown.pane).isEnabled()

"""The page of a speaker: strip of time, names, roles, what leads elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QToolButton

from desktop_app.domain.people import SpeakerKind
from desktop_app.services import commands as c
from desktop_app.services.person import person
from desktop_app.ui.people.axis import LINE, TIP_LINES, _in_lines
from desktop_app.ui.people.page import PersonPage
from desktop_app.ui.people.sections import RoleDialog
from tests.gui.dossiers.newsroom import interview, named

NAME = "Айгуль Сейтова"


class Shown:
    def __init__(self, newsroom, qtbot, *, write=True):
        self.ids = newsroom.quotes()
        self.workplace = newsroom.show(write=write)
        with self.workplace.desk.storage.reading() as reading:
            self.id = next(line.id for line in reading.speakers() if line.name == NAME)
        self.page = PersonPage(self.workplace, self.id)
        qtbot.addWidget(self.page)
        self.page.resize(900, 640)
        self.page.show()
        qtbot.waitUntil(lambda: self.page.name.text() == NAME and self.page.list.rows.rowCount() > 0)

    def person(self):
        with self.workplace.desk.storage.reading() as reading:
            return person(reading, self.id)

    def press(self, widget, key):
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))

    def link(self, words):
        links = self.page.sections.findChildren(QPushButton, "linkTarget")
        return next(one for one in links if words in one.accessibleName())


@pytest.fixture
def prepared(newsroom):
    one, two, three = newsroom.quotes()
    newsroom.do(
        c.SetSpeaker(three, "Ержан Оспанов"),
        c.LinkQuotes(one, three, "contradicts"),
        c.AddDossier("Канал", "Начало", (one, two)),
    )
    return newsroom


@pytest.fixture
def shown(prepared, qtbot):
    return Shown(prepared, qtbot)


def test_the_page_says_who_it_is_and_how_much_was_said_when(shown, qtbot):
    assert shown.page.about.text() == "гидролог · 2 quote(s) · 1 interview(s) · 2 March 2024"
    assert [row.id for row in shown.page.list.rows.rows] == shown.ids[:2]


def test_the_keyboard_walks_along_the_strip_of_time_and_opens(shown, qtbot):
    axis = shown.page.axis
    shown.press(axis, Qt.Key.Key_Home)
    assert axis.current() == shown.ids[0]
    shown.press(axis, Qt.Key.Key_Right)
    assert axis.current() == shown.page.list.current_id() == shown.ids[1]
    assert "Насосы мы заменим" in axis.accessibleDescription()
    shown.press(axis, Qt.Key.Key_Right)
    assert axis.current() == shown.ids[1]
    with qtbot.waitSignal(shown.page.quote_wanted) as wanted:
        shown.press(axis, Qt.Key.Key_Return)
    assert wanted.args == [shown.ids[1]]


def test_what_is_said_of_a_mark_is_broken_into_a_few_lines():
    told = _in_lines("2 March 2024 · Канал\n" + "слово " * 300)
    assert len(told.splitlines()) == TIP_LINES + 1
    assert told.endswith("…")
    assert max(map(len, told.splitlines())) <= LINE
    assert _in_lines("Коротко\n«Да»") == "Коротко\n«Да»"


def test_the_tab_key_goes_from_the_quotes_through_the_sections(shown, qtbot):
    qtbot.waitUntil(lambda: shown.page.sections.widget() is not None)
    chain, widget = [], shown.page.list
    for _ in range(40):
        widget = widget.nextInFocusChain()
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(widget.objectName())
    assert chain[:5] == ["newName", "changeRole", "removeRole", "addRole", "linkTarget"]


def test_a_click_on_a_mark_opens_its_quote_and_a_row_marks_its_place(shown, qtbot):
    axis = shown.page.axis
    shown.page.list.choose(lambda row: row.id == shown.ids[1])
    assert axis.current() == shown.ids[1]
    place = axis._marks[0].center().toPoint()
    with qtbot.waitSignal(shown.page.quote_wanted) as wanted:
        qtbot.mouseClick(axis, Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [shown.ids[0]]
    qtbot.mouseClick(axis, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert axis.current() == shown.ids[0]


def test_a_date_without_its_day_is_a_range(newsroom, qtbot):
    with newsroom._desk.storage.reading() as reading:
        id = reading.all_interview_ids()[0]
    newsroom.do(c.DescribeInterview(id, (("date", "2024-03"),)))
    axis = Shown(newsroom, qtbot).page.axis
    assert all(mark.width() > 100 for mark in axis._marks)


def test_without_a_date_there_is_no_strip(newsroom, qtbot):
    with newsroom._desk.storage.reading() as reading:
        id = reading.all_interview_ids()[0]
    newsroom.do(c.DescribeInterview(id, (("date", None),)))
    page = Shown(newsroom, qtbot).page
    assert page.axis.isHidden()
    assert "3 without a date" in page.about.text()


def test_names_are_added_shown_changed_and_removed(shown, qtbot):
    def names():
        return [one.name for one in shown.person().names]

    field = named(QLineEdit, "newName", shown.page)
    field.setText("А. Сейтова")
    field.returnPressed.emit()
    qtbot.waitUntil(lambda: shown.page.findChild(QLineEdit, "otherName") is not None)
    named(QToolButton, "showName", shown.page).click()
    qtbot.waitUntil(lambda: shown.page.name.text() == "А. Сейтова")
    other = named(QLineEdit, "otherName", shown.page)
    assert other.text() == NAME
    other.setText("Айгүл Сейітова")
    other.editingFinished.emit()
    qtbot.waitUntil(lambda: names() == ["Айгүл Сейітова"])
    qtbot.waitUntil(lambda: named(QLineEdit, "otherName", shown.page).text() == "Айгүл Сейітова")
    named(QToolButton, "removeName", shown.page).click()
    qtbot.waitUntil(lambda: names() == [])


def test_a_name_that_is_being_written_outlives_a_change_made_elsewhere(shown, qtbot):
    shown.page.activateWindow()
    named(QLineEdit, "newName", shown.page).setText("Айг")
    named(QLineEdit, "newName", shown.page).setFocus()
    shown.workplace.do(c.AddSpeakerRole(shown.id, "министр"))
    qtbot.waitUntil(lambda: len(shown.page.findChildren(QToolButton, "changeRole")) == 2)
    assert named(QLineEdit, "newName", shown.page.sections.widget()).text() == "Айг"


def test_a_role_is_added_changed_and_removed(shown, qtbot):
    def roles():
        return [(role.title, role.since) for role in shown.person().line.roles]

    named(QPushButton, "addRole", shown.page).click()
    dialog = named(RoleDialog, "roleDialog", shown.page)
    named(QLineEdit, "title", dialog).setText("министр")
    named(QLineEdit, "since", dialog).setText("весной")
    dialog.accept()
    assert "весной" in named(QLabel, "trouble", dialog).text()
    assert dialog.result() != QDialog.DialogCode.Accepted
    named(QLineEdit, "since", dialog).setText("2025-01")
    dialog.accept()
    qtbot.waitUntil(lambda: roles() == [("гидролог", "2024-03-02"), ("министр", "2025-01")])
    qtbot.waitUntil(lambda: len(shown.page.findChildren(QToolButton, "changeRole")) == 2)

    shown.page.findChildren(QToolButton, "changeRole")[0].click()  # the latest stands first
    dialogs = shown.page.findChildren(RoleDialog)
    named(QLineEdit, "title", dialogs[-1]).setText("вице-министр")
    dialogs[-1].accept()
    qtbot.waitUntil(lambda: roles()[1] == ("вице-министр", "2025-01"))
    qtbot.waitUntil(lambda: "вице-министр" in shown.page.about.text())
    shown.page.findChildren(QToolButton, "removeRole")[0].click()
    qtbot.waitUntil(lambda: roles() == [("гидролог", "2024-03-02")])


def test_the_kind_is_set(shown, qtbot):
    kind = named(QComboBox, "personKind", shown.page)
    kind.setCurrentIndex(1)
    kind.activated.emit(1)
    qtbot.waitUntil(lambda: shown.person().line.kind is SpeakerKind.ORGANISATION)


def test_people_beside_links_and_dossiers_lead_where_they_say(shown, qtbot):
    with qtbot.waitSignal(shown.page.speaker_wanted) as wanted:
        shown.link("Ержан Оспанов").click()
    assert wanted.args == [shown.person().beside[0].id]
    with qtbot.waitSignal(shown.page.dossier_wanted) as wanted:
        shown.link("Канал").click()
    assert wanted.args == [shown.person().used[0].id]
    with qtbot.waitSignal(shown.page.quote_wanted) as wanted:
        shown.link("Никто из жителей").click()
    assert wanted.args == [shown.ids[2]]


def test_a_page_of_somebody_who_became_another_is_gone(shown, qtbot):
    with shown.workplace.desk.storage.reading() as reading:
        other = next(line.id for line in reading.speakers() if line.id != shown.id)
    with qtbot.waitSignal(shown.page.gone):
        shown.workplace.do(c.MergeSpeakers(shown.id, other))


def test_in_an_archive_only_for_reading_nothing_is_changed(prepared, qtbot):
    page = Shown(prepared, qtbot, write=False).page
    assert page.findChild(QLineEdit, "newName") is None
    assert page.findChild(QPushButton, "addRole") is None
    assert not any(named(QPushButton, name, page).isEnabled() for name in ("describe", "same_as", "split"))


def test_what_has_no_name_for_a_screen_reader_is_noticed(shown):
    for kind in (QToolButton, QLineEdit, QPushButton):
        for widget in shown.page.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()
    assert shown.page.axis.accessibleName() == "2 quote(s) in the order of time"


def test_many_people_beside_are_shown_on_demand(newsroom, qtbot):
    with newsroom._desk.storage.reading() as reading:
        id = reading.all_interview_ids()[0]
    text = interview().read.text
    for number in range(15):
        from desktop_app.domain.anchors import Span

        start = text.index("Канал") + number
        newsroom.do(c.AddQuote(id, (Span(start, start + 2),), f"Свидетель {chr(0x430 + number)}"))
    shown = Shown(newsroom, qtbot)
    qtbot.waitUntil(lambda: shown.page.sections.findChildren(QPushButton, "linkTarget") != [])
    shown.link("3 more").click()
    there = shown.page.sections.widget().findChildren(QPushButton, "linkTarget")
    assert len([one for one in there if "Свидетель" in one.accessibleName()]) == 15

"""The pages of people in the window: from where they open, and the way back."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QPushButton

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId
from desktop_app.services import commands as c
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.people.choosing import PersonDialog
from desktop_app.ui.people.page import PersonPage
from desktop_app.ui.people.pairs import PairsDialog
from desktop_app.ui.shell.window import MainWindow
from tests.integration.conftest import interview

Until = Callable[[Callable[[], object]], None]


@pytest.fixture
def met(opened: MainWindow, until: Until) -> MainWindow:
    """A window on an archive with an interview of two people, of whom one is in front of the list."""
    editing = opened.workplace.desk.editing
    id = InterviewId(editing.do(interview()).made[0])
    editing.do(c.AddQuote(id, (Span(0, 8),), "Марат Оспанов"))
    opened.run("people")
    until(lambda: opened.board.middle.people.list.choose(lambda row: row.head == "Айгуль Сейтова"))
    return opened


def page(window: MainWindow, until: Until, name: str) -> PersonPage:
    def front() -> bool:
        widget = window.board.tabs.currentWidget()
        return isinstance(widget, PersonPage) and widget.name.text() == name

    until(front)
    widget = window.board.tabs.currentWidget()
    assert isinstance(widget, PersonPage)
    return widget


@pytest.mark.slow
def test_back_leads_from_a_quote_to_the_page_and_from_there_to_whose_page_it_was_opened_from(
    met: MainWindow, until: Until
) -> None:
    people, tabs = met.board.middle.people, met.board.tabs
    people.list.entered_row.emit(people.list.rows.rows[people.list.currentIndex().row()])
    first = page(met, until, "Айгуль Сейтова")
    until(lambda: first.list.rows.rowCount() == 2)
    (go,) = first.sections.findChildren(QPushButton, "linkTarget")
    go.click()
    second = page(met, until, "Марат Оспанов")
    until(lambda: second.list.rows.rowCount() == 1)
    second.list.entered_row.emit(second.list.rows.rows[0])
    until(lambda: tabs.reading() is not None)
    met.run("back")
    assert tabs.currentWidget() is second
    met.run("back")
    assert tabs.currentWidget() is first
    assert tabs.count() == 3
    met.run("forward")
    assert tabs.currentWidget() is second


@pytest.mark.slow
def test_the_menu_opens_a_page_by_name_and_the_page_of_who_said_the_quote_at_hand(
    met: MainWindow, until: Until
) -> None:
    met.run("person")
    until(lambda: met.findChild(PersonDialog) is not None)
    dialog = met.findChild(PersonDialog)
    dialog.narrow.setText("осп")
    dialog.accept()
    page(met, until, "Марат Оспанов")
    with met.workplace.desk.storage.reading() as reading:
        quote = next(v.id for v in reading.quotes(QuoteFilter()) if v.speaker == "Айгуль Сейтова")
    met.board.tabs.open_quote(quote)
    until(lambda: met.board.tabs.reading() is not None and met.board.tabs.reading().current() == quote)
    met.run("speaker_page")
    page(met, until, "Айгуль Сейтова")
    met.run("back")
    assert met.board.tabs.reading() is not None


@pytest.mark.slow
def test_joining_from_a_page_leads_to_the_page_of_the_one_person(met: MainWindow, until: Until) -> None:
    with met.workplace.desk.storage.reading() as reading:
        one = next(line.id for line in reading.speakers() if line.name == "Марат Оспанов")
    met.board.tabs.open_person(one)
    page(met, until, "Марат Оспанов").steps.same_as(one)
    until(lambda: met.findChild(PersonDialog) is not None)
    met.findChild(PersonDialog).accept()
    joined = page(met, until, "Айгуль Сейтова")
    until(lambda: met.board.tabs.count() == 1)
    assert "3 quotes" in joined.about.text()


@pytest.mark.slow
def test_a_page_speaks_another_language_at_once(met: MainWindow, until: Until) -> None:
    with met.workplace.desk.storage.reading() as reading:
        met.board.tabs.open_person(reading.speakers()[0].id)
    shown = page(met, until, "Айгуль Сейтова")
    met.appearance.speak("ru")
    until(lambda: "гидролог · 2 цитаты" in shown.about.text())
    until(lambda: any(one.text() == "Добавить должность" for one in shown.sections.findChildren(QPushButton)))


@pytest.mark.slow
def test_without_a_person_at_hand_the_menu_says_what_is_missing(opened: MainWindow) -> None:
    opened.run("same_person")
    assert not opened.board.trouble.isHidden()
    opened.run("same_people")
    dialog = opened.findChild(PairsDialog)
    assert isinstance(dialog, QDialog)
    dialog.reject()

"""Found quotes are gone through with three keys, in the whole window."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.quotes import Attribution, QuoteState
from desktop_app.services import commands as c
from desktop_app.services.queries import JudgingOrder, QuoteFilter
from tests.gui.dossiers.newsroom import SAID, TEXT, interview


def found_interview():
    """Return an interview with two quotes that are sure and one by a role that is not."""
    whole = interview()
    quotes = list(whole.found.quotes)
    quotes[1] = dataclasses.replace(quotes[1], attribution=Attribution("role", "сказала", "гидролог", 0.6))
    return dataclasses.replace(whole, found=dataclasses.replace(whole.found, quotes=tuple(quotes)))


@pytest.fixture
def going(opened, until, qtbot):
    """The window with the page of found quotes in front."""
    opened.workplace.desk.editing.do(found_interview())
    opened.run("found")
    page = opened.board.middle.found
    until(lambda: page.list.rows.rowCount() == 3 and page.current() and page.current().view.quote.words == SAID[0])
    until(lambda: opened.board.tabs.reading() and opened.board.tabs.reading()._page)
    with qtbot.waitActive(opened):
        opened.activateWindow()
    page.list.setFocus()
    return opened


def states(window):
    with window.workplace.desk.storage.reading() as reading:
        return [view.quote.state for view in reading.quotes(QuoteFilter())]


def speakers(window):
    with window.workplace.desk.storage.reading() as reading:
        return [view.speaker for view in reading.quotes(QuoteFilter())]


def press(window, key):
    QTest.keyClick(window.board.middle.found.list, key)


def test_three_keys_judge_and_the_next_one_is_at_hand(going, until):
    page = going.board.middle.found
    assert page.deciding.told.text() == "0 of 3"
    press(going, Qt.Key.Key_Return)
    until(lambda: page.list.rows.rowCount() == 2 and page.current().view.quote.words == SAID[1])
    assert page.deciding.told.text() == "1 of 3"
    assert "role: гидролог" in page.deciding.why.text()
    press(going, Qt.Key.Key_Delete)
    until(lambda: page.list.rows.rowCount() == 1)
    assert states(going) == [QuoteState.CONFIRMED, QuoteState.REJECTED, QuoteState.FOUND]
    press(going, Qt.Key.Key_S)
    assert page.deciding.speaker.hasFocus() or page.deciding.speaker.lineEdit().hasFocus()
    page.deciding.speaker.setEditText("Анна Ким")
    QTest.keyClick(page.deciding.speaker.lineEdit(), Qt.Key.Key_Return)
    until(lambda: page.list.rows.rowCount() == 0)
    assert speakers(going)[2] == "Анна Ким"


def test_the_words_by_which_it_was_attributed_are_lit_in_the_text(going, until):
    tab = going.board.tabs.reading()
    until(lambda: tab._marks)
    assert sorted(TEXT[span.start : span.end] for span in tab._marks) == ["Айгуль Сейтова", "сказала"]
    assert tab.current() == going.board.middle.found.current().id


def test_all_that_are_sure_are_confirmed_in_one_step_that_says_how_many(going, until):
    page, said = going.board.middle.found, []
    going.workplace.notice.connect(said.append)
    assert "(2)" in page.deciding.all_sure.text()
    page.deciding.all_sure.click()
    until(lambda: page.list.rows.rowCount() == 1)
    until(lambda: said)
    assert said[0].startswith("2 ")
    assert page.current().why == "role: гидролог"
    going.workplace.undo()
    until(lambda: page.list.rows.rowCount() == 3)
    assert states(going) == [QuoteState.FOUND] * 3


def test_the_list_is_narrowed_to_the_interview_in_front_and_sorted(going, until):
    page = going.board.middle.found
    other = dataclasses.replace(found_interview(), name="второй.txt", id="0" * 36)
    other = dataclasses.replace(other, read=dataclasses.replace(other.read, title="Другой канал"))
    going.workplace.do(other)
    until(lambda: page.list.rows.rowCount() == 6)
    page.here.click()
    until(lambda: page.list.rows.rowCount() == 3)
    page.here.click()
    page.sort(JudgingOrder.CONFIDENCE)
    until(lambda: page.list.rows.rowCount() == 6 and page.list.rows.rows[0].badge == "60 %")
    page.narrow.setText("другой канал")
    until(lambda: page.list.rows.rowCount() == 3)


def test_correcting_one_says_how_many_went_along(going, until):
    page, said = going.board.middle.found, []
    going.workplace.notice.connect(said.append)
    with going.workplace.desk.storage.reading() as reading:
        ids = [view.id for view in reading.quotes(QuoteFilter())]
    assert ids
    page._give("Анна Ким")
    until(lambda: said)
    assert "Анна Ким" in said[0]
    going.workplace.do(c.RemoveQuote(ids[2]))
    until(lambda: page.list.rows.rowCount() == 1)


def test_leaving_the_name_as_it_was_judges_nothing_and_enter_judges_once(going, until):
    page, given = going.board.middle.found, []
    page.deciding.given.connect(given.append)
    press(going, Qt.Key.Key_S)
    QTest.keyClick(page.deciding.speaker, Qt.Key.Key_Escape)
    assert page.list.hasFocus()
    press(going, Qt.Key.Key_S)
    page.list.setFocus()
    assert given == []
    press(going, Qt.Key.Key_S)
    QTest.keyClick(page.deciding.speaker.lineEdit(), Qt.Key.Key_Return)
    assert given == ["Айгуль Сейтова"]
    until(lambda: page.list.rows.rowCount() == 2)
    assert states(going)[0] is QuoteState.CONFIRMED

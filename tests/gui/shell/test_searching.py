"""Searching in the whole window, as an editor does it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop_app.services import commands as c
from desktop_app.services.found import Hit
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.search_history import REMEMBER
from desktop_app.ui.search.concordance_page import ConcordancePage
from desktop_app.ui.search.hits import Heading, More
from desktop_app.ui.search.saved import NameDialog
from desktop_app.ui.shell.panes import PLACES
from desktop_app.ui.shell.window import MainWindow
from tests.integration.conftest import interview

Until = Callable[[Callable[[], object]], None]
LONG = "О воде\n\n" + "\n\n".join(f"Абзац {number}: воды мало, но вода будет." for number in range(1, 6)) + "\n"


@pytest.fixture
def newsroom(opened: MainWindow, until: Until) -> MainWindow:
    editing = opened.workplace.desk.editing
    editing.do(interview("первый.txt", LONG, "2023-05-01"))
    for number in range(25):
        editing.do(interview(f"{number}.txt", f"Вода номер {number}.\n\nО другом.\n", f"2024-03-{number + 1:02}"))
    opened.workplace.desk.finding.catch_up()
    return opened


def ask(window: MainWindow, query: str, until: Until) -> None:
    window.search.setFocus()
    window.search.setText(query)
    page = window.board.middle.search
    until(lambda: page._results is not None and page._results.query == query)


def press(widget: object, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def kinds(window: MainWindow, kind: type) -> list[object]:
    return [row.data for row in window.board.middle.search.hits.rows.rows if isinstance(row.data, kind)]


@pytest.mark.slow
def test_more_of_an_answer_comes_with_scrolling_and_more_of_an_interview_on_a_click(
    newsroom: MainWindow, until: Until
) -> None:
    page = newsroom.board.middle.search
    ask(newsroom, "вода", until)
    assert page.count.text().startswith("31 in 26")
    page.hits.verticalScrollBar().setValue(page.hits.verticalScrollBar().maximum())
    until(lambda: len(kinds(newsroom, Heading)) == 26)
    assert len({one.group.interview for one in kinds(newsroom, Heading)}) == 26
    more = next(one for one in kinds(newsroom, More))
    page.hits.more_wanted.emit(more)
    until(lambda: not kinds(newsroom, More))
    whole = next(one.group for one in kinds(newsroom, Heading) if one.group.interview == more.interview)
    assert [hit.number for hit in whole.hits] == sorted(hit.number for hit in whole.hits)
    assert len(whole.hits) == whole.total == 6


@pytest.mark.slow
def test_a_hit_is_lit_with_all_others_of_its_text_and_back_is_the_list_as_it_was(
    newsroom: MainWindow, until: Until
) -> None:
    page = newsroom.board.middle.search
    ask(newsroom, "вода", until)
    page.set_order("oldest")
    until(lambda: page.hits.rows.rows[0].data.group.date == "2023-05-01")
    page.hits.setCurrentIndex(page.hits.rows.index(2))
    hit = page.hits.rows.rows[2].data
    reader = newsroom.board.tabs.reading().reader
    until(lambda: not reader.find_bar.isHidden())
    assert reader.find_bar.field.text() == "вода"
    number = 1 + LONG[: hit.matches[0][0]].lower().count("вод")
    assert reader.find_bar.count.text() == f"{number} of 11"
    assert reader.hits.current().start == hit.matches[0][0]
    reader.next_hit()
    assert reader.find_bar.count.text() == f"{number % 11 + 1} of 11"
    newsroom.search.clear()
    assert newsroom.board.middle.currentWidget() is newsroom.board.middle.library
    pane = reader.pane.viewport()
    back = Qt.MouseButton.BackButton
    QApplication.sendEvent(
        pane, QMouseEvent(QEvent.Type.MouseButtonPress, QPointF(9, 9), QPointF(9, 9), back, back, Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    assert newsroom.search.text() == "вода"
    assert newsroom.board.middle.currentWidget() is page
    assert page.hits.currentIndex().row() == 2


@pytest.mark.slow
def test_words_are_offered_while_typing_and_only_a_chosen_one_is_taken(newsroom: MainWindow, until: Until) -> None:
    box, offered = newsroom.search, newsroom.suggesting.list
    box.setFocus()
    for letter in "вод":
        press(box, Qt.Key(0), letter)
    until(lambda: offered.isVisible() and offered.count() == 3)
    assert [offered.item(n).text().lower() for n in range(3)] == ["вода", "воды", "воде"]
    assert box.text() == "вод"
    press(box, Qt.Key.Key_Escape)
    assert not offered.isVisible()
    assert box.text() == "вод"
    press(box, Qt.Key(0), "ы")
    press(box, Qt.Key.Key_Backspace)
    until(offered.isVisible)
    press(box, Qt.Key.Key_Down)
    chosen = offered.chosen().text
    press(box, Qt.Key.Key_Return)
    assert box.text() == f"{chosen} "
    assert newsroom.focusWidget() is box


@pytest.mark.slow
def test_what_was_searched_is_offered_in_the_empty_box_unless_the_editor_wants_it_forgotten(
    newsroom: MainWindow, until: Until
) -> None:
    ask(newsroom, "вода", until)
    press(newsroom.search, Qt.Key.Key_Return)
    newsroom.search.clear()
    newsroom.search.setFocus()
    press(newsroom.search, Qt.Key.Key_Down)
    offered = newsroom.suggesting.list
    assert [offered.item(n).text() for n in range(offered.count())] == ["вода"]
    press(newsroom.search, Qt.Key.Key_Down)
    press(newsroom.search, Qt.Key.Key_Return)
    assert newsroom.search.text() == "вода"
    newsroom.search.clear()
    newsroom.search.setFocus()
    newsroom.application.preferences.set(REMEMBER, False)
    assert newsroom.suggesting.history.all() == []


@pytest.mark.slow
def test_a_saved_search_stands_in_the_side_bar_with_what_is_new(newsroom: MainWindow, until: Until) -> None:
    side, page = newsroom.board.side, newsroom.board.middle.search

    def names() -> list[str]:
        return [side.item(n).text() for n in range(side.count()) if n >= len(PLACES)]

    ask(newsroom, "вода", until)
    page.facets.choose("year", "2023")
    until(lambda: page._results.total == 6)
    newsroom.run("save_search")
    dialog = newsroom.findChild(NameDialog)
    dialog.name.setText("Вода в 2023")
    dialog.accept()
    until(lambda: names() == ["Вода в 2023"])
    assert newsroom.board.saved.lines[0].search.query == "вода year:2023"
    newsroom.workplace.do(interview("новый.txt", "Вода пришла.\n", "2023-09-01"))
    until(lambda: names() == ["Вода в 2023 (1)"])
    newsroom.search.clear()
    side.itemClicked.emit(side.item(len(PLACES)))
    until(lambda: page._results is not None and page._results.query == "вода year:2023" and page._results.total == 7)
    until(lambda: names() == ["Вода в 2023"])
    newsroom.board.saved.remove(newsroom.board.saved.lines[0].search.id)
    until(lambda: names() == [])
    newsroom.run("undo")
    until(lambda: names() == ["Вода в 2023"])


@pytest.mark.slow
def test_a_concordance_opens_in_a_tab_and_leaves_as_a_table(newsroom: MainWindow, until: Until, tmp_path: Path) -> None:
    first = newsroom.workplace.desk.storage
    with first.reading() as reading:
        secret = next(line.id for line in reading.interviews() if line.date == "2024-03-05")
    newsroom.workplace.do(c.SetTerms(secret, "interview", c.Terms.OFF_RECORD))
    ask(newsroom, "вода", until)
    newsroom.run("concordance")
    page = newsroom.board.tabs.currentWidget()
    assert isinstance(page, ConcordancePage)
    until(lambda: page.model.rowCount() == 36)
    page.order.setCurrentIndex(page.order.findData("right1"))
    page.order.activated.emit(0)
    until(lambda: page.model.line(0) is not None and page.model.line(0).right.startswith(" будет"))
    page.save(tmp_path / "вода.csv")
    until((tmp_path / "вода.csv").is_file)
    lines = (tmp_path / "вода.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + 35
    assert not any("Вода,номер 4" in line or "номер 4." in line for line in lines)
    page.table.line_chosen.emit(page.model.line(0))
    until(lambda: newsroom.board.tabs.reading() is not None)
    newsroom.run("back")
    assert newsroom.board.tabs.currentWidget() is page
    newsroom.board.tabs.close_current()
    newsroom.run("back")
    assert newsroom.board.middle.currentWidget() is newsroom.board.middle.search


@pytest.mark.slow
def test_a_query_that_is_not_understood_is_underlined_and_explained(newsroom: MainWindow, until: Until) -> None:
    newsroom.search.setText("date:20245")
    until(lambda: newsroom.search.amiss[1] > 0)
    page = newsroom.board.middle.search
    assert page._stack.currentIndex() == 1
    newsroom.search.setText("вода")
    until(lambda: newsroom.search.amiss == (0, 0) and kinds(newsroom, Heading))


@pytest.mark.slow
def test_find_in_the_text_knows_word_forms_and_falls_back_to_letters(newsroom: MainWindow, until: Until) -> None:
    with newsroom.workplace.desk.storage.reading() as reading:
        first = next(line.id for line in reading.interviews() if line.date == "2023-05-01")
    tab = newsroom.board.tabs.open_interview(first)
    until(lambda: tab._page is not None)
    newsroom.run("find")
    bar = tab.reader.find_bar
    bar.field.setText("водой")
    until(lambda: bar.count.text() == "1 of 11")
    bar.field.setText("бзац 3")
    until(lambda: bar.count.text() == "1 of 1")
    bar.field.setText("вулкан")
    until(lambda: bar.count.text() == "Not found")


@pytest.mark.slow
def test_how_to_search_is_told_below_the_box(newsroom: MainWindow) -> None:
    newsroom.run("syntax")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


@pytest.mark.slow
def test_what_is_no_passage_opens_where_it_belongs(opened: MainWindow, until: Until) -> None:
    editing, board = opened.workplace.desk.editing, opened.board
    id = editing.do(interview()).made[0]
    with opened.workplace.desk.storage.reading() as reading:
        quote, *_ = reading.quotes(QuoteFilter())
        person = reading.speakers()[0]
    dossier = editing.do(c.AddDossier("Канал", "Раздел")).made[0]
    blank = Hit(id, "", None, 0, 0, 0, (), "вода", (), (), 1.0)
    choose = board.middle.search.other_chosen.emit
    choose(replace(blank, kind="note", target="note", quotes=(quote.id,)))
    until(lambda: board.tabs.reading() is not None and board.tabs.reading().current() == quote.id)
    choose(replace(blank, kind="dossier", target=dossier))
    until(lambda: board.tabs.dossier() == dossier)
    choose(replace(blank, kind="title", target=id))
    assert board.tabs.reading().interview == id
    choose(replace(blank, kind="speaker", target=person.id, title=person.name))
    assert board.middle.currentWidget() is board.middle.quotes

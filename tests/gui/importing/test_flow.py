"""Files come straight in where nothing is to be asked, and by way of a page where something is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData

from desktop_app.domain.errors import UnknownFormat
from desktop_app.services.found import Wish
from desktop_app.services.importing import Standing
from desktop_app.ui.importing.flow import ImportFlow
from desktop_app.ui.importing.page import ImportPage
from tests.gui.importing.conftest import candidate

PATHS = [Path("/папка")]


@pytest.fixture
def pages():
    return []


@pytest.fixture
def opened():
    return []


@pytest.fixture
def flow(workplace, pages, opened, qtbot):
    made = ImportFlow(workplace, workplace)
    made.page_made.connect(pages.append)
    made.page_made.connect(qtbot.addWidget)
    made.interview_wanted.connect(opened.append)
    return made


@pytest.mark.parametrize("standing", [Standing.NEW, Standing.HERE])
def test_one_plain_file_goes_straight_in_and_opens(flow, importing, pages, opened, qtbot, standing):
    importing.found = [candidate("а.txt", standing)]
    flow.start(PATHS)
    qtbot.waitUntil(lambda: opened == ["id-а"])
    assert pages == []
    assert not flow.running


@pytest.mark.parametrize("standing", [Standing.CHANGED, Standing.ALIKE, Standing.FAILED])
def test_one_file_that_is_not_plain_is_shown_first(flow, importing, pages, qtbot, standing):
    importing.found = [candidate("а.txt", standing)]
    flow.start(PATHS)
    qtbot.waitUntil(lambda: bool(pages))
    assert importing.brought == []
    assert pages[0].choosing.model.rowCount() == 1
    assert pages[0].choosing.bring.isEnabled() is (standing is not Standing.FAILED)


def test_many_files_are_shown_brought_in_and_reported_in_one_page(flow, importing, pages, qtbot):
    importing.found = [candidate(f"{number}.txt") for number in range(300)] + [candidate("ё.txt", Standing.FAILED)]
    flow.start(PATHS)
    qtbot.waitUntil(lambda: bool(pages) and pages[0].choosing.bring.isEnabled())
    (page,) = pages
    assert page.choosing.model.rowCount() == 301
    with qtbot.waitSignal(flow.finished) as finished:
        page.choosing.bring.click()
    assert finished.args[0].count("added") == 300
    assert page.report.model.rowCount() == 1
    assert len(importing.brought[0]) == 301


def test_what_comes_in_goes_on_when_the_page_is_closed_and_failures_open_a_new_one(flow, importing, pages, qtbot):
    importing.found = [candidate("а.txt"), candidate("ё.txt", Standing.FAILED)]
    flow.start(PATHS)
    qtbot.waitUntil(lambda: bool(pages) and pages[0].choosing.bring.isEnabled())
    pages[0].choosing.bring.click()
    pages[0].close()
    qtbot.waitUntil(lambda: len(pages) == 2)
    assert pages[1].report.report().count("failed") == 1


def test_closing_the_page_ends_the_reading(flow, importing, pages, workplace, qtbot):
    importing.found = [candidate(f"{number}.txt") for number in range(2)]
    flow.start(PATHS)
    qtbot.waitUntil(lambda: bool(pages))
    courses = set(workplace._courses)
    pages[0].close()
    assert all(course.stopped for course in courses)


def test_an_editor_who_wants_no_question_gets_the_report(flow, importing, workplace, pages, qtbot):
    workplace.application.preferences.set("import_ask", False)
    flow.start([Path("а.txt"), Path("б.txt")])
    qtbot.waitUntil(lambda: bool(pages))
    assert importing.ran == [[Path("а.txt"), Path("б.txt")]]
    assert isinstance(pages[0], ImportPage)
    assert pages[0].report.model.rowCount() == 2


def test_what_comes_in_quietly_is_told_to_whoever_asked_and_opens_nothing(flow, pages, opened, qtbot):
    told = []
    flow.bring_in([Path("а.txt")], told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert (pages, opened) == ([], [])


def copied(text="", page=""):
    made = QMimeData()
    made.setText(text)
    if page:
        made.setHtml(page)
    return made


def test_what_was_copied_as_a_page_is_read_as_one_with_its_title_in_edit(flow, pages, qtbot):
    flow.paste(copied("Воды хватит", "<p>Воды хватит</p>"))
    qtbot.waitUntil(lambda: bool(pages))
    (one,) = pages[0].choosing.model.candidates
    assert one.wish == Wish("utf-8", ".html")
    assert "<p>Воды хватит</p>" in one.unpacked().read.text
    pages[0].show()
    assert pages[0].choosing.table.state() is pages[0].choosing.table.State.EditingState


def test_a_page_that_cannot_be_read_is_pasted_as_its_text(flow, importing, pages, qtbot):
    importing.unknown = UnknownFormat(path="x.html")
    flow.paste(copied("Воды хватит", "<p>Воды хватит</p>"))
    qtbot.waitUntil(lambda: bool(pages))
    assert pages[0].choosing.model.candidates[0].unpacked().read.text == "Воды хватит"


def test_a_clipboard_without_text_is_named(flow, workplace, pages, qtbot):
    with qtbot.waitSignal(workplace.trouble) as said:
        flow.paste(copied(" \n"))
    assert said.args == ["The clipboard holds no text."]
    assert pages == []

"""What became of each file: narrowed, opened, tried again, taken away."""

import pytest
from PySide6.QtWidgets import QPushButton

from desktop_app.services.found import Wish
from desktop_app.services.importing import Choice, ImportReport, Standing
from desktop_app.ui.importing.reporting import ReportPage
from tests.gui.importing.conftest import candidate, line_of


@pytest.fixture
def page(workplace, qtbot):
    made = ReportPage(workplace)
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.show()
    lines = [line_of(candidate(name)) for name in ("а.txt", "б.txt")]
    lines += [line_of(candidate(name, Standing.FAILED)) for name in ("в.txt", "г.txt")]
    lines.append(line_of(candidate("д.txt", Standing.HERE).chosen(Choice.SKIP)))
    made.show_report(ImportReport(tuple(lines)))
    return made


def files(page):
    return [page.model.index(row, 1).data() for row in range(page.model.rowCount())]


def test_what_did_not_come_in_is_shown_first(page):
    assert files(page) == ["в.txt", "г.txt"]
    assert page.model.index(0, 4).data() == "the file holds no text."
    assert "2 interview(s) imported" in page.summary.text()


def test_a_report_is_narrowed_by_outcome_and_by_words(page):
    page.chips.chips[""].click()
    assert len(files(page)) == 5
    page.words.setText("НЕТ ТАКОГО")
    assert files(page) == []
    page.words.setText("Б.TXT")
    assert files(page) == ["б.txt"]
    page.words.setText("holds no text")
    assert files(page) == ["в.txt", "г.txt"]


def test_a_double_click_opens_the_interview(page, qtbot):
    page.chips.chips["added"].click()
    with qtbot.waitSignal(page.interview_wanted) as wanted:
        page.table.activated.emit(page.model.index(1, 0))
    assert wanted.args == ["id-б"]


def test_failed_files_are_tried_again_and_take_their_places(page, qtbot):
    page.again.click()
    qtbot.waitUntil(lambda: page.report().count("failed") == 0)
    assert page.report().count("added") == 4
    qtbot.waitUntil(page.progress.isHidden)
    assert not page.again.isEnabled()


def test_only_the_chosen_ones_are_tried_again_and_in_the_way_that_is_said(page, importing, qtbot):
    page.table.selectRow(1)
    page._try_again(Wish("cp1251"))
    qtbot.waitUntil(lambda: page.report().count("failed") == 1)
    assert files(page) == ["в.txt"]
    assert importing.wishes == [Wish("cp1251")]


def test_the_report_is_written_as_a_table(page, workplace, tmp_path, qtbot):
    with qtbot.waitSignal(workplace.notice):
        page.write(tmp_path / "отчёт.csv")
    text = workplace.application.saved[tmp_path / "отчёт.csv"]
    assert text.startswith("\ufeffFile;Part;Outcome")
    assert text.count("\r\n") == 6


def test_its_buttons_have_words(page):
    assert all(button.text() for button in page.findChildren(QPushButton) if not button.isHidden())

"""A fault in the window is shown and noted without its words; the report is shown whole before it is saved."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPlainTextEdit, QPushButton

from desktop_app import journal
from desktop_app.domain.errors import EmptyFile
from desktop_app.journal import hooks
from desktop_app.services import commands as c
from desktop_app.ui import jobs
from desktop_app.ui.shell.report import ReportDialog
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.start import Faults, note_qt

Until = Callable[[Callable[[], object]], None]
WORD = "Zhalghasbek"
TEXT = f"О воде\n\n«Воды {WORD} хватит», — сказал инженер {WORD} Омаров.\n"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    journal.begin(tmp_path / "home" / "log", journal.Door.WINDOW)
    yield tmp_path / "home" / "log" / "kartoteka.log"
    journal.end()


def fail(*_: object, **__: object) -> None:
    text = WORD
    raise ValueError(text)


def box_of(window: MainWindow) -> QMessageBox | None:
    return window.findChild(QMessageBox, "fault")


def press(box: QMessageBox, words: str) -> None:
    next(button for button in box.findChildren(QPushButton) if button.text() == words).click()


def test_a_fault_is_shown_once_and_its_words_are_nowhere(opened: MainWindow, log: Path, until: Until) -> None:
    opened.workplace.ask(fail, lambda _: None)
    opened.workplace.ask(fail, lambda _: None)
    until(lambda: log.read_text().count("fault error=ValueError") == 2)

    boxes = opened.findChildren(QMessageBox, "fault")
    assert len(boxes) == 1
    assert "ValueError" in boxes[0].detailedText()
    assert "test_report.py:" in boxes[0].detailedText()
    assert WORD not in boxes[0].detailedText() + log.read_text()
    press(boxes[0], "Copy report")
    assert QGuiApplication.clipboard().text() == boxes[0].detailedText()
    boxes[0].close()


def test_the_box_of_a_fault_leads_to_the_report(opened: MainWindow, log: Path, until: Until) -> None:
    opened.workplace.ask(fail, lambda _: None)
    until(lambda: box_of(opened))
    press(box_of(opened), "Save a report for the makers…")
    until(lambda: opened.findChild(ReportDialog))

    assert "fault error=ValueError" in opened.findChild(ReportDialog).text.toPlainText()
    opened.findChild(ReportDialog).close()


def test_what_nobody_caught_in_any_thread_comes_to_the_window(window: MainWindow, log: Path, until: Until) -> None:
    faults = Faults(window)
    thread = threading.Thread(target=lambda: hooks._uncaught(ValueError, ValueError(WORD), None))
    thread.start()
    thread.join()
    until(lambda: box_of(window))

    assert WORD not in box_of(window).detailedText()
    box_of(window).close()
    faults.end()
    assert hooks._listeners == []


def test_the_report_is_written_as_it_is_shown(
    window: MainWindow, log: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "отчёт.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.run("report")
    dialog = window.findChild(ReportDialog)
    shown = dialog.findChild(QPlainTextEdit, "reportText")
    assert shown.isReadOnly()
    assert "window: started version=" in shown.toPlainText()
    journal.refused(EmptyFile(path=WORD))  # later than what was shown
    dialog.save_button.click()

    assert target.read_text(encoding="utf-8") == shown.toPlainText()
    assert str(tmp_path) not in shown.toPlainText()


def test_a_report_that_cannot_be_written_is_still_there(window: MainWindow, log: Path, tmp_path: Path) -> None:
    window.run("report")
    dialog = window.findChild(ReportDialog)
    dialog.save(tmp_path / "нет" / "отчёт.txt")

    assert dialog.isVisible()
    assert "нет" in dialog.trouble.text()
    assert "refused error=FileMissing" in log.read_text()
    dialog.close()


def test_a_slow_job_is_noted_with_its_place_in_the_program(
    opened: MainWindow, log: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "SLOW_S", 0.0)
    opened.workplace.ask(lambda reading: reading.sequence(), lambda _: None)
    until(lambda: "window: slow job=desktop_app/ui/workplace.py:" in log.read_text())


def test_of_what_qt_says_only_the_category_is_noted(log: Path) -> None:
    note_qt(QtMsgType.QtWarningMsg, QMessageLogContext(), WORD)
    note_qt(QtMsgType.QtDebugMsg, QMessageLogContext(), WORD)

    assert log.read_text().count("Qt spoke category=") == 1
    assert WORD not in log.read_text()


@pytest.mark.slow
def test_a_days_work_with_faults_leaves_no_word_in_the_log_folder(
    window: MainWindow, log: Path, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / WORD
    folder.mkdir()
    (folder / f"{WORD}.txt").write_text(TEXT, encoding="utf-8")
    (folder / f"пусто {WORD}.txt").write_bytes(b"")
    (folder / f"{WORD}.kartoteka").write_text(WORD)
    assert not window.open_archive(folder / f"{WORD}.kartoteka")
    window.create_archive(folder / f"{WORD} 2.kartoteka")
    window.board.bring_in([folder])
    until(
        lambda: (
            window.board.findChild(QPushButton, "bringIn")
            and window.board.findChild(QPushButton, "bringIn").isEnabled()
        )
    )
    window.board.findChild(QPushButton, "bringIn").click()
    until(lambda: window.board.middle.library.list.rows.rowCount() == 1)
    until(lambda: "refused error=EmptyFile" in log.read_text())
    window.search.setText(f'"{WORD}')
    until(lambda: window.board.middle.search.list.rows.rowCount() == 2)
    for command in (c.AddDossier(WORD, WORD, ()), c.TagTarget(WORD, "quote", (WORD,)), c.AddNote(WORD, "quote", WORD)):
        window.workplace.do(command)
    until(lambda: "refused error=NotFound" in log.read_text())
    monkeypatch.setattr(window.workplace.desk.editing, "do", fail)
    window.workplace.do(c.AddDossier(WORD, WORD, ()))
    until(lambda: box_of(window))
    box_of(window).close()
    window.close_archive()

    said = log.read_text()
    assert "archive opened archive=" in said
    assert "archive closed archive=" in said
    assert "fault error=ValueError" in said
    for path in log.parent.iterdir():
        assert WORD.encode() not in path.read_bytes(), path

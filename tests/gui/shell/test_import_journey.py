"""Files of a newsroom on their way into the archive, in the whole window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Interview, Origin
from desktop_app.services.importing import Standing
from desktop_app.ui.importing.columns import ColumnsDialog
from desktop_app.ui.importing.page import ImportPage
from desktop_app.ui.importing.rereading import ReadingDialog
from desktop_app.ui.library.details import DetailsDialog
from desktop_app.ui.library.source import write_original
from desktop_app.ui.revisions.page import RevisionsPage
from desktop_app.ui.shell.window import MainWindow

Until = Callable[[Callable[[], object]], None]
TEXT = "Канал без насосов\n\n«Воды хватит до августа», — сказала гидролог Айгуль Сейтова.\n"


def page(window: MainWindow) -> ImportPage:
    found = window.board.tabs.currentWidget()
    assert isinstance(found, ImportPage)
    return found


def only(window: MainWindow) -> InterviewId:
    with window.workplace.desk.storage.reading() as reading:
        (id,) = reading.all_interview_ids()
    return id


def interview(window: MainWindow, id: InterviewId) -> Interview:
    with window.workplace.desk.storage.reading() as reading:
        return reading.interview(id).interview


def row(shown: ImportPage, name: str) -> int:
    model = shown.choosing.model
    return next(row for row in range(model.rowCount()) if model.candidates[model.number(row)].name == name)


@pytest.mark.slow
def test_a_folder_is_looked_at_corrected_brought_in_and_reported(
    opened: MainWindow, until: Until, tmp_path: Path
) -> None:
    folder = tmp_path / "расшифровки"
    folder.mkdir()
    (folder / "канал.txt").write_text(TEXT, encoding="utf-8")
    (folder / "старый.txt").write_bytes("Набрано давно, на другом компьютере.\n".encode("cp1251"))
    (folder / "пусто.txt").write_text(" ")
    opened.board.bring_in([folder])
    until(lambda: isinstance(opened.board.tabs.currentWidget(), ImportPage))
    shown = page(opened)
    choosing = shown.choosing
    until(choosing.bring.isEnabled)

    # read in another encoding, with its text shown before
    old = row(shown, "старый.txt")
    if choosing.model.candidates[choosing.model.number(old)].error:
        choosing.table.selectRow(old)
        choosing.many.read.click()
        dialog = choosing.findChild(ReadingDialog)
        dialog.encodings.setCurrentRow(3)
        until(lambda: "Набрано давно" in dialog.preview.toPlainText())
        dialog.take.click()
    assert choosing.model.coming() == 2

    # one value for both, then in
    choosing.table.selectAll()
    choosing.many.field.setCurrentIndex(choosing.many.field.findData("interviewee"))
    choosing.many.line.setText("Айгуль Сейтова")
    choosing.many.set.click()
    choosing.bring.click()
    until(lambda: shown.report.model.lines)
    assert [line.outcome for line in shown.report.report().lines].count("added") == 2
    assert shown.report.model.rowCount() == 1  # the one that did not come in

    # tried again when it holds a text, then opened
    (folder / "пусто.txt").write_text("Теперь не пусто.\n", encoding="utf-8")
    shown.report.again.click()
    until(lambda: shown.report.report().count("added") == 3)
    shown.report.chips.chips["added"].click()
    shown.report.table.activated.emit(shown.report.model.index(0, 0))
    until(lambda: opened.board.tabs.reading() is not None)
    known = interview(opened, InterviewId(opened.board.tabs.reading().interview))
    assert (known.interviewee, dict(known.origins)["interviewee"]) == ("Айгуль Сейтова", Origin.EDITOR)


def test_a_table_whose_text_nobody_finds_is_read_by_the_columns_that_the_editor_names(
    opened: MainWindow, until: Until, tmp_path: Path
) -> None:
    file = tmp_path / "опрос.csv"
    file.write_text("Код,Реплика,Кто\nА1,Воды хватит,Сейтова\nА2,Насосы стоят,Омаров\n", encoding="utf-8")
    opened.board.bring_in([file])
    until(lambda: isinstance(opened.board.tabs.currentWidget(), ImportPage))
    choosing = page(opened).choosing
    until(lambda: choosing.model.counts[Standing.FAILED] == 1)
    choosing.table.selectRow(0)
    choosing.many.columns.click()
    dialog = choosing.findChild(ColumnsDialog)
    until(lambda: dialog.sample.rowCount() == 3)
    dialog.headed.setChecked(True)
    assert dialog.sample.rowCount() == 2
    dialog.text.choose("Реплика")
    dialog.boxes["interviewee"].setCurrentIndex(dialog.boxes["interviewee"].findData("Кто"))
    until(lambda: "Насосы стоят" in dialog.preview.toPlainText())
    dialog.take.click()
    until(lambda: choosing.model.coming() == 2)
    assert [one.value("interviewee") for one in choosing.model.candidates] == ["Сейтова", "Омаров"]
    until(choosing.bring.isEnabled)
    choosing.bring.click()
    until(lambda: page(opened).report.model.lines)
    assert page(opened).report.report().count("added") == 2


def test_details_name_the_file_and_give_it_back(opened: MainWindow, until: Until, tmp_path: Path) -> None:
    file = tmp_path / "канал.txt"
    file.write_text(TEXT, encoding="utf-8")
    opened.board.bring_in([file])
    until(opened.board.tabs.reading)
    id = only(opened)
    opened.board.correct_details(id)
    until(lambda: opened.findChild(DetailsDialog))
    dialog = opened.findChild(DetailsDialog)
    facts = [label.text() for label in dialog.source.findChildren(type(dialog._trouble))]
    assert {"канал.txt", "Unicode (UTF-8) · plain 1", "kept whole in the archive, 1 KB"} <= set(facts)
    dialog._fields["recorded"].setText("вчера")
    dialog.accept()
    assert "is not a date" in dialog._trouble.text()
    dialog._fields["recorded"].setText("2024-02-28")
    dialog.accept()
    until(lambda: interview(opened, id).recorded == "2024-02-28")
    assert interview(opened, id).recorded_origin is Origin.EDITOR

    with opened.workplace.desk.storage.reading() as reading:
        original = reading.original_of(id)
    write_original(opened.workplace, original, tmp_path / "обратно.txt")
    until((tmp_path / "обратно.txt").exists)
    assert (tmp_path / "обратно.txt").read_bytes() == file.read_bytes()


def test_a_file_read_wrongly_is_read_again_as_a_new_revision(opened: MainWindow, until: Until, tmp_path: Path) -> None:
    file = tmp_path / "канал.txt"
    file.write_bytes("Канал без насосов, и вода уходит.\n".encode())
    opened.board.bring_in([file])
    until(opened.board.tabs.reading)
    opened.run("read_again")
    dialog = opened.findChild(ReadingDialog)
    dialog.encodings.setCurrentRow(3)
    until(lambda: dialog.take.isEnabled() and "РљР°РЅР°Р»" in dialog.preview.toPlainText())
    dialog.take.click()
    until(lambda: isinstance(opened.board.tabs.currentWidget(), RevisionsPage))
    with opened.workplace.desk.storage.reading() as reading:
        revisions = reading.revisions(only(opened))
    assert revisions[0].reason == "The file was read again as cp1251."
    assert len(revisions) == 2


def test_what_was_copied_comes_in_as_an_interview(opened: MainWindow, until: Until) -> None:
    copied = QMimeData()
    copied.setText(TEXT)
    QGuiApplication.clipboard().setMimeData(copied)
    opened.run("paste")
    until(lambda: isinstance(opened.board.tabs.currentWidget(), ImportPage))
    shown = page(opened)
    shown.choosing.model.set_field([0], "title", "Разговор у канала")
    shown.choosing.bring.click()
    until(opened.board.tabs.reading)
    assert interview(opened, only(opened)).title == "Разговор у канала"


def test_a_watched_folder_says_what_came_and_leads_to_the_report(
    opened: MainWindow, until: Until, tmp_path: Path
) -> None:
    folder = tmp_path / "входящие"
    folder.mkdir()
    (folder / "канал.txt").write_text(TEXT, encoding="utf-8")
    opened.watching.watch(folder)
    watching = opened.watching.watching
    until(lambda: not watching._looking)
    assert opened.watching.state.text() == "«входящие» is watched"
    clock = watching._inbox._now() + 5
    watching._inbox._now = lambda: clock
    watching.look()
    until(lambda: "imported" in opened.watching.state.text())
    assert opened.board.tabs.count() == 0
    opened.watching.state.click()
    assert page(opened).report.report().count("added") == 1

    path = opened.workplace.desk.path
    opened.close_archive()
    assert not opened.watching.state.isVisible()
    opened.open_archive(path)
    assert opened.watching.watching.folder == folder


def test_of_an_archive_with_a_passphrase_the_watched_folder_is_not_written_down(
    window: MainWindow, tmp_path: Path
) -> None:
    window.create_archive(tmp_path / "тайна.kartoteka", "сорок журавлей над каналом")
    window.watching.watch(tmp_path)
    assert window.application.preferences.get("watched", {}) == {}
    path, key = window.workplace.desk.path, window.workplace.desk.key
    window.open_unlocked(path, key)
    assert window.watching.watching.folder == tmp_path

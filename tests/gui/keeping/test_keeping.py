"""Locked and unlocked, given a passphrase, brought back from a backup, looked after: in the whole window."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QClipboard
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop_app.domain.notes import NoteKind
from desktop_app.services import commands as c
from desktop_app.services.queries import QuoteFilter
from desktop_app.ui.course import Course
from desktop_app.ui.keeping.backups import BackupsDialog
from desktop_app.ui.keeping.passphrase import PassphraseDialog
from desktop_app.ui.keeping.state import StateDialog
from desktop_app.ui.keeping.unlock import UnlockPage
from desktop_app.ui.quotes.note_dialog import NoteDialog
from desktop_app.ui.shell.welcome import WelcomePage

PASSPHRASE = "сорок журавлей над каналом"
TEXT = "О канале\n\n«Воды хватит до августа», — сказала гидролог Айгуль Сейтова.\n"


@pytest.fixture
def locked(window, application, tmp_path):
    """A window that shows the page for the passphrase of an archive."""
    path = tmp_path / "тайна.kartoteka"
    application.create(path, passphrase=PASSPHRASE)
    assert not window.open_archive(path)
    return window


def page(window):
    found = window.centralWidget()
    assert isinstance(found, UnlockPage)
    return found


def unlock(window, passphrase=PASSPHRASE):
    page(window).field.setText(passphrase)
    page(window).button.click()


def dialog(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def bring_in(window, folder: Path, name="канал.txt", text=TEXT):
    source = folder / name
    source.write_text(text, encoding="utf-8")
    window.workplace.desk.importing.run([source])


def tags(window):
    with window.workplace.desk.storage.reading() as reading:
        return [tag.path for tag in reading.tags()]


def test_a_wrong_passphrase_is_one_calm_sentence_and_the_right_one_opens(locked):
    unlock(locked, "журавль")
    assert "does not open" in page(locked).trouble.text()
    assert locked.board is None

    unlock(locked)

    assert locked.board is not None
    assert locked.workplace.writable
    assert locked.workplace.desk.encrypted


def test_the_same_letters_from_another_keyboard_are_the_same_passphrase(window, application, tmp_path):
    path = tmp_path / "й.kartoteka"
    application.create(path, passphrase="тайный май")
    window.open_archive(path)
    unlock(window, "таи\u0306ныи\u0306 маи\u0306")
    assert window.board is not None


def test_one_may_turn_away_from_a_locked_archive(locked):
    page(locked).leave_wanted.emit()
    assert isinstance(locked.centralWidget(), WelcomePage)


def test_locking_leaves_nothing_of_the_archive_in_sight_and_saves_the_note_being_written(locked, until, tmp_path):
    unlock(locked)
    bring_in(locked, tmp_path)
    with locked.workplace.desk.storage.reading() as reading:
        interview = reading.all_interview_ids()[0]
        quote = reading.quotes(QuoteFilter())[0].id
    tab = locked.board.tabs.open_interview(interview)
    until(lambda: locked.board.tabs.tabText(0) == "О канале")
    note = NoteDialog("Воды хватит", locked)
    note.written.connect(lambda kind, text: locked.workplace.do(c.AddNote(quote, "quote", text, kind)))
    note.open()
    note.text.setPlainText("Проверить у дирекции")
    locked.workplace.notice.emit("«О канале» imported")
    assert tab is not None

    locked.run("lock")

    assert isinstance(page(locked), UnlockPage)
    assert locked.workplace is None
    assert locked.statusBar().currentMessage() == ""
    assert locked.windowTitle() == "Kartoteka"
    unlock(locked)
    with locked.workplace.desk.storage.reading() as reading:
        assert [(one.kind, one.text) for one in reading.notes_of("quote", quote)] == [
            (NoteKind.COMMENT, "Проверить у дирекции")
        ]
    until(lambda: locked.board.tabs.count() == 1)


def test_the_window_locks_itself_after_a_rest_and_not_while_somebody_works(locked, monkeypatch):
    now = [1_000_000.0]
    monkeypatch.setattr("desktop_app.ui.keeping.rest.time.time", lambda: now[0])
    unlock(locked)
    rest = locked.keeping._rest

    now[0] += 14 * 60
    rest.look()
    assert locked.board is not None
    QTest.mouseMove(locked, QPoint(40, 40))
    QApplication.processEvents()
    now[0] += 14 * 60
    rest.look()
    assert locked.board is not None
    now[0] += 60
    rest.look()

    assert page(locked)._after_rest


def test_the_window_does_not_lock_itself_while_files_come_in_but_after_that(locked, monkeypatch, tmp_path, until):
    now = [1_000_000.0]
    monkeypatch.setattr("desktop_app.ui.keeping.rest.time.time", lambda: now[0])
    unlock(locked)
    rest, go_on = locked.keeping._rest, threading.Event()
    monkeypatch.setattr(locked.workplace.desk.importing, "run", lambda *_: go_on.wait(30))
    course = Course()
    locked.workplace.bring_in([tmp_path], course)

    now[0] += 60 * 60
    rest.look()
    assert locked.board is not None
    go_on.set()
    until(lambda: not course.running)
    now[0] += 14 * 60
    rest.look()
    assert locked.board is not None
    now[0] += 60
    rest.look()
    assert page(locked)._after_rest


def test_an_import_that_waits_keeps_no_archive_open(locked, monkeypatch, tmp_path):
    now = [1_000_000.0]
    monkeypatch.setattr("desktop_app.ui.keeping.rest.time.time", lambda: now[0])
    unlock(locked)
    course = Course()
    course.pause()
    locked.workplace.bring_in([tmp_path], course)

    now[0] += 15 * 60
    locked.keeping._rest.look()

    assert page(locked)._after_rest


def test_an_archive_without_a_passphrase_never_locks_itself(opened, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.keeping.rest.time.time", lambda: 1e12)
    opened.keeping._rest.look()
    assert opened.board is not None


def test_a_passphrase_is_set_later_changed_and_removed(opened, application, tmp_path):
    bring_in(opened, tmp_path)
    path = opened.workplace.desk.path
    for passphrase, encrypted in ((PASSPHRASE, True), ("другие слова", True), ("", False)):
        opened.run("passphrase")
        asked = dialog(opened, PassphraseDialog)
        if passphrase:
            asked.first.setText(passphrase)
            assert not asked.accept_button.isEnabled()
            asked.second.setText(passphrase)
            asked.accept_button.click()
        else:
            asked.without.click()
        assert application.needs_passphrase(path) is encrypted
        assert opened.workplace.desk.encrypted is encrypted
        with opened.workplace.desk.storage.reading() as reading:
            assert len(reading.all_interview_ids()) == 1


def test_a_new_archive_may_have_a_passphrase_from_its_birth(window, application, tmp_path):
    path = tmp_path / "новый.kartoteka"
    window.keeping.create(path)
    asked = dialog(window, PassphraseDialog)
    asked.first.setText(PASSPHRASE)
    asked.second.setText(PASSPHRASE)
    asked.accept_button.click()
    assert application.needs_passphrase(path)
    assert window.workplace.desk.encrypted


def test_restoring_is_two_clicks_and_can_be_undone(opened, until):
    opened.workplace.desk.editing.do(c.AddTag("Вода"))
    opened.workplace.desk.back_up()
    opened.workplace.desk.editing.do(c.AddTag("Степь"))

    opened.run("backups")
    dialog(opened, BackupsDialog).restore.click()

    assert tags(opened) == ["Вода"]
    assert opened.workplace.writable
    offer = opened.board.trouble.findChild(QPushButton, "offer")
    assert offer.text() == "Undo the restoration"
    offer.click()
    until(lambda: opened.board is not None and tags(opened) == ["Вода", "Степь"])


def test_a_backup_is_made_on_request_and_shown(opened, until):
    opened.workplace.desk.editing.do(c.AddTag("Вода"))
    opened.run("backups")
    shown = dialog(opened, BackupsDialog)
    assert shown.list.rows.rowCount() == 0
    shown.make.click()
    until(lambda: shown.list.rows.rowCount() == 1)
    shown.reject()


def test_a_backup_is_made_by_itself_when_it_is_due(opened, until):
    opened.workplace.desk.editing.do(c.AddTag("Вода"))
    opened.keeping._backup.timeout.emit()
    until(lambda: len(opened.workplace.desk.backups()) == 1)


def test_an_older_state_is_opened_for_reading_until_the_editor_takes_it(opened, application, until, tmp_path):
    path = opened.workplace.desk.path
    opened.workplace.desk.editing.do(c.AddTag("Вода"))
    opened.close_archive()
    old = tmp_path / "копия"
    shutil.copyfile(path, old)
    opened.open_archive(path)
    opened.workplace.desk.editing.do(c.AddTag("Степь"))
    opened.close_archive()
    shutil.copyfile(old, path)

    opened.open_archive(path)

    assert not opened.workplace.writable
    assert "older state" in opened.board.trouble.words.text()
    offers = opened.board.trouble.findChildren(QPushButton, "offer")
    assert [one.text() for one in offers] == ["Work on with this state", "Backups…"]
    offers[0].click()
    until(lambda: opened.workplace is not None and opened.workplace.writable)
    assert tags(opened) == ["Вода"]


def test_a_damaged_archive_offers_its_backups(opened, until):
    path = opened.workplace.desk.path
    opened.workplace.desk.editing.do(c.AddTag("Вода"))
    opened.workplace.desk.back_up()
    opened.close_archive()
    path.write_bytes(b"rubbish" * 1000)

    assert not opened.open_archive(path)

    welcome = opened.centralWidget()
    offer = welcome.trouble.findChild(QPushButton, "offer")
    offer.click()
    until(lambda: any(one.isVisible() for one in opened.findChildren(BackupsDialog)))
    dialog(opened, BackupsDialog).restore.click()
    assert tags(opened) == ["Вода"]


def test_the_state_page_says_that_all_is_well_or_what_is_not(opened, until, tmp_path):
    bring_in(opened, tmp_path)
    opened.workplace.desk.finding.catch_up()
    opened.run("state")
    shown = dialog(opened, StateDialog)
    until(lambda: shown.verdict.text() == "Everything is in order.")

    with opened.workplace.desk.storage._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE revision SET text = replace(text, 'августа', 'авгусга')")
    shown.again.click()

    until(lambda: "need" in shown.verdict.text())
    kinds = [row.id.partition(":")[0] for row in shown.problems.rows.rows]
    assert kinds == ["text", "quote"]
    shown.reject()


def test_a_synced_folder_is_named_with_the_safe_way(window, application, tmp_path):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    path = folder / "а.kartoteka"
    application.create(path)
    assert window.open_archive(path)
    assert "cloud" in window.board.trouble.words.text()


def test_of_an_archive_with_a_passphrase_no_folder_is_remembered_beyond_the_session(locked, application, tmp_path):
    unlock(locked)
    locked.workplace.remember_folder("import_folder", tmp_path / "Шубарши")
    assert locked.workplace.folder("import_folder") == str(tmp_path / "Шубарши")
    locked.run("lock")
    assert "Шубарши" not in (application.places.config / "preferences.json").read_text(encoding="utf-8")


def test_of_any_other_archive_it_is(opened, application, tmp_path):
    opened.workplace.remember_folder("import_folder", tmp_path / "тексты")
    assert application.preferences.get("import_folder", "") == str(tmp_path / "тексты")


def test_what_was_copied_goes_from_the_clipboard_when_the_archive_is_locked(locked, monkeypatch):
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _: True)  # offscreen, nothing owns it
    unlock(locked)
    QApplication.clipboard().setText("Воды хватит до августа")
    locked.run("lock")
    assert QApplication.clipboard().text() == ""


def test_qts_own_file_dialog_writes_no_history(tmp_path):
    code = (
        "import sys; from PySide6.QtCore import QSettings; from desktop_app.ui.start import keep_qt_quiet; "
        "keep_qt_quiet() if sys.argv[1] == 'quiet' else None; "
        "s = QSettings(QSettings.Scope.UserScope, 'QtProject'); s.setValue('FileDialog/history', 'x'); s.sync()"
    )
    home = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    for how, files in (("quiet", []), ("loud", ["QtProject.conf"])):
        subprocess.run([sys.executable, "-c", code, how], env=home, check=True, capture_output=True)
        assert [one.name for one in tmp_path.iterdir()] == files

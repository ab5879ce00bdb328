"""The file of the journal: small, private, shared by processes, and never in the way of the work."""

import os
import stat
import sys
import threading

import pytest

from desktop_app import journal
from desktop_app.journal.book import FILES, Book
from desktop_app.journal.entries import Door, Event


@pytest.fixture
def begun(tmp_path):
    journal.begin(tmp_path / "log", Door.WINDOW)
    yield tmp_path / "log" / FILES[0]
    journal.end()


def test_a_run_has_a_beginning_and_an_end(begun):
    journal.end()
    first, last = begun.read_text().splitlines()

    assert " window: started version=" in first
    assert " window: ended seconds=" in last


def test_nothing_is_written_before_the_beginning_or_after_the_end(begun):
    journal.end()
    before = begun.read_bytes()
    journal.note(Event.SLOW, seconds=2.0)
    journal.fault(ValueError())
    journal.end()

    assert begun.read_bytes() == before


def test_a_fault_leaves_kind_and_place(begun):
    try:
        raise ValueError("Сейтова")
    except ValueError as error:
        journal.fault(error)
    *_, head, kind, where = begun.read_text().splitlines()

    assert head.endswith("window: fault error=ValueError")
    assert kind == "    ValueError"
    assert where.startswith("      test_book.py:")


@pytest.mark.skipif(sys.platform == "win32", reason="rights to files are told otherwise there")
def test_only_this_user_reads_the_journal(begun):
    assert stat.S_IMODE(begun.stat().st_mode) == 0o600
    assert stat.S_IMODE(begun.parent.stat().st_mode) == 0o700


def test_there_are_three_files_of_limited_size_and_the_newest_entries_stay(tmp_path):
    book = Book(tmp_path, Door.WINDOW, limit=1000)
    for number in range(200):
        book.write(Event.SLOW, {"number": number}, [])

    sizes = [(tmp_path / name).stat().st_size for name in FILES]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(FILES)
    assert max(sizes) <= 1000
    assert "number=199" in (tmp_path / FILES[0]).read_text()


def test_threads_write_whole_lines(tmp_path):
    book = Book(tmp_path, Door.WINDOW)
    threads = [
        threading.Thread(target=lambda: [book.write(Event.SLOW, {"seconds": 1.0}, []) for _ in range(50)])
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    lines = (tmp_path / FILES[0]).read_text().splitlines()
    assert len(lines) == 400
    assert all(line.endswith("window: slow seconds=1.00") for line in lines)


def test_where_nothing_can_be_written_the_work_goes_on(tmp_path):
    (tmp_path / "log").write_text("a file in place of the folder")
    book = Book(tmp_path / "log", Door.WINDOW)

    book.write(Event.SLOW, {"seconds": 1.0}, [])
    assert os.listdir(tmp_path) == ["log"]


def test_where_another_process_holds_the_file_entries_go_on_in_it(tmp_path, monkeypatch):
    def held(*_):
        raise PermissionError

    monkeypatch.setattr(os, "replace", held)
    book = Book(tmp_path, Door.WINDOW, limit=100)
    for number in range(9):
        book.write(Event.SLOW, {"number": number}, [])

    assert len((tmp_path / FILES[0]).read_text().splitlines()) == 9

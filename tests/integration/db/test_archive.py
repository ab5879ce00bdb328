import getpass
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db import migrate
from db.archive import Archive, create, open_archive
from desktop_app.domain.errors import (
    ArchiveExists,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveReadOnly,
    ArchiveTooNew,
    NotAnArchive,
    PlaceReadOnly,
)
from desktop_app.domain.ids import InterviewId
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import interview, profile


def pragma(archive: Archive, name: str) -> object:
    with archive._writer.begin() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_an_archive_is_safe_from_power_cuts_and_keeps_its_references(archive: Archive) -> None:
    assert pragma(archive, "journal_mode") == "wal"
    assert pragma(archive, "synchronous") == 2
    assert pragma(archive, "foreign_keys") == 1
    assert archive.problems() == []


def test_a_closed_archive_is_one_file(path: Path) -> None:
    opened = open_archive(path, profile())
    Editing(opened).do(interview())
    opened.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_was_done_is_there_after_closing_and_opening(path: Path) -> None:
    opened = open_archive(path, profile())
    id = InterviewId(Editing(opened).do(interview()).made[0])
    opened.close()
    again = open_archive(path, profile())
    with again.reading() as reading:
        assert reading.interview(id).text == interview().read.text
        assert [view.quote.words for view in reading.quotes(QuoteFilter())] == [
            "Воды хватит до августа",
            "А там посмотрим",
        ]
    again.close()


def test_reading_leaves_nothing_beside_the_archive(path: Path) -> None:
    opened = open_archive(path, profile())
    Editing(opened).do(interview())
    opened.close()
    reader = open_archive(path, profile(), write=False)
    with reader.reading() as reading:
        assert len(reading.interviews()) == 1
    reader.close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_who_reads_while_the_writer_closes_goes_on_reading(path: Path) -> None:
    writer = open_archive(path, profile())
    Editing(writer).do(interview())
    reader = open_archive(path, profile(), write=False)
    with reader.reading() as reading:
        assert len(reading.interviews()) == 1
        writer.close()
        assert len(reading.interviews()) == 1
    reader.close()
    again = open_archive(path, profile())
    with again.reading() as reading:
        assert len(reading.interviews()) == 1
    again.close()


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    taken = tmp_path / "a.kartoteka"
    taken.write_text("дневник")
    with pytest.raises(ArchiveExists):
        create(taken)
    assert taken.read_text() == "дневник"


def test_no_archive_at_all_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        open_archive(tmp_path / "нет.kartoteka", profile())


@pytest.mark.parametrize("content", [b"", b"just some text", b"SQLite format 3\x00" + b"\x00" * 4000])
def test_a_file_that_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    foreign = tmp_path / "foreign.kartoteka"
    foreign.write_bytes(content)
    with pytest.raises(NotAnArchive):
        open_archive(foreign, profile())
    assert foreign.read_bytes() == content


def test_somebody_elses_database_is_not_taken_for_an_archive(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.kartoteka"
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE note (id INTEGER)")
    connection.close()
    with pytest.raises(NotAnArchive):
        open_archive(foreign, profile())


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(NotAnArchive):
        open_archive(tmp_path, profile())


def test_an_archive_of_a_newer_version_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'r9999'")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(ArchiveTooNew):
        open_archive(path, profile())
    assert path.read_bytes() == before


def test_a_second_writer_is_told_who_works_and_may_read(archive: Archive, path: Path, editing: Editing) -> None:
    editing.do(interview())
    with pytest.raises(ArchiveInUse) as told:
        open_archive(path, profile("Марат"))
    assert told.value.places["host"] != "?"
    reader = open_archive(path, profile("Марат"), write=False)
    with reader.reading() as reading:
        assert len(reading.interviews()) == 1
    with pytest.raises(ArchiveReadOnly):
        Editing(reader).do(interview("другой.txt"))
    reader.close()


def test_a_hundred_second_writers_are_told_who_works_and_the_first_goes_on(
    archive: Archive, path: Path, editing: Editing
) -> None:
    for number in range(100):
        with pytest.raises(ArchiveInUse) as told:
            open_archive(path, profile(f"Редактор {number}"))
        assert told.value.places["user"] == getpass.getuser()
        assert told.value.places["since"] != "?"
        if number % 25 == 0:
            editing.do(interview(f"{number}.txt", f"Запись {number}."))
            reader = open_archive(path, profile("Марат"), write=False)
            with reader.reading() as reading:
                assert len(reading.interviews()) == number // 25 + 1
            reader.close()
    assert archive.problems() == []


def test_writers_of_other_processes_are_refused_too(path: Path) -> None:
    """Three processes try ten times each while this one writes."""
    script = (
        "import sys; from pathlib import Path; from db.archive import open_archive\n"
        "from desktop_app.domain.errors import ArchiveInUse\n"
        "from tests.integration.conftest import profile\n"
        "for _ in range(10):\n"
        "    try: open_archive(Path(sys.argv[1]), profile()).close(); print('in')\n"
        "    except ArchiveInUse as error: print(error.places['user'])"
    )
    with closing(open_archive(path, profile())):
        others = [
            subprocess.Popen([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True)
            for _ in range(3)
        ]
        told = [line for one in others for line in one.communicate()[0].split()]
    assert told == [getpass.getuser()] * 30


def test_the_next_writer_comes_in_when_the_first_has_gone(path: Path) -> None:
    open_archive(path, profile()).close()
    open_archive(path, profile("Марат")).close()
    assert not path.with_name(path.name + ".lock").exists()


def test_a_lock_left_by_a_crash_means_nothing(path: Path) -> None:
    path.with_name(path.name + ".lock").write_text('{"user": "x", "host": "y", "since": "z"}')
    open_archive(path, profile()).close()


@pytest.fixture
def half_written(path: Path, tmp_path: Path) -> Path:
    """A closed archive as a crash leaves it that came while the file itself was written, its journal beside it."""
    left = tmp_path / "после сбоя.kartoteka"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN")
        connection.execute("UPDATE archive SET value = 'наполовину'")
        connection.execute("CREATE TABLE much AS SELECT randomblob(200000)")
        for end in ("", "-journal"):
            beside = path.with_name(path.name + end)
            left.with_name(left.name + end).write_bytes(beside.read_bytes())
        connection.execute("ROLLBACK")
    assert left.read_bytes() != path.read_bytes()
    return left


@pytest.mark.parametrize("write", [True, False], ids=["writing", "reading"])
def test_what_a_crash_left_half_written_in_the_file_is_taken_back_when_it_is_opened(
    half_written: Path, path: Path, write: bool
) -> None:
    with closing(open_archive(half_written, profile(), write=write)) as archive, archive.reading() as reading:
        assert reading.name() == path.stem
        assert archive.problems() == []
    assert not half_written.with_name(half_written.name + "-journal").exists()


def test_what_another_process_is_writing_is_not_taken_back(path: Path, archive: Archive) -> None:
    journal = path.with_name(path.name + "-journal")
    journal.touch()
    with closing(open_archive(path, profile(), write=False)) as other, other.reading() as reading:
        assert reading.name() == path.stem
    assert journal.exists()


def test_a_read_only_place_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PlaceReadOnly):
        create(tmp_path / "missing" / "a.kartoteka")
    made = tmp_path / "a.kartoteka"
    create(made)
    monkeypatch.setattr(
        os, "access", lambda _, mode: mode != os.W_OK
    )  # root may write everywhere; the answer is what counts
    with pytest.raises(ArchiveReadOnly):
        open_archive(made, profile())
    reader = open_archive(made, profile(), write=False)
    with reader.reading() as reading:
        assert reading.interviews() == []
    reader.close()


def test_nothing_stays_behind_where_an_archive_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migrate, "upgrade", broken)
    with pytest.raises(Exception, match="full"):
        create(tmp_path / "a.kartoteka")
    assert list(tmp_path.iterdir()) == []


def test_a_copy_is_checked_whole_and_never_written_over_something(
    archive: Archive, editing: Editing, tmp_path: Path
) -> None:
    editing.do(interview())
    copy = tmp_path / "копия.kartoteka"
    archive.copy_to(copy)
    opened = open_archive(copy, profile())
    with opened.reading() as reading:
        assert len(reading.quotes(QuoteFilter())) == 2
    opened.close()
    with pytest.raises(ArchiveExists):
        archive.copy_to(copy)

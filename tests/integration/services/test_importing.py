"""Files and folders come in; each that does not is named with its reason."""

import hashlib
from pathlib import Path

import pytest

from db.archive import Archive
from desktop_app.domain.errors import EmptyFile, FileMissing, NothingReadable, ReaderStopped
from desktop_app.domain.ids import InterviewId
from desktop_app.services.editing import Editing
from desktop_app.services.found import AS_IT_IS, Taken, Wish
from desktop_app.services.importing import Importing, ImportReport
from tests.integration.conftest import interview


class Reader:
    """Reads every .txt file as it stands; «пусто» holds no text, and «ловушка» kills the reader."""

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        return ("",)

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        if path.stem == "пусто":
            raise EmptyFile(path=path)
        if path.stem == "ловушка":
            raise ReaderStopped(path=path)
        command = interview(path.name, path.read_text(encoding="utf-8"))
        return Taken(command.read, command.found, hashlib.sha256(path.read_bytes()).hexdigest())

    def suffixes(self) -> tuple[str, ...]:
        return (".txt",)

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def importing(editing: Editing) -> Importing:
    return Importing(editing, Reader())


def outcomes(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.path.name, line.outcome) for line in report.lines]


def test_a_folder_brings_in_what_can_be_read_in_order_of_name(importing: Importing, tmp_path: Path) -> None:
    folder = tmp_path / "поездка"
    (folder / "день 2").mkdir(parents=True)
    (folder / ".скрытое").mkdir()
    for name in ("б.txt", "а.TXT", "фото.jpg", ".заметка.txt", "день 2/в.txt", ".скрытое/г.txt"):
        (folder / name).write_text(f"Текст файла {name}.", encoding="utf-8")
    report = importing.run([folder])
    assert outcomes(report) == [("а.TXT", "added"), ("б.txt", "added"), ("в.txt", "added")]


def test_the_stored_text_and_file_are_what_the_file_was(importing: Importing, archive: Archive, tmp_path: Path) -> None:
    words = "Первая строка\u00a0— с неразрывным.\n\nҚазақша «дәйексөз» 😀\u0301.\n"
    file = tmp_path / "точно.txt"
    file.write_text(words, encoding="utf-8")
    line = importing.one(file)
    assert line.interview is not None
    with archive.reading() as reading:
        assert reading.text(line.interview) == words
        assert reading.interview_of_original(hashlib.sha256(file.read_bytes()).hexdigest()) == line.interview


def test_the_same_bytes_twice_are_already_here(importing: Importing, archive: Archive, tmp_path: Path) -> None:
    for name in ("один.txt", "он же.txt"):
        (tmp_path / name).write_text("Одно и то же.", encoding="utf-8")
    report = importing.run([tmp_path / "один.txt", tmp_path / "он же.txt"])
    assert [line.outcome for line in report.lines] == ["added", "already_here"]
    assert report.lines[0].interview == report.lines[1].interview
    with archive.reading() as reading:
        assert len(reading.interviews()) == 1


def test_what_was_undone_can_be_brought_in_again(importing: Importing, editing: Editing, tmp_path: Path) -> None:
    file = tmp_path / "а.txt"
    file.write_text("Текст.", encoding="utf-8")
    importing.one(file)
    editing.undo()
    assert importing.one(file).outcome == "added"


def test_bad_files_are_lines_of_the_report_and_never_a_stop(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    for name in ("пусто.txt", "ловушка.txt", "хорошо.txt"):
        (tmp_path / name).write_text("Текст.", encoding="utf-8")
    empty = tmp_path / "пустая папка"
    empty.mkdir()
    paths = [tmp_path / "пусто.txt", tmp_path / "нет.txt", tmp_path / "ловушка.txt", empty, tmp_path / "хорошо.txt"]
    report = importing.run(paths)
    assert [type(line.error) for line in report.lines] == [
        EmptyFile,
        FileMissing,
        ReaderStopped,
        NothingReadable,
        type(None),
    ]
    assert report.count("added") == 1
    with archive.reading() as reading:
        assert len(reading.history()) == 1


def test_an_import_stops_between_two_files_and_keeps_what_is_in(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Текст {number}.", encoding="utf-8")
    report = importing.run([tmp_path], lambda done, of, what: done < 2)
    assert report.stopped
    assert report.count("added") == 2
    with archive.reading() as reading:
        assert len(reading.interviews()) == 2


def test_an_import_is_one_step_of_undo(
    importing: Importing, editing: Editing, archive: Archive, tmp_path: Path
) -> None:
    file = tmp_path / "канал.txt"
    file.write_text(interview().read.text, encoding="utf-8")
    line = importing.one(file)
    assert isinstance(line.interview, str)
    editing.undo()
    with archive.reading() as reading:
        assert (reading.interviews(), reading.speakers()) == ([], [])
    editing.redo()
    with archive.reading() as reading:
        assert reading.interview(InterviewId(line.interview)).text == interview().read.text

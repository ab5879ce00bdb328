"""A folder that is watched hands each state of a file out once, and only when it is whole."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.errors import DiskFull, EmptyFile, FileMissing, FileUnreadable, KartotekaError
from desktop_app.services.importing import ImportLine, ImportReport, Inbox
from desktop_app.services.importing import refused as refused_module
from desktop_app.services.importing.refused import Refused, RefusedFiles

ENDINGS = (".txt", ".md")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox(clock: Clock) -> Inbox:
    return Inbox(now=clock)


def settled(inbox: Inbox, clock: Clock, folder: Path) -> list[str]:
    inbox.due(folder, ENDINGS)
    clock.now += 2
    return [path.relative_to(folder).as_posix() for path in inbox.due(folder, ENDINGS)]


def test_a_file_is_due_when_it_has_not_changed_for_two_seconds(inbox, clock, tmp_path):
    file = tmp_path / "беседа.txt"
    file.write_text("Начало")
    assert inbox.due(tmp_path, ENDINGS) == []
    assert inbox.unsettled
    clock.now += 1.5
    assert inbox.due(tmp_path, ENDINGS) == []
    clock.now += 0.5
    assert inbox.due(tmp_path, ENDINGS) == [file]
    assert not inbox.unsettled


def test_a_file_that_still_grows_waits(inbox, clock, tmp_path):
    file = tmp_path / "беседа.txt"
    file.write_text("Начало")
    inbox.due(tmp_path, ENDINGS)
    file.write_text("Начало и конец")
    clock.now += 2
    assert inbox.due(tmp_path, ENDINGS) == []
    clock.now += 2
    assert inbox.due(tmp_path, ENDINGS) == [file]


def test_what_was_handed_out_comes_again_only_when_it_has_changed(inbox, clock, tmp_path):
    file = tmp_path / "беседа.txt"
    file.write_text("Начало")
    assert settled(inbox, clock, tmp_path) == ["беседа.txt"]
    assert settled(inbox, clock, tmp_path) == []
    file.write_text("Всё иначе")
    assert settled(inbox, clock, tmp_path) == ["беседа.txt"]


def test_a_file_that_went_and_came_back_is_handed_out_again(inbox, clock, tmp_path):
    file = tmp_path / "беседа.txt"
    file.write_text("Начало")
    settled(inbox, clock, tmp_path)
    file.unlink()
    inbox.due(tmp_path, ENDINGS)
    file.write_text("Начало")
    assert settled(inbox, clock, tmp_path) == ["беседа.txt"]


def test_folders_inside_belong_to_it_and_hidden_unfinished_and_foreign_files_do_not(inbox, clock, tmp_path):
    inside = tmp_path / "2024" / "март"
    inside.mkdir(parents=True)
    (tmp_path / ".скрыто").mkdir()
    for name in ("2024/март/Б.TXT", "а.md", ".в.txt", "~$г.txt", "д.txt.part", "е.txt.crdownload", "ж.tmp", "з.jpg",
                 ".скрыто/и.txt"):  # fmt: skip
        (tmp_path / name).write_text("Начало")
    assert settled(inbox, clock, tmp_path) == ["2024/март/Б.TXT", "а.md"]
    assert set(inbox.folders) == {tmp_path, tmp_path / "2024", inside}


def test_the_pictures_beside_a_saved_page_are_no_interviews(inbox, clock, tmp_path):
    (tmp_path / "статья.html").write_text("<p>Вода</p>")
    (tmp_path / "статья_files").mkdir()
    (tmp_path / "статья_files" / "реклама.html").write_text("<p>Купите</p>")
    inbox.due(tmp_path, (".html",))
    clock.now += 2
    assert [path.name for path in inbox.due(tmp_path, (".html",))] == ["статья.html"]


def test_a_folder_that_is_not_there_is_named(inbox, tmp_path):
    with pytest.raises(FileMissing):
        inbox.due(tmp_path / "нет", ENDINGS)


# --- what was refused in earlier times


def failed(
    path: Path, error: type[KartotekaError] = EmptyFile, part: str = "", about: Path | None = None
) -> ImportLine:
    return ImportLine(path, "failed", error=error(path=str(about or path)), part=part)


def after(path: Path, lines: list[ImportLine], clock: Clock, kept: Path, *, stopped: bool = False) -> list[str]:
    """What a file's folder has due at the next start of the program, when a first import came to these lines."""
    first = Inbox(RefusedFiles(kept).of("архив-1", secret=False), clock)
    assert settled(first, clock, path.parent) == [path.name]
    first.came_in(ImportReport(tuple(lines), stopped))
    return settled(Inbox(RefusedFiles(kept).of("архив-1", secret=False), clock), clock, path.parent)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "входящие" / "тайный источник.txt"
    path.parent.mkdir()
    path.write_text("Битое")
    return path


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "refused"


def test_a_file_that_was_refused_is_not_tried_at_the_next_start(file, clock, kept):
    assert after(file, [failed(file)], clock, kept) == []


def test_another_file_of_the_same_name_is_tried(file, clock, kept):
    after(file, [failed(file)], clock, kept)
    times = file.stat().st_atime_ns, file.stat().st_mtime_ns
    file.write_text("Целое")
    os.utime(file, ns=times)
    assert settled(Inbox(RefusedFiles(kept).of("архив-1", secret=False), clock), clock, file.parent) == [file.name]


def test_what_came_in_is_handed_out_as_before(file, clock, kept):
    assert after(file, [ImportLine(file, "added")], clock, kept) == [file.name]


@pytest.mark.parametrize("error", [FileUnreadable, FileMissing])
def test_what_may_be_otherwise_the_next_time_is_tried(file, clock, kept, error):
    assert after(file, [failed(file, error)], clock, kept) == [file.name]


def test_what_is_not_the_files_fault_is_tried(file, clock, kept):
    assert after(file, [failed(file, DiskFull, about=Path("/архив"))], clock, kept) == [file.name]


@pytest.mark.parametrize(("stopped", "due"), [(False, 0), (True, 1)])
def test_a_file_of_many_is_refused_for_one_part_but_not_before_its_end(file, clock, kept, stopped, due):
    lines = [ImportLine(file, "added", part="а.txt"), failed(file, part="б.txt", about=file / "б.txt")]
    assert len(after(file, lines, clock, kept, stopped=stopped)) == due


def test_a_file_that_changed_while_it_was_read_is_not_refused(file, clock, kept):
    first = Inbox(RefusedFiles(kept).of("архив-1", secret=False), clock)
    settled(first, clock, file.parent)
    file.write_text("Битое, а потом целое")
    first.came_in(ImportReport((failed(file),)))
    assert settled(first, clock, file.parent) == [file.name]


def test_nothing_on_the_disk_names_a_file(file, clock, kept):
    after(file, [failed(file)], clock, kept)
    (written,) = kept.iterdir()
    assert "источник" not in written.read_text("utf-8")
    assert str(file.parent) not in written.read_text("utf-8")


def test_of_an_archive_with_a_passphrase_all_is_kept_in_memory_only(file, clock, kept):
    files = RefusedFiles(kept)
    files.of("архив-1", secret=False).add({file: (1, 2)})
    inbox = Inbox(files.of("архив-1", secret=True), clock)
    settled(inbox, clock, file.parent)
    inbox.came_in(ImportReport((failed(file),)))

    assert settled(Inbox(files.of("архив-1", secret=True), clock), clock, file.parent) == []
    assert list(kept.iterdir()) == []


def test_another_version_of_the_program_tries_again(file, clock, kept, monkeypatch):
    after(file, [failed(file)], clock, kept)
    monkeypatch.setattr(refused_module, "__version__", "9.9")
    assert settled(Inbox(RefusedFiles(kept).of("архив-1", secret=False), clock), clock, file.parent) == [file.name]


@pytest.mark.parametrize("written", ["", "{", "[]", '{"version": "0.1.0", "files": [1]}', '{"files": {}}'])
def test_a_damaged_memory_is_as_good_as_none(file, clock, kept, written):
    kept.mkdir()
    (kept / "архив-1.json").write_text(written)
    assert after(file, [failed(file)], clock, kept) == []


def test_only_the_newest_are_remembered(file, kept, monkeypatch):
    monkeypatch.setattr(refused_module, "MOST", 2)
    refused = Refused(kept / "а.json")
    for number in range(3):
        refused.add({file: (number, 5)})
    assert [Refused(kept / "а.json").knows(file, (number, 5)) for number in range(3)] == [False, True, True]

"""A folder that is watched hands each state of a file out once, and only when it is whole."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import FileMissing
from desktop_app.services.importing import Inbox

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
    return Inbox(clock)


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

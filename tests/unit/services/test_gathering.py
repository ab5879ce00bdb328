"""Which files are behind paths, whatever lies there."""

import os
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileMissing, FileUnreadable
from desktop_app.domain.writable import writable
from desktop_app.services.importing.gathering import gather

LINKS = pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights there")


@LINKS
def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "а.txt").touch()
    (tmp_path / "вверх").symlink_to(tmp_path)
    assert gather([tmp_path], [".txt"]) == [tmp_path / "а.txt"]


@pytest.mark.parametrize("name", ["нет.txt", "а\0б.txt", "файл/внутри.txt"])
def test_what_is_not_there_is_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "файл").touch()
    ((path, error),) = gather([tmp_path / name], [".txt"])
    assert (path, type(error)) == (tmp_path / name, FileMissing)


def test_a_name_that_the_system_does_not_take_is_named(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 400)
    ((place, error),) = gather([path], [".txt"])
    assert place == path
    assert isinstance(error, FileUnreadable | FileMissing)


def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "закрытая"
    closed.mkdir()
    (tmp_path / "а.txt").touch()
    scan = os.scandir

    def scandir(path: str) -> object:
        if str(path) == str(closed):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    good, (place, error) = gather([tmp_path], [".txt"])
    assert (good, place) == (tmp_path / "а.txt", closed)
    assert "закрытая" in str(error)
    assert "Permission denied" in str(error)


def test_a_name_becomes_one_that_an_archive_can_hold() -> None:
    assert writable("обычное имя 😀.txt") == "обычное имя 😀.txt"
    assert writable("не \udcef\udceb UTF-8.txt") == "не \ufffd\ufffd UTF-8.txt"


@pytest.mark.parametrize("ending", ["_files", ".files", "_файлы", "-Dateien"])
def test_what_a_browser_put_beside_a_page_is_no_interview(tmp_path, ending):
    for name in (
        "Вода.html",
        f"Вода{ending}/frame.html",
        f"вода{ending}/deep/a.txt",
        f"Хлеб{ending}/б.txt",
        "Вода/в.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Слово.", encoding="utf-8")

    found = gather([tmp_path], [".html", ".txt"])

    assert {str(path.relative_to(tmp_path)) for path in found} == {"Вода.html", f"Хлеб{ending}/б.txt", "Вода/в.txt"}

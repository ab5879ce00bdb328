import errno
import os

import pytest

from desktop_app.domain.errors import DiskFull, ExportFailed, FileMissing, PlaceReadOnly, UnknownFormat
from desktop_app.exporters import placing
from desktop_app.exporters.formats import Exporters
from desktop_app.exporters.typst_child import pack, unpack
from tests.golden.made_up import dossier


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.md", b"# Water"),
        ("a.MD", b"# Water"),
        ("a.html", b"<!DOCTYPE"),
        ("a.csv", b"\xef\xbb\xbfNo."),
        ("a.json", b"{"),
    ],
)
def test_the_ending_of_the_name_chooses_the_format(name, start, tmp_path):
    Exporters().export(dossier("en"), tmp_path / name)

    assert (tmp_path / name).read_bytes().startswith(start)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.odt", "a", ".pdf"])
def test_an_unknown_ending_is_refused(name, tmp_path):
    with pytest.raises(UnknownFormat, match=name):
        Exporters().export(dossier("en"), tmp_path / name)


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, PlaceReadOnly),
        (errno.EACCES, PlaceReadOnly),
        (errno.EIO, ExportFailed),
    ],
)
def test_a_failure_of_the_disk_is_named_and_the_older_file_stays(number, expected, tmp_path, monkeypatch):
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(placing.os, "fsync", fail)
    (tmp_path / "a.md").write_text("older")

    with pytest.raises(expected, match=r"a\.md"):
        Exporters().export(dossier("en"), tmp_path / "a.md")

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.md": "older"}


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileMissing, match="nowhere"):
        Exporters().export(dossier("en"), tmp_path / "nowhere" / "a.md")


def test_a_folder_is_not_replaced_by_a_file(tmp_path):
    (tmp_path / "a.md").mkdir()

    with pytest.raises((ExportFailed, PlaceReadOnly)):
        Exporters().export(dossier("en"), tmp_path / "a.md")

    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_a_name_as_long_as_the_disk_allows_can_be_written(tmp_path):
    path = tmp_path / ("a" * 252 + ".md")

    Exporters().export(dossier("en"), path)

    assert path.exists()


def test_a_message_that_is_not_whole_is_none():
    assert unpack(pack(b"whole")) == b"whole"
    assert unpack(pack(b"whole")[:-1]) is None
    assert unpack(b"123") is None

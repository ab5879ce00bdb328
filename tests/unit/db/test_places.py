"""Folders in which an open archive would be in danger."""

import unicodedata
from pathlib import Path

import pytest

from db import places
from db.places import Place, place_of


@pytest.fixture(autouse=True)
def _one_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "mounts", lambda: [("/", "ext4")])


@pytest.mark.parametrize(
    ("folder", "wanted"),
    [
        ("Dropbox", Place.SYNCED),
        ("Dropbox (Редакция)", Place.SYNCED),
        ("OneDrive", Place.SYNCED),
        ("OneDrive - Степной листок", Place.SYNCED),
        ("OneDrive-Личное", Place.SYNCED),
        ("Яндекс.Диск", Place.SYNCED),
        ("Yandex.Disk", Place.SYNCED),
        ("Google Drive/Мой диск", Place.SYNCED),
        ("GoogleDrive-dina@example.org/My Drive", Place.SYNCED),
        ("Library/Mobile Documents/com~apple~CloudDocs", Place.SYNCED),
        ("Library/Mobile Documents/iCloud~kz~листок", Place.SYNCED),
        ("iCloud Drive", Place.SYNCED),
        (unicodedata.normalize("NFD", "Мой диск"), Place.SYNCED),
        ("Library/CloudStorage/Box-Box", Place.SYNCED),
        ("Nextcloud", Place.SYNCED),
        ("Облако Mail.Ru", Place.SYNCED),
        ("MEGA", Place.SYNCED),
        ("Документы", Place.HERE),
        ("Мегаполис", Place.HERE),
        ("megapolis", Place.HERE),
        ("Dropboxer", Place.HERE),
        ("Диск", Place.HERE),
        ("мой диск с песнями", Place.SYNCED),
    ],
)
def test_folders_that_a_service_copies_are_known_by_their_names(tmp_path: Path, folder: str, wanted: Place) -> None:
    inside = tmp_path / folder / "интервью"
    inside.mkdir(parents=True)
    assert place_of(inside / "архив.kartoteka") is wanted


@pytest.mark.parametrize("mark", [".stfolder", ".dropbox", ".sync", ".owncloudsync.log"])
def test_folders_that_a_service_copies_are_known_by_what_lies_in_them(tmp_path: Path, mark: str) -> None:
    deep = tmp_path / "общее" / "2024"
    deep.mkdir(parents=True)
    (tmp_path / "общее" / mark).mkdir()
    assert place_of(deep / "архив.kartoteka") is Place.SYNCED
    assert place_of(tmp_path / "архив.kartoteka") is Place.HERE


def test_a_link_into_such_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "короткий путь").symlink_to(tmp_path / "Dropbox")
    assert place_of(tmp_path / "короткий путь" / "архив.kartoteka") is Place.SYNCED


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [("cifs", Place.NETWORK), ("nfs4", Place.NETWORK), ("fuse.sshfs", Place.NETWORK), ("fuseblk", Place.HERE),
     ("exfat", Place.HERE), ("vfat", Place.HERE)],
)  # fmt: skip
def test_the_mount_that_a_file_lies_in_says_whether_it_is_far(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, wanted: Place
) -> None:
    known = [("/", "ext4"), (str(tmp_path), kind), (str(tmp_path / "общее" / "диск"), "ext4")]
    monkeypatch.setattr(places, "mounts", lambda: known)
    assert place_of(tmp_path / "архив.kartoteka") is wanted
    assert place_of(tmp_path / "общее" / "диск" / "архив.kartoteka") is Place.HERE
    assert place_of(tmp_path.with_name(tmp_path.name + "-рядом") / "архив.kartoteka") is Place.HERE


def test_a_share_with_spaces_in_its_name_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "общая папка" / "Наш архив"
    folder.mkdir(parents=True)
    written = str(tmp_path / "общая папка").replace(" ", "\\040")
    lines = f"/dev/sda1 / ext4 rw 0 0\n//server/share\\040one {written} cifs rw,user 0 0\n"
    monkeypatch.undo()
    read = Path.read_text
    monkeypatch.setattr(
        Path,
        "read_text",
        lambda self, *a, **k: lines if self == Path("/proc/self/mounts") else read(self, *a, **k),
    )
    assert places.mounts() == [("/", "ext4"), (str(tmp_path / "общая папка"), "cifs")]
    assert place_of(folder / "архив.kartoteka") is Place.NETWORK


def test_a_line_of_the_system_that_cannot_be_read_does_not_hide_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    lines = "\nодно-слово\n//server/share /mnt/share cifs rw 0 0\n"
    monkeypatch.setattr(Path, "read_text", lambda self, *a, **k: lines)
    assert ("/mnt/share", "cifs") in places.mounts()


def test_what_the_mac_says_of_its_mounts_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil
    import subprocess

    said = (
        "/dev/disk3s1 on / (apfs, sealed, local)\n"
        "//dina@server/share on /Volumes/Общая папка (1) (smbfs, nodev, nosuid)\n"
    )
    monkeypatch.setattr(shutil, "which", lambda *_, **__: "/sbin/mount")
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, said))
    assert places._told_by_mount() == [("/", "apfs"), ("/Volumes/Общая папка (1)", "smbfs")]

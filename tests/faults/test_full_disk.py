"""A full disk, a medium that cannot be written, a file that goes away: nothing told is lost, and the cause is named."""

import errno
import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from db.archive import create, open_archive
from desktop_app.bootstrap import Application, Places
from desktop_app.domain.errors import ArchiveGone, ArchiveReadOnly, DiskFull
from desktop_app.services.commands import TagTarget
from tests.faults.actions import Newsroom, prepare
from tests.faults.syscalls import why_not
from tests.faults.trying import failing
from tests.faults.verifying import faults_of
from tests.faults.watching import Fault
from tests.integration.conftest import interview, profile

watched = pytest.mark.skipif(bool(why_not()), reason=why_not() or "SQLite's calls can be watched here")


@pytest.fixture
def room(tmp_path):
    made = Newsroom(tmp_path / "room")
    prepare(made)
    yield made
    made.close()


def titles(room):
    with room.open().storage.reading() as reading:
        return len(reading.all_interview_ids())


@watched
def test_on_a_full_disk_everything_can_be_read_and_work_goes_on_when_there_is_space(room):
    room.open()
    for point in range(1, 21):
        there = titles(room)
        fault = Fault(room.folder, point, errno.ENOSPC, lasting=True)
        with failing(fault):
            try:
                room.open().editing.do(interview(f"{point}.txt", f"Текст {point}.\n"))
            except DiskFull:
                assert titles(room) == there
            else:
                assert titles(room) == there + 1
        if titles(room) == there:
            room.open().editing.do(interview(f"{point}.txt", f"Текст {point}.\n"))
    assert titles(room) == 21
    assert faults_of(room.open()) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MB."""
    where = tmp_path / "disk"
    where.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a small disk")
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(where)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("nothing may be mounted here")
    yield where
    subprocess.run(["umount", str(where)], check=True)


def test_a_disk_of_three_megabytes_fills_and_everything_told_is_there(small_disk, tmp_path):
    application = Application(Places.within(tmp_path / "home"), "en")
    path = small_disk / "архив.kartoteka"
    create(path)
    told = fill(application, path)
    assert told > 10
    (small_disk / "rest").write_bytes(b"")
    desk, _ = application.open_as_can_be(path)  # on the full disk
    with desk:
        with desk.storage.reading() as reading:
            assert len(reading.all_interview_ids()) == told
        assert faults_of(desk) == []
    (small_disk / "ballast").unlink()
    with application.open(path) as desk:
        desk.editing.do(interview("после.txt", "Место освободили.\n"))
        with desk.storage.reading() as reading:
            assert len(reading.all_interview_ids()) == told + 1
        assert faults_of(desk) == []


def fill(application, path):
    """Import until the disk is full; return how many were told."""
    path.with_name("ballast").write_bytes(bytes(300_000))
    with application.open(path) as desk:
        for told in range(1000):
            try:
                desk.editing.do(interview(f"{told}.txt", f"{told}. " + "Вода в канале стоит до весны. " * 300))
            except DiskFull:
                return told
    raise AssertionError("3 MB took everything")


def test_a_read_only_disk_is_read_and_named(small_disk, tmp_path):
    application = Application(Places.within(tmp_path / "home"), "en")
    path = small_disk / "архив.kartoteka"
    create(path)
    with application.open(path) as desk:
        desk.editing.do(interview())
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    before = sorted(small_disk.iterdir())
    with pytest.raises(ArchiveReadOnly, match="can be read but not changed"):
        application.open(path)
    desk, why = application.open_as_can_be(path)
    with desk:
        assert isinstance(why, ArchiveReadOnly)
        assert faults_of(desk) == []
    assert sorted(small_disk.iterdir()) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody remove a file that is open")
@pytest.mark.parametrize("how", ["removed", "moved", "replaced", "its log removed", "its folder removed"])
def test_a_file_that_goes_away_while_it_is_open_is_told_and_can_be_saved_elsewhere(room, tmp_path, how):
    archive = room.open().storage
    room.open().editing.do(interview("второй.txt", "Другой текст.\n"))
    only = room.only_interview()
    go_away(room.path, how)
    with pytest.raises(ArchiveGone, match=r"Save a copy"):
        room.open().editing.do(TagTarget(only, "interview", ("Степь",)))
    target = tmp_path / "спасено.kartoteka"
    archive.copy_to(target)
    with closing(open_archive(target, profile())) as saved, saved.reading() as reading:
        assert len(reading.all_interview_ids()) == 2
        assert saved.problems() == []
    room.close()


def go_away(path: Path, how: str) -> None:
    if how == "removed":
        path.unlink()
    elif how == "moved":
        path.rename(path.with_name("другой.kartoteka"))
    elif how == "replaced":
        beside = path.with_name("new")
        shutil.copyfile(path, beside)
        beside.replace(path)
    elif how == "its log removed":
        path.with_name(path.name + "-wal").unlink()
    else:
        shutil.rmtree(path.parent)


@pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody move a file that is open")
def test_a_file_that_was_moved_and_comes_back_is_worked_in_again(room):
    room.open()
    away = room.path.with_name("другой.kartoteka")
    room.path.rename(away)
    with pytest.raises(ArchiveGone):
        room.open().editing.do(interview("второй.txt", "Другой текст.\n"))
    away.rename(room.path)
    room.open().editing.do(interview("второй.txt", "Другой текст.\n"))
    room.close()
    assert titles(room) == 2
    assert faults_of(room.open()) == []

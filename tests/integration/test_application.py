"""The program's own doors to an archive with a passphrase: made, unlocked, searched by child processes, changed."""

import os
import sys
import unicodedata
from pathlib import Path

import psutil
import pytest

from db.lock import WriteLock
from desktop_app.bootstrap import Application, Places
from desktop_app.domain.errors import (
    ArchiveExists,
    ArchiveInUse,
    ArchiveMissing,
    NotAnArchive,
    PassphraseNeeded,
    WrongPassphrase,
)
from tests.integration.conftest import interview

WORDS = "Серый шлюз, ёж"


@pytest.fixture
def application(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Application:
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path / "home"))
    return Application(Places.within(tmp_path / "home"), "en")


def test_an_archive_with_a_passphrase_is_made_unlocked_and_searched_by_children(
    application: Application, tmp_path: Path
) -> None:
    """One life with all doors: deriving a key takes time, so it is done four times in all."""
    path = tmp_path / "тайное.kartoteka"
    application.create(path, "Тайное", WORDS)
    assert application.needs_passphrase(path)
    with pytest.raises(PassphraseNeeded):
        application.open(path)
    with pytest.raises(WrongPassphrase):
        application.open(path, key=application.unlock(path, "серый шлюз, ёж"))
    key = application.unlock(path, unicodedata.normalize("NFD", WORDS))
    desk, reason = application.open_as_can_be(path, key)
    with desk:
        assert reason is None
        desk.editing.do(interview())
        desk.finding.catch_up()
        assert desk.finding.search("гидролог").total > 0
        assert desk.check() == []
        beside, told = application.open_as_can_be(path, key)
        with beside:
            assert isinstance(told, ArchiveInUse)
            assert beside.finding.search("гидролог").total > 0
    assert not any("гидролог".encode() in one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    new = application.change_passphrase(path, key, "другое")
    with pytest.raises(WrongPassphrase):
        application.open_as_can_be(path, key)
    with application.open(path, children=True, key=new) as desk:
        assert desk.finding.state() == "missing"
        desk.finding.catch_up()
        assert desk.finding.search("гидролог").total > 0


def test_what_is_there_is_never_made_anew(application: Application, tmp_path: Path) -> None:
    path = tmp_path / "а.kartoteka"
    application.create(path)
    before = path.read_bytes()
    with pytest.raises(ArchiveExists):
        application.create(path, "", WORDS)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [path.name]


def test_no_passphrase_is_asked_for_where_there_is_no_archive(application: Application, tmp_path: Path) -> None:
    with pytest.raises(ArchiveMissing):
        application.needs_passphrase(tmp_path / "нет.kartoteka")
    with pytest.raises(ArchiveMissing):
        application.unlock(tmp_path / "нет.kartoteka", WORDS)
    (tmp_path / "текст.kartoteka").write_text("дневник")
    with pytest.raises(NotAnArchive):
        application.unlock(tmp_path / "текст.kartoteka", WORDS)


def test_an_archive_that_somebody_holds_is_opened_for_reading_with_the_reason(
    application: Application, tmp_path: Path
) -> None:
    path = tmp_path / "а.kartoteka"
    application.create(path)
    lock = WriteLock(path)
    lock.take()
    desk, reason = application.open_as_can_be(path)
    assert isinstance(reason, ArchiveInUse)
    assert not desk.storage.writable
    desk.close()
    lock.release()
    desk, reason = application.open_as_can_be(path)
    assert (reason, desk.storage.writable) == (None, True)
    desk.close()


def test_what_was_left_unfinished_beside_an_archive_is_cleared_by_whoever_writes_next(
    application: Application, tmp_path: Path
) -> None:
    path = tmp_path / "а.kartoteka"
    application.create(path)
    left = [tmp_path / name for name in (".а.kartoteka.unfinished", ".а.kartoteka.unfinished-journal")]
    other = tmp_path / ".б.kartoteka.unfinished"
    for one in (*left, other):
        one.write_text("обрывок")
    application.open(path, write=False).close()
    assert all(one.exists() for one in left)
    application.open(path).close()
    assert not any(one.exists() for one in left)
    assert other.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="priorities have classes there")
def test_the_index_gives_way_to_the_window_and_answers_do_not(application: Application, tmp_path: Path) -> None:
    path = tmp_path / "а.kartoteka"
    application.create(path)
    with application.open(path, children=True) as desk:
        desk.finding.catch_up()
        desk.finding.search("гидролог")
        ours = os.nice(0)
        working = [child for child in psutil.Process().children() if str(path) in child.cmdline()]
        assert sorted(child.nice() for child in working) == [ours, min(19, ours + 10)]

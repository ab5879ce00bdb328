"""The passphrase of an archive is set, changed and taken away; everything in it stays, and nothing stays in the open."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import backups as kept
from db import copying, keys
from db.archive import is_encrypted
from db.keys import Key
from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.domain.errors import (
    ArchiveInUse,
    DiskFull,
    KartotekaError,
    PassphraseNeeded,
    WrongPassphrase,
)
from desktop_app.services.backups import Reason
from tests.integration.conftest import TEXT, interview
from tests.integration.db.contents import contents

MARKER = "Шлюзовой Аманжол"


def key_for(passphrase: str) -> Key:
    """Return a key as quickly as a test needs it."""
    return Key(
        hashlib.sha256(passphrase.encode()).digest(), hashlib.sha256(b"salt" + passphrase.encode()).digest()[:16]
    )


@pytest.fixture(autouse=True)
def _quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "fresh", key_for)


@pytest.fixture
def application(tmp_path: Path) -> Application:
    return Application(Places.within(tmp_path / "home"), "en")


@pytest.fixture
def filled(application: Application, tmp_path: Path) -> Path:
    """An archive with a history, a thing undone, and three backups."""
    made = tmp_path / "а.kartoteka"
    application.create(made, "Архив")
    with application.open(made) as desk:
        for number in range(6):
            desk.editing.do(interview(f"{number}.txt", f"{TEXT}\n{MARKER} {number}.\n"))
            if number % 2:
                desk.back_up()
        desk.editing.undo()
    return made


def everything(folder: Path) -> Iterator[Path]:
    return (one for one in folder.rglob("*") if one.is_file())


def lying_open(folder: Path) -> list[Path]:
    """Return the files in which the marker can be read."""
    marks = [MARKER.encode(), MARKER.lower().encode(), MARKER.encode("utf-16-le")]
    return [one for one in everything(folder) if any(mark in one.read_bytes() for mark in marks)]


def test_none_to_some_to_another_to_none_leaves_every_table_as_it_was(
    application: Application, filled: Path, tmp_path: Path
) -> None:
    before = contents(filled)
    assert dict(before["rows"]["sqlite_sequence"])["change"] > 20
    key = application.change_passphrase(filled, None, "первый")
    assert contents(filled, key) == before
    other = application.change_passphrase(filled, key, "второй")
    assert contents(filled, other) == before
    with pytest.raises(WrongPassphrase):
        application.open(filled, key=key)
    assert application.change_passphrase(filled, other, "") is None
    assert contents(filled) == before
    with application.open(filled) as desk:
        desk.editing.redo()
        assert desk.storage.problems() == []


def test_after_a_passphrase_was_set_no_word_lies_open_anywhere(
    application: Application, filled: Path, tmp_path: Path
) -> None:
    with application.open(filled) as desk:
        desk.finding.catch_up()
    assert len(lying_open(tmp_path)) > 3
    key = application.change_passphrase(filled, None, "первый")
    assert lying_open(tmp_path) == []
    backups = application.backups_at(filled)
    assert len(backups) >= 3
    for one in backups:
        assert contents(one.path, key)["rows"]["interview"]
        with pytest.raises(PassphraseNeeded):
            application.open(one.path, write=False)
    with application.open(filled, key=key) as desk:
        assert desk.finding.state() == "missing"
        desk.finding.catch_up()
        assert desk.finding.search("Аманжол").total > 0
    assert lying_open(tmp_path) == []


def test_the_blocks_of_the_file_that_was_replaced_are_overwritten(
    application: Application, filled: Path, tmp_path: Path
) -> None:
    other_name = tmp_path / "второе имя"
    os.link(filled, other_name)  # what of the old file can still be looked at
    application.change_passphrase(filled, None, "первый")
    assert other_name.stat().st_size > 4096
    assert not any(other_name.read_bytes())


def test_a_damaged_state_that_was_set_aside_does_not_stay_open(application: Application, filled: Path) -> None:
    backups = application.backups_at(filled)
    filled.write_bytes(filled.read_bytes()[:4096] + os.urandom(4096) + filled.read_bytes()[8192:])
    filled.with_name(filled.name + "-wal").write_bytes(MARKER.encode())
    aside = application.restore(filled, backups[0].path)
    assert aside is not None
    assert aside.reason is Reason.DAMAGED
    assert lying_open(aside.path.parent)
    application.change_passphrase(filled, None, "первый")
    assert lying_open(aside.path.parent) == []


def test_a_disk_without_space_leaves_the_old_passphrase(
    application: Application, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(filled)
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(DiskFull):
        application.change_passphrase(filled, None, "первый")
    assert contents(filled) == before
    assert [one.name for one in filled.parent.iterdir() if one.is_file()] == [filled.name]


def test_backups_that_the_disk_did_not_take_follow_when_the_archive_is_opened(
    application: Application, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:

        def full(path: Path, *_: object) -> None:
            raise DiskFull(path=path)

        patch.setattr(kept, "rewrite", full)
        key = application.change_passphrase(filled, None, "первый")
    assert is_encrypted(filled)
    assert lying_open(tmp_path)
    application.open(filled, key=key).close()
    assert lying_open(tmp_path) == []
    assert all(contents(one.path, key) for one in application.backups_at(filled))


def test_while_somebody_works_in_it_the_passphrase_stays(application: Application, filled: Path) -> None:
    with application.open(filled), pytest.raises(ArchiveInUse):
        application.change_passphrase(filled, None, "первый")
    assert not is_encrypted(filled)


def test_a_wrong_passphrase_changes_nothing(application: Application, filled: Path) -> None:
    key = application.change_passphrase(filled, None, "первый")
    before = filled.read_bytes()
    for wrong in (None, key_for("не тот")):
        with pytest.raises(KartotekaError):
            application.change_passphrase(filled, wrong, "второй")
    assert filled.read_bytes() == before
    assert contents(filled, key)


def opened(application: Application, path: Path, *known: Key | None) -> Desk:
    """Open with whichever of the keys it is."""
    for key in known:
        if application.needs_passphrase(path) is (key is not None):
            try:
                return application.open(path, key=key)
            except WrongPassphrase:
                continue
    raise AssertionError("neither passphrase opens it")


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked")
@pytest.mark.parametrize(("old", "new", "kills"), [(None, "новый", 20), ("старый", "новый", 20), ("старый", None, 10)])
def test_killed_at_any_moment_it_opens_with_the_old_or_the_new_passphrase(
    application: Application, filled: Path, tmp_path: Path, old: str | None, new: str | None, kills: int
) -> None:
    old_key = application.change_passphrase(filled, None, old) if old else None
    new_key = key_for(new) if new else None
    before = contents(filled, old_key)
    (tmp_path / "k" / "whole").mkdir(parents=True)
    filled.rename(tmp_path / "k" / "whole" / filled.name)
    (tmp_path / "home").rename(tmp_path / "k" / "whole" / "home")
    texts = [key.to_text() if key else "-" for key in (old_key, new_key)]
    subprocess.run(
        [sys.executable, "-m", "tests.integration.db.killed_changes", str(tmp_path / "k"), *texts, str(kills), "7"],
        check=True, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    ends: set[bool] = set()
    for number in range(kills):
        folder = tmp_path / "k" / str(number)
        path = folder / filled.name
        own = Application(Places.within(folder / "home"), "en")
        with opened(own, path, old_key, new_key) as desk:
            key = desk.storage.key
            assert not [one for one in everything(folder) if "unfinished" in one.name and one.parent == folder]
        ends.add(key == new_key)
        assert contents(path, key) == before
        assert [one.name for one in folder.iterdir() if one.is_file()] == [path.name]
        if key is not None:
            assert lying_open(folder) == []
    assert ends == {True, False}

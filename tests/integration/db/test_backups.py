"""Backups are made, checked, thinned and restored; nothing good is ever given up for something worse."""

import datetime
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from db import backups as module
from db import copying, migrate
from db.archive import create, is_encrypted, open_archive
from db.engine import writing_engine
from db.keys import Key
from db.seen import Seen
from desktop_app.bootstrap import Application, Places
from desktop_app.domain.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveInUse,
    BackupMissing,
    BackupOfAnother,
    DiskFull,
    NotAnArchive,
    PassphraseNeeded,
    WrongPassphrase,
)
from desktop_app.domain.ids import InterviewId, TagId
from desktop_app.services import commands as c
from desktop_app.services.backups import Backup, Reason
from tests.integration.conftest import interview, profile
from tests.integration.db.contents import contents

KEY = Key(b"k" * 32, b"salt of 16 bytes")


@pytest.fixture
def application(tmp_path: Path) -> Application:
    return Application(Places.within(tmp_path / "home"), "en")


@pytest.fixture
def place(application: Application, tmp_path: Path) -> Path:
    (tmp_path / "работа").mkdir()
    made = tmp_path / "работа" / "а.kartoteka"
    application.create(made, "Архив")
    work(application, made, 2)
    return made


def work(application: Application, path: Path, much: int = 1, key: Key | None = None) -> None:
    with application.open(path, key=key) as desk, desk.storage.reading() as reading:
        there = len(reading.interviews())
        for number in range(there, there + much):
            desk.editing.do(interview(f"{number}.txt", interview().read.text + f"\nЗапись {number}.\n" * 50))


def damage(path: Path) -> None:
    """Spoil the pages behind the first ones, so that it still looks like an archive from afar."""
    content = bytearray(path.read_bytes())
    content[3 * 4096 : 40 * 4096] = os.urandom(37 * 4096)
    path.write_bytes(content)


def shift(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.timedelta], None]:
    """Return what moves the clock that backups are named by."""
    now = [datetime.datetime(2026, 3, 14, 12, 0, tzinfo=datetime.UTC)]
    monkeypatch.setattr(module, "_now", lambda: now[0])

    def by(step: datetime.timedelta) -> None:
        now[0] += step

    return by


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


# --- made


def test_each_backup_opens_and_equals_what_it_was_made_of(application: Application, place: Path) -> None:
    made: list[tuple[Backup, object]] = []
    for _ in range(3):
        work(application, place)
        with application.open(place) as desk:
            backup = desk.back_up()
        made.append((backup, contents(place)))
    assert len({one.path for one, _ in made}) == 3
    for backup, there in made:
        assert contents(backup.path) == there
        assert backup.size == backup.path.stat().st_size
        reader = open_archive(backup.path, profile(), write=False)
        with reader.reading() as reading:
            assert reading.sequence() == backup.sequence
        assert reader.problems() == []
        reader.close()
    assert [one.path for one in application.backups_at(place)][:1] == [made[-1][0].path]


def test_a_backup_can_be_made_in_the_middle_of_work(application: Application, place: Path) -> None:
    with application.open(place) as desk:
        desk.editing.do(interview("новое.txt", "Новое."))
        backup = desk.back_up()
        desk.editing.do(interview("ещё.txt", "Ещё."))
    assert len(contents(backup.path)["rows"]["interview"]) == 3
    assert len(contents(place)["rows"]["interview"]) == 4


def test_one_is_made_on_closing_and_after_half_an_hour_where_something_changed(
    application: Application, place: Path
) -> None:
    with application.open(place) as desk:
        assert [one.reason for one in desk.backups()] == [Reason.TIME]
        assert desk.back_up_if_due() is None
        desk.editing.do(interview("новое.txt", "Новое."))
        assert desk.back_up_if_due() is None
        newest = desk.backups()[0]
        before = newest.made - datetime.timedelta(minutes=31)
        newest.path.rename(newest.path.with_name(f"{before:%Y%m%dT%H%M%S}000Z-{newest.sequence}-time.kartoteka"))
        made = desk.back_up_if_due()
        assert made is not None
        assert made.reason is Reason.TIME
        assert desk.back_up_if_due() is None
        assert len(desk.backups()) == 2


def test_who_only_reads_makes_none(application: Application, place: Path) -> None:
    for one in application.backups_at(place):
        one.path.unlink()
    with application.open(place, write=False) as desk:
        assert desk.back_up_if_due(closing=True) is None
    assert application.backups_at(place) == []


def test_an_empty_archive_is_not_backed_up(application: Application, tmp_path: Path) -> None:
    application.create(tmp_path / "пусто.kartoteka")
    application.open(tmp_path / "пусто.kartoteka").close()
    assert application.backups_at(tmp_path / "пусто.kartoteka") == []


def test_one_is_made_before_much_is_changed(application: Application, place: Path) -> None:
    with application.open(place) as desk:
        tag = TagId(desk.editing.do(c.AddTag("Вода")).made[0])
        before = [one for one in desk.backups() if one.reason is Reason.MASS]
        assert before == []
        desk.editing.do(c.RemoveTag(tag))
        (made,) = [one for one in desk.backups() if one.reason is Reason.MASS]
        assert len(contents(made.path)["rows"]["tag"]) == 1
        assert contents(made.path)["rows"]["tag"][0][1] is None, "not yet in the bin"
        ids = []
        with desk.storage.reading() as reading:
            ids = [line.id for line in reading.interviews()]
        for id in ids:
            desk.editing.do(c.RemoveInterview(InterviewId(id)))
        assert [one.reason for one in desk.backups()].count(Reason.MASS) == 1, "a row of them is one change of much"


def test_one_is_made_before_a_migration(application: Application, tmp_path: Path) -> None:
    old = tmp_path / "старый.kartoteka"
    create(old)
    engine = writing_engine(old)
    migrate.downgrade(engine, migrate.known_revisions()[0])
    engine.dispose()
    with application.open(old) as desk:
        (made,) = desk.backups()
    assert made.reason is Reason.MIGRATION
    assert contents(made.path)["rows"]["alembic_version"] == [(migrate.known_revisions()[0],)]
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == [old.name]


def test_a_damaged_archive_makes_no_backup_and_no_good_one_goes(application: Application, place: Path) -> None:
    before = application.backups_at(place)
    desk = application.open(place)
    damage(place)
    with pytest.raises((ArchiveDamaged, NotAnArchive)):
        desk.back_up()
    with pytest.raises((ArchiveDamaged, NotAnArchive)):
        desk.storage.copy_to(place.with_name("копия.kartoteka"))
    desk.storage.close()
    assert application.backups_at(place) == before
    assert not place.with_name("копия.kartoteka").exists()
    assert not [name for name in names(before[0].path.parent) if "unfinished" in name]


def test_a_disk_without_space_is_named_and_nothing_stays(
    application: Application, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = application.backups_at(place)
    monkeypatch.setattr(copying.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 1))
    with application.open(place) as desk:
        with pytest.raises(DiskFull):
            desk.back_up()
        desk.editing.do(c.AddTag("Вода"))
        with desk.storage.reading() as reading:
            tag = reading.tags()[0].id
        desk.editing.do(c.RemoveTag(tag))  # goes on without
    assert application.backups_at(place) == before
    with pytest.raises(DiskFull):
        application.restore(place, before[0].path)


def test_what_a_killed_copy_left_is_swept_away(application: Application, place: Path) -> None:
    folder = application.backups_at(place)[0].path.parent
    (folder / ".20260101T000000000Z-7-time.kartoteka.unfinished-wal").write_text("обрывок")
    with application.open(place) as desk:
        desk.back_up()
    assert not [name for name in names(folder) if "unfinished" in name]


def test_files_that_are_no_backups_are_neither_listed_nor_removed(application: Application, place: Path) -> None:
    folder = application.backups_at(place)[0].path.parent
    strange = [folder / "моя копия.kartoteka", folder / "20260101T000000000Z-7-whim.kartoteka"]
    for one in strange:
        one.write_text("моё")
    with application.open(place) as desk:
        desk.back_up()
        assert not {one.path for one in desk.backups()} & set(strange)
    assert all(one.exists() for one in strange)


def test_backups_are_found_where_the_archive_itself_is_gone(application: Application, place: Path) -> None:
    there = application.backups_at(place)
    place.unlink()
    assert application.backups_at(place) == there
    assert application.backups_at(place.with_name("другой.kartoteka")) == []


# --- restored


def test_a_healthy_archive_is_set_aside_and_comes_back(application: Application, place: Path) -> None:
    (older,) = application.backups_at(place)
    work(application, place, 2)
    before = contents(place)
    aside = application.restore(place, older.path)
    assert aside is not None
    assert aside.reason is Reason.RESTORE
    assert contents(place) == contents(older.path) != before
    work(application, place)  # it is writable: the editor wanted it so
    again = application.restore(place, aside.path)
    assert contents(place) == before
    assert again is not None
    assert names(place.parent) == [place.name]


def test_a_damaged_archive_is_kept_byte_for_byte(application: Application, place: Path) -> None:
    (older,) = application.backups_at(place)
    damage(place)
    place.with_name(place.name + "-wal").write_bytes(b"torn")
    spoiled = place.read_bytes()
    aside = application.restore(place, older.path)
    assert aside is not None
    assert aside.reason is Reason.DAMAGED
    assert aside.path.read_bytes() == spoiled
    assert aside.path.with_name(aside.path.name + "-wal").read_bytes() == b"torn"
    assert contents(place) == contents(older.path)
    assert names(place.parent) == [place.name]
    with pytest.raises((ArchiveDamaged, NotAnArchive)):
        application.restore(place, aside.path)
    assert contents(place) == contents(older.path)


def test_a_missing_archive_comes_back_and_no_log_of_the_lost_file_mixes_in(
    application: Application, place: Path, tmp_path: Path
) -> None:
    (older,) = application.backups_at(place)
    with application.open(place) as desk:
        desk.editing.do(interview("новое.txt", "Новое."))
        log = place.with_name(place.name + "-wal").read_bytes()
    place.unlink()
    place.with_name(place.name + "-wal").write_bytes(log)
    assert application.restore(place, older.path) is None
    assert contents(place) == contents(older.path)
    work(application, place)


def test_an_encrypted_archive_is_restored_with_its_key_only(application: Application, place: Path) -> None:
    from db import keys

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "fresh", lambda _: KEY)
        application.change_passphrase(place, None, "слово")
    (older,) = application.backups_at(place)
    work(application, place, 1, KEY)
    before = contents(place, KEY)
    with pytest.raises(PassphraseNeeded):
        application.restore(place, older.path)
    with pytest.raises(WrongPassphrase):
        application.restore(place, older.path, Key(b"x" * 32, KEY.salt))
    assert contents(place, KEY) == before
    aside = application.restore(place, older.path, KEY)
    assert aside is not None
    assert aside.reason is Reason.RESTORE
    assert all(is_encrypted(one.path) for one in application.backups_at(place))
    assert contents(place, KEY) == contents(older.path, KEY)
    application.restore(place, aside.path, KEY)
    assert contents(place, KEY) == before


def test_an_encrypted_archive_is_not_taken_for_damaged_where_the_backup_lies_open(
    application: Application, place: Path, tmp_path: Path
) -> None:
    from db import keys

    (older,) = application.backups_at(place)
    plain = tmp_path / "вынесено.kartoteka"
    shutil.copy(older.path, plain)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "fresh", lambda _: KEY)
        application.change_passphrase(place, None, "слово")
    aside = application.restore(place, plain, KEY)
    assert aside is not None
    assert aside.reason is Reason.RESTORE
    assert is_encrypted(aside.path)


def test_the_backup_of_another_archive_is_refused(application: Application, place: Path, tmp_path: Path) -> None:
    other = tmp_path / "другой.kartoteka"
    application.create(other)
    work(application, other)
    (foreign,) = application.backups_at(other)
    before = place.read_bytes()
    with pytest.raises(BackupOfAnother):
        application.restore(place, foreign.path)
    assert place.read_bytes() == before
    application.restore(tmp_path / "новое место.kartoteka", foreign.path)
    assert contents(tmp_path / "новое место.kartoteka") == contents(foreign.path)


def test_what_is_no_backup_is_refused_and_changes_nothing(
    application: Application, place: Path, tmp_path: Path
) -> None:
    (older,) = application.backups_at(place)
    before = place.read_bytes()
    with pytest.raises(BackupMissing):
        application.restore(place, tmp_path / "нет.kartoteka")
    (tmp_path / "текст.kartoteka").write_text("просто текст")
    with pytest.raises(NotAnArchive):
        application.restore(place, tmp_path / "текст.kartoteka")
    shutil.copy(older.path, tmp_path / "битая.kartoteka")
    damage(tmp_path / "битая.kartoteka")
    with pytest.raises((ArchiveDamaged, NotAnArchive)):
        application.restore(place, tmp_path / "битая.kartoteka")
    assert place.read_bytes() == before
    assert application.backups_at(place) == [older]


def test_while_somebody_works_in_it_nothing_is_restored(application: Application, place: Path) -> None:
    (older,) = application.backups_at(place)
    with application.open(place), pytest.raises(ArchiveInUse):
        application.restore(place, older.path)


def test_while_somebody_reads_a_log_nothing_is_restored(
    application: Application, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.engine.BUSY_MS", 50)
    (older,) = application.backups_at(place)
    writer = application.open(place)
    writer.editing.do(interview("новое.txt", "Новое."))
    reader = open_archive(place, profile(), write=False)
    with reader.reading() as reading:
        assert reading.sequence()
        writer.storage.close()
        with pytest.raises(ArchiveBusy):
            application.restore(place, older.path)
        assert len(reading.interviews()) == 3
    reader.close()
    application.restore(place, older.path)


def test_a_backup_that_is_not_needed_any_more_is_restored_before_it_goes(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = Application(Places.within(tmp_path / "other home"), "en")
    by = shift(monkeypatch)
    with application.open(place) as desk:
        first = desk.back_up()
        by(datetime.timedelta(minutes=90))
        desk.back_up()
    monkeypatch.setattr("desktop_app.bootstrap.due", lambda *_, **__: False)
    by(datetime.timedelta(days=500))
    there = contents(first.path)
    work(application, place)
    application.restore(place, first.path)
    assert contents(place) == there
    assert not first.path.exists()


def test_restoring_is_noted_as_seen(place: Path, tmp_path: Path) -> None:
    application = Application(Places.within(tmp_path / "other home"), "en")
    work(application, place)
    (older,) = application.backups_at(place)
    work(application, place, 3)
    application.restore(place, older.path)
    state = application.seen.of(application.backups.id_at(place) or "")
    assert state is not None
    assert state.sequence == older.sequence
    assert isinstance(application.seen, Seen)

"""An older copy, a copy without its log, and a file beside a log of another moment are recognised; ordinary life is not."""

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.archive import Archive, open_archive
from db.engine import opener
from db.seen import Seen, State
from desktop_app.bootstrap import NOT_AS_SEEN, Application, Desk, Places
from desktop_app.domain.errors import ArchiveDamaged, ArchiveDiverged, ArchiveOlder, ArchiveParted
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import TEXT, interview, profile
from tests.integration.db.contents import contents


@pytest.fixture
def application(tmp_path: Path) -> Application:
    return Application(Places.within(tmp_path / "home"), "en")


@pytest.fixture
def place(application: Application, tmp_path: Path) -> Path:
    made = tmp_path / "а.kartoteka"
    application.create(made)
    work(application, made, 3)
    return made


def work(application: Application, path: Path, much: int, name: str = "х") -> None:
    with application.open(path) as desk:
        for number in range(much):
            desk.editing.do(interview(f"{name}{number}.txt", f"{TEXT}\n{name} {number}\n"))


def log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def end_like_a_crash(storage: Archive, path: Path) -> None:
    """Leave the files as they are when the process is killed."""
    kept = {one: one.read_bytes() for one in (path, log_of(path)) if one.exists()}
    storage.close()
    for one, content in kept.items():
        one.write_bytes(content)


def refused(application: Application, path: Path, error: type[Exception]) -> None:
    """Writing is refused with this reason, reading goes, and the editor may accept the file as it is."""
    with pytest.raises(error):
        application.open(path)
    desk, reason = application.open_as_can_be(path)
    with desk:
        assert type(reason) is error
        assert not desk.storage.writable
        with desk.storage.reading() as reading:
            assert reading.interviews()
    with application.open(path, accept=True) as desk:
        desk.editing.do(interview("после.txt", "После."))
    work(application, path, 1, "дальше")


def test_an_older_copy_in_its_place_is_recognised(application: Application, place: Path, tmp_path: Path) -> None:
    shutil.copy(place, tmp_path / "копия")
    work(application, place, 1)
    shutil.copy(tmp_path / "копия", place)
    refused(application, place, ArchiveOlder)


def test_a_copy_made_while_it_was_open_without_its_log_is_recognised(
    application: Application, place: Path, tmp_path: Path
) -> None:
    with application.open(place) as desk:
        desk.editing.do(interview("новое.txt", "Новое."))
        shutil.copy(place, tmp_path / "копия")
    shutil.copy(tmp_path / "копия", place)
    refused(application, place, ArchiveOlder)


def test_on_another_laptop_a_copy_without_its_log_is_recognised_too(
    application: Application, place: Path, tmp_path: Path
) -> None:
    other = Application(Places.within(tmp_path / "other home"), "en")
    with application.open(place) as desk:
        desk.editing.do(interview("новое.txt", "Новое."))
        shutil.copy(place, tmp_path / "копия.kartoteka")
    refused(other, tmp_path / "копия.kartoteka", ArchiveParted)


def test_an_archive_that_was_worked_on_elsewhere_as_well_is_recognised(
    application: Application, place: Path, tmp_path: Path
) -> None:
    other = Application(Places.within(tmp_path / "other home"), "en")
    shutil.copy(place, tmp_path / "у Марата.kartoteka")
    work(other, tmp_path / "у Марата.kartoteka", 3, "там")
    work(application, place, 1, "здесь")
    shutil.copy(tmp_path / "у Марата.kartoteka", place)
    refused(application, place, ArchiveDiverged)


def test_an_archive_that_went_to_another_laptop_and_came_back_is_welcome(
    application: Application, place: Path, tmp_path: Path
) -> None:
    other = Application(Places.within(tmp_path / "other home"), "en")
    work(other, place, 2, "там")
    work(application, place, 2, "здесь")
    work(other, place, 1, "опять там")


def test_an_old_log_beside_a_newer_file_is_recognised(application: Application, place: Path, tmp_path: Path) -> None:
    with application.open(place) as desk:
        desk.editing.do(interview("новое.txt", "Новое."))
        shutil.copy(log_of(place), tmp_path / "журнал")
        desk.editing.do(interview("ещё.txt", "Ещё."))
    shutil.copy(tmp_path / "журнал", log_of(place))
    with pytest.raises((*NOT_AS_SEEN, ArchiveDamaged)):
        application.open(place)


def test_an_old_file_under_a_newer_log_is_recognised(application: Application, place: Path, tmp_path: Path) -> None:
    """The end of the change log stands in the new log; only that the file is older than the log's beginning tells."""
    shutil.copy(place, tmp_path / "старый")
    with application.open(place) as desk, desk.storage.reading() as reading:
        quote = reading.quotes(QuoteFilter())[0].id
    with application.open(place) as desk:
        desk.editing.do(c.AddNote(quote, "quote", "Заметка, которой не станет"))
    desk = application.open(place)
    desk.editing.do(c.SetSpeaker(quote, "Кто-то"))
    end_like_a_crash(desk.storage, place)
    shutil.copy(tmp_path / "старый", place)
    with pytest.raises((*NOT_AS_SEEN, ArchiveDamaged)):
        application.open(place)


@pytest.mark.parametrize("seed", range(4))
def test_mixtures_of_files_and_logs_of_many_moments_are_recognised(
    application: Application, place: Path, tmp_path: Path, seed: int
) -> None:
    """25 mixtures of one life, four lives: what may be written is, letter for letter, what was seen last."""
    chance = random.Random(seed)
    moments = list(life(application, place, chance))
    files, last = [moment[:2] for moment in moments], moments[-1]
    pure = contents(restored(tmp_path / "последнее.kartoteka", *last))
    outcomes: Counter[str] = Counter()
    for number in range(25):
        file, log = chance.choice(files)[0], chance.choice([*[one[1] for one in files], b""])
        mixed = tmp_path / f"{number}.kartoteka"
        restored(mixed, file, log)
        outcome = "taken"
        try:
            with application.open(mixed) as desk:
                assert not desk.storage.problems()
            assert rows(contents(mixed)) == rows(pure), number
        except (*NOT_AS_SEEN, ArchiveDamaged) as error:
            outcome = type(error).__name__
        outcomes[outcome] += 1
        log_of(mixed).unlink(missing_ok=True)
    assert outcomes.total() == 25
    assert outcomes["taken"] < 13, outcomes
    assert rows(contents(reopened(application, restored(tmp_path / "чистое.kartoteka", *last)))) == rows(pure)


def rows(found: dict[str, dict[str, object]]) -> dict[str, object]:
    return {name: value for name, value in found["rows"].items() if name != "alembic_version"}


def reopened(application: Application, path: Path) -> Path:
    application.open(path).close()
    return path


def restored(path: Path, file: bytes, log: bytes) -> Path:
    path.write_bytes(file)
    log_of(path).write_bytes(log) if log else log_of(path).unlink(missing_ok=True)
    return path


def life(application: Application, path: Path, chance: random.Random) -> Iterator[tuple[bytes, bytes]]:
    """Work in sessions whose log is written back often; at the end the process is killed."""
    seen = Path(application.places.data / "seen")
    for session in range(4):
        desk = application.open(path)
        with desk.storage._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_autocheckpoint=25")
        for number in range(chance.randrange(2, 6)):
            something(desk, f"{session}-{number}", chance)
            last = path.read_bytes(), log_of(path).read_bytes() if log_of(path).exists() else b""
            yield last
        known = {one: one.read_bytes() for one in seen.iterdir()}
        if session < 3:
            desk.close()
            yield path.read_bytes(), b""
            continue
        desk.storage.close()
        for one, content in known.items():
            one.write_bytes(content)


def something(desk: Desk, name: str, chance: random.Random) -> None:
    with desk.storage.reading() as reading:
        quote = chance.choice(reading.quotes(QuoteFilter())).id
    deeds: list[c.Command] = [
        interview(f"{name}.txt", f"{TEXT}\n{name}\n" * chance.randrange(1, 30)),
        c.AddNote(quote, "quote", f"Заметка {name}"),
        c.SetSpeaker(quote, f"Кто-то {name}"),
        c.TagTarget(quote, "quote", (f"Тема {name}",)),
    ]
    desk.editing.do(chance.choice(deeds))


# --- ordinary life


def test_ordinary_life_is_never_refused(application: Application, place: Path, tmp_path: Path) -> None:
    """Crashes at random moments, undo, restoration, reading beside, closing while somebody reads."""
    chance = random.Random(11)
    for number in range(40):
        desk = application.open(place)
        with desk.storage._writer.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_autocheckpoint=15")
        for step in range(chance.randrange(3)):
            something(desk, f"{number}-{step}", chance)
        if chance.random() < 0.3:
            desk.editing.undo()
            if chance.random() < 0.5:
                desk.editing.redo()
        end = chance.choice(["close", "close", "crash", "crash before it was noted", "reader", "restore"])
        if end == "close":
            desk.close()
        elif end.startswith("crash"):
            seen = application.seen._folder / f"{desk.storage.archive_id}.json"
            before = seen.read_bytes()
            if "noted" in end:
                something(desk, f"{number}-last", chance)
            noted = before if "noted" in end else seen.read_bytes()
            end_like_a_crash(desk.storage, place)
            seen.write_bytes(noted)
        elif end == "reader":
            reader = open_archive(place, profile(), write=False)
            with reader.reading() as reading:
                reading.sequence()
                desk.storage.close()
            reader.close()
        else:
            desk.back_up()
            desk.close()
            backup = chance.choice(application.backups_at(place))
            application.restore(place, backup.path)
    application.open(place).close()


def test_killed_right_after_opening_it_opens_again(application: Application, place: Path) -> None:
    for _ in range(3):
        desk = application.open(place)
        end_like_a_crash(desk.storage, place)
    application.open(place).close()


def test_killed_in_the_middle_of_closing_it_opens_again(
    application: Application, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: dict[Path, bytes] = {}

    def killed(*_: object) -> None:
        left.update((one, one.read_bytes()) for one in (place, log_of(place)))

    with monkeypatch.context() as patch:
        patch.setattr(Archive, "_out_of_wal", killed)
        work(application, place, 2, "до закрытия")
    for one, content in left.items():
        one.write_bytes(content)
    with application.open(place) as desk, desk.storage.reading() as reading:
        assert len(reading.all_interview_ids()) == 5


def test_a_reader_never_remembers_and_is_never_refused(application: Application, place: Path, tmp_path: Path) -> None:
    shutil.copy(place, tmp_path / "копия")
    work(application, place, 1)
    known = application.seen.of(archive_id(application, place))
    shutil.copy(tmp_path / "копия", place)
    with application.open(place, write=False) as desk, desk.storage.reading() as reading:
        assert len(reading.interviews()) == 3
    assert application.seen.of(archive_id(application, place)) == known


def archive_id(application: Application, path: Path) -> str:
    with application.open(path, write=False) as desk:
        return desk.storage.archive_id


def test_notes_that_cannot_be_read_or_written_are_as_if_there_were_none(tmp_path: Path) -> None:
    seen = Seen(tmp_path / "seen")
    assert seen.of("a") is None
    seen.remember("a", State(3, "abc"), "salt")
    assert seen.of("a") == State(3, "abc")
    (tmp_path / "seen" / "a.json").write_text("[1")
    assert seen.of("a") is None
    (tmp_path / "seen" / "b.json").mkdir()
    seen.remember("b", State(1, "x"))
    assert sorted(one.name for one in (tmp_path / "seen").iterdir()) == ["a.json", "b.json"]
    Seen(None).remember("a", State(1, "x"))
    assert Seen(None).of("a") is None


def test_what_was_noted_by_an_earlier_version_is_understood(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"sequence": 7, "digest": "ab"}')
    seen = Seen(tmp_path)
    assert seen.of("a") == State(7, "ab")
    assert not seen.lacks_pages("a", "", 7)
    assert seen.lacks_pages("a", "another", 6)


def test_writing_without_notes_goes_as_ever(place: Path) -> None:
    opened = open_archive(place, profile())
    Editing(opened).do(interview("ещё.txt", "Ещё."))
    opened.close()
    assert opener(place, "ro")().execute("PRAGMA journal_mode").fetchone() == ("delete",)

"""Killed at any moment, the program has lost nothing that it said was done, and has done nothing by half."""

from pathlib import Path
from random import Random

import pytest
from sqlalchemy import text

from db.archive import create
from desktop_app.services.editing import Editing
from tests.crash.kills import Siege, Tally, besiege_one
from tests.crash.material import interview
from tests.crash.verify import Findings, Promise, Subject, verify


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("passphrase", ["", "сорок журавлей"], ids=["plain", "encrypted"])
def test_twenty_five_kills_lose_nothing_and_leave_nothing_half_done(tmp_path: Path, passphrase: str) -> None:
    tally = Tally()
    besiege_one(tmp_path, 25, tally, Random(7), passphrase)
    assert tally.clean, tally.table()
    assert tally.kills == 25
    assert tally.acknowledged > 25
    assert len(tally.phases) > 3


# --- what the siege would say if something were wrong


@pytest.fixture
def subject(tmp_path: Path) -> Subject:
    one = Subject(tmp_path / "архив.kartoteka", tmp_path / "home", None)
    one.temporary.mkdir(parents=True)
    create(one.archive)
    return one


def promise(subject: Subject) -> Promise:
    """Bring an interview in, index it, and say so."""
    with subject.application.open(subject.archive) as desk:
        done = Editing(desk.storage).do(interview(Random(1)))
        desk.finding.catch_up()
        with desk.storage.reading() as reading:
            return Promise(done.action.id, reading.sequence(), reading.state_digest())


def wrong(subject: Subject, *promises: Promise) -> dict[str, list[str]]:
    found = verify(subject, list(promises), Random(1))
    return {name: said for name in Findings.__dataclass_fields__ if (said := getattr(found, name))}


def spoil(subject: Subject, *statements: str) -> None:
    with subject.application.open(subject.archive) as desk:
        assert desk.storage._writer is not None
        for statement in statements:
            with desk.storage._writer.begin() as connection:
                connection.execute(text(statement))


def test_nothing_is_said_of_an_archive_that_is_as_it_must_be(subject: Subject) -> None:
    assert wrong(subject, promise(subject)) == {}


def test_what_was_promised_and_is_not_there_is_lost(subject: Subject) -> None:
    kept = promise(subject)
    assert wrong(subject, kept, Promise("нет такого", kept.sequence, kept.digest)) == {"lost": ["нет такого"]}
    assert wrong(subject, Promise(kept.action, kept.sequence, "другой")) == {"lost": [kept.action]}


def test_an_older_copy_of_the_archive_is_refused(subject: Subject) -> None:
    older = subject.archive.read_bytes()
    promise(subject)
    subject.archive.write_bytes(older)
    assert list(wrong(subject)) == ["refused"]


def test_a_row_without_its_change_is_torn(subject: Subject) -> None:
    promise(subject)
    spoil(subject, "UPDATE interview SET outlet = 'Другая газета'")
    assert "torn" in wrong(subject)


def test_an_index_that_was_never_told_of_a_change_is_wrong(subject: Subject) -> None:
    promise(subject)
    with subject.application.open(subject.archive) as desk:
        Editing(desk.storage).do(interview(Random(2)))
    spoil(subject, "DELETE FROM index_queue")
    assert list(wrong(subject)) == ["index"]


def test_files_that_pile_up_are_named(subject: Subject) -> None:
    promise(subject)
    (subject.temporary / "runs.tmp").touch()
    for number in range(3):
        (subject.home / "data" / "seen" / f"архив.json.{number}").touch()
    assert len(wrong(subject)["left_over"]) == 2


def test_a_worker_that_fails_by_itself_is_no_kill(tmp_path: Path) -> None:
    tally = Tally()
    siege = Siege(tmp_path, tally, Random(1), None)
    siege.subject.archive.write_text("Это не архив.")
    siege.kill()
    siege._next.kill()
    assert any("NotAnArchive" in said for said in tally.died)

import dataclasses
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from db.archive import Archive, open_archive
from db.log import chained, clock_after
from db.models import Change
from desktop_app.domain.ids import DossierId, InterviewId, ItemId, SectionId
from desktop_app.services.commands import AddDossier, AddSection, AddText, DescribeInterview, MoveItem
from desktop_app.services.editing import Editing
from tests.integration.conftest import interview, profile


def rows(archive: Archive) -> list[dict[str, object]]:
    with archive._reader.begin() as connection:
        found = connection.execute(select(*Change.__table__.columns).order_by(Change.seq))
        return [dict(row._mapping) for row in found]


def test_every_change_names_its_author_laptop_and_moment(archive: Archive, added: InterviewId) -> None:
    log = rows(archive)
    assert {row["entity"] for row in log} == {"interview", "revision", "original", "quote", "speaker", "speaker_role"}
    assert {(row["author"], row["site"]) for row in log} == {("author-of-Дина", "site-1")}
    assert [row["hlc"] for row in log] == sorted(row["hlc"] for row in log)


def test_the_log_does_not_repeat_texts_and_files(archive: Archive, added: InterviewId) -> None:
    for row in rows(archive):
        if row["entity"] in ("revision", "original"):
            assert not {"text", "content", "passages"} & set(row["value"])


def test_a_change_names_the_one_that_it_replaces(archive: Archive, editing: Editing, added: InterviewId) -> None:
    for title in ("Второе название", "Третье название"):
        editing.do(DescribeInterview(added, (("title", title),)))
    born = next(r for r in rows(archive) if r["entity"] == "interview" and r["field"] == "")
    second, third = [r for r in rows(archive) if r["field"] == "title"]
    assert (second["prev"], third["prev"]) == (born["id"], second["id"])
    assert (second["old"], third["old"], third["value"]) == ("О канале", "Второе название", "Третье название")


def whole(log: list[dict[str, object]]) -> bool:
    before = ""
    for row in log:
        plain = {key: value for key, value in row.items() if key not in ("seq", "hash")}
        before = chained(before, plain)
        if before != row["hash"]:
            return False
    return True


def test_the_chain_holds_where_a_whole_number_is_read_back_without_its_point(
    archive: Archive, editing: Editing
) -> None:
    section = SectionId("раздел")
    dossier = DossierId(editing.do(AddDossier("Канал", "Начало")).made[0])
    editing.do(AddSection(dossier, "Второй", section))
    editing.do(AddText(section, "Раз"))
    second = ItemId(editing.do(AddText(section, "Два")).made[0])
    editing.do(MoveItem(second, -1))
    moved = rows(archive)[-1]
    assert (moved["entity_id"], moved["field"], moved["old"]) == (second, "position", 2.0)
    assert whole(rows(archive))


def test_the_chain_of_hashes_shows_an_altered_row(archive: Archive, added: InterviewId) -> None:
    log = rows(archive)
    assert whole(log)
    log[1]["value"] = {**log[1]["value"], "name": "x"}
    assert not whole(log)


def test_the_clock_never_goes_back_behind_the_log() -> None:
    assert clock_after("9999999999999-000003-s", "s") == (9999999999999, 4)
    assert clock_after("0000000000001-000003-s", "s")[1] == 0


def test_a_change_that_changes_nothing_is_no_action(archive: Archive, editing: Editing, added: InterviewId) -> None:
    before = len(rows(archive))
    editing.do(DescribeInterview(added, (("outlet", "Вестник степи"),)))
    assert len(rows(archive)) == before
    with archive.reading() as reading:
        assert len(reading.history()) == 1


def test_a_command_that_fails_leaves_nothing(path: Path) -> None:
    archive = open_archive(path, profile())
    command = interview()
    broken = dataclasses.replace(command)
    Editing(archive).do(command)
    with pytest.raises(IntegrityError):
        Editing(archive).do(broken)  # the same id again
    archive.close()
    with sqlite3.connect(path) as connection:
        counts = [
            connection.execute(question).fetchone()[0]
            for question in ("SELECT count(*) FROM original", "SELECT count(*) FROM action")
        ]
    connection.close()
    assert counts == [1, 1]

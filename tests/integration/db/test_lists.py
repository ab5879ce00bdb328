"""What lists and imports read: an encrypted page is dear, so no text and no quote is read to count or compare."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from db.archive import Archive
from desktop_app.domain.ids import InterviewId
from desktop_app.services.ports import Reading


def plan(archive: Archive, question: Callable[[Reading], object]) -> list[str]:
    """Return the steps by which SQLite answers a question."""
    asked: list[str] = []

    def listen(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append(statement)

    event.listen(archive._reader, "before_cursor_execute", listen)
    with archive.reading() as reading:
        question(reading)
    event.remove(archive._reader, "before_cursor_execute", listen)
    with archive._reader.begin() as connection:
        return [
            str(row[3])
            for statement in asked
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement.replace('?', 'NULL')}")
        ]


def steps_on(table: str, steps: list[str]) -> list[str]:
    return [step for step in steps if step.split()[1:2] == [table]]


def test_a_list_of_interviews_counts_quotes_in_an_index_alone(archive: Archive, added: InterviewId) -> None:
    with archive.reading() as reading:
        assert [(line.id, line.quotes) for line in reading.interviews()] == [(added, 2)]

    steps = steps_on("quote", plan(archive, lambda reading: reading.interviews()))

    assert len(steps) == 2
    assert all("COVERING INDEX" in step for step in steps)


@pytest.mark.parametrize("question", ["interview_of_original", "interviews_of_file"])
def test_the_interview_of_a_file_is_found_without_reading_a_text(
    archive: Archive, added: InterviewId, question: str
) -> None:
    steps = plan(archive, lambda reading: getattr(reading, question)("канал.txt"))

    assert not [step for step in steps if step.startswith("SCAN")]
    assert ["COVERING INDEX" in step for step in steps_on("revision", steps)] == [True]

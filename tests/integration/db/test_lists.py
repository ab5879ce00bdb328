"""What lists read: an encrypted page is dear, so a list of interviews reads no quote."""

from typing import Any

from sqlalchemy import event

from db.archive import Archive
from desktop_app.domain.ids import InterviewId


def test_a_list_of_interviews_counts_quotes_in_an_index_alone(archive: Archive, added: InterviewId) -> None:
    asked: list[str] = []

    def listen(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append(statement)

    event.listen(archive._reader, "before_cursor_execute", listen)
    with archive.reading() as reading:
        assert [(line.id, line.quotes) for line in reading.interviews()] == [(added, 2)]
    with archive._reader.begin() as connection:
        lines = [
            str(row[3])
            for statement in tuple(asked)
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement.replace('?', 'NULL')}")
        ]
    reads = [line for line in lines if line.split()[1:2] == ["quote"]]
    assert len(reads) == 2
    assert all("COVERING INDEX" in line for line in reads)

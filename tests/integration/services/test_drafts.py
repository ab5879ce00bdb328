"""What was begun and not saved waits in the archive for whoever began it, apart from the history."""

from pathlib import Path

from db.archive import Archive, open_archive
from desktop_app.domain.ids import InterviewId
from desktop_app.services.drafts import Draft, forget, keep, kept
from tests.integration.conftest import profile


def test_a_draft_is_there_after_the_archive_was_closed_and_nobody_else_has_it(path: Path) -> None:
    draft = Draft(InterviewId("i-1"), "Воды хватит\ud83d", "Оговорка", 3)
    archive = open_archive(path, profile("Дина"))
    keep(archive, Draft(InterviewId("i-1"), "Воды", "", 3))
    keep(archive, draft)
    archive.close()
    other = open_archive(path, profile("Ерлан"))
    assert kept(other) == []
    other.close()
    again = open_archive(path, profile("Дина"))
    assert kept(again) == [draft]
    forget(again, draft.interview)
    assert kept(again) == []
    again.close()


def test_a_draft_is_no_change_of_the_archive(archive: Archive) -> None:
    with archive.reading() as reading:
        before = reading.state_digest(), reading.sequence()
    keep(archive, Draft(InterviewId("i-1"), "Воды", "", 1))
    archive.keep_draft(InterviewId("i-2"), "{unreadable")
    with archive.reading() as reading:
        assert (reading.state_digest(), reading.sequence()) == before
        assert reading.history() == []
    assert [draft.interview for draft in kept(archive)] == ["i-1"]
    assert archive.problems() == []

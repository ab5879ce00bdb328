"""What was removed lies in the bin, and comes back with all that hung on it."""

import pytest

from desktop_app.domain.errors import NotFound, UndoBlocked
from desktop_app.services import commands as c
from desktop_app.services.bin import restoring
from desktop_app.services.editing import Editing
from desktop_app.services.queries import QuoteFilter
from tests.integration.conftest import interview


@pytest.fixture
def editing(archive):
    return Editing(archive)


def removed(archive):
    with archive.reading() as reading:
        return reading.bin()


def put_back(archive, editing, line):
    with archive.reading() as reading:
        command = restoring(reading, line.action)
    return editing.do(command)


def quotes(archive):
    with archive.reading() as reading:
        return reading.quotes(QuoteFilter())


def test_an_interview_comes_back_with_its_quotes_notes_and_tags(archive, editing):
    id = editing.do(interview()).made[0]
    one, two = (view.id for view in quotes(archive))
    editing.do(c.AddNote(one, "quote", "Проверить"))
    editing.do(c.TagTarget(one, "quote", ("Вода",)))
    editing.do(c.LinkQuotes(one, two, "supports"))
    before = quotes(archive)
    editing.do(c.RemoveInterview(id))
    (line,) = removed(archive)

    assert (line.kind, line.id, line.name) == ("interview", id, "О канале")
    assert dict(line.along) == {"quote": 2, "note": 1}
    assert quotes(archive) == []
    put_back(archive, editing, line)
    assert quotes(archive) == before
    assert removed(archive) == []


def test_what_went_alone_before_stays_in_the_bin_when_the_rest_comes_back(archive, editing):
    id = editing.do(interview()).made[0]
    one, two = (view.id for view in quotes(archive))
    editing.do(c.RemoveQuote(one))
    editing.do(c.RemoveInterview(id))
    newest, oldest = removed(archive)

    assert (newest.kind, oldest.kind) == ("interview", "quote")
    put_back(archive, editing, newest)
    assert [view.id for view in quotes(archive)] == [two]
    assert [line.id for line in removed(archive)] == [one]


def test_putting_back_is_a_step_that_can_be_undone(archive, editing):
    tag = editing.do(c.AddTag("Вода")).made[0]
    editing.do(c.RemoveTag(tag))
    put_back(archive, editing, removed(archive)[0])
    editing.undo()

    assert [line.id for line in removed(archive)] == [tag]
    put_back(archive, editing, removed(archive)[0])
    assert removed(archive) == []


def test_a_removal_that_was_undone_and_done_again_is_found_by_its_last_step(archive, editing):
    tag = editing.do(c.AddTag("Вода")).made[0]
    editing.do(c.RemoveTag(tag))
    editing.undo()
    assert removed(archive) == []
    editing.redo()
    put_back(archive, editing, removed(archive)[0])

    with archive.reading() as reading:
        assert [line.name for line in reading.tags()] == ["Вода"]


def test_nothing_comes_back_twice(archive, editing):
    tag = editing.do(c.AddTag("Вода")).made[0]
    editing.do(c.RemoveTag(tag))
    (line,) = removed(archive)
    with archive.reading() as reading:
        command = restoring(reading, line.action)
    editing.do(command)

    with archive.reading() as reading, pytest.raises(NotFound):
        restoring(reading, line.action)
    with pytest.raises(UndoBlocked):
        editing.do(command)

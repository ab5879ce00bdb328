"""Searches with names: in the archive, in the history, and with each editor's own last look."""

import pytest

from db.archive import Archive
from desktop_app.domain.errors import NameMissing, NothingToLookFor
from desktop_app.domain.ids import SearchId
from desktop_app.domain.searches import SavedSearch
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.searches import as_query


def searches(archive: Archive) -> list[SavedSearch]:
    with archive.reading() as reading:
        return reading.searches()


def test_a_search_is_saved_renamed_and_removed_and_each_step_can_be_undone(archive: Archive, editing: Editing) -> None:
    command = c.SaveSearch("  Вода \n в августе ", " вода август ", "date")
    editing.do(command)
    saved = SavedSearch(command.id, "Вода в августе", "вода август", "date")
    assert searches(archive) == [saved]
    editing.do(c.ChangeSearch(command.id, "Реки"))
    editing.do(c.RemoveSearch(command.id))
    assert searches(archive) == []
    editing.undo()
    assert [one.name for one in searches(archive)] == ["Реки"]
    editing.undo()
    assert searches(archive) == [saved]
    editing.undo()
    assert searches(archive) == []


def test_a_search_without_name_or_query_is_not_saved(archive: Archive, editing: Editing) -> None:
    with pytest.raises(NameMissing):
        editing.do(c.SaveSearch(" ", "вода"))
    with pytest.raises(NothingToLookFor):
        editing.do(c.SaveSearch("Вода", " "))
    assert searches(archive) == []


def test_a_look_is_remembered_and_is_no_step_of_the_history(archive: Archive, editing: Editing) -> None:
    made = SearchId(editing.do(c.SaveSearch("Вода", "вода")).made[0])
    with archive.reading() as reading:
        before = reading.state_digest(), reading.history()
    archive.look(made, "seen once")
    archive.look(made, "seen twice")
    assert archive.looked(made) == "seen twice"
    with archive.reading() as reading:
        assert (reading.state_digest(), reading.history()) == before


def test_a_saved_search_puts_nothing_into_the_index_queue(archive: Archive, editing: Editing) -> None:
    editing.do(c.SaveSearch("Вода", "вода"))
    with archive.reading() as reading:
        assert reading.queue_length() == 0


@pytest.mark.parametrize(
    ("query", "narrowed", "said"),
    [
        ("вода", (), "вода"),
        ("вода", (("year", ("2024",)),), "вода year:2024"),
        ("вода", (("language", ("ru", "kk")),), "вода lang:(ru OR kk)"),
        ("вода ИЛИ река", (("speaker", ("Айгуль Сейтова",)),), '(вода ИЛИ река) speaker:"Айгуль Сейтова"'),
        ("вода", (("tag", ("Вода/Каналы", "Люди")), ("year", ())), 'вода tag:("Вода/Каналы" OR Люди)'),
    ],
)
def test_what_narrows_an_answer_is_said_in_words(
    query: str, narrowed: tuple[tuple[str, tuple[str, ...]], ...], said: str
) -> None:
    assert as_query(query, narrowed) == said

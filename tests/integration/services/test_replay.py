"""At any time the log gives the rows, and undo gives the past, whatever was done and in whatever order."""

import json
from random import Random

import pytest
from sqlalchemy import text

from db.archive import Archive
from desktop_app.domain.errors import NothingToRedo, NothingToUndo
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.handlers import HANDLERS
from tests.crash import walk
from tests.crash.replay import faults
from tests.integration.services.test_editing import projection


def as_bytes(archive: Archive) -> bytes:
    return json.dumps(projection(archive), sort_keys=True).encode()


def test_the_walk_knows_every_command() -> None:
    assert set(walk.MAKERS) == set(HANDLERS) - {c.PutBack}


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_hundred_actions_are_undone_and_redone_to_the_byte(seed: int, editing: Editing, archive: Archive) -> None:
    steps = walk.Walk(editing, archive._reader, Random(seed))
    states = [as_bytes(archive)]
    while len(states) <= 100:
        done = steps.step(going_back=0)
        if done and done.touched:
            states.append(as_bytes(archive))
    assert faults(archive) == []
    for before in reversed(states[:-1]):
        editing.undo()
        assert as_bytes(archive) == before
    with pytest.raises(NothingToUndo):
        editing.undo()
    assert faults(archive) == []
    for after in states[1:]:
        editing.redo()
        assert as_bytes(archive) == after
    with pytest.raises(NothingToRedo):
        editing.redo()
    assert faults(archive) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", [4, 5])
def test_the_log_gives_the_rows_also_where_much_was_taken_back(seed: int, editing: Editing, archive: Archive) -> None:
    steps = walk.Walk(editing, archive._reader, Random(seed))
    for _ in range(300):
        steps.step(going_back=0.4)
    assert faults(archive) == []


WRONGS = {
    "UPDATE quote SET state = 'rejected'": "the log says 'found'",
    "UPDATE quote SET words = 'иначе'": "derived from the anchors",
    "DELETE FROM quote": "only in the log",
    "UPDATE revision SET text = 'иное'": "not what its digest says",
    "DELETE FROM change WHERE seq = 2": "change 2 is missing",
    "DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)": "counted rows that are not there",
    "UPDATE change SET value = json_set(value, '$.title', 'Иначе') WHERE entity = 'interview'": "the chain is broken",
    "DELETE FROM action": "actions are not those of the log",
    "UPDATE change SET group_id = 'чужое' WHERE seq = 3": "do not stand together",
}


@pytest.mark.parametrize("wrong", WRONGS)
def test_whatever_is_not_as_the_log_says_is_named(wrong: str, archive: Archive, added: str) -> None:
    assert faults(archive) == []
    assert archive._writer is not None
    with archive._writer.begin() as connection:
        connection.execute(text(wrong))
    assert any(WRONGS[wrong] in said for said in faults(archive))

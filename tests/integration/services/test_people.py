"""People of the archive: met again in every spelling, joined and parted by the editor's word."""

from dataclasses import replace
from itertools import count

import pytest

from db.archive import Archive
from desktop_app.domain.errors import NothingToSplit, SpeakerIntoItself
from desktop_app.domain.people import SpeakerKind
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.found import FoundSpeaker
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import SpeakerLine
from tests.integration.conftest import interview


def said_by(editing: Editing, name: str, role: str = "") -> None:
    """Bring in an interview in which somebody of this name speaks."""
    number = next(_NUMBERS)
    command = interview(f"{number}.txt", f"Запись {number}.\n\n«Воды хватит до августа», — говорит он.\n")
    speaker = FoundSpeaker(name, SpeakerKind.PERSON, role, (name,))
    editing.do(replace(command, found=replace(command.found, speakers=(speaker,))))


_NUMBERS = count()


def people(archive: Archive) -> dict[str, SpeakerLine]:
    with archive.reading() as reading:
        return {line.name: line for line in reading.speakers()}


def test_every_spelling_of_a_name_is_one_person_under_the_fullest_name(editing: Editing, archive: Archive) -> None:
    for name in ("Т. Калиев", "Калиев", "Talgat Kaliyev", "Талгат Калиев", "Калиев Талгат Ахметович"):
        said_by(editing, name)

    (one,) = people(archive).values()

    assert one.name == "Талгат Калиев"
    assert set(one.aliases) == {"Т. Калиев", "Калиев", "Talgat Kaliyev", "Калиев Талгат Ахметович"}
    assert one.interviews == 5


def test_a_woman_and_another_given_name_are_others(editing: Editing, archive: Archive) -> None:
    for name in ("Талгат Калиев", "Калиева", "Нурлан Калиев"):
        said_by(editing, name)

    assert set(people(archive)) == {"Талгат Калиев", "Калиева", "Нурлан Калиев"}


def test_a_surname_that_two_bear_is_given_to_the_one_with_the_role_and_else_to_none_of_them(
    editing: Editing, archive: Archive
) -> None:
    said_by(editing, "Талгат Калиев", "политолог")
    said_by(editing, "Нурлан Калиев", "гидролог")
    said_by(editing, "Калиев", "гидролог")
    said_by(editing, "Т. Калиев")
    assert {name: line.quotes for name, line in people(archive).items()} == {"Талгат Калиев": 2, "Нурлан Калиев": 2}

    said_by(editing, "Калиев", "акын")

    assert people(archive)["Калиев"].quotes == 1


def test_what_an_import_called_somebody_is_undone_with_it(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Т. Калиев")
    said_by(editing, "Талгат Калиев")
    editing.undo()
    (one,) = people(archive).values()
    assert (one.name, one.aliases, one.interviews) == ("Т. Калиев", (), 1)


def test_two_persons_become_one_and_the_step_is_undone_whole(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Дина Ахметова", "гидролог")
    said_by(editing, "Дина Ким", "директор")
    there = people(archive)

    editing.do(c.MergeSpeakers(there["Дина Ахметова"].id, there["Дина Ким"].id))

    (one,) = people(archive).values()
    assert (one.name, one.quotes, one.aliases) == ("Дина Ким", 2, ("Дина Ахметова",))
    assert {role.title for role in one.roles} == {"гидролог", "директор"}
    said_by(editing, "Д. Ахметова")
    assert people(archive)["Дина Ким"].quotes == 3
    editing.undo()
    editing.undo()
    assert people(archive) == there


def test_nobody_is_merged_with_themself(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Дина Ким")
    one = people(archive)["Дина Ким"].id
    with pytest.raises(SpeakerIntoItself):
        editing.do(c.MergeSpeakers(one, one))


def test_quotes_of_a_namesake_are_given_to_another_person_of_the_same_name(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Марат Оспанов")
    said_by(editing, "Марат Оспанов")
    one = people(archive)["Марат Оспанов"].id
    with archive.reading() as reading:
        first, second = reading.quotes(QuoteFilter(speaker=one))

    editing.do(c.SplitSpeaker(one, (first.id,), "Марат Оспанов"))

    with archive.reading() as reading:
        assert [(line.name, line.quotes) for line in reading.speakers()] == [("Марат Оспанов", 1)] * 2
        assert [view.id for view in reading.quotes(QuoteFilter(speaker=one))] == [second.id]


def test_nothing_is_split_off_where_no_quote_or_every_quote_would_go(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Марат Оспанов")
    one = people(archive)["Марат Оспанов"].id
    with archive.reading() as reading:
        (only,) = reading.quotes(QuoteFilter(speaker=one))
    for quotes in ((), (only.id,)):
        with pytest.raises(NothingToSplit):
            editing.do(c.SplitSpeaker(one, quotes, "Другой"))

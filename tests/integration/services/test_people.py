"""People of the archive: met again in every spelling, joined and parted by the editor's word."""

from dataclasses import replace
from itertools import count

import pytest

from db.archive import Archive
from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import NameTaken, NotFound, NothingToSplit, SpeakerIntoItself
from desktop_app.domain.ids import InterviewId, SpeakerId
from desktop_app.domain.people import SpeakerKind
from desktop_app.services import commands as c
from desktop_app.services.editing import Editing
from desktop_app.services.found import FoundSpeaker
from desktop_app.services.person import person
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.same_people import proposals
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


def told_apart(archive: Archive) -> list[set[str]]:
    with archive.reading() as reading:
        return [set(two) for two in reading.two_persons()]


def test_two_persons_are_not_proposed_as_one_again_and_undo_brings_the_proposal_back(
    editing: Editing, archive: Archive
) -> None:
    for name, role in (("Талгат Калиев", "политолог"), ("Нурлан Калиев", "гидролог"), ("Калиев", "акын")):
        said_by(editing, name, role)
    there = people(archive)

    def proposed() -> set[frozenset[str]]:
        with archive.reading() as reading:
            return {frozenset((one.one.name, one.other.name)) for one in proposals(reading)}

    both = {frozenset(("Калиев", "Талгат Калиев")), frozenset(("Калиев", "Нурлан Калиев"))}
    assert proposed() == both
    editing.do(c.KeepApart(there["Талгат Калиев"].id, there["Калиев"].id))
    editing.do(c.KeepApart(there["Калиев"].id, there["Талгат Калиев"].id))
    assert proposed() == {frozenset(("Калиев", "Нурлан Калиев"))}
    editing.undo()
    assert proposed() == both


def test_who_is_not_the_first_is_not_the_second_either_after_both_became_one(
    editing: Editing, archive: Archive
) -> None:
    for name in ("Дина Ким", "Марат Ли", "Ержан Цой"):
        said_by(editing, name)
    one, two, three = (people(archive)[name].id for name in ("Дина Ким", "Марат Ли", "Ержан Цой"))
    editing.do(c.KeepApart(one, two))
    editing.do(c.KeepApart(one, three))

    editing.do(c.MergeSpeakers(one, three))

    assert told_apart(archive) == [{two, three}]
    editing.undo()
    assert {frozenset(two) for two in told_apart(archive)} == {frozenset((one, two)), frozenset((one, three))}


def test_a_namesake_who_was_split_off_is_not_proposed_to_be_the_same(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Марат Оспанов")
    said_by(editing, "Марат Оспанов")
    one = people(archive)["Марат Оспанов"].id
    with archive.reading() as reading:
        first = reading.quotes(QuoteFilter(speaker=one))[0]
    editing.do(c.SplitSpeaker(one, (first.id,), "Марат Оспанов"))
    with archive.reading() as reading:
        assert proposals(reading) == []


def test_names_are_added_shown_changed_and_removed(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Талгат Калиев")
    one = people(archive)["Талгат Калиев"].id
    editing.do(c.AddSpeakerName(one, "Т. Калиев"))
    with pytest.raises(NameTaken):
        editing.do(c.AddSpeakerName(one, "Т. Калиев"))
    editing.do(c.AddSpeakerName(one, "Т. Калиев", shown=True))
    assert people(archive)["Т. Калиев"].aliases == ("Талгат Калиев",)
    with archive.reading() as reading:
        (other,) = reading.names_of(one)
    editing.do(c.ChangeSpeakerName(other.id, "Талғат Қалиев"))
    assert people(archive)["Т. Калиев"].aliases == ("Талғат Қалиев",)
    editing.do(c.RemoveSpeakerName(other.id))
    assert people(archive)["Т. Калиев"].aliases == ()
    for _ in range(4):
        editing.undo()
    assert people(archive)["Талгат Калиев"].aliases == ()


def test_a_role_is_changed_and_removed(editing: Editing, archive: Archive) -> None:
    said_by(editing, "Талгат Калиев", "политолог")
    (role,) = people(archive)["Талгат Калиев"].roles
    editing.do(c.ChangeSpeakerRole(role.id, " директор ", "Институт", PartialDate("2020"), PartialDate("2024-03")))
    (changed,) = people(archive)["Талгат Калиев"].roles
    assert (changed.title, changed.affiliation, changed.since, changed.until) == (
        "директор", "Институт", "2020", "2024-03",
    )  # fmt: skip
    editing.do(c.RemoveSpeakerRole(role.id))
    assert people(archive)["Талгат Калиев"].roles == ()
    editing.undo()
    editing.undo()
    assert people(archive)["Талгат Калиев"].roles == (role,)


def test_the_page_of_a_person_gathers_what_the_archive_has_of_them(editing: Editing, archive: Archive) -> None:
    first = editing.do(interview()).made[0]
    editing.do(c.AddQuote(InterviewId(first), (Span(0, 8),), "Марат Оспанов"))
    with archive.reading() as reading:
        own = [view for view in reading.quotes(QuoteFilter()) if view.speaker == "Айгуль Сейтова"]
        (other,) = (view for view in reading.quotes(QuoteFilter()) if view.speaker == "Марат Оспанов")
    editing.do(c.LinkQuotes(other.id, own[0].id, "supports"))
    editing.do(c.AddDossier("Канал", "Начало", (own[0].id, own[1].id, other.id)))
    editing.do(c.AddSpeakerName(own[0].quote.speaker or "", "А. Сейтова"))  # type: ignore[arg-type]

    with archive.reading() as reading:
        found = person(reading, people(archive)["Айгуль Сейтова"].id)

    assert [one.id for one in found.said] == [view.id for view in own]
    assert {one.date for one in found.said} == {"2024-03-02"}
    assert [(one.name, one.interviews, one.quotes) for one in found.beside] == [("Марат Оспанов", 1, 1)]
    assert [(one.type, one.outgoing, one.other) for one in found.related] == [("supports", False, other.id)]
    assert [(one.title, one.quotes) for one in found.used] == [("Канал", 2)]
    assert [one.name for one in found.names] == ["А. Сейтова"]
    with archive.reading() as reading, pytest.raises(NotFound):
        person(reading, SpeakerId("нет"))


def test_the_search_hears_of_everybody_whose_names_an_undone_merger_takes_back(
    editing: Editing, archive: Archive
) -> None:
    for name in ("Дина Ким", "Марат Ли"):
        said_by(editing, name)
    one, two = (people(archive)[name].id for name in ("Дина Ким", "Марат Ли"))
    editing.do(c.AddSpeakerName(one, "Дина Сергеевна"))
    editing.do(c.AddSpeakerName(two, "Дина Ким"))
    editing.do(c.MergeSpeakers(one, two))
    with archive.reading() as reading:
        before = max(number for number, _ in reading.queue(1000))

    editing.undo()

    with archive.reading() as reading:
        waiting = {source for number, source in reading.queue(1000) if number > before}
    assert {f"speaker:{one}", f"speaker:{two}"} <= waiting

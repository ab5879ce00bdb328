"""Who may be one person, and why."""

import time
from collections.abc import Sequence
from itertools import product

import pytest

from desktop_app.domain.ids import SpeakerId
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.same_person import Reason
from desktop_app.services.same_people import proposals
from desktop_app.services.views import SpeakerLine


class People:
    """The people of an archive, as far as proposals ask for them."""

    def __init__(self, *names: str, kind: SpeakerKind = SpeakerKind.PERSON, cues: dict[str, list[str]] | None = None):
        self._lines = [SpeakerLine(SpeakerId(name), name, kind, "", 1, 1, ()) for name in names]
        self._cues = cues or {}

    def speakers(self) -> list[SpeakerLine]:
        return self._lines

    def two_persons(self) -> list[tuple[SpeakerId, SpeakerId]]:
        return []

    def cues(self, speakers: Sequence[SpeakerId]) -> dict[SpeakerId, list[str]]:
        return {id: self._cues.get(id, []) for id in speakers}


def reasons(*names: str, **more: object) -> set[tuple[frozenset[str], Reason]]:
    people = People(*names, **more)  # type: ignore[arg-type]
    return {(frozenset((one.one.name, one.other.name)), one.reason) for one in proposals(people)}  # type: ignore[arg-type]


ONE = (
    ("Талгат Калиев", "Т. Калиев", Reason.INITIALS),
    ("Талгат Калиев", "T. Kaliyev", Reason.INITIALS),
    ("Талгат Калиев", "Talgat Kaliyev", Reason.SPELLING),
    ("Талгат Калиев", "Талғат Қалиев", Reason.SPELLING),
    ("Талгат Калиев", "Талгат Ахметович Калиев", Reason.PATRONYMIC),
    ("Талгат Калиев", "Калиев", Reason.SURNAME),
    ("Талгат Калиев", "Калиева", Reason.CASE),
    ("Талгат Калиев", "Талгата Калиева", Reason.CASE),
    ("Талғат Қалиев", "Талғат Қалиевтің", Reason.CASE),
    ("Айгуль Калиева", "Айгуль Калиевой", Reason.CASE),
    ("Серік Ахмет", "Ахмет Серік", Reason.SPELLING),
    ("Ержан Жүсіпов", "Ержан Жусупов", Reason.ALIKE),
)
TWO = (
    ("Талгат Калиев", "Нурлан Калиев"),
    ("Талгат Калиев", "Айгуль Калиева"),
    ("Айгуль Калиев", "Айгуль Калиева"),
    ("А. Калиев", "Анна Калиева"),
    ("Талгат Ахметович Калиев", "Талгат Серикович Калиев"),
    ("Ержан Асанов", "Ержан Хасанов"),
    ("", "—"),
)


@pytest.mark.parametrize(("one", "other", "reason"), ONE)
def test_names_that_can_be_of_one_person_are_proposed_with_their_reason(one: str, other: str, reason: Reason) -> None:
    assert reasons(one, other) == {(frozenset((one, other)), reason)}


@pytest.mark.parametrize(("one", "other"), TWO)
def test_names_that_say_different_things_are_not_proposed(one: str, other: str) -> None:
    assert reasons(one, other) == set()


def test_a_woman_is_not_the_genitive_of_a_man() -> None:
    assert reasons("Талгат Калиев", "Калиева", cues={"Калиева": ["сказала", "отметила"]}) == set()
    assert reasons("T. Kaliyev", "Калиева", cues={"Калиева": ["сказала"]}) == set()
    assert reasons("Талгат Калиев", "Калиева", cues={"Калиева": ["по словам"]}) != set()


def test_a_bare_surname_goes_to_the_woman_who_bears_it() -> None:
    both = frozenset(("Айгуль Калиева", "Калиева"))
    assert reasons("Талгат Калиев", "Айгуль Калиева", "Калиева") == {(both, Reason.SURNAME)}


def test_a_name_that_many_could_bear_is_proposed_to_none() -> None:
    names = [f"{given} Калиев" for given in ("Талгат", "Нурлан", "Ержан", "Серик")]
    assert reasons("Калиев", *names) == set()


def test_the_surest_come_first() -> None:
    found = proposals(People("Калиев", "Талгат Калиев", "Talgat Kaliev"))  # type: ignore[arg-type]
    assert [one.reason for one in found] == [Reason.SPELLING, Reason.SURNAME, Reason.SURNAME]


def test_organisations_are_one_where_only_signs_and_case_differ() -> None:
    names = ("ТОО «Арал-Суы»", "тоо Арал Суы", "Арал")
    assert reasons(*names, kind=SpeakerKind.ORGANISATION) == {(frozenset(names[:2]), Reason.NAME)}
    assert reasons("Один из экспертов", "один из экспертов", kind=SpeakerKind.ROLE) == set()


def test_five_thousand_people_are_looked_through_in_a_moment() -> None:
    parts = [one + other for one, other in product(("ба", "ке", "ли", "ма", "ну"), repeat=2)]
    surnames = [f"{one}{other}ров" for one, other in product(parts, ("да", "ги", "со", "ту"))]
    people = People(*(f"{given} {surname}".title() for given, surname in product(parts + parts, surnames)))
    assert len(people.speakers()) == 5000
    begun = time.process_time()

    proposals(people)  # type: ignore[arg-type]

    assert time.process_time() - begun < 5

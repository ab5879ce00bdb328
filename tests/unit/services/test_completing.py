"""What is offered while a query is being typed."""

from collections.abc import Iterator

import pytest

from desktop_app.services import words
from desktop_app.services.completing import Asked, Offer, asked, found, offers, taken


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = words.language()
    words.use("en")
    yield
    words.use(before)


@pytest.mark.parametrize(
    ("query", "what"),
    [
        ("нал", Asked("", "нал", 0, 3)),
        ("вода нал", Asked("", "нал", 5, 8)),
        ("speaker:Ай", Asked("speaker", "Ай", 8, 10)),
        ("спикер:", Asked("speaker", "", 7, 7)),
        ('вода спикер:"Айгуль Е', Asked("speaker", "Айгуль Е", 12, 21)),
        ("спикер:Токаев нал", Asked("", "нал", 14, 17)),
        ('спикер:"А Б" нал', Asked("", "нал", 13, 16)),
        ("(тег:эн", Asked("tag", "эн", 5, 7)),
    ],
)
def test_what_is_being_typed_is_told_from_the_query(query: str, what: Asked) -> None:
    assert asked(query, len(query)) == what


@pytest.mark.parametrize("query", ["", "н", "вода ", "луна:по", "вода)", "«"])
def test_where_nothing_was_begun_nothing_is_offered(query: str) -> None:
    assert asked(query, len(query)) is None


def test_inside_a_word_nothing_is_offered() -> None:
    assert asked("налоги", 3) is None
    assert asked("нал воды", 3) == Asked("", "нал", 0, 3)


def test_fields_are_offered_in_the_language_of_the_window_and_in_the_one_that_is_typed() -> None:
    assert [offer.text for offer in offers(Asked("", "sp", 0, 2))] == ["speaker:"]
    assert [offer.text for offer in offers(Asked("", "спи", 0, 3))] == ["спикер:"]
    words.use("ru")
    assert [offer.text for offer in offers(Asked("", "зам", 0, 3))] == ["заметка:"]


def test_values_of_a_closed_list_are_offered_by_their_names() -> None:
    assert offers(Asked("lang", "kaz", 5, 8)) == (Offer("kk", "Kazakh"),)
    assert [offer.text for offer in offers(Asked("terms", "", 6, 6))][-1] == "off_record"


def test_an_offer_stands_in_the_place_of_what_was_typed_and_the_caret_after_it() -> None:
    what = asked("вода спикер:Ай", 14)
    offer = found(what, [("Айгуль Сейтова", 12)])[0]
    assert offer == Offer('"Айгуль Сейтова"', "Айгуль Сейтова", 12)
    assert taken("вода спикер:Ай", what, offer) == ('вода спикер:"Айгуль Сейтова" ', 29)


def test_quotes_that_were_opened_or_closed_by_hand_do_not_stay_twice() -> None:
    query = 'спикер:"Ай"'
    assert taken(query, asked(query, 10), Offer('"Айгуль"', "Айгуль"))[0] == 'спикер:"Айгуль" '


def test_after_a_field_no_space_stands() -> None:
    assert taken("sp", asked("sp", 2), Offer("speaker:", "speaker:", field=True)) == ("speaker:", 8)


def test_a_word_that_is_there_already_is_no_offer() -> None:
    assert found(Asked("", "вода", 0, 4), [("вода", 3), ("водами", 1)]) == (Offer("водами", "водами", 1),)

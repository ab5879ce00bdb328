"""What is offered while a word or a value is being typed."""

import pytest


@pytest.fixture
def offered(newsroom_index):
    archive, index = newsroom_index

    def offered(beginning, field="", most=8):
        return index.complete(archive.reading, beginning, field, most)

    return offered


def test_words_that_begin_so_come_with_how_often_they_are_written(offered):
    assert offered("налог") == (("налогах", 1), ("налоги", 1))
    assert dict(offered("the")) == {"the": 3, "there": 1}


def test_names_keep_their_capital_whatever_is_typed(offered):
    assert [word for word, _ in offered("ТОКАЕВ")] == ["Токаев", "Токаева", "Токаевым"]


def test_the_most_frequent_word_is_the_first(offered):
    assert offered("s", most=1) == (("stations", 2),)


def test_a_hyphenated_word_is_offered_by_its_parts_alone(offered):
    assert offered("касымж") == ()
    assert offered("касым") == (("Касым", 1),)


@pytest.mark.parametrize("typed", ["ерж", "Айгуль Е", "айг"])
def test_people_are_offered_by_any_of_their_names(offered, typed):
    assert offered(typed, "speaker") == (("Айгуль Ержанова", 2),)


def test_values_of_a_field_are_offered_before_a_letter_is_typed(offered):
    assert [tag for tag, _ in offered("", "tag")] == ["Экономика/Энергетика", "Экономика/Налоги"]
    assert offered("нал", "tag") == (("Экономика/Налоги", 2),)


def test_nothing_begins_with_what_is_no_word(offered):
    assert offered("!") == ()
    assert offered("", "") == ()

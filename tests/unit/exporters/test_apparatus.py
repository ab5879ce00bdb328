from desktop_app.exporters import apparatus
from desktop_app.services.document import DocumentTag
from tests.golden.made_up import dossier


def test_names_stand_in_the_order_of_the_kazakh_and_russian_alphabets():
    names = ["Ялта", "Ёлка", "Әсел", "Бота", "Анна", "Құрман", "Карим", "Edith", "Ели"]

    assert sorted(names, key=apparatus.alphabetical) == [
        "Edith", "Анна", "Әсел", "Бота", "Ели", "Ёлка", "Карим", "Құрман", "Ялта",
    ]  # fmt: skip


def test_a_speaker_without_a_name_is_in_no_index():
    names = [name for name, _ in apparatus.speakers(dossier("ru"))]

    assert "" not in names
    assert len(names) == 6


def test_sources_know_their_quotes():
    assert apparatus.quotes_of_source(dossier("ru"))[3] == [8, 9, 10]


def test_a_colour_that_is_none_becomes_grey():
    assert apparatus.colour(DocumentTag("a", 'red"); panic("')) == apparatus.GREY
    assert apparatus.colour(DocumentTag("a", "#1F6f8b")) == "#1F6f8b"


def test_the_opening_words_end_with_a_whole_word():
    opening = apparatus.opening(dossier("ru").quotes()[0])

    assert opening == "Мы эту воду ждали одиннадцать лет, и никто — слышите…"

"""Names are given in the nominative, and never bent where the text shows the nominative."""

import pytest

from desktop_app.domain.interviews import Language
from desktop_app.language.names import kazakh_stem, read_name


@pytest.mark.parametrize(
    ("form", "standing", "name"),
    [
        ("Талгата Калиева", [], "Талгат Калиев"),
        ("Талгатом Калиевым", [], "Талгат Калиев"),
        ("Талгат Калиев", [], "Талгат Калиев"),
        ("Сергеем Донским", ["Донской"], "Сергей Донской"),
        ("Андреем Чайковским", [], "Андрей Чайковский"),
        ("Анны Ивановой", [], "Анна Иванова"),
        ("Мамуке Бахтадзе", [], "Мамука Бахтадзе"),
        ("К. Токаева", ["Токаев"], "К. Токаев"),
        ("Андрея Гордеевича", [], "Андрей Гордеевич"),
    ],
)
def test_a_russian_name_is_put_into_the_nominative(form, standing, name):
    assert read_name(form.split(), Language.RUSSIAN, standing).name == name


def test_the_noun_before_a_name_tells_its_case():
    words = ["Касым-Жомарта", "Токаева"]

    assert read_name(words, Language.RUSSIAN, [], {"gent", "accs"}).name == "Касым-Жомарт Токаев"


@pytest.mark.parametrize(
    ("form", "stem"),
    [("Тоқаевтың", "Тоқаев"), ("Берзофскиді", "Берзофски"), ("Сұлтан", ""), ("Фарида", ""), ("Алиге", "Али")],
)
def test_a_kazakh_ending_is_taken_off_only_where_it_can_stand(form, stem):
    assert kazakh_stem(form) == stem


def test_an_english_name_is_left_as_it_is():
    assert read_name(["Mary", "Stone"], Language.ENGLISH, []).name == "Mary Stone"

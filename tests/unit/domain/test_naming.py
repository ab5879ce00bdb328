"""Names of one person in all their spellings, and of others apart."""

from itertools import combinations

import pytest

from desktop_app.domain.naming import may_be_one, person_name, spelling_key

ONE_PERSON = (
    ("Талгат Калиев", "Т. Калиев", "Т.Калиев", "Калиев Т.", "Калиев", "T. Kaliyev", "Talgat Kaliev", "Калиев Талгат",
     "Талгат Ахметович Калиев", "Калиев Талгат Ахметович", "Т. А. Калиев", "Т.А. Калиев", "Kaliyev"),
    ("Қасым-Жомарт Тоқаев", "Касым-Жомарт Токаев", "Kassym-Jomart Tokayev", "Касым-Жомарт Кемелевич Токаев",
     "К.-Ж. Токаев", "Тоқаев"),
    ("Әлихан Смайылов", "Алихан Смаилов", "Alikhan Smailov", "А. Смаилов"),
    ("Жұмабай Шаяхметов", "Жумабай Шаяхметов", "Zhumabay Shayakhmetov", "Jumabai Shaiahmetov"),
    ("Юлия Щербакова", "Yulia Shcherbakova", "Ю. Щербакова"),
    ("Джаксыбеков", "Жақсыбеков", "Dzhaksybekov"),
    ("Хабиба Елебекова", "Khabiba Yelebekova"),
    ("Юрий Цой", "Yury Tsoy", "Yuriy Tsoi"),
)  # fmt: skip
OTHERS = (
    ("Талгат Калиев", "Нурлан Калиев"),
    ("Талгат Калиев", "Калиева"),
    ("Т. Калиев", "Н. Калиев"),
    ("Талгат Ахметович Калиев", "Талгат Серикович Калиев"),
    ("Калиев", "Алиев"),
    ("Мухтар Джакишев", "Мухтар Жакиев"),
    ("Асанов", "Хасанов"),
    ("", ""),
)


@pytest.mark.parametrize("names", ONE_PERSON, ids=lambda names: names[0])
def test_spellings_of_one_name_can_be_of_one_person(names: tuple[str, ...]) -> None:
    apart = [pair for pair in combinations(names, 2) if not may_be_one(*map(person_name, pair))]
    assert apart == []


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_names_that_say_different_things_are_of_different_persons(one: str, other: str) -> None:
    assert not may_be_one(person_name(one), person_name(other))


def test_a_patronymic_between_given_name_and_surname_is_known_as_one() -> None:
    assert person_name("Талгат Ахметович Калиев") == person_name("Калиев Талгат Ахметович")


def test_of_two_names_the_one_that_says_more_is_the_fuller() -> None:
    names = ("Калиев", "Т. Калиев", "Талгат Калиев", "Талгат А. Калиев", "Талгат Ахметович Калиев")
    assert sorted(names, key=lambda name: person_name(name).fullness) == list(names)


@pytest.mark.parametrize("word", ["«»", "123", "王", "", "'"])
def test_a_word_without_letters_that_are_known_has_an_empty_key(word: str) -> None:
    assert spelling_key(word) == ""

import pytest

from desktop_app.search.analysis import words
from desktop_app.search.keys import index_keys, query_keys


def meet(asked, written, in_kazakh=False):
    (one,), (other,) = words(asked), words(written)
    return not query_keys(one.form).isdisjoint(index_keys(other.form, other.capital, in_kazakh))


@pytest.mark.parametrize(
    "forms",
    [
        ["окно", "окна", "окну", "окном", "окне", "окнам", "окнами"],
        ["ребёнок", "ребёнка", "дети", "детьми"],
        ["писать", "пишу", "писала", "пишущий"],
        ["хороший", "хорошая", "хорошими", "лучше"],
        ["ещё", "еще"],
    ],
)
def test_the_forms_of_a_russian_word_meet(forms):
    assert all(meet(forms[0], form) and meet(form, forms[0]) for form in forms)


@pytest.mark.parametrize(
    "forms",
    [
        ["Токаев", "Токаева", "Токаеву", "Токаевым", "Токаеве", "Токаевой"],
        ["Назарбаев", "Назарбаева", "Назарбаевым"],
        ["Ерлан", "Ерлана", "Ерланом", "Ерлану"],
        ["Гульнара", "Гульнары", "Гульнару", "Гульнарой"],
        ["Достоевский", "Достоевского", "Достоевским"],
        ["Казатомпром", "Казатомпрома", "Казатомпромом"],
    ],
)
def test_the_forms_of_a_name_meet_however_it_is_typed(forms):
    assert all(meet(one, other) and meet(one.lower(), other) for one in forms for other in forms)


@pytest.mark.parametrize(
    ("one", "other"),
    [("мост", "мостовая"), ("йод", "иод"), ("мель", "мел"), ("стать", "статья"), ("station", "static")],
)
def test_other_words_keep_apart(one, other):
    assert not meet(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("city", "cities"), ("station", "Stations"), ("promise", "promised"), ("Tokayev", "Tokayev's")]
)
def test_english_plurals_and_endings_meet(one, other):
    assert meet(one, other)
    assert meet(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("мектеп", "мектептерде"), ("қала", "қаланың"), ("Тоқаев", "Тоқаевтың"), ("бала", "балалар"), ("кітап", "кітабы")],
)
def test_kazakh_endings_come_off(one, other):
    assert meet(one, other, in_kazakh=True)
    assert meet(other, one, in_kazakh=True)


def test_kazakh_words_are_found_when_typed_in_russian_letters():
    assert meet("Токаев", "Тоқаевтың", in_kazakh=True)
    assert meet("казак", "қазақ", in_kazakh=True)
    assert not meet("казак", "разговор", in_kazakh=True)


def test_kazakh_endings_do_not_come_off_words_of_russian_passages():
    assert not meet("горо", "города")
    assert meet("қалада", "калада", in_kazakh=True)
    assert not meet("қала", "калада")

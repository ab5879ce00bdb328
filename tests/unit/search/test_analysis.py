from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.analysis import fold, words


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Ёлка", "елка"),
        ("е\u0308лка", "елка"),
        ("ЁЖ", "еж"),
        ("Йод", "йод"),
        ("и\u0306од", "йод"),
        ("за\u0301мок", "замок"),
        ("заво\u00adд", "завод"),
        ("ѐ", "е"),
        ("café", "café"),
        ("cafe\u0301", "café"),
        ("Straße", "strasse"),
        ("Tokayev's", "tokayev"),
        ("don’t", "dont"),
        ("Қазақстан", "қазақстан"),
        ("2025", "2025"),
    ],
)
def test_writing_is_evened_out(written, form):
    assert fold(written) == form


def test_short_i_is_never_taken_for_i():
    assert fold("мой") != fold("мои")


@pytest.mark.parametrize(
    ("mixed", "meant"),
    [("Tокаев", "токаев"), ("нaлог", "налог"), ("ВBC", "ввс"), ("Kоcoвo", "косово"), ("станция", "станция")],
)
def test_latin_letters_that_look_cyrillic_are_cyrillic_in_a_word_that_mixes_both(mixed, meant):
    assert fold(mixed) == meant


def test_a_latin_word_with_a_stray_cyrillic_letter_is_latin():
    assert fold("Wаshington") == "washington"


def test_a_word_in_one_script_keeps_its_letters():
    assert fold("coca") == "coca"
    assert fold("соса") == "соса"
    assert fold("coca") != fold("соса")


def forms(text):
    return [word.form for word in words(text)]


def test_a_hyphenated_word_is_split_and_joined():
    first, second = words("Касым-Жомарт")
    assert (first.form, second.form, first.joined) == ("касым", "жомарт", "касымжомарт")
    assert (first.start, first.end, first.joined_end) == (0, 5, 12)
    assert words("COVID-19")[0].joined == "covid19"


def test_numbers_are_words_and_a_range_of_years_is_not_joined():
    assert forms("В 1998-2005, на 3,5 %") == ["в", "1998", "2005", "на", "3", "5"]
    assert not any(word.joined for word in words("1998-2005"))


def test_a_dash_between_spaces_joins_nothing():
    assert not any(word.joined for word in words("Токаев - президент -да"))


def test_places_are_those_of_the_text_as_it_stands():
    text = "За\u00adво\u0301д «Е\u0308лка» — и\u0306од"
    assert [text[w.start : w.end] for w in words(text)] == ["За\u00adво\u0301д", "Е\u0308лка", "и\u0306од"]
    assert forms(text) == ["завод", "елка", "йод"]


@given(st.text())
def test_words_follow_each_other_and_are_never_empty(text):
    found = words(text)
    assert all(0 <= a.start < a.end <= b.start for a, b in pairwise(found))
    assert all(word.form and text[word.start : word.end].strip() for word in found)


@given(st.text(alphabet="аеёйЁЙё-’' ab\u0301\u00adқҚ1", max_size=12))
def test_a_form_is_its_own_form(text):
    assert all(fold(word.form) == word.form for word in words(text))

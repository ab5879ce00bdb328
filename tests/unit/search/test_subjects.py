"""What a quote is about, told from its words in three languages."""

import pytest

from desktop_app.domain.subjects import Hint, Subject, Weights, hints
from desktop_app.search.subjects import subject_of


def test_forms_of_a_word_are_one_term() -> None:
    one, other = subject_of("Построим школу в Шелеке"), subject_of("О школах Шелека, которые построили")

    assert {"школа", "построить"} <= one.terms & other.terms
    assert any(term.startswith("^шелек") for term in one.terms & other.terms)


def test_words_without_a_subject_are_no_terms() -> None:
    assert not subject_of("и это было бы не так, но мы же думаем, что он сам").terms


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("потратили 1 500 тенге", {"1500"}),
        ("выросло на 5,50 процента", {"5.5"}),
        ("семь школ за 2 млн", {"7", "2", "1000000"}),
        ("жеті мектеп, он бес емес", {"7", "10", "5"}),
        ("он сказал это один раз", set()),
        ("seven schools", {"7"}),
    ],
)
def test_numbers_are_known_in_figures_and_in_words(text: str, numbers: set[str]) -> None:
    assert subject_of(text).numbers == numbers


@pytest.mark.parametrize(
    ("yes", "no"),
    [
        ("Мы будем строить станцию", "Мы не будем строить станцию"),
        ("Станцию можно строить здесь", "Станцию нельзя строить здесь"),
        ("Біз мектеп саламыз", "Біз мектеп салмаймыз"),
        ("Мектепке ақша бар", "Мектепке ақша жоқ"),
        ("We plan to raise taxes", "We don't plan to raise taxes"),
        ("We can raise taxes", "We cannot raise taxes"),
    ],
)
def test_a_negation_is_hinted_at_in_three_languages(yes: str, no: str) -> None:
    assert hints(subject_of(yes), subject_of(no)) == (Hint.NEGATION,)
    assert not hints(subject_of(yes), subject_of(yes))
    assert not hints(subject_of(no), subject_of(no))


def test_another_number_is_hinted_at_but_not_one_more() -> None:
    assert hints(subject_of("пять школ"), subject_of("семь школ")) == (Hint.NUMBER,)
    assert not hints(subject_of("пять школ"), subject_of("пять школ в 2026 году"))
    assert hints(subject_of("пять школ"), subject_of("пять школ в 2026 году"), strictly=True) == (Hint.NUMBER,)


def test_what_is_rare_brings_quotes_closer_than_what_all_speak_of() -> None:
    weights = Weights()
    quotes = [Subject(frozenset({"бюджет", "деньги", f"w{n}"})) for n in range(50)]
    first, later = Subject(frozenset({"шлюз", "канал", "май"})), Subject(frozenset({"шлюз", "канал", "осень"}))
    for subject in (*quotes, first, later):
        weights.add(subject)

    assert weights.closeness(first, later) > 0.3
    assert weights.closeness(quotes[0], quotes[1]) == 0
    assert weights.closeness(first, first) == pytest.approx(1)


def test_one_word_in_common_is_no_subject_but_one_name_is() -> None:
    weights = Weights()
    said = [
        subject_of(words)
        for words in ("Воды хватит до августа", "Без воды не живут", "О плотине близ Шелека", "Я из Шелека")
    ]
    for subject in said:
        weights.add(subject)

    assert weights.closeness(said[0], said[1]) == 0
    assert weights.closeness(said[2], said[3]) > 0

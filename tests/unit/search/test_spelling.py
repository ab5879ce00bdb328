import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search import letters
from desktop_app.search.letters import Letters
from desktop_app.search.spelling import edits, fits
from desktop_app.search.tables import Terms

FORMS = st.text(alphabet="абвгәқab1", min_size=1, max_size=8)
PATTERNS = st.text(alphabet="абвқa*?", min_size=2, max_size=6).filter(lambda one: one.strip("*?"))


@pytest.mark.parametrize(
    ("one", "other", "amiss"),
    [
        ("токаев", "токаев", 0),
        ("токаев", "токаеф", 1),
        ("токаев", "токаеев", 1),
        ("токаев", "токав", 1),
        ("токаев", "токеав", 1),
        ("токаев", "отккаев", 2),
        ("аб", "", 2),
        ("", "аб", 2),
        ("са", "абс", 3),
    ],
)
def test_edits_are_counted_as_damerau_did(one, other, amiss):
    assert edits(one, other) == amiss == edits(other, one)


@pytest.mark.parametrize(
    ("pattern", "form", "answer"),
    [
        ("ат*м", "атом", True),
        ("ат*м", "атм", True),
        ("ат*м", "атомный", False),
        ("ст?л", "стол", True),
        ("ст?л", "стл", False),
        ("виноват?", "виноват", True),
        ("виноват?", "виноваты", True),
        ("виноват?", "виноватых", False),
        ("а.*", "абв", False),
    ],
)
def test_a_wildcard_stands_for_letters(pattern, form, answer):
    assert fits(pattern, form) is answer


def as_told(pattern, form):
    """Say what `fits` does, letter by letter."""
    if not pattern.strip("?"):
        return len(form) <= len(pattern)
    if pattern[0] == "*":
        return as_told(pattern[1:], form) or bool(form and as_told(pattern, form[1:]))
    return bool(form) and pattern[0] in ("?", form[0]) and as_told(pattern[1:], form[1:])


@given(PATTERNS, FORMS)
def test_a_form_fits_as_it_does_letter_by_letter(pattern, form):
    assert fits(pattern, form) == as_told(pattern, form)


def test_no_form_takes_long_to_compare():
    assert not fits("а*" * 30 + "б", "а" * 5000)
    assert fits("а*" * 30 + "а", "а" * 5000)


def vocabulary(forms):
    terms = sorted(form.encode() + b"\x00" + bytes((kind,)) for form in forms for kind in (0, 3))
    return terms, Letters(Terms.of(terms))


def names(terms, numbers):
    assert numbers.tolist() == sorted(set(numbers.tolist()))
    return {terms[number][:-2].decode() for number in numbers.tolist()}


@given(st.sets(FORMS, max_size=30), FORMS, st.integers(1, 2))
def test_all_forms_at_once_are_compared_as_one_by_one(forms, asked, most):
    terms, there = vocabulary(forms)
    numbers, amiss = there.near(asked, most)
    assert names(terms, numbers) == {form for form in forms if edits(asked, form) <= most}
    assert [edits(asked, terms[number][:-2].decode()) for number in numbers.tolist()] == amiss.tolist()


@given(st.sets(FORMS, max_size=30), PATTERNS, st.sampled_from([0, 2_000]))
def test_all_forms_at_once_fit_a_pattern_as_one_by_one(forms, pattern, few):
    terms, there = vocabulary(forms)
    before, letters._FEW = letters._FEW, few
    try:
        assert names(terms, there.fitting(pattern)) == {form for form in forms if fits(pattern, form)}
    finally:
        letters._FEW = before


def test_marks_are_made_piece_by_piece(monkeypatch):
    forms = {f"слово{number}" for number in range(40)}
    _, whole = vocabulary(forms)
    monkeypatch.setattr(letters, "_PIECE", 7)
    _, pieces = vocabulary(forms)
    assert np.array_equal(whole._marks, pieces._marks)
    assert np.array_equal(whole._lengths, pieces._lengths)


def test_very_long_forms_are_compared_too():
    terms, there = vocabulary({"а" * 300, "а" * 299 + "б", "а" * 200})
    assert names(terms, there.near("а" * 300, 1)[0]) == {"а" * 300, "а" * 299 + "б"}
    assert names(terms, there.fitting("а*б")) == {"а" * 299 + "б"}
    assert re.fullmatch("а{300}", names(terms, there.fitting("?" + "а" * 299)).pop())

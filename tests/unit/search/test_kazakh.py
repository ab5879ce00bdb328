"""Kazakh words without their endings."""

import pytest

from desktop_app.search.keys import index_keys, query_keys


def meet(asked, there):
    return not query_keys(asked).isdisjoint(index_keys(there, False, True))


@pytest.mark.parametrize(
    ("asked", "there"),
    [
        ("кітап", "кітаптарымыздан"),
        ("сұра", "сұрайды"),
        ("айыпта", "айыптаған"),
        ("айыптап", "айыптайды"),
        ("сұқ", "сұғуға"),
        ("жең", "жеңіп"),
        ("жетелеу", "жетелеуші"),
    ],
)
def test_forms_of_nouns_and_verbs_meet(asked, there):
    assert meet(asked, there)


@pytest.mark.parametrize(("asked", "there"), [("кітап", "кітапхана"), ("министр", "министрлік"), ("су", "сұрау")])
def test_words_that_only_begin_alike_do_not(asked, there):
    assert not meet(asked, there)

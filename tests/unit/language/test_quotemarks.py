"""Pairs of marks of every kind, nested and forgiven."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchors import Span
from desktop_app.language.quotemarks import pairs


def outside(text):
    return [text[p.start : p.end] for p in pairs(text, Span(0, len(text))) if p.depth == 0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Он сказал: «Да».", ["Да"]),
        ("Er sagte „ja“ und “no” und ”так”.", ["ja", "no", "так"]),
        ('"Да", - и "нет".', ["Да", "нет"]),
        ("«Компания «Росатом» строит», — сказал он.", ["Компания «Росатом» строит"]),
        (
            '"Станцию строят между "Росатомом" и "Казатомпромом"", — сказал он.',
            ['Станцию строят между "Росатомом" и "Казатомпромом"'],
        ),
        ('"Сказать: "Здравствуй, я дома" - так нельзя", - решил он.', ['Сказать: "Здравствуй, я дома" - так нельзя']),
        ("“Біз барамыз“, – деді ол.", ["Біз барамыз"]),
        ("'We don't know,' he said. 'It is the dogs' food.'", ["We don't know,", "It is the dogs' food."]),
        ("He's the dogs' best friend of the ’90s", []),
        ('Экран 15" и сумка.', []),
        ("«Компания «Росатом», — сказал он.", ["Компания «Росатом"]),
        ("“One paragraph that goes on", ["One paragraph that goes on"]),
        ("Лишняя» марка", []),
    ],
)
def test_what_stands_between_outer_marks(text, words):
    assert outside(text) == words


def test_names_inside_are_pairs_of_their_own():
    text = '"Между "Росатомом" и другими", — сказал он.'

    assert [(text[p.start : p.end], p.depth) for p in pairs(text, Span(0, len(text)))][1:] == [("Росатомом", 1)]


@given(st.text(alphabet="«»„“”\"'‘’ аБ.,—\n", min_size=1, max_size=40))
def test_no_muddle_of_marks_gives_a_pair_outside_the_paragraph(text):
    for pair in pairs(text, Span(0, len(text))):
        assert 0 <= pair.opening < pair.start <= pair.end <= pair.outer <= len(text)

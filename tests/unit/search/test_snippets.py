import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.analysis import words
from desktop_app.search.snippets import LENGTH, snippet

LONG = (
    "Первое слово стоит здесь. "
    + "Пустые слова тянутся долго. " * 30
    + "Налоги и сборы растут. "
    + "Конец далеко. " * 20
)


def test_a_short_passage_is_shown_whole():
    assert snippet("Налоги растут.", [(0, 6)]) == ("Налоги растут.", ((0, 6),))


def test_a_long_passage_is_cut_between_words_around_the_densest_matches():
    tax, levy = LONG.index("Налоги"), LONG.index("сборы")
    piece, marks = snippet(LONG, [(0, 6), (tax, tax + 6), (levy, levy + 5)])
    assert [piece[a:b] for a, b in marks] == ["Налоги", "сборы"]
    assert piece.startswith("…")
    assert piece.endswith("…")
    inside = piece.strip("…")
    assert f" {inside} " in LONG
    assert len(inside) <= LENGTH


def test_without_a_match_the_beginning_is_shown():
    piece, marks = snippet(LONG, [])
    assert piece.startswith("Первое слово")
    assert marks == ()


@pytest.mark.parametrize("size", [LENGTH - 1, LENGTH, LENGTH + 1, 1000])
def test_a_passage_without_spaces_is_cut_where_it_must(size):
    piece, marks = snippet("а" * size, [(0, size)])
    assert marks
    assert len(piece) <= max(LENGTH, size) + 2


@given(st.text(alphabet="аб  \n,", max_size=900), st.sets(st.integers(0, 200), max_size=5))
def test_a_snippet_is_a_piece_of_the_passage_and_marks_keep_their_words(text, chosen):
    there = words(text)
    lit = [(there[n].start, there[n].end) for n in sorted(chosen) if n < len(there)]
    piece, marks = snippet(text, lit)
    start = text.find(piece.strip("…"))
    assert start >= 0
    assert bool(marks) == bool(lit)
    assert {piece[a:b] for a, b in marks} <= {text[a:b] for a, b in lit} or any(b - a > LENGTH for a, b in lit)

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.reader.positions import Positions

TEXTS = st.text(st.sampled_from("аә \n\u00a0\u2028\u2029\r😀👩‍🚀x\ud83d\x00"), max_size=40)


@given(TEXTS)
def test_every_character_comes_back_from_qts_positions(text):
    places = Positions(text)

    for character in range(len(text) + 1):
        assert places.to_qt(character) == len(text[:character].encode("utf-16-le", "surrogatepass")) // 2
        assert places.to_character(places.to_qt(character)) == character


def test_the_middle_of_an_emoji_is_no_place():
    places = Positions("a😀b")

    assert places.to_character(2) == 1
    assert places.to_character(2, end=True) == 2


@given(TEXTS)
def test_qt_gets_as_many_units_and_lines_as_the_text_has(text):
    places = Positions(text)
    shown = places.shown()

    assert len(shown) == len(text)
    assert [len(line) for line in shown.split("\n")] == [len(line) for line in text.split("\n")]
    assert places.lines == text.count("\n") + 1


@given(TEXTS)
def test_lines_have_the_text_between_line_feeds(text):
    places = Positions(text)

    assert [text[places.line_start(n) : places.line_end(n)] for n in range(places.lines)] == text.split("\n")
    for character in range(len(text)):
        assert places.line(character) == text[:character].count("\n")


@pytest.mark.parametrize("sign", ["\r", "\u2029", "\x00", "\ufffc", "\ud83d"])
def test_what_qt_would_trip_over_gives_way(sign):
    assert sign not in Positions(f"a{sign}b").shown()

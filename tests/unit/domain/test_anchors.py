import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchors import Span, anchor, check, digest, trimmed
from desktop_app.domain.errors import EmptySelection, WordsDiffer

TEXT = "Он помолчал. «Воды в канале нет 😀 с весны», — сказал мастер."


def test_an_anchor_keeps_the_exact_words_and_what_stands_around_them() -> None:
    start = TEXT.index("Воды")
    made = anchor(TEXT, Span(start, start + 4))
    assert (made.words, made.before, made.after) == ("Воды", "Он помолчал. «", " в канале нет 😀 с весны», — сказ")


def test_positions_count_characters_and_not_utf16_units() -> None:
    after_emoji = TEXT.index("с весны")
    assert anchor(TEXT, Span(after_emoji, after_emoji + 7)).words == "с весны"


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 3), (-1, 4)])
def test_a_span_holds_at_least_one_character(start: int, end: int) -> None:
    with pytest.raises(EmptySelection):
        Span(start, end)


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(EmptySelection):
        anchor("коротко", Span(3, 8))


@pytest.mark.parametrize("changed", ["Всё тихо", "Все\u00a0тихо", "Все тихо."])
def test_a_letter_or_a_space_that_changed_is_noticed(changed: str) -> None:
    made = anchor("Все тихо", Span(0, 8))
    if changed[:8] != "Все тихо":
        with pytest.raises(WordsDiffer):
            check(changed, [made])
    else:
        check(changed, [made])


@given(st.text(min_size=1), st.data())
def test_every_anchor_holds_in_the_text_that_it_was_made_from(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made = anchor(text, Span(start, end))
    assert made.holds_in(text)
    assert text == text[: start - len(made.before)] + made.before + made.words + text[end:]


def test_the_digest_keeps_fragments_apart() -> None:
    assert digest(["а", "б"]) != digest(["аб"])


def test_white_space_at_the_ends_is_not_part_of_a_selection() -> None:
    assert trimmed("  слово \n", Span(0, 9)) == Span(2, 7)
    with pytest.raises(EmptySelection):
        trimmed("   ", Span(0, 3))

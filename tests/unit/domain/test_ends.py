"""Ends of quotes: by character, word, sentence; what stays where there is no further step."""

import pytest

from desktop_app.domain.anchors import Span
from desktop_app.domain.ends import Edge, Step, belong_together, joined, moved, parted, stretched

TEXT = "Вода пришла в марте. «Мы ждали её долго», — сказала Сейтова. Потом всё-таки ушла!\n\nДругой день."


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def words(spans: tuple[Span, ...], text: str = TEXT) -> list[str]:
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    ("edge", "step", "forward", "expected"),
    [
        (Edge.END, Step.WORD, True, "ждали её долго"),
        (Edge.END, Step.WORD, False, "ждали"),
        (Edge.START, Step.WORD, False, "Мы ждали её"),
        (Edge.START, Step.WORD, True, "её"),
        (Edge.END, Step.CHARACTER, True, "ждали её "),
        (Edge.END, Step.CHARACTER, False, "ждали е"),
        (Edge.START, Step.CHARACTER, False, " ждали её"),
        (Edge.START, Step.SENTENCE, False, "«Мы ждали её"),
        (Edge.END, Step.SENTENCE, True, "ждали её долго», — сказала Сейтова."),
    ],
)
def test_each_end_goes_by_character_word_and_sentence(edge: Edge, step: Step, forward: bool, expected: str) -> None:
    assert words(moved(TEXT, (at("ждали её"),), edge, step, forward)) == [expected]


def test_a_word_with_a_hyphen_is_one_step() -> None:
    assert words(moved(TEXT, (at("Потом"),), Edge.END, Step.WORD, True)) == ["Потом всё-таки"]


def test_an_end_never_passes_the_other_one_nor_the_text() -> None:
    one = (at("Вода"),)
    assert moved(TEXT, one, Edge.START, Step.WORD, False) == one
    assert moved(TEXT, one, Edge.END, Step.WORD, False) == one
    last = (Span(len(TEXT) - 5, len(TEXT)),)
    assert moved(TEXT, last, Edge.END, Step.CHARACTER, True) == last


def test_a_letter_with_its_accent_and_a_picture_of_many_signs_are_one_step() -> None:
    text = "и\u0306 👩🏽\u200d🌾 да"
    end = moved(text, (Span(0, 3),), Edge.END, Step.CHARACTER, True)
    assert words(end, text) == ["и\u0306 👩🏽\u200d🌾"]
    assert moved(text, end, Edge.END, Step.CHARACTER, False) == (Span(0, 3),)
    assert words(moved(text, (Span(0, 2),), Edge.END, Step.CHARACTER, True), text) == ["и\u0306 "]


def test_a_fragment_that_the_end_passes_over_goes_away() -> None:
    two = (at("пришла"), at("ждали"))
    assert words(moved(TEXT, two, Edge.END, Step.SENTENCE, False)) == ["пришла"]


def test_widening_takes_whole_sentences_and_narrowing_comes_back() -> None:
    wide = stretched(TEXT, (at("ждали её"),), wider=True)
    assert words(wide) == ["«Мы ждали её долго», — сказала Сейтова."]
    wider = stretched(TEXT, wide, wider=True)
    assert (words(wider)[0][:4], words(wider)[0][-5:]) == ("Вода", "ушла!")
    assert stretched(TEXT, wider, wider=False) == wide


def test_fragments_are_parted_at_a_place_and_joined_again() -> None:
    before, after = parted((Span(0, 4), Span(10, 20)), 12)
    assert (before, after) == ((Span(0, 4), Span(10, 12)), (Span(12, 20),))
    assert joined(TEXT, [*after, *before]) == (Span(0, 4), Span(10, 20))
    assert joined(TEXT, [Span(0, 5), Span(3, 9)]) == (Span(0, 9),)
    assert joined(TEXT, [at("пришла"), at("Вода")]) == (at("Вода пришла"),)


def test_quotes_belong_together_when_only_an_attribution_is_between_them() -> None:
    assert belong_together(TEXT, (at("Мы ждали"),), (at("ждали её"),))
    assert belong_together(TEXT, (at("Мы ждали её долго"),), (at("Потом всё-таки ушла!"),))
    assert not belong_together(TEXT, (at("Потом"),), (at("Другой"),))
    far = "а" + " слово" * 60 + " я"
    assert not belong_together(far, (Span(0, 1),), (Span(len(far) - 1, len(far)),))

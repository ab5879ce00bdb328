"""A difference between a quote and what stands in its place is named; it is never taken for none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services import words as words_of_program
from desktop_app.services.verbatim import SHOWN, name_difference


@pytest.fixture(autouse=True)
def _as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sentences as they stand in the code, whatever other tests have spoken."""
    monkeypatch.setattr(words_of_program, "_current", words_of_program.Catalogue("en", {}))


@pytest.mark.parametrize(
    ("locked", "there", "said"),
    [
        ("то же", "то же", ()),
        ("до августа", "до\u00a0августа", ("a no-break space stands where a space was",)),
        ("до\u202fавгуста", "до августа", ("a space stands where a narrow no-break space was",)),
        ("до августа", "до\nавгуста", ("a line end stands where a space was",)),
        ("всё", "все", ("«е» stands for «ё»",)),
        ("Елка", "Ёлка", ("«Ё» stands for «Е»",)),
        ("он — там", "он - там", ("another dash (- for —)",)),
        ("«да»", "„да“", ("other quotation marks („ for «)", "other quotation marks (“ for »)")),
        ("вода", "Вода", ("a capital letter differs («В» for «в»)",)),
        ("сок", "cок", ("a look-alike letter of another alphabet stands for «с»",)),
        ("вода", "во\u00adда", ("a soft hyphen was added",)),
        ("во\u00adда", "вода", ("a soft hyphen is gone",)),
        ("вода", "во\u200bда", ("an invisible sign was added (U+200B)",)),
        ("вода\u202e", "вода", ("an invisible sign is gone (U+202E)",)),
        ("йод", "и\u0306од", ("an accent is written as a sign of its own",)),
        ("три насоса", "четыре насоса", ("«четыре» stands for «три»",)),
        ("воды нет", "воды нет совсем", ("« совсем» was added".replace("« ", "«"),)),
        ("воды совсем нет", "воды нет", ("«совсем» is gone",)),
    ],
)
def test_each_difference_has_its_name(locked: str, there: str, said: tuple[str, ...]) -> None:
    assert name_difference(locked, there) == said


def test_a_difference_that_stands_often_is_named_once() -> None:
    assert name_difference("а б в г", "а\u00a0б\u00a0в\u00a0г") == ("a no-break space stands where a space was",)


def test_long_words_are_shortened() -> None:
    (said,) = name_difference("а", "б" * 500)
    assert len(said) < 2 * SHOWN + 20
    assert "…" in said


SIGNS = 'аё еЕaеЁ \u00a0\u202f\n-—«"\u00ad\u200b\u0301й'


@given(st.text(SIGNS, max_size=12), st.text(SIGNS, max_size=12))
def test_two_texts_that_are_not_equal_always_differ_in_words(locked: str, there: str) -> None:
    said = name_difference(locked, there)
    assert bool(said) is (locked != there)
    assert all(said)

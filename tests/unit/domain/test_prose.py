import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.prose import Block, Run, blocks, runs


def test_paragraphs_are_parted_by_empty_lines():
    assert blocks("one\ntwo\n \n\nthree") == [
        Block("paragraph", (Run("one\ntwo"),)),
        Block("paragraph", (Run("three"),)),
    ]


def test_lists_and_headings_are_known_by_their_signs():
    assert [(block.kind, block.mark) for block in blocks("# A\n- b\n* c\n1. d\n2) e")] == [
        ("heading", ""),
        ("item", ""),
        ("item", ""),
        ("item", "1."),
        ("item", "2)"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a **b** c", [("a ", ""), ("b", "strong"), (" c", "")]),
        ("*a*", [("a", "emphasis")]),
        ("2 * 3 * 4", [("2 * 3 * 4", "")]),
        ("a*", [("a*", "")]),
        (r"\*a\*", [("*a*", "")]),
        ("_a_ `b` [c](d) <e>", [("_a_ `b` [c](d) <e>", "")]),
    ],
)
def test_strong_and_emphasised_words_are_the_only_markup_within_a_line(text, found):
    assert [(run.text, run.style) for run in runs(text)] == found


@given(st.text(st.sampled_from("*a \\b"), max_size=20))
def test_no_letter_is_lost(text):
    assert [s for s in "".join(run.text for run in runs(text)) if s in "ab"] == [s for s in text if s in "ab"]


def test_an_empty_text_has_no_block():
    assert blocks(" \n\n ") == []

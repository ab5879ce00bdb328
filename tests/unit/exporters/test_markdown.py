import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop_app.exporters.markdown import as_markdown, escaped
from tests.golden.made_up import DEVIATION, HOSTILE, WAIVER, dossier, waived

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SIGNS = "abЖ \n\t#*_`[]()<>!|~\\-+=1.):&;/@\"'"


def shown(text: str) -> str:
    """Return what a reader of Markdown sees, or fail where it sees more than paragraphs of plain words."""
    words = []
    for token in READER.parse(text):
        assert token.type in {"paragraph_open", "paragraph_close", "inline"}, token.type
        for part in token.children or ():
            assert part.type in {"text", "text_special", "softbreak", "hardbreak"}, part.type
            words.append(part.content or " ")
        words.append(" ")
    return " ".join("".join(words).split())


@pytest.mark.parametrize(
    "text",
    [
        HOSTILE,
        "1. one\n2) two",
        "a\n===\nb\n---",
        "    indented\n\tcode",
        "```\ncode",
        "| a | b |\n| - | - |",
        "&amp; &copy;",
        "[a]: http://example.org",
        "~~gone~~",
        "a  \nb\\\nc",
        "ends with #",
    ],
)
def test_words_that_look_like_markup_are_shown_as_they_are(text):
    assert shown(escaped(text)) == " ".join(text.split())


@given(st.text(st.sampled_from(SIGNS), max_size=40))
def test_no_text_becomes_markup(text):
    assert shown(escaped(text)) == " ".join(text.split())


def test_every_link_has_its_anchor():
    text = as_markdown(dossier("ru"))

    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= set(re.findall(r'<a id="([\w-]+)"></a>', text))
    assert "**противоречит** → [4](#quote-4)" in text
    assert "**противоречит** → [1](#quote-1)" in text


def test_each_quote_stands_in_a_block_of_its_own():
    tokens = MarkdownIt("commonmark").parse(as_markdown(dossier("kk")))

    assert sum(token.type == "blockquote_open" for token in tokens) == len(dossier("kk").quotes())


def test_a_quote_that_is_not_verbatim_is_marked_under_its_words():
    before, _, after = as_markdown(waived("en")).partition("**Not verbatim: ")

    assert shown(after.partition("**")[0].rstrip()) == f"{DEVIATION}. Reason: {WAIVER}"
    assert before.rstrip().splitlines()[-1].startswith("> Насос № 3")
    assert "Not verbatim" not in after
    assert "Not verbatim" not in as_markdown(dossier("en"))

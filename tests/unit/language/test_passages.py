"""The paragraphs of a text."""

from desktop_app.domain.anchors import Span
from desktop_app.language.passages import blocks, paragraphs


def cut(text, body_start=0):
    return [text[s.start : s.end] for s in paragraphs(text, body_start)]


def test_blank_lines_part_paragraphs_and_line_ends_do_not():
    assert cut("Один\nдва.\n \n\n  Три. \n") == ["Один\nдва.", "Три."]


def test_without_blank_lines_every_line_is_a_passage():
    assert cut("Один.\nДва.\n  Три.\n\n") == ["Один.", "Два.", "Три."]


def test_the_header_is_in_no_passage():
    assert cut("date 2025 Слово.\n\nДело.", 10) == ["Слово.", "Дело."]


def test_an_empty_text_has_no_passages():
    assert cut(" \n\n ") == []


def test_lines_that_end_like_paragraphs_are_blocks():
    text = "Первая строка.\nВторая строка!\n«Третья»."

    assert len(blocks(text, Span(0, len(text)))) == 3


def test_lines_broken_inside_a_sentence_are_one_block():
    text = "Первая строка\nидёт дальше\nи дальше."

    assert blocks(text, Span(0, len(text))) == [Span(0, len(text))]

"""What an interview is called when nobody says so."""

import time

import pytest

from desktop_app.domain.interviews import Origin
from desktop_app.importers.titles import LONGEST, opening, shortened, title_of, whole_paragraph
from desktop_app.language.sentences import first_sentence


def first(paragraph):
    return paragraph.partition(".")[0] + "."


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("Вступление.\n\n# **Слово** о [деле](http://x.kz) #\n\nТекст.", "Слово о деле"),
        ("Слово\n=====\n\nТекст.", "Слово"),
        ("```\n# не заголовок\n```\n\n## Слово\n", "Слово"),
    ],
)
def test_the_first_heading_of_markdown_is_the_title(body, title):
    assert title_of(body, "", first, markdown=True) == (title, Origin.HEADING)


def test_in_plain_text_only_the_first_line_can_be_a_heading():
    assert title_of("# Слово\n\nТекст.", "", first, markdown=False) == ("Слово", Origin.HEADING)
    assert title_of("Текст.\n\n# Слово", "", first, markdown=False) == ("Текст.", Origin.SENTENCE)


def test_the_header_goes_before_the_heading():
    assert title_of("# Слово\n", "Дело", first, markdown=True) == ("Дело", Origin.HEADER)


def test_a_sentence_loses_markup_and_line_ends_in_the_title():
    assert title_of("> **Слово** о\nделе. И так.", "", first, markdown=True)[0] == "Слово о деле."


def test_a_first_line_that_is_a_headline_stands_alone():
    assert title_of("Слово о деле\nВчера говорили.", "", whole_paragraph, markdown=False)[0] == "Слово о деле"


def test_a_rule_is_no_underline():
    assert title_of("Текст первый.\nТекст второй.\n---\n", "", first, markdown=True)[1] is Origin.SENTENCE


def test_a_long_title_is_cut_at_a_word():
    title = shortened("слово " * 40)

    assert title.endswith("слово…")
    assert len(title) <= LONGEST


def test_a_word_without_end_is_cut_too():
    assert len(shortened("а" * 500)) == LONGEST


@pytest.mark.parametrize(
    "line",
    ["# a" + " " * 200_000 + "b", "# " + "#" * 200_000 + "x", "# " + "[" * 200_000, "# " + "[](" * 200_000,
     "# " + "**a " * 200_000, "**a " * 200_000, "." * 200_000 + "x"],
)  # fmt: skip
def test_a_title_is_found_at_once_in_whatever_stands_there(line):
    began = time.process_time()
    title_of(line, "", first_sentence, markdown=True)
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("line", "title"),
    [("# Слово ##", "Слово"), ("# Язык C# и другие", "Язык C# и другие"), ("## ##", "#"), ("# #", "#"), ("# а # б #  ", "а # б")],
)  # fmt: skip
def test_signs_that_close_a_heading_are_no_part_of_it(line, title):
    assert title_of(line, "", first, markdown=True) == (title, Origin.HEADING)


@pytest.mark.parametrize(
    "dateline", ["АСТАНА, 21 июля. ", "КОСТАНАЙ. 3 апреля. ", "АЛМАТЫ — ", "НУР-СУЛТАН. ", "KENTAU, 14 May – "]
)
def test_where_an_agency_writes_from_is_no_title(dateline):
    assert opening(f"{dateline}Суд оставил решение в силе. Клиника заплатит.", first) == "Суд оставил решение в силе."


@pytest.mark.parametrize(
    "sentence", ["МЧС сообщает о паводке.", "США и Китай договорились.", "ВНИМАНИЕ! Дорога закрыта."]
)
def test_a_sentence_that_begins_with_capitals_stays_whole(sentence):
    assert sentence.startswith(opening(sentence, first))

"""A hyphen at a line end is left out, unless it belongs to the word."""

import pytest

from desktop_app.importers.hyphens import Vocabulary, vocabulary

NOTHING_KNOWN = Vocabulary(frozenset())


@pytest.mark.parametrize(
    ("line", "following", "joint"),
    [
        ("гидро-", "электростанция", "гидро"),
        ("водохрани-", "лище.", "водохрани"),
        ("мес-", "то", "мес"),
        ("жұ-", "мыс", "жұ"),
        ("ми-", "нистр", "ми"),
        ("экс-", "перт", "экс"),
        ("по-", "лицейскому", "по"),
        ("irri-", "gation", "irri"),
        ("ИНТЕР-", "ВЬЮ", "ИНТЕР"),
        ("кто-", "то", "кто-"),
        ("кое-", "какие", "кое-"),
        ("где-", "нибудь", "где-"),
        ("по-", "другому,", "по-"),
        ("во-", "первых,", "во-"),
        ("юго-", "восток", "юго-"),
        ("Алма-", "Ата", "Алма-"),
        ("48-", "летний", "48-"),
        ("чуть-", "чуть", "чуть-"),
        ("сондай-", "ақ", "сондай-"),
        ("ата-", "ана", "ата-"),
        ("well-", "known", "well-"),
        ("слово —", "слово", "слово —"),
    ],
)
def test_rules_of_spelling_decide_where_the_document_says_nothing(line, following, joint):
    assert NOTHING_KNOWN.joint(line, following) == joint


def test_a_word_is_written_as_elsewhere_in_the_document():
    known = vocabulary(["Торгово-промышленная палата", "и водопровод", "большие водо-", "снабжение"])

    assert known.joint("торгово-", "промышленная") == "торгово-"
    assert known.joint("водо-", "провод") == "водо"
    assert "снабжение" not in known.words


def test_where_lines_part_no_words_every_hyphen_belongs_to_its_word():
    known = vocabulary(["слова " * 6] * 60 + ["общественно-", "полезный"])

    assert not known.parts_words
    assert known.joint("садово-", "парковый") == "садово-"


def test_where_lines_part_words_by_soft_hyphens_a_hard_one_belongs_to_its_word():
    known = vocabulary(["водо\u00ad", "провод", "садово-", "парковый"])

    assert known.joint("водо\u00ad", "провод") == "водо"
    assert known.joint("садово-", "парковый") == "садово-"


def test_a_soft_hyphen_stays_in_a_word_that_its_author_wrote_with_others():
    assert NOTHING_KNOWN.joint("не\u00ad", "во\u00adз\u00admож\u00adно") == "не\u00ad"
    assert NOTHING_KNOWN.joint("не\u00ad", "возможно") == "не"


def test_a_hyphen_that_pdfium_marks_is_a_hyphen():
    assert NOTHING_KNOWN.joint("водо\x02", "провод") == "водо"
    assert NOTHING_KNOWN.joint("кто\x02", "то") == "кто-"

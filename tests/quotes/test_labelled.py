"""The labelled texts are well formed, and a bad mark is told with its file and line."""

from collections import Counter

import pytest

from tests.quotes.labelled import HALVES, LANGUAGES, TEXTS, BadMark, parse, read, texts

HEAD = "id: проба\nlang: ru\ngenre: agency\n\n"
PATHS = sorted(TEXTS.glob("**/*.txt"))


def _parsed(marked):
    return parse(HEAD + marked, "ru/open/проба.txt", "open")


@pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])
def test_every_text_is_well_formed_and_in_the_folder_of_its_language(path):
    text = read(path)

    assert path.relative_to(TEXTS).parts[:2] == (text.lang, text.half)
    assert path.stem.startswith(text.id)
    assert text.half in HALVES


def test_no_two_texts_have_one_name():
    assert [name for name, times in Counter(text.id for text in texts()).items() if times > 1] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_halves_of_a_language_have_as_many_texts_and_both_hold_texts_without_quotes(lang):
    halves = [[text for text in texts() if (text.lang, text.half) == (lang, half)] for half in HALVES]
    if not any(halves):
        pytest.skip("no texts yet")

    assert abs(len(halves[0]) - len(halves[1])) <= 1
    assert all(any(not text.wanted for text in half) for half in halves)


def test_marks_are_taken_out_and_say_where_words_stand():
    text = _parsed(
        "«⟦q1|direct|Дина Оспанова|person|name-after|Оспанова; Дина⟧Нет⟦/⟧, — сказала Оспанова, — ⟦q1⟧никогда⟦/⟧»."
    )

    assert text.text == "«Нет, — сказала Оспанова, — никогда».\n"
    (label,) = text.labels
    assert [text.text[start:end] for start, end in label.spans] == ["Нет", "никогда"]
    assert label.names == ("Дина Оспанова", "Оспанова", "Дина")


def test_a_quote_inside_a_quote_has_its_own_place():
    text = _parsed("«⟦a|direct||unknown|unattributed|⟧Он крикнул: „⟦b|nested||unknown|unattributed|⟧Стой!⟦/⟧“⟦/⟧».")

    assert [text.text[start:end] for label in text.labels for start, end in label.spans] == [
        "Он крикнул: „Стой!“",
        "Стой!",
    ]
    assert [label.id for label in text.wanted] == ["a"]


@pytest.mark.parametrize(
    ("marked", "reason"),
    [
        ("Да.\n⟦q1|direct||unknown|unattributed|⟧Нет.", "6: q1 is not closed"),
        ("Да.⟦/⟧", "5: an end without a beginning"),
        ("Да ⟦ нет", "5: half a mark"),
        ("⟦q1⟧Да⟦/⟧", "5: q1 has not been introduced"),
        ("⟦q1|direct||unknown|unattributed|⟧Да ⟦/⟧", "5: q1: no words, or white space at an end"),
        ("⟦q1|direct||unknown|unattributed|⟧— Да⟦/⟧", "5: q1 begins with the dash"),
        ("⟦q1|direct||unknown|⟧Да⟦/⟧", "5: q1: 5 fields instead of 6"),
        ("⟦q1|speech||unknown|unattributed|⟧Да⟦/⟧", "5: q1: 'speech' is none of direct"),
        ("⟦q1|direct||person|unattributed|⟧Да⟦/⟧", "5: q1: speaker '' and type person disagree"),
        ("⟦q1|direct|Дина Оспанова|person|role|⟧Да⟦/⟧", "5: q1: the surname of Дина Оспанова is not in the text"),
        (
            "⟦a|direct||unknown|unattributed|⟧Да ⟦b|dash||unknown|unattributed|⟧нет⟦/⟧⟦/⟧",
            "5: b overlaps another quote that is wanted",
        ),
    ],
)
def test_a_bad_mark_is_told_with_its_file_and_line(marked, reason):
    with pytest.raises(BadMark) as told:
        _parsed(marked)

    assert str(told.value).startswith("ru/open/проба.txt:" + reason)

"""The manual: whole in three languages, true to the program, and searchable."""

import re

import pytest

from desktop_app.services.manual import Section, sections, speaking_of
from resources import resource

LANGUAGES = ("ru", "kk", "en")


def manual(language):
    return (resource("help") / f"{language}.md").read_text(encoding="utf-8")


def test_it_is_cut_at_its_headings():
    found = sections("# Начало\n\nТекст.\n\n# Поиск\n\n- `слово`\n")

    assert [one.title for one in found] == ["Начало", "Поиск"]
    assert "слово" in found[1].words
    assert "`" not in found[1].words


def test_all_words_must_begin_a_word_and_titles_come_first():
    found = [Section("Импорт", "# Импорт\nПоиск в папке"), Section("Поиск", "# Поиск\nПапки и слова")]

    assert [one.title for one in speaking_of(found, "поиск пап")] == ["Поиск", "Импорт"]
    assert speaking_of(found, "оиск") == []
    assert speaking_of(found, "") == found


def test_it_says_as_much_in_each_language():
    whole = [sections(manual(language)) for language in LANGUAGES]
    shape = [
        [(len(re.findall(r"!\[", one.text)), len(re.findall(r"^- |^\d\. ", one.text, re.M))) for one in each]
        for each in whole
    ]

    assert shape[0] == shape[1] == shape[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_pictures_are_there(language):
    for place in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", manual(language)):
        assert (resource("help") / place).is_file()

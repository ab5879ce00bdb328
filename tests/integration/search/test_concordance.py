"""Every place where a word stands, in the order that was asked for."""

import pytest

from desktop_app.search import concordance as made
from tests.integration.search.fake_archive import FakeArchive


@pytest.fixture
def lines(newsroom_index):
    archive, index = newsroom_index

    def lines(query, order="text", start=0, limit=100):
        return index.concordance(archive.reading, query, order, start, limit)

    return lines


def test_each_place_is_a_line_and_the_pieces_are_the_passage(newsroom_index, lines):
    archive, _ = newsroom_index
    found = lines("токаев")
    assert [line.word for line in found.lines] == ["Токаева", "Токаев", "Токаевым", "Тоқаевтың"]
    assert found.total == 4
    assert found.whole
    for line in found.lines:
        text = archive.text(line.interview)
        assert text[line.start : line.end] == line.word
        assert text[line.start - len(line.left) : line.end + len(line.right)] == line.left + line.word + line.right


def test_words_of_a_phrase_are_one_word_of_the_line(lines):
    assert [line.word for line in lines('"атомная электростанция"').lines] == [
        "атомная электростанция",
        "атомной электростанции",
    ]


def test_lines_are_sorted_by_the_words_beside(lines):
    found = lines("stations OR lake", "left1").lines
    assert [line.left.split()[-1] for line in found] == ["The", "the", "two"]
    found = lines("stations OR lake", "right1").lines
    assert [line.right.strip("'. ").split()[0] for line in found] == ["near", "The", "workers"]


def test_what_has_no_word_beside_it_comes_last(lines):
    assert [line.word for line in lines("налог OR токаев", "left1").lines][-1] == "Тоқаевтың"


def test_lines_are_sorted_by_date_and_by_speaker(lines):
    assert [line.date for line in lines("токаев", "date").lines] == ["2025-11-12", "2025-11-12", "2025", "2024-05"]
    assert [line.date for line in lines("токаев", "oldest").lines] == ["2024-05", "2025", "2025-11-12", "2025-11-12"]
    assert lines("токаев", "speaker").lines[0].speaker == "Айгуль Ержанова"


def test_pieces_are_the_whole(lines):
    whole = lines("токаев", "right2").lines
    assert tuple(line for at in range(4) for line in lines("токаев", "right2", at, 1).lines) == whole


def test_a_change_of_the_archive_is_in_the_next_piece(opened):
    index, archive = opened(), FakeArchive()
    archive.put("first", "Вода пришла.")
    archive.indexed(index.catch_up(archive.reading, lambda *_: True))
    assert index.concordance(archive.reading, "вода", "text", 0, 9).total == 1
    archive.put("second", "Воды мало.")
    assert [line.word for line in index.concordance(archive.reading, "вода", "text", 0, 9).lines] == ["Вода", "Воды"]


def test_a_concordance_ends_somewhere_and_says_so(lines, monkeypatch):
    monkeypatch.setattr(made, "MOST", 2)
    found = lines("токаев ИЛИ вода")
    assert (found.total, found.whole) == (2, False)

"""An answer by interviews: whole in its counts, in pieces, and narrowed by what passages have."""

import pytest

from desktop_app.services.found import Part

EVERYTHING = Part(grouped=True)


@pytest.fixture
def grouped(newsroom_index):
    archive, index = newsroom_index

    def grouped(query="*", limit=50, order="relevance", **part):
        return index.search(archive.reading, query, limit, order, False, Part(grouped=True, **part))

    return grouped


def ids(results):
    return [group.interview for group in results.groups]


def test_each_interview_is_there_once_with_the_number_of_its_passages(grouped):
    results = grouped()
    assert {group.interview: group.total for group in results.groups} == {"nurlan": 3, "aigul": 2, "dana": 2, "john": 2}
    assert (results.total, results.interviews) == (9, 4)
    assert results.hits == tuple(hit for group in results.groups for hit in group.hits)


def test_an_interview_says_where_it_was_published(grouped):
    found = next(group for group in grouped("электростанция").groups if group.interview == "nurlan")
    assert (found.title, found.date, found.outlet) == ("Разговор об энергетике", "2025-11-12", "Степной вестник")


def test_pieces_of_an_answer_are_the_answer(grouped):
    whole = grouped()
    pieces = [grouped(limit=1, start=at) for at in range(5)]
    assert [id for piece in pieces for id in ids(piece)] == ids(whole)
    assert {piece.interviews for piece in pieces[:4]} == {4}


def test_dates_go_both_ways_and_none_is_older_than_all(grouped):
    newest, oldest = ids(grouped(order="date")), ids(grouped(order="oldest"))
    assert newest[0] == "nurlan"
    assert oldest == newest[::-1]


def test_only_three_passages_of_an_interview_come_unasked_and_the_others_when_asked_for(newsroom_index):
    archive, index = newsroom_index
    results = index.search(archive.reading, "*", 9, "relevance", False, Part(interview="nurlan", start=1))
    assert [hit.number for hit in results.hits] == [2, 3]
    assert results.total == 9


def test_two_values_of_a_facet_are_either_and_two_facets_are_both(grouped):
    people = ("speaker", ("Нурлан Сеитов", "Айгуль Ержанова"))
    assert set(ids(grouped(narrowed=(people,)))) == {"nurlan", "aigul"}
    results = grouped(narrowed=(people, ("year", ("2024",))))
    assert ids(results) == ["aigul"]
    assert results.total == 2


def test_a_facet_that_is_narrowed_still_counts_what_could_be_added(grouped):
    results = grouped(narrowed=(("year", ("2024",)),))
    assert dict(results.facets["year"]) == {"2025": 5, "2024": 2, "2023": 2}
    assert dict(results.facets["language"]) == {"ru": 2}


def test_what_no_passage_can_have_finds_nothing(grouped):
    assert grouped(narrowed=(("moon", ("full",)),)).total == 0


def test_the_interviews_that_answer_are_named(newsroom_index):
    archive, index = newsroom_index
    assert set(index.interviews(archive.reading, "токаев")) == {"nurlan", "aigul", "dana"}

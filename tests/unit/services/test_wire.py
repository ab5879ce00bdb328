"""What crosses from a worker process comes back as it was, and nothing else comes in."""

import json
from dataclasses import dataclass
from typing import NewType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.anchors import Span
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.interviews import Language, Origin
from desktop_app.domain.people import SpeakerKind
from desktop_app.domain.quotes import Attribution, QuoteKind
from desktop_app.services.found import (
    Found,
    FoundPassage,
    FoundQuote,
    FoundSpeaker,
    Hit,
    ReadText,
    Results,
)
from desktop_app.services.wire import from_wire, to_wire

words = st.text(max_size=12)
numbers = st.integers(min_value=0, max_value=10**6)
floats = st.floats(allow_nan=False, allow_infinity=False)
dates = st.sampled_from([PartialDate("2025-11-12"), PartialDate("2025-11"), PartialDate("2025")])
spans = st.builds(lambda start, length: Span(start, start + length), numbers, st.integers(1, 99))
pairs = st.tuples(numbers, numbers)
languages = st.sampled_from(Language)
read_texts = st.builds(
    ReadText,
    text=words,
    body_start=numbers,
    media_type=words,
    importer=words,
    encoding=words,
    title=words,
    title_origin=st.sampled_from(Origin),
    date=st.none() | dates,
    date_origin=st.none() | st.sampled_from(Origin),
    language=st.none() | languages,
    warnings=st.lists(words, max_size=3).map(tuple),
)
attributions = st.builds(Attribution, words, words, words, floats)
founds = st.builds(
    Found,
    language=languages,
    passages=st.lists(st.builds(FoundPassage, numbers, numbers, languages), max_size=3).map(tuple),
    speakers=st.lists(
        st.builds(FoundSpeaker, words, st.sampled_from(SpeakerKind), words, st.lists(words, max_size=2).map(tuple)),
        max_size=2,
    ).map(tuple),
    quotes=st.lists(
        st.builds(
            FoundQuote,
            st.lists(spans, min_size=1, max_size=3).map(tuple),
            st.sampled_from(QuoteKind),
            attributions,
            st.none() | numbers,
        ),
        max_size=3,
    ).map(tuple),
)
hits = st.builds(
    Hit,
    interview=words,
    title=words,
    date=st.none() | dates,
    number=numbers,
    start=numbers,
    end=numbers,
    speakers=st.lists(words, max_size=2).map(tuple),
    snippet=words,
    marks=st.lists(pairs, max_size=2).map(tuple),
    matches=st.lists(pairs, max_size=2).map(tuple),
    score=floats,
)
results = st.builds(
    Results,
    query=words,
    total=numbers,
    took_ms=floats,
    hits=st.lists(hits, max_size=2).map(tuple),
    facets=st.dictionaries(words, st.dictionaries(words, numbers, max_size=2), max_size=2),
    behind=numbers,
)


def through_json(value):
    return from_wire(type(value), json.loads(json.dumps(to_wire(value), allow_nan=False)))


@given(read_texts)
def test_a_text_that_was_read_comes_back_as_it_was(value):
    assert through_json(value) == value


@given(founds)
def test_what_was_found_comes_back_as_it_was(value):
    assert through_json(value) == value


@given(hits)
def test_a_hit_comes_back_as_it_was(value):
    assert through_json(value) == value


@given(results)
def test_results_come_back_as_they_were(value):
    assert through_json(value) == value


Name = NewType("Name", str)


@dataclass(frozen=True, slots=True)
class Card:
    """A record of every kind of value."""

    name: Name
    number: int
    share: float
    done: bool
    place: tuple[int, int]
    kind: QuoteKind
    span: Span | None = None


CARD = {"name": "A", "number": 1, "share": 1, "done": True, "place": [1, 2], "kind": "direct", "span": None}


def test_a_whole_number_is_a_fraction_too():
    assert from_wire(Card, CARD) == Card(Name("A"), 1, 1.0, True, (1, 2), QuoteKind.DIRECT)
    assert isinstance(from_wire(Card, CARD).share, float)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": 1},
        {"number": "1"},
        {"number": True},
        {"number": 1.5},
        {"share": "1"},
        {"share": True},
        {"share": float("nan")},
        {"done": 1},
        {"place": [1]},
        {"place": [1, "2"]},
        {"place": "12"},
        {"kind": "shouted"},
        {"span": {"start": 5, "end": 5}},
        {"span": {"start": 5}},
        {"span": "0:5"},
        {"more": 1},
    ],
    ids=str,
)
def test_anything_unexpected_is_refused(wrong):
    with pytest.raises(ValueError, match=r"."):
        from_wire(Card, CARD | wrong)


def test_a_missing_field_is_refused():
    with pytest.raises(ValueError, match="Card"):
        from_wire(Card, {key: value for key, value in CARD.items() if key != "span"})


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_a_record_is_an_object(data):
    with pytest.raises(ValueError, match="Card"):
        from_wire(Card, data)


@pytest.mark.parametrize("value", [object(), {1: "a"}, float("inf"), b"bytes", {1, 2}, Card])
def test_what_json_cannot_hold_is_not_written(value):
    with pytest.raises(ValueError, match=r"."):
        to_wire(value)


def test_a_kind_without_a_wire_form_is_refused():
    with pytest.raises(ValueError, match="set"):
        from_wire(set, [1])

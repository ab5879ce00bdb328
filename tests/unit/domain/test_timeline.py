"""Quotes in time and changes of position."""

import datetime

import pytest

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.ids import LinkId, QuoteId, SpeakerId
from desktop_app.domain.links import Link
from desktop_app.domain.timeline import TimedQuote, changed_position, timed


def said(number: int, date: str, speaker: int | None = 1) -> TimedQuote:
    return timed(QuoteId(str(number)), None if speaker is None else SpeakerId(str(speaker)), PartialDate(date))


def link(source: int, target: int, kind: str = "contradicts", number: int = 1) -> Link:
    return Link(LinkId(str(number)), QuoteId(str(source)), QuoteId(str(target)), kind)


def test_a_month_is_a_range_of_its_days() -> None:
    quote = said(1, "2024-02")
    assert (quote.first, quote.last) == (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))


@pytest.mark.parametrize("kind", ["contradicts", "updates", "retracts"])
def test_a_change_of_position_gives_the_earlier_quote_first(kind: str) -> None:
    (pair,) = changed_position([said(1, "2024-05-01"), said(2, "2020")], [link(1, 2, kind)])
    assert (pair.earlier.id, pair.later.id) == ("2", "1")


def test_links_that_change_nothing_are_left_out() -> None:
    assert changed_position([said(1, "2020"), said(2, "2021")], [link(1, 2, "supports")]) == []


@pytest.mark.parametrize("speakers", [(1, 2), (None, None)])
def test_only_quotes_of_one_known_person_are_paired(speakers: tuple[int | None, int | None]) -> None:
    quotes = [said(1, "2020", speakers[0]), said(2, "2021", speakers[1])]
    assert changed_position(quotes, [link(1, 2)]) == []


def test_a_quote_that_is_not_shown_has_no_pair() -> None:
    assert changed_position([said(1, "2020")], [link(1, 2)]) == []


def test_changes_are_given_earliest_first() -> None:
    quotes = [said(1, "2022"), said(2, "2023"), said(3, "2019"), said(4, "2024")]
    pairs = changed_position(quotes, [link(1, 2, number=1), link(3, 4, number=2)])
    assert [pair.link.id for pair in pairs] == ["2", "1"]

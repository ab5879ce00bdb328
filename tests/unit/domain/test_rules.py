import datetime

import pytest

from desktop_app.domain.dates import PartialDate, first_day, last_day, partial_date
from desktop_app.domain.errors import BadDate, LinkExists, LinkToItself, TagInsideItself, UnknownLinkType
from desktop_app.domain.ids import LinkId, QuoteId, SpeakerId, TagId, new_id
from desktop_app.domain.links import Link, check_link
from desktop_app.domain.people import SpeakerRole
from desktop_app.domain.tags import Tag, check_parent, tag_path
from desktop_app.domain.terms import Terms, later, may_describe, may_leave, may_name, stricter, under_embargo

TODAY = datetime.date(2026, 3, 14)
A, B = QuoteId("a"), QuoteId("b")


def link(type: str, source: QuoteId = A, target: QuoteId = B, id: str = "1") -> Link:
    return Link(LinkId(id), source, target, type)


# --- ids


def test_ids_are_version_7_and_sort_in_the_order_of_their_making() -> None:
    made = [new_id() for _ in range(2000)]
    assert made == sorted(made)
    assert len(set(made)) == 2000
    assert all(one[14] == "7" and one[19] in "89ab" for one in made)


# --- dates


@pytest.mark.parametrize("text", ["2025-11-12", "2025-11", " 2025 "])
def test_a_day_a_month_and_a_year_are_dates(text: str) -> None:
    assert partial_date(text) == text.strip()


@pytest.mark.parametrize("text", ["", "12.11.2025", "2025-13", "2025-02-30", "весной 1998", "2025-1-1", "0000"])
def test_what_is_not_a_date_is_refused(text: str) -> None:
    with pytest.raises(BadDate):
        partial_date(text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2024-02", (2024, 2, 1), (2024, 2, 29)), ("2025", (2025, 1, 1), (2025, 12, 31)), ("2025-12", (2025, 12, 1), (2025, 12, 31))],
)  # fmt: skip
def test_a_partial_date_means_a_range_of_days(text: str, first: tuple[int, ...], last: tuple[int, ...]) -> None:
    date = partial_date(text)
    assert (first_day(date), last_day(date)) == (datetime.date(*first), datetime.date(*last))


# --- terms


def test_the_stricter_terms_win_and_nothing_said_is_on_record() -> None:
    assert stricter(Terms.ON_RECORD, None, Terms.BACKGROUND) is Terms.BACKGROUND
    assert stricter(Terms.OFF_RECORD, Terms.DEEP_BACKGROUND) is Terms.OFF_RECORD
    assert stricter(None) is Terms.ON_RECORD


def test_an_embargo_holds_on_its_last_day_and_not_after() -> None:
    assert under_embargo(PartialDate("2026-03-14"), TODAY)
    assert under_embargo(PartialDate("2026-03"), TODAY)
    assert not under_embargo(PartialDate("2026-03-13"), TODAY)
    assert not under_embargo(None, TODAY)


def test_the_embargo_that_ends_last_counts() -> None:
    assert later(PartialDate("2026-03-15"), PartialDate("2026-03"), None) == "2026-03"


def test_off_record_words_never_leave_and_background_words_leave_without_a_name() -> None:
    assert not may_leave(Terms.OFF_RECORD, None, TODAY)
    assert may_leave(Terms.DEEP_BACKGROUND, None, TODAY)
    assert not may_leave(Terms.ON_RECORD, PartialDate("2027"), TODAY)
    assert [may_name(t) for t in Terms] == [True, False, False, False]
    assert [may_describe(t) for t in Terms] == [True, True, False, False]


# --- links


def test_a_quote_is_not_linked_to_itself() -> None:
    with pytest.raises(LinkToItself):
        check_link(link("supports", A, A), [])


def test_an_unknown_type_is_named_with_the_known_ones() -> None:
    with pytest.raises(UnknownLinkType, match="contradicts"):
        check_link(link("hates"), [])


def test_a_symmetric_link_is_the_same_from_both_ends_and_a_directed_one_is_not() -> None:
    with pytest.raises(LinkExists):
        check_link(link("contradicts", B, A, "2"), [link("contradicts")])
    check_link(link("supports", B, A, "2"), [link("supports")])
    check_link(link("updates", A, B, "2"), [link("supports")])


# --- tags and people


def tree() -> dict[TagId, Tag]:
    tags = [Tag(TagId("1"), "Энергетика"), Tag(TagId("2"), "АЭС", TagId("1")), Tag(TagId("3"), "Балхаш", TagId("2"))]
    return {tag.id: tag for tag in tags}


def test_a_tag_is_known_by_its_path() -> None:
    tags = tree()
    assert tag_path(tags[TagId("3")], tags) == "Энергетика/АЭС/Балхаш"


def test_a_tag_does_not_go_below_itself() -> None:
    tags = tree()
    with pytest.raises(TagInsideItself):
        check_parent(TagId("1"), TagId("3"), tags)
    check_parent(TagId("3"), TagId("1"), tags)


@pytest.mark.parametrize(
    ("date", "held"), [("2018", False), ("2019", True), ("2019-05-01", True), ("2021-07", True), ("2022", False), (None, True)]
)  # fmt: skip
def test_a_role_is_held_from_its_beginning_to_its_end(date: str | None, held: bool) -> None:
    role = SpeakerRole("r", SpeakerId("s"), "министр", since=PartialDate("2019-05"), until=PartialDate("2021"))
    assert role.held_on(PartialDate(date) if date else None) is held

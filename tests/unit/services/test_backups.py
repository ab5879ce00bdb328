"""Which backups are kept, and when the next one is due."""

import datetime
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.services.backups import Backup, Reason, due, superfluous, worth_before_mass

NOW = datetime.datetime(2026, 3, 14, 12, 0, tzinfo=datetime.UTC)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)
MINUTE = HOUR / 60
MOST = 4 * 24 + 49 + 13 + 10 + 14
"""Every 5 minutes for 2 hours, hourly for 2 days, daily for 14, weekly for 10 weeks, monthly for a year; the borders."""


def backup(age: datetime.timedelta, reason: Reason = Reason.TIME, sequence: int = 1) -> Backup:
    return Backup(Path(f"{age.total_seconds()}-{reason}"), NOW - age, sequence, reason, 1)


def kept(*ages: datetime.timedelta, reason: Reason = Reason.TIME) -> list[datetime.timedelta]:
    backups = [backup(age, reason) for age in ages]
    going = superfluous(backups, NOW)
    return [NOW - one.made for one in backups if one not in going]


@pytest.mark.parametrize(
    ("ages", "staying"),
    [
        ([], []),
        ([1 * DAY * 5000], [1 * DAY * 5000]),
        ([5 * MINUTE, 15 * MINUTE, 119 * MINUTE], [5 * MINUTE, 15 * MINUTE, 119 * MINUTE]),
        ([3.2 * HOUR, 3.5 * HOUR, 4.2 * HOUR], [3.2 * HOUR, 4.2 * HOUR]),
        ([3 * DAY, 3.2 * DAY, 4 * DAY], [3 * DAY, 4 * DAY]),
        ([20 * DAY, 27 * DAY], [20 * DAY, 27 * DAY]),
        ([1 * DAY, 20 * DAY, 20.1 * DAY, 21 * DAY], [1 * DAY, 20 * DAY]),
        ([1 * DAY, 100 * DAY, 101 * DAY, 140 * DAY], [1 * DAY, 100 * DAY, 140 * DAY]),
        ([1 * DAY, 400 * DAY], [1 * DAY]),
    ],
)
def test_of_what_is_older_fewer_are_kept(ages: list[datetime.timedelta], staying: list[datetime.timedelta]) -> None:
    assert kept(*ages) == staying


@pytest.mark.parametrize("reason", [Reason.RESTORE, Reason.DAMAGED, Reason.MIGRATION, Reason.MERGE])
def test_states_set_aside_stay_two_weeks_whatever_else_there_is(reason: Reason) -> None:
    assert kept(3 * DAY, 3.01 * DAY, 3.02 * DAY, reason=reason) == [3 * DAY, 3.01 * DAY, 3.02 * DAY]
    assert kept(1 * HOUR, 20 * DAY, 20.01 * DAY, reason=reason) == [1 * HOUR, 20 * DAY]


def test_a_state_before_a_change_of_much_does_not_go_because_of_one_made_by_the_clock() -> None:
    backups = [backup(5.1 * HOUR), backup(5.2 * HOUR, Reason.MASS), backup(5.3 * HOUR, Reason.MASS)]
    assert superfluous(backups, NOW) == backups[2:]


REASONS = st.sampled_from([Reason.TIME, Reason.ASKED, Reason.MASS])


@given(st.lists(st.tuples(st.integers(0, 24 * 12 * 500), REASONS), max_size=400, unique_by=lambda one: one[0]))
def test_the_newest_is_always_kept_and_never_more_than_there_are_places_for(
    made: list[tuple[int, Reason]],
) -> None:
    backups = [backup(5 * number * MINUTE, reason) for number, reason in made]
    going = superfluous(backups, NOW)
    staying = [one for one in backups if one not in going]
    if backups:
        assert max(backups, key=lambda one: one.made) in staying
    assert all(number <= MOST for number in Counter(one.reason is Reason.MASS for one in staying).values())
    assert superfluous(staying, NOW) == []


def test_two_years_of_work_leave_a_few_dozen() -> None:
    """As it goes day by day: what is thinned today is not there tomorrow."""
    there: list[Backup] = []
    for number in range(2 * 365 * 4):
        now = NOW + 6 * number * HOUR
        there.append(Backup(Path(str(number)), now, number, Reason.TIME, 1))
        going = superfluous(there, now)
        there = [one for one in there if one not in going]
    ages = [(now - one.made).days for one in there]
    assert len(there) < 50
    assert max(ages) > 300
    assert sum(age < 14 for age in ages) >= 14


@pytest.mark.parametrize(
    ("ages", "closing", "wanted"),
    [
        ([], False, True),
        ([10 * MINUTE], False, False),
        ([30 * MINUTE], False, True),
        ([9 * MINUTE], True, False),
        ([10 * MINUTE], True, True),
        ([-2 * DAY], False, True),
    ],
)
def test_a_backup_is_due_when_time_has_passed_and_something_has_changed(
    ages: list[datetime.timedelta], closing: bool, wanted: bool
) -> None:
    backups = [backup(age, sequence=7) for age in ages]
    assert due(backups, 8, NOW, closing=closing) is wanted
    assert due([backup(age, sequence=8) for age in ages or [DAY]], 8, NOW, closing=closing) is False
    assert due([], 0, NOW, closing=closing) is False


def test_a_clock_that_was_set_back_does_not_make_backups_without_end() -> None:
    tomorrow = backup(-1 * DAY, sequence=7)
    assert due([tomorrow], 9, NOW)
    assert not due([tomorrow, backup(0 * DAY, sequence=9)], 10, NOW)
    assert due([tomorrow, backup(31 * MINUTE, sequence=9)], 10, NOW)


@pytest.mark.parametrize(
    ("backups", "wanted"),
    [
        ([], True),
        ([backup(HOUR, sequence=7)], True),
        ([backup(HOUR, sequence=8)], False),
        ([backup(MINUTE, Reason.MASS, 7)], False),
        ([backup(6 * MINUTE, Reason.MASS, 7)], True),
        ([backup(MINUTE, Reason.TIME, 7)], True),
    ],
)
def test_changes_of_much_in_a_row_are_one(backups: list[Backup], wanted: bool) -> None:
    assert worth_before_mass(backups, 8, NOW) is wanted
    assert worth_before_mass([], 0, NOW) is False

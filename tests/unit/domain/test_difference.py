"""What two states of a text have in common is told in good time, however they are made."""

import random

import pytest

from desktop_app.domain import difference
from desktop_app.domain.difference import Run, common_runs

LINES = [f"Строка {n}, в которой стоит слово {n * 7}.\n" for n in range(400)]


def _are_true(old: str, new: str) -> list[Run]:
    runs = common_runs(old, new)
    for run in runs:
        assert run.length > 0
        assert old[run.old : run.old + run.length] == new[run.new : run.new + run.length]
    for one, other in zip(runs, runs[1:], strict=False):
        assert one.old + one.length <= other.old
        assert one.new + one.length <= other.new
    return runs


def test_what_is_equal_is_one_run():
    assert common_runs("а б\nв", "а б\nв") == [Run(0, 0, 5)]
    assert common_runs("", "") == []


@pytest.mark.parametrize("few", [True, False])
@pytest.mark.parametrize("seed", range(10))
def test_runs_are_equal_in_both_and_in_order(monkeypatch, seed, few):
    if few:
        monkeypatch.setattr(difference, "_MOST", 5)
    chance = random.Random(seed)
    old = [chance.choice(LINES[:60]) for _ in range(100)]
    new = [one for one in old if chance.random() > 0.2]
    new.insert(chance.randrange(50), "Новая строка.\n")
    chance.shuffle(new[60:])
    assert sum(run.length for run in _are_true("".join(old), "".join(new))) > len("".join(new)) / 3


def test_a_long_text_keeps_all_that_did_not_change():
    old = "".join(f"{one[:-1]} {n}\n" for n in range(20) for one in LINES)
    new = old.replace("слово 70. 3", "слова 70. 3")
    (first, second) = _are_true(old, new)

    assert first.length + second.length == len(old) - len("слово")


@pytest.mark.parametrize("line", ["Да.\n", "а ", "\n.", "а" * 50 + "\n"])
def test_a_text_that_says_one_thing_all_the_time_is_compared_in_good_time(line):
    old = line * 20_000
    _are_true(old + "Конец.", "Начало.\n" + old + line)

    assert _are_true(old, old + line)[0].length >= len(old) - 2

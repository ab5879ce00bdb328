"""What is new in the answer of a saved search."""

from desktop_app.services.searches import new_among, remembered


def test_only_what_was_not_there_at_the_last_look_is_new() -> None:
    looked = remembered(["one", "two"])
    assert new_among(["two", "one"], looked) == 0
    assert new_among(["two", "three", "four"], looked) == 2


def test_before_the_first_look_everything_is_new() -> None:
    assert new_among(["one", "two"], "") == 2


def test_what_is_kept_names_no_interview() -> None:
    kept = remembered([f"interview-{number}" for number in range(100)])
    assert len(kept) == 800
    assert "interview" not in kept

"""Pages and times of a source: which one a stretch stands in, which one is named, and what a correction does to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.domain.places import clock, place_at, place_named, places_in_corrected, places_of

TEXT = "Воды хватит до августа.\n\nНасосы стоят с весны.\n\nА там посмотрим."
PAGES = tuple(
    Locator(TEXT.index(words), LocatorKind.PAGE, label)
    for words, label in (("Воды", "xii"), ("Насосы", "1"), ("А там", "2"))
)
TIMES = (Locator(0, LocatorKind.TIME, "00:00:01.250"), Locator(25, LocatorKind.TIME, "01:02:03.500"))


def test_a_place_holds_until_the_next_one():
    assert [place_at(PAGES, at).label for at in (0, 24, 25, 26, len(TEXT))] == ["xii", "xii", "1", "1", "2"]
    assert place_at(PAGES[1:], 3) is None
    assert place_at((), 3) is None


def test_a_stretch_over_two_pages_names_both_and_one_over_two_times_its_beginning():
    start = TEXT.index("хватит")
    assert [place.label for place in places_of(PAGES, start, start + 6)] == ["xii"]
    assert [place.label for place in places_of(PAGES, start, PAGES[1].start)] == ["xii"]
    assert [place.label for place in places_of(PAGES, start, PAGES[1].start + 1)] == ["xii", "1"]
    assert [place.label for place in places_of(TIMES, 3, 30)] == ["00:00:01.250"]
    assert places_of(PAGES[1:], 3, 30) == ()


@pytest.mark.parametrize(
    ("places", "written", "label"),
    [
        (PAGES, " 2 ", "2"), (PAGES, "XII", "xii"), (PAGES, "3", None), (PAGES, "", None), (PAGES, "0:01", None),
        (TIMES, "1:02:03", "01:02:03.500"), (TIMES, "62:04", "01:02:03.500"), (TIMES, "0:30", "00:00:01.250"),
        (TIMES, "00:00:01.250", "00:00:01.250"), (TIMES, "0:00", None), (TIMES, "12", None),
    ],
)  # fmt: skip
def test_a_place_is_named_as_editors_write_it(places, written, label):
    found = place_named(places, written)
    assert (found.label if found else None) == label


def test_a_time_is_told_to_the_second():
    assert (clock("00:14:05.900"), clock("00:14:05")) == ("00:14:05", "00:14:05")


def told(text: str, places: tuple[Locator, ...]) -> list[tuple[str, str]]:
    return [(place.label, text[place.start :].split(maxsplit=1)[0]) for place in places]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("Воды хватит", "Воды нам хватит", [("xii", "Воды"), ("1", "Насосы"), ("2", "А")]),
        ("Насосы стоят с весны.\n\n", "", [("xii", "Воды"), ("2", "А")]),
        ("Насосы стоят", "Помпы не стоят", [("xii", "Воды"), ("1", "Помпы"), ("2", "А")]),
        ("\n\nА там посмотрим.", "", [("xii", "Воды"), ("1", "Насосы")]),
    ],
)
def test_pages_stay_with_their_words_when_a_text_is_corrected(old, new, found):
    corrected = TEXT.replace(old, new)
    assert told(corrected, places_in_corrected(TEXT, corrected, PAGES)) == found


@given(st.text("аб \n", max_size=60), st.text("аб \n", max_size=60), st.lists(st.integers(0, 60), unique=True))
def test_places_of_a_corrected_text_stand_in_it_and_in_order(old, new, starts):
    places = tuple(Locator(start, LocatorKind.PAGE, str(start)) for start in sorted(starts) if start < len(old))
    moved = places_in_corrected(old, new, places)
    assert all(one.start < following.start for one, following in zip(moved, moved[1:], strict=False))
    assert all(0 <= place.start < len(new) for place in moved)
    if old == new:
        assert moved == places

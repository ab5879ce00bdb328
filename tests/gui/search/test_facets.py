"""What narrows an answer: menus of values, and a chip for each that was chosen."""

import pytest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.search.facets import FacetBar

FACETS = {
    "speaker": {"Айгуль Сейтова": 4, "Нурлан Сеитов": 2},
    "year": {"2024": 2, "2025": 4},
    "language": {"ru": 6},
    "tag": {},
}


@pytest.fixture
def bar(qtbot: QtBot) -> FacetBar:
    made = FacetBar()
    qtbot.addWidget(made)
    made.show_facets(FACETS, 6)
    made.show()
    return made


def offered(bar: FacetBar, name: str) -> list[str]:
    return [action.text().split("\t")[0] for action in bar.offered(name)]


def chips(bar: FacetBar) -> list[QToolButton]:
    return [one for one in bar.findChildren(QToolButton, "filterChip") if not one.isHidden()]


def test_only_what_narrows_is_offered(bar: FacetBar) -> None:
    seen = {one.property("facet") for one in bar.findChildren(QToolButton, "facetChip") if one.isVisible()}
    assert seen == {"speaker", "year"}


def test_values_stand_by_their_number_and_years_by_time(bar: FacetBar) -> None:
    assert offered(bar, "speaker") == ["Айгуль Сейтова", "Нурлан Сеитов"]
    assert offered(bar, "year") == ["2025", "2024"]
    assert bar.offered("speaker")[0].text().endswith("\t4")


def test_several_values_narrow_at_once_and_each_can_be_taken_away(bar: FacetBar, qtbot: QtBot) -> None:
    for action in bar.offered("speaker"):
        with qtbot.waitSignal(bar.narrowed):
            action.trigger()
    bar.offered("year")[0].trigger()
    assert bar.chosen() == (("speaker", ("Айгуль Сейтова", "Нурлан Сеитов")), ("year", ("2025",)))
    first = chips(bar)[0]
    assert first.text() == "Айгуль Сейтова"
    with qtbot.waitSignal(bar.narrowed):
        first.click()
    assert bar.chosen() == (("speaker", ("Нурлан Сеитов",)), ("year", ("2025",)))


def test_what_was_chosen_stays_in_its_menu_when_nothing_has_it(bar: FacetBar) -> None:
    bar.choose("speaker", "Айгуль Сейтова")
    bar.show_facets({"speaker": {"Нурлан Сеитов": 1}}, 1)
    assert offered(bar, "speaker") == ["Айгуль Сейтова", "Нурлан Сеитов"]
    assert [action.isChecked() for action in bar.offered("speaker")] == [True, False]


def test_names_with_signs_of_menus_stand_as_they_are(bar: FacetBar) -> None:
    bar.show_facets({"speaker": {"Сейтов & Ко": 1, "Б": 1}}, 2)
    bar.choose("speaker", "Сейтов & Ко")
    assert chips(bar)[0].text() == "Сейтов && Ко"
    assert bar.chosen() == (("speaker", ("Сейтов & Ко",)),)


def test_a_cleared_bar_narrows_by_nothing(bar: FacetBar) -> None:
    bar.choose("year", "2024")
    bar.clear()
    assert bar.chosen() == ()
    assert chips(bar) == []

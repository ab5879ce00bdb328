"""Two texts side by side."""

from collections.abc import Callable

import pytest

from desktop_app.ui.shell.window import MainWindow
from tests.integration.conftest import interview

Until = Callable[[Callable[[], object]], None]
LONG = "О воде\n\n" + "\n\n".join(f"Абзац {number}: воды мало, но вода будет." for number in range(1, 200)) + "\n"


@pytest.fixture
def two(opened: MainWindow, until: Until) -> tuple[str, str]:
    for name in ("первый.txt", "второй.txt"):
        opened.workplace.desk.editing.do(interview(name, LONG))
    with opened.workplace.desk.storage.reading() as reading:
        first, second = reading.all_interview_ids()
    for id in (first, second):
        opened.board.tabs.open_interview(id)
        until(lambda: opened.board.tabs.reading().reader.pane.positions.text == LONG)
    return first, second


@pytest.mark.slow
def test_a_text_lies_beside_another_at_its_place_and_comes_back(
    opened: MainWindow, two: tuple[str, str], until: Until
) -> None:
    first, second = two
    sides = opened.board.sides
    sides.main.reading().show_place(2000)
    at = sides.main.reading().place()
    opened.run("beside")
    beside = sides.beside
    until(lambda: beside.isVisible() and beside.reading().reader.pane.positions.text == LONG)
    assert (beside.reading().interview, sides.main.reading().interview) == (second, first)
    until(lambda: LONG[beside.reading().place() : at + 1].count("\n\n") <= 1)
    assert sides.at_hand is beside
    opened.run("beside")
    until(lambda: sides.main.count() == 2)
    assert (sides.main.reading().interview, beside.isVisible(), sides.at_hand) == (second, False, sides.main)


@pytest.mark.slow
def test_what_the_menus_do_is_done_where_the_focus_is(opened: MainWindow, two: tuple[str, str], until: Until) -> None:
    first, second = two
    opened.run("beside")
    opened.activateWindow()
    sides = opened.board.sides
    until(lambda: sides.beside.reading() is not None)
    sides.main.reading().reader.setFocus()
    until(lambda: sides.at_hand is sides.main)
    opened.run("close_tab")
    assert (sides.main.count(), sides.beside.count()) == (0, 1)
    assert opened.board.front.reading() is None or opened.board.front.reading().interview == second
    sides.beside.reading().reader.setFocus()
    until(lambda: sides.at_hand is sides.beside)
    opened.run("close_tab")
    until(lambda: not sides.beside.isVisible())
    assert first != second


@pytest.mark.slow
def test_both_texts_are_open_again_next_time(opened: MainWindow, two: tuple[str, str], until: Until) -> None:
    opened.run("beside")
    path = opened.workplace.desk.path
    opened.close_archive()
    assert opened.open_archive(path)
    until(lambda: opened.board.tabs.count() == 2)
    assert {stop.id for stop in opened.board.sides.open_stops()[0]} == set(two)

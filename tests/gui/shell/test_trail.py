"""Back and forward, and the places where texts were left."""

from collections.abc import Callable

import pytest

from desktop_app.ui.shell.palette import CommandPalette, rank
from desktop_app.ui.shell.trail import Stop, Trail
from desktop_app.ui.shell.window import MainWindow
from tests.integration.conftest import interview

Until = Callable[[Callable[[], object]], None]
LONG = "О воде\n\n" + "\n\n".join(f"Абзац {number}: воды мало, но вода будет." for number in range(1, 200)) + "\n"
ONE, TWO, THREE = (Stop("interview", str(number)) for number in (1, 2, 3))


def test_one_goes_back_and_forward_again():
    trail = Trail()
    trail.went(ONE)
    trail.went(TWO)

    assert trail.back(THREE) == TWO
    assert trail.back(TWO) == ONE
    assert trail.back(ONE) is None
    assert trail.forward(ONE) == TWO
    assert trail.forward(TWO) == THREE


def test_what_was_ahead_is_forgotten_when_one_turns_elsewhere():
    trail = Trail()
    trail.went(ONE)
    trail.back(TWO)
    trail.went(ONE)

    assert trail.forward(THREE) is None


def test_a_stop_where_one_stands_already_is_passed_over():
    trail = Trail()
    trail.went(ONE)
    trail.went(TWO)

    assert trail.back(TWO) == ONE


def test_the_beginning_of_the_words_fits_best():
    assert rank("вод", "Вода") > rank("вод", "Без воды") > rank("вод", "Перевод") > rank("вод", "В один дом") > 0
    assert rank("вод", "Река") == 0


@pytest.fixture
def two(opened: MainWindow, until: Until) -> tuple[str, str]:
    editing = opened.workplace.desk.editing
    for name in ("первый.txt", "второй.txt"):
        editing.do(interview(name, LONG))
    opened.workplace.desk.finding.catch_up()
    with opened.workplace.desk.storage.reading() as reading:
        first, second = reading.all_interview_ids()
    return first, second


def read(window: MainWindow, id: str, until: Until) -> None:
    window.board.tabs.open_interview(id)
    until(lambda: window.board.tabs.reading().reader.pane.positions.text == LONG)


@pytest.mark.slow
def test_back_leads_to_the_text_before_where_it_was_left(
    opened: MainWindow, two: tuple[str, str], until: Until
) -> None:
    first, second = two
    tabs = opened.board.tabs
    read(opened, first, until)
    tabs.reading().show_place(2000)
    at = tabs.reading().place()
    read(opened, second, until)
    opened.run("back")
    assert (tabs.reading().interview, tabs.reading().place()) == (first, at)
    opened.run("forward")
    assert tabs.reading().interview == second
    tabs.close_current()
    opened.run("back")
    assert tabs.reading().interview == second


@pytest.mark.slow
def test_an_archive_opens_with_its_texts_where_they_were_left(
    opened: MainWindow, two: tuple[str, str], until: Until
) -> None:
    first, second = two
    read(opened, first, until)
    opened.board.tabs.reading().show_place(3000)
    at = opened.board.tabs.reading().place()
    read(opened, second, until)
    opened.board.tabs.setCurrentIndex(0)
    path = opened.workplace.desk.path
    opened.close_archive()
    assert opened.open_archive(path)
    tabs = opened.board.tabs
    until(lambda: tabs.count() == 2 and tabs.reading() and tabs.reading().reader.pane.positions.text == LONG)
    assert (tabs.reading().interview, tabs.reading().place()) == (first, at)


@pytest.mark.slow
def test_the_palette_finds_a_person_an_interview_and_a_command(
    opened: MainWindow, two: tuple[str, str], until: Until
) -> None:
    opened.workplace.desk.editing.do(interview())
    opened.workplace.desk.finding.catch_up()
    opened.run("commands")
    palette = opened.findChild(CommandPalette)
    palette.field.setText("сейтова")
    until(lambda: any("Сейтова" in palette.list.item(n).text() for n in range(palette.list.count())))
    palette.field.setText("канале")
    until(lambda: any("О канале" in palette.list.item(n).text() for n in range(palette.list.count())))
    row = next(n for n in range(palette.list.count()) if "О канале" in palette.list.item(n).text())
    palette.list.setCurrentRow(row)
    palette.accept()
    until(lambda: opened.board.tabs.reading() is not None)


@pytest.mark.slow
def test_keys_that_the_editor_chose_hold_at_once_and_next_time(opened: MainWindow) -> None:
    actions = opened.actions_
    kept = actions.set_keys("find", "Ctrl+Alt+F")
    assert actions.by_name["find"].shortcut().toString() == "Ctrl+Alt+F"
    assert kept == {"find": "Ctrl+Alt+F"}
    assert {one.name: one.usual for one in actions.entries()}["find"] == "Ctrl+F"
    assert actions.set_keys("find", "Ctrl+F") == {}

"""What the entries of the menu of people do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.services.words import translate

if TYPE_CHECKING:
    from desktop_app.ui.shell.board import Board
    from desktop_app.ui.shell.window import MainWindow


def _on_board(do: Callable[["Board"], None]) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        if window.board:
            do(window.board)

    return run


def _speaker_page(board: "Board") -> None:
    tab = board.front.reading()
    if tab is not None and tab.current():
        board.open_speaker_of(tab.current())
    else:
        board.trouble.say(translate("shell", "Click a quote in the text first."))


WITH_PEOPLE: dict[str, Callable[["MainWindow"], None]] = {
    "person": _on_board(lambda board: board.middle.people.steps.choose_page()),
    "speaker_page": _on_board(_speaker_page),
    "same_person": _on_board(lambda board: board.step_with_person(board.middle.people.steps.same_as)),
    "two_persons": _on_board(lambda board: board.step_with_person(board.middle.people.steps.split)),
    "same_people": _on_board(lambda board: board.middle.people.steps.look_at_pairs()),
}

"""What the entries of the menu of tags do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.ui.shell.guiding import ask_guide

if TYPE_CHECKING:
    from desktop_app.ui.shell.window import MainWindow


def _step(name: str) -> Callable[["MainWindow"], None]:
    def run(window: "MainWindow") -> None:
        if window.board:
            window.board.step_with_tag(name)

    return run


def _tags_meeting(window: "MainWindow") -> None:
    if window.board:
        window.board.show_meeting_tags()


def _tag_guide(window: "MainWindow") -> None:
    if window.workplace:
        ask_guide(window.workplace, window)


WITH_TAGS: dict[str, Callable[["MainWindow"], None]] = {
    "tag_inside": _step("inside"),
    "tag_rename": _step("rename"),
    "tag_define": _step("define"),
    "tag_key": _step("key"),
    "tag_into": _step("into"),
    "tag_merge": _step("merge"),
    "tag_split": _step("split"),
    "tag_remove": _step("remove"),
    "tags_meeting": _tags_meeting,
    "tag_guide": _tag_guide,
}

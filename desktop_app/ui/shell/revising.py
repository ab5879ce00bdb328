"""Giving an interview a new revision, as the menus do it."""

from typing import TYPE_CHECKING

from desktop_app.domain.ids import InterviewId
from desktop_app.services.importing import ImportLine
from desktop_app.services.views import InterviewView
from desktop_app.services.words import translate
from desktop_app.ui.parts.choosing import choose_file
from desktop_app.ui.review.correcting import CorrectDialog, Draft
from desktop_app.ui.review.reason import ReasonDialog

if TYPE_CHECKING:
    from desktop_app.ui.shell.window import MainWindow


def correct(window: "MainWindow", interview: str, draft: Draft | None = None) -> None:
    """Open the text of an interview for correction, with what was not saved the last time."""
    workplace = window.workplace
    if workplace is None:
        return

    def show(view: InterviewView) -> None:
        dialog = CorrectDialog(workplace, view, draft, window)
        said = translate("review", "A new revision is saved; what needs a look stands under «To review».")
        dialog.saved.connect(lambda: workplace.notice.emit(said))
        dialog.open()

    workplace.ask(lambda reading: reading.interview(InterviewId(interview)), show)


def new_version(window: "MainWindow", interview: str) -> None:
    """Give an interview the text of a file that the editor chooses."""
    workplace = window.workplace
    if workplace is None:
        return
    path = choose_file(
        window, translate("review", "New version from a file"), "", translate("shell", "All files (*)"),
        discreet=window.discreet,
    )  # fmt: skip
    if path is None:
        return

    def told(line: ImportLine) -> None:
        words = translate("review", "A new revision is saved; what needs a look stands under «To review».")
        workplace.notice.emit(" ".join((words, *line.warnings)))
        if line.interview and window.board is not None:
            window.board.tabs.open_revisions(line.interview)

    def revise(reason: str) -> None:
        importing = workplace.desk.importing
        workplace.jobs.read(lambda: importing.revise_from(InterviewId(interview), path, reason), told)

    dialog = ReasonDialog(path.name, window)
    dialog.given.connect(revise)
    dialog.open()

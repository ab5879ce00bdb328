"""Giving an interview a new revision, as the menus do it."""

from typing import TYPE_CHECKING

from desktop_app.domain.ids import InterviewId
from desktop_app.services.drafts import Draft, forget, kept
from desktop_app.services.found import Wish
from desktop_app.services.importing import Candidate, ImportLine, ImportReport
from desktop_app.services.views import InterviewView
from desktop_app.services.words import translate
from desktop_app.ui.importing.rereading import ReadingDialog
from desktop_app.ui.parts.choosing import choose_file
from desktop_app.ui.review.correcting import CorrectDialog
from desktop_app.ui.review.reason import ReasonDialog

if TYPE_CHECKING:
    from desktop_app.ui.shell.window import MainWindow


def correct(window: "MainWindow", interview: str, draft: Draft | None = None) -> None:
    """Open the text of an interview for correction, with what was not saved the last time."""
    workplace = window.workplace
    if workplace is None:
        return

    def show(view: InterviewView, draft: Draft | None) -> None:
        if draft and draft.text == view.text:  # it was saved all the same
            workplace.jobs.write(lambda: forget(workplace.desk.storage, draft.interview), lambda _: None)
            return
        dialog = CorrectDialog(workplace, view, draft, window)
        said = translate("review", "A new revision is saved; what needs a look stands under «To review».")
        dialog.saved.connect(lambda: workplace.notice.emit(said))
        dialog.open()

    def begun() -> Draft | None:
        there = kept(workplace.desk.storage)
        return next((one for one in there if one.interview == interview), None)

    workplace.ask(
        lambda reading: (reading.interview(InterviewId(interview)), draft or begun()), lambda both: show(*both)
    )


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

    def revise(reason: str) -> None:
        importing = workplace.desk.importing
        id = InterviewId(interview)
        workplace.jobs.read(lambda: importing.revise_from(id, path, reason), lambda line: _told(window, line))

    dialog = ReasonDialog(path.name, window)
    dialog.given.connect(revise)
    dialog.open()


def read_again(window: "MainWindow", interview: str) -> None:
    """Read the file that an interview came from in another way, as its new revision."""
    workplace = window.workplace
    if workplace is None:
        return
    importing, id = workplace.desk.importing, InterviewId(interview)

    def revised(report: ImportReport) -> None:
        for line in report.lines:
            if line.error:
                workplace.report(line.error)
            else:
                _told(window, line)

    def revise(_: Wish, found: Candidate) -> None:
        workplace.jobs.read(lambda: importing.bring([found]), revised)

    dialog = ReadingDialog(workplace, lambda wish: importing.read_again(id, wish), parent=window)
    dialog.chosen.connect(revise)
    dialog.open()


def _told(window: "MainWindow", line: ImportLine) -> None:
    """Say that a text has a new revision, and show it."""
    if window.workplace is None or window.board is None:
        return
    words = translate("review", "A new revision is saved; what needs a look stands under «To review».")
    window.workplace.notice.emit(" ".join((words, *line.warnings)))
    if line.interview:
        window.board.tabs.open_revisions(line.interview)

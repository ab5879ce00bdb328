"""New versions of a text: from a file, or corrected in the program."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.ids import InterviewId
from desktop_app.services.importing import ImportLine
from desktop_app.services.views import InterviewView
from desktop_app.services.words import translate
from desktop_app.ui.revisions.from_file import FromFileDialog
from desktop_app.ui.shell.tabs import Tabs
from desktop_app.ui.workplace import Workplace


class Revising:
    """Asks for a file and its reason, and says what became of it."""

    def __init__(self, workplace: Workplace, tabs: Tabs, window: QWidget) -> None:
        self._workplace = workplace
        self._tabs = tabs
        self._window = window
        tabs.file_wanted.connect(self.ask)

    def ask(self, interview: str) -> None:
        """Ask which file, then why."""
        preferences = self._workplace.application.preferences
        name, _ = QFileDialog.getOpenFileName(
            self._window, translate("revisions", "New version from a file"), preferences.get("import_folder", ""),
            translate("shell", "Texts (*.txt *.text *.md *.markdown);;All files (*)"),
        )  # fmt: skip
        if name:
            self.ask_why(interview, Path(name))

    def ask_why(self, interview: str, file: Path) -> None:
        """Ask for the reason, then read the file."""
        id = InterviewId(interview)

        def show(view: InterviewView) -> None:
            dialog = FromFileDialog(view.interview.title, file, self._window)
            dialog.wanted.connect(lambda file, reason: self.run(id, file, reason))
            dialog.open()

        self._workplace.ask(lambda reading: reading.interview(id), show)

    def run(self, id: InterviewId, file: Path, reason: str) -> None:
        """Read a file as the new revision; the window goes on meanwhile."""
        importing = self._workplace.desk.importing
        self._workplace.jobs.read(lambda: importing.revise_from(id, file, reason), self._done)

    def _done(self, line: ImportLine) -> None:
        said = translate("revisions", "«{title}» has a new revision.").format(title=line.title)
        self._workplace.notice.emit(" ".join((said, *line.warnings)))
        if line.interview:
            self._tabs.open_revisions(line.interview)

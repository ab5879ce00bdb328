"""The watched folder as the window shows it: a dialog to choose it, and its state in the status line."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.services.importing import ImportReport
from desktop_app.services.words import translate
from desktop_app.ui.importing.summing import summary
from desktop_app.ui.importing.watched import WatchedFolders
from desktop_app.ui.importing.watching import Watching
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.choosing import choose_folder
from desktop_app.ui.parts.plain import PlainLabel, on_button, tip

if TYPE_CHECKING:
    from desktop_app.ui.shell.window import MainWindow


class WatchDialog(QDialog):
    """Says what watching does, which folder it is, and how to end it.

    Signals:
        folder_wanted: the editor wants to choose a folder.
        end_wanted: the folder is not to be watched any more.
    """

    folder_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchDialog")
        self.setWindowTitle(translate("watching", "Watched folder"))
        self.setMinimumWidth(520)
        what = QLabel(
            translate(
                "watching",
                "Files that are put into this folder, or into folders in it, come into the archive by themselves while "
                "it is open. They stay where they are.",
            )
        )
        what.setObjectName("quiet")
        what.setWordWrap(True)
        self.folder = PlainLabel(folder or translate("watching", "No folder is watched."), "fact", wrapped=True)
        self.choose = QPushButton(icon("open"), translate("watching", "Choose a folder…"))
        self.end = QPushButton(translate("watching", "Stop watching"))
        self.end.setEnabled(bool(folder))
        buttons = QDialogButtonBox()
        for button in (self.choose, self.end):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        self.choose.clicked.connect(self.folder_wanted)
        self.end.clicked.connect(self.end_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        for widget in (what, self.folder, buttons):
            layout.addWidget(widget)
        self.finished.connect(lambda _: self.deleteLater())


class FolderWatch(QObject):
    """Watches the folder of the archive that is open in the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._folders = WatchedFolders(window.application.preferences)
        self.watching: Watching | None = None
        self._report: ImportReport | None = None
        self._there = True
        self.state = QToolButton()
        self.state.setObjectName("watchState")
        self.state.setAutoRaise(True)
        self.state.clicked.connect(self._follow)
        self.state.hide()

    # --- with the archive

    def opened(self) -> None:
        """Begin to watch what was watched for this archive the last time."""
        workplace = self._window.workplace
        if workplace is not None and workplace.writable and (folder := self._folders.of(workplace.desk)):
            self._begin(Path(folder))

    def closing(self) -> None:
        """Watch no more until an archive is open again."""
        if self.watching is not None:
            self.watching.end()
            self.watching = None
        self._report = None
        self.retranslate()

    def _begin(self, folder: Path) -> None:
        self.closing()
        if self._window.workplace is None or self._window.board is None:
            return
        self._there = True
        self.watching = Watching(self._window.workplace, self._window.board.imports, folder, self)
        self.watching.came_in.connect(self._came_in)
        self.watching.there.connect(self._tell)
        self.watching.look()
        self.retranslate()

    # --- chosen

    def ask(self) -> None:
        """Let the editor choose the folder, or end the watching."""
        dialog = WatchDialog(str(self.watching.folder) if self.watching else "", self._window)
        dialog.folder_wanted.connect(lambda: self._choose(dialog))
        dialog.end_wanted.connect(lambda: self._end(dialog))
        dialog.open()

    def _choose(self, dialog: QDialog) -> None:
        here = str(self.watching.folder) if self.watching else ""
        title, discreet = translate("watching", "Watched folder"), self._window.discreet
        folder = choose_folder(self._window, title, here, discreet=discreet)
        if folder is not None:
            self.watch(folder)
            dialog.accept()

    def watch(self, folder: Path) -> None:
        """Watch a folder for the archive that is open, now and the next time."""
        if self._window.workplace is not None:
            self._folders.keep(self._window.workplace.desk, str(folder))
            self._begin(folder)

    def _end(self, dialog: QDialog) -> None:
        if self._window.workplace is not None:
            self._folders.keep(self._window.workplace.desk, "")
        self.closing()
        dialog.accept()

    # --- told

    def _came_in(self, report: ImportReport) -> None:
        """Say in the quiet place what came in; what was here before is no news."""
        if any(line.outcome != "already_here" for line in report.lines):
            self._report = report
            self.retranslate()

    def _tell(self, there: bool) -> None:
        self._there = there
        self.retranslate()

    def _follow(self) -> None:
        """Show the newest report once; without one, the folder."""
        report, self._report = self._report, None
        if report is not None and self._window.board is not None:
            self._window.board.imports.show_report(report)
        else:
            self.ask()
        self.retranslate()

    def retranslate(self) -> None:
        """Say how it stands."""
        self.state.setVisible(self.watching is not None)
        if self.watching is None:
            return
        name = self.watching.folder.name or str(self.watching.folder)
        if not self._there:
            words = translate("watching", "«{folder}» is not there")
        elif self._report is not None:
            words = translate("watching", "From «{folder}»: {summary}")
        else:
            words = translate("watching", "«{folder}» is watched")
        told = summary(self._report) if self._report else ""
        self.state.setText(on_button(words.format(folder=name, summary=told)))
        self.state.setToolTip(tip(str(self.watching.folder)))

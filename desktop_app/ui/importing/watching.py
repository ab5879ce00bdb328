"""A folder whose new files come in by themselves."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app.domain.errors import FileMissing
from desktop_app.services.importing import ImportReport, Inbox
from desktop_app.ui.importing.flow import ImportFlow
from desktop_app.ui.workplace import Workplace

SOON_MS = 3_000
"""While files are there that may still be written."""
SELDOM_MS = 60_000
"""Otherwise: a network folder tells of no change."""
WATCHED = 200
"""Folders that the system is asked to tell of; more would use up what it allows."""


class Watching(QObject):
    """Looks into one folder off the GUI thread, when the system tells of a change and from time to time.

    Signals:
        looked: a look is over.
        came_in: the `ImportReport` of what came in.
        there: whether the folder is there.
    """

    looked = Signal()
    came_in = Signal(object)
    there = Signal(bool)

    def __init__(self, workplace: Workplace, flow: ImportFlow, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._workplace = workplace
        self._flow = flow
        desk = workplace.desk
        self._inbox = Inbox(workplace.application.refused.of(desk.storage.archive_id, secret=desk.encrypted))
        self._looking = False
        self._over = False
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(self._soon)
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)

    def _soon(self, _: str) -> None:
        if not self._looking and not self._over:
            self._next.start(SOON_MS)

    def look(self) -> None:
        """Look into the folder now."""
        if self._looking or self._over:
            return
        self._looking = True
        self._next.stop()
        self._workplace.jobs.run_long(self._due, self._bring_in, self._failed)

    def _due(self) -> list[Path]:
        return self._inbox.due(self.folder, self._workplace.desk.importing.endings())

    def _bring_in(self, paths: list[Path]) -> None:
        if self._over:
            return
        self.there.emit(True)
        new = {str(one) for one in self._inbox.folders[:WATCHED]} - set(self._system.directories())
        if new:
            self._system.addPaths(sorted(new))
        if paths:
            self._flow.bring_in(paths, self._came_in)
        else:
            self._end_look()

    def _came_in(self, report: ImportReport) -> None:
        if not self._over:
            self.came_in.emit(report)
            self._workplace.jobs.run_long(lambda: self._inbox.came_in(report), lambda _: self._end_look(), self._failed)

    def _failed(self, error: Exception) -> None:
        if self._over:
            return
        if isinstance(error, FileMissing):
            self.there.emit(False)
        else:
            self._workplace.report(error)
        self._end_look()

    def _end_look(self) -> None:
        if self._over:
            return
        self._looking = False
        self._next.start(SOON_MS if self._inbox.unsettled else SELDOM_MS)
        self.looked.emit()

    def end(self) -> None:
        """Look no more; what is under way comes in."""
        self._over = True
        self._next.stop()
        self.deleteLater()

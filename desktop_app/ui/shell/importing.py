"""An import as the window shows it: quiet progress, a way to stop, and an honest report."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.signs import shown
from desktop_app.journal import refused
from desktop_app.services.importing import ImportReport
from desktop_app.services.words import spoken, translate
from desktop_app.ui.workplace import Workplace


class ImportFlow(QObject):
    """Runs one import after the other.

    Signals:
        progress: done, of, name of the file; (0, 0, "") when nothing runs.
        finished: the `ImportReport`.
    """

    progress = Signal(int, int, str)
    finished = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stop = False
        self._running = 0

    @property
    def running(self) -> bool:
        """Say whether an import is under way."""
        return self._running > 0

    def start(self, paths: Sequence[Path]) -> None:
        """Bring files and folders in."""
        self._stop = False
        self._running += 1
        self._workplace.bring_in(list(paths), self._told, self._done)

    def stop(self) -> None:
        """Stop between two files; what is in stays in."""
        self._stop = True

    def _told(self, done: int, of: int, what: str) -> bool:
        self.progress.emit(done, of, what)
        return not self._stop

    def _done(self, report: ImportReport) -> None:
        self._running -= 1
        refused(*(line.error for line in report.lines if line.error))
        self.progress.emit(0, 0, "")
        self.finished.emit(report)


def summary(report: ImportReport) -> str:
    """Return what became of an import in one sentence."""
    parts = [translate("importing", "%n interview(s) imported", n=report.count("added"))]
    if revised := report.count("revised"):
        parts.append(translate("importing", "%n with a new text", n=revised))
    if already := report.count("already_here"):
        parts.append(translate("importing", "%n already here", n=already))
    if failed := report.count("failed"):
        parts.append(translate("importing", "%n not imported", n=failed))
    if report.stopped:
        parts.append(translate("importing", "stopped before the end"))
    return ", ".join(parts) + "."


class ImportReportDialog(QDialog):
    """Names each file that did not come in, with the reason."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importReport")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("importing", "Import"))
        self.resize(640, 340)
        lines = QPlainTextEdit()
        lines.setReadOnly(True)
        lines.setObjectName("importFailures")
        lines.setAccessibleName(translate("importing", "Files that were not imported"))
        lines.setPlainText(shown("\n".join(spoken(line.error) for line in report.lines if line.error)))
        head = QLabel(summary(report))
        head.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (head, lines, buttons):
            layout.addWidget(widget)

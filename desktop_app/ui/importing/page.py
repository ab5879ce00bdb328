"""One import as a tab: first what was read, then what became of it."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.services.importing import Candidate, ImportReport
from desktop_app.services.words import translate
from desktop_app.ui.course import Course
from desktop_app.ui.importing.choosing import ChoosingPage
from desktop_app.ui.importing.reporting import ReportPage
from desktop_app.ui.workplace import Workplace


class ImportPage(QWidget):
    """Shows an import from the first file read to the report.

    Signals:
        titled: the title for the tab.
        gone: the tab is not needed any more.
        import_wanted: candidates, as they are to come in (a list).
        interview_wanted: id of an interview to open.
    """

    titled = Signal(str)
    gone = Signal()
    import_wanted = Signal(object)
    interview_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPage")
        self.closed = False
        self._workplace = workplace
        self.choosing = ChoosingPage(workplace)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.choosing)
        self.choosing.left.connect(self.gone)
        self.choosing.import_wanted.connect(self.import_wanted)
        self.setFocusProxy(self.choosing)

    @cached_property
    def report(self) -> ReportPage:
        """What became of the import; made when there is something to be told."""
        made = ReportPage(self._workplace)
        made.left.connect(self.gone)
        made.interview_wanted.connect(self.interview_wanted)
        self._stack.addWidget(made)
        return made

    def follow(self, course: Course, found: Sequence[Candidate] = ()) -> None:
        """Show what a survey has found, and what it still finds."""
        self.choosing.follow(course, found)

    def show_candidate(self, candidate: Candidate) -> None:
        """Show one candidate that is not from a survey."""
        self.choosing.model.add([candidate])

    def watch(self, course: Course) -> None:
        """Show how far the chosen ones have come in; nothing is changed meanwhile."""
        self.choosing.set_coming_in(course)

    def show_report(self, report: ImportReport) -> None:
        """Show what became of the import."""
        self._stack.setCurrentWidget(self.report)
        self.setFocusProxy(self.report)
        self.report.show_report(report)
        self.say_title()

    def say_title(self) -> None:
        """Name the tab."""
        reported = self._stack.currentWidget() is not self.choosing
        self.titled.emit(translate("importing", "Import: report") if reported else translate("importing", "Import"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.say_title()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed = True
        self.choosing.stop()
        if "report" in self.__dict__:
            self.report.stop()
        super().closeEvent(event)

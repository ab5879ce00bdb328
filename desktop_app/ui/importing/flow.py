"""From files that were chosen or dropped to what became of them: straight in, or by way of a page."""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from desktop_app.domain.errors import UnknownFormat
from desktop_app.journal import refused
from desktop_app.services.found import Wish
from desktop_app.services.importing import Candidate, Importing, ImportReport, Standing
from desktop_app.services.words import translate
from desktop_app.ui.course import Course
from desktop_app.ui.importing.choosing import ASK
from desktop_app.ui.importing.page import ImportPage
from desktop_app.ui.workplace import Workplace

PLAIN = (Standing.NEW, Standing.HERE)
"""A single file that is so needs no question."""


class ImportFlow(QObject):
    """Runs imports; several may be under way.

    Signals:
        progress: done, of, name of the file; (0, 0, "") when nothing comes in.
        page_made: an `ImportPage` to be shown.
        interview_wanted: id of an interview to open.
        finished: the `ImportReport` of what came in.
    """

    progress = Signal(int, int, str)
    page_made = Signal(object)
    interview_wanted = Signal(str)
    finished = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._coming: list[_Coming] = []

    @property
    def running(self) -> bool:
        """Say whether anything is coming in."""
        return bool(self._coming)

    def stop(self) -> None:
        """Stop between two files; what is in stays in."""
        for one in self._coming:
            one.course.stop()

    # --- ways in

    def start(self, paths: Sequence[Path]) -> None:
        """Look at files and folders, or bring them straight in, as the editor likes it."""
        self._workplace.notice.emit(translate("importing", "Reading the files…"))
        if not self._workplace.application.preferences.get(ASK, True):
            self.bring_in(paths)
            return
        survey = _Survey(self, self._workplace)
        self._workplace.survey(list(paths), survey.course)

    def bring_in(self, paths: Sequence[Path], then: Callable[[ImportReport], None] | None = None) -> None:
        """Bring files straight in; with `then`, that gets the report, and nothing is opened."""
        coming = self._begin(None, then)
        self._workplace.bring_in(list(paths), coming.course)

    def bring(self, candidates: Sequence[Candidate], page: ImportPage | None = None) -> None:
        """Bring in what was looked at."""
        coming = self._begin(page)
        if page:
            page.watch(coming.course)
        self._workplace.bring(list(candidates), coming.course)

    def paste(self, copied: QMimeData) -> None:
        """Show what was copied elsewhere, to be brought in as an interview."""
        text, page = copied.text(), copied.html()
        if not text.strip():
            self._workplace.trouble.emit(translate("importing", "The clipboard holds no text."))
            return
        importing = self._workplace.desk.importing
        self._workplace.jobs.read(lambda: _pasted(importing, text, page), self._show_pasted)

    def _show_pasted(self, candidate: Candidate) -> None:
        page = self.make_page()
        page.show_candidate(candidate)
        if len(candidate.choices) > 1:
            page.choosing.edit_title()

    # --- pages

    def make_page(self) -> ImportPage:
        """Make a page and have it shown."""
        page = ImportPage(self._workplace)
        page.interview_wanted.connect(self.interview_wanted)
        page.import_wanted.connect(lambda candidates: self.bring(candidates, page))
        self.page_made.emit(page)
        page.say_title()
        return page

    def show_report(self, report: ImportReport) -> None:
        """Show what became of an import on a page of its own."""
        self.make_page().show_report(report)

    # --- in

    def _begin(self, page: ImportPage | None, then: Callable[[ImportReport], None] | None = None) -> "_Coming":
        coming = _Coming(self, page, then)
        self._coming.append(coming)
        return coming

    def ended(self, coming: "_Coming", result: object) -> None:
        """Hand on what became of an import, and show it where the editor waits for it."""
        self._coming.remove(coming)
        self.progress.emit(0, 0, "")
        if isinstance(result, Exception):
            self._workplace.report(result)
        if not isinstance(result, ImportReport):
            return
        refused(*(line.error for line in result.lines if line.error))
        self.finished.emit(result)
        if coming.then:
            coming.then(result)
        else:
            self._show(result, coming.page)

    def _show(self, report: ImportReport, page: ImportPage | None) -> None:
        here = page if page and not page.closed else None
        only = report.lines[0].interview if len(report.lines) == 1 and not report.count("failed") else None
        if only:
            self.interview_wanted.emit(only)
            if here:
                here.gone.emit()
        elif here:
            here.show_report(report)
        elif report.count("failed") or len(report.lines) > 1:
            self.show_report(report)


class _Survey(QObject):
    """Gathers what is read until it is clear whether a page is needed: for one plain file it is not."""

    def __init__(self, flow: ImportFlow, workplace: Workplace) -> None:
        super().__init__(flow)
        self._flow = flow
        self._workplace = workplace
        self._found: list[Candidate] = []
        self._page: ImportPage | None = None
        self.course = Course()
        self.course.came.connect(self._came)
        self.course.moved.connect(self._moved)
        self.course.over.connect(self._over)

    def _came(self, found: list[Candidate]) -> None:
        if self._page is None:
            self._found += found
            if len(self._found) > 1:
                self._open()

    def _moved(self, _: int, of: int, __: str) -> None:
        if of > 1 and self._page is None:
            self._open()

    def _open(self) -> None:
        self._page = self._flow.make_page()
        self._page.follow(self.course, self._found)

    def _over(self, result: object) -> None:
        if self._page is None and not isinstance(result, Exception) and self._found:
            if self._found[0].standing in PLAIN:
                self._flow.bring(self._found)
            else:
                self._open()
        elif self._page is None and isinstance(result, Exception):
            self._workplace.report(result)
        self.deleteLater()


class _Coming(QObject):
    """One import under way."""

    def __init__(
        self, flow: ImportFlow, page: ImportPage | None, then: Callable[[ImportReport], None] | None
    ) -> None:  # fmt: skip
        super().__init__(flow)
        self._flow = flow
        self.page = page
        self.then = then
        self.course = Course()
        self.course.moved.connect(flow.progress)
        self.course.over.connect(self._over)

    def _over(self, result: object) -> None:
        self._flow.ended(self, result)
        self.deleteLater()


def _pasted(importing: Importing, text: str, page: str) -> Candidate:
    """Read what was copied: a page where it is one and can be read, else its text."""
    name = translate("importing", "Pasted {moment}").format(moment=f"{datetime.datetime.now():%Y-%m-%d %H-%M-%S}")
    if page:
        found = importing.look_at(page.encode("utf-8", "replace"), f"{name}.html", Wish("utf-8", ".html"))
        if not isinstance(found.error, UnknownFormat):
            return found
    return importing.look_at(text.encode("utf-8", "replace"), f"{name}.txt", Wish("utf-8", ".txt"))

"""The tabs at the right: interviews, dossiers, revisions, imports and concordances."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from desktop_app.domain.ids import DossierId, InterviewId, QuoteId, SpeakerId
from desktop_app.services.found import Hit
from desktop_app.services.views import QuoteView
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.page import DossierPage
from desktop_app.ui.importing.page import ImportPage
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import on_button, tip
from desktop_app.ui.people.page import PersonPage
from desktop_app.ui.revisions.page import RevisionsPage
from desktop_app.ui.search.concordance_page import ConcordancePage
from desktop_app.ui.shell.reading import ReadingTab
from desktop_app.ui.shell.trail import Stop
from desktop_app.ui.workplace import Workplace

TITLE = 28


class Tabs(QTabWidget):
    """Opens each interview and each dossier once.

    Signals:
        export_wanted: id of a dossier.
        correction_wanted, file_wanted: id of an interview whose text is to be corrected, or to be that of a file.
        back_wanted, forward_wanted: the editor wants to go back to where they were before, or forward again.
        left: the Stop that is left for another.
        current_changed: another tab, or none, is in front.
    """

    export_wanted = Signal(str)
    correction_wanted = Signal(str)
    file_wanted = Signal(str)
    back_wanted = Signal()
    forward_wanted = Signal()
    left = Signal(object)
    current_changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self._front: QWidget | None = None
        self._returning = False
        self.currentChanged.connect(self._came_to_front)
        self._name_it()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name_it()
        super().changeEvent(event)

    def _name_it(self) -> None:
        self.setAccessibleName(translate("shell", "What is open"))

    def reading(self) -> ReadingTab | None:
        """Return the interview in front, where there is one."""
        widget = self.currentWidget()
        return widget if isinstance(widget, ReadingTab) else None

    def dossier(self) -> str:
        """Return the id of the dossier in front, or nothing."""
        widget = self.currentWidget()
        return str(widget.dossier) if isinstance(widget, DossierPage) else ""

    def here(self) -> Stop | None:
        """Return what is in front, and where in it."""
        return _stop(self.currentWidget())

    def return_to(self, stop: Stop) -> None:
        """Bring what was there before to the front, where it was left; nothing is remembered of what is left now."""
        self._returning = True
        try:
            if stop.kind == "interview":
                self.open_interview(stop.id).show_place(stop.at)
            elif stop.kind == "person":
                self.open_person(stop.id)
            elif stop.kind == "dossier":
                self.open_dossier(stop.id)
            elif stop.kind == "revisions":
                self.open_revisions(stop.id)
            elif stop.kind == "concordance":
                self.open_concordance(stop.id)
        finally:
            self._returning = False
        if (widget := self.currentWidget()) is not None:
            widget.setFocus()

    def _came_to_front(self, number: int) -> None:
        before, self._front = self._front, self.widget(number)
        if before is not None and self.indexOf(before) >= 0 and before is not self._front:
            self._leave(_stop(before))
        self.current_changed.emit()

    def _leave(self, stop: Stop | None) -> None:
        if stop is not None and not self._returning:
            self.left.emit(stop)

    def open_interview(self, id: str) -> ReadingTab:
        """Bring an interview to the front."""
        for number in range(self.count()):
            tab = self.widget(number)
            if isinstance(tab, ReadingTab) and tab.interview == id:
                self.setCurrentIndex(number)
                return tab
        tab = ReadingTab(self._workplace, InterviewId(id))
        tab.titled.connect(lambda title: self._name(tab, title))
        tab.quote_elsewhere.connect(self.open_quote)
        tab.gone.connect(lambda: self._close_widget(tab))
        tab.back_wanted.connect(self.back_wanted)
        tab.forward_wanted.connect(self.forward_wanted)
        tab.revisions_wanted.connect(lambda: self.open_revisions(id))
        tab.correction_wanted.connect(lambda: self.correction_wanted.emit(id))
        self._open(tab, "interview")
        return tab

    def open_places(self, places: Sequence[Stop], front: str) -> None:
        """Open the interviews that were open last time, where they were read; `front` is the id of the one in front."""
        for stop in places:
            self.return_to(stop)
        if front:
            self._returning = True
            self.open_interview(front)
            self._returning = False

    def open_hit(self, hit: Hit, query: str = "") -> None:
        """Bring a passage that was found to the front."""
        self._leave_within(hit.interview)
        self.open_interview(hit.interview).show_matches(hit.start, hit.end, hit.matches, query)

    def _leave_within(self, interview: str) -> None:
        """Remember the place in a text that is left for another place of the same text."""
        here = self.here()
        if here is not None and here.kind == "interview" and here.id == interview:
            self._leave(here)

    def open_concordance(self, query: str) -> None:
        """Bring the concordance of a query to the front."""
        for number in range(self.count()):
            there = self.widget(number)
            if isinstance(there, ConcordancePage) and there.query == query:
                self.setCurrentIndex(number)
                return
        page = ConcordancePage(self._workplace, query)
        page.titled.connect(lambda title: self._name(page, title))
        page.hit_chosen.connect(lambda hit: self.open_hit(hit, query))
        self._open(page, "concordance")
        self._name(page, page.title())
        page.setFocus()

    def person(self) -> str:
        """Return the id of the speaker whose page is in front, or nothing."""
        widget = self.currentWidget()
        return str(widget.speaker) if isinstance(widget, PersonPage) else ""

    def open_person(self, id: str) -> None:
        """Bring the page of a speaker to the front."""
        pages = (self.widget(number) for number in range(self.count()))
        page = next((one for one in pages if isinstance(one, PersonPage) and one.speaker == id), None)
        if page is None:
            page = self._new_person(id)
        self.setCurrentWidget(page)

    def _new_person(self, id: str) -> PersonPage:
        page = PersonPage(self._workplace, SpeakerId(id))
        page.titled.connect(lambda title: self._name(page, title))
        page.quote_wanted.connect(self.open_quote)
        page.speaker_wanted.connect(self.open_person)
        page.dossier_wanted.connect(self.open_dossier)
        page.gone.connect(lambda: self._close_widget(page))
        self._open(page, "person")
        return page

    def open_quote(self, id: str) -> None:
        """Bring a quote in its interview to the front."""

        def show(view: QuoteView) -> None:
            self._leave_within(view.quote.interview)
            self.open_interview(view.quote.interview).show_quote(view.id)

        self._workplace.ask(lambda reading: reading.quote(QuoteId(id)), show)

    def open_dossier(self, id: str) -> None:
        """Bring a dossier to the front."""
        for number in range(self.count()):
            page = self.widget(number)
            if isinstance(page, DossierPage) and page.dossier == id:
                self.setCurrentIndex(number)
                return
        page = DossierPage(self._workplace, DossierId(id))
        page.titled.connect(lambda title: self._name(page, title))
        page.quote_wanted.connect(self.open_quote)
        page.export_wanted.connect(self.export_wanted)
        page.gone.connect(lambda: self._close_widget(page))
        self._open(page, "dossier")

    def open_revisions(self, id: str) -> None:
        """Bring the revisions of an interview to the front."""
        for number in range(self.count()):
            there = self.widget(number)
            if isinstance(there, RevisionsPage) and there.interview == id:
                self.setCurrentIndex(number)
                return
        page = RevisionsPage(self._workplace, InterviewId(id))
        page.titled.connect(lambda title: self._name(page, title))
        page.gone.connect(lambda: self._close_widget(page))
        page.correction_wanted.connect(self.correction_wanted)
        page.file_wanted.connect(self.file_wanted)
        self._open(page, "history")
        page.setFocus()  # F7 goes to the next change at once

    def open_import(self, page: ImportPage) -> None:
        """Bring an import to the front."""
        page.titled.connect(lambda title: self._name(page, title))
        page.gone.connect(lambda: self._close_widget(page))
        self._open(page, "import")

    def _open(self, widget: QWidget, picture: str) -> None:
        number = self.addTab(widget, icon(picture), "…")
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setObjectName("closeTab")
        close.setAccessibleName(translate("menu", "Close tab"))
        close.clicked.connect(lambda: self._close_widget(widget))
        self.tabBar().setTabButton(number, self.tabBar().ButtonPosition.RightSide, close)
        self.setCurrentIndex(number)

    def _name(self, widget: QWidget, title: str) -> None:
        number = self.indexOf(widget)
        if number >= 0:
            short = title if len(title) <= TITLE else title[: TITLE - 1].rstrip() + "…"
            self.setTabText(number, on_button(short))
            self.setTabToolTip(number, tip(title))

    def show_signs(self, calm: bool) -> None:
        """Mark ordinary typography in all texts that are open, or no longer."""
        for number in range(self.count()):
            if isinstance(tab := self.widget(number), ReadingTab | RevisionsPage):
                tab.show_signs(calm)

    def close_current(self, *, quietly: bool = False) -> None:
        """Close the tab in front; `quietly`, it is no place to come back to."""
        if widget := self.currentWidget():
            before, self._returning = self._returning, quietly
            self._close_widget(widget)
            self._returning = before

    def _close_widget(self, widget: QWidget) -> None:
        number = self.indexOf(widget)
        if number >= 0:
            self._leave(_stop(widget) if widget is self.currentWidget() else None)
            self._front = None if self._front is widget else self._front
            self.removeTab(number)
            widget.close()
            widget.deleteLater()

    def open_stops(self) -> tuple[list[Stop], str]:
        """Return which interviews are open, in order, and which of them is in front, for the next start."""
        stops = [_stop(self.widget(number)) for number in range(self.count())]
        reading = self.reading()
        interviews = [stop for stop in stops if stop is not None and stop.kind == "interview"]
        return interviews, reading.interview if reading else ""


def _stop(widget: QWidget | None) -> Stop | None:
    match widget:
        case ReadingTab():
            return Stop("interview", widget.interview, widget.place())
        case PersonPage():
            return Stop("person", widget.speaker)
        case DossierPage():
            return Stop("dossier", widget.dossier)
        case RevisionsPage():
            return Stop("revisions", widget.interview)
        case ConcordancePage():
            return Stop("concordance", widget.query)
    return None

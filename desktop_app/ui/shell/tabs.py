"""The tabs at the right: interviews, dossiers, revisions, imports and concordances."""

from PySide6.QtCore import Qt, Signal
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
from desktop_app.ui.workplace import Workplace

TITLE = 28


class Tabs(QTabWidget):
    """Opens each interview and each dossier once.

    Signals:
        export_wanted: id of a dossier.
        correction_wanted, file_wanted: id of an interview whose text is to be corrected, or to be that of a file.
        back_wanted: the editor wants to go back to the list in which the text in front was found.
        current_changed: another tab, or none, is in front.
    """

    export_wanted = Signal(str)
    correction_wanted = Signal(str)
    file_wanted = Signal(str)
    back_wanted = Signal()
    current_changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.setObjectName("tabs")
        self.setDocumentMode(True)
        self.setMovable(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.currentChanged.connect(lambda _: self.current_changed.emit())

    def reading(self) -> ReadingTab | None:
        """Return the interview in front, where there is one."""
        widget = self.currentWidget()
        return widget if isinstance(widget, ReadingTab) else None

    def dossier(self) -> str:
        """Return the id of the dossier in front, or nothing."""
        widget = self.currentWidget()
        return str(widget.dossier) if isinstance(widget, DossierPage) else ""

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
        tab.revisions_wanted.connect(lambda: self.open_revisions(id))
        tab.correction_wanted.connect(lambda: self.correction_wanted.emit(id))
        self._open(tab, "interview")
        return tab

    def open_interviews(self, ids: list[str]) -> None:
        """Open the interviews that were open last time."""
        for id in ids:
            self.open_interview(id)

    def open_hit(self, hit: Hit, query: str = "", origin: QWidget | None = None) -> None:
        """Bring a passage that was found to the front; `origin` is the tab in which it was found."""
        tab = self.open_interview(hit.interview)
        tab.origin = origin
        tab.show_matches(hit.start, hit.end, hit.matches, query)

    def back(self) -> bool:
        """Bring the tab to the front from which the text in front was opened. Returns False where there is none."""
        tab = self.currentWidget()
        if not isinstance(tab, ReadingTab | PersonPage) or tab.origin is None:
            return False
        self.setCurrentWidget(tab.origin)
        tab.origin.setFocus()
        return True

    def open_concordance(self, query: str) -> None:
        """Bring the concordance of a query to the front."""
        for number in range(self.count()):
            there = self.widget(number)
            if isinstance(there, ConcordancePage) and there.query == query:
                self.setCurrentIndex(number)
                return
        page = ConcordancePage(self._workplace, query)
        page.titled.connect(lambda title: self._name(page, title))
        page.hit_chosen.connect(lambda hit: self.open_hit(hit, query, page))
        self._open(page, "concordance")
        self._name(page, page.title())
        page.setFocus()

    def person(self) -> str:
        """Return the id of the speaker whose page is in front, or nothing."""
        widget = self.currentWidget()
        return str(widget.speaker) if isinstance(widget, PersonPage) else ""

    def open_person(self, id: str, origin: QWidget | None = None) -> None:
        """Bring the page of a speaker to the front; `origin` is the tab that led there."""
        pages = (self.widget(number) for number in range(self.count()))
        page = next((one for one in pages if isinstance(one, PersonPage) and one.speaker == id), None)
        if page is None:
            page = self._new_person(id)
        if page is not origin:
            page.origin = origin
        self.setCurrentWidget(page)

    def _new_person(self, id: str) -> PersonPage:
        page = PersonPage(self._workplace, SpeakerId(id))
        page.titled.connect(lambda title: self._name(page, title))
        page.quote_wanted.connect(lambda quote: self.open_quote(quote, page))
        page.speaker_wanted.connect(lambda other: self.open_person(other, page))
        page.dossier_wanted.connect(self.open_dossier)
        page.gone.connect(lambda: self._close_widget(page))
        self._open(page, "person")
        return page

    def open_quote(self, id: str, origin: QWidget | None = None) -> None:
        """Bring a quote in its interview to the front; `origin` is the tab that led there."""

        def show(view: QuoteView) -> None:
            tab = self.open_interview(view.quote.interview)
            tab.origin = origin or tab.origin
            tab.show_quote(view.id)

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

    def close_current(self) -> None:
        """Close the tab in front."""
        if widget := self.currentWidget():
            self._close_widget(widget)

    def _close_widget(self, widget: QWidget) -> None:
        number = self.indexOf(widget)
        if number >= 0:
            for place in range(self.count()):
                tab = self.widget(place)
                if isinstance(tab, ReadingTab | PersonPage) and tab.origin is widget:
                    tab.origin = None
            self.removeTab(number)
            widget.close()
            widget.deleteLater()

    def open_ids(self) -> list[str]:
        """Return which interviews are open, in order, for the next start."""
        tabs = [self.widget(number) for number in range(self.count())]
        return [tab.interview for tab in tabs if isinstance(tab, ReadingTab)]

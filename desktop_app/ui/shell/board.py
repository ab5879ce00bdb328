"""The inside of the window while an archive is open: side bar, lists, tabs, and how they serve each other."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.domain.ids import InterviewId, QuoteId
from desktop_app.domain.searches import SavedSearch
from desktop_app.services.found import Hit
from desktop_app.services.reviewing import Waiting
from desktop_app.services.views import InterviewView, QuoteView, TagLine
from desktop_app.services.words import translate
from desktop_app.ui.importing.flow import ImportFlow
from desktop_app.ui.importing.summing import summary
from desktop_app.ui.library.details import DetailsDialog
from desktop_app.ui.library.source import Held, held, take_original
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.search.saved import SavedSearches
from desktop_app.ui.shell.guiding import ask_guide
from desktop_app.ui.shell.panes import Middle, SideBar
from desktop_app.ui.shell.sides import Sides
from desktop_app.ui.shell.tabs import Tabs
from desktop_app.ui.shell.trail import Stop, Trail
from desktop_app.ui.shell.trouble import TroubleBar
from desktop_app.ui.tags.meeting import MeetingDialog
from desktop_app.ui.workplace import Workplace


class Board(QWidget):
    """Three panes on one archive.

    Signals:
        query_wanted: a query for the search box.
        query_meant: something was opened from the answer to a query.
        amiss: start and end of what was not understood in the query (characters).
        export_wanted: id of a dossier.
        import_wanted: the editor wants to choose files.
        something_changed: what can be done may have changed.
        correction_wanted, file_wanted: id of an interview whose text is to be corrected, or to be that of a file.
        reading_wanted: id of an interview whose file is to be read in another way.
    """

    query_wanted = Signal(str)
    query_meant = Signal(str)
    amiss = Signal(int, int)
    export_wanted = Signal(str)
    import_wanted = Signal()
    something_changed = Signal()
    correction_wanted = Signal(str)
    file_wanted = Signal(str)
    reading_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._place = "interviews"
        self.side = SideBar()
        self.middle = Middle(workplace)
        self.sides = Sides(workplace)
        self.tabs = self.sides.main
        self.imports = ImportFlow(workplace, self)
        self.saved = SavedSearches(workplace, self)
        self.trail = Trail()
        self.trouble = TroubleBar()
        self._nothing = EmptyPlace()
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._right.addWidget(self.sides)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("panes")
        for part, stretch in ((self.side, 0), (self.middle, 0), (self._right, 1)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setCollapsible(2, False)
        self.side.setMinimumWidth(52)
        self.middle.setMinimumWidth(240)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.trouble)
        layout.addWidget(self.splitter, 1)
        self._connect()
        self.retranslate()
        self.side.show_place("interviews")

    def _connect(self) -> None:
        middle, tabs = self.middle, self.tabs
        self.side.place_chosen.connect(self.show_place)
        middle.library.interview_chosen.connect(tabs.open_interview)
        middle.library.details_wanted.connect(self.correct_details)
        middle.library.import_wanted.connect(self.import_wanted)
        middle.library.revisions_wanted.connect(tabs.open_revisions)
        for place in (middle.library, tabs, self.sides.beside):
            place.correction_wanted.connect(self.correction_wanted)
            place.file_wanted.connect(self.file_wanted)
        middle.quotes.quote_chosen.connect(tabs.open_quote)
        middle.people.speaker_chosen.connect(self._quotes_of)
        middle.people.page_wanted.connect(tabs.open_person)
        middle.people.steps.quote_wanted.connect(tabs.open_quote)
        middle.tags.tag_chosen.connect(self._quotes_on)
        middle.tags.meeting_wanted.connect(self.show_meeting_tags)
        middle.tags.guide_wanted.connect(lambda: ask_guide(self.workplace, self))
        middle.dossiers.dossier_chosen.connect(tabs.open_dossier)
        middle.dossiers.export_wanted.connect(self.export_wanted)
        middle.similar.quote_chosen.connect(tabs.open_quote)
        middle.review.place_wanted.connect(self._show_place_in_text)
        middle.review.by_hand_wanted.connect(self._place_by_hand)
        middle.review.counted.connect(self.side.show_waiting)
        middle.found.shown_wanted.connect(self._show_found)
        middle.found.counted.connect(self.side.show_found)
        self._connect_search()
        tabs.export_wanted.connect(self.export_wanted)
        self.sides.current_changed.connect(self._tab_changed)
        self.workplace.trouble.connect(self.trouble.say)
        self.imports.page_made.connect(tabs.open_import)
        self.imports.interview_wanted.connect(tabs.open_interview)
        self.imports.finished.connect(lambda report: self.workplace.notice.emit(summary(report)))

    def _connect_search(self) -> None:
        search, saved = self.middle.search, self.saved
        search.hit_chosen.connect(self._open_hit)
        search.other_chosen.connect(self._open_other)
        search.query_wanted.connect(self.query_wanted)
        search.amiss.connect(self.amiss)
        search.saving_wanted.connect(saved.save)
        search.concordance_wanted.connect(self.open_concordance)
        for tabs in (self.tabs, self.sides.beside):
            tabs.back_wanted.connect(self.back)
            tabs.forward_wanted.connect(self.forward)
            tabs.left.connect(self.trail.went)
        saved.listed.connect(self.side.show_searches)
        saved.open_wanted.connect(self._open_saved)
        self.side.search_chosen.connect(saved.open)
        self.side.search_menu_wanted.connect(saved.open_menu)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set all words anew."""
        self.side.retranslate()
        self._nothing.say(
            translate("shell", "Nothing open"),
            translate("shell", "Choose an interview on the left, or search with Ctrl+Shift+F."),
        )

    def fit(self, width: int) -> None:
        """Give the panes widths that suit the window."""
        side = 168 if width >= 1200 else 150
        middle = min(420, max(280, width // 4))
        self.splitter.setSizes([side, middle, width - side - middle])

    @property
    def front(self) -> Tabs:
        """The tabs that what is done is done to: those in which the focus was last."""
        return self.sides.at_hand

    # --- places

    def show_place(self, name: str) -> None:
        """Bring a list to the front."""
        self._place = name
        self.middle.show_place(name)

    def search(self, query: str) -> None:
        """Show what a query finds; an empty one brings the list back that was there before."""
        if query.strip():
            self.middle.search.ask(query)
            self.middle.show_place("search")
        else:
            self.middle.search.forget()
            self.middle.show_place(self._place)

    def _open_hit(self, hit: Hit) -> None:
        query = self.middle.search.query
        self.tabs.open_hit(hit, query)
        self.trail.went(Stop("found", query))
        self.query_meant.emit(query)

    def _open_other(self, hit: Hit) -> None:
        self.query_meant.emit(self.middle.search.query)
        self.open_thing(hit)

    def open_thing(self, hit: Hit) -> None:
        """Open what was found and is no passage."""
        if hit.kind == "dossier":
            self.tabs.open_dossier(hit.target)
        elif hit.kind == "speaker":
            self.tabs.open_person(hit.target)
        elif hit.kind == "tag":
            self._quotes_on(hit.target, hit.title, below=True)
        elif hit.quotes:
            self.tabs.open_quote(hit.quotes[0])
        elif hit.interview:
            self.tabs.open_interview(hit.interview)

    def open_concordance(self, query: str) -> None:
        """Show every place where a query stands."""
        if query.strip():
            self.tabs.open_concordance(query)
            self.query_meant.emit(query)

    def _open_saved(self, search: SavedSearch) -> None:
        self.middle.search.forget()
        self.middle.search.set_order(search.order)
        self.query_wanted.emit(search.query)

    def back(self) -> None:
        """Go back to where the editor was: a text at its place, another tab, or the list of what was found."""
        self._go(self.trail.back(self.front.here()))

    def forward(self) -> None:
        """Go forward again."""
        self._go(self.trail.forward(self.front.here()))

    def _go(self, stop: Stop | None) -> None:
        if stop is None:
            return
        if stop.kind != "found":
            self.tabs.return_to(stop)
            return
        self.query_wanted.emit(stop.id)
        self.middle.show()
        self.middle.show_place("search")
        self.middle.search.hits.show_current()

    def _show_place_in_text(self, interview: str, start: int, end: int) -> None:
        self.tabs.open_interview(interview).show_matches(start, end, ((start, end),))

    def _show_found(self, quote: str, interview: str, evidence: tuple[Span, ...]) -> None:
        self.tabs.open_interview(interview).show_evidence(quote, evidence)

    def _place_by_hand(self, one: Waiting) -> None:
        tab = self.front.reading()
        span = tab.reader.selection() if tab is not None and tab.interview == one.interview else None
        if span is None:
            self.tabs.open_interview(one.interview)
            self.trouble.say(translate("review", "Select the words in the text first, then say again that it is they."))
        else:
            self.middle.review.put(one, span)

    def place_at_hand(self) -> None:
        """Take the selection in the text for the place of what is at hand in the review."""
        one = self.middle.review.current()
        if one is None:
            self.trouble.say(translate("review", "Nothing waits whose place the selection could be."))
        else:
            self._place_by_hand(one)

    def step_with_person(self, step: Callable[[str], None]) -> None:
        """Make a step with the person whose page is in front, or else who is at hand in the list."""
        person = self.tabs.person() or self.middle.people.list.current_id()
        if person:
            step(person)
        else:
            self.side.show_place("people")
            self.trouble.say(translate("people", "Choose a person in the list first."))

    def open_speaker_of(self, quote: QuoteId) -> None:
        """Show the page of whoever said a quote."""

        def show(view: QuoteView) -> None:
            if view.quote.speaker:
                self.tabs.open_person(view.quote.speaker)
            else:
                self.trouble.say(translate("people", "Nobody is known to have said this quote."))

        self.workplace.ask(lambda reading: reading.quote(quote), show)

    def _quotes_of(self, id: str, name: str) -> None:
        self.middle.quotes.show_speaker(id, name)
        self.side.show_place("quotes")

    def _quotes_on(self, id: str, path: str, below: bool) -> None:
        self.middle.quotes.show_tag(id, path, below)
        self.side.show_place("quotes")

    def _quotes_on_both(self, one: TagLine, other: TagLine, below: bool) -> None:
        if one.id == other.id:
            self.middle.quotes.show_tag(one.id, one.path, below)
        else:
            self.middle.quotes.show_meeting(one, other, below)
        self.side.show_place("quotes")

    def show_meeting_tags(self) -> None:
        """Open the table of tags that are on the same quotes."""
        dialog = MeetingDialog(self.workplace, self)
        dialog.quotes_wanted.connect(self._quotes_on_both)
        dialog.show()

    def step_with_tag(self, name: str) -> None:
        """Make a step with the tag at hand, with the tree in sight."""
        self.side.show_place("tags")
        self.middle.tags.steps.run(name)

    def _tab_changed(self) -> None:
        self._right.setCurrentIndex(1 if self.tabs.count() or self.sides.beside.count() else 0)
        tab = self.front.reading()
        self.middle.found.know_front(tab.interview if tab else "")
        self.something_changed.emit()

    def next_pane(self) -> None:
        """Put the focus into the next pane."""
        panes = [self.side, self.middle.currentWidget(), self.tabs.currentWidget() or self._right]
        if self.sides.beside.count():
            panes.append(self.sides.beside.currentWidget())
        now = self.focusWidget()
        at = next((n for n, pane in enumerate(panes) if pane and now and (pane is now or pane.isAncestorOf(now))), -1)
        following = panes[(at + 1) % len(panes)]
        if following is not None:
            following.setFocus(Qt.FocusReason.TabFocusReason)

    # --- things done

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if paths and self.workplace.writable:
            self.imports.start(paths)

    def correct_details(self, id: str) -> None:
        """Open the details of an interview."""
        interview = InterviewId(id)

        def show(found: tuple[InterviewView, Held | None]) -> None:
            view, source = found
            dialog = DetailsDialog(view.interview, source, writable=self.workplace.writable, parent=self)
            dialog.wanted.connect(self.workplace.do)
            dialog.reading_wanted.connect(lambda: self.reading_wanted.emit(id))
            dialog.saving_wanted.connect(lambda: take_original(self.workplace, interview, self))
            dialog.open()

        self.workplace.ask(lambda reading: (reading.interview(interview), held(reading, interview)), show)

"""A tab with one interview: the reader, and under it the panel of the quote at hand."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.ids import InterviewId, LinkId, NoteId, QuoteId, TagId
from desktop_app.domain.notes import NoteKind
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services import commands as c
from desktop_app.services.changes import Changed
from desktop_app.services.citing import held_in
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.similar import Beside as Compared
from desktop_app.services.views import ActionLine, InterviewView, LinkView, NoteView, QuoteView, SpeakerLine, TagLine
from desktop_app.services.vocabulary import terms_words
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.adding import add_to_dossier_menu
from desktop_app.ui.parts.wording import day, language_words
from desktop_app.ui.quotes.linking import LinkDialog
from desktop_app.ui.quotes.note_dialog import NoteDialog
from desktop_app.ui.quotes.panel import QuotePanel
from desktop_app.ui.reader.going import PlaceDialog
from desktop_app.ui.reader.view import ReaderNote, ReaderQuote, ReaderView
from desktop_app.ui.review.found import given
from desktop_app.ui.shell.copying import Copying
from desktop_app.ui.shell.marking import Marking
from desktop_app.ui.similar.section import Neighbours
from desktop_app.ui.workplace import Workplace

SHOWN = ("interview", "quote", "tagging", "tag", "note", "link", "declined", "speaker", "speaker_role")
"""Kinds of records that a tab shows something of."""
STEPS = 12
"""So many of a quote's own steps are shown."""


@dataclass(frozen=True, slots=True)
class Page:
    """All that the tab shows, from one moment."""

    interview: InterviewView
    quotes: list[QuoteView]
    notes: list[NoteView]
    speakers: list[SpeakerLine]
    tags: list[TagLine]


@dataclass(frozen=True, slots=True)
class Beside:
    """What hangs on the quote at hand."""

    view: QuoteView
    notes: list[NoteView]
    links: list[LinkView]
    history: list[ActionLine]


class ReadingTab(QWidget):
    """Reads and marks one interview.

    Signals:
        titled: the title for the tab.
        quote_elsewhere: id of a quote in another interview that the editor wants to see.
        gone: the interview is no longer there.
        back_wanted, forward_wanted: the editor wants to go back to where they were before, or forward again.
        revisions_wanted, correction_wanted: the states of the text shall be shown; the text shall be corrected.
    """

    titled = Signal(str)
    quote_elsewhere = Signal(str)
    gone = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()
    revisions_wanted = Signal()
    correction_wanted = Signal()

    def __init__(self, workplace: Workplace, interview: InterviewId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interview = interview
        self._workplace = workplace
        self._page: Page | None = None
        self._current = ""
        self._wanted: tuple[int, int] | None = None
        self._top: int | None = None
        """The character that shall stand at the top once the text is there."""
        self._marks: tuple[Span, ...] = ()
        self._carried: tuple[str, tuple[Span, ...], int] | None = None
        """What a search found here, while the text is not shown yet: query, places, the one at hand."""
        self.reader = ReaderView()
        self.panel = QuotePanel(workplace.writable)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.reader)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([520, 210])
        self.panel.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setFocusProxy(self.reader)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(30)
        self._rest.timeout.connect(self.refresh)
        size = workplace.application.preferences.get("text_size", 0)
        if size:
            self.reader.set_text_size(size)
        self.show_signs(workplace.application.preferences.get("signs", False))
        self.marking = Marking(workplace, self)
        self._copying = Copying(workplace, self)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        reader, panel = self.reader, self.panel
        reader.look_up = self._look_up
        reader.pane.holds_back = self._holds_back
        reader.held_back.connect(lambda span: self._copying.stretch(reader.pane.positions.text, span, self.views()))
        if self._workplace.writable:
            reader.propose = self._propose
        reader.back_wanted.connect(self.back_wanted)
        reader.forward_wanted.connect(self.forward_wanted)
        reader.quote_wanted.connect(self.make_quote)
        reader.quote_chosen.connect(self.choose)
        reader.note_wanted.connect(self.note_on)
        reader.note_chosen.connect(self._note_chosen)
        reader.margin.editable = self._workplace.writable
        reader.margin.written.connect(lambda id, text: self._do(c.ChangeNote(NoteId(id), text)))
        reader.margin.done_wanted.connect(lambda id, done: self._do(c.ChangeNote(NoteId(id), done=done)))
        reader.tag_wanted.connect(self._tag_wanted)
        reader.tag_key_pressed.connect(self._tag_by_key)
        reader.link_wanted.connect(self._after_choosing(self.link))
        reader.quote_note_wanted.connect(self._after_choosing(self.note_on_quote))
        reader.confirm_wanted.connect(lambda id: self._do(c.JudgeQuote(QuoteId(id), QuoteState.CONFIRMED)))
        reader.reject_wanted.connect(lambda id: self._do(c.JudgeQuote(QuoteId(id), QuoteState.REJECTED)))
        reader.revisions_wanted.connect(self.revisions_wanted)
        reader.correction_wanted.connect(self.correction_wanted)
        reader.text_size_changed.connect(lambda size: self._workplace.application.preferences.set("text_size", size))
        panel.judged.connect(lambda state: self._do(c.JudgeQuote(self.current(), state)))
        panel.speaker_wanted.connect(self._give)
        panel.terms_wanted.connect(self._set_terms)
        panel.tag_wanted.connect(lambda path: self._do(c.TagTarget(self.current(), "quote", (path,))))
        panel.untag_wanted.connect(lambda tag: self._do(c.Untag(self.current(), TagId(tag))))
        panel.note_wanted.connect(self.note_on_quote)
        panel.note_changed.connect(lambda id, text: self._do(c.ChangeNote(NoteId(id), text)))
        panel.note_removed.connect(lambda id: self._do(c.RemoveNote(NoteId(id))))
        panel.note_done.connect(lambda id, done: self._do(c.ChangeNote(NoteId(id), done=done)))
        panel.link_wanted.connect(self.link)
        panel.unlink_wanted.connect(lambda id: self._do(c.Unlink(LinkId(id))))
        panel.other_wanted.connect(self.quote_elsewhere)
        panel.dossier_wanted.connect(self.offer_dossiers)
        panel.removal_wanted.connect(lambda: self._do(c.RemoveQuote(self.current())))
        panel.trouble.connect(self._workplace.trouble)
        panel.similar.related.connect(self._relate)
        panel.similar.declined.connect(lambda other: self._do(c.DeclineProposal(self.current(), QuoteId(other))))

    def _do(self, command: c.Command) -> None:
        if self._workplace.writable:
            self._workplace.do(command)

    def _give(self, name: str) -> None:
        """Say whose words the quote at hand is, and tell how many neighbours went along."""
        if self._workplace.writable:
            command = c.SetSpeaker(self.current(), name)
            self._workplace.do(command, lambda changed: self._workplace.notice.emit(given(name, changed)))

    def _tag_wanted(self, quote: str) -> None:
        self.choose(quote)
        self.pick_tags()

    def pick_tags(self) -> None:
        """Offer tags for the quote at hand, beside its words."""
        view = self.view()
        if view is not None:
            self.marking.pick_tags(self.reader.words_on_screen(view.quote.start, view.quote.end))

    def _tag_by_key(self, key: str, selected: Span | None) -> None:
        """Put the tag of a key, or the one given last, on the quote at hand, or on a new one of what is selected."""
        if key == "0":
            self.marking.last_tag(lambda path: self._put_tag(path, selected))
            return
        tags = self._page.tags if self._page else []
        self._put_tag(next((tag.path for tag in tags if tag.shortcut == key), ""), selected)

    def give_last_tag(self) -> None:
        """Put the tag that was given last on the selection, or on the quote at hand."""
        self._tag_by_key("0", self.reader.selection())

    def _put_tag(self, path: str, selected: Span | None) -> None:
        if not path or not self._workplace.writable:
            return
        if selected is not None:
            self._make_quote(c.AddQuote(self.interview, (selected,), self._speaker_of(selected), (path,)))
        elif self._current:
            said = translate("reading", "Tagged: {tag}").format(tag=path)
            command = c.TagTarget(self.current(), "quote", (path,))
            self._workplace.do(command, lambda _: self._workplace.notice.emit(said))
        else:
            self._workplace.trouble.emit(translate("shell", "Click a quote in the text first."))

    def _after_choosing(self, then: Callable[[], None]) -> Callable[[str], None]:
        """Return what makes a quote the one at hand, then goes on with it."""

        def run(quote: str) -> None:
            self._current = quote
            self.reader.set_current_quote(quote, False)
            then()

        return run

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self._page:
            self._show_text(self._page)
            self._show_marks(self._page)
        super().changeEvent(event)

    # --- shown

    def _heard(self, changed: Changed) -> None:
        if changed.touches(*SHOWN):
            self._rest.start()

    def refresh(self) -> None:
        """Ask for everything anew."""
        id = self.interview

        def question(reading: Reading) -> Page:
            return Page(
                reading.interview(id), reading.quotes(QuoteFilter(interview=id)), reading.notes_of("interview", id),
                reading.speakers(), reading.tags(counted=False),
            )  # fmt: skip

        self._workplace.ask(question, self._show, lambda _: self.gone.emit(), newest=("page", self))

    def _show(self, page: Page) -> None:
        before, self._page = self._page, page
        if before is not None and before.interview.revision != page.interview.revision:
            self._marks = ()  # they are places of the text before
        if before is None or before.interview != page.interview:
            place = self.reader.pane.top_character()
            self._show_text(page)
            if before is not None:
                self.reader.pane.show_at_top(place)  # a corrected text stays where it was read
        self.panel.show_choices([s.name for s in page.speakers], page.tags)
        self.reader.give_tag_keys(tag.shortcut for tag in page.tags if tag.shortcut)
        self._show_marks(page)
        if self._top is not None:
            self.reader.pane.show_at_top(self._top)
            self._top = None
        if self._wanted:
            self.reader.go_to(*self._wanted)
            self._wanted = None
        if self._carried:
            self.reader.carry(*self._carried)
            self._carried = None

    def _show_text(self, page: Page) -> None:
        view, about = page.interview, page.interview.interview
        terms = "" if about.terms is Terms.ON_RECORD else terms_words(about.terms)
        parts = (day(about.date), about.outlet, about.interviewer, language_words(about.language.value), terms)
        meta = " · ".join(part for part in parts if part)
        self.reader.show_text(view.text, view.body_start, about.title, meta, about.language.value, view.places)
        self.titled.emit(about.title)

    def _show_marks(self, page: Page) -> None:
        here = [view for view in page.quotes if view.quote.standing is Standing.FIRM]
        shown = [view for view in here if view.quote.state is not QuoteState.REJECTED]
        notes = [note for note in page.notes if note.standing is Standing.FIRM]
        self.reader.set_quotes([_reader_quote(view) for view in shown])
        self.marking.redraw()
        self.reader.set_marks(self._marks)
        if self._current and self._current not in {view.id for view in page.quotes}:
            self._current = ""
        self._show_current(scroll=False)
        self._ask_notes(shown, notes)

    def _ask_notes(self, shown: list[QuoteView], own: list[NoteView]) -> None:
        """Fetch the notes on quotes for the margin; they stand beside the words."""
        noted = [view for view in shown if view.notes]
        if not noted:
            notes = [_reader_note(note) for note in own]
            self._workplace.ask(lambda _: notes, self.reader.set_notes, newest=("margin", self))  # after older answers
            return

        def question(reading: Reading) -> list[ReaderNote]:
            notes = [_reader_note(note) for note in own]
            for view in noted:
                notes += [_reader_note(note, view) for note in reading.notes_of("quote", view.id)]
            return notes

        self._workplace.ask(question, self.reader.set_notes, newest=("margin", self))

    def _show_current(self, *, scroll: bool) -> None:
        self.reader.set_current_quote(self._current or None, scroll)
        if not self._current:
            self.panel.hide()
            return
        id = QuoteId(self._current)

        def question(reading: Reading) -> Beside:
            return Beside(
                reading.quote(id), reading.notes_of("quote", id), reading.links_of(id),
                reading.quote_history(id, STEPS),
            )  # fmt: skip

        self._workplace.ask(question, self._show_beside, self._nothing_beside, newest=("beside", self))

    def _nothing_beside(self, _: Exception) -> None:
        self.panel.hide()

    def _show_beside(self, beside: Beside) -> None:
        if beside.view.id == self._current:
            self.panel.show_quote(beside.view, beside.notes, beside.links)
            self.panel.show_history(beside.history)
            self._ask_neighbours(beside)
            if self.panel.isHidden():
                self.panel.show()
                QTimer.singleShot(0, self, self._keep_in_sight)

    def _ask_neighbours(self, beside: Beside) -> None:
        """Ask for the same words elsewhere and for what may be about the same."""
        id = beside.view.id

        def compared(found: Compared) -> None:
            ids = [*(one.id for one in found.same), *(one.id for one in found.proposals)]

            def show(views: list[QuoteView]) -> None:
                if id == self._current:
                    others = {view.id: view for view in views}
                    self.panel.similar.show_neighbours(Neighbours(beside.view, found, others, tuple(beside.links)))

            self._workplace.ask(lambda reading: reading.quotes_of(ids), show, newest=("neighbours", self))

        self._workplace.compare(lambda similar: similar.beside(id), compared, self)

    def _relate(self, other: str, type: str, outgoing: bool) -> None:
        ends = (self.current(), QuoteId(other)) if outgoing else (QuoteId(other), self.current())
        self._do(c.LinkQuotes(*ends, type))

    def _keep_in_sight(self) -> None:
        """Bring the quote at hand out from behind the panel that has just opened."""
        self.reader.set_current_quote(self._current or None, True)

    # --- asked from outside

    def show_signs(self, calm: bool) -> None:
        """Mark no-break spaces, soft hyphens and other ordinary typography too, or only what deceives."""
        self.reader.pane.show_signs(calm)
        self.panel.signs.show_calm(calm)

    def place(self) -> int:
        """Return the character at the top of what is read (characters)."""
        return self.reader.pane.top_character() if self._page else self._top or 0

    def show_place(self, at: int) -> None:
        """Bring a character to the top, also before the text is there."""
        if self._page:
            self.reader.pane.show_at_top(at)
        else:
            self._top = at

    def current(self) -> QuoteId:
        """Return the quote at hand, or an empty id."""
        return QuoteId(self._current)

    def hideEvent(self, event: QHideEvent) -> None:
        self.marking.settle()
        super().hideEvent(event)

    def choose(self, quote: str, scroll: bool = False) -> None:
        """Make a quote the one at hand."""
        self.marking.settle()
        self._current = quote
        self._show_current(scroll=scroll)

    def show_quote(self, quote: str) -> None:
        """Go to a quote, also before the text is there."""
        self._current = quote
        if self._page:
            self._show_current(scroll=True)
        else:
            self._workplace.ask(lambda reading: reading.quote(QuoteId(quote)), self._remember_place)

    def show_evidence(self, quote: str, evidence: tuple[Span, ...]) -> None:
        """Go to a found quote and light the words by which it was attributed."""
        self._marks = evidence
        if self._page:
            self.reader.set_marks(evidence)
        self.show_quote(quote)

    def _remember_place(self, view: QuoteView) -> None:
        if self._page:
            self._show_current(scroll=True)
        elif view.quote.standing is Standing.FIRM:
            self._wanted = (view.quote.start, view.quote.end)

    def ask_place(self) -> None:
        """Let the editor go to a page or a time of the source."""
        places = self.reader.places.places
        if not places:
            self._workplace.notice.emit(translate("places", "The source of this text has no pages or times."))
            return
        dialog = PlaceDialog(places, self.reader.pane.positions.text, self.reader.place_at_hand(), self)
        dialog.wanted.connect(self._go_to_place)
        dialog.open()

    def _go_to_place(self, start: int) -> None:
        self.reader.pane.select(start, start)
        self.reader.pane.show_at_top(start)
        self.reader.setFocus()

    def show_matches(self, start: int, end: int, matches: tuple[tuple[int, int], ...], query: str = "") -> None:
        """Go to a passage and light what was found there; with its query, in the whole text."""
        self._marks = tuple(Span(*match) for match in matches)
        first = matches[0] if matches else (start, end)
        if self._page:
            self.reader.set_marks(self._marks)
            self.reader.go_to(*first)
        else:
            self._wanted = first
        if query:
            self._look_up(query, lambda hits: self._carry(query, tuple(hits), first[0]))

    def _carry(self, query: str, hits: tuple[Span, ...], start: int) -> None:
        if self._page:
            self.reader.carry(query, hits, start)
        else:
            self._carried = (query, hits, start)

    def _look_up(self, words: str, then: Callable[[Sequence[Span]], None]) -> None:
        id = self.interview

        def failed(error: Exception) -> None:
            if not isinstance(error, QueryNotUnderstood):
                self._workplace.report(error)
            then(())

        self._workplace.find(
            lambda finding: [Span(*place) for place in finding.lit(words, id)], then, failed, newest=("lit", self)
        )  # fmt: skip

    # --- done by the editor

    def make_quote(self, span: Span, with_tag: bool = False) -> None:
        """Make a quote of a selection; its speaker is whom the bar at the words names."""
        if self._workplace.writable:
            self._make_quote(c.AddQuote(self.interview, (span,), self._speaker_of(span)), with_tag)

    def _propose(self, span: Span) -> tuple[str, list[str]]:
        return self._likely_speaker(span), [line.name for line in self._page.speakers] if self._page else []

    def _speaker_of(self, span: Span) -> str:
        name = self.reader.bar.name() if self.reader.selection() == span else None
        return self._likely_speaker(span) if name is None else name

    def _make_quote(self, command: c.AddQuote, with_tag: bool = False) -> None:
        def made(_: Changed) -> None:
            self._current = command.id
            self._rest.start()
            if with_tag:
                first, last = command.spans[0], command.spans[-1]
                self.marking.pick_tags(self.reader.words_on_screen(first.start, last.end))

        self._workplace.do(command, made)

    def _likely_speaker(self, span: Span) -> str:
        """Return who is most likely to have said it: whoever said the quote that overlaps, whose turn it is, or the
        only speaker.
        """
        quotes = self.views()
        here = [v for v in quotes if v.speaker and v.quote.standing is Standing.FIRM]
        over = [v.speaker for v in here if any(a.span.overlaps(span) for a in v.quote.anchors)]
        if over or self._page is None:
            return over[0] if over else ""
        names = {line.id: line.name for line in self._page.speakers}
        turns = [one.speaker for one in self._page.interview.passages if one.start < span.end and span.start < one.end]
        if turn := next((names[id] for id in turns if id in names), ""):
            return turn
        everybody = {v.speaker for v in quotes if v.speaker}
        return everybody.pop() if len(everybody) == 1 else ""

    def note_on(self, span: Span) -> None:
        """Write a note on a selection."""
        if self._page is None or not self._workplace.writable:
            return
        dialog = NoteDialog(self._page.interview.text[span.start : span.end], self)
        dialog.written.connect(
            lambda kind, text: self._do(c.AddNote(self.interview, "interview", text, NoteKind(kind), span))
        )
        dialog.open()

    def note_on_quote(self) -> None:
        """Write a note on the quote at hand."""
        view = self.view()
        if view is None or not self._workplace.writable:
            return
        dialog = NoteDialog(view.quote.words, self)
        dialog.written.connect(lambda kind, text: self._do(c.AddNote(view.id, "quote", text, NoteKind(kind))))
        dialog.open()

    def _note_chosen(self, id: str) -> None:
        if quote := self.reader.margin.quote_of(id):
            self.choose(quote, scroll=True)
        for note in self._page.notes if self._page else []:
            if note.id == id and note.anchor and note.standing is Standing.FIRM:
                self.reader.go_to(note.anchor.start, note.anchor.end)

    def link(self) -> None:
        """Link the quote at hand with another."""
        view = self.view()
        if view is None or not self._workplace.writable:
            return
        dialog = LinkDialog(self._workplace, view, self)
        dialog.linked.connect(self._workplace.do)
        dialog.open()

    def offer_dossiers(self, button: QToolButton | None = None) -> None:
        """Offer the dossiers that the quote at hand can go into."""
        if not self._current:
            return
        menu: QMenu = add_to_dossier_menu(self._workplace, [self.current()], self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        where = button or self.panel
        menu.popup(where.mapToGlobal(where.rect().bottomLeft()))

    def copy_with_source(self) -> None:
        """Put the quote at hand on the clipboard: exact words, who, where, when; held back where terms forbid."""
        view = self.view()
        if view is not None:
            self._copying.quote(view)

    def _holds_back(self, span: Span) -> bool:
        return held_in(self.views(), span, datetime.datetime.now().astimezone().date()) is not None

    def views(self) -> list[QuoteView]:
        """Return all quotes of the interview."""
        return self._page.quotes if self._page else []

    def view(self) -> QuoteView | None:
        """Return the quote at hand."""
        return next((view for view in self.views() if view.id == self._current), None)

    def _set_terms(self, terms: Terms | None, embargo: str) -> None:
        self._do(c.SetTerms(self.current(), "quote", terms, PartialDate(embargo) if embargo else None))


def _reader_quote(view: QuoteView) -> ReaderQuote:
    spans = tuple(a.span for a in view.quote.anchors)
    colours = tuple(tag.colour for tag in view.tags)
    return ReaderQuote(view.id, spans, colours, view.quote.state.value, view.speaker)


def _reader_note(note: NoteView, on: QuoteView | None = None) -> ReaderNote:
    start = on.quote.start if on else (note.anchor.start if note.anchor else 0)
    quote = on.id if on else None
    return ReaderNote(note.id, quote, start, note.kind.value, note.author, day(note.date[:10]), note.text, note.done)

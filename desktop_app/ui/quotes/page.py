"""The list of quotes, narrowed by speaker, tag, state or words."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop_app.domain.ids import QuoteId, SpeakerId, TagId
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services.changes import Changed
from desktop_app.services.commands import JudgeQuote, RemoveQuote
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.views import QuoteView, TagLine
from desktop_app.services.vocabulary import place_words, standing_words, terms_words
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.adding import add_to_dossier_menu
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.paged import PagedList
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import on_button
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day, state_words
from desktop_app.ui.workplace import Workplace


class QuotesPage(ListPane):
    """Quotes as rows.

    Signals:
        quote_chosen: id of the quote to show in its interview.
    """

    quote_chosen = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(3), parent)
        self._workplace = workplace
        self._filter = QuoteFilter()
        self._filter_name = ""
        self._pages = PagedList(self.list, workplace, self)
        self.list.setObjectName("quotes")
        self.list.opened.connect(lambda row: self.quote_chosen.emit(row.id))
        self.list.entered_row.connect(lambda row: self.quote_chosen.emit(row.id))
        self.list.customContextMenuRequested.connect(self._menu)
        self._narrowed = QToolButton()
        self._narrowed.setObjectName("filterChip")
        self._narrowed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._narrowed.setIcon(icon("close"))
        self._narrowed.clicked.connect(self.show_all)
        self._buttons.addWidget(self._narrowed)
        self._states = QToolButton()
        self._states.setIcon(icon("chevron-down"))
        self._states.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._states.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._states.setMenu(QMenu(self._states))
        self._buttons.addWidget(self._states)
        self._actions()
        workplace.changed.connect(self._heard)
        self.retranslate()

    def _actions(self) -> None:
        self._confirm = QAction(icon("check"), "", self)
        self._reject = QAction(icon("reject"), "", self)
        self._remove = QAction(icon("bin"), "", self)
        self._remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._confirm.triggered.connect(lambda: self._judge(QuoteState.CONFIRMED))
        self._reject.triggered.connect(lambda: self._judge(QuoteState.REJECTED))
        self._remove.triggered.connect(self._lay_in_bin)
        for action in (self._confirm, self._reject, self._remove):
            action.setEnabled(self._workplace.writable)
        self.list.addAction(self._remove)

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("quotes", "Quotes"))
        self.list.setAccessibleName(translate("quotes", "Quotes"))
        self.narrow.setPlaceholderText(translate("quotes", "Words of the quote"))
        self.narrow.setAccessibleName(translate("quotes", "Narrow the list of quotes"))
        self._confirm.setText(translate("quotes", "Confirm"))
        self._reject.setText(translate("quotes", "Reject"))
        self._remove.setText(translate("quotes", "Remove quote"))
        self._narrowed.setAccessibleName(translate("quotes", "Show quotes of everybody and on everything"))
        self._states.setAccessibleName(translate("quotes", "State of review"))
        self.empty.say(
            translate("quotes", "No quotes here"),
            translate(
                "quotes", "Quotes are found when an interview is imported. To make one, select words and press Q."
            ),
        )
        self._fill_states()
        self.refresh()

    def _fill_states(self) -> None:
        menu = self._states.menu()
        menu.clear()
        every = menu.addAction(translate("quotes", "In every state"))
        every.triggered.connect(lambda: self._set(replace(self._filter, state=None)))
        for state in QuoteState:
            one = menu.addAction(state_words(state))
            one.triggered.connect(lambda _=False, state=state: self._set(replace(self._filter, state=state)))
        chosen = self._filter.state
        self._states.setText(state_words(chosen) if chosen else translate("quotes", "In every state"))

    def show_speaker(self, id: str, name: str) -> None:
        """Show what one person said."""
        self._filter_name = name
        self._set(QuoteFilter(speaker=SpeakerId(id)))

    def show_tag(self, id: str, path: str, below: bool = True) -> None:
        """Show what carries a tag or, with `below`, one below it."""
        self._filter_name = path if below else translate("quotes", "only {tag}").format(tag=path)
        self._set(QuoteFilter(tag=TagId(id), below=below))

    def show_meeting(self, one: TagLine, other: TagLine, below: bool) -> None:
        """Show what carries two tags."""
        self._filter_name = f"{one.path} + {other.path}"
        self._set(QuoteFilter(tag=one.id, also=other.id, below=below))

    def show_all(self) -> None:
        """Show the quotes of everybody on everything."""
        self._filter_name = ""
        self._set(QuoteFilter(state=self._filter.state))

    def _set(self, chosen: QuoteFilter) -> None:
        self._filter = chosen
        self._fill_states()
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("quote", "tagging", "tag", "speaker", "speaker_role", "interview", "link", "note"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for the quotes anew."""
        chosen = replace(self._filter, words=self.narrow.text(), rejected=self._filter.state is not None)
        self._narrowed.setVisible(bool(self._filter_name))
        self._narrowed.setText(on_button(self._filter_name))
        self._pages.show(
            lambda reading: reading.quote_order(chosen),
            lambda reading, ids: reading.quotes_of([QuoteId(id) for id in ids]),
            quote_row,
            self.show_count,
        )

    def _judge(self, state: QuoteState) -> None:
        for id in self.list.chosen_ids():
            self._workplace.do(JudgeQuote(QuoteId(id), state))

    def _lay_in_bin(self) -> None:
        for id in self.list.chosen_ids():
            self._workplace.do(RemoveQuote(QuoteId(id)))
        self._workplace.notice.emit(translate("library", "Removed. Ctrl+Z brings it back."))

    def _menu(self, at: QPoint) -> None:
        chosen = self.list.chosen_ids()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._confirm, self._reject])
        menu.addSeparator()
        menu.addMenu(add_to_dossier_menu(self._workplace, [QuoteId(id) for id in chosen], menu))
        menu.addSeparator()
        menu.addAction(self._remove)
        menu.popup(self.list.viewport().mapToGlobal(at))


def quote_row(view: QuoteView) -> Row:
    """Return a quote as a row of a list."""
    quote = view.quote
    terms = "" if view.terms is Terms.ON_RECORD else terms_words(view.terms)
    state = state_words(quote.state) if quote.state is not QuoteState.CONFIRMED else ""
    speaker = view.speaker or translate("quotes", "Speaker unknown")
    standing = standing_words(quote.standing, view.revision_number)
    return Row(
        quote.id,
        speaker,
        quote.words,
        " · ".join(
            part for part in (standing, terms, view.role, day(view.date), view.title, place_words(view.places)) if part
        ),
        state,
        dots=tuple(tag.colour for tag in view.tags),
        faint=quote.state is QuoteState.REJECTED,
    )

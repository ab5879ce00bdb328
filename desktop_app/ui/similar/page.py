"""All groups of the same words: the earliest source of each, and under it what repeats it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import QuoteId
from desktop_app.domain.subjects import Hint
from desktop_app.services.changes import Changed
from desktop_app.services.ports import Reading
from desktop_app.services.queries import QuoteFilter
from desktop_app.services.similar import Group
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import hint_words
from desktop_app.services.word_by_word import differing
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.paged import PagedList
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day
from desktop_app.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Member:
    """A quote of a group, beside the group's earliest one."""

    view: QuoteView
    first: QuoteView
    sources: int
    hints: tuple[Hint, ...]


class SimilarPage(ListPane):
    """Groups of the same words as rows; compared when the page is looked at, and not before.

    Signals:
        quote_chosen: id of the quote to show in its interview.
    """

    quote_chosen = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(3), parent)
        self._workplace = workplace
        self._pages = PagedList(self.list, workplace, self)
        self._comparing = False
        self.list.setObjectName("similar")
        for said in (self.list.opened, self.list.entered_row):
            said.connect(lambda row: self.quote_chosen.emit(row.id))
        self.only_differing = QAction(icon("fact-check"), "", self)
        self.only_differing.setCheckable(True)
        self.only_differing.toggled.connect(lambda _: self.refresh())
        self.add_button(self.only_differing).setObjectName("onlyDiffering")
        workplace.changed.connect(self._heard)
        self._stale = True
        self._name()

    def retranslate(self) -> None:
        """Set all words anew."""
        self._name()
        self._ask_when_seen()

    def _name(self) -> None:
        self.heading.setText(translate("similar", "Same words"))
        self.list.setAccessibleName(translate("similar", "Same words"))
        self.narrow.setPlaceholderText(translate("quotes", "Words of the quote"))
        self.narrow.setAccessibleName(translate("quotes", "Narrow the list of quotes"))
        self.only_differing.setText(translate("similar", "Only where words differ"))
        self._say_empty()

    def _say_empty(self) -> None:
        if self._comparing:
            self.empty.say(
                translate("similar", "Comparing all quotes…"), translate("similar", "This takes some seconds.")
            )
            return
        self.empty.say(
            translate("similar", "No words stand twice"),
            translate(
                "similar", "Quotes that come again in another interview, word for word or nearly so, stand here."
            ),
        )

    def _heard(self, changed: Changed) -> None:
        if changed.touches("quote", "interview", "declined", "speaker"):
            self._ask_when_seen()

    def _ask_when_seen(self) -> None:
        if self.isVisible():
            self._rest.start()
        else:
            self._stale = True

    def refresh(self) -> None:
        """Compare anew what has changed, then show the groups."""
        self._comparing = True
        self._say_empty()
        self._workplace.compare(lambda similar: similar.groups(), self._show, self)

    def _show(self, groups: Sequence[Group]) -> None:
        self._comparing = False
        self._say_empty()
        wanted = [group for group in groups if group.differing or not self.only_differing.isChecked()]
        first = {id: group for group in wanted for id in group.quotes}
        words = self.narrow.text().strip()

        def order(reading: Reading) -> list[str]:
            fitting = set(reading.quote_order(QuoteFilter(words=words))) if words else first.keys()
            return [id for group in wanted if not fitting.isdisjoint(group.quotes) for id in group.quotes]

        def members(reading: Reading, ids: Sequence[str]) -> list[Member]:
            these = [QuoteId(id) for id in ids]
            views = {view.id: view for view in reading.quotes_of([*these, *(first[id].quotes[0] for id in these)])}
            return [
                Member(views[id], views[group.quotes[0]], len(group.quotes), group.hints[group.quotes.index(id)])
                for id in these
                if (group := first[id]).quotes[0] in views and id in views
            ]

        self._pages.show(order, members, _row, lambda _: self.show_count(len(wanted)))


def _row(member: Member) -> Row:
    view, first = member.view, member.first
    speaker = view.speaker or translate("quotes", "Speaker unknown")
    source = [day(view.date), view.outlet, view.title]
    if view.id == first.id:
        badge = translate("similar", "earliest of %n", n=member.sources)
        return Row(view.id, speaker, view.quote.words, " · ".join(part for part in source if part), badge)
    marks = differing(first.quote.words, view.quote.words)
    told = "" if marks else translate("similar", "no word differs")
    foot = " · ".join(part for part in (*source, told) if part)
    badge = ", ".join(hint_words(hint) for hint in member.hints)
    badge = f"⚠\u00a0{badge}" if badge else ""
    return Row(view.id, f"↳ {speaker}", view.quote.words, foot, badge, marks, faint=True)

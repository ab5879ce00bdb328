"""What a search finds, while it is typed: by interviews, in as many pieces as are looked at."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.services.changes import Changed
from desktop_app.services.found import Group, Hit, Part, Results
from desktop_app.services.searches import as_query
from desktop_app.services.words import spoken, translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import on_button, tip
from desktop_app.ui.parts.rows import Row
from desktop_app.ui.search.facets import FacetBar
from desktop_app.ui.search.hits import Heading, HitsView, More, rows_of_groups, rows_of_others
from desktop_app.ui.workplace import Workplace

TYPING_MS = 70
"""How long the editor rests before a query is asked."""
_SHOWN = ("interview", "quote", "tagging", "note", "link", "tag", "speaker", "speaker_alias", "dossier")
"""Kinds of records that an answer shows."""
PIECE = 20
"""Interviews that are asked for together."""
ALL = 2000
"""So many passages of one interview are shown when all of them are asked for."""


class SearchPage(ListPane):
    """Passages that answer the query, with what was found lit, and facets to narrow by.

    Signals:
        hit_chosen: the `Hit` to open in its interview.
        other_chosen: the `Hit` of what is no passage.
        query_wanted: another query for the search box.
        amiss: start and end of what was not understood in the query (characters); (0, 0) where all was.
        saving_wanted: query and order to be kept under a name.
        concordance_wanted: a query.
    """

    hit_chosen = Signal(object)
    other_chosen = Signal(object)
    query_wanted = Signal(str)
    amiss = Signal(int, int)
    saving_wanted = Signal(str, str)
    concordance_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self.hits = HitsView()
        super().__init__(self.hits, parent)
        self._workplace = workplace
        self.query = ""
        self.order = "relevance"
        self._results: Results | None = None
        self._groups: list[Group] = []
        self._every_other = False
        self._asked_on = 0
        self.facets = FacetBar()
        self.instead = QToolButton()
        self._make()
        self._connect()
        self.retranslate()

    def _make(self) -> None:
        self.list.setObjectName("hits")
        self.narrow.hide()
        self.instead.setObjectName("didYouMean")
        self.instead.hide()
        self._sort = QToolButton()
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setIcon(icon("chevron-down"))
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setMenu(QMenu(self._sort))
        self.why = self._action("info", self._show_rows)
        self.why.setCheckable(True)
        self.concordance = self._action("concordance", lambda: self.concordance_wanted.emit(self.asked()))
        self.save = self._action("saved-search", lambda: self.saving_wanted.emit(self.asked(), self.order))
        line = QHBoxLayout()
        line.setContentsMargins(14, 0, 8, 2)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self._sort)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made by ListPane
        layout.insertLayout(1, line)
        layout.insertWidget(2, self.facets)
        layout.insertWidget(3, self.instead)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)

    def _action(self, picture: str, act: Callable[[], object]) -> QAction:
        made = QAction(icon(picture), "", self)
        made.triggered.connect(lambda _: act())
        self.add_button(made)
        return made

    def _connect(self) -> None:
        self.hits.opened.connect(self._open)
        self.hits.entered_row.connect(self._open)
        self.hits.more_wanted.connect(self._want_more)
        self.hits.end_near.connect(self._go_on)
        self.facets.narrowed.connect(self._narrowed)
        self.facets.show_facets({}, 0)
        self.instead.clicked.connect(lambda: self.query_wanted.emit(self._results.instead if self._results else ""))
        self._workplace.changed.connect(self._heard)
        self._workplace.indexing.connect(self._indexed)

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("search", "Found"))
        self.list.setAccessibleName(translate("search", "Passages found"))
        self._sort.setAccessibleName(translate("search", "Order"))
        menu = self._sort.menu()
        menu.clear()
        for order, name in order_words().items():
            one = menu.addAction(name)
            one.triggered.connect(lambda _=False, order=order: self.set_order(order))
        self._sort.setText(order_words()[self.order])
        self.why.setText(translate("search", "Why it was found"))
        self.concordance.setText(translate("search", "Concordance: every place as a line"))
        self.save.setText(translate("search", "Save this search…"))
        self.save.setEnabled(self._workplace.writable)
        self.facets.retranslate()
        self._say_empty("")
        if self._results:
            self._show_all()

    # --- asked

    def asked(self) -> str:
        """Return the query with what narrows it, as it can be typed."""
        return as_query(self.query, self.facets.chosen())

    def set_order(self, order: str) -> None:
        """Show the answer in another order."""
        self.order = order
        self._sort.setText(order_words()[order])
        self.hits.scrollToTop()
        self._groups = []
        self.refresh()

    def ask(self, query: str) -> None:
        """Search for this when the typing has rested."""
        if query.strip() != self.query.strip():
            self._groups, self._every_other = [], False
            self.hits.scrollToTop()
        self.query = query
        self._typing.start()

    def forget(self) -> None:
        """Narrow by nothing any more: the query was cleared."""
        self.facets.clear()

    def _narrowed(self) -> None:
        self._groups = []
        self.hits.scrollToTop()
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(*_SHOWN):
            self.refresh_soon()

    def _indexed(self, done: int, of: int) -> None:
        if self.isVisible() and not of:
            self.refresh_soon()

    def refresh(self) -> None:
        """Search anew, for as much as is shown."""
        if self.query.strip():
            self._asked_on = 0
            part = Part(grouped=True, narrowed=self.facets.chosen())
            much = max(PIECE, len(self._groups))
            self._workplace.search(self.query, self.order, True, self._show, self._failed, part, much)

    # --- shown

    def _failed(self, error: Exception) -> None:
        understood = not isinstance(error, QueryNotUnderstood)
        if understood:
            self._workplace.report(error)
        else:
            self.amiss.emit(error.start, error.end)  # type: ignore[attr-defined]
        self._results, self._groups = None, []
        self.list.show_rows([])
        self.facets.show_facets({}, 0)
        self.instead.hide()
        self._say_empty("" if understood else spoken(error), amiss=not understood)
        self.show_count(0)

    def _show(self, results: Results) -> None:
        self.amiss.emit(0, 0)
        before = {group.interview: group for group in self._groups}
        self._results = results
        self._groups = [_as_before(group, before.get(group.interview)) for group in results.groups]
        self._show_all()
        if self.hits.verticalScrollBar().maximum() == 0:
            QTimer.singleShot(0, self, self._go_on)

    def _show_all(self) -> None:
        results = self._results
        if results is None:
            return
        self._show_rows()
        self._say_empty("")
        self.show_count(results.total + len(results.others))
        self.count.setText(
            translate("search", "{passages} in %n interview(s)", n=results.interviews).format(passages=results.total)
            if results.total
            else ""
        )
        self.facets.show_facets(results.facets, results.total)
        self.instead.setText(on_button(translate("search", "Did you mean: {query}").format(query=results.instead)))
        self.instead.setToolTip(tip(results.instead))
        self.instead.setVisible(bool(results.instead))

    def _show_rows(self) -> None:
        self.list.show_rows(self._rows())

    def _rows(self) -> list[Row]:
        others = rows_of_others(self._results, self._every_other) if self._results else []
        return [*others, *rows_of_groups(self._groups, self.why.isChecked())]

    def _say_empty(self, reason: str, *, amiss: bool = False) -> None:
        waiting = self._results.behind if self._results else 0
        if waiting:
            reason = translate("search", "The index is still catching up with %n interview(s).", n=waiting)
        heading = translate("search", "This cannot be searched for") if amiss else translate("search", "Nothing found")
        self.empty.say(
            heading,
            reason or translate("search", "Try fewer words, another form, or the beginning of a word with *."),
        )

    # --- more of it

    def _go_on(self) -> None:
        """Ask for the next interviews, where there are more than are shown."""
        results, there = self._results, len(self._groups)
        if results is None or there >= results.interviews or self._asked_on == there:
            return
        self._asked_on = there
        query, order, narrowed = self.query, self.order, self.facets.chosen()
        part = Part(grouped=True, start=there, narrowed=narrowed)

        def show(more: Results) -> None:
            if self._results is results and len(self._groups) == there:
                self._groups += more.groups
                self.hits.add_rows(rows_of_groups(more.groups, self.why.isChecked()))

        self._workplace.find(
            lambda finding: finding.search(query, PIECE, order, True, part), show, newest=("on", self)
        )  # fmt: skip

    def _want_more(self, more: More) -> None:
        if not more.interview:
            self._every_other = True
            self._show_rows()
            return
        query, order, results = self.query, self.order, self._results
        part = Part(interview=more.interview, narrowed=self.facets.chosen())

        def show(found: Results) -> None:
            if self._results is results:
                same = [(replace(g, hits=found.hits) if g.interview == more.interview else g) for g in self._groups]
                self._groups = same
                self._show_rows()

        self._workplace.find(lambda finding: finding.search(query, ALL, order, True, part), show)

    def _open(self, row: Row) -> None:
        if isinstance(row.data, Hit):
            (self.hit_chosen if row.data.kind == "passage" else self.other_chosen).emit(row.data)
        elif isinstance(row.data, Heading):
            self.hit_chosen.emit(row.data.group.hits[0])


def order_words() -> dict[str, str]:
    """Return the orders of an answer with their names."""
    return {
        "relevance": translate("search", "Best first"), "date": translate("search", "Newest first"),
        "oldest": translate("search", "Oldest first"),
    }  # fmt: skip


def _as_before(group: Group, before: Group | None) -> Group:
    """Return a group with the passages that were shown of it before, where the answer has not changed in it."""
    if before is None or before.total != group.total or len(before.hits) <= len(group.hits):
        return group
    return replace(group, hits=before.hits)

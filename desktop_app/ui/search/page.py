"""What a search finds, while it is typed."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.services.changes import Changed
from desktop_app.services.found import Hit, Results
from desktop_app.services.words import spoken, translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import on_button
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day, language_words
from desktop_app.ui.workplace import Workplace

TYPING_MS = 70
"""How long the editor rests before a query is asked."""
FACETS_SHOWN = 4
BEFORE = 45
"""Characters before the first mark that a row of the list shows."""
FACETS = ("speaker", "year", "tag", "outlet", "language")


class SearchPage(ListPane):
    """Passages that answer the query, with what was found lit, and facets to narrow by.

    Signals:
        hit_chosen: the `Hit` to open in its interview.
        narrowed: a query that a facet makes of the present one.
    """

    hit_chosen = Signal(object)
    narrowed = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(3), parent)
        self._workplace = workplace
        self.query = ""
        self._order = "relevance"
        self._results: Results | None = None
        self.list.setObjectName("hits")
        self.list.opened.connect(lambda row: self.hit_chosen.emit(row.data))
        self.list.entered_row.connect(lambda row: self.hit_chosen.emit(row.data))
        self.narrow.hide()
        self._facets = QWidget()
        self._facets.setObjectName("facets")
        self._flow = FlowLayout(self._facets)
        self._flow.setContentsMargins(12, 0, 12, 8)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - made by ListPane
        layout.insertWidget(1, self._facets)
        self._sort = QToolButton()
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setIcon(icon("chevron-down"))
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setMenu(QMenu(self._sort))
        self._buttons.addWidget(self._sort)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.refresh)
        workplace.changed.connect(self._heard)
        workplace.indexing.connect(self._indexed)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("search", "Found"))
        self.list.setAccessibleName(translate("search", "Passages found"))
        self._sort.setAccessibleName(translate("search", "Order"))
        menu = self._sort.menu()
        menu.clear()
        names = {"relevance": translate("search", "Best first"), "date": translate("search", "Newest first")}
        for order, name in names.items():
            one = menu.addAction(name)
            one.triggered.connect(lambda _=False, order=order: self._set_order(order))
        self._sort.setText(names[self._order])
        self._say_empty("")
        if self._results:
            self._show(self._results)

    def _set_order(self, order: str) -> None:
        self._order = order
        self.retranslate()
        self.refresh()

    def ask(self, query: str) -> None:
        """Search for this when the typing has rested."""
        self.query = query
        self._typing.start()

    def _heard(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches("interview", "quote", "tagging"):
            self.refresh_soon()

    def _indexed(self, done: int, of: int) -> None:
        if self.isVisible() and not of:
            self.refresh_soon()

    def refresh(self) -> None:
        """Search anew."""
        if self.query.strip():
            self._workplace.search(self.query, self._order, True, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, QueryNotUnderstood):
            self._workplace.report(error)
        self.list.show_rows([])
        self._say_empty(spoken(error) if isinstance(error, QueryNotUnderstood) else "")
        self.show_count(0)

    def _show(self, results: Results) -> None:
        self._results = results
        self.list.show_rows([_row(hit) for hit in results.hits])
        self._say_empty("")
        self.show_count(results.total)
        self._show_facets(results)

    def _say_empty(self, reason: str) -> None:
        waiting = self._results.behind if self._results else 0
        if waiting:
            reason = translate("search", "The index is still catching up with %n interview(s).", n=waiting)
        self.empty.say(
            translate("search", "Nothing found"),
            reason or translate("search", "Try fewer words, another form, or the beginning of a word with *."),
        )

    def _show_facets(self, results: Results) -> None:
        self._flow.clear()
        for name in FACETS:
            values = sorted(results.facets.get(name, {}).items(), key=lambda pair: -pair[1])
            for value, number in values[:FACETS_SHOWN]:
                if value and number < results.total:
                    self._flow.addWidget(self._facet(name, value, number))
        self._facets.setVisible(self._flow.count() > 0)
        self._facets.updateGeometry()

    def _facet(self, name: str, value: str, number: int) -> QToolButton:
        chip = QToolButton()
        chip.setObjectName("facetChip")
        shown = language_words(value) if name == "language" else value
        chip.setText(on_button(f"{shown}  {number}"))
        field = {"language": "lang"}.get(name, name)
        quoted = f'"{value}"' if " " in value else value
        chip.clicked.connect(lambda: self.narrowed.emit(f"{self.query.strip()} {field}:{quoted}"))
        chip.setAccessibleName(translate("search", "Only {value}").format(value=shown))
        return chip


def _row(hit: Hit) -> Row:
    head = ", ".join(hit.speakers) or hit.title
    foot = " · ".join(part for part in (day(hit.date), hit.title if hit.speakers else "") if part)
    snippet, marks = near_first_mark(hit.snippet, hit.marks)
    return Row(f"{hit.interview}:{hit.number}", head, snippet, foot, marks=marks, data=hit)


def near_first_mark(snippet: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the snippet from a little before its first mark, so that a narrow list shows what was found."""
    first = marks[0][0] if marks else 0
    cut = snippet.find(" ", first - BEFORE) + 1 if first > BEFORE else 0
    if not 0 < cut <= first:
        return snippet, marks
    return "…" + snippet[cut:], tuple((start - cut + 1, end - cut + 1) for start, end in marks)

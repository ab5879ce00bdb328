"""The two left panes: where to look, and what is there."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.words import translate
from desktop_app.ui.bin.page import BinPage
from desktop_app.ui.dossiers.list import DossierList
from desktop_app.ui.history.page import HistoryPage
from desktop_app.ui.library.page import LibraryPage
from desktop_app.ui.look.fonts import weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.parts.rows import RowsView
from desktop_app.ui.people.list import PeopleList
from desktop_app.ui.quotes.page import QuotesPage
from desktop_app.ui.review.found import FoundPage
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.search.page import SearchPage
from desktop_app.ui.search.saved import SearchLine
from desktop_app.ui.similar.page import SimilarPage
from desktop_app.ui.tags.tree import TagTree
from desktop_app.ui.workplace import Workplace

SEARCH = Qt.ItemDataRole.UserRole + 1
"""Under which an item of the side bar holds the id of a saved search."""
PLACES = ("interviews", "quotes", "people", "tags", "dossiers", "review", "found", "similar", "history", "bin")
PICTURES = {
    "interviews": "interview", "quotes": "quote", "people": "person", "tags": "tag", "dossiers": "dossier",
    "review": "todo", "found": "fact-check", "similar": "copy", "history": "history", "bin": "bin",
}  # fmt: skip


class SideBar(QListWidget):
    """The places of the archive.

    Signals:
        place_chosen: name of a place.
        search_chosen: id of a saved search.
        search_menu_wanted: id of a saved search, and where on the screen its menu opens.
    """

    place_chosen = Signal(str)
    search_chosen = Signal(str)
    search_menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBar")
        self._waiting = 0
        self._found = 0
        self.setIconSize(QSize(20, 20))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in PLACES:
            item = QListWidgetItem(icon(PICTURES[name]), "")
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, 38))
            self.addItem(item)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.currentItemChanged.connect(self._chosen)
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(self._clicked)
        self.retranslate()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) in PLACES:
            self.place_chosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def _clicked(self, item: QListWidgetItem) -> None:
        self._chosen(item)
        if id := item.data(SEARCH):
            self.search_chosen.emit(id)

    def _open_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        if item is not None and item.data(SEARCH):
            self.search_menu_wanted.emit(item.data(SEARCH), self.viewport().mapToGlobal(place))

    def show_searches(self, lines: Sequence[SearchLine]) -> None:
        """List the saved searches below the places, each with the number of what is new in it."""
        before = self.blockSignals(True)
        chosen = self.currentItem().data(SEARCH) if self.currentItem() is not None else None
        while self.count() > len(PLACES):
            self.takeItem(self.count() - 1)
        for line in lines:
            name = shown(line.search.name)
            item = QListWidgetItem(icon("saved-search"), f"{name} ({line.new})" if line.new else name)
            item.setData(SEARCH, line.search.id)
            item.setToolTip(tip(f"{line.search.name}\n{line.search.query}"))
            item.setSizeHint(QSize(0, 38))
            font = item.font()
            item.setFont(weighted(font, 600) if line.new else font)
            self.addItem(item)
            if line.search.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(before)

    def retranslate(self) -> None:
        """Set all words anew."""
        self.setAccessibleName(translate("shell", "Places of the archive"))
        names = (
            translate("menu", "Interviews"), translate("menu", "Quotes"), translate("menu", "People"),
            translate("menu", "Tags"), translate("menu", "Dossiers"), translate("menu", "To review"),
            translate("menu", "Found quotes"), translate("menu", "Same words"), translate("menu", "History"),
            translate("menu", "Bin"),
        )  # fmt: skip
        for number, name in enumerate(names):
            self.item(number).setText(name)
        self.show_waiting(self._waiting)
        self.show_found(self._found)

    def show_waiting(self, number: int) -> None:
        """Show beside its place how many quotes wait for review."""
        self._waiting = number
        self._count("review", translate("menu", "To review"), number)

    def show_found(self, number: int) -> None:
        """Show beside its place how many found quotes nobody has judged."""
        self._found = number
        self._count("found", translate("menu", "Found quotes"), number)

    def _count(self, place: str, words: str, number: int) -> None:
        self.item(PLACES.index(place)).setText(f"{words} ({number})" if number else words)

    def show_place(self, name: str) -> None:
        """Mark a place as the one at hand."""
        self.setCurrentRow(PLACES.index(name))


class Middle(QStackedWidget):
    """The lists, one in front."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self.library = LibraryPage(workplace)
        self.quotes = QuotesPage(workplace)
        self.people = PeopleList(workplace)
        self.tags = TagTree(workplace)
        self.dossiers = DossierList(workplace)
        self.review = ReviewPage(workplace)
        self.found = FoundPage(workplace)
        self.similar = SimilarPage(workplace)
        self.history = HistoryPage(workplace)
        self.bin = BinPage(workplace)
        self.search = SearchPage(workplace)
        self._pages: dict[str, QWidget] = {
            "interviews": self.library, "quotes": self.quotes, "people": self.people, "tags": self.tags,
            "dossiers": self.dossiers, "review": self.review, "found": self.found,
            "similar": self.similar, "history": self.history, "bin": self.bin, "search": self.search,
        }  # fmt: skip
        for page in self._pages.values():
            self.addWidget(page)

    def focus_list(self) -> None:
        """Put the focus into the list in front."""
        page = self.currentWidget()
        if page is not None:
            page.setFocus()

    def rows(self) -> RowsView | None:
        """Return the rows of the list in front, where it has any."""
        page = self.currentWidget()
        return page.list if isinstance(page, ListPane) else None

    def show_place(self, name: str) -> None:
        """Bring a list to the front."""
        self.setCurrentWidget(self._pages[name])

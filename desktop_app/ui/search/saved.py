"""Saved searches: what they are called, what is new in them, and what an editor does with them."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.ids import SearchId
from desktop_app.domain.searches import SavedSearch
from desktop_app.services import commands as c
from desktop_app.services.changes import Changed
from desktop_app.services.searches import new_among, remembered
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.workplace import Workplace

REST_MS = 300
"""Changes that follow each other so closely are counted in one go."""
NAME = 40
"""Characters of a query that are proposed as its name."""


@dataclass(frozen=True, slots=True)
class SearchLine:
    """A saved search with the number of interviews that are new in its answer."""

    search: SavedSearch
    new: int = 0


class SavedSearches(QObject):
    """The saved searches of the open archive.

    Signals:
        listed: all of them, as `SearchLine`s.
        open_wanted: the `SavedSearch` to show.
    """

    listed = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._window = parent
        self.lines: list[SearchLine] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        workplace.changed.connect(self._heard)
        workplace.indexing.connect(self._indexed)
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("saved_search"):
            self.refresh()

    def _indexed(self, done: int, of: int) -> None:
        if not of:
            self._rest.start()

    def refresh(self) -> None:
        """Read them anew, then count what is new."""
        self._workplace.ask(lambda reading: reading.searches(), self._list, newest=("searches", self))

    def _list(self, searches: list[SavedSearch]) -> None:
        known = {line.search.id: line.new for line in self.lines}
        self.lines = [SearchLine(one, known.get(one.id, 0)) for one in searches]
        self.listed.emit(self.lines)
        if searches:
            storage = self._workplace.desk.storage

            def count(one: SavedSearch) -> int:
                try:
                    return new_among(self._workplace.desk.finding.interviews(one.query), storage.looked(one.id))
                except QueryNotUnderstood:
                    return 0

            self._workplace.find(
                lambda _: {one.id: count(one) for one in searches}, self._counted, newest=("new", self)
            )  # fmt: skip

    def _counted(self, new: dict[SearchId, int]) -> None:
        self.lines = [SearchLine(line.search, new.get(line.search.id, 0)) for line in self.lines]
        self.listed.emit(self.lines)

    # --- done by the editor

    def open(self, id: str) -> None:
        """Show what a search finds; from now on that is not new any more."""
        line = next((one for one in self.lines if one.search.id == id), None)
        if line is not None:
            self.open_wanted.emit(line.search)
            self._look(line.search)

    def _look(self, search: SavedSearch) -> None:
        desk = self._workplace.desk

        def look() -> None:
            try:
                desk.storage.look(search.id, remembered(desk.finding.interviews(search.query)))
            except QueryNotUnderstood:
                return  # it is shown with its error

        self._workplace.jobs.write(look, lambda _: self.refresh())

    def save(self, query: str, order: str) -> None:
        """Ask for a name and keep a query under it."""
        if not query.strip() or not self._workplace.writable:
            return
        dialog = NameDialog(query, query if len(query) <= NAME else "", self._window)

        def keep(name: str) -> None:
            command = c.SaveSearch(name, query, order)
            self._workplace.do(command, lambda _: self._look(SavedSearch(command.id, name, query, order)))

        dialog.named.connect(keep)
        dialog.open()

    def rename(self, id: str) -> None:
        """Ask for another name."""
        line = next((one for one in self.lines if one.search.id == id), None)
        if line is None or not self._workplace.writable:
            return
        dialog = NameDialog(line.search.query, line.search.name, self._window)
        dialog.named.connect(lambda name: self._workplace.do(c.ChangeSearch(SearchId(id), name)))
        dialog.open()

    def remove(self, id: str) -> None:
        """Remove a search; that can be undone."""
        if self._workplace.writable:
            self._workplace.do(c.RemoveSearch(SearchId(id)))

    def open_menu(self, id: str, where: QPoint) -> None:
        """Offer what can be done with a search."""
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("search", "Open")).triggered.connect(lambda: self.open(id))
        for words, act in (
            (translate("search", "Rename…"), self.rename), (translate("search", "Remove"), self.remove),
        ):  # fmt: skip
            one = menu.addAction(words)
            one.triggered.connect(lambda _=False, act=act: act(id))
            one.setEnabled(self._workplace.writable)
        menu.popup(where)


class NameDialog(QDialog):
    """Asks for the name of a search.

    Signals:
        named: the name.
    """

    named = Signal(str)

    def __init__(self, query: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchName")
        self.setWindowTitle(translate("search", "Saved search"))
        self.setMinimumWidth(420)
        self.finished.connect(self.deleteLater)
        self.name = QLineEdit(name)
        self.name.setMaxLength(120)
        self.name.selectAll()
        form = QFormLayout()
        form.addRow(translate("search", "Search"), PlainLabel(query, "quiet", wrapped=True))
        label = QLabel(translate("search", "Name"))
        label.setBuddy(self.name)
        form.addRow(label, self.name)
        buttons = QDialogButtonBox()
        self._keep = buttons.addButton(translate("dialogs", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda words: self._keep.setEnabled(bool(words.strip())))
        self._keep.setEnabled(bool(name.strip()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.name.setFocus()

    def accept(self) -> None:
        """Hand the name on."""
        if self.name.text().strip():
            self.named.emit(self.name.text())
            super().accept()

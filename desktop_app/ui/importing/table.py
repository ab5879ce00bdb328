"""The view of the candidates: rows of one height, cells edited in place, many rows at once."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop_app.services.importing import Candidate, Choice
from desktop_app.services.importing.candidates import FIELDS
from desktop_app.services.words import translate
from desktop_app.ui.importing.candidates import COLUMNS, CandidatesModel
from desktop_app.ui.importing.cells import CellDelegate
from desktop_app.ui.importing.wording import choice_words

WIDTHS = {
    "choice": 16, "standing": 22, "file": 24, "title": 30, "date": 12, "recorded": 12, "outlet": 16, "interviewer": 20,
    "interviewee": 18, "language": 12, "place": 12, "url": 18, "quotes": 9,
}  # fmt: skip
"""In letters."""
KEYS = ((Choice.NEW, "Alt+1"), (Choice.REVISION, "Alt+2"), (Choice.SKIP, "Alt+3"))


def plain_table(view: QTableView) -> None:
    """Give a table (which has its model) what all tables of the import have: whole rows, one height, sorted columns."""
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setWordWrap(False)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    rows = view.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(QFontMetrics(view.font()).height() + 12)
    heads = view.horizontalHeader()
    heads.setSectionsMovable(True)
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heads.setSortIndicatorClearable(True)
    # A head asks of its selection whether all of a column is chosen, row by row: its own is always empty.
    heads.setSelectionModel(QItemSelectionModel(view.model(), view))
    heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    view.setSortingEnabled(True)


def chosen_rows(view: QTableView) -> list[int]:
    """Return the rows chosen in a table, in their order; ranges are not taken apart into cells."""
    chosen = view.selectionModel().selection()
    ranges = (chosen.at(number) for number in range(chosen.count()))
    return sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})


class CandidatesView(QTableView):
    """Shows candidates, and says what the editor wants of those chosen.

    Signals:
        chosen: other rows are chosen.
        reading_wanted: the chosen ones are to be read differently.
        columns_wanted: the editor wants to say which column of the current one's table holds what.
        difference_wanted: the current one is to be compared with what it is like.
    """

    chosen = Signal()
    reading_wanted = Signal()
    columns_wanted = Signal()
    difference_wanted = Signal()

    def __init__(self, model: CandidatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("candidates")
        self.candidates = model
        self.setModel(model)
        plain_table(self)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        letter = QFontMetrics(self.font()).averageCharWidth()
        for number, column in enumerate(COLUMNS):
            self.setColumnWidth(number, WIDTHS[column] * letter + 16)
        self.cells.for_all.connect(self.set_field)
        self.customContextMenuRequested.connect(self._menu)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self._choices = {choice: self._action(choice, keys) for choice, keys in KEYS}

    def _action(self, choice: Choice, keys: str) -> QAction:
        action = QAction(self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.choose(choice))
        self.addAction(action)
        return action

    # --- what is chosen

    def numbers(self) -> list[int]:
        """Return the numbers of the candidates chosen."""
        return [self.candidates.number(row) for row in chosen_rows(self)]

    def current(self) -> Candidate | None:
        """Return the candidate in the current row."""
        row = self.currentIndex().row()
        return self.candidates.candidates[self.candidates.number(row)] if row >= 0 else None

    def set_field(self, field: str, value: str) -> bool:
        """Give all chosen ones a value."""
        return self.candidates.set_field(self.numbers(), field, value)

    def choose(self, choice: Choice) -> None:
        """Say what is to become of the chosen ones."""
        self.candidates.choose(self.numbers(), choice)

    # --- keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        column = self.currentIndex().column()
        if event.key() == Qt.Key.Key_Delete and column >= 0 and COLUMNS[column] in FIELDS:
            self.set_field(COLUMNS[column], "")
        elif event.key() == Qt.Key.Key_Space and (one := self.current()):
            back = next((choice for choice in one.choices if choice is not Choice.SKIP), Choice.SKIP)
            self.choose(Choice.SKIP if one.choice is not Choice.SKIP else back)
        else:
            super().keyPressEvent(event)

    def _menu(self, at: QPoint) -> None:
        if not self.selectionModel().hasSelection():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for choice, action in self._choices.items():
            action.setText(choice_words(choice))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(translate("importing", "Read differently…")).triggered.connect(self.reading_wanted)
        columns = menu.addAction(translate("importing", "Columns…"))
        columns.triggered.connect(self.columns_wanted)
        compare = menu.addAction(translate("importing", "Compare…"))
        compare.triggered.connect(self.difference_wanted)
        one = self.current()
        columns.setVisible(one is not None and one.in_table)
        compare.setEnabled(one is not None and comparable(one))
        menu.popup(self.viewport().mapToGlobal(at))


def comparable(one: Candidate) -> bool:
    """Say whether a candidate was read, and is like an interview of the archive."""
    return one.other is not None and bool(one.packed)

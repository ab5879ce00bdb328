"""A concordance: the word in the middle, what is beside it on both sides, thousands of lines."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.domain.signs import shown
from desktop_app.services.found import Concordance, Hit, KwicLine
from desktop_app.services.words import translate
from desktop_app.ui.look.palette import colours
from desktop_app.ui.parts.plain import tip
from desktop_app.ui.parts.wording import day
from desktop_app.ui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex
PIECE = 200
LEFT, WORD, RIGHT, SPEAKER, INTERVIEW, DATE = range(6)
COLUMNS = 6
WIDE, NARROW = 1100, 640
"""Pixels from which interviews are named, and from which speakers and dates are."""


class KwicModel(QAbstractTableModel):
    """The lines of a concordance, read in pieces as they come into sight.

    Signals:
        counted: how many lines there are, and whether these are all places.
    """

    counted = Signal(int, bool)
    failed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.query = ""
        self.order = "text"
        self._total = 0
        self._pieces: dict[int, tuple[KwicLine, ...]] = {}
        self._coming: set[int] = set()
        self._run = 0

    def ask(self, query: str, order: str) -> None:
        """Show the concordance of a query."""
        self.query, self.order = query, order
        self._run += 1
        self._coming = {0}
        self._fetch(0)

    def line(self, row: int) -> KwicLine | None:
        """Return a line, None while it is not read yet; asking for it has it read."""
        piece, at = divmod(row, PIECE)
        lines = self._pieces.get(piece)
        if lines is None:
            if piece not in self._coming:
                self._coming.add(piece)
                QTimer.singleShot(0, self, lambda: self._fetch(piece))
            return None
        return lines[at] if at < len(lines) else None

    def _fetch(self, piece: int) -> None:
        run, query, order = self._run, self.query, self.order

        def show(found: Concordance) -> None:
            if run == self._run:
                self._take(piece, found)

        self._workplace.find(
            lambda finding: finding.concordance(query, order, piece * PIECE, PIECE), show, self.failed.emit
        )  # fmt: skip

    def _take(self, piece: int, found: Concordance) -> None:
        self._coming.discard(piece)
        if piece == 0 or found.total != self._total:
            self.beginResetModel()
            self._total, self._pieces = found.total, {piece: found.lines}
            self.endResetModel()
            self.counted.emit(found.total, found.whole)
            return
        self._pieces[piece] = found.lines
        first = piece * PIECE
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(found.lines) - 1, COLUMNS - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        line = self.line(index.row())
        if line is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.ToolTipRole:
            about = " · ".join(part for part in (line.speaker, line.title, day(line.date), line.outlet) if part)
            return tip(f"{about}\n…{line.left}{line.word}{line.right}…")
        cells = (line.left, line.word, line.right, line.speaker, line.title, day(line.date))
        return shown(" ".join(cells[index.column()].split()))

    def headerData(self, section: int, to: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or to is not Qt.Orientation.Horizontal:
            return None
        return (
            translate("kwic", "Before"), translate("kwic", "Word"), translate("kwic", "After"),
            translate("kwic", "Speaker"), translate("kwic", "Interview"), translate("kwic", "Date"),
        )[section]  # fmt: skip


class KwicDelegate(QStyledItemDelegate):
    """Draws the left side up to the word, the word lit in the middle, the right side from it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, column = colours(), index.column()
        words = str(index.data() or "")
        painter.save()
        area = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, now.selection)
        if column == WORD:
            painter.fillRect(area.adjusted(1, 3, -1, -3), now.mark)
        painter.setPen(now.mark_ink if column == WORD else now.ink if column in (LEFT, RIGHT) else now.quiet_ink)
        where = {LEFT: Qt.AlignmentFlag.AlignRight, WORD: Qt.AlignmentFlag.AlignHCenter}
        cut = Qt.TextElideMode.ElideLeft if column == LEFT else Qt.TextElideMode.ElideRight
        inside = area.adjusted(6, 0, -6, 0)
        words = QFontMetrics(option.font).elidedText(words, cut, inside.width())
        painter.drawText(
            inside, where.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter, words
        )  # fmt: skip
        painter.restore()


class KwicTable(QTableView):
    """The lines as a table whose columns share the width.

    Signals:
        line_chosen: the `KwicLine` to show in its interview.
    """

    line_chosen = Signal(object)

    def __init__(self, model: KwicModel) -> None:
        super().__init__()
        self.setObjectName("concordance")
        self._model = model
        self.setModel(model)
        self.setItemDelegate(KwicDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(KwicTable.SelectionBehavior.SelectRows)
        self.setSelectionMode(KwicTable.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(KwicTable.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + 9)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.activated.connect(self._choose)
        self.clicked.connect(self._choose)

    def _choose(self, index: QModelIndex) -> None:
        line = self._model.line(index.row())
        if line is not None:
            self.line_chosen.emit(line)

    def fit(self) -> None:
        """Share the width: the word what it needs, both sides the same, the rest what is left."""
        width = self.viewport().width()
        metrics = QFontMetrics(self.font())
        lines = [self._model.line(row) for row in range(min(60, self._model.rowCount()))]
        longest = max((metrics.horizontalAdvance(line.word) for line in lines if line), default=60)
        word = min(longest + 16, width // 4)
        title = min(260, width // 7) if width > WIDE else 0
        about = (min(170, width // 8), title, 132) if width > NARROW else (0, 0, 0)
        side = (width - word - sum(about)) // 2
        for column, each in enumerate((side, word, width - word - side - sum(about), *about)):
            self.setColumnHidden(column, each == 0)
            self.setColumnWidth(column, each)


def as_hit(line: KwicLine) -> Hit:
    """Return a line as a passage that was found, to be opened as one."""
    place = (line.start, line.end)
    return Hit(
        line.interview, line.title, line.date, line.number, line.start, line.end, (line.speaker,), line.word, (),
        (place,), 0.0,
    )  # fmt: skip

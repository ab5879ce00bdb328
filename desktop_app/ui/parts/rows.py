"""Lists of interviews, quotes and hits: one model, one way to draw a row, rows of one height."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.signs import shown
from desktop_app.ui.look.fonts import weighted
from desktop_app.ui.look.palette import colours
from desktop_app.ui.look.swatch import paint_swatch
from desktop_app.ui.parts.plain import tip

Index = QModelIndex | QPersistentModelIndex
PAD = 12
DOT = 8


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows. `marks` are stretches of `body` that are lit; `dots` are tag colours."""

    id: str
    head: str
    body: str = ""
    foot: str = ""
    badge: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    dots: tuple[str, ...] = ()
    faint: bool = False
    """Drawn lighter: a proposal that waits for review."""
    data: object = None
    more: str = ""
    """What its tool tip says besides."""


class RowsModel(QAbstractListModel):
    """The rows of a list; the accessible text of a row is all that it shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows after those that are there."""
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
        self.rows = [*self.rows, *rows]
        self.endInsertRows()

    def filled(self, start: int, end: int) -> None:
        """Draw rows anew of which more is known now."""
        self.dataChanged.emit(self.index(start), self.index(end - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.head
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            foot = row.foot if row.foot != row.more else ""
            words = "\n".join(part for part in (row.head, row.body, foot, row.more) if part)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else shown(words)
        return row if role == Qt.ItemDataRole.UserRole else None


class RowDelegate(QStyledItemDelegate):
    """Draws a row: head and badge, some lines of body with its marks, foot with tag dots."""

    def __init__(self, parent: QWidget, body_lines: int, head_lines: int = 1) -> None:
        super().__init__(parent)
        self._body_lines = body_lines
        self._head_lines = head_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font, small = _fonts(option.font)
        lines = self._head_lines * QFontMetrics(_bold(font)).height() + self._body_lines * _body_height(font)
        return QSize(200, lines + QFontMetrics(small).height() + 2 * PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, Row):
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        now = colours()
        if chosen:
            painter.fillRect(option.rect, now.selection)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), now.accent)
        elif hovered:
            painter.fillRect(option.rect, now.hover)
        painter.setPen(now.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        self._words(painter, option, row)
        painter.restore()

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        now = colours()
        font, small = _fonts(option.font)
        ink = now.quiet_ink if row.faint else now.ink
        area = QRectF(option.rect.adjusted(PAD + 2, PAD, -PAD, -PAD))
        area.setTop(area.top() + self._head(painter, area, row, _bold(font), small, ink))
        if self._body_lines:
            used = self.draw_body(painter, area, row, font, self._body_lines)
            area.setTop(area.top() + max(used, self._body_lines * _body_height(font)))
        self._foot(painter, area, row, small, option.palette)

    @staticmethod
    def draw_body(painter: QPainter, area: QRectF, row: Row, font: QFont, lines: int) -> float:
        """Draw at most so many lines of the body with its marks. Returns their height."""
        now = colours()
        formats = _lit(row.marks, now.mark, now.mark_ink)
        return _paragraph(painter, area, row.body, font, now.quiet_ink if row.faint else now.ink, lines, formats)

    def _head(self, painter: QPainter, area: QRectF, row: Row, font: QFont, small: QFont, ink: QColor) -> float:
        room = QRectF(area)
        if row.badge:
            painter.setFont(small)
            painter.setPen(colours().quiet_ink)
            width = QFontMetrics(small).horizontalAdvance(row.badge)
            top_right = QRectF(area.right() - width - 2, area.top() + 1, width + 2, QFontMetrics(font).height())
            painter.drawText(top_right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.badge)
            room.setRight(room.right() - width - 10)
        _paragraph(painter, room, row.head, font, ink, self._head_lines, [])
        return self._head_lines * QFontMetrics(font).height() + 2

    def _foot(self, painter: QPainter, area: QRectF, row: Row, font: QFont, palette: QPalette) -> None:
        x = area.left()
        metrics = QFontMetrics(font)
        middle = area.bottom() - metrics.height() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in row.dots[:6]:
            paint_swatch(painter, QRectF(x, middle - DOT / 2, DOT, DOT), dot, colours().dark)
            x += DOT + 4
        painter.setPen(colours().quiet_ink)
        painter.setFont(font)
        room = QRectF(x + (4 if row.dots else 0), area.bottom() - metrics.height(), 0, metrics.height())
        room.setRight(area.right())
        words = metrics.elidedText(shown(row.foot), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    small = QFont(font)
    small.setPointSizeF(max(8.0, font.pointSizeF() - 1.0))
    return QFont(font), small


def _bold(font: QFont) -> QFont:
    return weighted(font, 600)


def _body_height(font: QFont) -> int:
    return int(QFontMetrics(font).height() * 1.15)


def _lit(marks: Sequence[tuple[int, int]], paper: QColor, ink: QColor) -> list[QTextLayout.FormatRange]:
    found = []
    for start, end in marks:
        one = QTextLayout.FormatRange()
        one.start, one.length = start, end - start
        look = QTextCharFormat()
        look.setBackground(paper)
        look.setForeground(ink)
        one.format = look
        found.append(one)
    return found


def _paragraph(
    painter: QPainter, area: QRectF, text: str, font: QFont, ink: QColor, lines: int,
    formats: list[QTextLayout.FormatRange],
) -> float:  # fmt: skip
    """Draw at most so many lines of a text; the last one ends in … where more would follow. Returns the height."""
    text = shown(text).replace("\n", " ")
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats(formats)
    height = _body_height(font)
    painter.setPen(ink)
    layout.beginLayout()
    drawn: list[tuple[int, int]] = []
    while len(drawn) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, len(drawn) * height))
        drawn.append((line.textStart(), line.textLength()))
    layout.endLayout()
    whole = not drawn or drawn[-1][0] + drawn[-1][1] >= len(text)
    for number in range(len(drawn) if whole else len(drawn) - 1):
        layout.lineAt(number).draw(painter, area.topLeft())
    if not whole:
        start = drawn[-1][0]
        rest = QFontMetrics(font).elidedText(text[start : start + 400], Qt.TextElideMode.ElideRight, int(area.width()))
        last = QTextLayout(rest, font)
        last.setFormats([f for f in (_moved(f, start, len(rest) - 1) for f in formats) if f])
        last.beginLayout()
        last.createLine().setLineWidth(area.width() + 50)
        last.endLayout()
        last.draw(painter, QPointF(area.left(), area.top() + (len(drawn) - 1) * height))
    return float(len(drawn) * height)


def _moved(one: QTextLayout.FormatRange, by: int, end: int) -> QTextLayout.FormatRange | None:
    """Return a format for a text that begins later and ends at `end`; None where nothing of it is left."""
    start, stop = max(0, one.start - by), min(end, one.start + one.length - by)
    if stop <= start:
        return None
    moved = QTextLayout.FormatRange()
    moved.start, moved.length, moved.format = start, stop - start, one.format
    return moved


def _ids(rows: Sequence[Row]) -> Sequence[str]:
    return getattr(rows, "ids", None) or [row.id for row in rows]


class RowsView(QListView):
    """A list of rows.

    Signals:
        opened: a row was chosen by click, Enter or arrow keys.
        entered_row: a row was opened for good (double click or Enter).
    """

    opened = Signal(object)
    entered_row = Signal(object)

    def __init__(self, body_lines: int, head_lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self, body_lines, head_lines))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(lambda index: self.entered_row.emit(index.data(Qt.ItemDataRole.UserRole)))
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._chosen)

    def _chosen(self, index: QModelIndex) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Row) and not self._quiet:
            self.opened.emit(row)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; those chosen stay chosen and the place in the list stays."""
        kept = set(self.chosen_ids())
        current = self.current_id()
        place = self.verticalScrollBar().value()
        self._quiet = True
        self.rows.show_rows(rows)
        select = self.selectionModel().SelectionFlag
        ids = _ids(rows) if kept or current else ()
        for number, id in enumerate(ids):
            if id == current:
                self.selectionModel().setCurrentIndex(self.rows.index(number), select.Select)
            elif id in kept:
                self.selectionModel().select(self.rows.index(number), select.Select)
        self._quiet = False
        self.verticalScrollBar().setValue(place)

    def first_in_sight(self) -> int:
        """Return the number of the topmost row that is seen."""
        height = self.sizeHintForRow(0)
        return self.verticalScrollBar().value() // height if height > 0 else 0

    def current_id(self) -> str:
        """Return the id of the current row, or nothing."""
        row = self.currentIndex().data(Qt.ItemDataRole.UserRole)
        return row.id if isinstance(row, Row) else ""

    def chosen_ids(self) -> list[str]:
        """Return the ids of the rows chosen, in the order of the list."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rows.rows[number].id for number in numbers if number < len(self.rows.rows)]

    def choose(self, wanted: Callable[[Row], bool]) -> bool:
        """Make the first row that fits the current one; say whether there is one."""
        for number, row in enumerate(self.rows.rows):
            if wanted(row):
                self.setCurrentIndex(self.rows.index(number))
                return True
        return False

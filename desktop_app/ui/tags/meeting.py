"""The table of tags that are on the same quotes; each number leads to its quotes."""

from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QTransform
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.signs import shown
from desktop_app.services.changes import Changed
from desktop_app.services.cooccurrence import Cooccurrence, as_csv, cooccurrence
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.palette import blend, colours
from desktop_app.ui.look.swatch import swatch
from desktop_app.ui.parts.choosing import choose_target
from desktop_app.ui.parts.plain import PlainLabel, tip
from desktop_app.ui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
LONGEST_NAME = 150
"""Pixels of a tag's name above its column."""


class MeetingModel(QAbstractTableModel):
    """Tags by tags."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.table = Cooccurrence((), {}, False)

    def show_table(self, table: Cooccurrence) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.table.tags)

    def columnCount(self, parent: Index | None = None) -> int:
        return self.rowCount(parent)

    def pair(self, index: Index) -> tuple[TagLine, TagLine, int]:
        """Return the tags of a cell, and on how many quotes they are together."""
        one, other = self.table.tags[index.row()], self.table.tags[index.column()]
        return one, other, self.table.count(one.id, other.id)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        one, other, number = self.pair(index)
        if role == _Role.DisplayRole:
            return str(number) if number else ""
        if role == _Role.BackgroundRole:
            return self._ground(one, other, number)
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            words = f"{one.path} + {other.path}" if one is not other else one.path
            words = f"{words}: {translate('tags', '%n quote(s)', n=number)}"
            return tip(words) if role == _Role.ToolTipRole else shown(words)
        return _CENTRE if role == _Role.TextAlignmentRole else None

    def _ground(self, one: TagLine, other: TagLine, number: int) -> QColor | None:
        """The more quotes, the deeper: the number itself always stands on it with full contrast."""
        now = colours()
        if one is other:
            return now.panel
        return (
            blend(now.selection, now.paper, 0.25 + 0.75 * min(1.0, number / max(1, self.table.most)))
            if number
            else None
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if section >= len(self.table.tags):
            return None
        line = self.table.tags[section]
        if role == _Role.DisplayRole:
            return shown(line.path if orientation == Qt.Orientation.Vertical else line.name)
        if role == _Role.ToolTipRole:
            return tip(line.path)
        if role == _Role.DecorationRole and orientation == Qt.Orientation.Vertical:
            return swatch(line.colour)
        return None


class UprightHeader(QHeaderView):
    """Names of columns, written upwards."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:
        model, metrics = self.model(), self.fontMetrics()
        names = (
            str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in range(min(model.columnCount(), 200))
        )
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        return QSize(super().sizeHint().width(), min(longest, LONGEST_NAME) + 16)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        now = colours()
        painter.save()
        painter.fillRect(rect, now.panel)
        painter.setPen(now.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(now.ink)
        painter.setFont(self.font())
        painter.setTransform(QTransform(0, -1, 1, 0, rect.left(), rect.bottom()), True)  # a quarter turn to the left
        name = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        room = QRect(8, 0, rect.height() - 12, rect.width())
        words = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class MeetingDialog(QDialog):
    """Shows which tags are on the same quotes, beside the window.

    Signals:
        quotes_wanted: two tags (`TagLine`, the same one twice for all of its quotes), and whether a tag stands for
            those below it.
    """

    quotes_wanted = Signal(object, object, bool)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meetingDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("tags", "Tags on the same quotes"))
        self.resize(860, 560)
        self._workplace = workplace
        self.model = MeetingModel(self)
        self.below = QCheckBox(translate("tags", "A tag counts for those above it too"))
        self.told = PlainLabel("", "quiet", wrapped=True)
        self.table = self._make_table()
        self._save = QPushButton(translate("tags", "Save as a table…"))
        close = QPushButton(translate("dialogs", "Close"))
        close.clicked.connect(self.close)
        self._save.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(self.below)
        foot.addStretch(1)
        foot.addWidget(self._save)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self.told)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.below.toggled.connect(lambda _: self.refresh())
        self._save.clicked.connect(self._choose_file)
        workplace.changed.connect(self._heard)
        self.refresh()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("meeting")
        table.setAccessibleName(self.windowTitle())
        table.setHorizontalHeader(UprightHeader(table))
        table.setModel(self.model)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        side = table.fontMetrics().height() + 12
        for header in (table.horizontalHeader(), table.verticalHeader()):
            header.setMinimumSectionSize(side)
            header.setDefaultSectionSize(side)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setDefaultSectionSize(side + 8)
        table.verticalHeader().setMaximumWidth(300)
        table.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideLeft)
        table.activated.connect(self._lead)
        table.clicked.connect(self._lead)
        return table

    def _heard(self, changed: Changed) -> None:
        if changed.touches("tag", "tagging", "quote"):
            self.refresh()

    def refresh(self) -> None:
        """Count anew."""
        below = self.below.isChecked()
        self._workplace.ask(lambda reading: cooccurrence(reading, below=below), self._show, newest=("meeting", self))

    def _show(self, table: Cooccurrence) -> None:
        self.model.show_table(table)
        self._save.setEnabled(bool(table.tags))
        none = translate("tags", "No quote has two tags yet. As soon as some have, this table says which tags meet.")
        some = translate("tags", "On how many quotes two tags are together. A number leads to its quotes.")
        self.told.setText(some if table.tags else none)

    def _lead(self, index: QModelIndex) -> None:
        one, other, number = self.model.pair(index)
        if number:
            self.quotes_wanted.emit(one, other, self.model.table.below)

    def _choose_file(self) -> None:
        workplace = self._workplace
        suggested = Path(workplace.folder("export_folder") or Path.home()) / translate("tags", "tags.csv")
        path, _ = choose_target(
            self, translate("tags", "Save as a table"), suggested, translate("tags", "Tables (*.csv)"),
            discreet=workplace.desk.encrypted,
        )  # fmt: skip
        if path is not None:
            self.save(path if path.suffix else path.with_suffix(".csv"))

    def save(self, path: Path) -> None:
        """Write the table for a spreadsheet."""
        workplace, table = self._workplace, self.model.table
        workplace.remember_folder("export_folder", path.parent)
        said = translate("exporting", "Written: {file}").format(file=path)
        workplace.jobs.read(
            lambda: workplace.application.save_report(as_csv(table), path), lambda _: workplace.notice.emit(said)
        )

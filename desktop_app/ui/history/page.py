"""What was done in this archive, by whom and when."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from desktop_app.services.changes import Changed
from desktop_app.services.history import sentence, step
from desktop_app.services.ports import Reading
from desktop_app.services.views import ActionLine
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.plain import name_step
from desktop_app.ui.parts.rows import Index, Row, RowDelegate, RowsView
from desktop_app.ui.parts.wording import moment
from desktop_app.ui.workplace import Workplace

PAGE = 500
"""Steps that are read at once; more come when the end of the list is reached."""
ALL = 1_000_000

History = tuple[list[Row], ActionLine | None, ActionLine | None]
"""The steps that are shown, what can be undone, and what can be redone."""


class StepDelegate(RowDelegate):
    """Draws a step; one that was taken back is struck through."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(row, Row) and row.faint:
            option = QStyleOptionViewItem(option)
            struck = QFont(option.font)
            struck.setStrikeOut(True)
            option.font = struck
        super().paint(painter, option, index)


class HistoryPage(ListPane):
    """The steps, the newest first, with the way back and forth."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(0, head_lines=2), parent)
        self._workplace = workplace
        self.list.setObjectName("history")
        self.list.setItemDelegate(StepDelegate(self.list, 0, head_lines=2))
        self._undo = QAction(icon("undo"), "", self)
        self._undo.triggered.connect(workplace.undo)
        self._redo = QAction(icon("redo"), "", self)
        self._redo.triggered.connect(workplace.redo)
        self._back = QAction(icon("history"), "", self)
        self._back.triggered.connect(self._return)
        for action, name in ((self._back, "return"), (self._undo, "undo"), (self._redo, "redo")):
            action.setEnabled(False)
            self.add_button(action).setObjectName(name)
        self._limit = PAGE
        self.list.addAction(self._back)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._offer_way_back())
        self.list.verticalScrollBar().valueChanged.connect(self._read_on)
        workplace.changed.connect(self._heard)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("history", "History"))
        self.list.setAccessibleName(translate("history", "History"))
        self.narrow.setPlaceholderText(translate("history", "What was done, or who did it"))
        self.narrow.setAccessibleName(translate("history", "Narrow the history"))
        self.empty.say(
            translate("history", "Nothing was done yet"),
            translate("history", "Every step in this archive stands here and can be taken back."),
        )
        self._back.setText(translate("history", "Return to right after this step"))
        self.refresh()

    def _heard(self, _: Changed) -> None:
        self.refresh_soon()

    def refresh(self) -> None:
        """Ask for the history anew."""

        wanted = self.narrow.text().casefold().strip()
        limit = ALL if wanted else self._limit

        def question(reading: Reading) -> History:
            rows = (_row(line) for line in reading.history(limit))
            fitting = [row for row in rows if wanted in row.head.casefold() + row.foot.casefold()]
            return fitting, reading.undoable(), reading.redoable()

        self._workplace.ask(question, self._show, newest=("history", self))

    def _read_on(self, place: int) -> None:
        """Read older steps when the end of the list comes into sight."""
        if place and place == self.list.verticalScrollBar().maximum() and self.list.rows.rowCount() == self._limit:
            self._limit += PAGE
            self.refresh()

    def _return(self) -> None:
        """Bring the archive back to how it was right after the step at hand."""
        if chosen := self.list.current_id():
            self._workplace.return_to(chosen)

    def _offer_way_back(self) -> None:
        at = self.list.currentIndex().row()
        self._back.setEnabled(at > 0 and self._workplace.writable)

    def _show(self, history: History) -> None:
        rows, undoable, redoable = history
        self.list.show_rows(rows)
        self.show_count(len(rows))
        self._offer_way_back()
        self._offer(self._undo, translate("history", "Undo"), undoable)
        self._offer(self._redo, translate("history", "Redo"), redoable)

    def _offer(self, action: QAction, words: str, line: ActionLine | None) -> None:
        name_step(action, f"{words}: {step(line)}" if line else words)
        action.setEnabled(line is not None and self._workplace.writable)


def _row(line: ActionLine) -> Row:
    taken_back = line.kind == "do" and line.state != "done"
    return Row(line.id, sentence(line), foot=f"{moment(line.at)} · {line.author}", faint=taken_back)

"""The bin: what was removed, to be put back with all that hung on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.bin import LONGEST, along_words, kind_words, restoring
from desktop_app.services.changes import Changed
from desktop_app.services.commands import Restore
from desktop_app.services.ports import Reading
from desktop_app.services.views import BinLine
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import moment
from desktop_app.ui.workplace import Workplace


class BinPage(ListPane):
    """What was removed, the newest first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(0, head_lines=2), parent)
        self._workplace = workplace
        self.list.setObjectName("bin")
        self._back = QAction(icon("undo"), "", self)
        self._back.triggered.connect(self.put_back)
        self._back.setEnabled(False)
        self.add_button(self._back).setObjectName("putBack")
        self.list.addAction(self._back)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.entered_row.connect(lambda _: self.put_back())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._offer())
        workplace.changed.connect(self._heard)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("bin", "Bin"))
        self.list.setAccessibleName(translate("bin", "Bin"))
        self.narrow.setPlaceholderText(translate("bin", "Name of what was removed"))
        self.narrow.setAccessibleName(translate("bin", "Narrow the bin"))
        self._back.setText(translate("bin", "Put back, with all that hung on it"))
        self.empty.say(
            translate("bin", "Nothing was removed"),
            translate("bin", "What is removed lies here and can come back, with all that hung on it."),
        )
        self.refresh()

    def _heard(self, _: Changed) -> None:
        self.refresh_soon()

    def refresh(self) -> None:
        """Ask for what lies in the bin anew."""
        wanted = self.narrow.text().casefold().strip()

        def question(reading: Reading) -> list[Row]:
            return [_row(line) for line in reading.bin() if wanted in line.name.casefold()]

        self._workplace.ask(question, self._show, newest=("bin", self))

    def _show(self, rows: list[Row]) -> None:
        self.list.show_rows(rows)
        self.show_count(len(rows))
        self._offer()

    def _offer(self) -> None:
        self._back.setEnabled(bool(self.list.current_id()) and self._workplace.writable)

    def put_back(self) -> None:
        """Put back what is at hand."""
        chosen = self.list.current_id()
        if not chosen or not self._workplace.writable:
            return

        def restore(command: Restore) -> None:
            self._workplace.do(command)

        self._workplace.ask(lambda reading: restoring(reading, chosen), restore)


def _row(line: BinLine) -> Row:
    name = shown(line.name.strip())
    head = name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
    parts = (kind_words(line.kind), along_words(line), moment(line.at), line.author)
    return Row(line.action, head, foot=" · ".join(part for part in parts if part))

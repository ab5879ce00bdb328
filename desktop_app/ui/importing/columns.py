"""Saying which column of a table holds what, with the first interviews shown as they would be."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.signs import shown
from desktop_app.services.found import Columns, ReadText, Wish
from desktop_app.services.importing.candidates import FIELDS
from desktop_app.services.words import spoken, translate
from desktop_app.ui.importing.text_columns import TextColumns
from desktop_app.ui.importing.wording import field_words
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.parts.plain import PlainLabel, show_plainly, tip
from desktop_app.ui.parts.wording import language_words
from desktop_app.ui.workplace import Workplace

SHOWN = 3
"""Interviews that are shown as they would be."""
LETTERS = 700
"""Characters of each of them."""
WIDEST = 34
"""Letters of a column of the sample."""
POINTS = 10.5
_NOTHING: tuple[tuple[str, str], ...] = ()


class ColumnsDialog(QDialog):
    """What is known of an interview at the left, each with its column; the table and what comes of it at the right.

    Signals:
        chosen: how the table is to be read (`Wish`).
    """

    chosen = Signal(object)

    def __init__(self, workplace: Workplace, path: Path, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("importing", "Columns of «{name}»").format(name=shown(path.name)))
        self.resize(1080, 620)
        self._workplace = workplace
        self._path = path
        self._wish = wish
        self._headings: tuple[str, ...] = ()
        self._asked: Wish | None = None
        self._over = False
        self._found = Columns((), (), ())
        self.headed = QCheckBox(translate("importing", "The first row names the columns"))
        self.headed.setObjectName("firstRowNames")
        self.headed.hide()
        self.text = TextColumns()
        self.boxes = {field: self._box(field) for field in FIELDS}
        self.sample = self._sample()
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("columnsPreview")
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFont(reading_font(POINTS))
        self.preview.setAccessibleName(translate("importing", "The first interviews"))
        self.trouble = PlainLabel("", "trouble", wrapped=True)
        self.trouble.hide()
        self._lay_out()
        self.headed.toggled.connect(self._offer)
        self.text.chosen.connect(self._changed)
        workplace.jobs.read(lambda: workplace.desk.importing.columns(path, wish), self._show, self._failed)

    # --- made once

    def _box(self, field: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"columnOf_{field}")
        box.setAccessibleName(field_words(field))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        show_plainly(box.view())
        box.currentIndexChanged.connect(lambda _: self._changed())
        return box

    def _sample(self) -> QTableWidget:
        table = QTableWidget()
        table.setObjectName("columnsSample")
        table.setAccessibleName(translate("importing", "First rows of the table"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(QFontMetrics(table.font()).height() + 10)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setHighlightSections(False)
        return table

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (("text", self.text), *self.boxes.items())
        for number, (field, box) in enumerate(rows):
            name = QLabel(field_words(field))
            name.setBuddy(box)
            fields.addWidget(name, number, 0)
            fields.addWidget(box, number, 1)
        fields.addWidget(self.headed, len(rows), 0, 1, 2)
        fields.setRowStretch(len(rows) + 1, 1)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.addWidget(self.sample)
        right.addWidget(self.preview)
        right.setSizes([230, 300])
        both = QHBoxLayout()
        both.setSpacing(18)
        both.addLayout(fields)
        both.addWidget(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.take: QPushButton = buttons.addButton(
            translate("importing", "Read it so"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setDefault(True)
        self.take.setEnabled(False)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    # --- the table

    def _show(self, found: Columns) -> None:
        if self._over:
            return
        self._found = found
        self.headed.setVisible(bool(found.instead))
        self._offer(self.headed.isChecked())

    def _offer(self, headed: bool) -> None:
        """Offer the columns by their headings, or (`headed`) by what stands in the first row."""
        found = self._found
        names = dict(zip(found.headings, found.instead if headed else found.headings, strict=True))
        self._headings = tuple(names.values())
        self.text.offer(self._headings, [names[heading] for field, heading in found.guess if field == "text"])
        held = {field: names[heading] for field, heading in reversed(found.guess)}
        for field, box in self.boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItem(translate("importing", "no column"), "")
            for heading in self._headings:
                box.addItem(shown(heading), heading)
            box.setCurrentIndex(max(0, box.findData(held.get(field, ""))))
            box.blockSignals(False)
        self._fill(found.sample[1:] if headed else found.sample)
        self._changed()

    def _fill(self, rows: Sequence[tuple[str, ...]]) -> None:
        self.sample.setColumnCount(len(self._headings))
        self.sample.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                item = QTableWidgetItem(shown(" ".join(cell.split())))
                item.setToolTip(tip(cell))
                self.sample.setItem(place, column, item)
        widest = WIDEST * QFontMetrics(self.sample.font()).averageCharWidth()
        self._name_columns()
        self.sample.resizeColumnsToContents()
        for column in range(self.sample.columnCount()):
            self.sample.setColumnWidth(column, min(widest, self.sample.columnWidth(column) + 12))

    def _name_columns(self) -> None:
        """Set above each column what it is called, and below that what it is taken for."""
        meant: dict[str, list[str]] = {}
        for field, heading in self.columns():
            meant.setdefault(heading, []).append(field_words(field))
        for column, heading in enumerate(self._headings):
            item = QTableWidgetItem(shown(heading) + "\n" + ", ".join(meant.get(heading, ("—",))))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(tip(heading))
            self.sample.setHorizontalHeaderItem(column, item)

    def columns(self) -> tuple[tuple[str, str], ...]:
        """Return pairs of a field and a heading, as they are chosen now; nothing while no column holds the text."""
        texts = tuple(("text", heading) for heading in self.text.headings())
        others = tuple((field, str(box.currentData())) for field, box in self.boxes.items() if box.currentData())
        return (*texts, *others) if texts else _NOTHING

    # --- one question at a time, the newest wish last

    def wish(self) -> Wish:
        """Return how the table is to be read now."""
        return Wish(self._wish.encoding, self._wish.format, self.columns())

    def _changed(self) -> None:
        self._name_columns()
        self.take.setEnabled(bool(self.columns()))
        if self.columns():
            self._ask()
        else:
            self._say(translate("importing", "Say which column holds the text of the interviews."))

    def _ask(self) -> None:
        if self._asked is not None or self._over:
            return
        wish, importing, path = self.wish(), self._workplace.desk.importing, self._path
        self._asked = wish
        self._workplace.jobs.read(lambda: importing.first_of(path, wish, SHOWN), self._show_first, self._failed)

    def _newest(self) -> bool:
        """Say whether the answer that came is to what is asked now; otherwise ask that."""
        asked, self._asked = self._asked, None
        if self._over or not self.columns():
            return False
        if asked == self.wish():
            return True
        self._ask()
        return False

    def _show_first(self, found: tuple[ReadText, ...]) -> None:
        if not self._newest():
            return
        if not found:
            self._say(translate("importing", "The first rows hold no text in this column."))
            return
        self.trouble.hide()
        self.preview.setPlainText(shown("\n\n* * *\n\n".join("\n".join(_lines(one)) for one in found)))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KartotekaError):
            self._asked = None
            self._workplace.report(error)
        elif self._asked is None or self._newest():
            self._say(spoken(error))

    def _say(self, words: str) -> None:
        if not self._over:
            self.preview.clear()
            self.trouble.setText(words)
            self.trouble.show()

    def done(self, result: int) -> None:
        self._over = True  # answers that are still under way come too late
        super().done(result)

    def accept(self) -> None:
        if self.columns():
            self.chosen.emit(self.wish())
            super().accept()


def _lines(read: ReadText) -> Iterator[str]:
    """Return what a row comes to: what is known of the interview, and the beginning of its text."""
    for field in FIELDS:
        if value := getattr(read, field):
            yield f"{field_words(field)}: {language_words(value) if field == 'language' else value}"
    yield ""
    yield read.text[:LETTERS] + ("…" if len(read.text) > LETTERS else "")

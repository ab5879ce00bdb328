"""What became of an import, file by file."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.found import Wish
from desktop_app.services.importing import Candidate, Choice, ImportLine, ImportReport, Standing
from desktop_app.services.importing.report import as_csv, outcome_words
from desktop_app.services.words import translate
from desktop_app.ui.course import Course
from desktop_app.ui.importing.chips import Chips
from desktop_app.ui.importing.lines import COLUMNS, OUTCOMES, LinesModel
from desktop_app.ui.importing.progress import ProgressLine
from desktop_app.ui.importing.rereading import ReadingDialog
from desktop_app.ui.importing.summing import summary
from desktop_app.ui.importing.table import chosen_rows, plain_table
from desktop_app.ui.parts.choosing import choose_target
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.workplace import Workplace

WIDTHS = {"outcome": 24, "file": 24, "title": 30, "quotes": 13, "said": 20}
"""In letters."""


class ReportPage(QWidget):
    """Each file with its outcome; what did not come in can be tried again.

    Signals:
        interview_wanted: id of an interview to open.
        left: the editor has seen it.
    """

    interview_wanted = Signal(str)
    left = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stopped = False
        self._kind = ""
        self._course: Course | None = None
        self.model = LinesModel(self)
        self.table = QTableView()
        self.table.setObjectName("importLines")
        self.table.setModel(self.model)
        self.summary = PlainLabel("", "importSummary", wrapped=True)
        self.progress = ProgressLine()
        self.chips = Chips(OUTCOMES, lambda kind: outcome_words(kind) if kind else translate("importing", "All"))
        self.words = QLineEdit()
        self.words.setObjectName("narrowLines")
        self.words.setClearButtonEnabled(True)
        self.again, self.differently, self.export, self.close_ = (QPushButton() for _ in range(4))
        for button, name in ((self.again, "tryAgain"), (self.export, "exportReport")):
            button.setObjectName(name)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        plain_table(self.table)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        letter = QFontMetrics(self.table.font()).averageCharWidth()
        for number, column in enumerate(COLUMNS):
            self.table.setColumnWidth(number, WIDTHS[column] * letter)
        self.table.horizontalHeader().setStretchLastSection(True)
        top = QHBoxLayout()
        top.addWidget(self.chips, 1)
        top.addWidget(self.words)
        self.words.setMinimumWidth(220)
        bottom = QHBoxLayout()
        for button in (self.again, self.differently, self.export):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.model.counted.connect(self._count)
        self.model.modelReset.connect(self._offer)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.table.activated.connect(self._open)
        self.chips.picked.connect(self._pick)
        self.words.textChanged.connect(lambda _: self.model.narrow(self._kind, self.words.text()))
        self.again.clicked.connect(lambda: self._try_again(None))
        self.differently.clicked.connect(self._ask_how)
        self.export.clicked.connect(self._export)
        self.close_.clicked.connect(self.left)
        find = QShortcut(QKeySequence.StandardKey.Find, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.words.setFocus)

    # --- shown

    def show_report(self, report: ImportReport) -> None:
        """Show what became of an import; what needs a look comes first."""
        self._stopped = report.stopped
        self.model.show_lines(report.lines)
        if report.count("failed"):
            self.chips.chips["failed"].click()

    def report(self) -> ImportReport:
        """Return what is shown, with what came in since."""
        return ImportReport(tuple(self.model.lines), self._stopped)

    def _count(self) -> None:
        self.chips.show_counts(self.model.counts)
        self.summary.setText(summary(self.report()))

    def _pick(self, kind: str) -> None:
        self._kind = kind
        self.model.narrow(kind, self.words.text())

    def _offer(self) -> None:
        wanted = bool(self._failed()) and self._course is None
        self.again.setEnabled(wanted)
        self.differently.setEnabled(wanted)
        self.export.setEnabled(bool(self.model.lines))

    def _open(self, index: QModelIndex) -> None:
        if interview := self.model.lines[self.model.number(index.row())].interview:
            self.interview_wanted.emit(interview)

    # --- once more

    def _failed(self) -> dict[int, ImportLine]:
        """Return the lines chosen that did not come in; all of these where none is chosen."""
        chosen = [self.model.number(row) for row in chosen_rows(self.table)]
        lines = self.model.lines
        return {number: lines[number] for number in chosen or range(len(lines)) if lines[number].outcome == "failed"}

    def _try_again(self, wish: Wish | None) -> None:
        failed = self._failed()
        if not failed:
            return
        course = self._course = Course()
        course.came.connect(self.model.put)
        course.over.connect(self._tried)
        self.progress.follow(course)
        self._offer()
        self._workplace.try_again(failed, wish, course)

    def _tried(self, result: object) -> None:
        self._course = None
        if isinstance(result, Exception):
            self._workplace.report(result)
        self._offer()

    def _ask_how(self) -> None:
        failed = list(self._failed().values())
        if not failed:
            return
        line = failed[0]
        first = Candidate(line.path, Standing.FAILED, Choice.SKIP, line.part, line.wish)
        dialog = ReadingDialog(
            self._workplace, lambda wish: self._workplace.desk.importing.again(first, wish), line.wish,
            formats=not any(one.part for one in failed), parent=self,
        )  # fmt: skip
        dialog.chosen.connect(lambda wish, _: self._try_again(wish))
        dialog.open()

    def stop(self) -> None:
        """Try no more."""
        if self._course:
            self._course.stop()

    # --- taken away

    def _export(self) -> None:
        folder = Path(self._workplace.folder("export_folder") or Path.home())
        path, _ = choose_target(
            self, translate("importing", "Export the report"), folder / translate("importing", "Import report.csv"),
            translate("importing", "Tables (*.csv)"), discreet=self._workplace.desk.encrypted,
        )  # fmt: skip
        if path is not None:
            self._workplace.remember_folder("export_folder", path.parent)
            self.write(path if path.suffix else path.with_suffix(".csv"))

    def write(self, path: Path) -> None:
        """Write the report as a table for a spreadsheet."""
        report, save = self.report(), self._workplace.application.save_report
        written = translate("exporting", "Written: {file}").format(file=path)
        self._workplace.jobs.read(lambda: save(as_csv(report), path), lambda _: self._workplace.notice.emit(written))

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(translate("importing", "What became of each file"))
        self.words.setPlaceholderText(translate("importing", "File, title or reason"))
        self.words.setAccessibleName(translate("importing", "Narrow the report"))
        self.again.setText(translate("importing", "Try again"))
        self.differently.setText(translate("importing", "Read differently…"))
        self.export.setText(translate("importing", "Export as CSV…"))
        self.close_.setText(translate("dialogs", "Close"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._count()

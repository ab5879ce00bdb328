"""The revisions of one interview as a tab: their list, two of them side by side, or one of them whole."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.ids import InterviewId, RevisionId
from desktop_app.services.changes import Changed
from desktop_app.services.comparing import Pair, compare
from desktop_app.services.ports import Reading
from desktop_app.services.verbatim import name_difference
from desktop_app.services.views import RevisionLine
from desktop_app.services.words import translate
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import locale, moment
from desktop_app.ui.revisions.bar import ComparisonBar
from desktop_app.ui.revisions.sides import SideBySide
from desktop_app.ui.revisions.whole import WholeText
from desktop_app.ui.workplace import Workplace

WIDE = 1000
"""Pixels from which on the list stands beside the texts, not above them."""


@dataclass(frozen=True, slots=True)
class _Known:
    title: str
    lines: list[RevisionLine]


@dataclass(frozen=True, slots=True)
class _Compared:
    numbers: tuple[int, int]
    texts: tuple[str, str]
    pairs: tuple[Pair, ...]


class RevisionsPage(QWidget):
    """Shows how a text came to be what it is.

    Signals:
        titled: the title for the tab.
        gone: the interview is no longer there.
        correction_wanted, file_wanted: id of the interview whose text is to be corrected, or replaced by a file's.
    """

    titled = Signal(str)
    gone = Signal()
    correction_wanted = Signal(str)
    file_wanted = Signal(str)

    def __init__(self, workplace: Workplace, interview: InterviewId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interview = interview
        self._workplace = workplace
        self._lines: list[RevisionLine] = []
        self._title = ""
        self._shown: tuple[RevisionId, RevisionId | None] | None = None
        self.setObjectName("revisionsPage")
        self.list = RowsView(1)
        self.list.setObjectName("revisions")
        self.list.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.sides = SideBySide()
        self.whole = WholeText()
        self.whole.show_signs(workplace.application.preferences.get("signs", False))
        self.bar = ComparisonBar(workplace.writable)
        self._texts = QStackedWidget()
        self._texts.addWidget(self.sides)
        self._texts.addWidget(self.whole)
        self._lay_out()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(50)
        self._rest.timeout.connect(self.refresh)
        self._connect()
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._texts, 1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([170, 500])
        self.list.setMinimumSize(240, 90)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.list.opened.connect(self._chosen)
        self.sides.walked.connect(self._walked)
        self.bar.other_chosen.connect(lambda _: self._show_chosen())
        self.bar.whole_wanted.connect(lambda _: self._show_chosen())
        self.bar.next_wanted.connect(self.sides.next_change)
        self.bar.previous_wanted.connect(self.sides.previous_change)
        self.bar.correction_wanted.connect(lambda: self.correction_wanted.emit(self.interview))
        self.bar.file_wanted.connect(lambda: self.file_wanted.emit(self.interview))
        for keys, run in (("F7", self.sides.next_change), ("Shift+F7", self.sides.previous_change)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # --- shown

    def _heard(self, changed: Changed) -> None:
        if changed.touches("interview", "revision"):
            self._rest.start()

    def refresh(self) -> None:
        """Ask for the revisions anew."""
        id = self.interview
        self._workplace.ask(
            lambda reading: _Known(reading.interview(id).interview.title, reading.revisions(id)),
            self._show, lambda _: self.gone.emit(), newest=("revisions", self),
        )  # fmt: skip

    def _show(self, known: _Known) -> None:
        more = {line.id for line in known.lines} - {line.id for line in self._lines}
        self._lines = known.lines
        self._title = known.title
        self.titled.emit(translate("revisions", "Revisions: {title}").format(title=known.title))
        self.list.show_rows([_row(line) for line in known.lines])
        if more or not self.list.current_id():
            self.list.choose(lambda row: row.id == known.lines[0].id)

    def _chosen(self, row: Row) -> None:
        earlier = [line for line in self._lines if line.number < self._line(row.id).number]
        others = [line for line in self._lines if line.id != row.id]
        self.bar.offer(others, earlier[0].id if earlier else "")
        self._show_chosen()

    def _line(self, id: str) -> RevisionLine:
        return next(line for line in self._lines if line.id == id)

    def _show_chosen(self) -> None:
        """Show the chosen revision whole, or beside the other one."""
        chosen, other = self.list.current_id(), self.bar.other()
        if not chosen:
            return
        if self.bar.whole() or not other:
            self._texts.setCurrentWidget(self.whole)
            self._workplace.ask(
                lambda reading: reading.revision(RevisionId(chosen)).text, self.whole.show_text, newest=("shown", self)
            )
            self.bar.say("", "")
            return
        self._texts.setCurrentWidget(self.sides)
        first, second = sorted((self._line(chosen), self._line(other)), key=lambda line: line.number)
        self._workplace.ask(
            lambda reading: _compared(reading, first, second), self._show_compared, newest=("shown", self)
        )

    def _show_compared(self, found: _Compared) -> None:
        old, new = (translate("revisions", "Revision {number}").format(number=number) for number in found.numbers)
        self.sides.show_comparison(found.texts, (old, new), found.pairs)

    def _walked(self, at: int, of: int) -> None:
        change = self.sides.current()
        said = "; ".join(name_difference(change.removed, change.added)) if change else ""
        if not of:
            self.bar.say(translate("revisions", "The two texts are the same, letter for letter."), "")
        elif at:
            self.bar.say(translate("revisions", "Change {at} of {of}").format(at=at, of=of), said)
        else:
            self.bar.say(translate("revisions", "%n change(s)", n=of), "")

    def show_signs(self, calm: bool) -> None:
        """Mark ordinary typography in the whole text too, or no longer."""
        self.whole.show_signs(calm)

    # --- room and words

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = Qt.Orientation.Horizontal if self.width() >= WIDE else Qt.Orientation.Vertical
        if way is not self.splitter.orientation():
            self.splitter.setOrientation(way)
            self.splitter.setSizes([300, self.width() - 300] if way is Qt.Orientation.Horizontal else [170, 500])

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
            self._show_chosen()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.list.setAccessibleName(translate("revisions", "Revisions of the text"))
        self.sides.setAccessibleName(translate("revisions", "Two revisions side by side"))
        self.whole.setAccessibleName(translate("revisions", "Text of the revision"))
        self.bar.retranslate()


def _compared(reading: Reading, first: RevisionLine, second: RevisionLine) -> _Compared:
    texts = reading.revision(first.id).text, reading.revision(second.id).text
    return _Compared((first.number, second.number), texts, compare(*texts))


def _row(line: RevisionLine) -> Row:
    characters = translate("revisions", "{count} characters").format(count=locale().toString(line.characters))
    reason = line.reason or translate("revisions", "As it was imported")
    return Row(
        line.id,
        translate("revisions", "Revision {number}").format(number=line.number),
        reason,
        " · ".join(part for part in (moment(line.made), line.author, line.file, characters) if part),
        translate("revisions", "present") if line.present else "",
        faint=not line.present,
    )

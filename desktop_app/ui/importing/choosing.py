"""What was read, to be looked at and corrected before it comes in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.found import Wish
from desktop_app.services.importing import Candidate, Choice, Standing
from desktop_app.services.importing.candidates import FIELDS
from desktop_app.services.words import translate
from desktop_app.ui.course import Course
from desktop_app.ui.importing.candidates import COLUMNS, CandidatesModel
from desktop_app.ui.importing.chips import Chips
from desktop_app.ui.importing.columns import ColumnsDialog
from desktop_app.ui.importing.difference import DifferenceDialog
from desktop_app.ui.importing.many import ManyBar
from desktop_app.ui.importing.progress import ProgressLine
from desktop_app.ui.importing.rereading import ReadingDialog
from desktop_app.ui.importing.table import CandidatesView, comparable
from desktop_app.ui.importing.wording import field_words, standings_words
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.steady import keep_room
from desktop_app.ui.workplace import Workplace

ASK = "import_ask"
"""Name of the preference: files are shown before they come in."""


class ChoosingPage(QWidget):
    """The table with what narrows it, changes it, and brings it in.

    Signals:
        import_wanted: the candidates, as they are to come in (a list).
        left: the editor turned away.
    """

    import_wanted = Signal(object)
    left = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._busy: set[Course] = set()
        self.model = CandidatesModel(self)
        self.table = CandidatesView(self.model)
        self.progress = ProgressLine()
        self.chips = Chips(
            [one.value for one in Standing], lambda kind: standings_words(Standing(kind) if kind else None)
        )
        self.many = ManyBar()
        self.trouble = PlainLabel("", "trouble", wrapped=True)
        self.trouble.hide()
        self.straight = QCheckBox()
        self.straight.setObjectName("importStraight")
        self.straight.setChecked(not workplace.application.preferences.get(ASK, True))
        self.cancel = QPushButton()
        self.cancel.setObjectName("cancelImport")
        self.bring = QPushButton()
        self.bring.setObjectName("bringIn")
        self.bring.setDefault(True)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.addWidget(self.straight)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.bring)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.progress)
        layout.addWidget(self.chips)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.trouble)
        layout.addWidget(self.many)
        layout.addLayout(bottom)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.model.counted.connect(self._count)
        self.model.refused.connect(self._say)
        self.table.chosen.connect(self._show_chosen)
        self.chips.picked.connect(self._narrow)
        self.many.choice_wanted.connect(self.table.choose)
        self.many.value_wanted.connect(self._set)
        self.table.cells.for_all.connect(lambda *_: self.table.setFocus())
        self.model.dataChanged.connect(lambda *_: self.trouble.hide())
        for place in (self.table, self.many):
            place.reading_wanted.connect(self._ask_how)
            place.columns_wanted.connect(self._ask_columns)
            place.difference_wanted.connect(self._show_difference)
        self.straight.toggled.connect(lambda on: self._workplace.application.preferences.set(ASK, not on))
        self.cancel.clicked.connect(self.left)
        self.bring.clicked.connect(lambda: self.import_wanted.emit(self.model.candidates))

    # --- filled

    def follow(self, course: Course, found: Sequence[Candidate] = ()) -> None:
        """Show what a survey has found, and what it still finds."""
        self.model.add(found)
        if course.running:
            course.came.connect(self.model.add)
            self._follow(course)

    def _follow(self, course: Course) -> None:
        self._busy.add(course)
        course.over.connect(self._over)
        self.progress.follow(course)
        self._count()

    def _over(self, result: object) -> None:
        self._busy = {course for course in self._busy if course.running}
        if isinstance(result, Exception):
            self._workplace.report(result)
        self._count()

    def set_coming_in(self, course: Course) -> None:
        """Show how far the chosen ones have come in; what is chosen stays as it is meanwhile."""
        self.progress.follow(course)
        for part in (self.table, self.many, self.cancel, self.bring):
            part.setEnabled(False)

    def stop(self) -> None:
        """Read no more."""
        for course in self._busy:
            course.stop()

    def edit_title(self) -> None:
        """Begin with the title of the first candidate."""
        index = self.model.index(0, COLUMNS.index("title"))
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def _count(self) -> None:
        self.chips.show_counts({standing.value: count for standing, count in self.model.counts.items()})
        coming = self.model.coming()
        self.bring.setText(translate("importing", "Import %n interview(s)", n=coming))
        keep_room(self.bring, anew=not coming)
        self.bring.setEnabled(coming > 0 and not self._busy)
        self.bring.setToolTip(
            translate("importing", "When all files are read, or reading is stopped.") if self._busy else ""
        )

    def _narrow(self, kind: str) -> None:
        self.model.show_only(Standing(kind) if kind else None)
        self._show_chosen()

    def _show_chosen(self) -> None:
        one = self.table.current()
        self.many.show_chosen(
            len(self.table.numbers()), comparable=one is not None and comparable(one),
            in_table=one is not None and one.in_table,
        )  # fmt: skip

    # --- changed

    def _set(self, field: str, value: str) -> None:
        if field in FIELDS and self.table.set_field(field, value):
            count = len(self.table.numbers())
            said = translate("importing", "{field} set for %n file(s).", n=count)
            self._workplace.notice.emit(said.format(field=field_words(field)))

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    def _show_difference(self) -> None:
        one = self.table.current()
        if one is not None and comparable(one):
            DifferenceDialog(self._workplace, one, self).open()

    def _ask_how(self) -> None:
        numbers = self.table.numbers()
        if not numbers:
            return
        chosen = {number: self.model.candidates[number] for number in numbers}
        first = chosen[numbers[0]]
        dialog = ReadingDialog(
            self._workplace, lambda wish: self._workplace.desk.importing.again(first, wish), first.wish,
            formats=not any(one.part for one in chosen.values()), parent=self,
        )  # fmt: skip

        def read(wish: Wish, found: Candidate) -> None:
            if found.part != first.part:  # of a file of many that could not be read at all
                self.read_file_of_many(first.path, wish)
                return
            self._put_read([(numbers[0], found)])
            del chosen[numbers[0]]
            if chosen:
                self.read_differently(chosen, wish)

        dialog.chosen.connect(read)
        dialog.open()

    def _ask_columns(self) -> None:
        one = self.table.current()
        if one is not None and one.in_table:
            dialog = ColumnsDialog(self._workplace, one.path, one.wish, self)
            dialog.chosen.connect(lambda wish: self.read_file_of_many(one.path, wish))
            dialog.open()

    def read_file_of_many(self, path: Path, wish: Wish) -> None:
        """Read all of a file of many once more in another way; its parts stay where they are in the list."""
        course = Course()
        found: list[Candidate] = []
        course.came.connect(found.extend)
        course.over.connect(lambda _: self._put_parts(path, found, whole=not course.stopped and bool(found)))
        self._follow(course)
        self._workplace.survey([path], course, wish)

    def _put_parts(self, path: Path, found: Sequence[Candidate], *, whole: bool) -> None:
        """Put what was read in its places; parts of a whole file that are none any more are left out."""
        before = self.model.candidates
        there = [number for number, one in enumerate(before) if one.path == path]
        put, more = in_places([(number, before[number].part) for number in there], found)
        gone = set(there) - {number for number, _ in put} if whole else set()
        self.model.put([(number, _as_before(before[number], now)) for number, now in put])
        self.model.choose(gone, Choice.SKIP)
        self.model.add(more)
        self._show_chosen()

    def read_differently(self, chosen: dict[int, Candidate], wish: Wish) -> None:
        """Read some candidates (by their numbers) once more in another way."""
        course = Course()
        course.came.connect(self._put_read)
        self._follow(course)
        self._workplace.read_differently(chosen, wish, course)

    def _put_read(self, found: Sequence[tuple[int, Candidate]]) -> None:
        before = self.model.candidates
        self.model.put([(number, _as_before(before[number], now)) for number, now in found])

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.table.setAccessibleName(translate("importing", "Files that were read"))
        self.straight.setText(translate("importing", "Import straight away from now on"))
        self.cancel.setText(translate("dialogs", "Cancel"))
        self.chips.retranslate()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.columnCount() - 1)
        self._count()
        keep_room(self.bring, anew=True)


def in_places(
    there: Sequence[tuple[int, str]], found: Sequence[Candidate]
) -> tuple[list[tuple[int, Candidate]], list[Candidate]]:
    """Return which candidate comes in the place of which, given with its part, and those that are more.

    A part that has another name now, as rows do when other sheets hold texts, takes a place that is left.
    """
    by_part = {one.part: one for one in found}
    put = [(number, by_part.pop(part)) for number, part in there if part in by_part]
    taken = {number for number, _ in put}
    left = [number for number, _ in there if number not in taken]
    rest = list(by_part.values())
    put += zip(left, rest, strict=False)
    return put, rest[len(left) :]


def _as_before(before: Candidate, now: Candidate) -> Candidate:
    """Return what was read anew with the editor's corrections, and the choice to leave it out."""
    kept = now.corrected({field: before.value(field) for field in before.edited})
    left_out = before.choice is Choice.SKIP and before.standing not in (Standing.HERE, Standing.FAILED)
    return kept.chosen(Choice.SKIP) if left_out else kept

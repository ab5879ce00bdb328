"""The list of interviews."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import InterviewId
from desktop_app.domain.terms import Terms
from desktop_app.services.changes import Changed
from desktop_app.services.commands import RemoveInterview
from desktop_app.services.views import InterviewLine
from desktop_app.services.vocabulary import terms_words
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.paged import PagedList
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day
from desktop_app.ui.workplace import Workplace


class LibraryPage(ListPane):
    """All interviews, the newest first.

    Signals:
        interview_chosen: id of the interview to read.
        details_wanted: id of the interview whose details are to be corrected.
        import_wanted: the editor wants to bring files in.
        revisions_wanted, correction_wanted, file_wanted: id of the interview whose states of the text are to be shown,
            whose text is to be corrected, or is to be that of a file.
    """

    interview_chosen = Signal(str)
    details_wanted = Signal(str)
    import_wanted = Signal()
    revisions_wanted = Signal(str)
    correction_wanted = Signal(str)
    file_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(0, head_lines=2), parent)
        self._workplace = workplace
        self._pages = PagedList(self.list, workplace, self)
        self.list.setObjectName("interviews")
        self.list.opened.connect(lambda row: self.interview_chosen.emit(row.id))
        self.list.entered_row.connect(lambda row: self.interview_chosen.emit(row.id))
        self.list.customContextMenuRequested.connect(self._menu)
        self._import = QAction(icon("import"), "", self)
        self._import.triggered.connect(self.import_wanted)
        self._import.setEnabled(workplace.writable)
        self.add_button(self._import)
        self._details = QAction(icon("settings"), "", self)
        self._details.setShortcut(QKeySequence(Qt.Key.Key_F2))
        self._revisions = QAction(icon("history"), "", self)
        self._revisions.triggered.connect(lambda: self.revisions_wanted.emit(self.list.current_id()))
        self._text = QAction("", self)
        self._text.triggered.connect(lambda: self.correction_wanted.emit(self.list.current_id()))
        self._file = QAction("", self)
        self._file.triggered.connect(lambda: self.file_wanted.emit(self.list.current_id()))
        for action in (self._text, self._file):
            action.setEnabled(workplace.writable)
        self._remove = QAction(icon("bin"), "", self)
        self._remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        for action, run in ((self._details, self._correct), (self._remove, self._lay_in_bin)):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(run)
            action.setEnabled(workplace.writable)
            self.list.addAction(action)
        workplace.changed.connect(self._heard)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("library", "Interviews"))
        self.list.setAccessibleName(translate("library", "Interviews"))
        self.narrow.setPlaceholderText(translate("library", "Title, outlet or speaker"))
        self.narrow.setAccessibleName(translate("library", "Narrow the list of interviews"))
        self._import.setText(translate("library", "Import files…"))
        self._import.setToolTip(translate("library", "Import files…"))
        self._details.setText(translate("library", "Title, date and other details…"))
        self._revisions.setText(translate("menu", "Revisions…"))
        self._text.setText(translate("menu", "Correct the text…"))
        self._file.setText(translate("menu", "New version from a file…"))
        self._remove.setText(translate("library", "Remove interview"))
        self.empty.say(
            translate("library", "No interviews yet"),
            translate("library", "Drop files or a folder onto the window, or press Ctrl+I."),
        )
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("interview", "quote", "speaker"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for the interviews anew."""
        wanted = self.narrow.text()
        self._pages.show(
            lambda reading: reading.interview_order(wanted),
            lambda reading, ids: reading.interview_lines([InterviewId(id) for id in ids]),
            _row,
            self.show_count,
        )

    def _correct(self) -> None:
        if id := self.list.current_id():
            self.details_wanted.emit(id)

    def _lay_in_bin(self) -> None:
        for id in self.list.chosen_ids():
            self._workplace.do(RemoveInterview(InterviewId(id)))
        self._workplace.notice.emit(translate("library", "Removed. Ctrl+Z brings it back."))

    def _menu(self, at: object) -> None:
        if not self.list.chosen_ids():
            return
        menu = QMenu(self)
        menu.addActions([self._details, self._text, self._file, self._revisions, self._remove])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(at))  # type: ignore[call-overload]


def _row(line: InterviewLine) -> Row:
    speakers = ", ".join(line.speakers[:2])
    terms = "" if line.terms is Terms.ON_RECORD else terms_words(line.terms)
    badge = translate("library", "%n to review", n=line.found) if line.found else ""
    foot = " · ".join(part for part in (day(line.date), line.outlet, speakers, terms) if part)
    return Row(line.id, line.title, foot=foot, badge=badge)

"""The main window: menus, search box, the quiet place, and the board of the open archive."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QProgressBar,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.signs import shown
from desktop_app.journal import refused
from desktop_app.services.history import step
from desktop_app.services.house import Application
from desktop_app.services.ports import Reading
from desktop_app.services.views import ActionLine
from desktop_app.services.words import spoken, translate
from desktop_app.ui.appearance import Appearance
from desktop_app.ui.aside import aside
from desktop_app.ui.importing.watch import FolderWatch
from desktop_app.ui.keeping.keeping import Keeping
from desktop_app.ui.keeping.unlock import UnlockPage
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.choosing import choose_files
from desktop_app.ui.parts.plain import PlainLabel, name_step
from desktop_app.ui.parts.steady import SteadyLabel
from desktop_app.ui.search.offers import Suggesting
from desktop_app.ui.shell.actions import Actions
from desktop_app.ui.shell.board import Board
from desktop_app.ui.shell.doing import DOING
from desktop_app.ui.shell.exporting import Exporting
from desktop_app.ui.shell.open_tabs import OpenTabs
from desktop_app.ui.shell.revising import correct, new_version, read_again
from desktop_app.ui.shell.search_box import SearchBox
from desktop_app.ui.shell.trail import Stop
from desktop_app.ui.shell.trouble import FAULT, Offer, show_fault
from desktop_app.ui.shell.welcome import WelcomePage
from desktop_app.ui.workplace import Workplace

SUFFIX = ".kartoteka"
NOTICE_MS = 8000


class MainWindow(QMainWindow):
    """Holds menus, panes and window state; what the menus do is in `doing`.

    Signals:
        opened: an archive is open, with all that is shown of it.
        closed: nothing of an archive is open any more.
    """

    opened = Signal()
    closed = Signal()

    def __init__(self, application: Application, appearance: Appearance) -> None:
        super().__init__()
        self.application = application
        self.appearance = appearance
        self.workplace: Workplace | None = None
        self.board: Board | None = None
        self.exporting: Exporting | None = None
        self.open_tabs = OpenTabs(application.preferences)
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.keeping: Keeping = Keeping(self)
        self.watching: FolderWatch = FolderWatch(self)
        self.actions_ = Actions(self, self.menuBar(), self.run, application.preferences.get("keys", {}))
        self._make_bar()
        self._make_status()
        self._restore()
        self.show_welcome()
        self.retranslate()

    # --- made once

    def _make_bar(self) -> None:
        self.search = SearchBox()
        self.search.setObjectName("search")
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._syntax = self.search.addAction(icon("help"), QLineEdit.ActionPosition.TrailingPosition)
        self._syntax.triggered.connect(lambda: self.run("syntax"))
        self.suggesting = Suggesting(self.search, self)
        self.suggesting.asked_again.connect(self._ask)
        self.search.setMinimumWidth(260)
        self.search.setMaximumWidth(560)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.textChanged.connect(self._search)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._into_list)
        self.search.returnPressed.connect(self._entered)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search, context=Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.search.clear)
        self._name = PlainLabel("", "archiveName")
        self._name.setContentsMargins(10, 0, 0, 0)
        self._name.setFont(weighted(interface_font(), 600))
        self.bar = QToolBar()
        self.bar.setObjectName("bar")
        self.bar.setMovable(False)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.bar.addWidget(self._name)
        self.bar.addWidget(_stretch())
        self.bar.addWidget(self.search)
        self.bar.addWidget(_stretch())
        for name in ("undo", "redo"):
            button = QToolButton()
            button.setDefaultAction(self.actions_.by_name[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            self.bar.addWidget(button)
        self.addToolBar(self.bar)

    def _make_status(self) -> None:
        self._progress = QProgressBar()
        self._progress.setMaximumWidth(140)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._doing = SteadyLabel("", "quiet")
        self._stop = QToolButton()
        self._stop.setIcon(icon("close"))
        self._stop.setAutoRaise(True)
        self._stop.clicked.connect(self._stop_import)
        self._stop.hide()
        self._saved = QLabel()
        self._saved.setObjectName("saved")
        self._saved.setContentsMargins(6, 0, 14, 0)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        for widget in (self.watching.state, self._doing, self._progress, self._stop, self._saved):
            bar.addPermanentWidget(widget)

    def _restore(self) -> None:
        self.resize(1280, 800)
        self.actions_.by_name["signs"].setChecked(self.application.preferences.get("signs", False))
        stored = self.application.preferences.get("window", "")
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode()))

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set all words anew."""
        self.actions_.retranslate()
        self.search.setPlaceholderText(translate("shell", "Search everything…"))
        self.search.setAccessibleName(translate("shell", "Search everything"))
        self._syntax.setToolTip(translate("menu", "How to search…"))
        self._stop.setToolTip(translate("shell", "Stop the import"))
        self._stop.setAccessibleName(translate("shell", "Stop the import"))
        self._show_saved()
        self.watching.retranslate()
        self._ask_undo()

    def _show_saved(self) -> None:
        if self.workplace is None:
            self._saved.setText("")
        elif self.workplace.writable:
            self._saved.setText(translate("shell", "Everything is saved"))
        else:
            self._saved.setText(translate("shell", "Only for reading"))

    # --- an archive

    @property
    def discreet(self) -> bool:
        """Whether an archive with a passphrase is open: what is asked then is not written down anywhere."""
        return self.workplace is not None and self.workplace.desk.encrypted

    def show_welcome(self) -> None:
        """Show the page without an archive."""
        page = WelcomePage(self.application.preferences.recent())
        page.new_wanted.connect(lambda: self.run("new"))
        page.open_wanted.connect(lambda: self.run("open"))
        page.sample_wanted.connect(lambda: self.run("sample"))
        page.help_wanted.connect(lambda: self.run("help"))
        page.archive_wanted.connect(self.open_archive)
        self._place(page)
        self.setWindowTitle("Kartoteka")
        self._name.setText("")
        self.bar.hide()
        self._enable()

    def _place(self, widget: QWidget) -> None:
        """Put a widget into the middle; what was there is let go of."""
        self.setCentralWidget(widget)

    def show_unlock(self, page: UnlockPage) -> None:
        """Put the page that asks for a passphrase in the place of an archive."""
        self.close_archive(quietly=True)
        self._place(page)
        self.setWindowTitle("Kartoteka")
        self.bar.hide()
        self._enable()
        page.setFocus()

    def create_archive(self, path: Path, passphrase: str = "") -> None:
        """Make an archive and open it."""
        try:
            aside(lambda: self.application.create(path, passphrase=passphrase))
            key = aside(lambda: self.application.unlock(path, passphrase))
        except KartotekaError as error:
            self.tell(error)
            return
        self.open_archive(path, key)

    def open_archive(self, path: Path, key: Any = None, accept: bool = False) -> bool:
        """Open an archive in this window; where that cannot be, a sentence says why and all stays as it was.

        `key` is what `Application.unlock` gave; without one, an archive that needs it asks for its passphrase.
        """
        path = Path(path)
        try:
            if key is None and self.application.needs_passphrase(path):
                self.keeping.ask_to_unlock(path)
                return False
            self.open_unlocked(path, key, accept)
        except KartotekaError as error:
            self.keeping.not_opened(path, error)
            return False
        return True

    def open_unlocked(self, path: Path, key: Any, accept: bool = False) -> None:
        """Open an archive with its key. Raises what opening raises."""
        if self.workplace is not None and self.workplace.desk.path == path.resolve():
            self.close_archive(quietly=True)  # nobody holds it twice
        desk, why_not = aside(lambda: self.application.open_as_can_be(path, key, accept))
        self.close_archive(quietly=True)
        self.workplace = Workplace(self.application, desk, self)
        self.board = Board(self.workplace)
        self.suggesting.begin(self.workplace)
        self.exporting = Exporting(self.workplace, self)
        self._connect(self.workplace, self.board)
        self._place(self.board)
        self.board.fit(self.width())
        self.bar.show()
        self._name.setText(desk.path.stem)
        self.setWindowTitle(f"{shown(desk.path.stem)} — Kartoteka")
        self.application.preferences.remember(desk.path)
        self._show_saved()
        self.keeping.opened(why_not)
        self.watching.opened()
        self._ask_undo()
        self._enable()
        self._reopen_tabs()
        self.workplace.catch_up()
        self.board.side.setFocus()  # always there, unlike the list of an empty archive
        self.opened.emit()

    def _connect(self, workplace: Workplace, board: Board) -> None:
        workplace.changed.connect(lambda _: self._ask_undo())
        workplace.notice.connect(lambda words: self.statusBar().showMessage(shown(words), NOTICE_MS))
        workplace.fault.connect(self.show_fault)
        workplace.indexing.connect(self._show_indexing)
        board.imports.progress.connect(self._show_import)
        board.query_wanted.connect(self._ask)
        board.query_meant.connect(self.suggesting.remember)
        board.amiss.connect(self.search.mark_amiss)
        board.import_wanted.connect(lambda: self.run("import_files"))
        board.export_wanted.connect(self.exporting.ask if self.exporting else lambda _: None)
        board.something_changed.connect(self._enable)
        board.correction_wanted.connect(lambda id: correct(self, id))
        board.file_wanted.connect(lambda id: new_version(self, id))
        board.reading_wanted.connect(lambda id: read_again(self, id))

    def _reopen_tabs(self) -> None:
        if self.workplace is None or self.board is None:
            return
        there, front = self.open_tabs.of(self.workplace.desk)
        if not there:
            return
        tabs = self.board.tabs

        def known(reading: Reading) -> list[Stop]:
            ids = set(reading.all_interview_ids())
            return [stop for stop in there if stop.id in ids]

        def open_them(stops: list[Stop]) -> None:
            tabs.open_places(stops, front if any(stop.id == front for stop in stops) else "")

        self.workplace.ask(known, open_them)

    def close_archive(self, quietly: bool = False) -> None:
        """Let go of the archive; what was open is remembered."""
        if self.workplace is None or self.board is None:
            return
        self.open_tabs.keep(self.workplace.desk, *self.board.sides.open_stops())
        self.keeping.closing()
        self.watching.closing()
        self.statusBar().clearMessage()  # it may name what is in the archive
        workplace, self.workplace, self.board, self.exporting = self.workplace, None, None, None
        self.suggesting.end()
        self.search.setText("")  # unlike clear, it leaves nothing that Ctrl+Z brings back
        self.search.mark_amiss(0, 0)
        if quietly:
            self._place(QWidget())
        else:
            self.show_welcome()
        workplace.begin_to_close()
        aside(workplace.close)
        workplace.deleteLater()
        self._show_saved()
        self.closed.emit()

    def tell(self, error: KartotekaError, *offers: Offer) -> None:
        """Say what could not be done, wherever the window is, and offer what may help."""
        refused(error)
        if self.board is None and not isinstance(self.centralWidget(), WelcomePage):
            self.show_welcome()
        if self.board is not None:
            self.board.trouble.say(spoken(error), *offers)
        elif isinstance(page := self.centralWidget(), WelcomePage):
            page.trouble.say(spoken(error), *offers)

    def show_fault(self, error: BaseException) -> None:
        """Show that the program made a mistake; one box at a time, however often the mistake comes again."""
        if self.findChild(QMessageBox, FAULT) is None:
            show_fault(error, self, lambda: self.run("report"))

    # --- searching

    def _search(self, query: str) -> None:
        if self.board is not None:
            self.board.search(query)

    def _ask(self, query: str) -> None:
        """Put a query into the box and show what it finds."""
        self.search.setText(query)
        self._search(query)

    def _entered(self) -> None:
        self.suggesting.hide()
        self.suggesting.remember(self.search.text())
        self._into_list()

    def _into_list(self) -> None:
        if self.board is None:
            return
        rows = self.board.middle.rows()
        if rows is not None and rows.rows.rowCount():
            rows.setFocus()
            if not rows.currentIndex().isValid():
                rows.setCurrentIndex(rows.rows.index(0))

    # --- the quiet place

    def _show_indexing(self, done: int, of: int) -> None:
        if self.board is not None and self.board.imports.running:
            return
        self._doing.setText(translate("shell", "Indexing {done} of {of}").format(done=done, of=of) if of > 1 else "")
        self._show_bar(done, of if of > 1 else 0)

    def _show_import(self, done: int, of: int, what: str) -> None:
        self._doing.setText(
            translate("shell", "Importing {done} of {of}: {file}").format(done=done + 1, of=of, file=what) if of else ""
        )
        self._stop.setVisible(of > 0)
        self._show_bar(done, of)

    def _show_bar(self, done: int, of: int) -> None:
        self._progress.setVisible(of > 0)
        self._progress.setRange(0, max(of, 1))
        self._progress.setValue(done)

    def _stop_import(self) -> None:
        if self.board is not None:
            self.board.imports.stop()

    # --- menus

    def run(self, name: str) -> None:
        """Do what a menu entry names."""
        DOING[name](self)

    def _enable(self) -> None:
        there: set[str] = set()
        if self.workplace is not None and self.board is not None:
            there.add("archive")
            if self.workplace.writable:
                there.add("writable")
            if self.board.front.reading() is not None:
                there |= {"tab", "quote"}
                there |= {"text"} if self.workplace.writable else set()
        self.actions_.enable(frozenset(there))
        if "writable" in there:
            self._ask_undo()

    def _ask_undo(self) -> None:
        if self.workplace is not None:
            self.workplace.ask(lambda reading: (reading.undoable(), reading.redoable()), self._show_undo, newest="undo")

    def _show_undo(self, lines: tuple[ActionLine | None, ActionLine | None]) -> None:
        names = (("undo", translate("shell", "Undo: {step}")), ("redo", translate("shell", "Redo: {step}")))
        plain = (translate("menu", "Undo"), translate("menu", "Redo"))
        for (name, words), line, bare in zip(names, lines, plain, strict=True):
            action = self.actions_.by_name[name]
            name_step(action, words.format(step=step(line)) if line else bare)
            action.setEnabled(line is not None and self.workplace is not None and self.workplace.writable)

    # --- files that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        archives = [path for path in paths if path.suffix == SUFFIX]
        if archives:
            QTimer.singleShot(0, lambda: self.open_archive(archives[0]))
        elif self.board is not None:
            self.board.bring_in(paths)

    def choose_files(self) -> list[Path]:
        """Ask for files to import."""
        if self.workplace is None:
            return []
        here = self.workplace
        endings = aside(here.desk.importing.endings)  # the first time, the reader has to be started
        readable = translate("shell", "All that can be read ({endings})")
        kinds = readable.format(endings=" ".join(f"*{ending}" for ending in endings))
        chosen = choose_files(
            self, translate("shell", "Import files"), here.folder("import_folder"),
            f"{kinds};;{translate('shell', 'All files (*)')}", discreet=self.discreet,
        )  # fmt: skip
        if chosen and self.workplace is not None:  # it may have been locked meanwhile
            self.workplace.remember_folder("import_folder", chosen[0].parent)
        return chosen

    def closeEvent(self, event: QCloseEvent) -> None:
        self.application.preferences.set("window", self.saveGeometry().toBase64().toStdString())
        self.close_archive(quietly=True)
        super().closeEvent(event)


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space

"""A dossier as a tab: title, sections, quotes with commentary."""

import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import DossierId, ItemId
from desktop_app.services.changes import Changed
from desktop_app.services.commands import AddSection, Command
from desktop_app.services.composing import broken_items
from desktop_app.services.ports import Reading
from desktop_app.services.views import DossierView
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.body import DossierBody
from desktop_app.ui.dossiers.leaving import leaves
from desktop_app.ui.dossiers.sheet import SHEET
from desktop_app.ui.look.icons import icon
from desktop_app.ui.workplace import Workplace

REST_MS = 50
SHOWN = (
    "dossier", "dossier_section", "dossier_item", "quote", "interview", "speaker", "speaker_role", "tag", "tagging",
    "note", "link",
)  # fmt: skip
"""Records that a dossier shows something of."""


class DossierPage(QWidget):
    """Everything of one dossier, written and ordered in place.

    Signals:
        titled: the title for the tab.
        quote_wanted: id of a quote to show in its interview.
        export_wanted: id of this dossier.
        gone: the dossier is no longer there.
    """

    titled = Signal(str)
    quote_wanted = Signal(str)
    export_wanted = Signal(str)
    gone = Signal()

    def __init__(self, workplace: Workplace, dossier: DossierId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dossier = dossier
        self._workplace = workplace
        self._view: DossierView | None = None
        self._asked = 0  # commands asked for so far: an answer from before the last one is out of date
        self._under_way = 0
        self._closed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.setObjectName("dossierPage")
        self.setStyleSheet(SHEET)
        self._make()
        self._connect()
        self._retranslate()
        self.refresh()

    def _make(self) -> None:
        self.body = DossierBody(self.dossier, self._workplace.writable)
        self._count = QLabel()
        self._count.setObjectName("quiet")
        self._add = QPushButton(icon("plus"), "")
        self._add.setObjectName("addSection")
        self._add.setEnabled(self._workplace.writable)
        self._export = QPushButton(icon("export"), "")
        self._export.setObjectName("export")
        bar = QHBoxLayout()
        bar.setContentsMargins(22, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self._count, 1)
        bar.addWidget(self._add)
        bar.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.body, 1)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        body = self.body
        body.wanted.connect(self._do)
        body.quote_wanted.connect(self.quote_wanted)
        body.taken_out.connect(self._tell_of_undo)
        self._add.clicked.connect(self._add_section)
        self._export.clicked.connect(self._ask_export)
        for keys, run in (
            ("Alt+Up", lambda: body.move_card(body.at_hand(), -1)),
            ("Alt+Down", lambda: body.move_card(body.at_hand(), 1)),
            ("Delete", lambda: body.remove(body.at_hand())),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.body.dress()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.body.retranslate()
        self._add.setText(translate("dossiers", "Add section"))
        self._export.setText(translate("dossiers", "Export…"))
        self._show_count()

    def _show_count(self) -> None:
        if self._view is None:
            return
        today = datetime.datetime.now().astimezone().date()
        views = [view for section in self._view.sections for _, view in section.items if view]
        inside = sum(not leaves(view, today) for view in views)
        words = translate("dossiers", "%n quote(s)", n=len(views))
        if inside:
            words += " · " + translate("dossiers", "%n will not leave the house", n=inside)
        self._count.setText(words)

    # --- shown

    def _heard(self, changed: Changed) -> None:
        if changed.touches(*SHOWN):
            self._rest.start()

    def refresh(self) -> None:
        """Ask for the dossier anew; while a change is under way, its end asks."""
        if self._closed or self._under_way:
            return
        asked, id = self._asked, self.dossier

        def question(reading: Reading) -> tuple[DossierView, dict[ItemId, str]]:
            return reading.dossier(id), broken_items(reading, id)

        self._workplace.ask(question, lambda found: self._show(*found, asked), self._failed)

    def _show(self, view: DossierView, broken: dict[ItemId, str], asked: int) -> None:
        if self._closed or asked != self._asked:
            return
        before, self._view = self._view, view
        if before is None or before.dossier.title != view.dossier.title:
            self.titled.emit(view.dossier.title)
        self.body.show_dossier(view, broken)
        self._show_count()

    def _failed(self, error: Exception) -> None:
        if self._closed:
            return
        if isinstance(error, NotFound):
            self.gone.emit()
        else:
            self._workplace.report(error)

    # --- done by the editor

    def _do(self, command: Command) -> None:
        self._asked += 1
        self._under_way += 1
        self._workplace.do(command)
        # the one writer comes to this after the command, also where the command failed
        self._workplace.jobs.write(lambda: None, self._settled)

    def _settled(self, _: None) -> None:
        self._under_way -= 1
        if not self._closed:
            self._rest.start()

    def _add_section(self) -> None:
        command = AddSection(self.dossier, translate("dossiers", "New section"))
        self.body.choose_section(command.id)
        self._do(command)

    def _ask_export(self) -> None:
        self.body.flush()
        # an export shall hold what was just written: it waits for the writer
        self._workplace.jobs.write(lambda: None, lambda _: self.export_wanted.emit(self.dossier))

    def _tell_of_undo(self) -> None:
        self._workplace.notice.emit(translate("dossiers", "Taken out. Ctrl+Z brings it back."))

    def hideEvent(self, event: QHideEvent) -> None:
        self.body.flush()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.body.flush()
        self._closed = True
        self._rest.stop()
        super().closeEvent(event)

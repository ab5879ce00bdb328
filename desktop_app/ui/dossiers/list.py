"""The list of dossiers."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import DossierId
from desktop_app.services.changes import Changed
from desktop_app.services.commands import AddDossier, DescribeDossier, RemoveDossier
from desktop_app.services.views import DossierLine
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.naming import NameDialog
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.pane import ListPane
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.workplace import Workplace


class DossierList(ListPane):
    """All dossiers, the newest first.

    Signals:
        dossier_chosen: id of the dossier to open.
        export_wanted: id of the dossier to export.
    """

    dossier_chosen = Signal(str)
    export_wanted = Signal(str)

    keeps_up = True

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(RowsView(0), parent)
        self._workplace = workplace
        self._lines: list[DossierLine] = []
        self._begun = ""
        self.list.setObjectName("dossiers")
        self.list.opened.connect(lambda row: self.dossier_chosen.emit(row.id))
        self.list.entered_row.connect(lambda row: self.dossier_chosen.emit(row.id))
        self.list.customContextMenuRequested.connect(self._menu)
        self._new = self._action("plus", self._ask_new)
        self._rename = self._action("settings", self._ask_name, Qt.Key.Key_F2)
        self._remove = self._action("bin", self._lay_in_bin, Qt.Key.Key_Delete)
        self._export = self._action("export", self._ask_export)
        self._export.setEnabled(True)
        self.add_button(self._new).setObjectName("newDossier")
        workplace.changed.connect(self._heard)
        self.retranslate()

    def _action(self, picture: str, run: object, key: Qt.Key | None = None) -> QAction:
        action = QAction(icon(picture), "", self)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.list.addAction(action)
        action.triggered.connect(run)
        action.setEnabled(self._workplace.writable)
        return action

    def retranslate(self) -> None:
        """Set all words anew."""
        self.heading.setText(translate("dossiers", "Dossiers"))
        self.list.setAccessibleName(translate("dossiers", "Dossiers"))
        self.narrow.setPlaceholderText(translate("dossiers", "Words of the title"))
        self.narrow.setAccessibleName(translate("dossiers", "Narrow the list of dossiers"))
        self._new.setText(translate("dossiers", "New dossier…"))
        self._rename.setText(translate("dossiers", "Rename…"))
        self._remove.setText(translate("dossiers", "Remove dossier"))
        self._export.setText(translate("dossiers", "Export…"))
        self.empty.say(
            translate("dossiers", "No dossiers yet"),
            translate(
                "dossiers",
                "A dossier is an ordered choice of quotes with your commentary. Press + to begin one, "
                "or click a quote in a text and press Ctrl+D.",
            ),
        )
        self.refresh()

    def current_id(self) -> str:
        """Return the id of the dossier at hand, or nothing."""
        return self.list.current_id()

    def _heard(self, changed: Changed) -> None:
        if changed.touches("dossier", "dossier_section", "dossier_item", "quote"):
            self.refresh_soon()

    def refresh(self) -> None:
        """Ask for the dossiers anew."""
        self._workplace.ask(lambda reading: reading.dossiers(), self._show)

    def _show(self, lines: list[DossierLine]) -> None:
        wanted = self.narrow.text().casefold().strip()
        self._lines = lines
        rows = [_row(line) for line in lines if wanted in line.title.casefold()]
        self.list.show_rows(rows)
        self.show_count(len(rows))
        if self._begun and self.list.choose(lambda row: row.id == self._begun):
            self._begun = ""

    def _line(self) -> DossierLine | None:
        id = self.list.current_id()
        return next((line for line in self._lines if line.id == id), None)

    def _ask_new(self) -> None:
        words = translate("dossiers", "New dossier")
        dialog = NameDialog(words, words, self)
        dialog.named.connect(self._begin)
        dialog.open()

    def _begin(self, title: str) -> None:
        command = AddDossier(title, translate("dossiers", "Quotes"))
        self._begun = command.id
        self._workplace.do(command)

    def _ask_name(self) -> None:
        line = self._line()
        if line is None:
            return
        dialog = NameDialog(translate("dossiers", "Rename dossier"), line.title, self)
        dialog.named.connect(lambda title: self._workplace.do(DescribeDossier(line.id, title, line.scope)))
        dialog.open()

    def _lay_in_bin(self) -> None:
        for id in self.list.chosen_ids():
            self._workplace.do(RemoveDossier(DossierId(id)))
        self._workplace.notice.emit(translate("library", "Removed. Ctrl+Z brings it back."))

    def _ask_export(self) -> None:
        if id := self.list.current_id():
            self.export_wanted.emit(id)

    def _menu(self, at: QPoint) -> None:
        if not self.list.chosen_ids():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._rename, self._export])
        menu.addSeparator()
        menu.addAction(self._remove)
        menu.popup(self.list.viewport().mapToGlobal(at))


def _row(line: DossierLine) -> Row:
    foot = " · ".join(part for part in (translate("dossiers", "%n quote(s)", n=line.quotes), line.scope) if part)
    return Row(line.id, line.title, foot=foot)

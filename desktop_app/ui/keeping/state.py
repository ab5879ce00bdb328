"""The state of the archive on one page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.state import ArchiveState, Place, advice, place_warning
from desktop_app.services.words import translate
from desktop_app.ui.keeping.backups import size_words
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import moment

PICTURE = 36
"""Pixels."""


class StateDialog(QDialog):
    """Says that everything is in order, or what is not and what to do.

    Signals:
        check_wanted: look again.
        rebuild_wanted: build the search index anew.
        backups_wanted: show the backups.
        quote_wanted: id of a quote that has a problem.
        review_wanted: what waits since a text was revised.
    """

    check_wanted = Signal()
    rebuild_wanted = Signal()
    backups_wanted = Signal()
    quote_wanted = Signal(str)
    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stateDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("state", "State of the archive"))
        self.resize(680, 460)
        self._picture = QLabel()
        self._picture.setFixedSize(PICTURE, PICTURE)
        self.verdict = QLabel()
        self.verdict.setObjectName("verdict")
        self.verdict.setFont(weighted(interface_font(14), 600))
        self.verdict.setWordWrap(True)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self.problems = RowsView(2, head_lines=2)
        self.problems.setObjectName("problems")
        self.problems.setAccessibleName(translate("state", "What is not in order"))
        self.problems.activated.connect(lambda index: self._go(index.data(Qt.ItemDataRole.UserRole)))
        self.warning = PlainLabel("", "trouble", wrapped=True)
        self._facts = QFormLayout()
        self._facts.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        self._kinds: dict[str, str] = {}
        self._lay_out()
        self.wait()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._picture)
        top.addWidget(self.verdict, 1)
        self.again = QPushButton(translate("state", "Check again"))
        self.again.clicked.connect(self.check_wanted)
        self.rebuild = QPushButton(translate("state", "Build the search index anew"))
        self.rebuild.clicked.connect(self.rebuild_wanted)
        backups = QPushButton(translate("state", "Backups…"))
        backups.clicked.connect(self.backups_wanted)
        buttons = QDialogButtonBox()
        for button in (self.again, self.rebuild, backups):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self._busy)
        layout.addWidget(self.warning)
        layout.addWidget(self.problems, 1)
        layout.addLayout(self._facts)
        layout.addStretch(0)
        layout.addWidget(buttons)

    def wait(self) -> None:
        """Show that the check is under way."""
        self._busy.show()
        self.verdict.setText(translate("state", "Every text and every quote is being compared…"))
        self._picture.clear()
        self.problems.hide()
        self.warning.hide()
        self.again.setEnabled(False)

    def show_state(self, state: ArchiveState) -> None:
        """Show what was found."""
        self._busy.hide()
        self.again.setEnabled(True)
        self.rebuild.setEnabled(state.writable)
        serious = [one for one in state.problems if one.kind != "index"]
        warning = place_warning(state.place)
        self.verdict.setText(
            translate("state", "%n thing(s) need a look", n=len(serious))
            if serious
            else translate("state", "Everything is in order.")
        )
        self._picture.setPixmap(icon("warning" if serious or warning else "check").pixmap(PICTURE, PICTURE))
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        self._kinds = {f"{one.kind}:{one.where}": one.kind for one in state.problems}
        self.problems.show_rows([
            Row(f"{one.kind}:{one.where}", one.message, body=advice(one)) for one in state.problems
        ])  # fmt: skip
        self.problems.setVisible(bool(state.problems))
        self._show_facts(state)

    def _show_facts(self, state: ArchiveState) -> None:
        while self._facts.rowCount():
            self._facts.removeRow(0)
        newest = state.newest_backup
        facts = (
            (
                translate("state", "Newest backup"),
                moment(newest.made.isoformat()) if newest else translate("state", "none yet"),
            ),
            (
                translate("state", "Passphrase"),
                translate("state", "set; archive, index and backups are encrypted")
                if state.encrypted
                else translate("state", "none; whoever has the file can read it"),
            ),
            (
                translate("state", "Place"),
                translate("state", "a folder of this computer")
                if state.place is Place.HERE
                else translate("state", "not safe for an open archive"),
            ),
            (
                translate("state", "Size"),
                translate("state", "{size}, interviews: {interviews}, quotes: {quotes}").format(
                    size=size_words(state.size), interviews=state.interviews, quotes=state.quotes
                ),
            ),
        )
        for name, value in facts:
            label = QLabel(name)
            label.setObjectName("quiet")
            self._facts.addRow(label, PlainLabel(value, "fact", wrapped=True))

    def _go(self, row: object) -> None:
        if not isinstance(row, Row):
            return
        kind, _, where = row.id.partition(":")
        if kind == "quote":
            self.quote_wanted.emit(where)
        elif kind == "review":
            self.review_wanted.emit()
        elif kind in ("file", "log", "text"):
            self.backups_wanted.emit()
        elif kind == "index":
            self.rebuild_wanted.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self._busy.setRange(0, 1)  # its animation ends with the page
        super().hideEvent(event)

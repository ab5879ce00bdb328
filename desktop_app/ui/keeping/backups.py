"""The backups of an archive, and the way back to one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.backups import Backup, Reason
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import moment


def reason_words(reason: Reason) -> str:
    """Say why a backup was made."""
    return {
        Reason.TIME: translate("keeping", "made by itself while working"),
        Reason.ASKED: translate("keeping", "made on request"),
        Reason.MIGRATION: translate("keeping", "before the archive was brought to a newer form"),
        Reason.MERGE: translate("keeping", "before a colleague's copy was merged in"),
        Reason.MASS: translate("keeping", "before much was changed at once"),
        Reason.RESTORE: translate("keeping", "before a backup was restored"),
        Reason.DAMAGED: translate("keeping", "the damaged file, as it was before a backup was restored"),
    }[reason]


def size_words(size: int) -> str:
    """Return a size in bytes as an editor reads it."""
    if size < 1_000_000:
        return translate("keeping", "{size} KB").format(size=max(1, round(size / 1000)))
    return translate("keeping", "{size} MB").format(size=round(size / 1_000_000, 1))


class BackupsDialog(QDialog):
    """All backups of one archive, the newest first.

    Signals:
        restore_wanted: path of a backup that is to take the archive's place.
        copy_wanted: path of a backup that is to be saved as an archive of its own.
        backup_wanted: the editor wants one now.
    """

    restore_wanted = Signal(object)
    copy_wanted = Signal(object)
    backup_wanted = Signal()

    def __init__(self, backups: Sequence[Backup], *, can_make: bool, parent: QWidget | None = None) -> None:
        """`can_make`: the archive is open for writing, so that a backup can be made now."""
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("keeping", "Backups"))
        self.resize(640, 480)
        self.list = RowsView(0, head_lines=1)
        self.list.setObjectName("backups")
        self.list.setAccessibleName(translate("keeping", "Backups"))
        self._backups = {str(one.path): one for one in backups}
        self._about = QLabel()
        self._about.setObjectName("quiet")
        self._about.setWordWrap(True)
        self.restore = QPushButton(translate("keeping", "Restore"))
        self.copy = QPushButton(icon("copy"), translate("keeping", "Open as an archive of its own…"))
        self.make = QPushButton(icon("plus"), translate("keeping", "Make a backup now"))
        self.make.setEnabled(can_make)
        self.folder = QPushButton(icon("open"), translate("keeping", "Show the folder"))
        self._connect()
        self._lay_out()
        self.show_backups(backups)

    def _connect(self) -> None:
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self._chosen()))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._chosen()))
        self.make.clicked.connect(self.backup_wanted)
        self.folder.clicked.connect(self._show_folder)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._offer())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for button in (self.restore, self.copy):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.make)
        buttons = QDialogButtonBox()
        buttons.addButton(self.folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(self._about)
        layout.addWidget(self.list, 1)
        layout.addLayout(line)
        layout.addWidget(buttons)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show what there is."""
        self._backups = {str(one.path): one for one in backups}
        self.list.show_rows([
            Row(
                str(one.path), moment(one.made.isoformat()),
                foot=f"{reason_words(one.reason)} · {size_words(one.size)}",
            )
            for one in backups
        ])  # fmt: skip
        self._about.setText(
            translate(
                "keeping",
                "Backups are made by themselves while you work and each one is opened and checked. A restored backup "
                "takes the archive's place; the present state is kept here too, so that you can go back.",
            )
            if backups
            else translate(
                "keeping", "There is no backup yet. The first one is made by itself when you have worked a while."
            )
        )
        if backups and not self.list.current_id():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._offer()

    def _chosen(self) -> Path | None:
        chosen = self.list.current_id()
        return Path(chosen) if chosen else None

    def _offer(self) -> None:
        chosen = self._chosen()
        one = self._backups.get(str(chosen)) if chosen else None
        self.restore.setEnabled(one is not None and one.reason is not Reason.DAMAGED)
        self.copy.setEnabled(one is not None and one.reason is not Reason.DAMAGED)
        self.folder.setEnabled(bool(self._backups))

    def _show_folder(self) -> None:
        if self._backups:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(next(iter(self._backups))).parent)))

"""Lock and unlock, passphrase, backups, and the state of the archive, as the window does them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.domain.errors import (
    ArchiveDamaged,
    ArchiveDiverged,
    ArchiveOlder,
    ArchiveParted,
    KartotekaError,
    NotAnArchive,
    WrongPassphrase,
)
from desktop_app.services.drafts import Draft, kept
from desktop_app.services.state import ArchiveState, place_warning
from desktop_app.services.words import spoken, translate
from desktop_app.ui.aside import aside
from desktop_app.ui.keeping.backups import BackupsDialog
from desktop_app.ui.keeping.copied import Copied
from desktop_app.ui.keeping.passphrase import PassphraseDialog
from desktop_app.ui.keeping.rest import Rest
from desktop_app.ui.keeping.state import StateDialog
from desktop_app.ui.keeping.unlock import UnlockPage
from desktop_app.ui.library.details import DetailsDialog
from desktop_app.ui.parts.choosing import choose_target, forget_visited
from desktop_app.ui.preferences.dialog import LOCK_AFTER
from desktop_app.ui.quotes.note_dialog import NoteDialog
from desktop_app.ui.review.correcting import CorrectDialog
from desktop_app.ui.shell.revising import correct

if TYPE_CHECKING:
    from desktop_app.services.backups import Backup
    from desktop_app.ui.shell.window import MainWindow
    from desktop_app.ui.workplace import Workplace

BACKUP_LOOK_MS = 5 * 60_000
"""How often it is looked whether a backup is due."""
NOT_AS_SEEN = (ArchiveOlder, ArchiveDiverged, ArchiveParted)


class Keeping(QObject):
    """What the File menu does to keep an archive safe."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._rest = Rest(self._at_work, self)
        self._rest.long_enough.connect(lambda: self.lock(after_rest=True))
        self._copied = Copied(self)
        self._drafts: list[Draft] = []
        """Corrections that were begun when the archive was locked: they are in the archive, if it could be written."""
        self._backup = QTimer(self)
        self._backup.setInterval(BACKUP_LOOK_MS)
        self._backup.timeout.connect(self._back_up_if_due)

    # --- opening

    def opened(self, why_not: Exception | None) -> None:
        """Begin to look after an archive that was opened, and say what the editor must know of it."""
        workplace, board = self._window.workplace, self._window.board
        if workplace is None or board is None:
            return
        self.count_rest()
        if workplace.desk.encrypted:
            self._copied.begin()
        if workplace.writable:
            self._backup.start()
        if isinstance(why_not, NOT_AS_SEEN):
            path, key = workplace.desk.path, workplace.desk.key
            words = translate("keeping", "Work on with this state")
            board.trouble.say(
                spoken(why_not), (words, lambda: self._window.open_archive(path, key, accept=True)),
                (translate("keeping", "Backups…"), self.backups),
            )  # fmt: skip
        elif isinstance(why_not, KartotekaError):
            board.trouble.say(spoken(why_not))
        elif warning := place_warning(workplace.desk.place):
            board.trouble.say(warning)
        self._take_up_drafts(workplace)

    def _take_up_drafts(self, workplace: "Workplace") -> None:
        """Open again what was being corrected when the archive was closed last."""
        if not workplace.writable:
            return
        kept_now = {draft.interview: draft for draft in kept(workplace.desk.storage)}
        drafts, self._drafts = kept_now | {draft.interview: draft for draft in self._drafts}, []
        with workplace.desk.storage.reading() as reading:
            there = set(reading.all_interview_ids()) if drafts else set()
        for draft in drafts.values():
            if draft.interview in there:
                correct(self._window, draft.interview, draft)
            elif draft.interview not in kept_now:
                self._drafts.append(draft)  # of another archive

    def count_rest(self) -> None:
        """Begin to count the rest after which an archive with a passphrase is locked."""
        workplace = self._window.workplace
        if workplace is not None and workplace.desk.encrypted:
            self._rest.begin(self._window.application.preferences.get("lock_after", LOCK_AFTER))

    def _at_work(self) -> bool:
        return self._window.workplace is not None and self._window.workplace.at_work

    def closing(self) -> None:
        """Look after nothing any more; what was being corrected waits in the archive."""
        for dialog in self._window.findChildren(CorrectDialog):
            dialog.keep()
            dialog.leave()
        self._rest.end()
        self._copied.end()
        self._backup.stop()

    def not_opened(self, path: Path, error: KartotekaError) -> None:
        """Say why an archive did not open, and offer its backups where they may help."""
        if isinstance(error, WrongPassphrase):
            self.ask_to_unlock(path)  # it was changed meanwhile
        elif isinstance(error, ArchiveDamaged | NotAnArchive) and self._window.application.backups_at(path):
            self._window.tell(error, (translate("keeping", "Backups…"), lambda: self._backups_of(path)))
        else:
            self._window.tell(error)

    def ask_to_unlock(self, path: Path, *, after_rest: bool = False) -> None:
        """Show the page that asks for the passphrase."""
        page = UnlockPage(path.stem, after_rest=after_rest)
        page.unlock_wanted.connect(lambda passphrase: self._unlock(page, path, passphrase))
        page.leave_wanted.connect(self._window.show_welcome)
        self._window.show_unlock(page)

    def _unlock(self, page: UnlockPage, path: Path, passphrase: str) -> None:
        try:
            key = aside(lambda: self._window.application.unlock(path, passphrase))
            self._window.open_unlocked(path, key)
        except WrongPassphrase:
            page.refuse(
                translate("keeping", "The archive does not open with this passphrase. Check the keyboard layout.")
            )
        except KartotekaError as error:
            page.refuse(spoken(error))

    def lock(self, *, after_rest: bool = False) -> None:
        """Close the archive and ask for its passphrase; what was being written is saved first."""
        workplace = self._window.workplace
        if workplace is None:
            return
        if not workplace.desk.encrypted:
            self.passphrase()
            return
        path = workplace.desk.path
        self._save_drafts()
        drafts, self._drafts = self._drafts, []
        self._window.close_archive()
        self._drafts = drafts
        self.ask_to_unlock(path, after_rest=after_rest)

    def _save_drafts(self) -> None:
        """Keep what stands in open fields and dialogs: nobody is there to be asked."""
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()  # a field that keeps its words when it is left
        for dialog in self._window.findChildren(QDialog):
            if isinstance(dialog, CorrectDialog):
                if (draft := dialog.draft()) is not None:
                    self._drafts.append(draft)
                dialog.keep()
                dialog.leave()
            elif dialog.isVisible():
                dialog.accept() if isinstance(dialog, NoteDialog | DetailsDialog) else dialog.reject()

    # --- the passphrase

    def create(self, path: Path) -> None:
        """Ask whether a new archive gets a passphrase, then make it."""
        dialog = PassphraseDialog(made=False, encrypted=False, parent=self._window)
        dialog.chosen.connect(lambda passphrase: self._window.create_archive(path, passphrase))
        dialog.open()

    def passphrase(self) -> None:
        """Let the editor set, change or remove the passphrase."""
        workplace = self._window.workplace
        if workplace is None:
            return
        dialog = PassphraseDialog(made=True, encrypted=workplace.desk.encrypted, parent=self._window)
        dialog.chosen.connect(self._change_passphrase)
        dialog.open()

    def _change_passphrase(self, passphrase: str) -> None:
        application = self._window.application

        def change(path: Path, key: Any) -> Any:
            return application.change_passphrase(path, key, passphrase)

        if self._while_closed(change):
            if passphrase:
                forget_visited()
            said = (
                translate("keeping", "The archive, its search index and its backups are encrypted now.")
                if passphrase
                else translate("keeping", "The archive has no passphrase any more.")
            )
            self._notice(said)

    def _while_closed(self, work: Callable[[Path, Any], Any]) -> bool:
        """Do something to the closed file, then open it again with the key that the work returns.

        Where the work fails the archive is opened as it was, with the reason.
        """
        workplace = self._window.workplace
        if workplace is None:
            return False
        path, key = workplace.desk.path, workplace.desk.key
        self._window.close_archive(quietly=True)
        failure: KartotekaError | None = None
        try:
            key = aside(lambda: work(path, key))
        except KartotekaError as error:
            failure = error
        self._window.open_archive(path, key)
        if failure is not None:
            self._window.tell(failure)
        return failure is None

    # --- backups

    def _back_up_if_due(self) -> None:
        workplace = self._window.workplace
        if workplace is not None:
            workplace.jobs.read(workplace.desk.back_up_if_due, lambda _: None)

    def backups(self) -> None:
        """Show the backups of the open archive."""
        workplace = self._window.workplace
        if workplace is None:
            return
        dialog = BackupsDialog(workplace.desk.backups(), can_make=workplace.writable, parent=self._window)

        def make() -> None:
            workplace.jobs.read(workplace.desk.back_up, lambda _: dialog.show_backups(workplace.desk.backups()))

        dialog.backup_wanted.connect(make)
        dialog.restore_wanted.connect(lambda path: self._restore(dialog, path))
        dialog.copy_wanted.connect(lambda path: self._open_copy(dialog, path))
        dialog.open()

    def _restore(self, dialog: QDialog, backup: Path) -> None:
        dialog.accept()
        self._put_back(backup)

    def _put_back(self, backup: Path) -> None:
        before: list[Backup | None] = []

        def restore(path: Path, key: Any) -> Any:
            before.append(self._window.application.restore(path, backup, key))
            return key

        if self._while_closed(restore) and self._window.board is not None:
            said = translate("keeping", "The backup was restored. The state before is kept among the backups.")
            back = before[0]
            if back is not None:
                words = translate("keeping", "Undo the restoration")
                self._window.board.trouble.say(said, (words, lambda: self._put_back(back.path)), calm=True)
            else:
                self._window.board.trouble.say(said, calm=True)

    def _open_copy(self, dialog: QDialog, backup: Path) -> None:
        """Save a backup as an archive of its own and open it."""
        workplace = self._window.workplace
        if workplace is None:
            return
        here, key = workplace.desk.path, workplace.desk.key
        target, _ = choose_target(
            self._window, translate("keeping", "Open as an archive of its own"),
            here.with_name(f"{here.stem}-{backup.name[:8]}{here.suffix}"),
            translate("shell", "Archives (*.kartoteka)"), discreet=self._window.discreet,
        )  # fmt: skip
        if target is None:
            return
        dialog.accept()
        target = target if target.suffix == here.suffix else target.with_name(target.name + here.suffix)
        try:
            aside(lambda: self._window.application.restore(target, backup, key))
        except KartotekaError as error:
            self._window.tell(error)
            return
        self._window.open_archive(target, key)

    def _backups_of(self, path: Path) -> None:
        """Show the backups of an archive that does not open."""
        backups = self._window.application.backups_at(path)
        dialog = BackupsDialog(backups, can_make=False, parent=self._window)

        def restore(backup: Path) -> None:
            dialog.accept()
            try:
                if self._window.application.needs_passphrase(backup):
                    self._ask_and_restore(path, backup)
                    return
                aside(lambda: self._window.application.restore(path, backup))
            except KartotekaError as error:
                self._window.tell(error)
                return
            self._window.open_archive(path)

        dialog.restore_wanted.connect(restore)
        dialog.copy.hide()
        dialog.open()

    def _ask_and_restore(self, path: Path, backup: Path) -> None:
        page = UnlockPage(path.stem, after_rest=False)

        def unlock(passphrase: str) -> None:
            application = self._window.application
            try:
                key = aside(lambda: application.unlock(backup, passphrase))
                aside(lambda: application.restore(path, backup, key))
            except KartotekaError as error:
                page.refuse(spoken(error))
                return
            self._window.open_archive(path, key)

        page.unlock_wanted.connect(unlock)
        page.leave_wanted.connect(self._window.show_welcome)
        self._window.show_unlock(page)

    # --- the state page

    def state(self) -> None:
        """Check the archive and say how it is."""
        workplace, board = self._window.workplace, self._window.board
        if workplace is None or board is None:
            return
        dialog = StateDialog(self._window)
        alive = [True]

        def look() -> None:
            dialog.wait()
            workplace.jobs.read(workplace.desk.state, show)

        def show(state: ArchiveState) -> None:
            if alive[0]:
                dialog.show_state(state)

        def rebuild() -> None:
            dialog.wait()
            workplace.jobs.read(workplace.desk.finding.throw_away, lambda _: again())

        def again() -> None:
            workplace.catch_up()
            look()

        def leave(go: Callable[[], object]) -> None:
            dialog.accept()
            go()

        dialog.finished.connect(lambda _: alive.__setitem__(0, False))
        dialog.check_wanted.connect(look)
        dialog.rebuild_wanted.connect(rebuild)
        dialog.backups_wanted.connect(lambda: leave(self.backups))
        dialog.review_wanted.connect(lambda: leave(lambda: self._window.run("review")))
        dialog.quote_wanted.connect(lambda id: leave(lambda: board.tabs.open_quote(id)))
        dialog.open()
        look()

    def _notice(self, words: str) -> None:
        if self._window.workplace is not None:
            self._window.workplace.notice.emit(words)

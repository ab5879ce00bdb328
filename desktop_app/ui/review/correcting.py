"""Correcting the text of an interview."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.services.drafts import Draft, forget, keep
from desktop_app.services.foreseeing import Foreseen, Foresight
from desktop_app.services.views import InterviewView
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.reader.page import USUAL_SIZE
from desktop_app.ui.review.reason import ReasonField
from desktop_app.ui.review.verbatim_field import VerbatimField
from desktop_app.ui.workplace import Workplace

REST_MS = 500
"""The effect on the quotes is looked up when typing has rested so long."""
KEEP_MS = 2000
"""What was typed is kept in the archive so soon, and again while typing goes on."""


class CorrectDialog(QDialog):
    """The whole text to be corrected, with what that does to the quotes.

    What is typed waits in the archive until it is saved as a revision or given up, whatever happens to the window.

    Signals:
        saved: the new revision is in the archive.
    """

    saved = Signal()

    def __init__(
        self, workplace: Workplace, view: InterviewView, draft: Draft | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("correctDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("review", "Correct the text"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(860, 640)
        self._workplace = workplace
        self._view = view
        self._closing = False
        self.field = VerbatimField(draft.text if draft else view.text)
        self.field.setObjectName("correction")
        self.field.setAccessibleName(translate("review", "Text of the interview"))
        self.field.setFont(reading_font(USUAL_SIZE))
        self.field.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.reason = ReasonField()
        if draft:
            self.reason.setEditText(draft.reason)
        self._kept: Draft | None = draft
        self.older = PlainLabel(_older_words(view, draft), "trouble", wrapped=True)
        self.older.setVisible(bool(self.older.text()))
        self.effect = QLabel()
        self.effect.setObjectName("quiet")
        self.effect.setWordWrap(True)
        self.save = QPushButton(translate("review", "Save as a new revision"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self.keep)
        self._lay_out()
        self.field.textChanged.connect(self._changed)
        self.reason.editTextChanged.connect(self._offer)
        self.reason.editTextChanged.connect(lambda _: self._keep_soon())
        self._changed()

    def _lay_out(self) -> None:
        title = PlainLabel(self._view.interview.title, "emptyHeading", wrapped=True)
        line = QHBoxLayout()
        line.addWidget(QLabel(translate("review", "Reason")))
        line.addWidget(self.reason, 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(title)
        layout.addWidget(self.older)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.effect)
        layout.addLayout(line)
        layout.addWidget(buttons)
        self.field.setFocus()

    @property
    def changed(self) -> bool:
        """Whether the text differs from the present one."""
        return self.field.words() != self._view.text

    def draft(self) -> Draft | None:
        """Return what is not saved yet."""
        if not self.changed:
            return None
        return Draft(self._view.interview.id, self.field.words(), self.reason.words(), self._view.revision)

    def keep(self) -> None:
        """Keep what is not saved yet in the archive, as it is now."""
        self._keeping.stop()
        draft = self.draft()
        if draft == self._kept:
            return
        self._kept = draft
        storage, id = self._workplace.desk.storage, self._view.interview.id
        self._workplace.jobs.write(lambda: keep(storage, draft) if draft else forget(storage, id), _nothing)

    def _keep_soon(self) -> None:
        if not self._keeping.isActive():
            self._keeping.start()

    def _changed(self) -> None:
        self._offer()
        self._keep_soon()
        if self.changed:
            self._rest.start()
        else:
            self._rest.stop()
            self.effect.setText(
                translate("review", "Nothing is changed yet. The present text stays readable as a revision.")
            )

    def _offer(self) -> None:
        self.save.setEnabled(self.changed and bool(self.reason.words()))

    def _ask(self) -> None:
        text, id = self.field.words(), self._view.interview.id
        self._workplace.ask(lambda reading: Foresight(reading, id).look(text), self._show, newest=("foresee", id))

    def _show(self, foreseen: Foreseen) -> None:
        if self._closing or not self.changed:
            return
        self.effect.setText(foreseen_words(foreseen))

    def _save(self) -> None:
        id, text, reason = self._view.interview.id, self.field.words(), self.reason.words()
        importing = self._workplace.desk.importing
        self.save.setEnabled(False)
        self._keeping.stop()
        storage = self._workplace.desk.storage

        def correct() -> None:
            importing.correct(id, text, reason)
            forget(storage, id)

        self._workplace.jobs.read(correct, self._is_saved, self._failed)

    def _is_saved(self, _: None) -> None:
        if not self._closing:
            self.saved.emit()
            self.leave()

    def _failed(self, error: Exception) -> None:
        self._workplace.report(error)
        if not self._closing:
            self._offer()
            self._keep_soon()

    def leave(self) -> None:
        """Close without asking; what is kept in the archive stays there."""
        self._closing = True
        self._rest.stop()
        self._keeping.stop()
        super().reject()

    def give_up(self) -> None:
        """Close, and forget what was not saved."""
        storage, id = self._workplace.desk.storage, self._view.interview.id
        self._workplace.jobs.write(lambda: forget(storage, id), _nothing)
        self.leave()

    def _save_or_go_on(self) -> None:
        """Save what is there; without a reason, ask for that first."""
        if self.save.isEnabled():
            self._save()
        else:
            self.reason.setFocus()

    def reject(self) -> None:
        """Close; where words would be lost, ask first."""
        if not self.changed:
            self.give_up() if self._kept else self.leave()
            return
        box = QMessageBox(self)
        box.setObjectName("discard")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle("Kartoteka")
        box.setText(translate("review", "The correction is not saved as a revision yet."))
        save = box.addButton(translate("review", "Save as a new revision"), QMessageBox.ButtonRole.AcceptRole)
        give_up = box.addButton(translate("review", "Give it up"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = box.addButton(translate("review", "Go on correcting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        save.clicked.connect(self._save_or_go_on)
        give_up.clicked.connect(self.give_up)
        box.open()


def _older_words(view: InterviewView, draft: Draft | None) -> str:
    """Say that the text was revised after a correction was begun; empty where it was not."""
    if draft is None or draft.revision == view.revision:
        return ""
    said = translate(
        "review",
        "This correction was begun on revision {old}; the present text is revision {new}. Saved as it is, it takes "
        "back what was changed between them.",
    )
    return said.format(old=draft.revision, new=view.revision)


def _nothing(_: object) -> None:
    """What follows when a correction is kept."""


def foreseen_words(foreseen: Foreseen) -> str:
    """Say what would become of quotes and notes."""
    parts = [translate("review", "%n quote(s) and note(s) go along", n=foreseen.stay)]
    if foreseen.look:
        parts.append(translate("review", "%n will need a look", n=foreseen.look))
    if foreseen.lost:
        parts.append(translate("review", "%n will be left behind", n=foreseen.lost))
    return "; ".join(parts) + "."

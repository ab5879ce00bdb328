"""Correcting the text of an interview, as a tab: the text, the reason, and what it would do to the quotes."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.ids import InterviewId
from desktop_app.services.changes import Changed
from desktop_app.services.foreseeing import Foreseen, Foresight
from desktop_app.services.ports import Reading
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.revisions.reasons import ReasonField
from desktop_app.ui.revisions.writing import CorrectedText
from desktop_app.ui.workplace import Workplace

REST_MS = 400
"""What becomes of the quotes is worked out when the keys have rested so long."""


@dataclass(frozen=True, slots=True)
class _Present:
    title: str
    number: int
    foresight: Foresight


class CorrectionPage(QWidget):
    """Holds a text that is being corrected; it never goes away with unsaved words without asking.

    Signals:
        titled: the title for the tab.
        gone: the interview is no longer there, or the correction is at its end.
        done: id of the interview, after its new revision is safely on disk.
    """

    titled = Signal(str)
    gone = Signal()
    done = Signal(str)

    def __init__(self, workplace: Workplace, interview: InterviewId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interview = interview
        self._workplace = workplace
        self._present: _Present | None = None
        self._wanted: int | None = None
        self._saving = False
        self._closed = False
        self.setObjectName("correctionPage")
        self.text = CorrectedText()
        self.text.show_signs(workplace.application.preferences.get("signs", False))
        self.text.setReadOnly(True)
        self.reason = ReasonField()
        self._heading = PlainLabel("", "quiet", wrapped=True)
        self._line = PlainLabel("", "foreseen", wrapped=True)
        self.save_button = QPushButton()
        self.save_button.setObjectName("saveRevision")
        self.save_button.setDefault(True)
        self._cancel = QPushButton()
        self._cancel.setObjectName("cancelCorrection")
        self._lay_out()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._foresee)
        self._connect()
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(18, 10, 14, 8)
        top.setSpacing(6)
        top.addWidget(self._heading)
        top.addWidget(self.reason)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 14, 8)
        foot.setSpacing(8)
        foot.addWidget(self._line, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.text)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.text.textChanged.connect(self._typed)
        self.reason.editTextChanged.connect(lambda _: self._fit())
        self.save_button.clicked.connect(self._save)
        self._cancel.clicked.connect(self.gone)
        save = QShortcut(QKeySequence("Ctrl+Return"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._save)

    # --- the present text

    def _heard(self, changed: Changed) -> None:
        if not self._closed and changed.touches("interview", "revision", "quote", "note"):
            self.refresh()

    def refresh(self) -> None:
        """Ask for the present text and what hangs on it; words that are being written stay."""
        id = self.interview

        def question(reading: Reading) -> _Present:
            view = reading.interview(id)
            return _Present(view.interview.title, view.revision, Foresight(reading, id))

        self._workplace.ask(question, self._show, lambda _: self.gone.emit(), newest=("correcting", self))

    def _show(self, present: _Present) -> None:
        if self._closed:
            return
        before, unsaved = self._present, self.unsaved
        self._present = present
        self.titled.emit(translate("revisions", "Correct: {title}").format(title=present.title))
        if before is None or (before.foresight.text != present.foresight.text and not unsaved):
            self.text.show_text(present.foresight.text)
            self.text.setReadOnly(not self._workplace.writable)
            if self._wanted is not None:
                self.text.go_to(self._wanted)
        elif before.foresight.text != present.foresight.text and not self._saving:
            self._workplace.trouble.emit(
                translate(
                    "revisions",
                    "«{title}» has got a new revision while you were writing. Your words are here; saved, they become "
                    "one more revision.",
                ).format(title=present.title)
            )
        self._rest.start()
        self._fit()

    def show_place(self, character: int) -> None:
        """Go to a place of the text, also before the text is there."""
        self._wanted = character
        if self._present is not None:
            self.text.go_to(character)

    # --- while it is written

    @property
    def unsaved(self) -> bool:
        """Say whether the field holds another text than the archive."""
        if self._present is None or not self.text.document().isModified():
            return False
        return self.text.text() != self._present.foresight.text

    def _typed(self) -> None:
        self._rest.start()
        self._fit()

    def _fit(self) -> None:
        changed = self.text.document().isModified()
        self.save_button.setEnabled(changed and bool(self.reason.value()) and not self._saving)
        missing = changed and not self.reason.value()
        self.save_button.setToolTip(translate("revisions", "Give a reason first.") if missing else "")

    def _foresee(self) -> None:
        if self._present is None or self._closed:
            return
        foresight, text = self._present.foresight, self.text.text()
        self._workplace.ask(lambda _: foresight.look(text), self._tell, newest=("foreseen", self))

    def _tell(self, foreseen: Foreseen) -> None:
        if not self._closed:
            self._line.setText(foreseen_words(foreseen))

    # --- saved, or given up

    def _save(self) -> None:
        self.save()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Make the text the interview's new revision; `then` follows when it is safely on disk."""
        reason = self.reason.value()
        if not reason:
            self.reason.setFocus()
            self._workplace.trouble.emit(translate("revisions", "Give a reason first."))
            return
        if self._saving or not self._workplace.writable:
            return
        self._saving = True
        self._fit()
        id, text, importing = self.interview, self.text.text(), self._workplace.desk.importing
        self._workplace.jobs.write(
            lambda: importing.correct(id, text, reason), lambda _: self._saved(then), self._not_saved
        )

    def _saved(self, then: Callable[[], None] | None) -> None:
        self._saving = False
        self.text.document().setModified(False)
        self._workplace.notice.emit(translate("revisions", "Saved as a new revision."))
        self.done.emit(self.interview)
        (then or self.gone.emit)()

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        self._fit()
        self._workplace.report(error)

    def may_go(self, then: Callable[[], None]) -> bool:
        """Say whether the page may go now; where it holds unsaved words, ask, and call `then` when it may."""
        if not self.unsaved:
            return True
        if self.findChild(QMessageBox, "unsavedText") is not None:
            return False
        box = QMessageBox(self)
        box.setObjectName("unsavedText")
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(translate("revisions", "The corrected text is not saved. What shall become of it?"))
        save = box.addButton(translate("revisions", "Save as a new revision"), QMessageBox.ButtonRole.AcceptRole)
        away = box.addButton(translate("revisions", "Discard it"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(translate("revisions", "Go on writing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        save.clicked.connect(lambda: self.save(then))
        away.clicked.connect(lambda: self._discard(then))
        box.finished.connect(lambda _: box.deleteLater())
        box.open()
        return False

    def _discard(self, then: Callable[[], None]) -> None:
        self.text.document().setModified(False)
        then()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._closed = True
        self._rest.stop()
        super().closeEvent(event)

    # --- words

    def show_signs(self, calm: bool) -> None:
        """Show spaces and tabs as signs, or no longer."""
        self.text.show_signs(calm)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._rest.start()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.setText(
            translate(
                "revisions",
                "Correct what was written down wrongly. The text becomes a new revision; the old one stays, and quotes "
                "keep to their words.",
            )
        )
        self.reason.retranslate()
        self.text.setAccessibleName(translate("revisions", "Text to correct"))
        self.save_button.setText(translate("revisions", "Save as a new revision"))
        self._cancel.setText(translate("dialogs", "Cancel"))


def foreseen_words(foreseen: Foreseen) -> str:
    """Say what would become of quotes and notes."""
    parts = [translate("revisions", "%n quote(s) and notes stay", n=foreseen.stay)]
    if foreseen.look:
        parts.append(translate("revisions", "%n will need a look", n=foreseen.look))
    if foreseen.lost:
        parts.append(translate("revisions", "%n will lose their words", n=foreseen.lost))
    if foreseen.found_anew:
        parts.append(translate("revisions", "%n untouched will be found anew", n=foreseen.found_anew))
    return " · ".join(parts)

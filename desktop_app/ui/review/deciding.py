"""What can be decided about the found quote at hand, below their list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.judging import Judged
from desktop_app.services.words import translate
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.plain import PlainLabel, show_plainly


class Deciding(QFrame):
    """Progress, why a quote is not sure, and three ways to decide.

    Signals:
        given: the name of who said it; empty for nobody known.
        left: the editor left the field without a name.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewDetail")
        self._writable = writable
        self._one: Judged | None = None
        self._counted = (0, 0, 0)
        self._gave = ("", "")
        self.why = PlainLabel("", "quiet", wrapped=True)
        self.words = PlainLabel("", "quotedWords", wrapped=True)
        self.words.setMaximumHeight(96)
        self.told = PlainLabel("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.speaker = QComboBox()
        self.speaker.setObjectName("foundSpeaker")
        self.speaker.setEditable(True)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        show_plainly(self.speaker.view())
        self.confirm, self.reject, self.all_sure = QPushButton(), QPushButton(), QPushButton()
        for button, name in ((self.confirm, "confirmFound"), (self.reject, "rejectFound"), (self.all_sure, "allSure")):
            button.setObjectName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.told)
        head.addWidget(self.bar, 1)
        line = FlowLayout()
        for button in (self.confirm, self.reject, self.all_sure):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self.why)
        column.addWidget(self.speaker)
        column.addLayout(line)

    def _connect(self) -> None:
        field = self.speaker.lineEdit()
        if field is not None:
            field.returnPressed.connect(self._give)
        self.speaker.activated.connect(lambda _: self._choose())
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.speaker)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self._leave)

    def retranslate(self) -> None:
        """Set all words anew."""
        for button, words, key in (
            (self.confirm, translate("judging", "Confirm"), "Enter"),
            (self.reject, translate("judging", "Reject"), "Delete"),
        ):
            button.setText(words)
            button.setToolTip(f"{words} ({key})")
        self.all_sure.setToolTip(translate("judging", "One step: Ctrl+Z takes all of it back"))
        self.speaker.setToolTip(translate("judging", "Who said it (S); Enter gives it to them and confirms"))
        self.speaker.setAccessibleName(translate("judging", "Who said it"))
        self.show_progress(*self._counted)
        self.show_one(self._one)

    def show_choices(self, names: list[str]) -> None:
        """Offer these names; what is being typed stays."""
        if self.speaker.hasFocus():
            return
        self.speaker.clear()
        self.speaker.addItems(names)
        self.speaker.setEditText(self._one.view.speaker if self._one else "")

    def show_progress(self, done: int, of: int, sure: int) -> None:
        """Show how many are judged of how many, and how many can be confirmed unseen."""
        self._counted = (done, of, sure)
        self.told.setText(translate("judging", "{done} of {all}").format(done=done, all=of))
        self.bar.setRange(0, max(1, of))
        self.bar.setValue(done)
        self.bar.setAccessibleName(self.told.text())
        self.all_sure.setText(translate("judging", "Confirm all that are sure ({number})").format(number=sure))
        self.all_sure.setEnabled(self._writable and sure > 0)

    def show_one(self, one: Judged | None) -> None:
        """Show the quote at hand."""
        same = self._one is not None and one is not None and self._one.id == one.id
        self._one = one
        words = one.view.quote.words if one else ""
        self.words.setText(words if len(words) <= 260 else words[:259].rstrip() + "…")
        sure = translate("judging", "sure")
        self.why.setText("" if one is None else translate("judging", "Why: {why}").format(why=one.why or sure))
        for widget in (self.confirm, self.reject, self.speaker):
            widget.setEnabled(self._writable and one is not None)
        if not (same and self.speaker.hasFocus()):
            self.speaker.setEditText(one.view.speaker if one else "")

    def begin(self) -> None:
        """Let the editor write a name."""
        self._gave = ("", "")
        self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field = self.speaker.lineEdit()
        if field is not None:
            field.selectAll()

    def _choose(self) -> None:
        """Give it to the one chosen; Qt says so, too, when the field is left with the name that it had."""
        if self._one is not None and self.speaker.currentText().strip() != self._one.view.speaker:
            self._give()

    def _give(self) -> None:
        name = self.speaker.currentText().strip()
        if self._one is not None and self._gave != (self._one.id, name):
            self._gave = (self._one.id, name)  # Enter is told twice where it also ends the editing
            self.given.emit(name)

    def _leave(self) -> None:
        self.speaker.setEditText(self._one.view.speaker if self._one else "")
        self.left.emit()

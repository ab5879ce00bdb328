"""The bar over a comparison: with what, forth and back, and what the change at hand is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.services.views import RevisionLine
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import PlainLabel, tip


class ComparisonBar(QWidget):
    """Says what the editor wants to see of two revisions.

    Signals:
        other_chosen: id of the revision to compare with.
        whole_wanted: whether the chosen revision shall be shown whole.
        next_wanted, previous_wanted: the next change, or the one before.
        correction_wanted, file_wanted: the text shall be corrected, or replaced by that of a file.
    """

    other_chosen = Signal(str)
    whole_wanted = Signal(bool)
    next_wanted = Signal()
    previous_wanted = Signal()
    correction_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparisonBar")
        self._others = QComboBox()
        self._others.setObjectName("compareWith")
        self._others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._whole = self._button("", "wholeToggle")
        self._whole.setCheckable(True)
        self._previous = self._button("chevron-up", "previousChange")
        self._next = self._button("chevron-down", "nextChange")
        self._correct = self._button("", "correctText")
        self._file = self._button("", "versionFromFile")
        for button in (self._correct, self._file):
            button.setEnabled(writable)
        self._count = PlainLabel("", "quiet")
        self._said = PlainLabel("", "differenceLine", wrapped=True)
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()
        self._others.activated.connect(lambda _: self.other_chosen.emit(self.other()))
        self._whole.toggled.connect(self._toggled)
        self._next.clicked.connect(self.next_wanted)
        self._previous.clicked.connect(self.previous_wanted)
        self._correct.clicked.connect(self.correction_wanted)
        self._file.clicked.connect(self.file_wanted)

    def _button(self, picture: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName(name)
        if picture:
            made.setIcon(icon(picture))
        made.setAutoRaise(True)
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        for widget in (self._others, self._previous, self._next, self._count):
            top.addWidget(widget)
        top.addStretch(1)
        for widget in (self._whole, self._correct, self._file):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._said)

    def _toggled(self, on: bool) -> None:
        self._fit()
        self.whole_wanted.emit(on)

    def _fit(self) -> None:
        comparing = self._others.count() > 0 and not self._whole.isChecked()
        self._others.setVisible(self._others.count() > 0)
        self._others.setEnabled(comparing)
        self._whole.setEnabled(self._others.count() > 0)
        for widget in (self._previous, self._next):
            widget.setEnabled(comparing)

    # --- asked from outside

    def offer(self, others: Sequence[RevisionLine], chosen: str) -> None:
        """Offer the revisions to compare with; `chosen` is the one at first, the newest one where it is empty."""
        self._others.clear()
        for line in others:
            words = translate("revisions", "Compare with revision {number}").format(number=line.number)
            self._others.addItem(words, line.id)
        self._others.setCurrentIndex(max(0, self._others.findData(chosen)) if others else -1)
        self._fit()

    def other(self) -> str:
        """Return the id of the revision to compare with, or nothing."""
        return str(self._others.currentData() or "")

    def whole(self) -> bool:
        """Say whether one revision shall be shown whole."""
        return self._whole.isChecked()

    def say(self, count: str, difference: str) -> None:
        """Show how many changes there are, and what the one at hand is."""
        self._count.setText(count)
        self._said.setText(difference)

    def retranslate(self) -> None:
        """Set all words anew."""
        self._others.setAccessibleName(translate("revisions", "Compare with"))
        self._whole.setText(translate("revisions", "Whole text"))
        self._correct.setText(translate("menu", "Correct the text…"))
        self._file.setText(translate("revisions", "From a file…"))
        self._file.setToolTip(tip(translate("menu", "New version from a file…")))
        for button, words in (
            (self._previous, translate("revisions", "Previous change (Shift+F7)")),
            (self._next, translate("revisions", "Next change (F7)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)

"""What is to come in beside the interview that it is like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.services.comparing import Pair, compare
from desktop_app.services.importing import Candidate
from desktop_app.services.ports import Reading
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.revisions.sides import SideBySide
from desktop_app.ui.workplace import Workplace

Compared = tuple[tuple[str, str], tuple[Pair, ...]]


class DifferenceDialog(QDialog):
    """The text in the archive at the left, that of the file at the right; F7 goes to the next change."""

    def __init__(self, workplace: Workplace, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differenceDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("importing", "In the archive, and in the file"))
        self.resize(980, 600)
        self._candidate = candidate
        self._over = False
        self.sides = SideBySide()
        self.sides.setAccessibleName(self.windowTitle())
        self.said = PlainLabel("", "quiet")
        self.sides.walked.connect(self._walked)
        buttons = QDialogButtonBox()
        for words, go in (
            (translate("revisions", "Previous change (Shift+F7)"), self.sides.previous_change),
            (translate("revisions", "Next change (F7)"), self.sides.next_change),
        ):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(go)
        buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole).setDefault(True)
        buttons.rejected.connect(self.reject)
        for keys, go in (("F7", self.sides.next_change), ("Shift+F7", self.sides.previous_change)):
            QShortcut(QKeySequence(keys), self).activated.connect(go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.said)
        layout.addWidget(self.sides, 1)
        layout.addWidget(buttons)
        workplace.ask(self._compare, self._show)

    def _compare(self, reading: Reading) -> Compared:
        assert self._candidate.other is not None  # noqa: S101 - only what is like another is compared
        texts = reading.interview(self._candidate.other).text, self._candidate.unpacked().read.text
        return texts, compare(*texts)

    def done(self, result: int) -> None:
        self._over = True  # what is still being compared comes too late
        super().done(result)

    def _show(self, found: Compared) -> None:
        if self._over:
            return
        captions = self._candidate.other_title, self._candidate.name
        self.sides.show_comparison(found[0], captions, found[1])

    def _walked(self, at: int, of: int) -> None:
        if not of:
            self.said.setText(translate("revisions", "The two texts are the same, letter for letter."))
        elif at:
            self.said.setText(translate("revisions", "Change {at} of {of}").format(at=at, of=of))
        else:
            self.said.setText(translate("revisions", "%n change(s)", n=of))

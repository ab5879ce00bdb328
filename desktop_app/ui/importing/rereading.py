"""Reading a file in another encoding or as another format, with what comes of it shown at once."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.signs import shown
from desktop_app.services.found import AS_IT_IS, Wish
from desktop_app.services.importing import Candidate
from desktop_app.services.importing.report import reason_words
from desktop_app.services.words import spoken, translate
from desktop_app.ui.importing.wording import ENCODINGS, encoding_words
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.workplace import Workplace

SHOWN = 2000
"""Characters of the text that are shown."""
POINTS = 11.0
Look = Callable[[Wish], Candidate]
"""Reads the file in some way; called off the GUI thread. May raise a `KartotekaError`."""


class ReadingDialog(QDialog):
    """A list of encodings, one of formats, and the beginning of the text as it would be.

    Signals:
        chosen: how the file is to be read (`Wish`) and what came of it (`Candidate`).
    """

    chosen = Signal(object, object)

    def __init__(
        self, workplace: Workplace, look: Look, wish: Wish = AS_IT_IS, *, formats: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`formats`: another format may be chosen too."""
        super().__init__(parent)
        self.setObjectName("readingDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("importing", "Read differently"))
        self.resize(820, 500)
        self._workplace = workplace
        self._look = look
        self._wish = wish
        self._asked: Wish | None = None
        self._found: Candidate | None = None
        self._over = False
        self.encodings = QListWidget()
        self.encodings.setObjectName("encodings")
        self.encodings.setAccessibleName(translate("importing", "Encoding"))
        self.formats = QComboBox()
        self.formats.setObjectName("formats")
        self.formats.setAccessibleName(translate("importing", "Format"))
        self.formats.setEnabled(formats)
        self.preview = QPlainTextEdit()
        self.preview.setObjectName("readingPreview")
        self.preview.setReadOnly(True)
        self.preview.setFont(reading_font(POINTS))
        self.preview.setAccessibleName(translate("importing", "Beginning of the text"))
        self.said = PlainLabel("", "quiet", wrapped=True)
        self.trouble = PlainLabel("", "trouble", wrapped=True)
        self.trouble.hide()
        self._fill()
        self._lay_out()
        self.encodings.currentRowChanged.connect(lambda _: self._ask())
        self.formats.currentIndexChanged.connect(lambda _: self._ask())
        if formats:
            workplace.jobs.read(workplace.desk.importing.endings, self._offer_formats)
        self._ask()

    def _fill(self) -> None:
        self._add(translate("importing", "As the program finds it"), "")
        for encoding in dict.fromkeys((*ENCODINGS, self._wish.encoding)):
            if encoding:
                self._add(encoding_words(encoding), encoding)
        here = [self.encodings.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.encodings.count())]
        self.encodings.setCurrentRow(here.index(self._wish.encoding))
        self.formats.addItem(translate("importing", "As its name says"), "")
        if self._wish.format:
            self.formats.addItem(self._wish.format, self._wish.format)
            self.formats.setCurrentIndex(1)

    def _add(self, words: str, encoding: str) -> None:
        item = QListWidgetItem(words, self.encodings)
        item.setData(Qt.ItemDataRole.UserRole, encoding)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 10))

    def _offer_formats(self, endings: tuple[str, ...]) -> None:
        for ending in () if self._over else endings:
            if self.formats.findData(ending) < 0:
                self.formats.addItem(ending, ending)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(QLabel(translate("importing", "Encoding")))
        left.addWidget(self.encodings, 1)
        left.addWidget(QLabel(translate("importing", "Format")))
        left.addWidget(self.formats)
        right = QVBoxLayout()
        right.addWidget(self.said)
        right.addWidget(self.preview, 1)
        right.addWidget(self.trouble)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addLayout(left, 3)
        both.addLayout(right, 6)
        buttons = QDialogButtonBox()
        self.take: QPushButton = buttons.addButton(
            translate("importing", "Read it so"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setDefault(True)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(both, 1)
        layout.addWidget(buttons)

    # --- one question at a time, the newest wish last

    def wish(self) -> Wish:
        """Return how the file is to be read now."""
        item = self.encodings.currentItem()
        encoding = str(item.data(Qt.ItemDataRole.UserRole)) if item else ""
        return Wish(encoding, str(self.formats.currentData() or ""), self._wish.columns)

    def _ask(self) -> None:
        self._found = None
        self.take.setEnabled(False)
        if self._asked is not None:
            return
        wish = self._asked = self.wish()
        self._workplace.jobs.read(lambda: _looked(self._look, wish), self._show, self._failed)

    def _newest(self) -> bool:
        """Say whether the answer that came is to what is asked now; otherwise ask that."""
        asked, self._asked = self._asked, None
        if self._over:
            return False
        if asked == self.wish():
            return True
        self._ask()
        return False

    def _show(self, answer: tuple[Candidate, str]) -> None:
        if not self._newest():
            return
        candidate, text = answer
        if candidate.error:
            self._say(reason_words(candidate.error, candidate.path))
            return
        self._found = candidate
        self.take.setEnabled(True)
        self.trouble.hide()
        self.preview.setPlainText(shown(text))
        if candidate.read:
            how = encoding_words(candidate.read.encoding)
            self.said.setText(translate("importing", "Read as {encoding}").format(encoding=how))
        else:
            self.said.setText(translate("importing", "This very file is in the archive already."))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KartotekaError):
            self._asked = None
            self._workplace.report(error)
        elif self._newest():
            self._say(spoken(error))

    def _say(self, words: str) -> None:
        self.preview.clear()
        self.said.setText("")
        self.trouble.setText(words)
        self.trouble.show()

    def done(self, result: int) -> None:
        self._over = True  # answers that are still under way come too late
        super().done(result)

    def accept(self) -> None:
        if self._found is not None:
            self.chosen.emit(self.wish(), self._found)
            super().accept()


def _looked(look: Look, wish: Wish) -> tuple[Candidate, str]:
    candidate = look(wish)
    return candidate, candidate.unpacked().read.text[:SHOWN] if candidate.packed else ""

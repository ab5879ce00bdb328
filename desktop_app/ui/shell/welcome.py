"""What stands in the window while no archive is open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import on_button, tip
from desktop_app.ui.shell.trouble import TroubleBar


class WelcomePage(QWidget):
    """Offers a new archive, an archive from disk, and those opened lately.

    Signals:
        new_wanted / open_wanted: the editor wants to choose a place.
        sample_wanted / help_wanted: the editor wants to try the program, or to read how it works.
        archive_wanted: path of an archive opened lately.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    help_wanted = Signal()
    archive_wanted = Signal(object)

    def __init__(self, recent: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._recent = list(recent)
        self.trouble = TroubleBar()
        picture = QLabel()
        picture.setPixmap(icon("app").pixmap(88, 88))
        self._name = QLabel("Kartoteka")
        self._name.setObjectName("welcomeName")
        self._name.setFont(weighted(interface_font(26), 600))
        self._what = QLabel()
        self._what.setObjectName("welcomeWhat")
        self._what.setWordWrap(True)
        self._new = QPushButton()
        self._new.setObjectName("newArchive")
        self._new.setDefault(True)
        self._open = QPushButton()
        self._open.setObjectName("openArchive")
        self._sample = QPushButton()
        self._sample.setObjectName("sampleArchive")
        self._help = QPushButton()
        self._help.setObjectName("openHelp")
        for quiet in (self._sample, self._help):
            quiet.setFlat(True)
        self._lately = QLabel()
        self._lately.setObjectName("caption")
        self._new.clicked.connect(self.new_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._lay_out(picture)
        self.retranslate()

    def _lay_out(self, picture: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self._new)
        buttons.addWidget(self._open)
        buttons.addStretch(1)
        trying = QHBoxLayout()
        trying.setSpacing(12)
        trying.addWidget(self._sample)
        trying.addWidget(self._help)
        trying.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(2)
        for part in (picture, self._name, self._what):
            column.addWidget(part)
        column.addSpacing(14)
        column.addLayout(buttons)
        column.addLayout(trying)
        column.addSpacing(18)
        column.addWidget(self._lately)
        self._lately.setVisible(bool(self._recent))
        for path in self._recent[:6]:
            column.addWidget(self._recent_button(path))
        column.addStretch(3)
        middle = QWidget()
        middle.setFixedWidth(520)
        middle.setLayout(column)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(middle)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.trouble)
        layout.addLayout(line, 1)

    def _recent_button(self, path: Path) -> QPushButton:
        button = QPushButton(icon("archive"), on_button(path.stem))
        button.setObjectName("recentArchive")
        button.setFlat(True)
        button.setToolTip(tip(str(path)))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.archive_wanted.emit(path))
        return button

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set all words anew."""
        self._what.setText(
            translate(
                "welcome",
                "An archive of interviews that stays on this computer: find what was said, quote it exactly, "
                "take away an annotated dossier.",
            )
        )
        self._new.setText(translate("welcome", "New archive…"))
        self._open.setText(translate("welcome", "Open archive…"))
        self._sample.setText(translate("welcome", "Try it on a sample"))
        self._help.setText(translate("welcome", "How it works"))
        self._lately.setText(translate("welcome", "Opened lately"))

"""Correcting what is known of a speaker."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import BadDate
from desktop_app.domain.people import SpeakerKind, SpeakerRole
from desktop_app.services.commands import AddSpeakerRole, DescribeSpeaker
from desktop_app.services.views import SpeakerLine
from desktop_app.services.words import spoken, translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.wording import day
from desktop_app.ui.people.role import RoleLine


def speaker_kind_words(kind: SpeakerKind) -> str:
    """Return the name of a kind of speaker."""
    return {
        SpeakerKind.PERSON: translate("people", "Person"),
        SpeakerKind.ORGANISATION: translate("people", "Organisation"),
        SpeakerKind.ROLE: translate("people", "Somebody who is not named"),
    }[kind]


def role_words(role: SpeakerRole) -> str:
    """Return a role with where and when."""
    since, until = day(role.since), day(role.until)
    time = f"{since} – {until}" if until else _from(role.since)
    return ", ".join(part for part in (role.title, role.affiliation, time) if part)


def _from(since: PartialDate | None) -> str:
    """Return since when; a month in figures, for its name would have to bend."""
    if not since:
        return ""
    figures = f"{since[5:]}.{since[:4]}" if len(since) == len("2025-11") else day(since)
    return translate("people", "since {date}").format(date=figures)


class SpeakerDialog(QDialog):
    """Name, kind, roles of one speaker, and what else is known.

    Signals:
        wanted: a command (`DescribeSpeaker` or `AddSpeakerRole`).
    """

    wanted = Signal(object)

    def __init__(self, speaker: SpeakerLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speakerDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("people", "Name and roles"))
        self.setMinimumWidth(620)
        self._speaker = speaker
        self._name = QLineEdit(speaker.name)
        self._name.setObjectName("name")
        self._kind = QComboBox()
        self._kind.setObjectName("kind")
        for kind in SpeakerKind:
            self._kind.addItem(speaker_kind_words(kind), kind.value)
        self._kind.setCurrentIndex(list(SpeakerKind).index(speaker.kind))
        self._about = QPlainTextEdit(speaker.about)
        self._about.setObjectName("about")
        self._about.setTabChangesFocus(True)
        self._about.setFixedHeight(4 * self._about.fontMetrics().lineSpacing())
        self._roles: list[RoleLine] = []
        self._room = QVBoxLayout()
        self._room.setSpacing(6)
        self._add = QPushButton(icon("plus"), translate("people", "Add role"))
        self._add.setObjectName("addRole")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._add_role)
        self._trouble = PlainLabel("", "trouble", wrapped=True)
        self._trouble.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setVerticalSpacing(9)
        fields: tuple[tuple[str, QWidget], ...] = (
            (translate("people", "Name"), self._name),
            (translate("people", "Kind"), self._kind),
            (translate("people", "What is known"), self._about),
        )
        for words, field in fields:
            field.setAccessibleName(words)
            form.addRow(words, field)
        for words, known in (
            (translate("people", "Also known as"), ", ".join(self._speaker.aliases)),
            (translate("people", "Roles"), "\n".join(role_words(role) for role in self._speaker.roles)),
        ):
            if known:
                form.addRow(words, PlainLabel(known, "quiet", wrapped=True))
        kept = QLabel(translate("people", "When the name changes, the old one stays as another name."))
        kept.setObjectName("quiet")
        kept.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(translate("notes", "Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(kept)
        layout.addLayout(self._room)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._trouble)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _add_role(self) -> None:
        line = RoleLine()
        line.removed.connect(lambda: self._drop(line))
        self._roles.append(line)
        self._room.addWidget(line)
        line.title.setFocus()

    def _drop(self, line: RoleLine) -> None:
        self._roles.remove(line)
        self._room.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._add.setFocus()

    def accept(self) -> None:
        name = " ".join(self._name.text().split())
        if not name:
            self._say(translate("people", "A speaker needs a name."))
            return
        try:
            roles = [role for line in self._roles if (role := line.role(self._speaker.id))]
        except BadDate as error:
            self._say(spoken(error))
            return
        self._want(name, roles)
        super().accept()

    def _want(self, name: str, roles: list[AddSpeakerRole]) -> None:
        kind = SpeakerKind(self._kind.currentData())
        about = self._about.toPlainText().strip()
        if (name, kind, about) != (self._speaker.name, self._speaker.kind, self._speaker.about):
            self.wanted.emit(DescribeSpeaker(self._speaker.id, name, kind, about))
        for role in roles:
            self.wanted.emit(role)

    def _say(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.show()

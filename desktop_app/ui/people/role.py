"""One role that an editor adds to a speaker."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.dates import PartialDate, partial_date
from desktop_app.domain.errors import BadDate
from desktop_app.domain.ids import SpeakerId
from desktop_app.domain.people import SpeakerRole
from desktop_app.services.commands import AddSpeakerRole
from desktop_app.services.words import translate
from desktop_app.ui.quotes.cards import small_button

DATE_WIDTH = 112
"""Pixels."""


class RoleLine(QWidget):
    """What somebody was, where, from when and until when.

    Signals:
        removed: the line is not needed.
    """

    removed = Signal()

    def __init__(self, role: SpeakerRole | None = None, *, alone: bool = False, parent: QWidget | None = None) -> None:
        """Begin with a role that is there; one that stands `alone` is not done without."""
        super().__init__(parent)
        self.setObjectName("roleLine")
        self.title = self._field("title", translate("people", "Role, e.g. minister"))
        self.affiliation = self._field("affiliation", translate("people", "Where"))
        self.since = self._field("since", translate("people", "Since"))
        self.until = self._field("until", translate("people", "Until"))
        for field in (self.since, self.until):
            field.setToolTip(translate("people", "2025-11-12, 2025-11 or 2025"))
        if role is not None:
            self._fill(role)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.title, 3)
        layout.addWidget(self.affiliation, 2)
        for field in (self.since, self.until):
            field.setFixedWidth(DATE_WIDTH)
            layout.addWidget(field)
        if not alone:
            off = small_button("close", translate("people", "Do without this role"))
            off.clicked.connect(self.removed)
            layout.addWidget(off)

    def _fill(self, role: SpeakerRole) -> None:
        self.title.setText(role.title)
        self.affiliation.setText(role.affiliation)
        self.since.setText(role.since or "")
        self.until.setText(role.until or "")

    def _field(self, name: str, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setToolTip(words)
        return field

    def role(self, speaker: SpeakerId) -> AddSpeakerRole | None:
        """Return the role as it stands here, or nothing where it has no title. Raises `BadDate`."""
        title = self.title.text().strip()
        if not title:
            return None
        return AddSpeakerRole(
            speaker, title, self.affiliation.text().strip(), _date(self.since), _date(self.until)
        )  # fmt: skip


def _date(field: QLineEdit) -> PartialDate | None:
    """Return the date in a field; one that cannot be read marks its field."""
    text = field.text().strip()
    field.setProperty("trouble", False)
    try:
        return partial_date(text) if text else None
    except BadDate:
        field.setProperty("trouble", True)
        field.setFocus()
        raise
    finally:
        field.style().unpolish(field)
        field.style().polish(field)

"""Title and scope of a dossier."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.domain.dossiers import Dossier
from desktop_app.domain.ids import DossierId
from desktop_app.services.commands import DescribeDossier
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.fields import WrittenText
from desktop_app.ui.look.fonts import reading_font, weighted

TITLE_POINTS = 19.0


class DossierHead(QFrame):
    """Title and scope, both written in place.

    Signals:
        wanted: a command.
    """

    wanted = Signal(object)

    def __init__(self, dossier: DossierId, writable: bool) -> None:
        super().__init__()
        self._dossier = dossier
        self.setObjectName("dossierHead")
        self.title = WrittenText(one_line=True, needed=True)
        self.title.setObjectName("dossierTitle")
        self.title.setFont(weighted(reading_font(TITLE_POINTS), 600))
        self.scope = WrittenText()
        self.scope.setObjectName("dossierScope")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for field in (self.title, self.scope):
            field.setReadOnly(not writable)
            field.written.connect(lambda _: self._describe())
            layout.addWidget(field)
        self.retranslate()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the dossier as it is now."""
        self.title.show_value(dossier.title)
        self.scope.show_value(dossier.scope)

    def _describe(self) -> None:
        self.wanted.emit(DescribeDossier(self._dossier, self.title.taken(), self.scope.taken()))

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self.title.flush()
        self.scope.flush()

    def retranslate(self) -> None:
        """Set all words anew."""
        self.title.setAccessibleName(translate("dossiers", "Title of the dossier"))
        self.title.setPlaceholderText(translate("dossiers", "Title of the dossier"))
        self.scope.setAccessibleName(translate("dossiers", "What the dossier covers"))
        self.scope.setPlaceholderText(translate("dossiers", "What it covers, in a sentence or two (may stay empty)"))

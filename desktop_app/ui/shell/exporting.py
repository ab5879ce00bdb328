"""Taking a dossier away: where to, then the work beside the window."""

import datetime
import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import QuoteBroken
from desktop_app.domain.ids import DossierId
from desktop_app.journal import refused
from desktop_app.services.composing import Occasion, compose
from desktop_app.services.views import DossierView
from desktop_app.services.words import language, translate
from desktop_app.ui.parts.choosing import choose_target
from desktop_app.ui.workplace import Workplace

SHOWN = 120
"""Characters of a quote that a message shows."""


def file_name(title: str) -> str:
    """Return a name for a file that every system takes."""
    name = re.sub(r'[\x00-\x1f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+', " ", title)
    return " ".join(name.split()).strip(". ")[:80] or "dossier"


class Exporting:
    """Exports dossiers of one archive."""

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        self._workplace = workplace
        self._window = window

    def ask(self, dossier: str) -> None:
        """Ask where to, then export."""
        self._workplace.ask(lambda reading: reading.dossier(dossier), self._choose)

    def _choose(self, view: DossierView) -> None:
        folder = Path(self._workplace.folder("export_folder") or Path.home())
        suggested = folder / f"{file_name(view.dossier.title)}.pdf"
        forms = ";;".join((
            translate("exporting", "PDF document (*.pdf)"),
            translate("exporting", "Web page (*.html)"),
            translate("exporting", "Markdown text (*.md)"),
            translate("exporting", "Table of the quotes (*.csv)"),
            translate("exporting", "Data, W3C Web Annotation (*.json)"),
        ))  # fmt: skip
        path, form = choose_target(
            self._window,
            translate("exporting", "Export dossier"),
            suggested,
            forms,
            discreet=self._workplace.desk.encrypted,
        )
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(form[form.rfind("*") + 1 : form.rfind(")")])
        self._workplace.remember_folder("export_folder", path.parent)
        self.run(view.dossier.id, path)

    def run(self, dossier: DossierId, path: Path, then: Callable[[Path], None] | None = None) -> None:
        """Compose and write a dossier; the window goes on meanwhile."""
        application = self._workplace.application
        now = datetime.datetime.now(datetime.UTC)
        occasion = Occasion(application.profile.name, now, language(), application.sentences)

        def work() -> Path:
            with self._workplace.desk.storage.reading() as reading:
                document = compose(reading, dossier, occasion)
            application.exporter().export(document, path)
            return path

        self._workplace.notice.emit(translate("exporting", "Writing {file}…").format(file=path.name))
        self._workplace.jobs.read(work, then or self._done, self._failed)

    def _failed(self, error: Exception) -> None:
        """Say what stopped the dossier; of a quote that is not verbatim, what can be done."""
        if not isinstance(error, QuoteBroken):
            self._workplace.report(error)
            return
        refused(error)
        words = str(error.places["words"])
        said = translate(
            "exporting",
            "The dossier was not written: «{words}» is not, letter for letter, what stands in the present text "
            "({difference}). Say under «To review» where the words are now, write in the dossier why they are printed "
            "all the same, or take them out.",
        )
        short = words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + "…"
        self._workplace.trouble.emit(said.format(words=short, difference=error.places["difference"]))

    def _done(self, path: Path) -> None:
        self._workplace.notice.emit(translate("exporting", "Written: {file}").format(file=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

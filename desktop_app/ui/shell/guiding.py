"""Printing the tag guide: where to, then the work beside the window."""

import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.services.composing import Occasion
from desktop_app.services.tag_guide import compose_guide
from desktop_app.services.words import language, translate
from desktop_app.ui.parts.choosing import choose_target
from desktop_app.ui.workplace import Workplace


def ask_guide(workplace: Workplace, window: QWidget) -> None:
    """Ask where the guide shall lie, then write it."""
    folder = Path(workplace.folder("export_folder") or Path.home())
    name = translate("guide", "Tag guide")
    path, _ = choose_target(
        window, name, folder / f"{name}.pdf", translate("exporting", "PDF document (*.pdf)"),
        discreet=workplace.desk.encrypted,
    )  # fmt: skip
    if path is not None:
        workplace.remember_folder("export_folder", path.parent)
        write_guide(workplace, path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))


def write_guide(workplace: Workplace, path: Path) -> None:
    """Compose and write the guide; the window goes on meanwhile."""
    application = workplace.application
    now = datetime.datetime.now(datetime.UTC)
    occasion = Occasion(application.profile.name, now, language(), application.sentences)

    def work() -> None:
        with workplace.desk.storage.reading() as reading:
            guide = compose_guide(reading, occasion)
        application.exporter().export_guide(guide, path)

    def done(_: None) -> None:
        workplace.notice.emit(translate("exporting", "Written: {file}").format(file=path))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    workplace.notice.emit(translate("exporting", "Writing {file}…").format(file=path.name))
    workplace.jobs.read(work, done)

"""What the program is."""

from importlib.metadata import PackageNotFoundError, distribution

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from resources import resource

PICTURE = 56
"""Pixels."""


def licences() -> str:
    """Return the list of what is shipped from others; nothing where it did not come along."""
    beside = resource().parent / "THIRD-PARTY.md"
    if beside.is_file():
        return beside.read_text(encoding="utf-8")
    try:
        return distribution("kartoteka").read_text("licenses/THIRD-PARTY.md") or ""
    except PackageNotFoundError:
        return ""


class AboutDialog(QDialog):
    """Name, version, what it is, and whose works are in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("preferences", "About Kartoteka"))
        self.setMinimumWidth(560)
        picture = QLabel()
        picture.setPixmap(icon("app").pixmap(PICTURE, PICTURE))
        name = QLabel("Kartoteka")
        name.setObjectName("emptyHeading")
        version = QLabel(translate("preferences", "Version {version}").format(version=__version__))
        version.setObjectName("version")
        self._words = self._paragraphs()
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for widget in (name, version, *self._words):
            lines.addWidget(widget)
        top.addLayout(lines, 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(translate("dialogs", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(14)
        layout.addLayout(top)
        if shipped := licences():
            layout.addWidget(self._shipped(shipped), 1)
        layout.addWidget(buttons)
        close.setFocus()

    def _paragraphs(self) -> list[QLabel]:
        labels = []
        for words in (
            translate(
                "preferences",
                "An archive of interviews that stays on this computer: it finds what was said, quotes it exactly, and "
                "makes annotated dossiers. It never goes online.",
            ),
            translate(
                "preferences",
                "Free software under the MIT licence. The window is made with Qt for Python under the LGPL; the works "
                "of others that come with it keep their own licences.",
            ),
        ):
            label = QLabel(words)
            label.setWordWrap(True)
            labels.append(label)
        return labels

    def _shipped(self, text: str) -> QTextEdit:
        field = QTextEdit()
        field.setMarkdown(text)
        field.setObjectName("licences")
        field.setReadOnly(True)
        field.setMinimumHeight(190)
        field.setAccessibleName(translate("preferences", "Works of others and their licences"))
        return field

"""Asking before a tag goes that hangs on quotes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel


class RemovalDialog(QDialog):
    """Says how many quotes lose the tags; accepted where they shall go."""

    def __init__(self, names: str, quotes: int, below: int, parent: QWidget | None = None) -> None:
        """`quotes` and `below`: how many quotes have them or a tag below, and how many tags lie below."""
        super().__init__(parent)
        self.setObjectName("removalDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("tags", "Remove tag"))
        self.setMinimumWidth(400)
        told = [translate("tags", "%n quote(s) have «{tag}» or a tag below it.", n=quotes).format(tag=names)]
        if below:
            told.append(translate("tags", "%n tag(s) below go along.", n=below))
        told.append(translate("tags", "The quotes themselves stay. Ctrl+Z brings all of it back."))
        self.told = PlainLabel("\n".join(told), "removalTold", wrapped=True)
        buttons = QDialogButtonBox()
        self.does = buttons.addButton(translate("tags", "Remove tag"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(14)
        layout.addWidget(self.told)
        layout.addWidget(buttons)

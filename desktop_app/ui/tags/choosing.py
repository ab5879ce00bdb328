"""Choosing a tag: the one that another is merged into, or that tags shall lie in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView


class TagDialog(QDialog):
    """Offers tags by their paths; what is typed narrows them.

    Signals:
        chosen: id of a tag; empty for `top`.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, about: str, does: str, tags: Sequence[TagLine], parent: QWidget, top: str = ""
    ) -> None:
        """Take the title, what the choice does, the word of the button and, as `top`, the name of no tag at all."""
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(440, 440)
        self._tags, self._top = list(tags), top
        self.narrow = QLineEdit()
        self.narrow.setPlaceholderText(translate("tags", "Words of the tag"))
        self.narrow.setAccessibleName(translate("tags", "Narrow the tags"))
        self.narrow.textChanged.connect(self._show)
        self.list = RowsView(0)
        self.list.setAccessibleName(translate("tags", "Tags"))
        self.list.entered_row.connect(lambda _: self.accept())
        self.does = QPushButton(does)
        self.does.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.does, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(about, "quiet", wrapped=True))
        layout.addWidget(self.narrow)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._show()

    def _show(self) -> None:
        wanted = self.narrow.text().casefold().strip()
        top = [Row("", self._top)] if self._top and not wanted else []
        fitting = [Row(one.id, one.path, dots=(one.colour,)) for one in self._tags if wanted in one.path.casefold()]
        rows = [*top, *fitting]
        self.list.show_rows(rows)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.does.setEnabled(bool(rows))

    def accept(self) -> None:
        if self.list.currentIndex().isValid():
            self.chosen.emit(self.list.current_id())
            super().accept()

"""Choosing the tag that another is merged into."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView


class MergeDialog(QDialog):
    """Offers every other tag that does not lie below the one that goes.

    Signals:
        chosen: id of the tag that stays.
    """

    chosen = Signal(str)

    def __init__(self, tag: TagLine, tags: Sequence[TagLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("tags", "Merge tags"))
        self.resize(420, 420)
        self._tags = [one for one in tags if one.path != tag.path and not one.path.startswith(tag.path + "/")]
        words = translate(
            "tags", "All that has the tag «{tag}» gets the tag chosen here; «{tag}» goes. Ctrl+Z brings it back."
        )
        self.narrow = QLineEdit()
        self.narrow.setPlaceholderText(translate("tags", "Words of the tag"))
        self.narrow.setAccessibleName(translate("tags", "Narrow the tags"))
        self.narrow.textChanged.connect(self._show)
        self.list = RowsView(0)
        self.list.setAccessibleName(translate("tags", "Tags"))
        self.list.entered_row.connect(lambda _: self.accept())
        self.merge = QPushButton(translate("tags", "Merge"))
        self.merge.setDefault(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.merge, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(translate("dialogs", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(words.format(tag=tag.path), "quiet", wrapped=True))
        layout.addWidget(self.narrow)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        self._show()

    def _show(self) -> None:
        wanted = self.narrow.text().casefold().strip()
        rows = [Row(one.id, one.path, dots=(one.colour,)) for one in self._tags if wanted in one.path.casefold()]
        self.list.show_rows(rows)
        if rows and not self.list.current_id():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.merge.setEnabled(bool(rows))

    def accept(self) -> None:
        if chosen := self.list.current_id():
            self.chosen.emit(chosen)
            super().accept()

"""A list of lines of which some are ticked, narrowed while somebody types."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.ui.parts.plain import show_plainly, tip

ID = Qt.ItemDataRole.UserRole


class TickList(QListWidget):
    """Lines with a box to tick before each, none of them ticked at first."""

    def __init__(self, lines: Iterable[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        """Take the id, what is shown, and the whole words of each line."""
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_plainly(self)
        for id, words, whole in lines:
            item = QListWidgetItem(words)
            item.setData(ID, id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setToolTip(tip(whole))
            self.addItem(item)

    def narrow(self, wanted: str) -> None:
        """Show only the lines that hold these words, in any case; what is ticked stays ticked."""
        wanted = wanted.casefold().strip()
        for item in self._items():
            item.setHidden(wanted not in item.text().casefold())

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the ticked lines, in order."""
        return tuple(str(item.data(ID)) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

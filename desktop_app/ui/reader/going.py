"""Going to a page or a time of the source."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.interviews import Locator, LocatorKind
from desktop_app.domain.places import place_named
from desktop_app.domain.signs import shown
from desktop_app.services.vocabulary import place_words
from desktop_app.services.words import translate

BEGINNING = 60
"""Characters of what stands there."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class PlaceDialog(QDialog):
    """Lists the places of a text; what is typed chooses one, Enter goes there.

    Signals:
        wanted: where it begins (a character of the text).
    """

    wanted = Signal(int)

    def __init__(self, places: Sequence[Locator], text: str, at: Locator | None, parent: QWidget | None = None) -> None:
        """`at` is the place at hand."""
        super().__init__(parent)
        self.setObjectName("placeDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        timed = bool(places) and places[0].kind is LocatorKind.TIME
        title = translate("places", "Go to a time") if timed else translate("places", "Go to a page")
        self.setWindowTitle(title)
        self.resize(460, 420)
        self._places = tuple(places)
        self.field = QLineEdit()
        self.field.setObjectName("placeField")
        self.field.setPlaceholderText(
            translate("places", "Time, e.g. 14:05") if timed else translate("places", "Number of the page")
        )
        self.field.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("places", "Places of the text"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        for place in places:
            beginning = " ".join(text[place.start : place.start + BEGINNING].split())
            self.list.addItem(QListWidgetItem(shown(f"{place_words((place,))}    {beginning}")))
        self.list.setCurrentRow(self._places.index(at) if at in self._places else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self.field.textChanged.connect(self._choose)
        self.field.returnPressed.connect(self.accept)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self.accept())
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def _choose(self, written: str) -> None:
        place = place_named(self._places, written)
        if place is not None:
            self.list.setCurrentRow(self._places.index(place))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        row = self.list.currentRow()
        super().accept()
        if row >= 0:
            self.wanted.emit(self._places[row].start)

"""A small field at the words: a few letters choose a tag, Enter puts it on, and the next one can be written."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.ids import TagId
from desktop_app.domain.signs import shown
from desktop_app.services.choosing_tags import Offer, offers
from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.swatch import swatch
from desktop_app.ui.parts.plain import PlainLabel

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
_ROWS = 8


class TagPicker(QFrame):
    """Offers tags for one quote. Enter puts the one at hand on and stays for the next; Enter without words, or Escape,
    closes.

    Signals:
        wanted: path of the tag to put on.
        closed: the editor is done.
    """

    wanted = Signal(str)
    closed = Signal()

    def __init__(self, tags: Sequence[TagLine], recent: Sequence[TagId], there: Sequence[str], parent: QWidget) -> None:
        """`there` are the paths of the tags that the quote has already."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tagPicker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tags, self._recent = tags, recent
        self._offers: list[Offer] = []
        self._put = list(there)
        self._moved = False
        """Whether the editor walked to a tag without writing."""
        self.field = QLineEdit()
        self.field.setObjectName("tagPickerField")
        self.field.setPlaceholderText(translate("tagging", "A few letters of a tag"))
        self.field.setAccessibleName(translate("tagging", "Tag"))
        self.list = QListWidget()
        self.list.setObjectName("tagPickerList")
        self.list.setAccessibleName(translate("tagging", "Tags that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.put = PlainLabel("", "quiet", wrapped=True)
        self.put.setVisible(bool(self._put))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (self.field, self.list, self.put):
            layout.addWidget(widget)
        self.field.textChanged.connect(lambda _: self._offer())
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._take())
        self._say_put()
        self._offer()

    def open_at(self, words: QRect) -> None:
        """Open under words on the screen, or at their right where there is no room."""
        row = max(24, self.list.sizeHintForRow(0))
        self.list.setFixedHeight(row * _ROWS + 4)
        self.resize(340, self.sizeHint().height())
        screen = self.screen().availableGeometry()
        left, top = words.left(), words.bottom() + 6
        if top + self.height() > screen.bottom():
            left, top = words.right() - self.width(), min(words.top(), screen.bottom() - self.height())
        self.move(QPoint(max(screen.left(), min(left, screen.right() - self.width())), max(screen.top(), top)))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _offer(self) -> None:
        self._offers = offers(self._tags, self._recent, self.field.text())
        self.list.clear()
        for offer in self._offers:
            words = translate("tagging", "New tag: {path}").format(path=offer.path) if offer.new else offer.path
            item = QListWidgetItem(shown(f"{words}    {offer.shortcut}".rstrip()))
            if offer.colour:
                item.setIcon(swatch(offer.colour))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._offers else -1)

    def _say_put(self) -> None:
        self.put.setText(translate("tagging", "On it: {tags}").format(tags=", ".join(self._put)))
        self.put.setVisible(bool(self._put))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if step := _STEPS.get(key, 0):
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                self._moved = True
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        if self.field.text().strip() or self._moved:
            self._take()
        else:
            self.close()

    def _take(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._offers):
            return
        path = self._offers[row].path
        if path not in self._put:
            self._put.append(path)
            self._say_put()
        self.wanted.emit(path)
        self._moved = False
        self.field.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

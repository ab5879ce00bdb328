"""What is offered below the search box: words and values to go on with, or what was searched before."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services import completing
from desktop_app.services.completing import ARCHIVE, MOST, Asked, Offer
from desktop_app.services.search_history import SearchHistory
from desktop_app.services.words import translate
from desktop_app.ui.look.palette import colours
from desktop_app.ui.shell.search_box import SearchBox
from desktop_app.ui.workplace import Workplace

HISTORY = 12
"""So many earlier queries are offered in the empty box."""
_LINE = 27
_WIDTH = 420


class OffersList(QListWidget):
    """A list over the window that never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("offers")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_OfferDelegate(self))
        self.hide()

    def show_offers(self, offers: Sequence[Offer], where: QPoint, width: int) -> None:
        """Show offers at a place of the window; none is chosen yet."""
        self.clear()
        for offer in offers:
            item = QListWidgetItem(shown(offer.shown))
            item.setData(Qt.ItemDataRole.UserRole, offer)
            item.setSizeHint(QSize(0, _LINE))
            self.addItem(item)
        self.setCurrentRow(-1)
        self.setAccessibleName(translate("search", "Suggestions"))
        self.setGeometry(where.x(), where.y(), min(width, _WIDTH), len(offers) * _LINE + 10)
        self.setVisible(bool(offers))
        self.raise_()

    def chosen(self) -> Offer | None:
        """Return the offer that is chosen."""
        item = self.currentItem()
        offer = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return offer if isinstance(offer, Offer) else None

    def step(self, by: int) -> None:
        """Choose the next offer; before the first and after the last none is."""
        self.setCurrentRow((self.currentRow() + 1 + by) % (self.count() + 1) - 1)


class _OfferDelegate(QStyledItemDelegate):
    """Words at the left, how often they are there at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer = index.data(Qt.ItemDataRole.UserRole)
        now = colours()
        painter.save()
        chosen = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        if chosen:
            painter.fillRect(option.rect, now.selection)
        area = option.rect.adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(now.selection_ink if chosen else now.quiet_ink)
        number = f"{offer.number:,}".replace(",", "\u202f") if offer.number else ""
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, number)
        metrics = QFontMetrics(option.font)
        painter.setPen(now.selection_ink if chosen else now.accent if offer.field else now.ink)
        room = area.width() - metrics.horizontalAdvance(number) - 12
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


class Suggesting(QObject):
    """Offers what a query could go on with; nothing is taken that was not chosen.

    Signals:
        asked_again: an earlier query was chosen.
    """

    asked_again = Signal(str)

    def __init__(self, box: SearchBox, window: QWidget) -> None:
        super().__init__(window)
        self._box = box
        self.list = OffersList(window)
        self._window = window
        self._workplace: Workplace | None = None
        self.history: SearchHistory | None = None
        self._asked: Asked | None = None
        box.takes, box.acts = self._takes, self._act
        box.textEdited.connect(lambda _: self._typed())
        box.pressed_empty.connect(self.offer_history)
        box.left.connect(self.hide)
        self.list.itemClicked.connect(lambda _: self._take())

    def begin(self, workplace: Workplace) -> None:
        """Suggest from an archive that was opened."""
        self._workplace = workplace
        self.history = SearchHistory(workplace.application.preferences, workplace.desk)

    def end(self) -> None:
        """Let go of the archive, and of what was searched in it where that is secret."""
        self._workplace, self.history = None, None
        self.hide()
        self.list.clear()

    def remember(self, query: str) -> None:
        """Keep a query that was meant: something was opened from its answer, or Enter pressed."""
        if self.history is not None:
            self.history.add(query)

    def forget(self) -> None:
        """Forget what was searched in the open archive."""
        if self.history is not None:
            self.history.clear()

    def hide(self) -> None:
        """Offer nothing."""
        self._asked = None
        self.list.hide()

    def offer_history(self) -> None:
        """Offer what was searched before."""
        if self.history is not None and not self._box.text():
            self._asked = None
            self._show([Offer(query, query) for query in self.history.all()[:HISTORY]])

    def _typed(self) -> None:
        what = completing.asked(self._box.text(), self._box.cursorPosition())
        self._asked = what
        if what is None or self._workplace is None:
            self.list.hide()
            return
        closed = list(completing.offers(what))
        if what.field and what.field not in ARCHIVE:
            self._show(closed)
            return

        def show(there: tuple[tuple[str, int], ...]) -> None:
            if self._asked == what:
                self._show([*closed, *completing.found(what, there)][:MOST])

        self._workplace.find(
            lambda finding: finding.complete(what.beginning, what.field, MOST), show, newest="completion"
        )  # fmt: skip

    def _show(self, offers: Sequence[Offer]) -> None:
        if self._window.focusWidget() is self._box:
            where = self._box.mapTo(self._window, QPoint(0, self._box.height() + 3))
            self.list.show_offers(offers, where, self._box.width())

    # --- keys

    def _takes(self, key: Qt.Key) -> bool:
        if not self.list.isVisible():
            history = self.history is not None and not self._box.text() and bool(self.history.all())
            return key == Qt.Key.Key_Down and history
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.list.chosen() is not None
        return key != Qt.Key.Key_Tab or self._asked is not None

    def _act(self, key: Qt.Key) -> None:
        if not self.list.isVisible():
            self.offer_history()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            if self.list.chosen() is None:
                self.list.setCurrentRow(0)
            self._take()

    def _take(self) -> None:
        offer, what = self.list.chosen(), self._asked
        self.hide()
        if offer is None:
            return
        if what is None:
            self.asked_again.emit(offer.text)
            return
        query, caret = completing.taken(self._box.text(), what, offer)
        self._box.setText(query)
        self._box.setCursorPosition(caret)
        if offer.field:
            self._typed()

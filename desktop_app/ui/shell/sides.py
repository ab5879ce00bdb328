"""Two rows of tabs side by side: a text can be laid beside another."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop_app.ui.shell.tabs import Tabs
from desktop_app.ui.shell.trail import Stop
from desktop_app.ui.workplace import Workplace


class Sides(QSplitter):
    """The tabs, and the texts beside them; what menus do, they do where the focus was last.

    Signals:
        current_changed: another tab, or none, is at hand.
    """

    current_changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("sides")
        self.setChildrenCollapsible(False)
        self.main = Tabs(workplace)
        self.beside = Tabs(workplace)
        self._at_hand = self.main
        for tabs in (self.main, self.beside):
            self.addWidget(tabs)
            tabs.current_changed.connect(self._changed)
        self.beside.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)

    @property
    def at_hand(self) -> Tabs:
        """The tabs in which the focus was last."""
        return self._at_hand

    def move_across(self) -> None:
        """Lay the text at hand beside the others, or back among them, at the place where it is read."""
        tab = self._at_hand.reading()
        if tab is None:
            return
        there = self.beside if self._at_hand is self.main else self.main
        interview, at, quote = tab.interview, tab.place(), tab.current()
        self._at_hand.close_current(quietly=True)
        self._at_hand = there
        there.show()
        opened = there.open_interview(interview)
        opened.show_place(at)
        if quote:
            opened.choose(quote)
        opened.setFocus()
        half = max(1, self.width() // 2)
        self.setSizes([half, half])
        self._changed()

    def _focus_went(self, _: QWidget | None, now: QWidget | None) -> None:
        for tabs in (self.main, self.beside):
            if now is not None and (now is tabs or tabs.isAncestorOf(now)) and tabs is not self._at_hand:
                self._at_hand = tabs
                self.current_changed.emit()

    def _changed(self) -> None:
        self.beside.setVisible(self.beside.count() > 0)
        if self._at_hand is self.beside and not self.beside.count():
            self._at_hand = self.main
        self.current_changed.emit()

    def show_signs(self, calm: bool) -> None:
        """Mark ordinary typography in all texts that are open, or no longer."""
        for tabs in (self.main, self.beside):
            tabs.show_signs(calm)

    def open_stops(self) -> tuple[list[Stop], str]:
        """Return which interviews are open, those beside the others last, and which is in front."""
        stops, front = self.main.open_stops()
        return [*stops, *self.beside.open_stops()[0]], front

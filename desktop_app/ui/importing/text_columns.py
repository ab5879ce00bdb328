"""The columns of a table that hold the text: one, or an answer each below its question."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.domain.signs import shown
from desktop_app.services.words import translate
from desktop_app.ui.importing.wording import field_words
from desktop_app.ui.parts.plain import on_button, tip

LETTERS = 26
"""Of the headings, on the button."""


class StayingMenu(QMenu):
    """A menu that stays open while entries are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(QPointF(event.position()).toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True


class TextColumns(QPushButton):
    """A button with a menu in which the columns of the text are ticked.

    Signals:
        chosen: other columns are ticked.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columnOf_text")
        self.setAutoDefault(False)
        self._menu = StayingMenu(self)
        self.setMenu(self._menu)
        self._ticks: dict[str, QAction] = {}
        self._name()

    def offer(self, headings: Sequence[str], ticked: Sequence[str]) -> None:
        """Offer columns by their headings."""
        self._menu.clear()
        self._ticks = {}
        for heading in headings:
            action = self._menu.addAction(on_button(heading))
            action.setCheckable(True)
            action.setChecked(heading in ticked)
            action.toggled.connect(self._toggled)
            self._ticks[heading] = action
        self._name()

    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns ticked, in the order of the table."""
        return tuple(heading for heading, action in self._ticks.items() if action.isChecked())

    def choose(self, *headings: str) -> None:
        """Tick these columns and no others."""
        for heading, action in self._ticks.items():
            action.setChecked(heading in headings)

    def _toggled(self, _: bool) -> None:
        self._name()
        self.chosen.emit()

    def _name(self) -> None:
        named = ", ".join(self.headings())
        short = named if len(named) <= LETTERS else named[: LETTERS - 1].rstrip() + "…"
        self.setText(on_button(short) if named else translate("importing", "no column"))
        self.setToolTip(tip(named))
        self.setAccessibleName(f"{field_words('text')}: {shown(named)}")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

"""A pane with a heading, a count, a field to narrow the list, buttons, and a list or what an empty place says."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.parts.rows import RowsView

REST_MS = 50
"""Changes that follow each other so closely are shown in one go."""


class ListPane(QWidget):
    """What the panes of the middle column have in common; each fills in its words and its rows."""

    keeps_up = False
    """Whether others need what it shows while another pane lies over it."""

    def __init__(self, list_view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = list_view
        self.heading = QLabel()
        self.heading.setObjectName("paneHeading")
        self.heading.setFont(weighted(interface_font(12), 600))
        self.count = QLabel()
        self.count.setObjectName("paneCount")
        self.narrow = QLineEdit()
        self.narrow.setObjectName("narrow")
        self.narrow.setClearButtonEnabled(True)
        self.empty = EmptyPlace()
        self._stale = False
        self._rest = QTimer(self)
        self.narrow.textChanged.connect(self.refresh_soon)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(2)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(14, 12, 10, 2)
        top.addWidget(self.heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addLayout(self._buttons)
        field = QHBoxLayout()
        field.setContentsMargins(12, 2, 12, 8)
        field.addWidget(self.narrow)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addLayout(field)
        layout.addLayout(self._stack, 1)
        self.setFocusProxy(self.list)

    def add_button(self, action: QAction) -> QToolButton:
        """Put a small button at the right of the heading."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setAutoRaise(True)
        self._buttons.addWidget(button)
        return button

    def show_count(self, number: int) -> None:
        """Show how many rows there are, and the empty place where there are none."""
        self.count.setText(str(number) if number else "")
        self._stack.setCurrentIndex(0 if number else 1)

    def refresh(self) -> None:
        """Ask for the rows anew."""

    def refresh_soon(self) -> None:
        """Ask for the rows when changes have come to rest; where another pane lies over this one, when it is seen."""
        if self.isVisible() or self.keeps_up or not self.window().isVisible():
            self._rest.start()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set all words in the language spoken now."""

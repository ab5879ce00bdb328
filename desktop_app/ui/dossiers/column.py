"""The parts of a dossier one below the other, put in order without being made anew."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

WIDEST = 860
"""Pixels: a longer line is hard to read."""


class Column(QScrollArea):
    """A column in the middle of a scrolled place. What stays keeps its focus and its unsaved words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossierColumn")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.setObjectName("dossierPaper")
        self._inside.setMaximumWidth(WIDEST)
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(22, 18, 22, 40)
        self._rows.setSpacing(10)
        self._rows.addStretch(1)
        around = self._around = QWidget()
        around.setObjectName("dossierAround")
        line = QHBoxLayout(around)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self._inside, 100)
        line.addStretch(1)
        self.setWidget(around)
        self._shown: list[QWidget] = []
        self._placed = QTimer(self)
        self._placed.setSingleShot(True)
        self._placed.timeout.connect(lambda: self._around.setUpdatesEnabled(True))

    def arrange(self, wanted: Sequence[QWidget]) -> None:
        """Show these widgets in this order, and let go of all others."""
        if self._shown == list(wanted):
            return
        self._around.setUpdatesEnabled(False)  # new parts have no height until the layout has come round
        self._placed.start()
        for widget in self._shown:
            if widget not in wanted:
                self._rows.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for number, widget in enumerate(wanted):
            there = self._rows.itemAt(number)
            if there is None or there.widget() is not widget:
                self._rows.removeWidget(widget)
                self._rows.insertWidget(number, widget)
        self._shown = list(wanted)
        self._chain()

    def settle(self) -> None:
        """Give every part its place now, not when the window comes to it."""
        self._rows.activate()

    def parts(self) -> list[QWidget]:
        """Return what is shown, from top to bottom."""
        return list(self._shown)

    def _chain(self) -> None:
        """Let Tab go through the parts as they stand."""
        window = self.window()
        stops = [
            one
            for part in self._shown
            for one in (part, *part.findChildren(QWidget))
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is window
        ]
        for first, second in pairwise(stops):
            QWidget.setTabOrder(first, second)

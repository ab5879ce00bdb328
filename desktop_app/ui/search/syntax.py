"""How a query can be written, below the search box."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.services.query_help import lines
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.parts.plain import PlainLabel

WIDTH = 600
HEIGHT = 560


class SyntaxHelp(QFrame):
    """Examples with what they find; closes when something else is clicked, or with Escape."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("syntaxHelp")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = PlainLabel(translate("search", "What can be written here"))
        heading.setFont(weighted(interface_font(12), 600))
        heading.setContentsMargins(18, 14, 18, 4)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(18, 4, 18, 14)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate(lines()):
            written = PlainLabel(example, "syntaxExample")
            written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(written, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(meaning, wrapped=True), row, 1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(heading)
        layout.addWidget(scroll)

    def open_below(self, widget: QWidget) -> None:
        """Open below a widget, within its screen."""
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 3))
        screen = widget.screen() or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        height = min(HEIGHT, free.bottom() - corner.y() - 12)
        self.resize(WIDTH, max(200, height))
        self.move(min(corner.x(), free.right() - WIDTH), corner.y())
        self.show()

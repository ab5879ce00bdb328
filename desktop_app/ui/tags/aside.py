"""The side of the tree: what the tag at hand means, and what hangs on it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.services.views import TagLine
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.look.swatch import swatch
from desktop_app.ui.parts.plain import PlainLabel

TALLEST = 150
"""Pixels of the definition; a longer one is scrolled."""


class TagAside(QWidget):
    """Shows one tag: path, key, definition, and its quotes.

    Signals:
        quotes_wanted: whether those of the tags below are wanted too.
        definition_wanted: the editor wants to write it.
    """

    quotes_wanted = Signal(bool)
    definition_wanted = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagAside")
        self._line: TagLine | None = None
        self._writable = writable
        self._sign = QLabel()
        self.path = PlainLabel("", "tagPath", wrapped=True)
        self.path.setFont(weighted(interface_font(), 600))
        self.key = PlainLabel("", "keyCap")
        self.definition = PlainLabel("", "tagDefinition", wrapped=True)
        self.definition.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.definition.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea()
        scroll.setWidget(self.definition)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setMaximumHeight(TALLEST)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        self.own = self._button("ownQuotes", lambda: self.quotes_wanted.emit(False))
        self.whole = self._button("allQuotes", lambda: self.quotes_wanted.emit(True))
        self.define = self._button("define", self.definition_wanted.emit)
        self._lay_out()
        self.show_tag(None)

    def _button(self, name: str, act: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName("linkTarget")
        button.setProperty("part", name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.path, 1)
        head.addWidget(self.key, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 12, 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._scroll)
        for button in (self.define, self.own, self.whole):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_tag(self, line: TagLine | None) -> None:
        """Show a tag; nothing where there is none at hand."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        self._sign.setPixmap(swatch(line.colour).pixmap(16, 16))
        self.path.setText(line.path)
        self.key.setText(line.shortcut)
        self.key.setVisible(bool(line.shortcut))
        self.definition.setText(line.definition)
        self._scroll.setVisible(bool(line.definition))
        self.define.setText(translate("tags", "Write a definition…"))
        self.define.setVisible(self._writable and not line.definition)
        self.own.setText(translate("tags", "%n quote(s) with this very tag", n=line.count))
        self.own.setEnabled(bool(line.count))
        self.whole.setText(translate("tags", "%n quote(s) with this tag or one below it", n=line.whole))
        self.whole.setVisible(line.whole != line.count)
        self._fit()

    def _fit(self) -> None:
        """Let the definition have the height that its words need, up to a limit."""
        wide = max(80, self.width() - 34)
        tall = self.definition.heightForWidth(wide)
        self._scroll.setFixedHeight(min(TALLEST, max(tall, self.fontMetrics().height()) + 4))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.show_tag(self._line)
        super().changeEvent(event)

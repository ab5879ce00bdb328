"""The small bar that floats beside a selection and offers what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QToolButton, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import show_plainly


class SelectionBar(QFrame):
    """Offers Quote, Quote and tag, Note and Copy, and says who is taken for the speaker.

    Signals:
        quote_wanted, tag_wanted, note_wanted, copy_wanted.
    """

    quote_wanted = Signal()
    tag_wanted = Signal()
    note_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("selectionBar")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(4, 4, 4, 4)
        self._layout.setSpacing(2)
        self.speaker = QComboBox(self)
        self.speaker.setObjectName("barSpeaker")
        self.speaker.setEditable(True)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.setFixedWidth(190)
        self.speaker.hide()
        show_plainly(self.speaker.view())
        field = self.speaker.lineEdit()
        if field is not None:
            field.returnPressed.connect(self.quote_wanted)
        self._layout.addWidget(self.speaker)
        self.quote = self._button("quote", "makeQuote", self.quote_wanted)
        self.tag = self._button("tag", "makeTaggedQuote", self.tag_wanted)
        self.note = self._button("note", "makeNote", self.note_wanted)
        self.copy = self._button("copy", "copyWords", self.copy_wanted)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 3)
        self.setGraphicsEffect(shadow)
        self.retranslate()
        self.hide()

    def _button(self, picture: str, name: str, wanted: object) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setIcon(icon(picture))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(wanted)
        self._layout.addWidget(made)
        return made

    def propose(self, name: str, names: Sequence[str]) -> None:
        """Offer who may have said it, the likeliest in the field; an empty name means nobody known."""
        self.speaker.clear()
        self.speaker.addItems(list(names))
        self.speaker.setEditText(name)
        self.speaker.show()
        self.adjustSize()

    def name(self) -> str | None:
        """Return whom the editor takes for the speaker; None where that was not asked."""
        return None if self.speaker.isHidden() else self.speaker.currentText().strip()

    def retranslate(self) -> None:
        """Set all words anew."""
        field = self.speaker.lineEdit()
        for part in (self.speaker, field, self.speaker.view()):
            if part is not None:
                part.setAccessibleName(translate("reader", "Who said it"))
        if field is not None:
            field.setPlaceholderText(translate("reader", "Speaker unknown"))
        self.speaker.setToolTip(translate("reader", "Who said it; another name can be chosen or written (Tab)"))
        for button, words, key in (
            (self.quote, translate("reader", "Quote"), "Q"),
            (self.tag, translate("reader", "Quote and tag…"), "T"),
            (self.note, translate("reader", "Note"), "N"),
            (self.copy, translate("reader", "Copy"), "Ctrl+C"),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(f"{words} ({key})")
        self.adjustSize()

    def show_beside(self, words: QRect, inside: QRect) -> None:
        """Show the bar over the selected words, or under them where there is no room; both in the parent's pixels."""
        self.adjustSize()
        above = words.top() - self.height() - 8
        top = above if above >= inside.top() + 4 else min(words.bottom() + 8, inside.bottom() - self.height() - 4)
        left = min(max(inside.left() + 4, words.left()), max(inside.left() + 4, inside.right() - self.width() - 4))
        self.move(QPoint(left, top))
        self.show()
        self.raise_()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.adjustSize()
        super().changeEvent(event)

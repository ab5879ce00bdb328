"""Tags, notes and links of a quote as small things in its panel."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.links import link_type
from desktop_app.domain.notes import NoteKind
from desktop_app.services.views import LinkView, NoteView, TagLine
from desktop_app.services.vocabulary import link_words, note_words
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import colours
from desktop_app.ui.look.swatch import paint_swatch
from desktop_app.ui.parts.plain import PlainLabel, on_button, tip
from desktop_app.ui.parts.wording import moment


def small_button(name: str, words: str) -> QToolButton:
    """Return a small button with an icon; the words are for the pointer and for screen readers."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAutoRaise(True)
    button.setToolTip(tip(words))
    button.setAccessibleName(words)
    return button


class Dot(QWidget):
    """A dot in the colour of a tag or a link type."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_swatch(painter, QRectF(2, 2, 8, 8), self._colour, colours().dark)


class TagChip(QFrame):
    """A tag on a quote.

    Signals:
        removed: id of the tag to take off.
    """

    removed = Signal(str)

    def __init__(self, tag: TagLine, writable: bool) -> None:
        super().__init__()
        self.setObjectName("tagChip")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(7, 1, 2 if writable else 8, 1)
        layout.setSpacing(5)
        layout.addWidget(Dot(tag.colour))
        layout.addWidget(PlainLabel(tag.path))
        if writable:
            off = small_button("close", translate("panel", "Take the tag {tag} off").format(tag=tag.path))
            off.clicked.connect(lambda: self.removed.emit(tag.id))
            layout.addWidget(off)


class NoteText(QPlainTextEdit):
    """A note as plain text that can be written in place; saved when the editor leaves it or presses Ctrl+Enter.

    Signals:
        left: the editor is done with it.
    """

    left = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("noteText")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def _grow(self) -> None:
        lines = max(1, int(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 12)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
            return
        super().keyPressEvent(event)


class NoteCard(QFrame):
    """A note: kind, who and when, its text.

    Signals:
        changed: id and new text.  removed: id.  done: id and whether it is done.
    """

    changed = Signal(str, str)
    removed = Signal(str)
    done = Signal(str, bool)

    def __init__(self, note: NoteView, writable: bool) -> None:
        super().__init__()
        self.setObjectName("noteCard")
        self._note = note
        head = QHBoxLayout()
        sign = {NoteKind.COMMENT: "note", NoteKind.FACT_CHECK: "fact-check", NoteKind.TO_DO: "todo"}[note.kind]
        picture = QLabel()
        picture.setPixmap(icon(sign).pixmap(15, 15))
        head.addWidget(picture)
        about = PlainLabel(f"{note_words(note.kind)} · {note.author} · {moment(note.date)}", "quiet")
        head.addWidget(about, 1)
        if writable and note.kind is not NoteKind.COMMENT:
            words = translate("panel", "Done") if not note.done else translate("panel", "Not done")
            tick = small_button("check", words)
            tick.setCheckable(True)
            tick.setChecked(note.done)
            tick.clicked.connect(lambda: self.done.emit(note.id, not note.done))
            head.addWidget(tick)
        if writable:
            off = small_button("bin", translate("panel", "Remove note"))
            off.clicked.connect(lambda: self.removed.emit(note.id))
            head.addWidget(off)
        self._text = NoteText(note.text)
        self._text.setReadOnly(not writable)
        self._text.setAccessibleName(translate("panel", "Text of the note"))
        self._text.left.connect(self._left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._text)

    def _left(self) -> None:
        text = self._text.toPlainText().strip()
        if text and text != self._note.text:
            self.changed.emit(self._note.id, text)


class ElidedLink(QPushButton):
    """A flat button that shows as much of its words as there is room for."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = on_button(words)
        self.setFlat(True)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 14
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))


class LinkCard(QFrame):
    """A link as seen from the quote: how it reads, and the other quote.

    Signals:
        followed: id of the other quote.  removed: id of the link.
    """

    followed = Signal(str)
    removed = Signal(str)

    def __init__(self, link: LinkView, writable: bool) -> None:
        super().__init__()
        self.setObjectName("linkCard")
        go = ElidedLink(f"«{link.other_words}»")
        go.setObjectName("linkTarget")
        go.setCursor(Qt.CursorShape.PointingHandCursor)
        go.setToolTip(tip(" · ".join(part for part in (link.other_speaker, link.other_title, link.note) if part)))
        go.clicked.connect(lambda: self.followed.emit(link.other))
        type_name = PlainLabel(link_words(link.type, link.outgoing), "linkType")
        speaker = PlainLabel(link.other_speaker, "quiet")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(Dot(link_type(link.type).colour))
        line.addWidget(type_name)
        line.addWidget(speaker)
        line.addWidget(go, 1)
        if writable:
            off = small_button("close", translate("panel", "Remove link"))
            off.clicked.connect(lambda: self.removed.emit(link.id))
            line.addWidget(off)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 4, 2)
        layout.setSpacing(0)
        layout.addLayout(line)
        if link.note:
            layout.addWidget(PlainLabel(link.note, "quiet", wrapped=True))

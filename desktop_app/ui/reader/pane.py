"""The text itself: one read-only document whose looks lie on top of it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextLayout,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.look.palette import colours
from desktop_app.ui.reader.highlights import Lines, Stretch, flattened
from desktop_app.ui.reader.inks import ink
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.reader.spacing import empty_line, paragraph

_BOTTOM = 90
_SAMPLE = "Мы говорили о том, что будет с городом, и никто не спешил уходить."

Key = tuple[int, Qt.KeyboardModifier]


class TextPane(QTextEdit):
    """Shows one canonical text and never hands its own copy back.

    Signals:
        clicked: a character and the place on the screen, after a click that selected nothing.
        context_wanted: the same for the context menu; the character is -1 beside the text.
        selection_made: the pointer or the keyboard has selected something; not while the pointer still drags.
        resized: the pane has a new size.
        back_wanted, forward_wanted: the mouse's button for going back, or forward, was pressed.
    """

    clicked = Signal(int, QPoint)
    context_wanted = Signal(int, QPoint)
    selection_made = Signal()
    resized = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readingText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(3)
        self.positions = Positions("")
        self.keys: dict[Key, Callable[[], None]] = {}
        """What keys do here, by key and modifiers."""
        self.holds_back: Callable[[Span], bool] = lambda _: False
        """Says whether words may not leave without a reason: then they are not dragged away either."""
        self._lines: Lines = {}
        self._head = 0
        self._pressed = QPoint()
        self._pointing = False
        self.set_size(13.0)
        self.selectionChanged.connect(self._selection_changed)

    # --- text

    def show_text(self, text: str, head: int = 0) -> None:
        """Show another text, from its beginning, with room for a head of so many pixels above it."""
        self.positions = Positions(text)
        self._head = head
        self._lines = {}
        self.clear()
        document = self.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.setBlockFormat(paragraph(self.document().defaultFont(), self.logicalDpiY()))
        cursor.insertText(self.positions.shown())
        self._tighten_empty_lines()
        self._set_frame()
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)  # the caret alone would be brought into sight without the head above it

    def set_size(self, points: float) -> None:
        """Set the size of the letters in points; the place in the text stays."""
        place = self.top_character()
        font = reading_font(points)
        self.document().setDefaultFont(font)
        self.setFont(font)
        if self.positions.text:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.setBlockFormat(paragraph(self.document().defaultFont(), self.logicalDpiY()))
            self._tighten_empty_lines()
            cursor.endEditBlock()
            self.show_at_top(place)

    def character_width(self) -> float:
        """Return the mean width of a letter in pixels."""
        return QFontMetricsF(self.document().defaultFont()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)

    def set_head(self, height: int) -> None:
        """Leave room above the text, in pixels."""
        if height != self._head:
            self._head = height
            self._set_frame()

    def _tighten_empty_lines(self) -> None:
        """An empty line separates paragraphs; as tall as a full one it would tear the text apart."""
        tight = empty_line(self.document().defaultFont(), self.logicalDpiY())
        places = self.positions
        for line in range(places.lines):
            if places.line_start(line) == places.line_end(line):
                QTextCursor(self.document().findBlockByNumber(line)).setBlockFormat(tight)

    def _set_frame(self) -> None:
        frame = self.document().rootFrame()
        look = frame.frameFormat()
        look.setTopMargin(self._head)
        look.setBottomMargin(_BOTTOM)
        frame.setFrameFormat(look)

    # --- looks

    def lay(self, lines: Lines) -> None:
        """Put looks on the text; only the lines whose looks differ from before are touched."""
        old, self._lines = self._lines, lines
        self._ink([line for line in old.keys() | lines.keys() if old.get(line) != lines.get(line)])

    def recolour(self) -> None:
        """Draw all looks anew, in the theme worn now."""
        self._ink(list(self._lines))

    def _ink(self, changed: list[int]) -> None:
        if not changed:
            return
        dark = colours().dark
        document = self.document()
        blocks = [document.findBlockByNumber(line) for line in sorted(changed)]
        for block in blocks:
            block.layout().setFormats(self._formats(block, self._lines.get(block.blockNumber(), ()), dark))
        if len(blocks) > 12:
            first, last = blocks[0], blocks[-1]
            document.markContentsDirty(first.position(), last.position() + last.length() - first.position())
            return
        for block in blocks:
            document.markContentsDirty(block.position(), block.length())

    def _formats(self, block: QTextBlock, stretches: Sequence[Stretch], dark: bool) -> list[QTextLayout.FormatRange]:
        begin, to_qt = block.position(), self.positions.to_qt
        made = []
        for segment in flattened(stretches):
            one = QTextLayout.FormatRange()
            one.start = to_qt(segment.start) - begin
            one.length = to_qt(segment.end) - begin - one.start
            one.format = ink(segment.looks, dark)
            made.append(one)
        return made

    # --- places

    def character_at(self, point: QPoint) -> int:
        """Return the character under a point of the viewport, or -1 where there is none."""
        place = QPointF(point) + QPointF(0, self.verticalScrollBar().value())
        unit = self.document().documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return -1 if unit < 0 else self.positions.to_character(unit)

    def line_of(self, character: int) -> tuple[float, float]:
        """Return top and bottom of the line on the screen where a character stands, in the document's pixels."""
        unit = self.positions.to_qt(character)
        block = self.document().findBlock(unit)
        rect = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(min(unit - block.position(), max(0, block.length() - 1)))
        if not line.isValid():
            return rect.top(), rect.bottom()
        return rect.top() + line.y(), rect.top() + line.y() + line.height()

    def visible(self) -> Span | None:
        """Return the characters now on the screen, whole paragraphs; None for an empty text."""
        layout = self.document().documentLayout()
        top = self.verticalScrollBar().value()
        first = layout.hitTest(QPointF(4, top), Qt.HitTestAccuracy.FuzzyHit)
        last = layout.hitTest(QPointF(4, top + self.viewport().height()), Qt.HitTestAccuracy.FuzzyHit)
        places = self.positions
        start = places.line_start(places.line(places.to_character(max(0, first))))
        end = places.line_end(places.line(places.to_character(max(0, last))))
        return Span(start, end) if end > start else None

    def top_character(self) -> int:
        """Return the character at the upper left of the viewport; 0 at the very beginning."""
        top = self.verticalScrollBar().value()
        if top <= self._head:
            return 0
        unit = self.document().documentLayout().hitTest(QPointF(4, top + 2), Qt.HitTestAccuracy.FuzzyHit)
        character = self.positions.to_character(max(0, unit))
        text = self.positions.text
        while text[character : character + 1] == "\n":  # between paragraphs the one above was hit
            character += 1
        return character

    def show_at_top(self, character: int) -> None:
        """Scroll so that a character's line is the first; the beginning brings the head back too."""
        self._scroll_to(0 if character == 0 else self.line_of(character)[0])

    def show_range(self, start: int, end: int) -> None:
        """Scroll so that a stretch stands in the upper third, unless it can be seen already."""
        top, bottom = self.line_of(start)[0], self.line_of(max(start, end - 1))[1]
        scrolled, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < scrolled + 8 or min(bottom, top + height / 2) > scrolled + height - 24:
            self._scroll_to(top - height / 3)

    def _scroll_to(self, top: float) -> None:
        bar = self.verticalScrollBar()
        if top > bar.maximum():
            self.document().documentLayout().documentSize()  # lays out the rest, which sets the bar's range
        bar.setValue(max(0, int(top)))

    # --- selection

    def selected(self) -> tuple[int, int]:
        """Return start and end of the selection; both are the caret's place where nothing is selected."""
        cursor = self.textCursor()
        start = self.positions.to_character(cursor.selectionStart())
        return start, self.positions.to_character(cursor.selectionEnd(), end=cursor.hasSelection())

    def select(self, start: int, end: int) -> None:
        """Select a stretch, or put the caret somewhere with `start == end`."""
        cursor = self.textCursor()
        cursor.setPosition(self.positions.to_qt(start))
        cursor.setPosition(self.positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text's own characters: Qt's copy has spaces for U+00A0 and line feeds for U+2028."""
        start, end = self.selected()
        made = QMimeData()
        if start < end and self.holds_back(Span(start, end)):
            return made
        made.setText(self.positions.text[start:end])
        return made

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Load nothing: a text cannot make the program open a file or an address."""
        return None

    def _selection_changed(self) -> None:
        if not self._pointing:
            self.selection_made.emit()

    # --- events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.BackButton:
            self.back_wanted.emit()
            return
        if event.button() is Qt.MouseButton.ForwardButton:
            self.forward_wanted.emit()
            return
        self._pointing = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pointing = False
        here = event.position().toPoint()
        still = (here - self._pressed).manhattanLength() < QApplication.startDragDistance()
        character = self.character_at(here)
        if still and not self.textCursor().hasSelection() and character >= 0:
            self.clicked.emit(character, event.globalPosition().toPoint())
        self.selection_made.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.context_wanted.emit(self.selected()[0], place)
        else:
            self.context_wanted.emit(
                self.character_at(self.viewport().mapFromGlobal(event.globalPos())), event.globalPos()
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self.keys.get((event.key(), pressed))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def set_column(self, left: int, width: int) -> None:
        """Give the text its column, in pixels from the left edge; the rest of the width is for others."""
        right = self.width() - self.verticalScrollBar().width() - left - width
        margins = self.viewportMargins()
        if (margins.left(), margins.right()) != (left, right):
            self.setViewportMargins(left, 0, right, 0)
        if self.lineWrapColumnOrWidth() != width:
            # Qt does not tell the text of a width that changes while the pane itself is being resized.
            self.setLineWrapColumnOrWidth(width)

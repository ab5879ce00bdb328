"""Two texts side by side, with what differs marked by colour and by a line through it or under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_app.services.comparing import Pair, Piece, PieceKind, Side, changes
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.look.palette import colours
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.revisions.looks import caption, ink, link, table_format
from desktop_app.ui.revisions.marks import LINE_END, lines, marked, plainly

POINTS = 11.0
BESIDE = 1
"""Unchanged paragraphs that stay unfolded on each side of a change."""
SHORT = 3
"""So many unchanged paragraphs in a row are not worth folding."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch without line ends, where it stands in the document (units) and in its text (characters)."""

    unit: int
    start: int
    places: Positions

    @property
    def end(self) -> int:
        return self.start + len(self.places.text)

    def character(self, unit: int, *, end: bool = False) -> int:
        """Return the character of the text at a unit of the document, kept inside the chunk."""
        inside = min(max(0, unit - self.unit), self.places.to_qt(len(self.places.text)))
        return self.start + self.places.to_character(inside, end=end)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: where its sides are drawn (units of the document) and what they say."""

    left: tuple[int, int]
    right: tuple[int, int]
    removed: str
    added: str


Row = Pair | tuple[int, int]
"""A pair, or the numbers of the first and behind the last of the pairs that are folded away."""


def folded(pairs: Sequence[Pair], open_at: frozenset[int] = frozenset()) -> list[Row]:
    """Return the rows to show: long unchanged stretches are folded, except those that begin at `open_at`."""
    rows: list[Row] = []
    at = 0
    while at < len(pairs):
        end = at
        while end < len(pairs) and not pairs[end].differs:
            end += 1
        first = at + BESIDE if at else at
        last = end - BESIDE if end < len(pairs) else end
        if last - first > SHORT and first not in open_at:
            rows += [*pairs[at:first], (first, last), *pairs[last:end]]
        else:
            rows += pairs[at:end]
        rows += pairs[end : end + 1]
        at = end + 1
    return rows


class SideBySide(QTextBrowser):
    """Shows a comparison; both sides scroll as one, and what is copied is the very text.

    Signals:
        walked: number of the change at hand from 1 (0 before the first step), and how many there are.
    """

    walked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBySide")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(8)
        self.changes: list[Change] = []
        self._texts = "", ""
        self._captions = "", ""
        self._pairs: tuple[Pair, ...] = ()
        self._open: frozenset[int] = frozenset()
        self._chunks: dict[tuple[int, int], list[Chunk]] = {}
        self._table: QTextTable | None = None
        self._at = -1
        self.anchorClicked.connect(self._unfold)

    # --- shown

    def show_comparison(self, texts: tuple[str, str], captions: tuple[str, str], pairs: tuple[Pair, ...]) -> None:
        """Show two texts, each under its caption."""
        self._texts, self._captions, self._pairs = texts, captions, pairs
        self._open = frozenset()
        self._at = -1
        self._draw()
        self.verticalScrollBar().setValue(0)

    def _unfold(self, link: QUrl) -> None:
        self._open |= {int(link.path())}
        place = self.verticalScrollBar().value()
        self._draw()
        self.verticalScrollBar().setValue(place)

    def _draw(self) -> None:
        self.clear()
        self._chunks.clear()
        self.changes = []
        self.document().setDefaultFont(reading_font(POINTS))
        rows = folded(self._pairs, self._open)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._table = cursor.insertTable(len(rows) + 1, 2, table_format())
        for side in (0, 1):
            self._cell(0, side).insertText(plainly(self._captions[side]), caption())
        for number, row in enumerate(rows, 1):
            if isinstance(row, Pair):
                self._draw_pair(number, row)
            else:
                self._draw_fold(number, *row)
        cursor.endEditBlock()
        self._mark_current()
        self.walked.emit(self._at + 1, len(self.changes))

    def _cell(self, row: int, side: int) -> QTextCursor:
        assert self._table is not None  # noqa: S101 - drawing has begun
        return self._table.cellAt(row, side).firstCursorPosition()

    def _draw_fold(self, row: int, first: int, last: int) -> None:
        assert self._table is not None  # noqa: S101 - drawing has begun
        self._table.mergeCells(row, 0, 1, 2)
        cursor = self._cell(row, 0)
        middle = QTextBlockFormat()
        middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(middle)
        cursor.insertText(translate("revisions", "… %n paragraph(s) without a change …", n=last - first), link(first))

    def _draw_pair(self, row: int, pair: Pair) -> None:
        drawn = [self._draw_side(row, number, side) for number, side in enumerate((pair.left, pair.right))]
        for (start, end), (there, there_end) in changes(pair):
            left = drawn[0][start], drawn[0][end]
            right = drawn[1][there], drawn[1][there_end]
            self.changes.append(Change(left, right, self._texts[0][start:end], self._texts[1][there:there_end]))

    def _draw_side(self, row: int, number: int, side: Side) -> dict[int, int]:
        """Write one side of a pair into its cell; return where each of its pieces begins in the document."""
        cursor = self._cell(row, number)
        begins: dict[int, int] = {}
        self._chunks[row, number] = []
        for piece in side.pieces:
            begins[piece.start] = cursor.position()
            self._draw_piece(cursor, (row, number), piece, side.end)
        begins[side.end] = cursor.position()
        return begins

    def _draw_piece(self, cursor: QTextCursor, cell: tuple[int, int], piece: Piece, end: int) -> None:
        look, differs = ink(piece.kind), piece.kind is not PieceKind.EQUAL
        at = piece.start
        for number, part in enumerate(lines(self._texts[cell[1]][piece.start : piece.end])):
            at += len(part)
            if number % 2 == 0:
                self._chunks[cell].append(Chunk(cursor.position(), at - len(part), Positions(part)))
                cursor.insertText(marked(part) if differs else plainly(part), look)
                continue
            if differs:
                cursor.insertText(LINE_END * len(part), look)
            if at < end:
                cursor.insertBlock()

    # --- walking

    def next_change(self) -> None:
        """Go to the next change; after the last comes the first."""
        self._walk(1)

    def previous_change(self) -> None:
        """Go to the change before; before the first comes the last."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        if not self.changes:
            return
        at = self._at if self._at >= 0 or step > 0 else 0
        self._at = (at + step) % len(self.changes)
        self._mark_current()
        change = self.changes[self._at]
        cursor = self.textCursor()
        cursor.setPosition(min(change.left[0], change.right[0]))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if self.cursorRect().bottom() > self.viewport().height() - 60:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)
        self.walked.emit(self._at + 1, len(self.changes))

    def current(self) -> Change | None:
        """Return the change at hand."""
        return self.changes[self._at] if 0 <= self._at < len(self.changes) else None

    def _mark_current(self) -> None:
        change = self.current()
        found = []
        for start, end in (change.left, change.right) if change else ():
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(colours().current_mark)
            look.setForeground(colours().mark_ink)
            one.cursor, one.format = cursor, look
            found.append(one)
        self.setExtraSelections(found)

    # --- copied

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the text's own characters, of the side on which the selection begins."""
        made = QMimeData()
        made.setText(self.selected_text())
        return made

    def selected_text(self) -> str:
        """Return what is selected of one side, verbatim; what is folded inside a selection belongs to it."""
        cursor = self.textCursor()
        if self._table is None or not cursor.hasSelection():
            return ""
        side = max(0, self._table.cellAt(cursor.anchor()).column())
        ends = sorted((cursor.anchor(), cursor.position()))
        rows = [max(0, self._table.cellAt(end).row()) for end in ends]
        chunks = [one for row in range(rows[0], rows[1] + 1) for one in self._chunks.get((row, side), ())]
        if rows[0] == rows[1]:
            chunks = [one for one in chunks if one.unit <= ends[1] and one.unit + _units(one) >= ends[0]]
        if not chunks:
            return ""
        if rows[0] != rows[1]:
            return self._texts[side][chunks[0].start : chunks[-1].end]
        return self._texts[side][chunks[0].character(ends[0]) : chunks[-1].character(ends[1], end=True)]

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Load nothing: a text cannot make the program open a file or an address."""
        return None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange) and self._table is not None:
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)
        super().changeEvent(event)


def _units(chunk: Chunk) -> int:
    return chunk.places.to_qt(len(chunk.places.text))

"""How an RTF becomes paragraphs: it has no elements, only marks that end a paragraph, a cell or a row."""

from dataclasses import dataclass, field

from desktop_app.importers.manuscripts import table, tidy


@dataclass(slots=True)
class _Table:
    rows: list[list[list[str]]] = field(default_factory=list)
    cells: list[list[str]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """The paragraphs of the cell that is being written."""


class Story:
    """Text with its own paragraphs: the document, a note, a comment, a text box.

    A paragraph says in how many tables it stands (`depth`); a table is whole when a paragraph stands in fewer.
    """

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self._pieces: list[str] = []
        self._tables: list[_Table] = []
        self._boxes: list[str] = []

    def write(self, words: str) -> None:
        """Go on with the paragraph."""
        self._pieces.append(words)

    def hang(self, paragraphs: list[str]) -> None:
        """Put the paragraphs of a text box behind the one that is being written."""
        self._boxes += paragraphs

    def end_paragraph(self, depth: int) -> str:
        """End the paragraph, and return it."""
        words = "".join(self._pieces)
        self._pieces.clear()
        if tidy(words) or self._boxes or depth < len(self._tables):
            self._to(depth)
            self._place(depth).extend(one for one in map(tidy, (words, *self._boxes)) if one)
            self._boxes.clear()
        return words

    def end_cell(self, depth: int) -> None:
        """End a cell of the table that is `depth` tables deep."""
        self.end_paragraph(max(1, depth))
        self._to(max(1, depth))
        innermost = self._tables[-1]
        innermost.cells.append(innermost.lines)
        innermost.lines = []

    def end_row(self, depth: int) -> None:
        """End a row."""
        self._to(max(1, depth))
        innermost = self._tables[-1]
        if innermost.lines:
            innermost.cells.append(innermost.lines)
        innermost.rows.append(innermost.cells)
        innermost.cells, innermost.lines = [], []

    def closed(self) -> list[str]:
        """Return all paragraphs; nothing comes after."""
        self.end_paragraph(len(self._tables))
        self._to(0)
        return self.paragraphs

    def _to(self, depth: int) -> None:
        while len(self._tables) > depth:
            done = self._tables.pop()
            if done.lines:
                done.cells.append(done.lines)
            if done.cells:
                done.rows.append(done.cells)
            self._place(len(self._tables)).extend(table(done.rows))
        while len(self._tables) < depth:
            self._tables.append(_Table())

    def _place(self, depth: int) -> list[str]:
        return self._tables[depth - 1].lines if depth else self.paragraphs

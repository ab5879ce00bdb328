"""A note as lines in the margin: its Markdown shown as such."""

from functools import lru_cache

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from desktop_app.domain.prose import Block, blocks
from desktop_app.domain.signs import shown
from desktop_app.ui.look.fonts import interface_font

POINTS = 9.0
_BREAK = "\u2028"


def plain(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return a note without its marks, and which stretches (characters) are `strong`, `emphasis` or a `heading`."""
    whole, styles = "", []
    for block in blocks(text):
        whole += (_BREAK if whole else "") + _mark(block)
        start = len(whole)
        for run in block.runs:
            words = shown(run.text).replace("\n", _BREAK)
            if run.style:
                styles.append((len(whole), len(whole) + len(words), str(run.style)))
            whole += words
        if block.kind == "heading":
            styles.append((start, len(whole), "heading"))
    return whole, styles


def _mark(block: Block) -> str:
    return f"{block.mark or '•'} " if block.kind == "item" else ""


@lru_cache(maxsize=512)
def laid_out(text: str, width: float, most: int) -> tuple[QTextLayout, int, bool]:
    """Return a note laid out in a width (pixels), how many of its lines are shown, and whether there are more."""
    words, styles = plain(text)
    layout = QTextLayout(words, interface_font(POINTS))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_format(words, *style) for style in styles])
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and layout.lineCount() <= most:
        line.setLineWidth(width)
    more = line.isValid()
    layout.endLayout()
    return layout, min(most, layout.lineCount()), more


def line_words(layout: QTextLayout, number: int) -> str:
    """Return the words of a line."""
    line, units = layout.lineAt(number), layout.text().encode("utf-16-le", "surrogatepass")
    start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
    return units[start:end].decode("utf-16-le", "replace").rstrip()


def _format(words: str, start: int, end: int, style: str) -> QTextLayout.FormatRange:
    made, look = QTextLayout.FormatRange(), QTextCharFormat()
    made.start, made.length = _units(words[:start]), _units(words[start:end])
    if style == "emphasis":
        look.setFontItalic(True)
    else:
        look.setFontWeight(QFont.Weight.Bold)
    made.format = look
    return made


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2

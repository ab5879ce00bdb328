"""The space between lines and between paragraphs."""

from PySide6.QtGui import QFont, QFontMetricsF, QTextBlockFormat

LINE_HEIGHT = 1.5
PARAGRAPH_GAP = 0.4
"""Space after a paragraph, and height of an empty line, as a share of the font's size."""


def paragraph(font: QFont, dots: int) -> QTextBlockFormat:
    """Return the format of a paragraph on a screen of so many dots an inch."""
    size = font.pointSizeF() * dots / 72
    made = QTextBlockFormat()
    percent = 100 * LINE_HEIGHT * size / QFontMetricsF(font).height()
    made.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    made.setBottomMargin(size * PARAGRAPH_GAP)
    return made


def empty_line(font: QFont, dots: int) -> QTextBlockFormat:
    """Return the format of a line with nothing on it."""
    made = QTextBlockFormat()
    height = font.pointSizeF() * dots / 72 * PARAGRAPH_GAP
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made

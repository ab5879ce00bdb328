"""How a comparison is drawn, as Qt's formats."""

from PySide6.QtGui import QTextCharFormat, QTextFrameFormat, QTextLength, QTextTableFormat

from desktop_app.services.comparing import PieceKind
from desktop_app.ui.look.fonts import interface_font
from desktop_app.ui.look.palette import blend, colours


def table_format() -> QTextTableFormat:
    """Two columns of one width, without lines; the first row stays a heading."""
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    made.setCellPadding(7)
    made.setCellSpacing(0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    made.setColumnWidthConstraints([half, half])
    made.setHeaderRowCount(1)
    return made


def caption() -> QTextCharFormat:
    """Of the heading of a side."""
    made = QTextCharFormat()
    made.setFont(interface_font())
    made.setForeground(colours().quiet_ink)
    return made


def link(first: int) -> QTextCharFormat:
    """Of a fold; its address is the number of the first pair that it hides."""
    made = caption()
    made.setAnchor(True)
    made.setAnchorHref(f"fold:{first}")
    made.setForeground(colours().accent)
    return made


def ink(kind: PieceKind) -> QTextCharFormat:
    """Of a piece: what went is struck through, what came is underlined; colour is not alone."""
    made, now = QTextCharFormat(), colours()
    if kind is PieceKind.REMOVED:
        made.setFontStrikeOut(True)
        made.setForeground(now.warning)
        made.setBackground(now.warning_ground)
    elif kind is PieceKind.ADDED:
        made.setFontUnderline(True)
        made.setForeground(now.good)
        made.setBackground(blend(now.good, now.paper, 0.13))
    else:
        made.setForeground(now.ink)
    return made

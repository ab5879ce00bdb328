"""Turns looks into Qt's character formats."""

from functools import cache

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from desktop_app.ui.look.fonts import interface_font
from desktop_app.ui.look.palette import DARK, LIGHT, Colours, blend, contrast, tag_colour
from desktop_app.ui.reader.highlights import Look

_SHARES = {"found": 0.08, "confirmed": 0.20, "rejected": 0.05}
_MORE_WHEN_CURRENT = 0.18
MOST = 0.45
"""However many quotes meet, more of their colour than this would make the words hard to read."""
READABLE = 4.55
"""Contrast of words and their ground."""


def quote_colour(look: Look, of: Colours) -> QColor:
    """Return the colour of a quote: its tags' colours mixed, or the theme's own for its state."""
    if not look.colours:
        return of.confirmed if look.kind == "confirmed" else of.found
    return _mixed([(tag_colour(colour, of.dark), 1.0) for colour in look.colours])


def _mixed(weighted: list[tuple[QColor, float]]) -> QColor:
    whole = sum(weight for _, weight in weighted)
    red, green, blue = (
        sum(part(colour) * weight for colour, weight in weighted) / whole
        for part in (QColor.redF, QColor.greenF, QColor.blueF)
    )
    return QColor.fromRgbF(red, green, blue)


@cache
def ink(looks: tuple[Look, ...], dark: bool) -> QTextCharFormat:
    """Return how text is drawn where these looks lie on one another."""
    of = DARK if dark else LIGHT
    made = QTextCharFormat()
    quotes = [look for look in looks if look.kind in _SHARES]
    if any(look.kind == "header" for look in looks):
        made.setForeground(of.quiet_ink)
        made.setFontFamilies(interface_font().families())
        made.setProperty(QTextCharFormat.Property.FontSizeAdjustment, -1)
    if quotes:
        _colour(made, quotes, of)
    marks = [look for look in looks if look.kind == "mark"]
    if marks:
        made.setBackground(of.current_mark if any(mark.current for mark in marks) else of.mark)
        made.setForeground(of.mark_ink)
    return made


def _colour(made: QTextCharFormat, quotes: list[Look], of: Colours) -> None:
    weighted = [(quote_colour(look, of), _share(look)) for look in quotes]
    mixed = _mixed(weighted)
    left = 1.0
    for _, share in weighted:
        left *= 1.0 - share
    made.setBackground(_ground(mixed, min(MOST, 1.0 - left), of))
    line = _underline(quotes)
    if line is not QTextCharFormat.UnderlineStyle.NoUnderline:
        made.setUnderlineStyle(line)
        made.setUnderlineColor(mixed)


def _ground(colour: QColor, share: float, of: Colours) -> QColor:
    """Return the ground under words: as much of a colour as leaves them readable."""
    while contrast(blend(colour, of.paper, share), of.ink) < READABLE:
        share -= 0.01
    return blend(colour, of.paper, share)


def _share(look: Look) -> float:
    return _SHARES[look.kind] + (_MORE_WHEN_CURRENT if look.current else 0.0)


def _underline(quotes: list[Look]) -> QTextCharFormat.UnderlineStyle:
    style = QTextCharFormat.UnderlineStyle
    if len(quotes) > 1:
        return style.SingleUnderline
    return {"found": style.DotLine, "rejected": style.DashUnderline}.get(quotes[0].kind, style.NoUnderline)


def small(font: QFont, factor: float) -> QFont:
    """Return the font at a share of its size."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * factor)
    return made

"""The colours of the light and the dark theme."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from desktop_app.domain.tags import palette_colour


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours by what they are for. Text on any ground here meets WCAG AA (4.5 : 1)."""

    dark: bool
    paper: QColor
    """Ground of texts and lists."""
    panel: QColor
    """Ground of the window round them."""
    raised: QColor
    """Ground of buttons, cards and menus."""
    hover: QColor
    ink: QColor
    quiet_ink: QColor
    faint_ink: QColor
    """Of what cannot be used now; the one text colour that is allowed less contrast."""
    line: QColor
    border: QColor
    """Of fields and buttons."""
    accent: QColor
    accent_hover: QColor
    accent_ink: QColor
    """On the accent."""
    selection: QColor
    selection_ink: QColor
    mark: QColor
    """Ground of a search hit."""
    mark_ink: QColor
    current_mark: QColor
    found: QColor
    """Of quotes that wait for review and have no tag."""
    confirmed: QColor
    """Of confirmed quotes that have no tag."""
    warning: QColor
    warning_ground: QColor
    good: QColor


def _colours(dark: bool, **names: str) -> Colours:
    return Colours(dark=dark, **{name: QColor(value) for name, value in names.items()})


LIGHT = _colours(
    False, paper="#fffdf8", panel="#f3efe7", raised="#fbf8f1", hover="#f0ebdf", ink="#25221d", quiet_ink="#665f53",
    faint_ink="#a39b8c", line="#e2dbcd", border="#c7bdab", accent="#1d5c6b", accent_hover="#164b58",
    accent_ink="#ffffff", selection="#d3e4e5", selection_ink="#1b1916", mark="#ffe28a", mark_ink="#25221d",
    current_mark="#ffbf5c", found="#8c7a4f", confirmed="#c08a1e", warning="#a33a1c", warning_ground="#fbe9dd",
    good="#2f6b3a",
)  # fmt: skip
DARK = _colours(
    True, paper="#211f1d", panel="#191816", raised="#2a2825", hover="#2d2b27", ink="#e9e4d9", quiet_ink="#aea698",
    faint_ink="#6d675d", line="#36332e", border="#4d4942", accent="#7fbccb", accent_hover="#98cedb",
    accent_ink="#10262c", selection="#233c43", selection_ink="#f6f2e9", mark="#6a5415", mark_ink="#fff4d2",
    current_mark="#94651a", found="#b6a477", confirmed="#d9a94a", warning="#f0977a", warning_ground="#3d2720",
    good="#8cc595",
)  # fmt: skip


def colours() -> Colours:
    """Return the colours of the theme worn now, as the application's palette tells."""
    return DARK if QGuiApplication.palette().color(QPalette.ColorRole.Base) == DARK.paper else LIGHT


def palette(of: Colours) -> QPalette:
    """Return Qt's palette in these colours."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for where, colour in {
        role.Window: of.panel, role.WindowText: of.ink, role.Base: of.paper, role.AlternateBase: of.raised,
        role.Text: of.ink, role.PlaceholderText: of.quiet_ink, role.Button: of.raised, role.ButtonText: of.ink,
        role.BrightText: of.warning, role.ToolTipBase: of.ink, role.ToolTipText: of.paper, role.Link: of.accent,
        role.LinkVisited: of.accent, role.Highlight: of.selection, role.HighlightedText: of.selection_ink,
        role.Accent: of.accent, role.Light: of.raised, role.Midlight: of.hover, role.Mid: of.line,
        role.Dark: of.border, role.Shadow: of.border,
    }.items():  # fmt: skip
        made.setColor(where, colour)
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, where, of.faint_ink)
    return made


@cache
def tag_colour(colour: str, dark: bool) -> QColor:
    """Return a tag's colour as the theme draws it; one from elsewhere keeps its hue and gets light or dark enough."""
    known = palette_colour(colour)
    if known is not None:
        return QColor(known.dark if dark else known.light)
    shown = QColor(colour)
    ground = DARK.paper if dark else LIGHT.paper
    hue, lightness = max(0.0, shown.hslHueF()), shown.lightnessF()
    saturation = min(shown.hslSaturationF(), 0.62) if dark else shown.hslSaturationF()
    step = 0.02 if dark else -0.02
    while contrast(shown, ground) < 4.5:
        lightness = min(1.0, max(0.0, lightness + step))
        shown = QColor.fromHslF(hue, saturation, lightness)
    return shown


def blend(over: QColor, ground: QColor, share: float) -> QColor:
    """Return `over` laid on `ground` so that `share` (0 to 1) of it shows."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        over.redF() * share + ground.redF() * keep,
        over.greenF() * share + ground.greenF() * keep,
        over.blueF() * share + ground.blueF() * keep,
    )


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

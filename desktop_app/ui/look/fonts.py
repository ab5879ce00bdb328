"""The fonts that travel with the program: Noto Sans for the window, Literata for reading."""

from functools import cache
from importlib import import_module
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

INTERFACE = "Noto Sans"
READING = "Literata"
_PACKAGES = {INTERFACE: "fontpkg_noto_sans", READING: "fontpkg_literata"}
_FALLBACKS = {INTERFACE: ["DejaVu Sans", "Segoe UI", "Arial"], READING: ["Noto Serif", "PT Serif", "Georgia"]}
INTERFACE_POINTS = 10.0


@cache
def load_fonts() -> frozenset[str]:
    """Hand the fonts to Qt, once for a process; return the families that are there. Needs an application."""
    return frozenset(family for family, package in _PACKAGES.items() if _load(package))


def _load(package: str) -> bool:
    try:
        folder = Path(str(import_module(package).__file__)).parent / "files"
    except ModuleNotFoundError:
        return False
    numbers = [QFontDatabase.addApplicationFont(str(path)) for path in sorted(folder.glob("*.ttf"))]
    return bool(numbers) and min(numbers) >= 0


def _font(family: str) -> QFont:
    load_fonts()
    font = QFont([family, *_FALLBACKS[family]])
    font.setStyleHint(QFont.StyleHint.Serif if family == READING else QFont.StyleHint.SansSerif)
    return font


def interface_font(points: float = INTERFACE_POINTS) -> QFont:
    """Return the font of menus, lists and buttons; `points` is the size in points."""
    font = _font(INTERFACE)
    font.setPointSizeF(points)
    return font


def reading_font(points: float) -> QFont:
    """Return the serif font of the reader at a size in points."""
    font = _font(READING)
    font.setPointSizeF(points)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def weighted(font: QFont, weight: int) -> QFont:
    """Return the font at a weight from 100 to 900.

    The shipped fonts are variable: `setWeight` alone has Qt smear the regular letters, the axis draws the true ones.
    """
    heavy = QFont(font)
    if heavy.family() in load_fonts():
        heavy.setVariableAxis(QFont.Tag("wght"), float(weight))
    else:
        heavy.setWeight(QFont.Weight(weight))
    return heavy

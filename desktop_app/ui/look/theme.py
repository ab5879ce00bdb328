"""Puts a theme on the whole application."""

import re
from dataclasses import fields

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QStyleFactory

from desktop_app.ui.look.fonts import interface_font
from desktop_app.ui.look.palette import DARK, LIGHT, Colours, palette
from resources import resource

_DRESSED = "kartotekaDressed"


class Theme:
    """The light and the dark theme: Fusion, a palette of ours and one style sheet for both."""

    @staticmethod
    def apply(app: QApplication, dark: bool) -> None:
        """Dress the application; open windows change at once."""
        chosen = DARK if dark else LIGHT
        if not app.property(_DRESSED):  # a style that Python still holds must not be taken away by another
            app.setStyle(QStyleFactory.create("Fusion"))
            app.setProperty(_DRESSED, True)
        app.setFont(interface_font())
        app.setPalette(palette(chosen))
        app.setStyleSheet(style_sheet(chosen))


def style_sheet(of: Colours) -> str:
    """Return the style sheet with the theme's colours in place of `@name`; `KeyError` for a name unknown."""
    values = {f.name: getattr(of, f.name) for f in fields(of)}
    places = {name: value.name() for name, value in values.items() if isinstance(value, QColor)}
    for drawing in ("arrow", "tick"):
        name = f"{drawing}-dark.svg" if of.dark else f"{drawing}-light.svg"
        places[drawing] = resource("themes", name).as_posix()
    text = resource("themes", "base.qss").read_text(encoding="utf-8")
    return re.sub(r"@([a-z_]+)", lambda found: places[found[1]], text)

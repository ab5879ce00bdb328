"""The reader's menus."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.plain import on_button
from desktop_app.ui.reader.shown import ReaderQuote

if TYPE_CHECKING:
    from desktop_app.ui.reader.view import ReaderView

_SHOWN = 48
"""So many characters of a quote name it in a menu."""


def named(quote: ReaderQuote, text: str) -> str:
    """Return a quote in a few words for a menu: who says it, and how it begins."""
    span = quote.spans[0]
    words = " ".join(text[span.start : span.end].split())
    beginning = words if len(words) <= _SHOWN else words[: _SHOWN - 1].rstrip() + "…"
    return on_button(f"{quote.label}: {beginning}" if quote.label else beginning)


def _menu(parent: QWidget) -> QMenu:
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return made


def quote_menu(parent: QWidget, quotes: Sequence[ReaderQuote], text: str, choose: Callable[[str], None]) -> QMenu:
    """Return a menu that asks which of several quotes on one spot is meant."""
    made = _menu(parent)
    for quote in quotes:
        action = made.addAction(icon("quote"), named(quote, text))
        action.triggered.connect(lambda _=False, id=quote.id: choose(id))
    return made


def text_menu(reader: "ReaderView", quotes: Sequence[ReaderQuote]) -> QMenu:
    """Return the context menu for the selection and for the quotes under the pointer."""
    made = _menu(reader)
    bar, selected = reader.bar, reader.selection() is not None
    for picture, words, keys, act in (
        ("quote", translate("reader", "Quote"), "Q", bar.quote.click),
        ("tag", translate("reader", "Quote and tag…"), "T", bar.tag.click),
        ("note", translate("reader", "Note"), "N", bar.note.click),
        ("copy", translate("reader", "Copy"), "Ctrl+C", reader.copy),
    ):
        _add(made, picture, f"{words}\t{keys}", act).setEnabled(selected)
    _add(made, "", translate("reader", "Select all") + "\tCtrl+A", reader.pane.selectAll)
    for quote in quotes:
        made.addSeparator()
        _add_quote(made if len(quotes) == 1 else _submenu(made, quote, reader.pane.positions.text), reader, quote)
    made.addSeparator()
    _add(made, "", translate("menu", "Correct the text…"), reader.correction_wanted.emit)
    _add(made, "history", translate("menu", "Revisions…"), reader.revisions_wanted.emit)
    return made


def _submenu(menu: QMenu, quote: ReaderQuote, text: str) -> QMenu:
    return menu.addMenu(icon("quote"), named(quote, text))


def _add(menu: QMenu, picture: str, words: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(icon(picture), words) if picture else menu.addAction(words)
    action.triggered.connect(lambda _=False: act())
    return action


def _add_quote(menu: QMenu, reader: "ReaderView", quote: ReaderQuote) -> None:
    if quote.state == "found":
        _add(menu, "check", translate("reader", "Confirm this quote"), lambda: reader.confirm_wanted.emit(quote.id))
        _add(menu, "reject", translate("reader", "Reject this quote"), lambda: reader.reject_wanted.emit(quote.id))
    _add(menu, "tag", translate("reader", "Tag this quote…"), lambda: reader.tag_wanted.emit(quote.id))
    _add(menu, "note", translate("reader", "Note on this quote…"), lambda: reader.quote_note_wanted.emit(quote.id))
    _add(menu, "link", translate("reader", "Link to another quote…"), lambda: reader.link_wanted.emit(quote.id))

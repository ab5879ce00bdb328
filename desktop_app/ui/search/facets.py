"""By what an answer can be narrowed, and by what it is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.terms import Terms
from desktop_app.services.vocabulary import terms_words
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.plain import name_step, on_button, tip
from desktop_app.ui.parts.wording import language_words

FACETS = ("speaker", "year", "tag", "outlet", "language", "terms")
MOST = 18
"""So many values of a facet are offered, the most frequent ones."""
CHIP = 30
"""Characters of a value that its chip shows."""


class FacetMenu(QMenu):
    """A menu that stays open while its entries are ticked, so that several can be."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)


class FacetBar(QWidget):
    """A button with a menu for each facet; below, a chip to remove for each value that narrows.

    Signals:
        narrowed: other values narrow now.
    """

    narrowed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self._chosen: dict[str, list[str]] = {}
        self._facets: Mapping[str, Mapping[str, int]] = {}
        self._buttons = {name: self._button(name) for name in FACETS}
        self._top, self._chips = QWidget(), QWidget()
        top = FlowLayout(self._top, 4)
        for button in self._buttons.values():
            top.addWidget(button)
        self._flow = FlowLayout(self._chips, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 8)
        layout.setSpacing(5)
        for part in (self._top, self._chips):
            rule = part.sizePolicy()
            rule.setHeightForWidth(True)
            rule.setVerticalPolicy(QSizePolicy.Policy.Fixed)
            part.setSizePolicy(rule)
            layout.addWidget(part)
        self.retranslate()

    def _button(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setObjectName("facetChip")
        made.setCheckable(True)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(FacetMenu(made))
        made.setProperty("facet", name)
        return made

    def chosen(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the facets that narrow, with their values."""
        return tuple((name, tuple(values)) for name, values in self._chosen.items() if values)

    def clear(self) -> None:
        """Narrow by nothing; nobody is told."""
        self._chosen = {}
        self._show_chips()

    def show_facets(self, facets: Mapping[str, Mapping[str, int]], total: int) -> None:
        """Offer the values of an answer; what all passages have narrows nothing and is not offered."""
        self._facets = facets
        for name, button in self._buttons.items():
            values = [(value, number) for value, number in facets.get(name, {}).items() if value]
            useful = len(values) > 1 or any(number < total for _, number in values)
            button.setVisible(useful or bool(self._chosen.get(name)))
            if not button.menu().isVisible():
                self._fill(name, values)
        self._show_chips()

    def _fill(self, name: str, values: list[tuple[str, int]]) -> None:
        menu = self._buttons[name].menu()
        menu.clear()
        chosen = self._chosen.get(name, [])
        there = dict(sorted(values, key=lambda pair: -pair[1])[:MOST])
        for value in dict.fromkeys([*chosen, *(sorted(there, reverse=True) if name == "year" else there)]):
            words = value_words(name, value).replace("\t", " ")
            action = menu.addAction("")
            name_step(action, f"{words}\t{dict(values).get(value, 0)}")
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(lambda on, name=name, value=value: self._choose(name, value, on))

    def _choose(self, name: str, value: str, on: bool) -> None:
        values = self._chosen.setdefault(name, [])
        if on and value not in values:
            values.append(value)
        elif not on and value in values:
            values.remove(value)
        self._show_chips()
        self.narrowed.emit()

    def choose(self, name: str, value: str) -> None:
        """Narrow by one more value."""
        self._choose(name, value, True)

    def offered(self, name: str) -> list[QAction]:
        """Return what the menu of a facet offers."""
        return self._buttons[name].menu().actions()

    def _show_chips(self) -> None:
        self._flow.clear()
        for name, values in self._chosen.items():
            for value in values:
                self._flow.addWidget(chip := self._chip(name, value))
                chip.show()
        for name, button in self._buttons.items():
            button.setChecked(bool(self._chosen.get(name)))
        self._chips.setVisible(self._flow.count() > 0)
        self.setVisible(self._flow.count() > 0 or any(not one.isHidden() for one in self._buttons.values()))
        self._top.updateGeometry()
        self._chips.updateGeometry()
        self.updateGeometry()

    def _chip(self, name: str, value: str) -> QToolButton:
        words = value_words(name, value)
        chip = QToolButton()
        chip.setObjectName("filterChip")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the words
        chip.setIcon(icon("close"))
        chip.setText(on_button(words if len(words) <= CHIP else words[: CHIP - 1].rstrip() + "…"))
        said = translate("search", "No longer only {value}").format(value=words)
        chip.setToolTip(tip(said))
        chip.setAccessibleName(said)
        chip.clicked.connect(lambda: self._choose(name, value, False))
        return chip

    def retranslate(self) -> None:
        """Set all words anew."""
        names = (
            translate("search", "Speaker"), translate("search", "Year"), translate("search", "Tag"),
            translate("search", "Outlet"), translate("search", "Language"), translate("search", "Terms"),
        )  # fmt: skip
        for button, name in zip(self._buttons.values(), names, strict=True):
            button.setText(f"{name} ▾")
            button.setAccessibleName(translate("search", "Narrow by: {name}").format(name=name))
        self._show_chips()


def value_words(facet: str, value: str) -> str:
    """Return a value of a facet as people read it."""
    if facet == "language":
        return language_words(value)
    if facet == "terms" and value in set(Terms):
        return terms_words(Terms(value))
    return value

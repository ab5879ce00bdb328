"""Chips that narrow a table to one kind of row, each with how many there are."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.steady import keep_room
from desktop_app.ui.parts.wording import locale


class Chips(QWidget):
    """One chip for all, and one for each kind that there is.

    Signals:
        picked: the kind to show; empty for all.
    """

    picked = Signal(str)

    def __init__(self, kinds: Sequence[str], words: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`words` names a kind; the empty one is all."""
        super().__init__(parent)
        self._words = words
        self._counts: Mapping[str, int] = {}
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        layout = FlowLayout(self)
        for kind in ("", *kinds):
            chip = QPushButton()
            chip.setObjectName("filterChip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _, kind=kind: self.picked.emit(kind))
            self._group.addButton(chip)
            self.chips[kind] = chip
            layout.addWidget(chip)
        self.chips[""].setChecked(True)
        self.show_counts({})

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many there are of each kind."""
        self._counts = counts
        for kind, chip in self.chips.items():
            count = counts.get(kind, 0) if kind else sum(counts.values())
            words = self._words(kind)
            chip.setText(f"{words[:1].upper()}{words[1:]}  {locale().toString(count)}")
            keep_room(chip, anew=not count)
            chip.setVisible(not kind or count > 0 or chip.isChecked())

    def retranslate(self) -> None:
        """Set all words anew."""
        self.show_counts(self._counts)
        for chip in self.chips.values():
            keep_room(chip, anew=True)

"""One quote or note that waits: its old words, where they may stand now, and what an editor can decide."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.anchors import Standing
from desktop_app.services.reviewing import Place, Waiting
from desktop_app.services.vocabulary import standing_words
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.review.words import WordsInContext


class PlaceCard(QFrame):
    """A place in question.

    Signals:
        accepted: the words are here.  shown: the place shall be shown in the text.
    """

    accepted = Signal()
    shown = Signal()

    def __init__(self, number: int, place: Place, words: str, writable: bool) -> None:
        super().__init__()
        self.setObjectName("placeCard")
        said = WordsInContext("placeWords")
        said.show_words(place.before, place.words, place.after, words)
        same = translate("review", "The same words, letter for letter")
        name = "differenceLine" if place.difference else "quiet"
        difference = PlainLabel(place.difference or same, name, wrapped=True)
        here = _button("check", translate("review", "It is here ({key})").format(key=number))
        here.setObjectName("acceptPlace")
        here.setEnabled(writable)
        here.clicked.connect(self.accepted)
        show = _button("interview", translate("review", "Show in the text"))
        show.setObjectName("showPlace")
        show.clicked.connect(self.shown)
        buttons = QHBoxLayout()
        buttons.addWidget(here)
        buttons.addWidget(show)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        layout.setSpacing(5)
        layout.addWidget(said)
        layout.addWidget(difference)
        layout.addLayout(buttons)


class WaitingCard(QScrollArea):
    """Shows what waits and says what the editor decides.

    Signals:
        accepted: the place (`Place`) that it is.
        place_shown: a place (`Place`) to show in the text, or None for the interview as it is.
        hand_wanted: the selection in the text is the place.
        orphan_wanted, removal_wanted: keep it with its old revision; lay it in the bin.
    """

    accepted = Signal(object)
    place_shown = Signal(object)
    hand_wanted = Signal()
    orphan_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._writable = writable
        self.waiting: Waiting | None = None
        self.setObjectName("waitingCard")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_waiting(self, waiting: Waiting) -> None:
        """Show a quote or a note."""
        self.waiting = waiting
        inside = QWidget()
        inside.setObjectName("panelInside")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(8)
        standing = PlainLabel(standing_words(waiting.standing, waiting.revision), "quiet", wrapped=True)
        old = WordsInContext("oldWords")
        old.show_words(waiting.before, waiting.words, waiting.after)
        layout.addWidget(standing)
        layout.addWidget(old)
        layout.addWidget(PlainLabel(self._question(waiting), "caption", wrapped=True))
        for number, place in enumerate(waiting.places, 1):
            card = PlaceCard(number, place, waiting.words, self._writable)
            card.accepted.connect(lambda place=place: self.accepted.emit(place))
            card.shown.connect(lambda place=place: self.place_shown.emit(place))
            layout.addWidget(card)
        layout.addWidget(self._decisions(waiting))
        layout.addStretch(1)
        self.setWidget(inside)

    @staticmethod
    def _question(waiting: Waiting) -> str:
        if _is_orphan(waiting):
            return translate("review", "Where the words stand again: select them in the text.")
        if not waiting.places:
            return translate("review", "Nothing like these words was found. Select their place in the text, or decide:")
        return translate("review", "Is it here?")

    def _decisions(self, waiting: Waiting) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, 4)
        needless = ("openText" if waiting.places else "") or ("keepOrphan" if _is_orphan(waiting) else "")
        for name, picture, words, signal in (
            ("openText", "interview", translate("review", "Open the text"), self.place_shown),
            ("byHand", "quote", translate("review", "The selection is it (Ctrl+Shift+H)"), self.hand_wanted),
            ("keepOrphan", "history", translate("review", "Keep as orphan (O)"), self.orphan_wanted),
            ("removeWaiting", "bin", translate("review", "Remove (Delete)"), self.removal_wanted),
        ):
            if name == needless:
                continue
            button = _button(picture, words)
            button.setObjectName(name)
            button.setEnabled(self._writable or name == "openText")
            button.clicked.connect((lambda: self.place_shown.emit(None)) if name == "openText" else signal)
            flow.addWidget(button)
        return row

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and self.waiting is not None:
            self.show_waiting(self.waiting)
        super().changeEvent(event)


def _is_orphan(waiting: Waiting) -> bool:
    return waiting.standing is Standing.ORPHAN


def _button(picture: str, words: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(icon(picture))
    made.setText(words)
    made.setAccessibleName(words)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setAutoRaise(True)
    return made

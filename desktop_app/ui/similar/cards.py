"""Another quote beside the one at hand: where it stands, what differs word by word, and what can be done about it."""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.links import LINK_TYPES
from desktop_app.domain.signs import shown
from desktop_app.domain.subjects import Hint
from desktop_app.services.comparing import PieceKind
from desktop_app.services.views import QuoteView
from desktop_app.services.vocabulary import hint_words, link_words
from desktop_app.services.word_by_word import Stretch
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.palette import blend, colours
from desktop_app.ui.parts.plain import PlainLabel, on_button, tip
from desktop_app.ui.parts.wording import day
from desktop_app.ui.quotes.cards import ElidedLink, small_button

POINTS = 10.5


@dataclass(frozen=True, slots=True)
class Other:
    """What a card shows: the other quote, its words beside those at hand, and what is known of both."""

    view: QuoteView
    stretches: tuple[Stretch, ...]
    told: str
    """How far they are the same, or how close, in words."""
    hints: tuple[Hint, ...]
    relations: tuple[tuple[str, bool], ...]
    """Types of links and whether the quote at hand is their source; the likeliest comes first."""
    linked: str = ""
    """How the two are linked already."""


class DifferingWords(QLabel):
    """Words with what was left out struck through and what came in underlined; nothing in them is markup."""

    def __init__(self, stretches: tuple[Stretch, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("differingWords")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setFont(reading_font(POINTS))
        self._stretches = stretches
        self._dress()

    def _dress(self) -> None:
        drawn = " ".join(_drawn(one) for one in self._stretches)
        self.setText(f"«{drawn}»")
        self.setAccessibleName(" ".join(_said(one) for one in self._stretches))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)


def _drawn(stretch: Stretch) -> str:
    now = colours()
    words = escape(" ".join(shown(stretch.words).split()), quote=False)
    if stretch.kind is PieceKind.REMOVED:
        look = f"color:{now.warning.name()}; background-color:{now.warning_ground.name()}; text-decoration:line-through"
    elif stretch.kind is PieceKind.ADDED:
        ground = blend(now.good, now.paper, 0.13).name()
        look = f"color:{now.good.name()}; background-color:{ground}; text-decoration:underline"
    else:
        return words
    return f'<span style="{look}">{words}</span>'


def _said(stretch: Stretch) -> str:
    words = shown(stretch.words)
    if stretch.kind is PieceKind.REMOVED:
        return translate("similar", "[here: {words}]").format(words=words)
    if stretch.kind is PieceKind.ADDED:
        return translate("similar", "[there: {words}]").format(words=words)
    return words


class OtherCard(QFrame):
    """A quote that is like the one at hand.

    Signals:
        followed: id of the other quote.
        related: id of the other quote, type of the link, and whether the quote at hand is its source.
        declined: id of the other quote, which is not to come back.
    """

    followed = Signal(str)
    related = Signal(str, str, bool)
    declined = Signal(str)

    def __init__(self, other: Other, writable: bool) -> None:
        super().__init__()
        self.setObjectName("linkCard")
        self._other = other
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 3, 6, 7)
        layout.setSpacing(2)
        layout.addLayout(self._head(writable))
        about = QHBoxLayout()
        about.setContentsMargins(4, 0, 0, 0)
        about.setSpacing(10)
        for label in self._labels():
            about.addWidget(label)
        about.addStretch(1)
        layout.addLayout(about)
        words = DifferingWords(other.stretches)
        words.setContentsMargins(4, 0, 0, 0)
        layout.addWidget(words)

    def _head(self, writable: bool) -> QHBoxLayout:
        view = self._other.view
        parts = (day(view.date), view.outlet, view.title, view.speaker or translate("quotes", "Speaker unknown"))
        go = ElidedLink(" · ".join(part for part in parts if part))
        go.setObjectName("linkTarget")
        go.setCursor(Qt.CursorShape.PointingHandCursor)
        go.setToolTip(tip(view.quote.words))
        go.clicked.connect(lambda: self.followed.emit(view.id))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(go, 1)
        if writable:
            if not self._other.linked:
                head.addWidget(self._link_button())
            head.addWidget(self._decline_button())
        return head

    def _labels(self) -> Iterator[QLabel]:
        if self._other.told:
            yield PlainLabel(self._other.told, "quiet")
        for hint in self._other.hints:
            yield PlainLabel("⚠\u00a0" + hint_words(hint), "trouble")
        if self._other.linked:
            yield PlainLabel(translate("similar", "linked: {how}").format(how=self._other.linked), "quiet")

    def _link_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("relate")
        button.setIcon(icon("link"))
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        first = self._other.relations[0]
        button.setText(on_button(link_words(*first)))
        button.setToolTip(tip(translate("similar", "Link as «{how}»").format(how=link_words(*first))))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self._relate(*first))
        menu = QMenu(button)
        for key, outgoing in self._other.relations:
            entry = menu.addAction(on_button(link_words(key, outgoing)))
            entry.triggered.connect(lambda _=False, key=key, outgoing=outgoing: self._relate(key, outgoing))
        button.setMenu(menu)
        return button

    def _relate(self, key: str, outgoing: bool) -> None:
        self.related.emit(self._other.view.id, key, outgoing)

    def _decline_button(self) -> QToolButton:
        button = small_button(
            "close", translate("similar", "They have nothing to do with each other; do not show again")
        )
        button.setObjectName("decline")
        button.clicked.connect(lambda: self.declined.emit(self._other.view.id))
        return button


def relations(likely: tuple[str, ...], later: bool) -> tuple[tuple[str, bool], ...]:
    """Return all ways to link two quotes, the likely types first; who came later repeats, updates and answers."""
    keys = (*likely, *(key for key in LINK_TYPES if key not in likely))
    found = [(key, later or not LINK_TYPES[key].directed) for key in keys]
    return (*found, *((key, not later) for key in keys if LINK_TYPES[key].directed))

"""The part of a quote's panel that shows the same words elsewhere and what may be about the same."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.ids import QuoteId
from desktop_app.domain.subjects import Hint
from desktop_app.services.comparing import PieceKind
from desktop_app.services.similar import Beside, Proposal, SameWords
from desktop_app.services.views import LinkView, QuoteView
from desktop_app.services.vocabulary import link_words, same_words
from desktop_app.services.word_by_word import Stretch, word_by_word
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.similar.cards import Other, OtherCard, relations

MOST = 12
"""Cards of the same words; a boilerplate has hundreds of sources."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A quote, what stands beside it, and the quotes that are meant."""

    here: QuoteView
    beside: Beside
    others: Mapping[QuoteId, QuoteView]
    links: tuple[LinkView, ...] = ()


class SimilarSection(QWidget):
    """Cards of other quotes under two headings; hidden where there are none.

    Signals:
        followed, related, declined: as those of its cards.
    """

    followed = Signal(str)
    related = Signal(str, str, bool)
    declined = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("similar")
        self._writable = writable
        self._shown: Neighbours | None = None
        self.jumps = QWidget()
        """Buttons that lead to the headings, for a place that is always in sight."""
        self.jumps.setObjectName("similarJumps")
        row = QHBoxLayout(self.jumps)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        self.headings = PlainLabel("", "sameHeading"), PlainLabel("", "proposalsHeading")
        self.buttons = QToolButton(), QToolButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(6)
        self._boxes = QVBoxLayout(), QVBoxLayout()
        for heading, box, button in zip(self.headings, self._boxes, self.buttons, strict=True):
            heading.setFont(weighted(interface_font(), 600))
            button.setObjectName("filterChip")
            row.addWidget(button)
            box.setSpacing(6)
            layout.addWidget(heading)
            layout.addLayout(box)
        row.addStretch(1)
        self.show_neighbours(None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.show_neighbours(self._shown)
        super().changeEvent(event)

    def show_neighbours(self, shown: Neighbours | None) -> None:
        """Show what stands beside a quote, or nothing."""
        self._shown = shown
        same = [] if shown is None else [_same(shown, one) for one in shown.beside.same if one.id in shown.others]
        near = [] if shown is None else [_near(shown, one) for one in shown.beside.proposals if one.id in shown.others]
        words = (
            translate("similar", "The same words elsewhere (%n)", n=len(same)),
            translate("similar", "Perhaps about the same (%n)", n=len(near)),
        )
        if shown is not None and shown.beside.earliest == shown.here.id:
            first = translate("similar", "this one is the earliest source")
            headings = (f"{words[0]} · {first}", words[1])
        else:
            headings = words
        parts = zip((same, near), words, headings, self.headings, self.buttons, self._boxes, strict=True)
        for others, said, full, heading, button, box in parts:
            heading.setText(full)
            button.setText(said)
            heading.setVisible(bool(others))
            button.setVisible(bool(others))
            self._fill(box, others)
        self.jumps.setVisible(bool(same or near))
        self.setVisible(bool(same or near))

    def _fill(self, box: QVBoxLayout, others: list[Other]) -> None:
        while item := box.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for other in others[:MOST]:
            card = OtherCard(other, self._writable)
            card.followed.connect(self.followed)
            card.related.connect(self.related)
            card.declined.connect(self.declined)
            box.addWidget(card)
        if len(others) > MOST:
            more = translate("similar", "and %n more under «Same words»", n=len(others) - MOST)
            box.addWidget(PlainLabel(more, "quiet"))


def _same(shown: Neighbours, one: SameWords) -> Other:
    view = shown.others[one.id]
    told = [same_words(one.how)]
    if shown.here.speaker != view.speaker and shown.here.speaker and view.speaker:
        told.append(translate("similar", "another speaker"))
    if one.id == shown.beside.earliest:
        told.insert(0, translate("similar", "earliest source"))
    part = one.how is not None and one.how.part
    stretches = word_by_word(shown.here.quote.words, view.quote.words, part=part)
    likely = ("contradicts", "repeats") if Hint.NEGATION in one.hints else ("repeats",)
    return Other(
        view, stretches, " · ".join(told), one.hints, relations(likely, _later(shown, view)), _linked(shown, view)
    )


def _near(shown: Neighbours, one: Proposal) -> Other:
    view = shown.others[one.id]
    likely = ("updates", "contradicts") if one.hints == (Hint.NUMBER,) else ("contradicts", "updates")
    words = (Stretch(PieceKind.EQUAL, view.quote.words),)
    return Other(view, words, "", one.hints, relations(likely, _later(shown, view)))


def _later(shown: Neighbours, other: QuoteView) -> bool:
    return (shown.here.date or "") >= (other.date or "")


def _linked(shown: Neighbours, other: QuoteView) -> str:
    return ", ".join(link_words(link.type, link.outgoing) for link in shown.links if link.other == other.id)

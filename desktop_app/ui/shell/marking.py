"""Marking in a reading tab: tags by a few letters, ends moved by keys, quotes split and merged."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer

from desktop_app.domain.anchors import Span, Standing
from desktop_app.domain.ends import Edge, Step, belong_together, moved, stretched
from desktop_app.domain.errors import NothingToPart, QuotesApart
from desktop_app.domain.ids import QuoteId, TagId
from desktop_app.domain.quotes import QuoteState
from desktop_app.services import commands as c
from desktop_app.services.ports import Reading
from desktop_app.services.views import QuoteView, TagLine
from desktop_app.services.words import spoken, translate
from desktop_app.ui.quotes.tag_picker import TagPicker
from desktop_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop_app.ui.shell.reading import ReadingTab

RUN_MS = 900
"""Presses that follow each other so closely are one step of the history."""
RECENT = 30


class Marking(QObject):
    """What the keyboard does with the quote at hand of one tab."""

    def __init__(self, workplace: Workplace, tab: "ReadingTab") -> None:
        super().__init__(tab)
        self._workplace = workplace
        self._tab = tab
        self._moving = ""
        self._spans: tuple[Span, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RUN_MS)
        self._rest.timeout.connect(self.settle)

    # --- tags

    def pick_tags(self, words: QRect) -> None:
        """Offer tags for the quote at hand beside its words on the screen."""
        quote = self._tab.current()
        view = self._tab.view()
        there = [tag.path for tag in view.tags] if view else []

        def show(found: tuple[list[TagLine], list[TagId]]) -> None:
            picker = TagPicker(*found, there, self._tab)
            picker.wanted.connect(lambda path: self._workplace.do(c.TagTarget(quote, "quote", (path,))))
            picker.open_at(words)

        if quote and self._workplace.writable:
            self._workplace.ask(_tags_as_used, show, newest=("picker", self))

    def last_tag(self, then: Callable[[str], None]) -> None:
        """Hand on the path of the tag that was put on something last."""

        def show(found: tuple[list[TagLine], list[TagId]]) -> None:
            tags, recent = found
            paths = {tag.id: tag.path for tag in tags}
            path = next((paths[id] for id in recent if id in paths), "")
            if path:
                then(path)
            else:
                self._workplace.notice.emit(translate("tagging", "No tag has been given yet."))

        self._workplace.ask(_tags_as_used, show, newest=("last tag", self))

    # --- ends

    def move_end(self, edge: Edge, step: Step, *, forward: bool) -> None:
        """Move one end of the quote at hand; it is kept when the keys have come to rest."""
        self._change(lambda text, spans: moved(text, spans, edge, step, forward))

    def stretch(self, *, wider: bool) -> None:
        """Move both ends to the next borders of sentences."""
        self._change(lambda text, spans: stretched(text, spans, wider))

    def _change(self, change: Callable[[str, tuple[Span, ...]], tuple[Span, ...]]) -> None:
        view = self._at_hand()
        if view is None:
            return
        if self._moving != view.id:
            self.settle()
            self._moving, self._spans = view.id, tuple(one.span for one in view.quote.anchors)
        self._spans = change(self._tab.reader.pane.positions.text, self._spans)
        self._tab.reader.show_ends(self._moving, self._spans)
        self._rest.start()

    def settle(self) -> None:
        """Keep what the keys have made of a quote's ends, as one step."""
        self._rest.stop()
        quote, spans, self._moving = self._moving, self._spans, ""
        view = next((one for one in self._tab.views() if one.id == quote), None)
        if view is not None and spans != tuple(one.span for one in view.quote.anchors):
            self._workplace.do(c.MoveQuote(view.id, spans))

    def redraw(self) -> None:
        """Show the ends that are being moved again, after the quotes were shown anew."""
        if self._moving:
            self._tab.reader.show_ends(self._moving, self._spans)

    # --- split and merged

    def split(self) -> None:
        """Split the quote at hand where the caret stands."""
        view = self._at_hand()
        if view is None:
            return
        self.settle()
        caret = self._tab.reader.pane.selected()[0]
        if view.quote.start < caret < view.quote.end:
            self._workplace.do(c.SplitQuote(view.id, caret))
        else:
            self._workplace.trouble.emit(spoken(NothingToPart()))

    def merge(self) -> None:
        """Merge the quote at hand with the one that overlaps it, or comes next."""
        view = self._at_hand()
        if view is None:
            return
        self.settle()
        other = partner(self._tab.reader.pane.positions.text, view, self._tab.views())
        if other is None:
            self._workplace.trouble.emit(spoken(QuotesApart()))
        else:
            self._workplace.do(c.MergeQuotes(view.id, other))

    def _at_hand(self) -> QuoteView | None:
        view = self._tab.view()
        if view is None or view.quote.standing is not Standing.FIRM:
            self._workplace.trouble.emit(translate("shell", "Click a quote in the text first."))
            return None
        return view if self._workplace.writable else None


def partner(text: str, view: QuoteView, views: list[QuoteView]) -> QuoteId | None:
    """Return the quote that one can be merged with: the nearest behind its start, else the nearest before it."""
    spans = [one.span for one in view.quote.anchors]
    others = [
        other
        for other in views
        if other.id != view.id
        and other.quote.standing is Standing.FIRM
        and other.quote.state is not QuoteState.REJECTED
        and belong_together(text, spans, [one.span for one in other.quote.anchors])
    ]
    start = view.quote.start
    others.sort(key=lambda other: (other.quote.start < start, abs(other.quote.start - start)))
    return others[0].id if others else None


def _tags_as_used(reading: Reading) -> tuple[list[TagLine], list[TagId]]:
    return reading.tags(), reading.recent_tags(RECENT)

"""The page of the reader: text, head, stripes and notes, each in its place."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QLocale, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.anchors import Span
from desktop_app.domain.interviews import Locator
from desktop_app.domain.places import place_at
from desktop_app.services.words import translate
from desktop_app.ui.reader.columns import CHARACTERS, columns
from desktop_app.ui.reader.head import Head
from desktop_app.ui.reader.highlights import Look, Stretch, by_line, of_marks, of_quotes, stripes
from desktop_app.ui.reader.hits import Hits
from desktop_app.ui.reader.margin import Margin
from desktop_app.ui.reader.places import WIDTH as PLACES
from desktop_app.ui.reader.places import PlaceMarks
from desktop_app.ui.reader.positions import Positions
from desktop_app.ui.reader.shown import ReaderNote, ReaderQuote
from desktop_app.ui.reader.signs import SignedPane
from desktop_app.ui.reader.stripes import Stripes

USUAL_SIZE = 13
SMALLEST, LARGEST = 9, 28


class Page(QWidget):
    """Shows an interview with all that lies on it and beside it. Positions count characters.

    Signals:
        text_size_changed: the size of the letters in points, after the editor changed it here.
    """

    text_size_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restyled = QTimer(self)
        self._restyled.setSingleShot(True)
        self._restyled.setInterval(0)
        self._restyled.timeout.connect(self._arrange)
        self.pane = SignedPane(self)
        self.head = Head(self.pane.viewport())
        self.stripes = Stripes(self.pane)
        self.places = PlaceMarks(self.pane)
        self.margin = Margin(self.pane)
        self.hits = Hits()
        self.quotes: tuple[ReaderQuote, ...] = ()
        self.current: str | None = None
        self._body_start = 0
        self._notes: tuple[ReaderNote, ...] = ()
        self._size = USUAL_SIZE
        self._characters = CHARACTERS
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.pane, 1)
        self.setFocusProxy(self.pane)
        self.pane.resized.connect(self._arrange)
        self.pane.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.pane.document().documentLayout().documentSizeChanged.connect(lambda _: self.margin.place())

    # --- shown

    def show_text(
        self, text: str, body_start: int, title: str, meta: str, language: str, places: Sequence[Locator] = ()
    ) -> None:
        """Show an interview; what stands before `body_start` is the source's own header and drawn quietly.

        `places` are the pages or times of the source, shown beside the text.
        """
        self.head.show_words(title, meta)
        self._body_start = body_start
        if text != self.pane.positions.text:
            self.quotes, self._notes, self.current = (), (), None
            self.hits = Hits()
            self.margin.show_notes(())
            self.stripes.show_stripes((), None)
            self.pane.show_text(text, self.head.height_at(self.pane.lineWrapColumnOrWidth()))
        self.places.show_places(places)
        self.pane.setLocale(QLocale(language))
        self._name_text()
        self._arrange()
        self._lay()

    def clear(self) -> None:
        """Show nothing."""
        self.show_text("", 0, "", "", "")

    def set_quotes(self, quotes: Sequence[ReaderQuote]) -> None:
        """Show these quotes instead of those before; the current one stays the current one if it is among them."""
        self.quotes = tuple(sorted(quotes, key=lambda quote: quote.spans[0].start if quote.spans else 0))
        if self.current not in {quote.id for quote in quotes}:
            self.current = None
        self._lay()

    def show_ends(self, id: str, spans: tuple[Span, ...]) -> None:
        """Draw a quote with other ends, which are not kept yet."""
        self.quotes = tuple(replace(quote, spans=spans) if quote.id == id else quote for quote in self.quotes)
        self._lay()

    def set_current_quote(self, id: str | None, scroll: bool) -> None:
        """Set a quote off from the others, and bring it into sight with `scroll`."""
        if id != self.current:
            self.current = id
            self._lay()
            self.margin.mark_quote(id)
        quote = self._quote(id)
        if quote is not None and scroll and quote.spans:
            self.pane.show_range(quote.spans[0].start, quote.spans[-1].end)

    def set_marks(self, spans: Sequence[Span]) -> None:
        """Light what a search found; while the find bar is open its own hits are lit instead."""
        self.hits.given = tuple(spans)
        self.hits.start_over()
        self._lay()

    def set_notes(self, notes: Sequence[ReaderNote]) -> None:
        """Show these notes in the margin."""
        self._notes = tuple(notes)
        self._arrange()
        self.margin.show_notes(notes)

    def go_to(self, start: int, end: int) -> None:
        """Bring a stretch into sight and put the caret at its start."""
        length = len(self.pane.positions.text)
        start, end = min(start, length), min(end, length)
        self.pane.select(start, start)
        self.pane.show_range(start, end)
        self.hits.stand_at(start)
        self._lay()

    def place_at_hand(self) -> Locator | None:
        """Return the page or time at the top of what is on the screen."""
        top = self.pane.top_character()  # it may be the end of the line above
        return place_at(self.places.places, top + len("\n\n") if top else 0)

    def _quote(self, id: str | None) -> ReaderQuote | None:
        return next((quote for quote in self.quotes if quote.id == id), None)

    @property
    def _positions(self) -> Positions:
        return self.pane.positions

    def _lay(self) -> None:
        header = [Stretch(0, self._body_start, Look("header"))] if self._body_start else []
        marks = of_marks(self.hits.lit(), self.hits.current())
        self.pane.lay(by_line([*header, *of_quotes(self.quotes, self.current), *marks], self._positions))
        self.stripes.show_stripes(stripes(self.quotes, self._positions), self.current)

    # --- size and place

    def set_text_size(self, points: int) -> None:
        """Set the size of the letters in points."""
        self._size = min(LARGEST, max(SMALLEST, points))
        self.pane.set_size(self._size)
        self.head.set_size(self._size)
        self._arrange()

    def set_line_width(self, characters: int) -> None:
        """Set how many characters a line holds at most."""
        self._characters = characters
        self._arrange()

    def larger(self) -> None:
        """Make the letters a point larger."""
        self._resize_text(self._size + 1)

    def smaller(self) -> None:
        """Make the letters a point smaller."""
        self._resize_text(self._size - 1)

    def usual_size(self) -> None:
        """Give the letters their usual size again."""
        self._resize_text(USUAL_SIZE)

    def _resize_text(self, points: int) -> None:
        self.set_text_size(points)
        self.text_size_changed.emit(self._size)

    def _arrange(self) -> None:
        """Share the width anew; the place in the text stays."""
        pane = self.pane
        inside = pane.width() - pane.verticalScrollBar().width()
        if inside < 80:
            return
        place = pane.top_character()
        at = columns(
            inside, pane.character_width(), bool(self._notes), self._characters, PLACES if self.places.places else 0
        )
        moved = pane.lineWrapColumnOrWidth() != at.text_width
        pane.set_column(at.text, at.text_width)
        pane.set_head(self.head.height_at(at.text_width))
        self.head.setGeometry(0, -pane.verticalScrollBar().value(), at.text_width, self.head.height_at(at.text_width))
        self.stripes.setGeometry(at.text - self.stripes.width() - 4, 0, self.stripes.width(), pane.height())
        self.places.setGeometry(self.stripes.x() - PLACES, 0, PLACES, pane.height())
        self.places.setVisible(bool(self.places.places))
        self.margin.setGeometry(at.margin, 0, max(1, at.margin_width), pane.height())
        self.margin.setVisible(at.margin_width > 0)
        self.margin.place()
        if moved:
            pane.show_at_top(place)

    def _scrolled(self, value: int) -> None:
        self.head.move(0, -value)

    # --- words and colours

    def _name_text(self) -> None:
        self.pane.setAccessibleName(translate("reader", "Text of {title}").format(title=self.head.title.text()))

    def retranslate(self) -> None:
        """Set all words anew."""
        self.margin.retranslate()
        self._name_text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.PaletteChange:
            self.pane.recolour()
        if event.type() is QEvent.Type.StyleChange:
            self._restyled.start()  # the title takes another height once its own style has come
        super().changeEvent(event)

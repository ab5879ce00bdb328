"""The cards of a dossier: a quote with the editor's commentary, or the editor's own text."""

import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.dossiers import Context, Item
from desktop_app.domain.signs import shown
from desktop_app.services.commands import AddText, DescribeItem, WaiveItem
from desktop_app.services.views import QuoteView
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.fields import WrittenText
from desktop_app.ui.dossiers.leaving import leaves, why_not
from desktop_app.ui.look.fonts import reading_font
from desktop_app.ui.look.palette import colours, tag_colour
from desktop_app.ui.parts.plain import PlainLabel, tip
from desktop_app.ui.parts.wording import day
from desktop_app.ui.quotes.cards import small_button

READING_POINTS = 11.5


class Card(QFrame):
    """What the cards have in common: they can be stepped through, moved and taken out with keys and buttons.

    Signals:
        wanted: a command.
        moved: -1 (up) or +1 (down).
        stepped: the card before (-1) or after (+1) shall have the focus.
        removed: the card shall be taken out.
        opened: the quote shall be shown in its interview.
    """

    wanted = Signal(object)
    moved = Signal(int)
    stepped = Signal(int)
    removed = Signal()
    opened = Signal()

    def __init__(self, item: Item, text: WrittenText, writable: bool) -> None:
        super().__init__()
        self.item = item
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.text = text
        self.text.setReadOnly(not writable)
        self.text.written.connect(lambda _: self._describe())
        self._head = QHBoxLayout()
        self._head.setSpacing(4)
        self._up = small_button("chevron-up", "")
        self._down = small_button("chevron-down", "")
        self._off = small_button("bin", "")
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._off.clicked.connect(self.removed)
        for button, name in ((self._up, "up"), (self._down, "down"), (self._off, "remove")):
            button.setObjectName(name)
            if not writable:  # never shown before it lies in the card: it would be a window of its own
                button.hide()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(14, 8, 10, 8)
        self._inside.setSpacing(5)

    def _add_buttons(self) -> None:
        for button in (self._up, self._down, self._off):
            self._head.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self.hasFocus():
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _describe(self) -> None:
        """Ask to save the card as it stands."""

    def flush(self) -> None:
        """Save now what is not saved yet."""
        self.text.flush()

    def retranslate(self) -> None:
        """Set all words anew."""
        for button, words in (
            (self._up, translate("dossiers", "Move up (Alt+Up)")),
            (self._down, translate("dossiers", "Move down (Alt+Down)")),
            (self._off, translate("dossiers", "Take out of the dossier (Delete)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)


class QuoteCard(Card):
    """A quote: exact words, who said them, whether they may leave, and the commentary."""

    def __init__(self, item: Item, writable: bool) -> None:
        super().__init__(item, WrittenText(), writable)
        self.setObjectName("quoteCard")
        self._view: QuoteView | None = None
        self._number = PlainLabel("", "cardNumber")
        self._about = PlainLabel("", "cardAbout", wrapped=True)
        self._words = PlainLabel("", "cardWords", wrapped=True)
        self._words.setFont(reading_font(READING_POINTS))
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badge = PlainLabel("", "cardBadge", wrapped=True)
        self._more = QLabel()
        self._more.setTextFormat(Qt.TextFormat.RichText)
        self._more.setObjectName("quiet")
        self._more.setWordWrap(True)
        self._broken = PlainLabel("", "differenceLine", wrapped=True)
        self.waiver = WrittenText()
        self.waiver.setObjectName("waiver")
        self.waiver.setReadOnly(not writable)
        self.waiver.written.connect(lambda why: self.wanted.emit(WaiveItem(self.item.id, why)))
        self.text.setObjectName("commentary")
        self._open = small_button("interview", "")
        self._open.setObjectName("open")
        self._open.clicked.connect(self.opened)
        self._context = QComboBox()
        self._context.setObjectName("context")
        self._notes = QCheckBox()
        self._notes.setObjectName("showNotes")
        self._links = QCheckBox()
        self._links.setObjectName("showLinks")
        self._lay_out()
        for _ in Context:
            self._context.addItem("")
        self._context.activated.connect(lambda _: self._describe())
        for box in (self._notes, self._links):
            box.clicked.connect(lambda _: self._describe())
        for widget in (self._context, self._notes, self._links):
            widget.setEnabled(writable)
        self.retranslate()

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for label in (self._number, self._about):
            label.setContentsMargins(0, 4, 0, 0)
        self._head.addWidget(self._number, 0, top)
        self._head.addWidget(self._about, 1, top)
        self._head.addWidget(self._open)
        self._add_buttons()
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._context)
        foot.addWidget(self._notes)
        foot.addWidget(self._links)
        foot.addStretch(1)
        self._inside.addLayout(self._head)
        for widget in (self._words, self._badge, self._broken, self.waiver, self._more, self.text):
            self._inside.addWidget(widget)
        self._inside.addLayout(foot)

    def show_item(self, item: Item, view: QuoteView | None, number: int, broken: str = "") -> None:
        """Show the item as it is now; `number` is that of the export, 0 where the quote will not leave.

        `broken` says how the quote differs from the present text; then it is printed only with a reason.
        """
        self.item = item
        self.text.show_value(item.text)
        self._context.setCurrentIndex(list(Context).index(item.context))
        self._notes.setChecked(item.show_notes)
        self._links.setChecked(item.show_links)
        self._number.setText(str(number) if number else "—")
        said = translate("dossiers", "Not letter for letter in the present text: {difference}.")
        self._broken.setText(said.format(difference=broken))
        self.waiver.show_value(item.waiver)
        for widget in (self._broken, self.waiver):
            widget.setVisible(bool(broken))
        if view != self._view:
            self._view = view
            self._show_quote()

    def _show_quote(self) -> None:
        view = self._view
        if view is None:
            self._words.setText(translate("dossiers", "This quote is in the bin."))
            return
        today = datetime.datetime.now().astimezone().date()
        speaker = view.speaker or translate("quotes", "Speaker unknown")
        about = " · ".join(part for part in (speaker, view.role, day(view.date), view.outlet or view.title) if part)
        self._about.setText(about)
        self._about.setToolTip(tip(view.title))
        self._words.setText(f"«{view.quote.words}»")
        badge = why_not(view, today)
        self._badge.setText(badge)
        self._badge.setVisible(bool(badge))
        self.setProperty("withheld", not leaves(view, today))
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(f"{speaker}: {view.quote.words}")
        self.setAccessibleDescription(badge)
        self._show_more(view)

    def _show_more(self, view: QuoteView) -> None:
        """Show tags and how many notes and links there are."""
        dark = colours().dark
        parts = [
            f'<span style="color:{tag_colour(tag.colour, dark).name()}">●</span>&nbsp;{escape(shown(tag.path))}'
            for tag in view.tags
        ]
        if view.notes:
            parts.append(translate("dossiers", "%n note(s)", n=view.notes))
        if view.links:
            parts.append(translate("dossiers", "%n link(s)", n=view.links))
        self._more.setText("&nbsp; &nbsp; ".join(parts))
        self._more.setVisible(bool(parts))

    def _describe(self) -> None:
        context = list(Context)[self._context.currentIndex()]
        text = self.text.taken()
        self.wanted.emit(
            DescribeItem(self.item.id, text, context, self._notes.isChecked(), self._links.isChecked())
        )  # fmt: skip

    def retranslate(self) -> None:
        """Set all words anew."""
        super().retranslate()
        words = translate("dossiers", "Show in its interview (Enter)")
        self._open.setToolTip(words)
        self._open.setAccessibleName(words)
        self.waiver.setPlaceholderText(translate("dossiers", "Why it is printed all the same…"))
        self.waiver.setAccessibleName(translate("dossiers", "Why it is printed all the same"))
        self.text.setPlaceholderText(translate("dossiers", "Your commentary on this quote…"))
        self.text.setAccessibleName(translate("dossiers", "Commentary"))
        self._context.setAccessibleName(translate("dossiers", "Context"))
        for number, name in enumerate((
            translate("dossiers", "Without context"),
            translate("dossiers", "With its sentence"),
            translate("dossiers", "With its paragraph"),
        )):  # fmt: skip
            self._context.setItemText(number, name)
        self._notes.setText(translate("dossiers", "Notes"))
        self._links.setText(translate("dossiers", "Links"))
        if self._view is not None:
            self._show_quote()

    def flush(self) -> None:
        super().flush()
        self.waiver.flush()

    def dress(self) -> None:
        """Follow the theme."""
        if self._view is not None:
            self._show_more(self._view)


class TextCard(Card):
    """The editor's own text between quotes; one that is not in the archive yet comes into it with its first words.

    Signals:
        given_up: the editor left a new text empty.
    """

    given_up = Signal()

    def __init__(self, item: Item, writable: bool) -> None:
        super().__init__(item, WrittenText(needed=True), writable)
        self.setObjectName("textCard")
        self.new = True
        self._asked = False
        self.text.setObjectName("ownText")
        self.text.setFont(reading_font(READING_POINTS))
        self.text.left.connect(self._left)
        self._head.addWidget(self.text, 1)
        self._add_buttons()
        for button in (self._up, self._down, self._off):
            self._head.setAlignment(button, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(self._head)
        self.retranslate()

    def show_item(self, item: Item) -> None:
        """Show the item as it is now."""
        self.new = False
        self.item = item
        self.text.show_value(item.text)

    def not_there(self) -> None:
        """Learn that the archive does not hold a new text yet; its words will be offered again."""
        self._asked = False
        self.text.show_value("")

    def _left(self) -> None:
        if self.new and not self.text.value():
            self.given_up.emit()

    def _describe(self) -> None:
        text = self.text.taken()
        if self.new and not self._asked:
            self._asked = True
            self.wanted.emit(AddText(self.item.section, text, self.item.id))
        else:
            self.wanted.emit(DescribeItem(self.item.id, text, self.item.context))

    def retranslate(self) -> None:
        """Set all words anew."""
        super().retranslate()
        self.text.setPlaceholderText(translate("dossiers", "Your own text between the quotes…"))
        self.text.setAccessibleName(translate("dossiers", "Your own text"))
        self.setAccessibleName(translate("dossiers", "Your own text"))


def card_of(widget: QWidget | None) -> Card | None:
    """Return the card that a widget is or lies in."""
    while widget is not None and not isinstance(widget, Card):
        widget = widget.parentWidget()
    return widget

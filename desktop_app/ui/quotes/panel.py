"""The panel of one quote: who said it, on what terms, its tags, notes and links."""

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.anchors import Standing
from desktop_app.domain.dates import partial_date
from desktop_app.domain.errors import BadDate
from desktop_app.domain.quotes import QuoteState
from desktop_app.domain.terms import Terms
from desktop_app.services.history import sentence
from desktop_app.services.views import ActionLine, LinkView, NoteView, QuoteView, TagLine
from desktop_app.services.vocabulary import place_words, standing_words, terms_words
from desktop_app.services.words import spoken, translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.flow import FlowLayout
from desktop_app.ui.parts.plain import PlainLabel, show_plainly, tip
from desktop_app.ui.parts.wording import day, kind_words, moment, state_words
from desktop_app.ui.quotes.cards import LinkCard, NoteCard, TagChip
from desktop_app.ui.quotes.signs_line import SignsLine
from desktop_app.ui.similar.section import SimilarSection


class QuotePanel(QWidget):
    """Shows one quote and says what the editor wants done with it; knows no archive.

    Signals:
        judged: the new state (`QuoteState`).
        speaker_wanted: the name of who said it.
        terms_wanted: `Terms` or None, and the embargo's text (checked) or nothing.
        tag_wanted / untag_wanted: a tag's path / its id.
        note_wanted: the editor wants to write a note.
        note_changed: id and new text.  note_removed: id.  note_done: id, done.
        link_wanted: the editor wants to link this quote.  unlink_wanted: id of a link.
        other_wanted: id of the quote at a link's other end.
        dossier_wanted: put this quote into a dossier.
        removal_wanted: lay the quote in the bin.
        trouble: a sentence about what was typed.
    """

    judged = Signal(object)
    speaker_wanted = Signal(str)
    terms_wanted = Signal(object, str)
    tag_wanted = Signal(str)
    untag_wanted = Signal(str)
    note_wanted = Signal()
    note_changed = Signal(str, str)
    note_removed = Signal(str)
    note_done = Signal(str, bool)
    link_wanted = Signal()
    unlink_wanted = Signal(str)
    other_wanted = Signal(str)
    dossier_wanted = Signal(object)
    removal_wanted = Signal()
    trouble = Signal(str)

    def __init__(self, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotePanel")
        self._view: QuoteView | None = None
        self._notes: list[NoteView] = []
        self._links: list[LinkView] = []
        self._writable = writable
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()

    # --- made and laid out once

    def _make(self) -> None:
        self._state = PlainLabel()
        self._state.setObjectName("quoteState")
        self._confirm = self._button("check")
        self._confirm.setObjectName("confirm")
        self._reject = self._button("reject")
        self._reject.setObjectName("reject")
        self._dossier = self._button("dossier")
        self._remove = self._button("bin")
        self.speaker = QComboBox()
        self.speaker.setObjectName("speaker")
        self.speaker.setEditable(True)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.setMinimumWidth(180)
        show_plainly(self.speaker.view())
        self._role = PlainLabel("", "quiet")
        self.signs = SignsLine()
        self.similar = SimilarSection(self._writable)
        self.standing = PlainLabel("", "standingLine", wrapped=True)
        self.standing.setContentsMargins(16, 0, 16, 0)
        self.standing.hide()
        self.terms = QComboBox()
        self.terms.setObjectName("terms")
        self.embargo = QLineEdit()
        self.embargo.setObjectName("embargo")
        self.embargo.setMaximumWidth(130)
        self.embargo.setClearButtonEnabled(True)
        self._tags = QWidget()
        self._tag_flow = FlowLayout(self._tags)
        self.new_tag = QLineEdit(self._tags)
        self.new_tag.setObjectName("newTag")
        self.new_tag.setMaximumWidth(190)
        self._known_tags = QStringListModel(self)
        completer = QCompleter(self._known_tags, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.new_tag.setCompleter(completer)
        show_plainly(completer.popup())
        self._add_note = self._button("note")
        self._add_note.setObjectName("addNote")
        self._add_link = self._button("link")
        self._add_link.setObjectName("addLink")
        self.history = PlainLabel("", "quiet", wrapped=True)
        self.history.setObjectName("quoteHistory")
        self._captions = {name: QLabel() for name in ("speaker", "terms", "tags", "notes", "links", "history")}
        for label in self._captions.values():
            label.setObjectName("caption")
            label.setContentsMargins(0, 6, 0, 0)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setEnabled(self._writable)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self._state, 1)
        for button in (self._confirm, self._reject, self._add_note, self._add_link, self._dossier, self._remove):
            head.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        who = QHBoxLayout()
        who.setSpacing(10)
        who.addWidget(self.speaker)
        who.addWidget(self._role, 1)
        on = QHBoxLayout()
        on.setSpacing(10)
        on.addWidget(self.terms)
        self._until = QLabel()
        self._until.setObjectName("caption")
        on.addWidget(self._until)
        on.addWidget(self.embargo)
        on.addStretch(1)
        self._note_box, self._link_box = QVBoxLayout(), QVBoxLayout()
        for box in (self._note_box, self._link_box):
            box.setSpacing(6)
        rows: tuple[tuple[str, QWidget | QLayout], ...] = (
            ("speaker", who),
            ("terms", on),
            ("tags", self._tags),
            ("notes", self._note_box),
            ("links", self._link_box),
            ("history", self.history),
        )
        for number, (name, part) in enumerate(rows):
            grid.addWidget(self._captions[name], number, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(part, QWidget):
                grid.addWidget(part, number, 1)
            else:
                grid.addLayout(part, number, 1)
        inside = QWidget()
        inside.setObjectName("panelInside")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(16, 4, 16, 12)
        layout.addLayout(grid)
        layout.addWidget(self.similar)
        layout.addStretch(1)
        scroll = self._scrolling(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 6, 0, 0)
        outer.setSpacing(4)
        head.setContentsMargins(16, 0, 10, 0)
        outer.addLayout(head)
        outer.addWidget(self.standing)
        outer.addWidget(self.signs)
        outer.addWidget(self.similar.jumps)
        outer.addWidget(scroll, 1)

    def _scrolling(self, inside: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button, heading in zip(self.similar.buttons, self.similar.headings, strict=True):
            button.clicked.connect(lambda _=False, heading=heading: _bring_to_top(scroll, heading))
        return scroll

    def _connect(self) -> None:
        self._confirm.clicked.connect(lambda: self.judged.emit(QuoteState.CONFIRMED))
        self._reject.clicked.connect(lambda: self.judged.emit(QuoteState.REJECTED))
        self._remove.clicked.connect(self.removal_wanted)
        self._dossier.clicked.connect(lambda: self.dossier_wanted.emit(self._dossier))
        self._add_note.clicked.connect(self.note_wanted)
        self._add_link.clicked.connect(self.link_wanted)
        self.similar.followed.connect(self.other_wanted)
        self.speaker.activated.connect(lambda _: self._speaker_given())
        edit = self.speaker.lineEdit()
        assert edit is not None  # noqa: S101 - the box is editable
        edit.editingFinished.connect(self._speaker_given)
        self.terms.activated.connect(lambda _: self._terms_given())
        self.embargo.editingFinished.connect(self._terms_given)
        self.new_tag.returnPressed.connect(self._tag_given)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.new_tag, context=Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.new_tag.clear)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self._view:
            self.show_quote(self._view, self._notes, self._links)  # cards hold pictures in the theme's colours
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Set all words in the language spoken now."""
        captions = {
            "speaker": translate("panel", "Speaker"),
            "terms": translate("panel", "Terms"),
            "tags": translate("panel", "Tags"),
            "notes": translate("panel", "Notes"),
            "links": translate("panel", "Links"),
            "history": translate("panel", "History"),
        }
        for name, words in captions.items():
            self._captions[name].setText(words)
        self.speaker.setAccessibleName(captions["speaker"])
        self.terms.setAccessibleName(captions["terms"])
        self._until.setText(translate("panel", "embargo until"))
        self.embargo.setAccessibleName(translate("panel", "Embargo until"))
        self.embargo.setPlaceholderText(translate("panel", "YYYY-MM-DD"))
        self.new_tag.setPlaceholderText(translate("panel", "Add a tag…"))
        self.new_tag.setAccessibleName(translate("panel", "Add a tag"))
        for button, words in (
            (self._confirm, translate("panel", "Confirm")),
            (self._reject, translate("panel", "Reject")),
            (self._add_note, translate("panel", "Note…")),
            (self._add_link, translate("panel", "Link…")),
            (self._dossier, translate("panel", "To dossier")),
            (self._remove, translate("panel", "Remove")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
        if self._view:
            self.show_quote(self._view, self._notes, self._links)

    # --- what it shows

    def show_choices(self, speakers: list[str], tags: list[TagLine]) -> None:
        """Offer these names and tags."""
        now = self.speaker.currentText()
        self.speaker.clear()
        self.speaker.addItems(speakers)
        self.speaker.setEditText(now)
        self._known_tags.setStringList([tag.path for tag in tags])

    def show_quote(self, view: QuoteView, notes: list[NoteView], links: list[LinkView]) -> None:
        """Show a quote; what is being typed stays where it is the same quote."""
        same = self._view is not None and self._view.id == view.id
        if not same:
            self.similar.show_neighbours(None)
        self._view, self._notes, self._links = view, notes, links
        quote = view.quote
        if not (same and self.speaker.hasFocus()):
            self.speaker.setEditText(view.speaker)
        self._role.setText(view.role)
        self.signs.show_words(anchor.words for anchor in quote.anchors)
        self._show_state(view)
        self._show_terms(view, keep=same and self.embargo.hasFocus())
        self._show_tags(view)
        self._fill(self._note_box, [self._note_card(note) for note in notes])
        self._fill(self._link_box, [self._link_card(link) for link in links])
        self._captions["notes"].setVisible(bool(notes))
        self._captions["links"].setVisible(bool(links))
        self._confirm.setVisible(quote.state is not QuoteState.CONFIRMED)
        self._reject.setVisible(quote.state is not QuoteState.REJECTED)

    def show_history(self, lines: list[ActionLine]) -> None:
        """Show what was done to the quote, the newest first."""
        self.history.setText("\n".join(f"{moment(line.at)} · {line.author} · {sentence(line)}" for line in lines))
        self._captions["history"].setVisible(bool(lines))
        self.history.setVisible(bool(lines))

    def _show_state(self, view: QuoteView) -> None:
        quote = view.quote
        words = (kind_words(quote.kind), state_words(quote.state), place_words(view.places))
        self._state.setText(" · ".join(part for part in words if part))
        why = ""
        if quote.attribution:
            why = translate("panel", "Attributed by: {rule} («{cue}»), certainty {percent} %").format(
                rule=quote.attribution.rule, cue=quote.attribution.cue,
                percent=round(quote.attribution.confidence * 100),
            )  # fmt: skip
        self._state.setToolTip(tip(why))
        self.standing.setText(standing_words(quote.standing, view.revision_number))
        self.standing.setVisible(quote.standing is not Standing.FIRM)

    def _show_terms(self, view: QuoteView, *, keep: bool) -> None:
        self.terms.clear()
        inherited = translate("panel", "As the interview ({terms})").format(terms=terms_words(view.terms))
        own = view.quote.terms
        self.terms.addItem(inherited if own is None else translate("panel", "As the interview"), None)
        for terms in Terms:
            self.terms.addItem(terms_words(terms), terms.value)
        self.terms.setCurrentIndex(0 if own is None else 1 + own.rank)
        self.terms.setEnabled(self._writable)
        self.speaker.setEnabled(self._writable)
        if not keep:
            self.embargo.setText(view.quote.embargo or "")
        self.embargo.setToolTip(day(view.embargo))
        self.embargo.setEnabled(self._writable)

    def _show_tags(self, view: QuoteView) -> None:
        typing = self.new_tag.hasFocus()
        while item := self._tag_flow.takeAt(0):
            widget = item.widget()
            if widget is not None and widget is not self.new_tag:
                widget.hide()
                widget.deleteLater()
        for tag in view.tags:
            chip = TagChip(tag, self._writable)
            chip.removed.connect(self.untag_wanted)
            self._tag_flow.addWidget(chip)
        self._tag_flow.addWidget(self.new_tag)
        self.new_tag.setVisible(self._writable)
        if typing:
            self.new_tag.setFocus()
        self._tags.updateGeometry()

    def _note_card(self, note: NoteView) -> NoteCard:
        card = NoteCard(note, self._writable)
        card.changed.connect(self.note_changed)
        card.removed.connect(self.note_removed)
        card.done.connect(self.note_done)
        return card

    def _link_card(self, link: LinkView) -> LinkCard:
        card = LinkCard(link, self._writable)
        card.followed.connect(self.other_wanted)
        card.removed.connect(self.unlink_wanted)
        return card

    @staticmethod
    def _fill(box: QVBoxLayout, cards: list[QWidget]) -> None:
        while item := box.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for card in cards:
            box.addWidget(card)

    # --- what the editor wants

    def ask_speaker(self) -> None:
        """Let the editor write who said it."""
        self.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field = self.speaker.lineEdit()
        if field is not None:
            field.selectAll()

    def _speaker_given(self) -> None:
        name = self.speaker.currentText().strip()
        if self._view and self._writable and name != self._view.speaker:
            self.speaker_wanted.emit(name)

    def _terms_given(self) -> None:
        if self._view is None:
            return
        text = self.embargo.text().strip()
        try:
            embargo = partial_date(text) if text else None
        except BadDate as error:
            self.trouble.emit(spoken(error))
            return
        key = self.terms.currentData()
        terms = Terms(key) if key else None
        if (terms, embargo) != (self._view.quote.terms, self._view.quote.embargo):
            self.terms_wanted.emit(terms, embargo or "")

    def _tag_given(self) -> None:
        path = self.new_tag.text().strip()
        if path:
            self.tag_wanted.emit(path)
        self.new_tag.clear()


def _bring_to_top(scroll: QScrollArea, heading: QWidget) -> None:
    """Scroll so far that a heading stands at the top, where there is enough below it."""
    inside = scroll.widget()
    if inside is not None:
        scroll.verticalScrollBar().setValue(heading.mapTo(inside, heading.rect().topLeft()).y())

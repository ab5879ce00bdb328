"""The page of one speaker as a tab: what was said and when, names, roles, people beside, links, dossiers."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import QuoteId, SpeakerId
from desktop_app.domain.people import SpeakerKind
from desktop_app.services.changes import Changed
from desktop_app.services.commands import DescribeSpeaker
from desktop_app.services.person import Person, person
from desktop_app.services.views import QuoteView
from desktop_app.services.words import translate
from desktop_app.ui.look.fonts import interface_font, weighted
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.parts.paged import PagedList
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.parts.wording import day
from desktop_app.ui.people.axis import AxisStrip
from desktop_app.ui.people.sections import Sections
from desktop_app.ui.people.speaker import speaker_kind_words
from desktop_app.ui.people.steps import PeopleSteps
from desktop_app.ui.workplace import Workplace

SHOWN = (
    "speaker", "speaker_alias", "speaker_role", "quote", "interview", "link", "dossier", "dossier_section",
    "dossier_item", "tagging", "note",
)  # fmt: skip
"""Kinds of records that the page shows something of."""


class PersonPage(QWidget):
    """Everything that the archive has of one speaker.

    Signals:
        titled: the title for the tab.
        gone: the speaker is no longer there.
        quote_wanted, speaker_wanted, dossier_wanted: id of what shall be opened.
    """

    titled = Signal(str)
    gone = Signal()
    quote_wanted = Signal(str)
    speaker_wanted = Signal(str)
    dossier_wanted = Signal(str)

    def __init__(self, workplace: Workplace, speaker: SpeakerId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personPage")
        self.speaker = speaker
        self._workplace = workplace
        self._person: Person | None = None
        self.name = PlainLabel("", "personName", wrapped=True)
        self.name.setFont(weighted(interface_font(16), 600))
        self.about = PlainLabel("", "quiet", wrapped=True)
        self.known = PlainLabel("", "personKnown", wrapped=True)
        self.kind = QComboBox()
        self.kind.setObjectName("personKind")
        self.kind.setEnabled(workplace.writable)
        self.axis = AxisStrip()
        self.list = RowsView(2)
        self.list.setObjectName("personQuotes")
        self.list.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        self.nothing = EmptyPlace()
        self.sections = Sections(workplace.writable)
        self._pages = PagedList(self.list, workplace, self)
        self.steps = PeopleSteps(workplace, self)
        self._buttons = {name: QPushButton() for name in ("describe", "same_as", "split")}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(50)
        self._rest.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._retranslate()

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (head, (self.name, self.kind, self._buttons["describe"])),
            (below, (self.about, self._buttons["same_as"], self._buttons["split"])),
        ):
            row.setSpacing(6)
            for part in parts:
                row.addWidget(part, 1 if part is parts[0] else 0)
        for name, button in self._buttons.items():
            button.setObjectName(name)
            button.setEnabled(self._workplace.writable)
        quotes = QWidget()
        left = QVBoxLayout(quotes)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(quotes)
        self.splitter.addWidget(self.sections)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([520, 300])
        self.sections.setMinimumWidth(240)
        top = QVBoxLayout()
        top.setContentsMargins(18, 12, 14, 4)
        top.setSpacing(4)
        top.addLayout(head)
        top.addLayout(below)
        top.addWidget(self.known)
        top.addWidget(self.axis)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.splitter, 1)
        self.setFocusProxy(self.list)
        self.setTabOrder(self.axis, self.list)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.axis.chosen.connect(lambda id: self.list.choose(lambda row: row.id == id))
        self.axis.opened.connect(self.quote_wanted)
        self.list.opened.connect(lambda row: self.axis.set_current(row.id))
        self.list.entered_row.connect(lambda row: self.quote_wanted.emit(row.id))
        self.kind.activated.connect(self._set_kind)
        self.sections.wanted.connect(self._workplace.do)
        self.sections.speaker_wanted.connect(self.speaker_wanted)
        self.sections.quote_wanted.connect(self.quote_wanted)
        self.sections.dossier_wanted.connect(self.dossier_wanted)
        self.steps.quote_wanted.connect(self.quote_wanted)
        self.steps.joined.connect(self.speaker_wanted)
        self._buttons["describe"].clicked.connect(lambda: self.steps.describe(self.speaker))
        self._buttons["same_as"].clicked.connect(lambda: self.steps.same_as(self.speaker))
        self._buttons["split"].clicked.connect(lambda: self.steps.split(self.speaker))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = {
            "describe": translate("people", "Name and roles…"),
            "same_as": translate("people", "Same person as…"),
            "split": translate("people", "These are two persons…"),
        }
        for name, button in self._buttons.items():
            button.setText(words[name])
        self.kind.setAccessibleName(translate("people", "Kind"))
        self.kind.clear()
        for kind in SpeakerKind:
            self.kind.addItem(speaker_kind_words(kind), kind.value)
        self.list.setAccessibleName(translate("people", "Quotes in the order of time"))
        self.nothing.say(
            translate("quotes", "No quotes here"),
            translate("people", "Quotes of this person will stand here, and on a strip of time above."),
        )
        self.axis.retranslate()
        self.sections.retranslate()
        self.refresh()

    def _heard(self, changed: Changed) -> None:
        if changed.touches(*SHOWN):
            self._rest.start()

    def refresh(self) -> None:
        """Ask for everything anew."""
        id = self.speaker
        self._workplace.ask(lambda reading: person(reading, id), self._show, self._not_shown, newest=("person", self))

    def _not_shown(self, error: Exception) -> None:
        if not isValid(self):
            return
        if isinstance(error, NotFound):
            self.gone.emit()
        else:
            self._workplace.report(error)

    def _show(self, found: Person) -> None:
        if not isValid(self):  # closed while it was asked
            return
        self._person = found
        line = found.line
        self.titled.emit(line.name)
        self.name.setText(line.name)
        counts = (
            translate("people", "%n quote(s)", n=line.quotes),
            translate("people", "%n interview(s)", n=line.interviews),
        )
        dates = [one.date for one in found.said if one.date]
        time = " – ".join(dict.fromkeys((day(dates[0]), day(dates[-1])))) if dates else ""
        undated = len(found.said) - len(dates)
        without = translate("people", "%n without a date", n=undated) if undated else ""
        self.about.setText(" · ".join(part for part in (line.role, *counts, time, without) if part))
        self.known.setText(line.about)
        self.known.setVisible(bool(line.about))
        self.kind.setCurrentIndex(list(SpeakerKind).index(line.kind))
        self.axis.show_said(found.said)
        self.sections.show_person(found)
        self._show_quotes([one.id for one in found.said])

    def _show_quotes(self, ids: list[QuoteId]) -> None:
        self.list.setVisible(bool(ids))
        self.nothing.setVisible(not ids)
        self._pages.show(
            lambda _: ids,
            lambda reading, some: reading.quotes_of([QuoteId(id) for id in some]),
            _row,
            lambda _: None,
        )

    def _set_kind(self) -> None:
        if self._person is not None:
            line = self._person.line
            self._workplace.do(DescribeSpeaker(line.id, line.name, SpeakerKind(self.kind.currentData()), line.about))


def _row(view: QuoteView) -> Row:
    foot = " · ".join(part for part in (view.outlet, view.role) if part)
    return Row(view.id, view.title, view.quote.words, foot, day(view.date), dots=tuple(tag.colour for tag in view.tags))

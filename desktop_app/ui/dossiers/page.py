"""A dossier as a tab: title, sections, quotes with commentary."""

import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.dossiers import Item
from desktop_app.domain.errors import NotFound
from desktop_app.domain.ids import DossierId, ItemId, SectionId, new_id
from desktop_app.services import commands as c
from desktop_app.services.changes import Changed
from desktop_app.services.views import DossierView, SectionView
from desktop_app.services.words import translate
from desktop_app.ui.dossiers.cards import Card, QuoteCard, TextCard, card_of
from desktop_app.ui.dossiers.column import Column
from desktop_app.ui.dossiers.head import DossierHead
from desktop_app.ui.dossiers.leaving import leaves
from desktop_app.ui.dossiers.section import SectionHead
from desktop_app.ui.dossiers.sheet import SHEET
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.workplace import Workplace

REST_MS = 50


class DossierPage(QWidget):
    """Everything of one dossier, written and ordered in place.

    Signals:
        titled: the title for the tab.
        quote_wanted: id of a quote to show in its interview.
        export_wanted: id of this dossier.
        gone: the dossier is no longer there.
    """

    titled = Signal(str)
    quote_wanted = Signal(str)
    export_wanted = Signal(str)
    gone = Signal()

    def __init__(self, workplace: Workplace, dossier: DossierId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dossier = dossier
        self._workplace = workplace
        self._view: DossierView | None = None
        self._cards: dict[str, Card] = {}
        self._sections: dict[str, SectionHead] = {}
        self._asked = 0  # how many commands were asked for: an answer from before the last one is out of date
        self._under_way = 0
        self._closed = False
        self._follow = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self.setObjectName("dossierPage")
        self.setStyleSheet(SHEET)
        self._make()
        self._connect()
        self._retranslate()
        self.refresh()

    def _make(self) -> None:
        self.head = DossierHead(self.dossier, self._workplace.writable)
        self.column = Column()
        self._empty = EmptyPlace()
        self._empty.setMinimumHeight(170)
        self._count = QLabel()
        self._count.setObjectName("quiet")
        self._add = QPushButton(icon("plus"), "")
        self._add.setObjectName("addSection")
        self._add.setEnabled(self._workplace.writable)
        self._export = QPushButton(icon("export"), "")
        self._export.setObjectName("export")
        for button in (self._add, self._export):
            button.setAutoDefault(False)
        bar = QHBoxLayout()
        bar.setContentsMargins(22, 8, 16, 8)
        bar.addWidget(self._count, 1)
        bar.addWidget(self._add)
        bar.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.column, 1)

    def _connect(self) -> None:
        self._workplace.changed.connect(self._heard)
        self.head.wanted.connect(self._do)
        self._add.clicked.connect(self._add_section)
        self._export.clicked.connect(self._ask_export)
        for keys, run in (
            ("Alt+Up", lambda: self._move(self._at_hand(), -1)),
            ("Alt+Down", lambda: self._move(self._at_hand(), 1)),
            ("Delete", lambda: self._remove(self._at_hand())),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(run)

    # --- words

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            for card in self._cards.values():
                if isinstance(card, QuoteCard):
                    card.dress()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.head.retranslate()
        for part in (*self._cards.values(), *self._sections.values()):
            part.retranslate()
        self._add.setText(translate("dossiers", "Add section"))
        self._export.setText(translate("dossiers", "Export…"))
        self._empty.say(
            translate("dossiers", "No quotes in this dossier yet"),
            translate("dossiers", "Click a quote in a text and press Ctrl+D, or choose quotes in the list of quotes."),
        )
        self._show_count()

    def _show_count(self) -> None:
        today = datetime.datetime.now().astimezone().date()
        views = [view for s in self._view.sections for _, view in s.items if view] if self._view else []
        inside = sum(not leaves(view, today) for view in views)
        words = translate("dossiers", "%n quote(s)", n=len(views))
        if inside:
            words += " · " + translate("dossiers", "%n will not leave the house", n=inside)
        self._count.setText(words if self._view else "")

    # --- shown

    def _heard(self, changed: Changed) -> None:
        if changed.touches(
            "dossier", "dossier_section", "dossier_item", "quote", "interview", "speaker", "speaker_role", "tag",
            "tagging", "note", "link",
        ):  # fmt: skip
            self._rest.start()

    def refresh(self) -> None:
        """Ask for the dossier anew."""
        if self._closed or self._under_way:
            return
        asked, id = self._asked, self.dossier
        self._workplace.ask(lambda reading: reading.dossier(id), lambda view: self._answered(view, asked), self._failed)

    def _answered(self, view: DossierView, asked: int) -> None:
        if not self._closed and asked == self._asked:
            self._show(view)

    def _failed(self, error: Exception) -> None:
        if self._closed:
            return
        if isinstance(error, NotFound):
            self.gone.emit()
        else:
            self._workplace.report(error)

    def _show(self, view: DossierView) -> None:
        before, self._view = self._view, view
        if before is None or before.dossier.title != view.dossier.title:
            self.titled.emit(view.dossier.title)
        self.head.show_dossier(view.dossier)
        shown: list[QWidget] = [self.head]
        today = datetime.datetime.now().astimezone().date()
        number = 0
        for section in view.sections:
            head = self._section(section)
            shown.append(head)
            for item, quote in section.items:
                if quote and leaves(quote, today):
                    number += 1
                card = self._card(item)
                if isinstance(card, QuoteCard):
                    card.show_item(item, quote, number if quote and leaves(quote, today) else 0)
                elif isinstance(card, TextCard):
                    card.show_item(item)
                shown.append(card)
            shown += [*self._drafts(section), head.foot]
        if not any(section.items for section in view.sections):
            shown.append(self._empty)
        self._forget(shown)
        self.column.arrange(shown)
        self._empty.setVisible(self._empty in shown)
        self._show_count()
        self._go_to_followed()

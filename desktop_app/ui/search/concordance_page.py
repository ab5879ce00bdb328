"""The tab with a concordance: its order, how many lines, and taking it away."""

import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.services.changes import Changed
from desktop_app.services.kwic import as_csv, as_html, every_line, leaving
from desktop_app.services.words import spoken, translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.parts.choosing import choose_target
from desktop_app.ui.parts.empty import EmptyPlace
from desktop_app.ui.parts.plain import PlainLabel
from desktop_app.ui.search.concordance import KwicModel, KwicTable, as_hit
from desktop_app.ui.workplace import Workplace

REST_MS = 400


class ConcordancePage(QWidget):
    """Every place where a query stands.

    Signals:
        titled: the title for the tab.
        hit_chosen: the place to open, as a `Hit`.
    """

    titled = Signal(str)
    hit_chosen = Signal(object)

    def __init__(self, workplace: Workplace, query: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.query = query
        self.model = KwicModel(workplace, self)
        self.table = KwicTable(self.model)
        self.empty = EmptyPlace()
        self.order = QComboBox()
        self.order.setObjectName("kwicOrder")
        self._count = PlainLabel("", "quiet")
        self._sorted = PlainLabel("", "quiet")
        self._export = QToolButton()
        self._export.setIcon(icon("export"))
        self._export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._export.setMenu(QMenu(self._export))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        self._counted = (0, True)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 8, 12, 8)
        bar.setSpacing(9)
        bar.addWidget(self._count)
        bar.addStretch(1)
        bar.addWidget(self._sorted)
        bar.addWidget(self.order)
        bar.addWidget(self._export)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._stack, 1)
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        self.order.activated.connect(lambda _: self.refresh())
        self.table.line_chosen.connect(lambda line: self.hit_chosen.emit(as_hit(line)))
        self.model.counted.connect(self._show_count)
        self.model.failed.connect(self._failed)
        self._workplace.changed.connect(self._heard)

    def _heard(self, changed: Changed) -> None:
        if changed.touches("interview"):
            self._rest.start()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.table.fit)

    def retranslate(self) -> None:
        """Set all words anew."""
        self._sorted.setText(translate("kwic", "Sorted by"))
        chosen = self.order.currentData() or "text"
        self.order.clear()
        for key, words in order_words().items():
            self.order.addItem(words, key)
        self.order.setCurrentIndex(max(0, self.order.findData(chosen)))
        self.order.setAccessibleName(translate("kwic", "Sorted by"))
        self._export.setText(translate("kwic", "Save as"))
        menu = self._export.menu()
        menu.clear()
        menu.addAction(translate("kwic", "Table (CSV)…")).triggered.connect(lambda: self._save_as(".csv"))
        menu.addAction(translate("kwic", "Page (HTML)…")).triggered.connect(lambda: self._save_as(".html"))
        self.table.setAccessibleName(translate("kwic", "Concordance: {query}").format(query=self.query))
        self.titled.emit(self.title())
        self._show_count(*self._counted)

    def title(self) -> str:
        """Return what the tab is called."""
        return translate("kwic", "Concordance: {query}").format(query=self.query)

    def refresh(self) -> None:
        """Make the concordance anew, in the order that is chosen."""
        self.model.ask(self.query, self.order.currentData())

    def _show_count(self, total: int, whole: bool) -> None:
        self._counted = (total, whole)
        words = translate("kwic", "%n line(s)", n=total)
        if not whole:
            words = translate("kwic", "the first %n line(s)", n=total)
        self._count.setText(words if total else "")
        self.empty.say(translate("search", "Nothing found"), translate("kwic", "No word of a text answers this query."))
        self._stack.setCurrentIndex(0 if total else 1)
        self._export.setEnabled(total > 0)
        self.table.fit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, QueryNotUnderstood):
            self._workplace.report(error)
        self._show_count(0, True)
        if isinstance(error, QueryNotUnderstood):
            self.empty.say(translate("search", "This cannot be searched for"), spoken(error))

    # --- taken away

    def _save_as(self, ending: str) -> None:
        here = self._workplace.folder("export_folder")
        name = "".join(sign for sign in self.query if sign.isalnum() or sign in " -").strip()[:60] or "kwic"
        target, _ = choose_target(
            self, translate("kwic", "Save the concordance"), Path(here or Path.home()) / f"{name}{ending}",
            f"*{ending}", discreet=self._workplace.desk.encrypted,
        )  # fmt: skip
        if target is not None:
            self.save(target if target.suffix else target.with_suffix(ending))

    def save(self, target: Path) -> None:
        """Write all lines that may leave the house; how many may not is said."""
        desk, application = self._workplace.desk, self._workplace.application
        query, order = self.query, str(self.order.currentData())

        def write() -> int:
            lines = every_line(desk.finding, query, order)
            with desk.storage.reading() as reading:
                out = leaving(reading, lines, datetime.datetime.now(datetime.UTC).date())
            made = as_html(out.lines, query) if target.suffix == ".html" else as_csv(out.lines)
            application.save_copy(made, target)
            return out.withheld

        self._workplace.jobs.run_long(write, lambda withheld: self._saved(target, withheld))

    def _saved(self, target: Path, withheld: int) -> None:
        self._workplace.remember_folder("export_folder", target.parent)
        said = translate("kwic", "Saved: {file}").format(file=target)
        if withheld:
            said += ". " + translate("kwic", "%n line(s) held back: off the record or under embargo", n=withheld)
        self._workplace.notice.emit(said)


def order_words() -> dict[str, str]:
    """Return the orders of a concordance with their names."""
    return {
        "text": translate("kwic", "Interview and text"),
        "word": translate("kwic", "The word itself"),
        "left1": translate("kwic", "1st word before"), "left2": translate("kwic", "2nd word before"),
        "left3": translate("kwic", "3rd word before"), "right1": translate("kwic", "1st word after"),
        "right2": translate("kwic", "2nd word after"), "right3": translate("kwic", "3rd word after"),
        "speaker": translate("kwic", "Speaker"), "date": translate("search", "Newest first"),
        "oldest": translate("search", "Oldest first"),
    }  # fmt: skip

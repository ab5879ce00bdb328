"""The review of quotes and notes and the texts beside it serve each other."""

from PySide6.QtCore import QObject

from desktop_app.services import commands as c
from desktop_app.services.reviewing import Place, Waiting
from desktop_app.services.words import translate
from desktop_app.ui.shell.panes import Middle, SideBar
from desktop_app.ui.shell.tabs import Tabs
from desktop_app.ui.workplace import Workplace


class Reviewing(QObject):
    """Shows places in their texts, and takes the selection of a text for a place."""

    def __init__(self, workplace: Workplace, side: SideBar, middle: Middle, tabs: Tabs, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._page = middle.review
        self._tabs = tabs
        self._page.counted.connect(side.show_waiting)
        self._page.place_shown.connect(self._show)
        self._page.hand_wanted.connect(self._by_hand)

    def _show(self, waiting: Waiting, place: Place | None) -> None:
        tab = self._tabs.open_interview(waiting.interview)
        if place is not None:
            spans = tuple((span.start, span.end) for span in place.spans)
            tab.show_matches(spans[0][0], spans[-1][1], spans)

    def _by_hand(self, waiting: Waiting) -> None:
        tab = self._tabs.reading()
        span = tab.reader.selection() if tab is not None and tab.interview == waiting.interview else None
        if span is None:
            self._show(waiting, waiting.places[0] if waiting.places else None)
            self._workplace.notice.emit(translate("review", "Select the words in the text, then press Ctrl+Shift+H."))
        elif self._workplace.writable:
            self._workplace.do(c.Reanchor(waiting.target_kind, waiting.id, (span,)))

    def here(self) -> None:
        """Take the selection in the text for the place of what is shown in the review."""
        found = self._page.at_hand()
        if found is None:
            self._workplace.trouble.emit(translate("review", "Choose in Review what the selection is the place of."))
        else:
            self._by_hand(found)

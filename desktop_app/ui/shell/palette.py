"""The palette: type a few letters of what you want to do, or of what you want to see."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.errors import QueryNotUnderstood
from desktop_app.domain.signs import shown
from desktop_app.services.found import Hit, Results
from desktop_app.services.words import translate
from desktop_app.ui.look.icons import icon
from desktop_app.ui.search.saved import SearchLine
from desktop_app.ui.workplace import Workplace

PICTURES = {"title": "interview", "speaker": "person", "tag": "tag", "dossier": "dossier"}
"""Kinds of things that have a place of their own → their icons."""
EACH = 6
"""How many things of a kind are offered."""
_PAUSE_MS = 120
_LEAST = 2
"""Letters from which on the archive is asked."""


@dataclass(frozen=True, slots=True)
class _Row:
    picture: QIcon
    words: str
    do: Callable[[], object]


def rank(wanted: str, words: str) -> int:
    """Return how well letters fit words, 0 where they do not: the beginning of the words, of one of them, in them, or
    only in this order.
    """
    wanted, words = wanted.casefold().strip(), words.casefold()
    if words.startswith(wanted):
        return 4
    if f" {wanted}" in words:
        return 3
    if wanted in words:
        return 2
    rest = iter(words)
    return 1 if all(letter in rest for letter in wanted if not letter.isspace()) else 0


class CommandPalette(QDialog):
    """Lists what can be done now and what is in the archive; Enter does or opens it.

    Signals:
        thing_chosen: a Hit: an interview by its title, a person, a tag or a dossier.
    """

    thing_chosen = Signal(object)

    def __init__(
        self, actions: Sequence[QAction], workplace: Workplace | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("menu", "All commands…"))
        self.resize(560, 440)
        self._workplace = workplace
        self._commands = [_of_action(action) for action in actions if action.objectName() != "commands"]
        self._searches: list[_Row] = []
        self._things: list[_Row] = []
        words = translate("palette", "A command, an interview, a person, a tag…")
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.list = QListWidget()
        self.list.setAccessibleName(translate("palette", "Commands and things"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.accept)
        self.field.installEventFilter(self)
        self.list.itemActivated.connect(lambda _: self.accept())
        self._show()

    def offer_searches(self, lines: Iterable[SearchLine], run: Callable[[str], object]) -> None:
        """Offer saved searches; `run` gets the id of the one that is chosen."""
        for line in lines:
            self._searches.append(_Row(icon("saved-search"), shown(line.search.name), partial(run, line.search.id)))

    def _typed(self, wanted: str) -> None:
        if len(wanted.strip()) < _LEAST:
            self._things = []
        self._show()
        self._pause.start()

    def _ask(self) -> None:
        """Ask the archive what is called so."""
        query = " ".join("".join(sign if sign.isalnum() else " " for sign in self.field.text()).split())
        if self._workplace is None or len(query) < _LEAST:
            return
        self._workplace.find(
            lambda finding: finding.search(query, 1, "relevance", True, others=EACH), self._found, self._not_found,
            newest=("palette", self),
        )  # fmt: skip

    def _not_found(self, error: Exception) -> None:
        """Letters that are no query find no thing; anything else is told."""
        if not isinstance(error, QueryNotUnderstood) and self._workplace is not None:
            self._workplace.report(error)

    def _found(self, results: Results) -> None:
        self._things = [
            _Row(icon(PICTURES[hit.kind]), _named(hit), partial(self.thing_chosen.emit, hit))
            for hit in results.others
            if hit.kind in PICTURES
        ]
        self._show()

    def _show(self) -> None:
        wanted = self.field.text()
        ranked = [(rank(wanted, row.words), row) for row in (*self._commands, *self._searches)]
        fitting = sorted((one for one in ranked if one[0]), key=lambda one: -one[0])
        near = [row for points, row in fitting if points > 1 or not wanted.strip()]
        far = [row for points, row in fitting if points == 1 and wanted.strip()]
        self.list.clear()
        for row in (*near, *self._things, *far):
            item = QListWidgetItem(row.picture, row.words)
            item.setData(Qt.ItemDataRole.UserRole, row.do)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def accept(self) -> None:
        item = self.list.currentItem()
        do = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        super().accept()
        if do is not None:
            do()


def _of_action(action: QAction) -> _Row:
    words = action.text().replace("&", "")
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    return _Row(action.icon(), f"{words}    {keys}" if keys else words, action.trigger)


def _named(hit: Hit) -> str:
    """Return what a thing is called, with the date of an interview."""
    words = shown(hit.title or hit.snippet)
    return f"{words}    {hit.date}" if hit.kind == "title" and hit.date else words

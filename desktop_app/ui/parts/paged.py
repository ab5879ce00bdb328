"""Lists of which only the part in sight is read: a hundred thousand rows cost as much as two hundred."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar, overload

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desktop_app.services.ports import Reading
from desktop_app.ui.parts.rows import Row, RowsView
from desktop_app.ui.workplace import Workplace

T = TypeVar("T")
PAGE = 200
"""How many rows are read together."""
BEFORE = 50
"""How many rows above those in sight are read with them."""
COMING = "…"


class PagedRows(Sequence[Row]):
    """Rows in their order, known by their ids; those that were not read yet show that they are coming."""

    def __init__(self, ids: Sequence[str], known: Mapping[str, Row]) -> None:
        self.ids = ids
        self._known = known

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        if isinstance(number, slice):
            return [self[one] for one in range(*number.indices(len(self.ids)))]
        id = self.ids[number]
        return self._known.get(id) or Row(id, COMING)

    def __iter__(self) -> Iterator[Row]:
        return (self[number] for number in range(len(self.ids)))

    def missing(self, start: int, end: int) -> list[str]:
        """Return the ids of rows between two numbers that were not read yet."""
        return [id for id in self.ids[max(0, start) : end] if id not in self._known]


class PagedList(QObject):
    """Fills a view with what a question brings: first the order of all, then the rows in sight."""

    def __init__(self, view: RowsView, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._workplace = workplace
        self._rows = PagedRows((), {})
        self._known: dict[str, Row] = {}
        self._read: Callable[[Reading, Sequence[str]], Mapping[str, Row]] = _nothing
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.setInterval(0)
        self._sight.timeout.connect(self._read_on)
        view.verticalScrollBar().valueChanged.connect(lambda _: self._sight.start())
        view.rows.modelReset.connect(self._sight.start)

    def show(
        self,
        order: Callable[[Reading], Sequence[str]],
        things: Callable[[Reading, Sequence[str]], Sequence[T]],
        row: Callable[[T], Row],
        then: Callable[[int], None],
    ) -> None:
        """Show what `order` names; `things` are read for some ids, and each made a row of. `then` gets the number."""
        start, _ = self._in_sight()

        def read(reading: Reading, ids: Sequence[str]) -> Mapping[str, Row]:
            return {made.id: made for made in map(row, things(reading, ids))}

        def question(reading: Reading) -> tuple[Sequence[str], Mapping[str, Row]]:
            ids = order(reading)
            begin = max(0, min(start, len(ids) - PAGE))  # the list may be shorter than it was
            return ids, read(reading, ids[begin : begin + PAGE])

        def answered(answer: tuple[Sequence[str], Mapping[str, Row]]) -> None:
            if not isValid(self):  # the tab was closed while it was asked
                return
            self._known = dict(answer[1])
            self._rows = PagedRows(answer[0], self._known)
            self._read = read
            self._view.show_rows(self._rows)
            then(len(self._rows))

        self._workplace.ask(question, answered, newest=("paged", self))

    def _in_sight(self) -> tuple[int, int]:
        """Return the first row to be read and the one after the last."""
        first = self._view.first_in_sight()
        return max(0, first - BEFORE), max(0, first - BEFORE) + PAGE

    def _read_on(self) -> None:
        rows = self._rows
        start, end = self._in_sight()
        wanted = rows.missing(start, end)
        if not wanted or self._view.rows.rows is not rows:
            return
        read = self._read

        def answered(more: Mapping[str, Row]) -> None:
            if isValid(self) and self._rows is rows:
                self._known.update(more)
                self._view.rows.filled(start, min(end, len(rows)))

        self._workplace.ask(lambda reading: read(reading, wanted), answered, newest=("paged on", self))


def _nothing(_: Reading, __: Sequence[str]) -> Mapping[str, Row]:
    return {}

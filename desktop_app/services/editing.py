"""The one door through which an archive changes: do, undo, redo."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop_app.domain.errors import NothingToRedo, NothingToUndo
from desktop_app.domain.ids import ActionId, new_id
from desktop_app.services.changes import Action, Changed
from desktop_app.services.commands import Command, MergeTags, PutBack, RemoveInterview, RemoveTag, SplitTag
from desktop_app.services.handlers import HANDLERS
from desktop_app.services.ports import Storage
from desktop_app.services.views import ActionLine

Listener = Callable[[Changed], None]
MASS = (MergeTags, SplitTag, RemoveTag, RemoveInterview)
"""Commands that change much at once: a backup is made first."""


class Editing:
    """Runs commands one at a time, each in one transaction, and says what changed.

    May be called from any thread; the window calls it from its one writer thread.
    """

    def __init__(self, storage: Storage, before_mass: Callable[[], object] | None = None) -> None:
        """`before_mass` is called before much is changed at once; what it raises does not stop the change."""
        self.storage = storage
        self._before_mass = before_mass
        self._turn = threading.Condition()
        self._busy = False
        self._eager = 0
        self._listeners: list[Listener] = []

    def on_changed(self, listener: Listener) -> None:
        """Call this after every change, on the thread that made it."""
        self._listeners.append(listener)

    def do(self, command: Command, initiator: str = "", *, patient: bool = False) -> Changed:
        """Carry out a command. Raises the errors of the domain; then nothing is changed.

        One that is `patient` (of many that an import carries out) lets everybody else who waits go first.
        """
        name, _ = HANDLERS[type(command)]
        if isinstance(command, MASS):
            self.prepare_for_much()
        return self._run(command, Action(ActionId(new_id()), name), initiator, patient)

    def prepare_for_much(self) -> None:
        """Have a backup made before much is changed at once (an import of many files, a merge)."""
        if self._before_mass:
            self._before_mass()

    def return_to(self, action: ActionId, initiator: str = "") -> Changed:
        """Bring the archive back to how it was right after an action, as one step that can be undone."""
        with self.storage.reading() as reading:
            line = reading.action(action)
            changes = tuple(reading.changes_after(action))
        if not changes:
            raise NothingToUndo
        self.prepare_for_much()
        return self._run(PutBack(changes), Action(ActionId(new_id()), "return_to", line.at), initiator)

    def undo(self, initiator: str = "") -> Changed:
        """Take back the last thing that was done. Raises `NothingToUndo` or `UndoBlocked`."""
        with self.storage.reading() as reading:
            line = reading.undoable()
            if line is None:
                raise NothingToUndo
            changes = tuple(reading.changes_of(line.id))
        return self._run(PutBack(changes), _return("undo", line), initiator)

    def redo(self, initiator: str = "") -> Changed:
        """Bring again what was undone last. Raises `NothingToRedo` or `UndoBlocked`."""
        with self.storage.reading() as reading:
            line = reading.redoable()
            if line is None:
                raise NothingToRedo
            changes = tuple(reading.changes_of(reading.last_undo_of(line.id)))
        return self._run(PutBack(changes), _return("redo", line), initiator)

    def _run(self, command: Command, action: Action, initiator: str, patient: bool = False) -> Changed:
        _, handler = HANDLERS[type(command)]
        with self._alone(patient):
            with self.storage.work(action) as work:
                result = handler(command, work)
                work.describe(result.about or action.about)
            touched = frozenset((change.entity, change.entity_id) for change in result.changes)
            changed = Changed(touched, action, initiator, result.made, result.along)
        if touched:
            for listener in self._listeners:
                listener(changed)
        return changed

    @contextmanager
    def _alone(self, patient: bool) -> Iterator[None]:
        """Wait until nobody else changes the archive."""
        with self._turn:
            self._eager += not patient
            self._turn.wait_for(lambda: not self._busy and not (patient and self._eager))
            self._eager -= not patient
            self._busy = True
        try:
            yield
        finally:
            with self._turn:
                self._busy = False
                self._turn.notify_all()


def _return(kind: str, line: ActionLine) -> Action:
    return Action(ActionId(new_id()), line.name, line.about, kind, line.id)

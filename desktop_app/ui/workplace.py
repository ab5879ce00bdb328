"""The open archive as the window's parts see it: ask, do, undo, and be told of every change."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.ids import ActionId
from desktop_app.journal import fault, refused
from desktop_app.services.changes import Changed
from desktop_app.services.commands import Command
from desktop_app.services.found import AS_IT_IS, WHOLE, Part, Results, Wish
from desktop_app.services.history import sentence
from desktop_app.services.house import Application, Desk
from desktop_app.services.importing import Candidate, ImportLine, Ways
from desktop_app.services.ports import Finds, Reading
from desktop_app.services.similar import FindsSimilar
from desktop_app.services.views import ActionLine
from desktop_app.services.words import spoken
from desktop_app.ui.course import Course
from desktop_app.ui.jobs import Failed, Jobs

A = TypeVar("A")
T = TypeVar("T")
INDEX_REST_MS = 400
"""The index catches up when changes have rested so long: a series of edits is one commit."""
IMPORT = "import"
"""Who asks for the changes of an import: they come in hundreds."""
IMPORT_REST_MS = 4000
"""While files come in, the index follows in larger steps: each of its commits costs as much as many passages."""
GATHER_MS = 2000
"""How long what an import changes is gathered before it is announced; the first change is announced at once."""


class Workplace(QObject):
    """Everything that a part of the window may ask for; no part reaches further.

    Signals:
        changed: what an action changed (`Changed`), on the GUI thread, after it is safely on disk.
        notice: a sentence for the quiet place at the bottom.
        trouble: a sentence that the editor must see (something could not be done).
        fault: an error of the program itself.
        indexing: interviews done and in all; (0, 0) when the index is up to date.
    """

    changed = Signal(object)
    notice = Signal(str)
    trouble = Signal(str)
    fault = Signal(object)
    indexing = Signal(int, int)
    _index_progress = Signal(int, int)
    _heard = Signal(object)

    def __init__(self, application: Application, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.application = application
        self.desk = desk
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.report)
        self._query = 0
        self._folders: dict[str, str] = {}
        self._asked: dict[Hashable, int] = {}
        self._indexing = False
        self._closing = False
        self._to_compare: dict[Hashable, tuple[Callable[[FindsSimilar], Any], Callable[[Any], None]]] = {}
        self._comparing = False
        self._courses: set[Course] = set()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.catch_up)
        self._brought: list[Changed] = []
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(GATHER_MS)
        self._gathering.timeout.connect(self._announce_brought)
        self._index_progress.connect(self.indexing)
        self._heard.connect(self._announce, Qt.ConnectionType.QueuedConnection)
        desk.editing.on_changed(self._heard.emit)

    @property
    def writable(self) -> bool:
        """Say whether the archive can be changed here."""
        return self.desk.storage.writable

    @property
    def at_work(self) -> bool:
        """Say whether files are being read or brought in; what was told to wait is not."""
        return any(not course.waits for course in self._courses)

    def folder(self, name: str) -> str:
        """Return the folder that was last used for something, or nothing."""
        return str(self._folders.get(name, "") or self.application.preferences.get(name, ""))

    def remember_folder(self, name: str, folder: Path) -> None:
        """Offer a folder the next time; beyond this session only where the archive is no secret."""
        self._folders[name] = str(folder)
        if not self.desk.encrypted:
            self.application.preferences.set(name, str(folder))

    # --- asking

    def ask(
        self,
        question: Callable[[Reading], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
        newest: Hashable = None,
    ) -> None:
        """Put a question to the archive; `then` gets the answer on the GUI thread.

        Questions run side by side, so answers may overtake each other: with `newest`, only the answer to the newest
        question of that name is handed on.
        """
        number = self._asked[newest] = self._asked.get(newest, 0) + 1

        def work() -> T:
            with self.desk.storage.reading() as reading:
                return question(reading)

        def answered(answer: T) -> None:
            if newest is None or number == self._asked[newest]:
                then(answer)

        self.jobs.read(work, answered, failed)

    def search(
        self, query: str, order: str, typing: bool, then: Callable[[Results], None], failed: Failed,
        part: Part = WHOLE, limit: int = 100,
    ) -> None:  # fmt: skip
        """Search; an answer that is older than the newest query is dropped."""
        self._query += 1
        number = self._query

        def work() -> Results | None:
            if number != self._query:
                return None  # a newer one is waiting already
            return self.desk.finding.search(query, limit, order, typing, part)

        def answered(results: Results | None) -> None:
            if results is not None and number == self._query:
                then(results)

        self.jobs.read(work, answered, lambda error: failed(error) if number == self._query else None)

    def find(
        self, question: Callable[[Finds], T], then: Callable[[T], None], failed: Failed | None = None,
        newest: Hashable = None,
    ) -> None:  # fmt: skip
        """Put a question to the search; with `newest`, only the answer to the newest question of that name counts."""
        number = self._asked[newest] = self._asked.get(newest, 0) + 1

        def current() -> bool:
            return newest is None or number == self._asked[newest]

        def work() -> tuple[T] | None:
            return (question(self.desk.finding),) if current() else None

        def answered(answer: tuple[T] | None) -> None:
            if answer is not None and current():
                then(answer[0])

        self.jobs.read(work, answered, lambda error: (failed or self.report)(error) if current() else None)

    def compare(self, question: Callable[[FindsSimilar], T], then: Callable[[T], None], asker: Hashable) -> None:
        """Ask what compares quotes. The first answer takes seconds, so one question is put at a time: others wait
        without a thread, and of one asker only the newest.
        """
        self._to_compare[asker] = (question, then)
        if not self._comparing:
            self._compare_next()

    def _compare_next(self) -> None:
        if self._closing or not self._to_compare:
            return
        asker = next(iter(self._to_compare))
        question, then = self._to_compare.pop(asker)
        self._comparing = True

        def answered(answer: object) -> None:
            self._comparing = False
            if asker not in self._to_compare:
                then(answer)
            self._compare_next()

        def failed(error: Exception) -> None:
            self._comparing = False
            self.report(error)
            self._compare_next()

        self.jobs.read(lambda: question(self.desk.similar), answered, failed)

    # --- doing

    def do(self, command: Command, then: Callable[[Changed], None] | None = None, initiator: str = "") -> None:
        """Carry out a command; what changed is announced, then handed to `then`."""
        self.jobs.write(lambda: self.desk.editing.do(command, initiator), then or _nothing)

    def undo(self) -> None:
        """Take the last step back."""
        self.jobs.write(self.desk.editing.undo, self._say_step)

    def redo(self) -> None:
        """Bring the step that was taken back again."""
        self.jobs.write(self.desk.editing.redo, self._say_step)

    def return_to(self, action: str) -> None:
        """Bring the archive back to how it was right after a step; that is one step, and can be undone."""
        self.jobs.write(lambda: self.desk.editing.return_to(ActionId(action)), self._say_step)

    def _say_step(self, changed: Changed) -> None:
        """Name what was taken back or brought again: it may lie out of sight."""
        action = changed.action
        self.notice.emit(sentence(ActionLine(action.id, action.name, action.about, action.kind, "done", "", "")))

    # --- bringing in

    def bring_in(self, paths: Sequence[Path], course: Course) -> None:
        """Import files and folders. It runs beside the editor's own changes: each file is one transaction."""
        self._run(course, lambda: self.desk.importing.run(paths, course.told, IMPORT))

    def survey(self, paths: Sequence[Path], course: Course, wish: Wish = AS_IT_IS) -> None:
        """Read files and folders and write nothing; the course brings the candidates."""
        self._run(course, lambda: self.desk.importing.survey(paths, course.found, course.told, Ways(wish)))

    def bring(self, candidates: Sequence[Candidate], course: Course) -> None:
        """Import what was surveyed; the course ends with the report."""
        self._run(course, lambda: self.desk.importing.bring(candidates, course.told, IMPORT))

    def read_differently(self, candidates: Mapping[int, Candidate], wish: Wish, course: Course) -> None:
        """Read candidates once more; the course brings their numbers, each with what it is now."""
        self._each(course, candidates, lambda one: self.desk.importing.again(one, wish))

    def try_again(self, lines: Mapping[int, ImportLine], wish: Wish | None, course: Course) -> None:
        """Import files once more that did not come in, in another way if that is said; the course brings numbers and
        lines.
        """
        self._each(course, lines, lambda one: self.desk.importing.retry(one, one.wish if wish is None else wish))

    def _each(self, course: Course, things: Mapping[int, A], do: Callable[[A], object]) -> None:
        def work() -> None:
            for done, (number, thing) in enumerate(things.items()):
                if not course.told(done, len(things), ""):
                    return
                course.found((number, do(thing)))

        self._run(course, work)

    def _run(self, course: Course, work: Callable[[], object]) -> None:
        self._courses.add(course)

        def end(result: object) -> None:
            self._courses.discard(course)
            course.end(result)

        self.jobs.run_long(work, end, end)

    def _announce(self, changed: Changed) -> None:
        if changed.initiator != IMPORT:
            self._rest.start(INDEX_REST_MS)
            self.changed.emit(changed)
            return
        if not self._rest.isActive():
            self._rest.start(IMPORT_REST_MS)
        self._brought.append(changed)
        if not self._gathering.isActive():
            self._announce_brought()

    def _announce_brought(self) -> None:
        """Announce together what an import changed in the last moments: each list asks anew at each announcement."""
        brought, self._brought = self._brought, []
        if not brought:
            return
        self._gathering.start()
        touched = frozenset[tuple[str, str]]().union(*(changed.touched for changed in brought))
        made = tuple(id for changed in brought for id in changed.made)
        self.changed.emit(Changed(touched, brought[-1].action, IMPORT, made))

    def report(self, error: Exception) -> None:
        """Show an error: what was to be expected as a sentence, a fault of the program with its trace."""
        if isinstance(error, KartotekaError):
            refused(error)
            self.trouble.emit(spoken(error))
        else:
            fault(error)
            self.fault.emit(error)

    # --- the index

    def catch_up(self) -> None:
        """Bring the index up to date in the background."""
        if self._closing:
            return
        if self._indexing:
            self._rest.start(INDEX_REST_MS)
            return
        self._indexing = True
        self.jobs.read(lambda: self.desk.finding.catch_up(self._progress), self._caught_up, self._index_failed)

    def _progress(self, done: int, of: int) -> bool:
        if not self._closing:
            self._index_progress.emit(done, of)
        return not self._closing

    def _caught_up(self, _: None) -> None:
        self._indexing = False
        self.indexing.emit(0, 0)

    def _index_failed(self, error: Exception) -> None:
        self._indexing = False
        self.indexing.emit(0, 0)
        self.report(error)

    def begin_to_close(self) -> None:
        """Take nothing on any more; to be called on the GUI thread before `close`."""
        self._closing = True
        self._stop_courses()
        self._rest.stop()
        self._gathering.stop()

    def close(self) -> None:
        """Finish what is under way and let go of the archive. It may take long, and may run on another thread."""
        self._closing = True
        self._stop_courses()
        if self._comparing:
            self.desk.similar.close()  # nobody waits for its answer any more
        self.jobs.close()
        self.desk.close()

    def _stop_courses(self) -> None:
        for course in tuple(self._courses):
            course.stop()


def _nothing(_: object) -> None:
    """What follows a change that nobody waits for."""

"""The one place that knows every part: it builds them and hands them to each other, and to the doors.

Parts are imported where a door needs them, so that the command line never loads Qt and the window never loads a
parser, a dictionary or the search engine: those live in child processes (`desktop_app.workers`).
"""

import base64
import datetime
import getpass
import hashlib
import json
import os
import secrets
import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import (
    ArchiveDamaged,
    ArchiveDiverged,
    ArchiveInUse,
    ArchiveOlder,
    ArchiveParted,
    ArchiveReadOnly,
    DiskFaulty,
    DiskFull,
    PlaceReadOnly,
)
from desktop_app.domain.ids import AuthorId, QuoteId, new_id
from desktop_app.domain.interviews import Language
from desktop_app.hardening import bound, forbid_internet, give_way
from desktop_app.journal import Door, Event, begin, note
from desktop_app.journal.entries import Value, tail
from desktop_app.services import words
from desktop_app.services.backups import Backup, Reason, due, worth_before_mass
from desktop_app.services.checking import Problem, check_archive
from desktop_app.services.disk import from_system
from desktop_app.services.editing import Editing
from desktop_app.services.found import SHOWN, WHOLE, Concordance, Found, Part, ReadText, Results, Taken, Wish
from desktop_app.services.importing import Importing
from desktop_app.services.importing.refused import RefusedFiles
from desktop_app.services.preferences import Preferences
from desktop_app.services.search_history import forget as forget_queries
from desktop_app.services.similar import Beside, Group
from desktop_app.services.state import ArchiveState, Place
from desktop_app.services.wire import from_wire, to_wire
from resources import resource

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from db.archive import Archive
    from db.backups import Backups
    from db.keys import Key
    from db.log import Profile
    from db.seen import Seen
    from desktop_app.domain.anchors import Span
    from desktop_app.search.index import WhooshIndex
    from desktop_app.services.ports import ExportsDossier, Finds, TakesIn
    from desktop_app.services.similar import FindsSimilar

SECONDS_ALONE = 120.0
"""After so long with one file, a reading child ends by itself: nobody is left to end it."""
NOT_AS_SEEN = (ArchiveOlder, ArchiveDiverged, ArchiveParted)
"""Why an archive that could be written is opened for reading only, until the editor accepts it as it is."""
NO_BACKUP_NOW = (DiskFull, DiskFaulty, PlaceReadOnly, ArchiveReadOnly, ArchiveDamaged)
"""Why a backup that nobody asked for may be left out."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where this user's own files are: settings and keys, what can be thrown away, and the program's journal."""

    config: Path
    cache: Path
    data: Path
    """Backups, what was last seen of each archive, and what its watched folder held that could not be read."""
    log: Path
    """The program's own journal."""

    @classmethod
    def of_this_user(cls) -> "Places":
        """Return the system's places; KARTOTEKA_HOME puts all into one folder (a stick, a test)."""
        home = os.environ.get("KARTOTEKA_HOME")
        if home:
            return cls.within(Path(home))
        import platformdirs

        name = "Kartoteka"
        return cls(
            platformdirs.user_config_path(name, False), platformdirs.user_cache_path(name, False),
            platformdirs.user_data_path(name, False), platformdirs.user_log_path(name, False),
        )  # fmt: skip

    @classmethod
    def within(cls, folder: Path) -> "Places":
        """Return places that are all in one folder."""
        return cls(folder / "config", folder / "cache", folder / "data", folder / "log")


class Application:
    """Everything that does not depend on an archive."""

    def __init__(self, places: Places | None = None, language: str = "") -> None:
        self.places = places or Places.of_this_user()
        self.preferences = Preferences(self.places.config / "preferences.json")
        words.set_source(_translation)
        words.use(language or self.preferences.get("language", "") or _system_language())

    @cached_property
    def profile(self) -> "Profile":
        """Who works here; made at the first need and kept. The name may be set in the preferences."""
        from db.log import Profile

        path = self.places.config / "profile.json"
        try:
            found = json.loads(path.read_bytes())
            ids = str(found["author"]), str(found["site"])
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            ids = new_id(), new_id()
            _keep(path, json.dumps({"author": ids[0], "site": ids[1]}).encode())
        except OSError as error:  # a disk that fails once must not make the editor somebody else
            raise from_system(error, path) from error
        name = self.preferences.get("editor", "") or getpass.getuser()
        return Profile(AuthorId(ids[0]), name, ids[1])

    @cached_property
    def refused(self) -> RefusedFiles:
        """What watched folders held that could not be read."""
        return RefusedFiles(self.places.data / "refused")

    @property
    def seal_key(self) -> bytes:
        """The key that seals this user's search indexes: an index folder from elsewhere is never opened."""
        path = self.places.config / "index.key"
        try:
            key = path.read_bytes()
        except FileNotFoundError:
            key = b""
        except OSError as error:
            raise from_system(error, path) from error
        if len(key) != 32:
            key = secrets.token_bytes(32)
            _keep(path, key)
        return key

    def create(self, path: Path, name: str = "", passphrase: str = "") -> None:
        """Make an empty archive, encrypted where there is a passphrase."""
        from db.archive import create
        from db.keys import fresh

        create(path, name, fresh(passphrase) if passphrase else None)

    def needs_passphrase(self, path: Path) -> bool:
        """Say whether only a passphrase opens an archive. Raises `ArchiveMissing`, `NotAnArchive`."""
        from db.archive import is_encrypted

        return is_encrypted(path)

    def unlock(self, path: Path, passphrase: str) -> "Key | None":
        """Return what opens an archive (it takes a good part of a second), None where it needs no passphrase."""
        from db.archive import is_encrypted
        from db.keys import of_file

        return of_file(path, passphrase) if is_encrypted(path) else None

    def open(
        self, path: Path, *, write: bool = True, children: bool = False, key: "Key | None" = None, accept: bool = False
    ) -> "Desk":
        """Open an archive. With `children`, heavy work is done by child processes (the window); else here.

        `accept` takes the file as it is, also where it is not what was last seen here.
        """
        storage = self._open(path, write=write, key=key, accept=accept)
        if write:
            self.backups.forget_unfinished(storage.archive_id)
            self.backups.note_place(storage.archive_id, path)
            if storage.key:
                self.backups.close_open_ones(storage.archive_id, storage.key)
        return Desk(self, storage, children)

    def _open(self, path: Path, *, write: bool = True, key: "Key | None" = None, accept: bool = False) -> "Archive":
        from db.archive import open_archive

        def safekeep(engine: "Engine", archive_id: str, key: "Key | None") -> None:
            self.backups.make(engine, archive_id, Reason.MIGRATION, key)

        return open_archive(path, self.profile, write=write, key=key, seen=self.seen, accept=accept, safekeep=safekeep)

    def open_as_can_be(
        self, path: Path, key: "Key | None" = None, accept: bool = False
    ) -> "tuple[Desk, Exception | None]":
        """Open an archive for writing where that can be, else for reading, with the reason."""
        try:
            return self.open(path, children=True, key=key, accept=accept), None
        except (*NOT_AS_SEEN, ArchiveInUse, ArchiveReadOnly, PlaceReadOnly) as error:
            return self.open(path, write=False, children=True, key=key), error

    @cached_property
    def backups(self) -> "Backups":
        """The backups of all archives."""
        from db.backups import Backups

        return Backups(self.places.data / "backups")

    @cached_property
    def seen(self) -> "Seen":
        """What was last seen of each archive on this laptop."""
        from db.seen import Seen

        return Seen(self.places.data / "seen")

    def backups_at(self, path: Path) -> list[Backup]:
        """Return the backups of the archive that lay at a path, also where its file cannot be read any more."""
        archive_id = self.backups.id_at(path)
        return self.backups.all(archive_id) if archive_id else []

    def restore(self, path: Path, backup: Path, key: "Key | None" = None) -> Backup | None:
        """Put a backup in the place of a closed archive. Returns the backup of the state before."""
        return self.backups.restore(path, backup, key, self.seen)

    def change_passphrase(self, path: Path, key: "Key | None", passphrase: str) -> "Key | None":
        """Give a closed archive another passphrase, its first, or (empty) none; its backups and its index follow.

        Returns the new key. Killed at any moment, the archive opens with the old or with the new passphrase; what
        was left to do for the backups is done when it is opened next. Raises `BackupsBehind` where it was changed, but
        not for all backups.
        """
        from db.copying import rewrite
        from db.failures import plainly
        from db.keys import fresh
        from db.lock import WriteLock

        with closing(self._open(path, key=key)) as storage:
            archive_id, present = storage.archive_id, storage.key  # a closed archive has forgotten its key
        new = fresh(passphrase) if passphrase else None
        if new and not key:
            self.preferences.forget("import_folder", "export_folder")  # a folder's name may name a source
            forget_queries(self.preferences, archive_id)
        lock = WriteLock(path)
        lock.take()
        try:
            shutil.rmtree(index_folder(self, archive_id), ignore_errors=True)  # first: it may lie open
            with plainly(path):
                rewrite(path, present, new)
            self.backups.rewrite(archive_id, key, new)
        finally:
            lock.release()
        return new

    def intake(self) -> "TakesIn":
        """Return what reads files, in guarded processes."""
        from desktop_app.intake import GuardedIntake

        return GuardedIntake(self.child_command("intake"))

    def exporter(self) -> "ExportsDossier":
        """Return what writes dossiers."""
        from desktop_app.exporters.formats import Exporters

        return Exporters(child=self.child_command("typst"))

    def sentences(self, text: str, start: int = 0, end: int | None = None) -> "list[Span]":
        """Return the sentences between two places of a text."""
        from desktop_app.language.sentences import sentences

        return sentences(text, start, end)

    def detect(self) -> "Callable[[dict[str, Any]], dict[str, Any]]":
        """Return what finds quotes without an archive, in the form of predictions."""
        from desktop_app.language.predictions import predictions

        return predictions

    def report(self) -> str:
        """Return what an editor may send to the makers: the journal, and nothing of any archive."""
        from desktop_app.journal.report import report

        return report(self.places.log, self.preferences)

    def save_report(self, text: str, path: Path) -> None:
        """Write a report where the editor wants it. Raises the errors of `domain.errors` for what leaves the house."""
        self.save_copy(text.encode(), path)

    def save_copy(self, content: bytes, path: Path) -> None:
        """Write a file out of an archive where the editor wants it. Raises as `save_report` does."""
        from desktop_app.exporters.placing import place

        place(content, path)

    def child_command(self, *arguments: str) -> list[str]:
        """Return the command line of a child process of this program."""
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop_app"]
        return [*program, "--worker", *arguments]


class Desk:
    """An open archive with all that an editor can do to it."""

    def __init__(self, application: Application, storage: "Archive", children: bool) -> None:
        self.application = application
        self.storage = storage
        self._children = children
        self.editing = Editing(storage, self._before_mass)
        note(Event.ARCHIVE_OPENED, archive=tail(storage.archive_id), writable=storage.writable)

    @property
    def path(self) -> Path:
        """Where the archive is."""
        return self.storage.path

    @cached_property
    def importing(self) -> Importing:
        """Brings files in."""
        return Importing(self.editing, self._intake, lambda: self.application.preferences.get("originals", "keep"))

    @cached_property
    def _intake(self) -> "TakesIn":
        return self.application.intake()

    @cached_property
    def finding(self) -> "Finds":
        """Searches, and keeps the index up to date."""
        if self._children:
            return ChildFinding(self, self.application.child_command("search", str(self.path)))
        return HereFinding(self, search_index(self.application, self.storage))

    @cached_property
    def similar(self) -> "FindsSimilar":
        """Compares quotes with each other."""
        if self._children:
            return ChildSimilar(self, self.application.child_command("similar", str(self.path)))
        return HereSimilar(self.storage)

    def check(self) -> list[Problem]:
        """Return everything that is wrong with the archive."""
        return check_archive(self.storage, self.finding.state())

    @cached_property
    def place(self) -> Place:
        """What kind of folder the archive lies in."""
        from db.places import place_of

        return place_of(self.path)

    @property
    def encrypted(self) -> bool:
        """Whether the archive has a passphrase."""
        return self.storage.key is not None

    @property
    def key(self) -> "Key | None":
        """What opened the archive."""
        return self.storage.key

    def state(self) -> ArchiveState:
        """Check everything and say how the archive is; takes long on a large one."""
        backups = self.backups()
        with self.storage.reading() as reading:
            interviews, quotes = len(reading.all_interview_ids()), len(reading.stored_digests())
        return ArchiveState(
            tuple(self.check()), backups[0] if backups else None, self.place, self.encrypted, self.storage.writable,
            self.path.stat().st_size, interviews, quotes,
        )  # fmt: skip

    def backups(self) -> list[Backup]:
        """Return the backups of this archive, the newest first."""
        return self.application.backups.all(self.storage.archive_id)

    def back_up(self, reason: Reason = Reason.ASKED) -> Backup:
        """Make a checked backup now. Raises `DiskFull`, `DiskFaulty`, `PlaceReadOnly`, `ArchiveDamaged`."""
        return self.storage.back_up(self.application.backups, reason)

    def _before_mass(self) -> None:
        with self.storage.reading() as reading:
            sequence = reading.sequence()
        if not worth_before_mass(self.backups(), sequence, datetime.datetime.now(datetime.UTC)):
            return
        with suppress(*NO_BACKUP_NOW):  # undo is there as well; the state page tells
            self.back_up(Reason.MASS)

    def back_up_if_due(self, *, closing: bool = False) -> Backup | None:
        """Make a backup where much time has passed and something has changed since the last one."""
        if not self.storage.writable:
            return None
        with self.storage.reading() as reading:
            sequence = reading.sequence()
        now = datetime.datetime.now(datetime.UTC)
        return self.back_up(Reason.TIME) if due(self.backups(), sequence, now, closing=closing) else None

    def close(self) -> None:
        """Let go of the archive and end the child processes."""
        for name in ("finding", "similar", "_intake"):
            part = self.__dict__.pop(name, None)
            if part is not None:
                part.close()
        with suppress(*NO_BACKUP_NOW):  # the next opening looks at the state anyway
            self.back_up_if_due(closing=True)
        self.storage.close()
        note(Event.ARCHIVE_CLOSED, archive=tail(self.storage.archive_id))

    def __enter__(self) -> "Desk":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def search_index(application: Application, storage: "Archive") -> "WhooshIndex":
    """Return the index of an archive in this user's cache; it is encrypted where the archive is."""
    from desktop_app.search.index import WhooshIndex

    id = storage.archive_id
    cipher = storage.key.for_index if storage.key else None
    return WhooshIndex(index_folder(application, id), id, application.seal_key, cipher)


def index_folder(application: Application, archive_id: str) -> Path:
    """Return where the index of an archive is kept."""
    return application.places.cache / "index" / archive_id


class HereFinding:
    """Search in this process (the command line)."""

    def __init__(self, desk: Desk, index: "WhooshIndex") -> None:
        self._application = desk.application
        self._storage = desk.storage
        self._index = index

    def search(
        self,
        query: str,
        limit: int = 50,
        order: str = "relevance",
        typing: bool = False,
        part: Part = WHOLE,
        others: int = SHOWN,
    ) -> Results:
        """Answer a query."""
        return self._index.search(self._storage.reading, query, limit, order, typing, part, others)

    def lit(self, query: str, interview: str) -> tuple[tuple[int, int], ...]:
        """Say where a query stands in an interview."""
        return self._index.lit(self._storage.reading, query, interview)

    def interviews(self, query: str) -> tuple[str, ...]:
        """Name the interviews with passages that answer."""
        return self._index.interviews(self._storage.reading, query)

    def complete(self, beginning: str, field: str = "", most: int = 8) -> tuple[tuple[str, int], ...]:
        """Say what begins so."""
        return self._index.complete(self._storage.reading, beginning, field, most)

    def concordance(self, query: str, order: str = "text", start: int = 0, limit: int = 200) -> Concordance:
        """Return a piece of a concordance."""
        return self._index.concordance(self._storage.reading, query, order, start, limit)

    def catch_up(self, progress: Callable[[int, int], bool] | None = None) -> None:
        """Bring the index up to date; whoever writes the archive clears its queue as well."""
        self._storage.indexed(self._index.catch_up(self._storage.reading, progress or _on))

    def state(self) -> str:
        """Say how the index is."""
        return self._index.state(self._storage.reading)

    def throw_away(self) -> None:
        """Forget the index."""
        self._index.close()
        shutil.rmtree(index_folder(self._application, self._storage.archive_id), ignore_errors=True)
        self._index = search_index(self._application, self._storage)

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()


class ChildFinding:
    """Search in child processes: one answers queries, one indexes, so that neither waits for the other."""

    def __init__(self, desk: Desk, command: Sequence[str]) -> None:
        from desktop_app.workers import Child

        self._application = desk.application
        self._storage = desk.storage
        key = desk.storage.key
        greeting = ("open", {"key": key.to_text() if key else ""})
        self._queries = Child(command, greeting=greeting)
        self._index = Child(command, greeting=("open", {**greeting[1], "gives_way": True}))

    def search(
        self,
        query: str,
        limit: int = 50,
        order: str = "relevance",
        typing: bool = False,
        part: Part = WHOLE,
        others: int = SHOWN,
    ) -> Results:
        """Answer a query."""
        asked = {
            "query": query, "limit": limit, "order": order, "typing": typing, "part": to_wire(part), "others": others
        }  # fmt: skip
        return from_wire(Results, self._queries.call("search", asked))

    def lit(self, query: str, interview: str) -> tuple[tuple[int, int], ...]:
        """Say where a query stands in an interview."""
        found: list[list[int]] = self._queries.call("lit", {"query": query, "interview": interview})
        return tuple((start, end) for start, end in found)

    def interviews(self, query: str) -> tuple[str, ...]:
        """Name the interviews with passages that answer."""
        return tuple(self._queries.call("interviews", {"query": query}))

    def complete(self, beginning: str, field: str = "", most: int = 8) -> tuple[tuple[str, int], ...]:
        """Say what begins so."""
        return from_wire(
            tuple[tuple[str, int], ...],
            self._queries.call("complete", {"beginning": beginning, "field": field, "most": most}),
        )

    def concordance(self, query: str, order: str = "text", start: int = 0, limit: int = 200) -> Concordance:
        """Return a piece of a concordance."""
        return from_wire(
            Concordance,
            self._queries.call("concordance", {"query": query, "order": order, "start": start, "limit": limit}),
        )

    def catch_up(self, progress: Callable[[int, int], bool] | None = None) -> None:
        """Bring the index up to date; whoever writes the archive clears its queue as well."""
        self._storage.indexed(self._index.call("catch_up", {}, progress=progress))

    def state(self) -> str:
        """Say how the index is."""
        return str(self._queries.call("state", {}))

    def throw_away(self) -> None:
        """Forget the index."""
        self._index.close()
        self._queries.close()
        shutil.rmtree(index_folder(self._application, self._storage.archive_id), ignore_errors=True)

    def close(self) -> None:
        """End both."""
        self._index.kill()
        self._queries.close()
        self._index.close()


class HereSimilar:
    """Compares quotes in this process (the command line, and the child of the window)."""

    def __init__(self, storage: "Archive") -> None:
        from desktop_app.search.subjects import subject_of
        from desktop_app.services.similar import SimilarQuotes

        self._storage = storage
        self._quotes = SimilarQuotes(subject_of)

    def beside(self, quote: QuoteId) -> Beside:
        """Return what stands beside a quote."""
        with self._storage.reading() as reading:
            return self._quotes.beside(reading, quote)

    def groups(self) -> tuple[Group, ...]:
        """Return all groups of the same words."""
        with self._storage.reading() as reading:
            return self._quotes.groups(reading)

    def close(self) -> None:
        """There is nothing to let go of."""


class ChildSimilar:
    """Compares quotes in a child process of its own: it keeps all words in memory, and its seconds are nobody's."""

    def __init__(self, desk: Desk, command: Sequence[str]) -> None:
        from desktop_app.workers import Child

        key = desk.storage.key
        self._child = Child(command, greeting=("open", {"key": key.to_text() if key else ""}))

    def beside(self, quote: QuoteId) -> Beside:
        """Return what stands beside a quote."""
        return from_wire(Beside, self._child.call("beside", {"quote": quote}))

    def groups(self) -> tuple[Group, ...]:
        """Return all groups of the same words."""
        return from_wire(tuple[Group, ...], self._child.call("groups", {}))

    def close(self) -> None:
        """End it."""
        self._child.kill()
        self._child.close()


def begin_journal(door: Door, places: Places, **values: Value) -> None:
    """Write this process's journal from now on; what nobody catches goes there and nowhere else."""
    from desktop_app.journal import hooks

    hooks.catch_faults()
    hooks.catch_crashes(begin(places.log, door, **values).folder)


# --- the children -------------------------------------------------------------------------------------------------


def work(arguments: Sequence[str]) -> int:
    """Be a child process: `intake`, `search ARCHIVE`, `similar ARCHIVE` or `typst`.

    Those that read foreign files give up the internet.
    """
    kind, *rest = arguments
    if kind in ("intake", "typst"):
        forbid_internet()
    if kind == "intake":
        bound()
    begin_journal(next((door for door in Door if door == kind), Door.CHILD), Places.of_this_user())
    if kind == "typst":
        from desktop_app.exporters.typst_child import main

        return main()
    if kind == "intake":
        return _serve_intake()
    if kind == "similar":
        return _serve_similar(*rest)
    return _serve_search(*rest)


def _serve_intake() -> int:
    from desktop_app.journal.hooks import ending_after
    from desktop_app.workers import Handler, serve

    give_way()
    Application()
    child = _IntakeChild()

    def in_time(handler: Callable[[dict[str, Any]], Any]) -> Handler:
        def handle(asked: dict[str, Any], _: object) -> Any:
            speaks = asked.pop("speaks", "")
            if speaks and speaks != words.language():  # what is wrong with a file is a sentence for the editor
                words.use(speaks)
            with ending_after(SECONDS_ALONE):
                return handler(asked)

        return handle

    calls = {
        "suffixes": child.suffixes,
        "parts": child.parts,
        "columns": child.columns,
        "read": child.read,
        "read_bytes": child.read_bytes,
        "find": child.find,
        "look": child.look,
    }
    return serve({name: in_time(handler) for name, handler in calls.items()})


class _IntakeChild:
    """The reading child's side. Reading and finding are two calls, so that each has its own time."""

    def __init__(self) -> None:
        from desktop_app.importers import Files
        from desktop_app.language.finder import QuoteFinder
        from desktop_app.language.sentences import first_sentence

        self._files, self._finder = Files(first_sentence), QuoteFinder()
        self._read: tuple[ReadText, bytes, bool] | None = None

    def suffixes(self, _: dict[str, Any]) -> list[list[str]]:
        return [list(self._files.suffixes()), list(self._files.many())]

    def parts(self, asked: dict[str, Any]) -> Any:
        return to_wire(self._files.parts(Path(asked["path"]), from_wire(Wish, asked["wish"])))

    def columns(self, asked: dict[str, Any]) -> Any:
        return to_wire(self._files.columns(Path(asked["path"]), from_wire(Wish, asked["wish"])))

    def read(self, asked: dict[str, Any]) -> None:
        read, data = self._files.read(Path(asked["path"]), asked["part"], from_wire(Wish, asked["wish"]))
        self._read = read, data, bool(asked["part"])

    def read_bytes(self, asked: dict[str, Any]) -> None:
        data = base64.b64decode(asked["data"])
        self._read = self._files.read_bytes(data, asked["name"], from_wire(Wish, asked["wish"])), data, False

    def find(self, _: dict[str, Any]) -> Any:
        """Return what was read, with what is in it."""
        assert self._read is not None  # noqa: S101 - reading comes before
        (read, data, is_part), self._read = self._read, None
        found = self._found_in(read.text, read.body_start, read.language)
        content = base64.b64encode(data).decode() if is_part else None
        return to_wire(Taken(read, found, hashlib.sha256(data).hexdigest(), content))

    def look(self, asked: dict[str, Any]) -> Any:
        language = Language(asked["language"]) if asked["language"] else None
        return to_wire(self._found_in(asked["text"], asked["body_start"], language))

    def _found_in(self, text: str, body_start: int, language: Language | None) -> Found:
        from desktop_app.domain.likeness import signature

        return replace(self._finder.find(text, body_start, language), likeness=signature(text[body_start:]))


def _serve_search(path: str) -> int:
    from desktop_app.workers import Handler, serve

    child = _SearchChild(Path(path))
    try:
        calls: dict[str, Handler] = {
            "open": child.open,
            "search": child.search,
            "lit": child.lit,
            "interviews": child.interviews,
            "complete": child.complete,
            "concordance": child.concordance,
            "catch_up": child.catch_up,
            "state": child.state,
        }
        return serve(calls)
    finally:
        child.close()


class _SearchChild:
    """The search child's side: opened by the first call, which brings the key where there is one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: tuple[Archive, WhooshIndex] | None = None

    def open(self, asked: dict[str, Any], _: Any) -> None:
        from db.archive import open_archive
        from db.keys import Key

        if asked.get("gives_way"):
            give_way()
        application = Application()
        key = Key.from_text(asked["key"]) if asked["key"] else None
        storage = open_archive(self._path, application.profile, write=False, key=key)
        self._open = storage, search_index(application, storage)

    def search(self, asked: dict[str, Any], _: Any) -> Any:
        storage, index = self._opened()
        part = from_wire(Part, asked["part"])
        how = (asked["limit"], asked["order"], asked["typing"], part, asked["others"])
        return to_wire(index.search(storage.reading, asked["query"], *how))

    def lit(self, asked: dict[str, Any], _: Any) -> Any:
        storage, index = self._opened()
        return to_wire(index.lit(storage.reading, asked["query"], asked["interview"]))

    def interviews(self, asked: dict[str, Any], _: Any) -> Any:
        storage, index = self._opened()
        return to_wire(index.interviews(storage.reading, asked["query"]))

    def complete(self, asked: dict[str, Any], _: Any) -> Any:
        storage, index = self._opened()
        return to_wire(index.complete(storage.reading, asked["beginning"], asked["field"], asked["most"]))

    def concordance(self, asked: dict[str, Any], _: Any) -> Any:
        storage, index = self._opened()
        return to_wire(
            index.concordance(storage.reading, asked["query"], asked["order"], asked["start"], asked["limit"])
        )

    def catch_up(self, _: dict[str, Any], progress: Callable[[int, int], bool]) -> int:
        storage, index = self._opened()
        return index.catch_up(storage.reading, progress)

    def state(self, *_: Any) -> str:
        storage, index = self._opened()
        return index.state(storage.reading)

    def _opened(self) -> "tuple[Archive, WhooshIndex]":
        assert self._open is not None  # noqa: S101 - the greeting opens it
        return self._open

    def close(self) -> None:
        if self._open:
            storage, index = self._open
            index.close()
            storage.close()


def _serve_similar(path: str) -> int:
    from desktop_app.workers import serve

    child = _SimilarChild(Path(path))
    try:
        return serve({"open": child.open, "beside": child.beside, "groups": child.groups})
    finally:
        child.close()


class _SimilarChild:
    """The comparing child's side: opened by the first call, which brings the key where there is one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: tuple[Archive, HereSimilar] | None = None

    def open(self, asked: dict[str, Any], _: Any) -> None:
        from db.archive import open_archive
        from db.keys import Key

        give_way()
        key = Key.from_text(asked["key"]) if asked["key"] else None
        storage = open_archive(self._path, Application().profile, write=False, key=key)
        self._open = storage, HereSimilar(storage)

    def beside(self, asked: dict[str, Any], _: Any) -> Any:
        return to_wire(self._opened().beside(QuoteId(asked["quote"])))

    def groups(self, *_: Any) -> Any:
        return to_wire(self._opened().groups())

    def _opened(self) -> HereSimilar:
        assert self._open is not None  # noqa: S101 - the greeting opens it
        return self._open[1]

    def close(self) -> None:
        if self._open:
            self._open[0].close()


def _on(_done: int, _of: int) -> bool:
    return True


def _translation(language: str) -> bytes:
    return resource("translations", f"kartoteka_{language}.ts").read_bytes()


def _system_language() -> str:
    """Return the language of the system as far as it can be told without any library."""
    for name in ("KARTOTEKA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code in words.LANGUAGES:
            return code
    if sys.platform == "win32":
        import ctypes

        primary = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF
        return {0x19: "ru", 0x3F: "kk"}.get(primary, "en")
    return "en"


def _keep(path: Path, content: bytes) -> None:
    """Write a small private file whole. Raises `DiskFull`, `PlaceReadOnly`, `DiskFaulty`."""
    unfinished = path.with_name(path.name + f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        os.replace(unfinished, path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise from_system(error, path) from error

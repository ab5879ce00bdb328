"""The main actions of the program, each from a state that can be made again and again."""

import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from db import archive as archives
from db import keys, migrate
from db.engine import writing_engine
from desktop_app.bootstrap import Application, Desk, Places, index_folder
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Language
from desktop_app.services import commands as c
from desktop_app.services.backups import Reason
from desktop_app.services.found import Found, FoundPassage
from tests.faults.verifying import contents
from tests.integration.conftest import TEXT, interview

OLD, NEW = keys.Key(b"o" * 32, bytes(range(240, 256))), "новая фраза"
SECOND = "Другой текст.\n\n«Воды хватит до августа», — повторил он.\n"


@dataclass
class Newsroom:
    """An archive with the user's own folders beside it, and what is open of it."""

    folder: Path
    encrypted: bool = False
    desk: Desk | None = None
    application: Application = field(init=False)
    key: Any = None
    new_key: Any = None

    def __post_init__(self) -> None:
        self.application = Application(Places.within(self.folder / "home"), "en")
        self.key = OLD if self.encrypted else None

    @property
    def path(self) -> Path:
        """Where the archive is."""
        return self.folder / "work" / "архив.kartoteka"

    def open(self) -> Desk:
        """Open the archive with the old or the new key and keep it open."""
        if self.desk is None:
            key = self.key
            if self.path.is_file() and archives.is_encrypted(self.path) != (key is not None):
                key = self.new_key
            self.desk = self.application.open(self.path, key=key)
        return self.desk

    def close(self) -> None:
        """Close what is open."""
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.close()

    def only_interview(self) -> InterviewId:
        """Return the interview that every prepared archive holds."""
        with self.open().storage.reading() as reading:
            return reading.all_interview_ids()[0]


def prepare(room: Newsroom) -> None:
    """Make an archive in which something was done, and close it."""
    room.path.parent.mkdir(parents=True)
    archives.create(room.path, "Архив", room.key)
    desk = room.open()
    made = desk.editing.do(interview()).made[0]
    desk.editing.do(c.TagTarget(InterviewId(made), "interview", ("Вода/Канал",)))
    desk.finding.catch_up()
    desk.back_up(Reason.ASKED)
    room.close()


def make_old(room: Newsroom) -> None:
    """Bring the archive to the form that an earlier version wrote."""
    engine = writing_engine(room.path, room.key)
    migrate.downgrade(engine, "r0001")
    engine.dispose()


def copied(template: Path, to: Path, encrypted: bool = False) -> Newsroom:
    """Return a newsroom made of a prepared folder."""
    shutil.copytree(template, to)
    return Newsroom(to, encrypted)


@dataclass(frozen=True)
class Deed:
    """One main action."""

    name: str
    act: Callable[[Newsroom], object]
    opened: bool = True
    """Whether the archive is opened before the faults begin."""
    encrypted: bool = False
    before: Callable[[Newsroom], object] = lambda _: None
    """What is done on the closed archive before all."""
    ready: Callable[[Newsroom], object] = lambda _: None
    """What is done in the open archive before the faults begin."""
    check: Callable[[Newsroom], object] = lambda _: None
    """What must hold in the end besides."""
    template: bool = True
    """Whether there is an archive at all."""


def _create(room: Newsroom) -> None:
    archives.create(room.path, "Архив", room.key)


def _revise(room: Newsroom) -> None:
    new = TEXT.replace("в марте", "в мае")
    found = Found(Language.RUSSIAN, (FoundPassage(0, len(new), Language.RUSSIAN),))
    room.open().editing.do(c.ReviseInterview(room.only_interview(), new, 0, found, "Опечатка"))


def _more(room: Newsroom) -> None:
    room.open().editing.do(interview("второй.txt", SECOND))


def _copy(room: Newsroom) -> None:
    if not _the_copy(room).exists():
        room.open().storage.copy_to(_the_copy(room))


def _the_copy(room: Newsroom) -> Path:
    return room.path.with_name("копия.kartoteka")


def _copy_is_equal(room: Newsroom) -> None:
    assert contents(_the_copy(room), [None]) == contents(room.path, [None])


def _backup_is_equal(room: Newsroom) -> None:
    backups = (room.folder / "home" / "data" / "backups").glob("*/*.kartoteka")
    assert contents(room.path, [room.key]) in [contents(path, [room.key]) for path in backups]


def _restore(room: Newsroom) -> None:
    first = min((room.folder / "home" / "data" / "backups").glob("*/*-asked.kartoteka"))
    room.application.restore(room.path, first, room.key)


def _change_passphrase(room: Newsroom) -> None:
    room.new_key = keys.fresh(NEW)
    with ExitStack() as stack:
        fresh, keys.fresh = keys.fresh, lambda _: room.new_key
        stack.callback(setattr, keys, "fresh", fresh)
        room.application.change_passphrase(room.path, room.key, NEW)


def _decrypt(room: Newsroom) -> None:
    room.application.change_passphrase(room.path, room.key, "")


def _rebuild(room: Newsroom) -> None:
    room.open().finding.catch_up()
    _answers(room)


def _answers(room: Newsroom) -> None:
    """An answer is right, or says that it is not whole."""
    found = room.open().finding.search("вода")
    with room.open().storage.reading() as reading:
        assert found.behind or found.total == len(reading.all_interview_ids())


def _index_is_right(room: Newsroom) -> None:
    finding = room.open().finding
    finding.catch_up()
    assert finding.state() == "ready"
    assert finding.search("вода").behind == 0
    _answers(room)


def _forget_index(room: Newsroom) -> None:
    shutil.rmtree(index_folder(room.application, room.open().storage.archive_id))


def _forget_who(room: Newsroom) -> None:
    for path in (room.folder / "home" / "config").iterdir():
        path.unlink()


def _worked_since_backup(room: Newsroom) -> None:
    _more(room)
    room.close()


DEEDS = (
    Deed("create", _create, opened=False, template=False, before=lambda room: room.path.parent.mkdir()),
    Deed("open", lambda room: room.open(), opened=False),
    Deed("open for the first time", lambda room: room.open(), opened=False, before=_forget_who),
    Deed("import", _more),
    Deed("tag", lambda room: room.open().editing.do(
        c.TagTarget(room.only_interview(), "interview", ("Степь", "Вода/Пост")))),
    Deed("revise", _revise),
    Deed("undo", lambda room: room.open().editing.undo()),
    Deed("bin", lambda room: room.open().editing.do(c.RemoveInterview(room.only_interview()))),
    Deed("close", lambda room: room.close(), ready=_more),
    Deed("back up", lambda room: room.open().back_up(), ready=_more, check=_backup_is_equal),
    Deed("copy", _copy, check=_copy_is_equal),
    Deed("restore", _restore, opened=False, before=_worked_since_backup),
    Deed("passphrase", _change_passphrase, opened=False, encrypted=True),
    Deed("first passphrase", _change_passphrase, opened=False),
    Deed("no passphrase", _decrypt, opened=False, encrypted=True),
    Deed("migration", lambda room: room.open(), opened=False, before=make_old),
    Deed("index", _rebuild, ready=_more, check=_index_is_right),
    Deed("new index", _rebuild, ready=_forget_index, check=_index_is_right),
    Deed("encrypted index", _rebuild, ready=_more, check=_index_is_right, encrypted=True),
    Deed("encrypted import", _more, encrypted=True),
)  # fmt: skip

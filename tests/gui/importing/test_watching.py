"""A folder is watched: what comes into it comes into the archive, and where it is is kept as it may be."""

from types import SimpleNamespace

import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.services.importing import Inbox
from desktop_app.services.preferences import Preferences
from desktop_app.ui.importing.flow import ImportFlow
from desktop_app.ui.importing.watched import WatchedFolders
from desktop_app.ui.importing.watching import SELDOM_MS, SOON_MS, Watching


def desk(*, encrypted=False):
    return SimpleNamespace(encrypted=encrypted, storage=SimpleNamespace(archive_id="архив-1"))


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.json")


def test_a_folder_is_remembered_for_its_archive(preferences, tmp_path):
    WatchedFolders(preferences).keep(desk(), "/почта")
    again = WatchedFolders(Preferences(tmp_path / "preferences.json"))
    assert again.of(desk()) == "/почта"
    again.keep(desk(), "")
    assert preferences.__class__(tmp_path / "preferences.json").get("watched") == {}


def test_of_an_archive_with_a_passphrase_it_is_kept_in_memory_only(preferences):
    folders = WatchedFolders(preferences)
    folders.keep(desk(), "/почта")
    assert folders.of(desk(encrypted=True)) == "/почта"
    assert preferences.get("watched") == {}
    folders.keep(desk(encrypted=True), "/другая")
    assert folders.of(desk(encrypted=True)) == "/другая"
    assert preferences.get("watched") == {}


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watching(workplace, clock, tmp_path):
    folder = tmp_path / "входящие"
    folder.mkdir()
    made = Watching(workplace, ImportFlow(workplace, workplace), folder, workplace)
    made._inbox = Inbox(workplace.application.refused.of("архив-1", secret=False), clock)
    yield made
    made.end()


def look(watching, qtbot):
    with qtbot.waitSignal(watching.looked):
        watching.look()


def test_new_files_come_in_when_they_are_whole(watching, importing, clock, qtbot):
    look(watching, qtbot)
    assert watching._next.interval() == SELDOM_MS
    assert watching._system.directories() == [str(watching.folder)]
    (watching.folder / "беседа.txt").write_text("Начало")
    look(watching, qtbot)
    assert watching._next.interval() == SOON_MS
    assert importing.ran == []
    clock.now += 3
    with qtbot.waitSignal(watching.came_in) as came:
        watching.look()
    assert [line.path.name for line in came.args[0].lines] == ["беседа.txt"]
    look(watching, qtbot)
    assert len(importing.ran) == 1


def test_a_change_in_the_folder_brings_the_next_look_near(watching, qtbot):
    look(watching, qtbot)
    with qtbot.waitSignal(watching._system.directoryChanged):
        (watching.folder / "беседа.txt").write_text("Начало")
    assert watching._next.interval() == SOON_MS


def test_a_folder_that_went_away_is_told_and_looked_for(watching, qtbot):
    watching.folder.rmdir()
    with qtbot.waitSignal(watching.there) as there:
        watching.look()
    assert there.args == [False]
    qtbot.waitUntil(watching._next.isActive)


def test_nothing_is_looked_for_after_the_end(watching, qtbot):
    watching.end()
    watching.look()
    assert not watching._looking


def test_a_file_that_was_refused_is_not_read_at_the_next_start(watching, workplace, importing, clock, qtbot):
    path = watching.folder / "битое.txt"
    path.write_text("Битое")
    importing.refused = {path: EmptyFile(path=str(path))}
    look(watching, qtbot)
    clock.now += 3
    look(watching, qtbot)
    assert len(importing.ran) == 1

    again = Watching(workplace, ImportFlow(workplace, workplace), watching.folder, workplace)
    again._inbox = Inbox(workplace.application.refused.of("архив-1", secret=False), clock)
    look(again, qtbot)
    clock.now += 3
    look(again, qtbot)
    assert len(importing.ran) == 1
    again.end()

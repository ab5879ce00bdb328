"""What Python looks through for waste: not what an open archive needs, and again all of it when that is closed."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from desktop_app.ui.memory import spare
from desktop_app.ui.shell.window import MainWindow

pytestmark = pytest.mark.gui


class Waste:
    """Something that nobody needs, but that holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_what_an_open_archive_needs_is_not_looked_through_again(opened: MainWindow) -> None:
    spare(opened)
    opened.opened.emit()
    assert gc.get_freeze_count() > 10_000
    waste = weakref.ref(Waste())
    gc.collect()
    assert waste() is None


def test_nothing_of_an_archive_stays_left_out_when_it_is_closed(opened: MainWindow) -> None:
    spare(opened)
    thing = Waste()
    opened.opened.emit()
    left_out = weakref.ref(thing)
    del thing
    gc.collect()
    assert left_out() is not None
    opened.close_archive()
    assert gc.get_freeze_count() == 0
    assert left_out() is None


def test_the_window_says_that_an_archive_is_open_and_closed(window: MainWindow, tmp_path) -> None:
    told: list[str] = []
    window.opened.connect(lambda: told.append("opened"))
    window.closed.connect(lambda: told.append("closed"))
    path = tmp_path / "беседы.kartoteka"
    window.application.create(path)
    assert window.open_archive(path)
    assert told == ["opened"]
    window.close_archive()
    assert told == ["opened", "closed"]

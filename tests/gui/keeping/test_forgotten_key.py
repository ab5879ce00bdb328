"""A locked window holds no key, whatever was done while it was open."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from db.keys import Key
from tests.gui.keeping.test_keeping import bring_in, locked, unlock

__all__ = ["locked"]


_others: list[Key] = []


def keys() -> list[Key]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    others = {id(one) for one in _others}
    return [one for one in gc.get_objects() if isinstance(one, Key) and id(one) not in others]


@pytest.fixture(autouse=True)
def others() -> Iterator[None]:
    """Leave aside the keys that other tests have left in this process."""
    gc.collect()
    _others[:] = [one for one in gc.get_objects() if isinstance(one, Key)]
    yield
    _others.clear()


def test_a_locked_window_holds_no_key(locked, until, tmp_path):
    unlock(locked, "журавль")
    unlock(locked)
    bring_in(locked, tmp_path)
    locked.search.setText("вода")
    until(lambda: locked.board.middle.search.list.rows.rowCount() == 2)
    locked.run("backups")
    assert len(keys()) == 1

    locked.run("lock")

    assert keys() == []

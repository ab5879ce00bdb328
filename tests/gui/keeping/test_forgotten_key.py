"""A locked window holds no key, whatever was done while it was open."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent

from db.keys import Key
from tests.gui.keeping.test_keeping import bring_in, locked, unlock

__all__ = ["locked"]


def keys() -> list[Key]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Key)]


def test_a_locked_window_holds_no_key(locked, until, tmp_path):
    unlock(locked, "журавль")
    unlock(locked)
    bring_in(locked, tmp_path)
    locked.search.setText("вода")
    until(lambda: locked.board.middle.search.list.rows.rowCount() == 1)
    locked.run("backups")
    assert len(keys()) == 1

    locked.run("lock")

    assert keys() == []

"""When Python looks for what nobody needs any more: everything stands still meanwhile, a tenth of a second at worst.

It looks at what came since the last time often, and at everything now and then. Nearly everything stays as long as an
archive is open, so it is left out.
"""

import gc

from desktop_app.ui.shell.window import MainWindow


def spare(window: MainWindow) -> None:
    """Leave out what an open archive needs, as long as it is open; nothing of it stays afterwards."""
    window.opened.connect(leave_out)
    window.closed.connect(look_at_all)


def leave_out() -> None:
    """Look at everything once more, and at what is there now no more."""
    gc.collect()
    gc.freeze()


def look_at_all() -> None:
    """Look at everything, now and from now on."""
    gc.unfreeze()
    gc.collect()

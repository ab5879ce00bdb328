"""A process that changes the passphrase of copies of an archive, each killed at another moment.

`python -m tests.integration.db.killed_changes FOLDER OLD NEW KILLS SEED`: FOLDER/whole holds `home` and `а.kartoteka`;
OLD and NEW are keys as text, `-` for none. The copies are FOLDER/0, FOLDER/1, …
"""

import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from db import keys
from db.keys import Key
from desktop_app.bootstrap import Application, Places


def key_of(text: str) -> Key | None:
    return None if text == "-" else Key.from_text(text)


def change(folder: Path, old: Key | None, new: Key | None) -> None:
    """Change the passphrase; the key is given, because deriving it would be most of the time."""
    keys.fresh = lambda _: new  # type: ignore[assignment,return-value]
    application = Application(Places.within(folder / "home"), "en")
    application.change_passphrase(folder / "а.kartoteka", old, "слово" if new else "")


def killed_after(folder: Path, old: Key | None, new: Key | None, seconds: float | None) -> float:
    """Change in a process of its own and end it after so long; return how long it took."""
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        change(folder, old, new)
        os._exit(0)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return time.monotonic() - began


def main(place: str, old: str, new: str, kills: str, seed: str) -> None:
    folder, chance = Path(place), random.Random(int(seed))
    # Whatever is loaded on the way is loaded before the first fork.
    for name in ("warm", "measured"):
        shutil.copytree(folder / "whole", folder / name)
    change(folder / "warm", key_of(old), key_of(new))
    whole = killed_after(folder / "measured", key_of(old), key_of(new), None)
    for number in range(int(kills)):
        copy = folder / str(number)
        shutil.copytree(folder / "whole", copy)
        killed_after(copy, key_of(old), key_of(new), whole * (number + chance.random()) / int(kills))


if __name__ == "__main__":
    main(*sys.argv[1:])

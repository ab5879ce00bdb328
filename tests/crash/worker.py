"""A process that works in an archive until it is killed: `python -m tests.crash.worker ARCHIVE HOME SEED`.

It reads the archive's key (hex, empty where there is none) and then waits for a second line on its input, so that it can
be started before it is needed. Then it opens the archive (makes it, where there is none), does steps at random, indexes,
backs up, closes and opens again. A line is written and flushed when something begins (`> phase`), and when an action is
done, that is after `do` returned: `done ACTION LAST_CHANGE HASH`. A backup that was made is `backup PATH`.
"""

import sys
from pathlib import Path
from random import Random

from sqlalchemy import text

from db.archive import create
from db.keys import Key
from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.search import building
from desktop_app.services.changes import Changed
from tests.crash.walk import Walk

building._INTERVIEWS = 3  # so that commits and merges come as often as they do in a large archive


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Life:
    """What one process does before it is killed."""

    def __init__(self, archive: Path, home: Path, seed: int, key: Key | None) -> None:
        self._application = Application(Places.within(home), "en")
        self._archive = archive
        self._key = key
        self._random = Random(seed)

    def live(self) -> None:
        """Work without an end."""
        if not self._archive.exists():
            tell("> create")
            create(self._archive, key=self._key)
            tell("created")
        while True:
            tell("> open")
            desk = self._application.open(self._archive, key=self._key)
            self._work(desk)
            tell("> close")
            desk.close()

    def _work(self, desk: Desk) -> None:
        walk = Walk(desk.editing, desk.storage._reader, self._random)
        for _ in range(self._random.randint(2, 20)):
            kind = self._random.random()
            if kind < 0.78:
                tell("> do")
                self._acknowledge(desk, walk.step())
            elif kind < 0.93:
                tell("> index")
                desk.finding.catch_up()
            else:
                tell("> backup")
                tell(f"backup {desk.back_up().path}")

    def _acknowledge(self, desk: Desk, done: Changed | None) -> None:
        if done and done.touched:
            with desk.storage._reader.begin() as connection:
                last = connection.execute(text("SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1")).one()
            tell(f"done {done.action.id} {last.seq} {last.hash}")


def main(archive: str, home: str, seed: str) -> None:
    """Wait for the key and the beginning, then work."""
    key = sys.stdin.readline().strip()
    tell("ready")
    if sys.stdin.readline():
        Life(Path(archive), Path(home), int(seed), Key.from_text(key) if key else None).live()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Indexes in a process of its own, and stands still before some of its file operations.

`python -m tests.integration.search.indexing_child FOLDER KEY_IN_HEX [NUMBER…]`. It writes a line when it stands still
and goes on when it reads one; at the end it writes how many operations there were.
"""

import sys
import tempfile

from desktop_app.search import building
from desktop_app.search.index import WhooshIndex
from tests.integration.search.marked import marked, tell

OPERATIONS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}


def main(folder, key, *stops):
    building._INTERVIEWS = 5
    count = 0
    watched = (folder, tempfile.gettempdir())
    halts = set(map(int, stops))

    def watch(event, arguments):
        nonlocal count
        if event in OPERATIONS and str(arguments[0]).startswith(watched):
            count += 1
            if count in halts:
                sys.stdout.write("here\n")
                sys.stdout.flush()
                sys.stdin.readline()

    sys.addaudithook(watch)
    from pathlib import Path

    index = WhooshIndex(Path(folder), "archive", b"k" * 32, bytes.fromhex(key) or None)
    archive = marked()
    archive.indexed(index.catch_up(archive.reading, lambda done, of: True))
    for number in range(10):  # so many commits that segments are merged
        tell(archive, number, "Дорогу чинят.")
        archive.indexed(index.catch_up(archive.reading, lambda done, of: True))
    index.close()
    sys.stdout.write(f"{count}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])

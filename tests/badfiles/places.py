"""Bad names, and places where no file is."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from tests.badfiles.cases import WORDS, BadFile, NotHere


def _named(name: str | bytes) -> Callable[[Path, bool], Path]:
    """Return what writes a good text under a bad name."""

    def write(folder: Path, _full: bool) -> Path:
        path = folder / (os.fsdecode(name))
        try:
            path.write_text(WORDS, "utf-8")
        except (OSError, ValueError) as error:
            raise NotHere(f"no file can have this name here: {error}") from error
        return path

    return write


def _linked(target: str, name: str = "ссылка.txt") -> Callable[[Path, bool], Path]:
    def write(folder: Path, _full: bool) -> Path:
        try:
            (folder / name).symlink_to(target)
        except (OSError, NotImplementedError) as error:
            raise NotHere("this user may make no links") from error
        return folder / name

    return write


def _in_a_folder(write: Callable[[Path, bool], Path]) -> Callable[[Path, bool], Path]:
    """Return what has the folder imported, with a good file beside the bad one."""

    def whole(folder: Path, full: bool) -> Path:
        inside = folder / "папка"
        inside.mkdir()
        write(inside, full)
        (inside / "хорошее.txt").write_text(WORDS, "utf-8")
        return inside

    return whole


def _folder(folder: Path, _full: bool) -> Path:
    (folder / "папка.txt").mkdir()
    return folder / "папка.txt"


def _pipe(folder: Path, _full: bool) -> Path:
    if not hasattr(os, "mkfifo"):
        raise NotHere("the system has no pipes with names")
    os.mkfifo(folder / "труба.txt")
    return folder / "труба.txt"


def _sparse(folder: Path, _full: bool) -> Path:
    path = folder / "огромный.txt"
    with path.open("wb") as file:
        if sys.platform != "linux":
            raise NotHere("files without content take room here")
        file.truncate(10 * 2**30)
    return path


def _closed(folder: Path, _full: bool) -> Path:
    path = _named("закрытый.txt")(folder, False)
    path.chmod(0)
    if os.access(path, os.R_OK):
        raise NotHere("this user may read everything")
    return path


def _closed_folder(folder: Path, _full: bool) -> Path:
    inside = folder / "закрытая"
    inside.mkdir()
    inside.chmod(0)
    if os.access(inside, os.R_OK):
        inside.chmod(0o700)
        raise NotHere("this user may read everything")
    return inside


def _changing(folder: Path, full: bool) -> Path:
    """A file that another program writes into, for a while."""
    path = folder / "пишется.txt"
    path.write_text(WORDS, "utf-8")

    def write() -> None:
        for number in range(20_000 if full else 2000):
            try:
                with path.open("a" if number % 3 else "w", encoding="utf-8") as file:
                    file.write(WORDS * 20)
            except OSError:
                return

    threading.Thread(target=write, daemon=True).start()
    return path


def _vanishing(folder: Path, _full: bool) -> Path:
    path = folder / "исчезает.txt"
    path.write_text(WORDS * 1000, "utf-8")
    threading.Timer(0.005, lambda: path.unlink(missing_ok=True)).start()
    return path


def _device(name: str) -> Callable[[Path, bool], Path]:
    def write(folder: Path, full: bool) -> Path:
        if not os.path.exists(name):
            raise NotHere("the system has no such device")
        return _linked(name)(folder, full)

    return write


def _missing(name: str) -> Callable[[Path, bool], Path]:
    return lambda folder, _full: folder / name


FILES: tuple[BadFile, ...] = (
    BadFile("a name with line breaks and control signs", _named("пло\nхой\r\x1b[31m\x07\t.txt")),
    BadFile("a name that is read backwards", _named("плохой\u202etxt.exe\u202c.txt")),
    BadFile("a name that is no UTF-8", _named(b"\xef\xeb\xee\xf5\xee\xe9.txt")),
    BadFile("a name of 255 bytes", _named("a" * 251 + ".txt")),
    BadFile("a name that looks like a place to fill in", _named("{path} {0} %s %n.txt")),
    BadFile("a name of dots and spaces", _named(".. .txt")),
    BadFile("a name that is only an ending", _named(".txt")),
    BadFile("a name that is too long", _missing("a" * 400 + ".txt")),
    BadFile("a name with a null", _missing("а\0б.txt")),
    BadFile("a file that is not there", _missing("нет.txt")),
    BadFile("a file inside of a file", lambda folder, full: _named("файл.txt")(folder, full) / "внутри.txt"),
    BadFile("a link in a circle", _linked("ссылка.txt")),
    BadFile("a link in a circle in a folder", _in_a_folder(_linked("ссылка.txt"))),
    BadFile("a link to nothing", _linked("нет.txt")),
    BadFile("a link to nothing in a folder", _in_a_folder(_linked("нет.txt"))),
    BadFile("a link to the folder above", _in_a_folder(_linked("..", "вверх.txt"))),
    BadFile("a link to all of the computer", _in_a_folder(_linked("/", "всё"))),
    BadFile("a folder called like a text", _folder),
    BadFile("a folder called like a text in a folder", _in_a_folder(_folder)),
    BadFile("a pipe", _pipe),
    BadFile("a pipe in a folder", _in_a_folder(_pipe)),
    BadFile("a device without end", _device("/dev/zero")),
    BadFile("a device of chance", _device("/dev/urandom")),
    BadFile("a terminal", _device("/dev/tty")),
    BadFile("10 GB of nothing", _sparse),
    BadFile("a file that nobody may read", _closed),
    BadFile("a folder that nobody may look into", _closed_folder),
    BadFile("a folder in a folder that nobody may look into", _in_a_folder(_closed_folder)),
    BadFile("a file that is being written", _changing),
    BadFile("a file that vanishes", _vanishing),
)  # fmt: skip

"""Sessions in a world of their own, with words in all that they write, and where those words have come to lie."""

import os
import random
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

from desktop_app.bootstrap import Application, Places

PASSPHRASE = "сорок журавлей над каналом"
KINDS = (
    "text", "title", "speaker", "note", "tag", "definition", "link", "dossier", "scope", "section", "prose", "file",
    "query", "reason", "folder",
)  # fmt: skip
SYLLABLES = [c + v for c in "бгджзкмпрстшч" for v in "аоуыө"]
LARGEST = 64 * 2**20
"""Bytes of a file outside the world of the run that is still looked into."""

Found = dict[str, set[str]]
"""Path → the kinds of words that can be read in it, or in its name."""


def markers(seed: str) -> dict[str, str]:
    """Return a word for each kind; no other run has them."""
    chance = random.Random(seed)
    return {kind: "".join(chance.choices(SYLLABLES, k=5)).capitalize() + "ов" for kind in KINDS}


def forms(word: str) -> set[bytes]:
    """Return a word in every form in which it could lie on the disk."""
    found = set()
    for one in {word, word.lower(), word.upper()}:
        utf8 = one.encode()
        found |= {
            utf8, one.encode("utf-16-le"), utf8.decode("latin-1").encode(), one.encode("cp1251", "ignore"),
            ascii(one).strip("'").encode(), urllib.parse.quote(one).encode(), urllib.parse.quote(one).lower().encode(),
        }  # fmt: skip
    return {form for form in found if len(form) > 6}


class Eye:
    """Looks for the words of one run."""

    def __init__(self, words: dict[str, str]) -> None:
        self._wanted = [(kind, form) for kind, word in words.items() for form in forms(word)]

    def leaks(self, root: Path) -> Found:
        """Return what can be read below a folder."""
        return self._among(root, (Path(place, name) for place, _, names in os.walk(root) for name in names))

    def leaks_elsewhere(self, since: float, but: Path) -> Found:
        """Return what can be read in files of the system's own folders for temporary files that are newer than this."""
        found: Found = {}
        for folder in {tempfile.gettempdir(), "/tmp", "/var/tmp", "/dev/shm"}:
            found |= self._among(Path(folder), _newer(Path(folder), since, but))
        return found

    def _among(self, root: Path, paths: Iterator[Path]) -> Found:
        found: Found = {}
        for path in paths:
            try:
                content = path.read_bytes() if path.is_file() else b""
            except OSError:
                continue  # it went away meanwhile
            content += b"\n" + os.fsencode(path.relative_to(root))
            if hits := {kind for kind, form in self._wanted if form in content}:
                found[str(path.relative_to(root))] = hits
        return found


def _newer(folder: Path, since: float, but: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if Path(place, one) != but]
        for name in names:
            try:
                about = os.lstat(os.path.join(place, name))
            except OSError:
                continue
            if about.st_mtime >= since and about.st_size <= LARGEST:
                yield Path(place, name)


class Run:
    """A world of its own: what may be written lies in `inside`, what the editor brings and takes in `outside`."""

    def __init__(self, folder: Path, passphrase: str) -> None:
        self.began = time.time()
        self.folder = folder
        self.seed = os.urandom(8).hex()
        self.words = words = markers(self.seed)
        self.eye = Eye(words)
        self.inside = folder / "inside"
        self.outside = folder / "outside" / words["folder"]
        for one in (*self._places().values(), self.outside):
            Path(one).mkdir(parents=True, exist_ok=True)
        self.source = self.outside / f"{words['file']}.txt"
        self.source.write_text(
            f"{words['title']}\n\n"
            f"«Воды хватит до августа, это {words['text']}», — сказала гидролог Айгуль Сейтова.\n\n"
            f"«А там посмотрим», — добавил мастер Иван {words['speaker']}.\n\n"
            "«Мостки сгнили ещё весной», — сказала Сейтова.\n",
            "utf-8",
        )
        self.passphrase = passphrase
        self.secret = folder / "outside" / "passphrase"
        self.secret.write_text(passphrase + "\n", "utf-8")
        self.number = 0
        self.make()

    def _places(self) -> dict[str, str]:
        """Return where a program may write, by the names by which it asks for that."""
        inside = self.inside
        names = ("TMPDIR", "TEMP", "TMP")
        homes = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
        xdg = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
        return {
            **{name: str(inside / "tmp") for name in names},
            **{name: str(inside / "home") for name in homes},
            **{name: str(inside / "home" / name.lower()) for name in xdg},
            "KARTOTEKA_HOME": str(inside / "kartoteka"),
        }

    def make(self) -> None:
        """Make a new archive."""
        self.number += 1
        self.path = self.inside / f"архив{self.number}.kartoteka"
        application = Application(Places.within(self.inside / "kartoteka"), "ru")
        application.create(self.path, passphrase=self.passphrase)

    def begin(self, module: str, *arguments: object) -> "subprocess.Popen[str]":
        """Start a module of the tests, or the program itself."""
        environment = {**os.environ, **self._places(), "PYTHONUTF8": "1", "KARTOTEKA_LANGUAGE": "ru"}
        return subprocess.Popen(
            [sys.executable, "-m", module, *map(str, arguments)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8", env=environment,
        )  # fmt: skip

    def begin_session(self, kind: str) -> "subprocess.Popen[str]":
        """Start a session: `child` for services, `window` for the window."""
        module = f"tests.e2e.marker_{kind}"
        return self.begin(module, self.path, self.source, self.outside, self.seed, self.passphrase or "-")

    def session(self, kind: str) -> tuple[Found, Found]:
        """Work to the end. Returns what leaked while the program was open, at every stop, and after it has closed."""
        with self.begin_session(kind) as child:
            assert child.stdout is not None
            assert child.stdin is not None
            open_: Found = {}
            lines = []
            for line in child.stdout:
                lines.append(line.strip())
                open_ |= self.leaks()
                if lines[-1] == "done":
                    break
            assert lines[-1:] == ["done"], lines
            child.communicate("\n")
            assert child.returncode == 0
        return open_, self.leaks()

    def command(self, *arguments: object) -> str:
        """Give a command and return what it printed."""
        secret = ("--passphrase-file", self.secret) if self.passphrase else ()
        with self.begin("desktop_app", *arguments, *secret) as process:
            said = process.communicate()[0]
        assert process.returncode == 0, (arguments, said)
        return said

    def leaks(self) -> Found:
        """Return what can be read in all that the program may write."""
        return self.eye.leaks(self.inside)

    def leaks_elsewhere(self) -> Found:
        """Return what can be read where the program should not write at all."""
        return self.eye.leaks_elsewhere(self.began, self.folder)

"""Sets Kartoteka up and starts it; needs nothing but Python. `python3 start.py --help` lists what it can do."""

# ruff: noqa: E402 - the version is looked at before anything that an older Python does not know
import sys

OLDEST, BEFORE = (3, 11), (3, 15)
if not OLDEST <= sys.version_info[:2] < BEFORE:
    sys.exit(
        "Kartoteka needs Python 3.11, 3.12, 3.13 or 3.14; this is Python {}.{}. "
        "Install one of those and start this file with it.".format(*sys.version_info[:2])
    )

import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
SAMPLE = ROOT / "resources" / "sample"
WINDOWS = sys.platform == "win32"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")
HERE = "python{}.{}".format(*sys.version_info[:2])
PHRASE = "«атомная электростанция»"

QT = ["libgl1", "libegl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
"""Debian's packages without which Qt's wheels cannot be imported."""
SCREEN = [
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
    "libxcb-render-util0", "libxcb-image0", "libxcb-randr0",
]  # fmt: skip
"""What a window on a real screen needs on top."""
QT_STARTS = "from PySide6.QtWidgets import QApplication; QApplication([])"

HELP = """\
python3 start.py              sets up, then opens the window on the sample archive;
                              without a display it does the main job and says where the PDF lies
python3 start.py test [...]   sets up, then runs the tests without a screen (the rest goes to pytest)
python3 start.py bench        sets up, then prints every benchmark as a ratio
python3 start.py translate    brings the catalogues of translations up to date with the code"""


# --- setting up ---------------------------------------------------------------------------------------------------


def set_up(kind: str) -> None:
    """Make `.venv` hold the locked libraries of `requirements/<kind>.txt`; at once where it already does."""
    if _is_installed(kind) or (kind == "run" and _is_installed("dev")):
        return
    print("Setting up in .venv (only the first time; it takes about half a minute) …", flush=True)
    _make_environment()
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    locked = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(_lock(kind))]
    if subprocess.run([*pip, "--progress-bar", "off", *locked], cwd=ROOT, check=False).returncode:
        sys.exit("The libraries could not be installed; the reason stands above. Try again with a network.")
    _stamp(kind).write_text(_digest(kind), encoding="ascii")


def _make_environment() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        install_packages([f"{HERE}-venv"], "Python's own tools for environments are not installed")
    config = ENVIRONMENT / "pyvenv.cfg"
    version = "version = {}.{}.".format(*sys.version_info[:2])
    if config.is_file() and version in config.read_text(encoding="utf-8") and PYTHON.is_file():
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(ENVIRONMENT)], check=True)


def _lock(kind: str) -> Path:
    return ROOT / "requirements" / f"{kind}.txt"


def _stamp(kind: str) -> Path:
    return ENVIRONMENT / f"installed-{kind}"


def _digest(kind: str) -> str:
    return f"{hashlib.sha256(_lock(kind).read_bytes()).hexdigest()} {HERE}"


def _is_installed(kind: str) -> bool:
    stamp = _stamp(kind)
    return PYTHON.is_file() and stamp.is_file() and stamp.read_text(encoding="ascii") == _digest(kind)


def set_up_qt(screen: bool) -> None:
    """See to it that Qt starts: on a screen, or without one."""
    if _qt_starts(screen):
        return
    packages = [*QT, *SCREEN] if screen else QT
    install_packages(packages, "Qt needs libraries that this system does not have yet")
    trouble = _qt_trouble(screen)
    if trouble:
        sys.exit(f"Qt does not start on this system:\n{trouble}")


def _qt_starts(screen: bool) -> bool:
    return not _qt_trouble(screen)


def _qt_trouble(screen: bool) -> str:
    environment = dict(os.environ) if screen else without_screen()
    tried = subprocess.run(
        [str(PYTHON), "-c", QT_STARTS], env=environment, capture_output=True, text=True, errors="replace", check=False
    )
    return (tried.stderr.strip() or f"exit code {tried.returncode}") if tried.returncode else ""


def install_packages(packages: list[str], reason: str) -> None:
    """Install Debian packages where that is allowed; else say how, and end."""
    if not shutil.which("apt-get"):
        sys.exit(f"{reason}. Install them with your system's package tool; on Debian they are: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"{reason}. Run this, then start again:\n\n    sudo apt-get install -y {' '.join(packages)}\n")
    print(f"{reason}; installing: {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
    if done.returncode:
        sys.exit(f"The packages could not be installed. Try it yourself:\n\n    {' '.join(install)}\n")


def without_screen() -> dict[str, str]:
    """Return the environment in which Qt draws into memory."""
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def has_display() -> bool:
    """Say whether a window can be seen."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# --- the window and the main job ----------------------------------------------------------------------------------


def own_place() -> Path:
    """Return the folder for what this file makes: KARTOTEKA_HOME, or `Kartoteka` in the home folder."""
    return Path(os.environ.get("KARTOTEKA_HOME") or Path.home() / "Kartoteka")


def kartoteka(*arguments: object, home: Path | None = None) -> list[Any]:
    """Run one command of the command line; return its results. Ends where the command does not succeed."""
    command = [str(PYTHON), "-m", "desktop_app", *map(str, arguments), "--json"]
    environment = {**os.environ, "PYTHONUTF8": "1", **({"KARTOTEKA_HOME": str(home)} if home else {})}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"This did not succeed (exit code {done.returncode}): kartoteka {' '.join(map(str, arguments))}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def open_window() -> int:
    """Open the window on the sample archive, which is made at the first time and never touched again."""
    set_up_qt(screen=True)
    command = [str(PYTHON), "-m", "desktop_app", str(sample_archive())]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def sample_archive() -> Path:
    """Return the archive with the sample; it is made beside its place and moved there only when it is whole."""
    archive = own_place() / "Пример.kartoteka"
    if not archive.exists():
        own_place().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=own_place()) as folder:
            making = Path(folder, archive.name)
            kartoteka("new", making)
            kartoteka("import", making, SAMPLE)
            making.rename(archive)
    return archive


def do_the_main_job() -> int:
    """Go the whole way from texts to a dossier in a new folder of its own, and say where the PDF lies."""
    folder = own_place() / time.strftime("Проба %Y-%m-%d %H-%M-%S")
    folder.mkdir(parents=True)
    archive, pdf = folder / "Проба.kartoteka", folder / "Досье.pdf"
    print("There is no display, so this is the main job from the command line.\n")
    for number, line in enumerate(main_job(archive, pdf), 1):
        print(f"{number:2}. {line}", flush=True)
    print(f"\nThe dossier lies here:\n{pdf}")
    return 0


def main_job(archive: Path, pdf: Path) -> Iterator[str]:
    """Do the main job step by step; say after each what was done."""
    home = archive.parent
    kartoteka("new", archive, home=home)
    yield f"A new archive: {archive}"
    imported = kartoteka("import", archive, SAMPLE, home=home)
    yield f"Texts imported: {len(imported)}, quotes found in them: {sum(line['quotes'] for line in imported)}"
    (found,) = kartoteka("search", archive, PHRASE, home=home)
    lines = [f"Passages with {PHRASE} in any of its forms: {found['total']}", *map(_lit, found["hits"][:2])]
    yield "\n      ".join(lines)
    (everything,) = kartoteka("quotes", archive, home=home)
    quotes = sorted(everything, key=lambda quote: quote["kind"] != "direct")  # what was said in so many words first
    first, second, third = (quote["id"] for quote in quotes[:3])
    yield f"Quotes, each with who said it: {len(quotes)}; the first: {_spoken(quotes[0])}"
    yield from _marked(archive, first, second, third)
    kartoteka("dossier", archive, "--speaker", quotes[0]["speaker"], "--to", pdf, home=home)
    yield f"A dossier of all that {quotes[0]['speaker']} said: {pdf.stat().st_size // 1024} KB"
    kartoteka("check", archive, home=home)
    yield "The archive checked, word for word: everything is in order"


def _marked(archive: Path, first: str, second: str, third: str) -> Iterator[str]:
    home = archive.parent
    kartoteka("confirm", archive, first, second, home=home)
    yield "Two quotes confirmed"
    for quote in (first, second):
        kartoteka("tag", archive, quote, "Энергетика/АЭС", home=home)
    yield "Both tagged: Энергетика/АЭС"
    kartoteka("note", archive, first, "Сверить дату с пресс-службой.", "--kind", "to_do", home=home)
    yield "A note written on the first: something to do"
    kartoteka("link", archive, first, second, "--type", "supports", home=home)
    yield "The two linked: one supports the other"
    kartoteka("terms", archive, third, "off_record", home=home)
    yield "A third one set off record: it stays out of the dossier"


def _lit(hit: dict[str, Any]) -> str:
    """Return a snippet with what was found in brackets."""
    text = hit["snippet"]
    for start, end in sorted(hit["marks"], reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return " ".join(text.split())


def _spoken(quote: dict[str, Any]) -> str:
    words = quote["words"]
    return f"{quote['speaker']}: «{words if len(words) < 90 else words[:89].rstrip() + '…'}»"


# --- the commands -------------------------------------------------------------------------------------------------


def start() -> int:
    """Set up and open the window; without a display, do the main job."""
    set_up("run")
    return open_window() if has_display() else do_the_main_job()


def test(arguments: list[str]) -> int:
    """Run the tests without a screen; the exit code is pytest's."""
    return _for_developers("pytest", *arguments)


def _for_developers(module: str, *arguments: str) -> int:
    set_up("dev")
    set_up_qt(screen=False)
    command = [str(PYTHON), "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, env=without_screen(), check=False).returncode


def main(arguments: list[str]) -> int:
    """Do what is asked. Returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command == "test":
        return test(rest)
    commands = {"": start, "bench": bench, "translate": translate}
    if rest or command not in commands:
        print(HELP, file=sys.stdout if command in ("--help", "-h") else sys.stderr)
        return 0 if command in ("--help", "-h") else 2
    return commands[command]()


def bench() -> int:
    """Run the benchmarks and print them as a table of ratios."""
    return _for_developers("tests.benchmarks")


def translate() -> int:
    """Bring the catalogues of translations up to date."""
    return _for_developers("tests.architecture.catalogues")


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)

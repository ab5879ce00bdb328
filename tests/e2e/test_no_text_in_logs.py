"""Whatever an editor writes or reads, and whatever goes wrong meanwhile, no word of it is in the log folder."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app import journal
from desktop_app.bootstrap import Application, Desk, Places
from desktop_app.cli import run as run_command
from desktop_app.journal.book import FILES
from desktop_app.workers import WorkerFault, WorkerGone

LATIN = "Zhalghasbek"
WORD = f"Жалғасбек{LATIN}"
"""In texts, names, notes, tags, queries, titles and folders of this file; nowhere else. What is not Latin would be lost
on its way into a file of ASCII, hence both."""
ENCODINGS = ("utf-8", "utf-16-le")

FAULTY = '''
"""A child of the program with a fault put into it; the first argument says which."""
import os, sys
sys.argv[1:2], fault = [], sys.argv[1]
WORD = "ЖалғасбекZhalghasbek"

def fail(*_, **__):
    text = WORD  # a local value too
    if fault == "value":
        raise ValueError(text)
    if fault == "sql":
        import sqlalchemy
        with sqlalchemy.create_engine("sqlite://").begin() as connection:
            connection.execute(sqlalchemy.text("SELECT :said FROM nowhere"), {"said": text})
    if fault == "logs":
        import logging
        logging.getLogger("json").error("%s", text)
        raise KeyError(text)
    if fault == "dies":
        os.abort()

import desktop_app.importers.files, desktop_app.search.index
desktop_app.importers.files.Files.read = fail
desktop_app.search.index.WhooshIndex.search = fail
from desktop_app.__main__ import main
sys.exit(main())
'''


def hidden(folder: Path) -> list[str]:
    """Return the files under a folder in whose bytes or names the word stands, in any of the usual encodings."""
    forms = (WORD[:8], WORD[:8].lower(), LATIN, LATIN.lower(), ascii(WORD[:8]).strip("'"))
    wanted = [form.encode(code, "ignore") for form in forms for code in ENCODINGS]
    return [
        str(path)
        for path in folder.rglob("*")
        if LATIN in path.name or (path.is_file() and any(one in path.read_bytes() for one in wanted))
    ]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONUTF8", "1")
    folder = tmp_path / WORD
    folder.mkdir()
    (folder / f"{WORD}.txt").write_text(
        f"{WORD} о воде\n\n«Воды {WORD} хватит», — сказал инженер {WORD} Омаров.\n", encoding="utf-8"
    )
    return tmp_path


def kartoteka(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop_app", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def entries(home: Path) -> str:
    return "".join(
        (home / "home" / "log" / name).read_text() for name in FILES if (home / "home" / "log" / name).exists()
    )


@pytest.mark.slow
def test_the_command_line_leaves_no_word_behind(home: Path) -> None:
    archive = home / WORD / f"{WORD}.kartoteka"
    for arguments in (
        ("new", archive),
        ("new", archive),
        ("import", archive, home / WORD, home / WORD / "нет.txt"),
        ("search", archive, WORD),
        ("search", archive, f'"{WORD}'),
        ("tag", archive, WORD, WORD),
        ("quotes", archive, "--speaker", WORD),
        ("dossier", archive, "--query", WORD, "--title", WORD, "--to", home / WORD / "a.pdf"),
        ("dossier", archive, "--query", WORD, "--title", WORD, "--to", home / WORD / "нет" / "a.pdf"),
        ("show", home / WORD / "нет.kartoteka"),
    ):
        kartoteka(*arguments)
    said = entries(home)

    assert "command=dossier" in said
    for code in ("ArchiveExists", "FileMissing", "NotFound", "ArchiveMissing"):
        assert f"refused error={code}" in said
    assert hidden(home / "home" / "log") == []
    assert hidden(home / WORD)  # the eye is not blind


@pytest.fixture
def in_the_journal(home: Path) -> Callable[[], str]:
    journal.begin(home / "home" / "log", journal.Door.WINDOW)
    yield lambda: entries(home)
    journal.end()


@pytest.fixture
def desk(home: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An archive with the interview, whose children are replaced by faulty ones from now on."""
    application = Application(Places.within(home / "home"), "ru")
    archive = home / WORD / "a.kartoteka"
    application.create(archive)
    with application.open(archive) as whole:
        assert whole.importing.run([home / WORD / f"{WORD}.txt"]).count("added") == 1
    (home / WORD / "ещё.txt").write_text(WORD, encoding="utf-8")
    faulty = [sys.executable, "-c", FAULTY, request.param]
    monkeypatch.setattr(application, "child_command", lambda *arguments: [*faulty, "--worker", *arguments])
    opened = application.open(archive, children=True)
    yield opened
    opened.close()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("desk", "kind"),
    [("value", "ValueError"), ("sql", "OperationalError"), ("logs", "KeyError"), ("dies", "")],
    indirect=["desk"],
)
def test_children_leave_no_word_behind(home: Path, in_the_journal: Callable[[], str], desk: Desk, kind: str) -> None:
    from desktop_app.domain.errors import ReaderStopped

    expected = WorkerFault if kind else WorkerGone
    with pytest.raises(expected, match=kind or None) as searched:
        desk.finding.search(WORD)
    journal.fault(searched.value)
    with pytest.raises(ReaderStopped):
        desk._intake.take(home / WORD / "ещё.txt")
    said = in_the_journal()

    assert WORD not in (str(searched.value) if kind else "")
    assert said.count(f"in the child: {kind}") > 1 if kind else ("child lost child=search code=-6" in said)
    assert kind or "Aborted" in (home / "home" / "log" / "crashes.log").read_text()
    assert hidden(home / "home" / "log") == []


@pytest.mark.parametrize("fault", ["value", "sql", "logs"])
def test_faults_of_the_command_line_leave_no_word_behind(
    home: Path, in_the_journal: Callable[[], str], monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    import logging

    import sqlalchemy

    from desktop_app.cli import finding
    from desktop_app.journal.hooks import Libraries

    def fail(*_: object) -> int:
        text = WORD
        if fault == "sql":
            with sqlalchemy.create_engine("sqlite://").begin() as connection:
                connection.execute(sqlalchemy.text("SELECT :said FROM nowhere"), {"said": text})
        if fault == "logs":
            logging.getLogger("json").error("%s", text, exc_info=ValueError(text))
        raise ValueError(text)

    monkeypatch.setattr(finding, "search", fail)
    monkeypatch.setattr(logging.getLogger(), "handlers", [Libraries()])
    application = Application(Places.within(home / "home"), "ru")
    with pytest.raises((ValueError, sqlalchemy.exc.OperationalError), match=WORD) as caught:
        run_command(application, ["search", "a.kartoteka", WORD])
    journal.fault(caught.value)

    assert "fault error=" in in_the_journal()
    assert hidden(home / "home" / "log") == []
    assert hidden_in_report(application) == []


def hidden_in_report(application: Application) -> list[str]:
    report = application.report()
    return [word for word in (WORD[:8], LATIN, str(Path.home())) if word in report]


@pytest.mark.parametrize(
    "leaked",
    [WORD.encode(), LATIN.lower().encode(), ascii(WORD[:8]).encode(), WORD[:8].encode("utf-16-le")],
    ids=["as it is", "small letters", "escaped", "UTF-16"],
)
def test_a_word_that_was_written_down_is_found(tmp_path: Path, leaked: bytes) -> None:
    (tmp_path / "kartoteka.log").write_bytes(b"ValueError: " + leaked)

    assert hidden(tmp_path) == [str(tmp_path / "kartoteka.log")]

"""An archive with a passphrase tells a thief nothing: no marker word is in any byte that the program has written.

Everything that may be written in a run (home, temporary files, settings, the archive's folder) is searched, while the
program runs, after it has closed, and after it was killed at random moments: through the services, the window and the
command line. The same runs on a plain archive must find the words.
"""

import random
import time
from pathlib import Path

import pytest

from desktop_app.bootstrap import Application, Places
from tests.e2e.marked_run import KINDS, PASSPHRASE, Eye, Run, forms, markers

KILLS = 20


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", ["child", "window"])
def test_nothing_of_an_archive_with_a_passphrase_is_on_the_disk_while_open_or_after(tmp_path: Path, kind: str) -> None:
    run = Run(tmp_path, PASSPHRASE)
    assert run.session(kind) == ({}, {})
    assert (run.outside / "dossier.pdf").is_file()
    assert run.leaks_elsewhere() == {}


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", ["child", "window"])
def test_the_same_session_on_a_plain_archive_is_found_out(tmp_path: Path, kind: str) -> None:
    while_open, after = Run(tmp_path, "").session(kind)
    asked = {"query"}  # nobody keeps what was searched for, in any archive
    asked.add("folder")
    assert set().union(*after.values()) >= set(KINDS) - asked
    for place in (".kartoteka", "index", "backups"):
        assert any(place in name for name in after), place
    assert any(".kartoteka" in name for name in while_open)
    if kind == "window":
        assert "folder" in after[str(Path("kartoteka", "config", "preferences.json"))]


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_once_it_has_a_passphrase_nothing_of_before_can_be_read(tmp_path: Path) -> None:
    run = Run(tmp_path, "")
    assert run.session("window")[1]
    application = Application(Places.within(run.inside / "kartoteka"), "ru")
    key = application.change_passphrase(run.path, None, PASSPHRASE)
    with application.open(run.path, key=key) as desk:
        desk.finding.catch_up()
    assert run.leaks() == {}


def commands(run: Run) -> None:
    """Do with the command line what it can do."""
    path, words = run.path, run.words
    run.command("import", path, run.source)
    run.command("search", path, words["text"])
    run.command("search", path, words["query"])
    quote = run.command("quotes", path).split()[0]
    run.command("tag", path, quote, words["tag"])
    run.command("note", path, quote, words["note"])
    run.command("dossier", path, "--quote", quote, "--title", words["dossier"], "--to", run.outside / "dossier.html")
    interview = run.command("show", path).split()[0]
    changed = run.outside / "другая редакция.txt"
    changed.write_text(run.source.read_text("utf-8") + "\nЕщё строка.\n", "utf-8")
    run.command("revise", path, interview, changed, "--reason", words["reason"])
    run.command("undo", path)
    run.command("redo", path)
    run.command("backup", path)
    run.command("check", path)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("passphrase", [PASSPHRASE, ""], ids=["passphrase", "plain"])
def test_the_command_line_writes_nothing_readable_of_an_archive_with_a_passphrase(
    tmp_path: Path, passphrase: str
) -> None:
    run = Run(tmp_path, passphrase)
    commands(run)
    kinds = set().union(*run.leaks().values())
    used = {"text", "title", "speaker", "tag", "note", "dossier", "reason", "file"}
    assert kinds == (set() if passphrase else used)
    assert run.leaks_elsewhere() == {}


def kill_at_random(run: Run, kind: str, steps: tuple[str, ...], chance: random.Random) -> None:
    """Begin a session and end it by force some time after one of its steps."""
    with run.begin_session(kind) as child:
        assert child.stdout is not None
        until = chance.choice(steps)
        for line in child.stdout:
            if line.strip() == until:
                break
        time.sleep(chance.uniform(0, 0.3))
        child.kill()
        child.communicate()


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize(("kind", "kills", "lives"), [("child", KILLS, 5), ("window", 6, 1)])
def test_killed_at_any_moment_it_leaves_nothing_in_the_open(tmp_path: Path, kind: str, kills: int, lives: int) -> None:
    run = Run(tmp_path, PASSPHRASE)
    chance = random.Random()
    for number in range(kills):
        kill_at_random(run, kind, ("opened", "imported", "edited", "searched", "backed up"), chance)
        assert run.leaks() == {}
        if number % lives == lives - 1:
            run.make()
    time.sleep(0.5)  # children of the killed one end by themselves, and may write until then
    assert run.leaks() == {}
    assert run.leaks_elsewhere() == {}


@pytest.mark.parametrize("number", range(3))
def test_the_eye_sees_a_word_in_every_form_and_in_names(tmp_path: Path, number: int) -> None:
    words = markers(str(number))
    eye = Eye(words)
    assert eye.leaks(tmp_path) == {}
    assert len(set(words.values())) == len(KINDS)
    for place, form in enumerate(sorted(forms(words["note"]))):
        (tmp_path / f"{place}.bin").write_bytes(b"\0\1" + form + b"\2")
    (tmp_path / words["file"]).mkdir()
    (tmp_path / words["file"] / "x").touch()
    found = eye.leaks(tmp_path)
    assert found.pop(str(Path(words["file"], "x"))) == {"file"}
    assert len(found) == place + 1
    assert all(kinds == {"note"} for kinds in found.values())

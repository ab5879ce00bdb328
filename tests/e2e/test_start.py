"""The file that sets everything up: what it decides, and the main job it does."""

import subprocess
import sys
from pathlib import Path

import pytest

import start

ROOT = Path(start.__file__).resolve().parent


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """A folder in place of `.venv`, that seems to be one."""
    monkeypatch.setattr(start, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(start, "PYTHON", tmp_path / "python")
    (tmp_path / "python").touch()
    return tmp_path


def installed(environment: Path, kind: str) -> None:
    (environment / f"installed-{kind}").write_text(start._digest(kind), encoding="ascii")


def refuse(*_, **__):
    raise AssertionError("a process was started")


@pytest.mark.parametrize("kind", ["run", "dev"])
def test_what_is_installed_is_not_installed_again(environment, monkeypatch, kind):
    installed(environment, kind)
    monkeypatch.setattr(start.subprocess, "run", refuse)

    start.set_up(kind)


def test_what_the_tests_need_is_enough_to_run(environment, monkeypatch):
    installed(environment, "dev")
    monkeypatch.setattr(start.subprocess, "run", refuse)

    start.set_up("run")


@pytest.mark.parametrize("stamp", ["", "of another lock"])
def test_another_lock_is_installed(environment, monkeypatch, stamp):
    (environment / "installed-run").write_text(stamp, encoding="ascii")
    monkeypatch.setattr(start, "_make_environment", lambda: None)
    commands = []

    def run(command, **_):
        commands.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(start.subprocess, "run", run)
    start.set_up("run")

    (command,) = commands
    assert "--require-hashes" in command
    assert start._is_installed("run")


def test_an_installation_that_failed_is_not_taken_for_one(environment, monkeypatch):
    monkeypatch.setattr(start, "_make_environment", lambda: None)
    monkeypatch.setattr(start.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 1))

    with pytest.raises(SystemExit, match="could not be installed"):
        start.set_up("run")
    assert not start._is_installed("run")


def test_who_may_not_install_packages_is_told_the_line(monkeypatch):
    monkeypatch.setattr(start.shutil, "which", lambda _: "apt-get")
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(start.subprocess, "run", refuse)

    with pytest.raises(SystemExit, match="sudo apt-get install -y libgl1 libegl1"):
        start.install_packages(start.QT, "Qt needs libraries")


def test_without_debians_tools_the_packages_are_named(monkeypatch):
    monkeypatch.setattr(start.shutil, "which", lambda _: None)

    with pytest.raises(SystemExit, match="libxcb-cursor0"):
        start.install_packages(start.SCREEN, "Qt needs libraries")


@pytest.mark.parametrize(
    ("variables", "seen"), [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)]
)
def test_a_display_is_known_by_its_variables(monkeypatch, variables, seen):
    monkeypatch.setattr(start.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert start.has_display() is seen


def test_an_unknown_command_is_wrong_usage():
    done = subprocess.run(
        [sys.executable, str(ROOT / "start.py"), "tset"], capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 2
    assert "start.py test" in done.stderr


def test_an_older_python_gets_a_clear_sentence():
    code = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path(sys.argv[1])"
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "start.py")], capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 1
    assert done.stderr.startswith("Kartoteka needs Python 3.11, 3.12, 3.13 or 3.14; this is Python 3.9.")


@pytest.mark.slow
def test_the_main_job_ends_with_a_dossier_and_can_be_done_again(tmp_path, monkeypatch, capsys):
    import pypdfium2

    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    for day in ("один", "два"):
        monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path))
        monkeypatch.setattr(start.time, "strftime", lambda _, day=day: day)
        assert start.do_the_main_job() == 0

        pdf = Path(capsys.readouterr().out.splitlines()[-1])
        assert pdf.parent == tmp_path / day
        with pypdfium2.PdfDocument(pdf) as pages:
            assert len(pages) > 1
            assert "Калиев" in "".join(page.get_textpage().get_text_range() for page in pages)


@pytest.mark.slow
def test_the_sample_archive_is_made_once_and_never_touched(tmp_path, monkeypatch):
    monkeypatch.setattr(start, "PYTHON", Path(sys.executable))
    monkeypatch.setenv("KARTOTEKA_HOME", str(tmp_path))
    archive = start.sample_archive()
    (quotes,) = start.kartoteka("quotes", archive)
    assert len(quotes) > 2
    archive.write_bytes(b"an editor's own work")
    monkeypatch.setattr(start.subprocess, "run", refuse)

    assert start.sample_archive() == archive
    assert archive.read_bytes() == b"an editor's own work"
    assert [
        one for one in tmp_path.iterdir() if one.is_dir() and one.name not in ("config", "cache", "data", "log")
    ] == []

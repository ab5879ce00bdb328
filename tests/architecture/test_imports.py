"""What may know what, and what a door may load."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import db
import desktop_app
import resources
from desktop_app.__main__ import COMMANDS
from desktop_app.cli.main import parser

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"PySide6", "sqlalchemy", "sqlcipher3", "whoosh", "pymorphy3", "Stemmer", "typst", "pypdfium2", "alembic"}
TOOLS = Path(sys.executable).parent


def run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=300, check=False, env=environment
    )


def loaded(code: str, tmp_path: Path) -> set[str]:
    """Return the heavy libraries that are loaded after the code has run in a new process."""
    report = "; import sys; print('LOADED', *{name.split('.')[0] for name in sys.modules})"
    done = run(sys.executable, "-c", code.format(home=str(tmp_path)) + report)
    assert done.returncode == 0, done.stderr
    return HEAVY & set(done.stdout.rpartition("LOADED")[2].split())


def test_the_contracts_between_the_parts_hold():
    done = run(str(TOOLS / "lint-imports"), "--no-cache")

    assert done.returncode == 0, done.stdout
    assert re.search(r"Contracts: [1-9]\d* kept, 0 broken", done.stdout)


@pytest.mark.slow
@pytest.mark.parametrize("arguments", [[], ["start.py"]], ids=["program", "start.py"])
def test_types_are_strict(arguments):
    done = run(sys.executable, "-m", "mypy", *arguments)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("arguments", [["check"], ["format", "--check"]], ids=["rules", "form"])
def test_the_code_is_tidy(arguments):
    done = run(sys.executable, "-m", "ruff", *arguments, "--no-cache", ".")

    assert done.returncode == 0, done.stdout


OPENED = """
from pathlib import Path
from desktop_app.bootstrap import Application, Places
application = Application(Places.within(Path(r"{home}")), "ru")
archive = Path(r"{home}", "a.kartoteka")
"""


def test_the_command_line_loads_no_qt_and_searching_loads_no_pdf_engine(tmp_path):
    code = OPENED + "from desktop_app.cli import run\n" + "\n".join(
        f"assert run(application, {arguments}) == 0"
        for arguments in ("['new', str(archive)]", "['quotes', str(archive)]", "['search', str(archive), 'вода']")
    )  # fmt: skip
    assert loaded(code + "\npass", tmp_path) & {"PySide6", "typst", "pypdfium2"} == set()


def test_help_loads_nothing_heavy(tmp_path):
    code = OPENED + "from desktop_app.cli import run\nassert run(application, ['--help']) == 0"

    assert loaded(code, tmp_path) == set()


def test_the_window_loads_no_engine_parser_or_dictionary(tmp_path):
    code = "import desktop_app.ui.start, desktop_app.bootstrap"

    assert loaded(code, tmp_path) == {"PySide6"}


def test_an_archive_in_the_window_leaves_heavy_work_to_children(tmp_path):
    code = OPENED + "application.create(archive)\nwith application.open(archive, children=True) as desk: desk.importing"

    assert loaded(code, tmp_path) <= {"sqlalchemy", "sqlcipher3", "alembic"}


def test_the_words_that_open_the_command_line_are_those_of_its_parser():
    (commands,) = (action for action in parser()._actions if action.dest == "command")

    assert set(commands.choices) == COMMANDS


def test_the_parts_of_this_tree_are_the_ones_that_run():
    for package in (db, resources):
        assert Path(package.__file__).parent.parent == Path(desktop_app.__file__).parent.parent == ROOT

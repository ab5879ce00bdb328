"""The report holds the end of the journal, and settings without paths and names."""

from pathlib import Path

import pytest

from desktop_app.journal.report import CRASHES_LIMIT, JOURNAL_LIMIT, report
from desktop_app.services.preferences import Preferences

MARKER = "Сейтова"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    made = Preferences(tmp_path / "preferences.json")
    made.remember(tmp_path / f"{MARKER}.kartoteka")
    for name, value in {"editor": MARKER, "import_folder": MARKER, "theme": MARKER, "text_size": 15}.items():
        made.set(name, value)
    return made


def test_a_report_without_a_journal_says_so(tmp_path, preferences):
    said = report(tmp_path / "nowhere", preferences)

    assert "\nJournal\nempty\n" in said
    assert "\nCrashes\nnone\n" in said


def test_settings_are_there_without_paths_and_names(tmp_path, preferences):
    said = report(tmp_path, preferences)

    assert "size of text 15" in said
    assert "theme ?" in said
    assert MARKER not in said
    assert str(tmp_path) not in said


def test_files_follow_each_other_and_the_oldest_lines_are_left_out(tmp_path, preferences):
    lines = [f"line {number}\n" for number in range(JOURNAL_LIMIT // 5)]
    half = len(lines) // 2
    (tmp_path / "kartoteka.1.log").write_text("".join(lines[:half]))
    (tmp_path / "kartoteka.log").write_text("".join(lines[half:]))
    journal = report(tmp_path, preferences).split("Journal\n")[1].split("\nCrashes")[0].splitlines()

    assert journal == [line.rstrip() for line in lines[-len(journal) :]]
    assert JOURNAL_LIMIT - 20 < len("\n".join(journal)) < JOURNAL_LIMIT


def test_crashes_come_with_short_paths(tmp_path, preferences):
    (tmp_path / "crashes.log").write_text('  File "/home/dina/a/x.py", line 4 in y\n' * CRASHES_LIMIT)
    said = report(tmp_path, preferences)

    assert 'File "x.py", line 4 in y' in said
    assert "dina" not in said


def test_letters_that_are_never_written_there_do_not_get_out(tmp_path, preferences):
    (tmp_path / "kartoteka.log").write_text(f"{MARKER}\n", encoding="utf-8")

    assert MARKER not in report(tmp_path, preferences)

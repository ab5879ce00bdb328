from pathlib import Path

from desktop_app.services.importing import ImportLine, ImportReport
from desktop_app.ui.importing.summing import summary


def test_an_import_that_did_not_reach_its_end_says_so() -> None:
    lines = (ImportLine(Path("а.txt"), "added"), ImportLine(Path("б.txt"), "already_here"))
    assert "stopped before the end" in summary(ImportReport(lines, stopped=True))
    assert "stopped" not in summary(ImportReport(lines))

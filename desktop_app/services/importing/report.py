"""What became of files that were brought in."""

import os
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.ids import InterviewId
from desktop_app.services.found import AS_IT_IS, Wish
from desktop_app.services.spreadsheet import as_table
from desktop_app.services.words import spoken, translate


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What became of one file, or of one part of a file of many."""

    path: Path
    outcome: str
    """`added`, `revised` (a changed file of an interview that is here), `already_here`, `skipped` or `failed`."""
    interview: InterviewId | None = None
    title: str = ""
    quotes: int = 0
    error: KartotekaError | None = None
    warnings: tuple[str, ...] = ()
    part: str = ""
    wish: Wish = AS_IT_IS
    """How it was to be read: it can be tried again in another way."""

    @property
    def name(self) -> str:
        """What the file is called, with its part."""
        return f"{self.path.name}/{self.part}" if self.part else self.path.name


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of all files that were asked for."""

    lines: tuple[ImportLine, ...]
    stopped: bool = False

    def count(self, outcome: str) -> int:
        """Return how many files had this outcome."""
        return sum(line.outcome == outcome for line in self.lines)


def outcome_words(outcome: str) -> str:
    """Say what became of a file."""
    return {
        "added": translate("importing", "imported"),
        "revised": translate("importing", "new revision"),
        "already_here": translate("importing", "already here"),
        "skipped": translate("importing", "left out"),
        "failed": translate("importing", "not imported"),
    }[outcome]


def reason_words(error: KartotekaError, path: Path) -> str:
    """Say why a file did not come in, for a list that shows its folder elsewhere: by its name, as the part of a zip by
    both names.
    """
    named = str(error.places.get("path", ""))
    folder = os.path.join(path.parent, "")
    if path.name and named.startswith(folder):
        error = type(error)(**{**error.places, "path": named.removeprefix(folder)})
    return spoken(error)


def as_csv(report: ImportReport) -> str:
    """Return a report as a table for a spreadsheet, one line a file, in the editor's language."""
    head = (
        translate("importing", "File"), translate("importing", "Part"), translate("importing", "Outcome"),
        translate("importing", "Title"), translate("importing", "Id of the interview"),
        translate("importing", "Quotes"), translate("importing", "Reason"), translate("importing", "Warnings"),
    )  # fmt: skip
    rows = (
        (
            str(line.path), line.part, outcome_words(line.outcome), line.title, line.interview or "", str(line.quotes),
            reason_words(line.error, line.path) if line.error else "", "; ".join(line.warnings),
        )
        for line in report.lines
    )  # fmt: skip
    return as_table((head, *rows))

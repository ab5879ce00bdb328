"""What became of files that were brought in."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import KartotekaError
from desktop_app.domain.ids import InterviewId
from desktop_app.services.found import AS_IT_IS, Wish


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

"""A workplace whose importing answers from memory."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.domain.dates import PartialDate
from desktop_app.domain.errors import EmptyFile, KartotekaError
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Language, Origin
from desktop_app.services import words
from desktop_app.services.found import AS_IT_IS, Columns, Found, ReadText, Taken, Wish
from desktop_app.services.importing import Candidate, Choice, ImportLine, ImportReport, Standing, Ways
from desktop_app.services.importing.candidates import pack
from desktop_app.services.importing.refused import RefusedFiles
from desktop_app.services.preferences import Preferences
from desktop_app.ui.workplace import Workplace
from tests.gui.dossiers.newsroom import newsroom

__all__ = ["newsroom"]

TEXT = "Канал\n\nВоды хватит до августа, а там посмотрим.\n"


def read_text(title: str, text: str = TEXT, encoding: str = "utf-8") -> ReadText:
    return ReadText(
        text, 0, "text/plain", "plain 1", encoding, title, Origin.SENTENCE, PartialDate("2024-03-02"), Origin.HEADER,
        outlet="Вестник степи", origins=(("outlet", Origin.FILE_NAME),),
    )  # fmt: skip


def candidate(name: str, standing: Standing = Standing.NEW, text: str = TEXT, wish: Wish = AS_IT_IS) -> Candidate:
    """Return what a file of this name would come to."""
    path = Path("/папка", name)
    if standing is Standing.FAILED:
        return Candidate(path, standing, Choice.SKIP, wish=wish, error=EmptyFile(path=path))
    choice = {Standing.HERE: Choice.SKIP, Standing.CHANGED: Choice.REVISION}.get(standing, Choice.NEW)
    other = InterviewId("здесь") if standing is not Standing.NEW else None
    read = read_text(path.stem, text, wish.encoding or "utf-8")
    taken = Taken(read, Found(Language.RUSSIAN, ()), "0" * 64)
    return Candidate(
        path, standing, choice, "", wish, replace(read, text=""), 2, len(text), other, "О канале" if other else "",
        0.87 if other else 0.0, packed=pack(taken), spoken=Language.RUSSIAN,
    )  # fmt: skip


class FakeImporting:
    """Finds what the test lays out, and notes what is asked of it."""

    def __init__(self) -> None:
        self.found: list[Candidate] = []
        self.brought: list[list[Candidate]] = []
        self.ran: list[Sequence[Path]] = []
        self.wishes: list[Wish] = []
        self.table = Columns(
            ("Тема", "Слово", "Ещё"), (("title", "Тема"), ("text", "Слово")),
            (("Вода", "Воды хватит", "A&B <b>"), ("Насосы", "Насосы стоят", "")),
        )  # fmt: skip
        self.part = ""
        """Which part of a file of many is read where none is asked for."""
        self.unknown: KartotekaError | None = None
        self.refused: dict[Path, KartotekaError] = {}

    def endings(self) -> tuple[str, ...]:
        return (".txt", ".html")

    def columns(self, path: Path, wish: Wish) -> Columns:
        return self.table

    def first_of(self, path: Path, wish: Wish, most: int) -> tuple[ReadText, ...]:
        places = {heading: place for place, heading in enumerate(self.table.headings)}
        held = {field: places[heading] for field, heading in wish.columns}
        rows = [row for row in self.table.sample if row[held["text"]]]
        return tuple(
            replace(read_text(row[held["title"]] if "title" in held else "", row[held["text"]]), outlet="")
            for row in rows[:most]
        )

    def survey(
        self, paths: Sequence[Path], found: Callable[[Candidate], object], progress: Any, ways: Ways
    ) -> None:  # fmt: skip
        self.wishes.append(ways.wish)
        for number, one in enumerate(self.found):
            if not progress(number, len(self.found), one.name):
                return
            found(one)

    def bring(self, candidates: Sequence[Candidate], progress: Any = None, initiator: str = "") -> ImportReport:
        self.brought.append(list(candidates))
        return ImportReport(tuple(line_of(one) for one in candidates))

    def run(self, paths: Sequence[Path], progress: Any, initiator: str = "") -> ImportReport:
        self.ran.append(paths)
        return ImportReport(tuple(self._line(path) for path in paths))

    def _line(self, path: Path) -> ImportLine:
        error = self.refused.get(path)
        return ImportLine(path, "failed", error=error) if error else line_of(candidate(path.name))

    def again(self, one: Candidate, wish: Wish) -> Candidate:
        self.wishes.append(wish)
        if wish.encoding == "koi8-r":
            return replace(one, standing=Standing.FAILED, error=EmptyFile(path=one.path), packed=b"", read=None)
        again = candidate(one.path.name, text=f"Прочитано как {wish.encoding}", wish=wish)
        return replace(again, part=one.part or self.part)

    def retry(self, line: ImportLine, wish: Wish) -> ImportLine:
        self.wishes.append(wish)
        return replace(line, outcome="added", error=None, title="Удалось", interview=InterviewId("новое"))

    def look_at(self, data: bytes, name: str, wish: Wish) -> Candidate:
        if self.unknown and wish.format == ".html":
            return Candidate(Path(name), Standing.FAILED, Choice.SKIP, error=self.unknown)
        return replace(candidate(name, text=data.decode()), path=Path(name), wish=wish)


def line_of(one: Candidate) -> ImportLine:
    if one.error:
        return ImportLine(one.path, "failed", error=one.error)
    outcome = {Choice.NEW: "added", Choice.REVISION: "revised", Choice.SKIP: "already_here"}[one.choice]
    return ImportLine(one.path, outcome, InterviewId(f"id-{one.path.stem}"), one.value("title"), one.quotes)


@pytest.fixture
def importing() -> FakeImporting:
    return FakeImporting()


@pytest.fixture
def workplace(importing: FakeImporting, tmp_path: Path, qapp: object) -> Iterator[Workplace]:
    nothing = SimpleNamespace(on_changed=lambda _: None)
    storage = SimpleNamespace(writable=True, archive_id="архив-1")
    desk = SimpleNamespace(
        editing=nothing, importing=importing, storage=storage, encrypted=False, close=lambda: None, path=tmp_path
    )
    saved: dict[Path, str] = {}
    application = SimpleNamespace(
        preferences=Preferences(tmp_path / "preferences.json"), saved=saved,
        save_report=lambda text, path: saved.update({path: text}), refused=RefusedFiles(tmp_path / "refused"),
    )  # fmt: skip
    made = Workplace(application, desk)  # type: ignore[arg-type]
    words._current = words.Catalogue("en", {})
    yield made
    made.begin_to_close()
    made.close()
    made.deleteLater()
    words.use("en")

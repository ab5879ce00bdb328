"""Files and folders come in; each that does not is named with its reason."""

import base64
import hashlib
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import pytest

from db.archive import Archive
from desktop_app.domain.errors import (
    EmptyFile,
    FileChanging,
    FileMissing,
    NothingReadable,
    OriginalNotKept,
    ReaderStopped,
)
from desktop_app.domain.ids import ActionId, InterviewId, new_id
from desktop_app.domain.interviews import Origin, Original
from desktop_app.domain.likeness import signature
from desktop_app.services.changes import Action
from desktop_app.services.editing import Editing
from desktop_app.services.found import AS_IT_IS, Taken, Wish
from desktop_app.services.importing import Candidate, Choice, Importing, ImportReport, Standing, Ways
from tests.integration.conftest import interview

LONG = (
    "Воды хватит до августа, если не встанет ещё один насос. Бригадир говорит, что запасные части обещали к маю, "
    "но дорогу размыло, и машина стоит у брода третью неделю. Люди возят воду сами, по ночам, пока не жарко."
)


class Reader:
    """Reads every .txt file as it stands; «пусто» holds no text, and «ловушка» kills the reader."""

    def parts(self, path: Path, wish: Wish = AS_IT_IS) -> tuple[str, ...]:
        return ("",)

    def take(self, path: Path, part: str = "", wish: Wish = AS_IT_IS) -> Taken:
        if path.stem == "пусто":
            raise EmptyFile(path=path)
        if path.stem == "ловушка":
            raise ReaderStopped(path=path)
        return self._taken(path, path.read_bytes(), wish)

    def take_bytes(self, data: bytes, name: str, wish: Wish = AS_IT_IS) -> Taken:
        return replace(self._taken(Path(name), data, wish), content=base64.b64encode(data).decode())

    def _taken(self, path: Path, data: bytes, wish: Wish) -> Taken:
        command = interview(path.name, data.decode(wish.encoding or "utf-8", "replace"))
        found = replace(command.found, likeness=signature(command.read.text))
        return Taken(replace(command.read, title=path.stem), found, hashlib.sha256(data).hexdigest())

    lanes = 2

    def give_up(self, threads: Collection[int]) -> None:
        """Nothing takes long."""

    def suffixes(self) -> tuple[str, ...]:
        return (".txt",)

    def many(self) -> tuple[str, ...]:
        """None is a file of many."""
        return ()

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def importing(editing: Editing) -> Importing:
    return Importing(editing, Reader())


def outcomes(report: ImportReport) -> list[tuple[str, str]]:
    return [(line.path.name, line.outcome) for line in report.lines]


def test_a_folder_brings_in_what_can_be_read_in_order_of_name(importing: Importing, tmp_path: Path) -> None:
    folder = tmp_path / "поездка"
    (folder / "день 2").mkdir(parents=True)
    (folder / ".скрытое").mkdir()
    for name in ("б.txt", "а.TXT", "фото.jpg", ".заметка.txt", "день 2/в.txt", ".скрытое/г.txt"):
        (folder / name).write_text(f"Текст файла {name}.", encoding="utf-8")
    report = importing.run([folder])
    assert outcomes(report) == [("а.TXT", "added"), ("б.txt", "added"), ("в.txt", "added")]


def test_the_stored_text_and_file_are_what_the_file_was(importing: Importing, archive: Archive, tmp_path: Path) -> None:
    words = "Первая строка\u00a0— с неразрывным.\n\nҚазақша «дәйексөз» 😀\u0301.\n"
    file = tmp_path / "точно.txt"
    file.write_text(words, encoding="utf-8")
    line = importing.run([file]).lines[0]
    assert line.interview is not None
    with archive.reading() as reading:
        assert reading.text(line.interview) == words
        assert reading.interview_of_original(hashlib.sha256(file.read_bytes()).hexdigest()) == line.interview


def test_the_same_bytes_twice_are_already_here(importing: Importing, archive: Archive, tmp_path: Path) -> None:
    for name in ("один.txt", "он же.txt"):
        (tmp_path / name).write_text("Одно и то же.", encoding="utf-8")
    report = importing.run([tmp_path / "один.txt", tmp_path / "он же.txt"])
    assert [line.outcome for line in report.lines] == ["added", "already_here"]
    assert report.lines[0].interview == report.lines[1].interview
    with archive.reading() as reading:
        assert len(reading.interviews()) == 1


def test_what_was_undone_can_be_brought_in_again(importing: Importing, editing: Editing, tmp_path: Path) -> None:
    file = tmp_path / "а.txt"
    file.write_text("Текст.", encoding="utf-8")
    importing.run([file]).lines[0]
    editing.undo()
    assert importing.run([file]).lines[0].outcome == "added"


def test_bad_files_are_lines_of_the_report_and_never_a_stop(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    for name in ("пусто.txt", "ловушка.txt", "хорошо.txt"):
        (tmp_path / name).write_text("Текст.", encoding="utf-8")
    empty = tmp_path / "пустая папка"
    empty.mkdir()
    paths = [tmp_path / "пусто.txt", tmp_path / "нет.txt", tmp_path / "ловушка.txt", empty, tmp_path / "хорошо.txt"]
    report = importing.run(paths)
    assert [type(line.error) for line in report.lines] == [
        EmptyFile,
        FileMissing,
        ReaderStopped,
        NothingReadable,
        type(None),
    ]
    assert report.count("added") == 1
    with archive.reading() as reading:
        assert len(reading.history()) == 1


def test_an_import_stops_between_two_files_and_keeps_what_is_in(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Текст {number}.", encoding="utf-8")
    report = importing.run([tmp_path], lambda done, of, what: done < 2)
    assert report.stopped
    assert report.count("added") == 2
    with archive.reading() as reading:
        assert len(reading.interviews()) == 2


def test_an_import_is_one_step_of_undo(
    importing: Importing, editing: Editing, archive: Archive, tmp_path: Path
) -> None:
    file = tmp_path / "канал.txt"
    file.write_text(interview().read.text, encoding="utf-8")
    line = importing.run([file]).lines[0]
    assert isinstance(line.interview, str)
    editing.undo()
    with archive.reading() as reading:
        assert (reading.interviews(), reading.speakers()) == ([], [])
    editing.redo()
    with archive.reading() as reading:
        assert reading.interview(InterviewId(line.interview)).text == interview().read.text


def test_the_same_text_in_another_format_is_already_here(importing: Importing, tmp_path: Path) -> None:
    text = interview().read.text
    (tmp_path / "канал.txt").write_text(text, encoding="utf-8")
    (tmp_path / "страница.txt").write_text(text.replace("\n\n", "\n \n\n"), encoding="utf-8")
    report = importing.run([tmp_path])
    assert outcomes(report) == [("канал.txt", "added"), ("страница.txt", "already_here")]


def test_a_text_that_is_nearly_one_that_is_here_comes_in_and_is_said_to_be_like_it(
    importing: Importing, tmp_path: Path
) -> None:
    text = LONG
    (tmp_path / "канал.txt").write_text(text, encoding="utf-8")
    (tmp_path / "перепечатка.txt").write_text(text.replace("насос", "движок", 1), encoding="utf-8")
    first, second = importing.run([tmp_path]).lines
    assert (first.outcome, second.outcome) == ("added", "added")
    assert "канал" in second.warnings[0]


@pytest.mark.parametrize(("choice", "outcome"), [(Choice.SKIP, "skipped"), (Choice.REVISION, "revised")])
def test_what_becomes_of_a_nearly_equal_text_can_be_said(
    importing: Importing, tmp_path: Path, choice: Choice, outcome: str
) -> None:
    (tmp_path / "канал.txt").write_text(LONG, encoding="utf-8")
    importing.run([tmp_path])
    other = tmp_path / "перепечатка.txt"
    other.write_text(LONG.replace("насос", "движок", 1), encoding="utf-8")
    (line,) = importing.run([other], ways=Ways(alike=choice)).lines
    assert line.outcome == outcome


def test_what_is_surveyed_is_not_in_the_archive_until_it_is_brought_in(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    for name in ("а.txt", "б.txt"):
        (tmp_path / name).write_text(f"{name} " + interview().read.text, encoding="utf-8")
    (tmp_path / "пусто.txt").write_text("", encoding="utf-8")
    found: list[Candidate] = []
    importing.survey([tmp_path], found.append)
    with archive.reading() as reading:
        assert reading.all_interview_ids() == []
    assert [one.standing for one in found] == [Standing.NEW, Standing.NEW, Standing.FAILED]

    corrected = [one.corrected({"outlet": "Степная газета", "date": "2024-05"}) for one in found]
    report = importing.bring(corrected)
    assert [line.outcome for line in report.lines] == ["added", "added", "failed"]
    with archive.reading() as reading:
        about = reading.interview(report.lines[0].interview).interview
    assert (about.outlet, dict(about.origins)["outlet"]) == ("Степная газета", Origin.EDITOR)
    assert (about.date, about.date_origin) == ("2024-05", Origin.EDITOR)


def test_twins_of_one_import_are_seen_in_the_survey(importing: Importing, tmp_path: Path) -> None:
    for name in ("а.txt", "б.txt"):
        (tmp_path / name).write_text(interview().read.text, encoding="utf-8")
    found: list[Candidate] = []
    importing.survey([tmp_path], found.append)
    assert [(one.standing, one.other_title) for one in found] == [(Standing.NEW, ""), (Standing.HERE, "а.txt")]


def test_a_file_that_was_changed_since_the_survey_is_not_brought_in(importing: Importing, tmp_path: Path) -> None:
    file = tmp_path / "а.txt"
    file.write_text(interview().read.text, encoding="utf-8")
    found: list[Candidate] = []
    importing.survey([file], found.append)
    file.write_text("Другое.", encoding="utf-8")
    (line,) = importing.bring(found).lines
    assert isinstance(line.error, FileChanging)


@pytest.mark.parametrize(
    ("originals", "content", "source"), [("keep", True, False), ("reference", False, True), ("nothing", False, False)]
)
def test_the_editor_says_what_is_kept_of_the_file(
    editing: Editing, archive: Archive, tmp_path: Path, originals: str, content: bool, source: bool
) -> None:
    file = tmp_path / "а.txt"
    file.write_text(interview().read.text, encoding="utf-8")
    importing = Importing(editing, Reader(), lambda: originals)
    importing.run([file])
    with archive.work(Action(ActionId(new_id()), "look")) as work:
        (original,) = work.all(Original)
    assert original.content == (file.read_bytes() if content else b"")
    assert original.source == (str(file) if source else "")
    assert original.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    (line,) = importing.run([file]).lines
    assert line.outcome == "already_here"


def test_a_text_that_no_file_holds_is_looked_at_and_brought_in(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    candidate = importing.look_at(LONG.encode(), "Из буфера.txt")
    assert (candidate.standing, candidate.characters) == (Standing.NEW, len(LONG))
    (line,) = importing.bring([candidate]).lines
    with archive.reading() as reading:
        assert reading.text(line.interview) == LONG
        assert reading.original_of(line.interview).content == LONG.encode()
    assert importing.look_at(LONG.encode(), "Ещё раз.txt").standing is Standing.HERE


def test_the_kept_file_can_be_read_again_in_another_encoding(
    importing: Importing, archive: Archive, tmp_path: Path
) -> None:
    file = tmp_path / "канал.txt"
    file.write_text(LONG, encoding="utf-8")
    (line,) = importing.run([file]).lines
    candidate = importing.read_again(line.interview, Wish(encoding="cp1251"))
    (again,) = importing.bring([candidate]).lines
    assert (again.outcome, again.interview) == ("revised", line.interview)
    with archive.reading() as reading:
        assert reading.text(line.interview) == LONG.encode().decode("cp1251", "replace")
        assert "cp1251" in reading.revisions(line.interview)[0].reason


def test_what_was_not_kept_cannot_be_read_again(editing: Editing, tmp_path: Path) -> None:
    file = tmp_path / "канал.txt"
    file.write_text(LONG, encoding="utf-8")
    importing = Importing(editing, Reader(), lambda: "nothing")
    (line,) = importing.run([file]).lines
    with pytest.raises(OriginalNotKept):
        importing.read_again(line.interview, Wish(encoding="cp1251"))


def test_the_language_found_in_a_text_is_shown_with_the_candidate(importing: Importing, tmp_path: Path) -> None:
    (tmp_path / "а.txt").write_text(LONG, encoding="utf-8")
    found: list[Candidate] = []
    importing.survey([tmp_path], found.append)
    assert (found[0].value("language"), found[0].origin("language")) == ("ru", Origin.TEXT)
    corrected = found[0].corrected({"language": "kk"})
    assert (corrected.value("language"), corrected.origin("language")) == ("kk", Origin.EDITOR)


def test_only_what_is_like_an_interview_can_become_its_revision(importing: Importing, tmp_path: Path) -> None:
    (tmp_path / "а.txt").write_text(LONG, encoding="utf-8")
    importing.run([tmp_path])
    (tmp_path / "б.txt").write_text(f"{LONG} И ждут.", encoding="utf-8")
    (tmp_path / "в.txt").write_text("Совсем о другом.", encoding="utf-8")
    found: list[Candidate] = []
    importing.survey([tmp_path], found.append)
    here, alike, new = found
    assert here.choices == (Choice.SKIP,)
    assert alike.choices == (Choice.NEW, Choice.REVISION, Choice.SKIP)
    assert new.choices == (Choice.NEW, Choice.SKIP)
    assert new.chosen(Choice.REVISION).choice is Choice.NEW
    assert alike.chosen(Choice.REVISION).choice is Choice.REVISION

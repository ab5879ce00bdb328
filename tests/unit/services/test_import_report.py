"""The report of an import as a table for a spreadsheet."""

import csv
from pathlib import Path

import pytest

from desktop_app.domain.errors import EmptyFile, FileUnsafe, KartotekaError
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Remark
from desktop_app.services import words
from desktop_app.services.importing import ImportLine, ImportReport
from desktop_app.services.importing.report import as_csv, outcome_words, reason_words
from desktop_app.services.remarks_wording import remark_words


@pytest.fixture(autouse=True)
def english(monkeypatch):
    monkeypatch.setattr(words, "_current", words.Catalogue("en", {}))


def table(*lines: ImportLine) -> list[list[str]]:
    text = as_csv(ImportReport(lines))
    assert text.startswith("\ufeff")
    return list(csv.reader(text[1:].splitlines(), delimiter=";"))


def test_each_file_is_a_line_with_its_outcome_and_its_reason():
    rows = table(
        ImportLine(Path("а.txt"), "added", InterviewId("1"), "Канал", 3, warnings=("раз", "два")),
        ImportLine(Path("б.zip"), "failed", error=EmptyFile(path="б.zip"), part="в; г.txt"),
    )
    assert rows[0] == ["File", "Part", "Outcome", "Title", "Id of the interview", "Quotes", "Reason", "Warnings"]
    assert rows[1] == ["а.txt", "", "imported", "Канал", "1", "3", "", "раз; два"]
    assert rows[2] == ["б.zip", "в; г.txt", "not imported", "", "", "0", "б.zip: the file holds no text.", ""]


@pytest.mark.parametrize("first", [*"=+-@", "\t"])
def test_no_cell_is_a_formula(first):
    (_, row) = table(ImportLine(Path("а.txt"), "added", title=f"{first}1+1"))
    assert row[3] == f"'{first}1+1"


def test_a_name_that_is_no_text_can_be_written():
    text = as_csv(ImportReport((ImportLine(Path("беседа\udce9.txt"), "added"),)))
    assert "беседа".encode() in text.encode()


def test_every_outcome_and_every_remark_has_words():
    assert len({outcome_words(one) for one in ("added", "revised", "already_here", "skipped", "failed")}) == 5
    assert len({remark_words(one) for one in Remark}) == len(Remark)


FOLDER = Path("/беседы/2024")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (EmptyFile(path=str(FOLDER / "а.zip")), "а.zip: the file holds no text."),
        (EmptyFile(path=str(FOLDER / "а.zip/в/б.txt")), f"{Path('а.zip/в/б.txt')}: the file holds no text."),
        (EmptyFile(path=str(FOLDER) + "-05"), f"{FOLDER}-05: the file holds no text."),
        (KartotekaError(reason="нет места"), "Something went wrong: нет места"),
    ],
)
def test_a_reason_names_the_file_without_its_folder(error, said):
    assert reason_words(error, FOLDER / "а.zip") == said


def test_what_else_a_sentence_tells_stays():
    error = FileUnsafe(path=str(FOLDER / "а.zip"), reason="its parts overlap")
    assert reason_words(error, FOLDER / "а.zip").endswith("(its parts overlap).")


def test_a_table_shows_the_folder_once():
    line = ImportLine(FOLDER / "а.zip", "failed", error=EmptyFile(path=str(FOLDER / "а.zip")))
    (_, row) = table(line)
    assert (row[0], row[6]) == (str(FOLDER / "а.zip"), "а.zip: the file holds no text.")

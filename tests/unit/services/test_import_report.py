"""The report of an import as a table for a spreadsheet."""

import csv
from pathlib import Path

import pytest

from desktop_app.domain.errors import EmptyFile
from desktop_app.domain.ids import InterviewId
from desktop_app.domain.interviews import Remark
from desktop_app.services import words
from desktop_app.services.importing import ImportLine, ImportReport
from desktop_app.services.importing.report import as_csv, outcome_words
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

"""Cells of workbooks are what is seen of them; a workbook that is built to stop the program is refused."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileDamaged, FileLocked, FileTooLarge, FileUnsafe
from desktop_app.importers import tables, workbooks
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from desktop_app.importers.workbooks import grids_of
from tests.badfiles.cases import lying
from tests.documents.blocks import ALL
from tests.documents.workbooks import OLE, cell, compound, label, ods, ods_cell, ods_of, ods_row, row, xls, xls_of, xlsx

WORDS = [[block.words] for block in ALL]


def grids(data: bytes):
    return grids_of(Source(data, Path("беседы.xlsx")))


def table(data: bytes):
    return tables.look_into(Source(data, Path("беседы.xlsx")))


@pytest.mark.parametrize(
    "data",
    [
        xls([["текст"], *WORDS]),
        ods_of([["текст"], *WORDS]),
        xlsx(row(1, "текст") + "".join(row(n, *one) for n, one in enumerate(WORDS, 2))),
    ],
    ids=["xls", "ods", "xlsx"],
)
def test_cells_come_out_letter_by_letter(data):
    found = table(data)

    assert [found.read(name, whole_paragraph).text for name in found.names()] == [block.words for block in ALL]


def test_numbers_days_and_answers_are_as_they_are_seen():
    values = "".join(
        f'<c r="{place}1"{attributes}><v>{value}</v></c>'
        for place, attributes, value in (
            ("A", "", "5"), ("B", "", "0.1"), ("C", "", "0.30000000000000004"), ("D", ' t="b"', "1"),
            ("E", ' s="1"', "45415"), ("F", ' s="1"', "45415.5"), ("G", ' t="d"', "2024-05-03T10:30:00"),
            ("H", ' t="str"', "итог"),
        )
    )  # fmt: skip
    shared = '<c r="I1" t="s"><v>0</v></c>'
    strings = '<si><r><t>по</t></r><r><rPr><b/></rPr><t xml:space="preserve">ровну </t></r></si>'
    (grid,) = grids(xlsx(f'<row r="1">{values}{shared}</row>', strings=strings))

    assert grid.rows[0] == (
        "5", "0.1", "0.3", "TRUE", "2024-05-03", "2024-05-03 12:00", "2024-05-03 10:30", "итог", "поровну ",
    )  # fmt: skip


def test_line_ends_in_cells_are_one_sign():
    assert grids(xlsx(f'<row r="1">{cell("A1", "а_x000D_")}{cell("B1", "б")}</row>'))[0].rows == [("а\n", "б")]


def test_rows_keep_their_numbers_below_empty_ones():
    assert table(xlsx(row(3, "текст") + row(7, "Слово"))).names() == ("7",)
    empty = '<table:table-row table:number-rows-repeated="3"/>'
    assert table(ods(ods_row(ods_cell("текст")) + empty + ods_row(ods_cell("Слово")))).names() == ("5",)


def test_a_spreadsheet_says_its_days_repeats_its_cells_and_keeps_paragraphs_tabs_and_line_breaks():
    day = ods_cell("3 мая", 'office:value-type="date" office:date-value="2024-05-03T00:00:00"')
    twice = ods_cell("да", 'table:number-columns-repeated="2"')
    covered = "<table:covered-table-cell/>"
    cells = ods_row(day, covered, twice, ods_cell("а\n\n\n\nб\tв  г\nд"))
    (grid,) = grids(ods(f"<table:table-row-group>{cells}</table:table-row-group>"))

    assert grid.rows == [("2024-05-03", "", "да", "да", "а\n\nб\tв  г\nд")]


def test_sheets_that_are_hidden_or_hold_no_text_are_left_out_and_named():
    text = row(1, "текст") + row(2, "Слово") + row(3, "Дело")
    found = table(xlsx(text, row(1, "код", "цена") + row(2, "А", "5"), text, "", hidden=[3]))
    first, second = (found.read(name, whole_paragraph) for name in found.names())

    assert (found.names(), first.text) == (("2", "3"), "Слово")
    assert first.warnings == ("Sheets of the table that are hidden or hold no text were left out: 3, 2.",)
    assert second.warnings == ()


def test_a_workbook_whose_sheets_are_all_hidden_is_read():
    assert table(xlsx(row(1, "текст") + row(2, "Слово"), hidden=[1])).names() == ("2",)


@pytest.mark.parametrize(
    "data",
    [
        compound("EncryptedPackage", b"x"),
        xls([["текст"]], locked=True),
        ods(manifest="<manifest:encryption-data/>"),
    ],
    ids=["xlsx", "xls", "ods"],
)
def test_a_password_is_said(data):
    with pytest.raises(FileLocked, match="беседы"):
        grids(data)


@pytest.mark.parametrize(
    "data",
    [
        xlsx(row(1, "а") + f'<row r="1048576">{cell("A1048576", "б")}</row>'),
        xlsx(f'<row r="1">{cell("XFD1", "а")}</row>'),
        xlsx("".join(f'<row r="{n}">{cell(f"{column}{n}", "а")}</row>' for n, column in ((1, "ALL"), (150_000, "A")))),
        xls_of(label(0, 0, "а") + label(65_535, 255, "б")),
        xls_of(label(0, 0, "а") + label(65_535, 255, "б"), before=4),
        ods(ods_row(ods_cell("а", 'table:number-columns-repeated="1000000"'))),
        ods(f'<table:table-row table:number-rows-repeated="1000000">{ods_cell("а")}</table:table-row>'),
        ods('<table:table-row table:number-rows-repeated="999999999"/>' * 3 + ods_row(ods_cell("а"))),
    ],
    ids=["far below", "far right", "far corner", "old", "old and hidden", "wide", "high", "far"],
)
def test_a_sheet_larger_than_any_with_interviews_is_refused(data):
    with pytest.raises(FileUnsafe, match="too many rows or columns"):
        grids(data)


def test_cells_that_only_have_a_look_take_no_room():
    looks = '<c r="XFD1048576" s="1"/><c r="XFC1048576" s="1"></c>'

    assert grids(xlsx(f'{row(1, "а")}<row r="1048576">{looks}</row>'))[0].rows == [("а",)]


@pytest.mark.parametrize(
    "data",
    [
        xlsx(row(1, "а"))[:-40],
        OLE + bytes(600),
        xls([["а"]])[:700],
        xlsx('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'),
        xlsx("<row><<"),
        ods()[:200],
        lying(xlsx(row(1, "а" * 5000))),
    ],
)
def test_what_is_damaged_is_said(data):
    with pytest.raises(FileDamaged, match="беседы"):
        grids(data)


def test_what_a_workbook_unpacks_to_is_bounded(monkeypatch):
    data = xlsx(row(1, "а" * 3_000_000))
    monkeypatch.setattr(workbooks, "PART_MB", 1)
    with pytest.raises(FileTooLarge):
        grids(data)
    monkeypatch.setattr(workbooks, "PART_MB", 64)
    monkeypatch.setattr(workbooks, "TOTAL_MB", 1)
    with pytest.raises(FileTooLarge):
        grids(data)


def test_a_part_that_unpacks_to_more_than_it_states_is_refused_though_its_sum_is_right():
    data = bytearray(xlsx(row(1, "а" * 5000)))
    at = data.index(b"xl/worksheets/sheet1.xml", data.index(b"PK\x01\x02")) - 46
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as package:
        begun = package.read("xl/worksheets/sheet1.xml")[:10]
    struct.pack_into("<I", data, at + 16, zlib.crc32(begun))
    struct.pack_into("<I", data, at + 24, 10)
    with pytest.raises(FileDamaged):
        grids(bytes(data))

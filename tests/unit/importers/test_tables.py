"""A table gives one interview a row; what a column holds is told by its heading, its cells, or the editor."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import EmptyFile, FileDamaged, FileMissing, FileUnsafe
from desktop_app.domain.interviews import Origin
from desktop_app.importers import tables
from desktop_app.importers.sources import Source
from desktop_app.importers.titles import whole_paragraph
from desktop_app.services.found import Wish
from tests.documents.blocks import ALL
from tests.documents.tables import make_csv, make_xlsx

LONG = "Воды хватит до августа, говорит гидролог, а потом всё зависит от того, починят ли насосы."
HEADED = [["Название", "Дата", "Текст", "СМИ"], ["Вода", "12.11.2025", LONG, "Вестник"], ["Насосы", "", LONG * 2, ""]]


def look(data: bytes, name: str = "беседы.csv", wish: Wish | None = None):
    return tables.look_into(Source(data, Path(name), wish or Wish()))


def texts(table):
    return [table.read(name, whole_paragraph) for name in table.names()]


@pytest.mark.parametrize("data", [make_csv(HEADED), make_csv(HEADED, ";"), make_csv(HEADED, "\t", "cp1251")])
def test_headings_say_what_columns_hold(data):
    table = look(data)
    assert table.names() == ("2", "3")
    first, second = texts(table)
    assert (first.title, first.text, first.date, first.outlet) == ("Вода", LONG, "2025-11-12", "Вестник")
    assert (first.title_origin, first.date_origin, dict(first.origins)) == (
        Origin.STRUCTURED, Origin.STRUCTURED, {"outlet": Origin.STRUCTURED},
    )  # fmt: skip
    assert (second.date, second.outlet) == (None, "")


def test_a_workbook_is_read_sheet_by_sheet():
    table = look(make_xlsx({"Весна": HEADED, "Пусто": [], "Лето": HEADED[:2]}), "беседы.xlsx")
    assert table.names() == ("Весна/2", "Весна/3", "Лето/2")
    assert [one.title for one in texts(table)] == ["Вода", "Насосы", "Вода"]


def test_cells_come_out_letter_by_letter():
    rows = [["текст"], *([block.words] for block in ALL)]
    for data, name in ((make_csv(rows), "а.csv"), (make_xlsx({"Лист": rows}), "а.xlsx")):
        assert [one.text for one in texts(look(data, name))] == [block.words for block in ALL]


def test_without_headings_the_long_column_is_the_text_and_dates_are_dates():
    table = look(make_csv([["1", "2024-05-03", LONG], ["2", "2024-05-04", LONG * 2]]))
    first, _ = texts(table)
    assert (table.names(), first.text, first.date) == (("1", "2"), LONG, "2024-05-03")


def test_short_headings_above_long_cells_are_headings_though_nobody_knows_them():
    table = look(make_csv([["№", "Что сказано"], ["1", LONG], ["2", LONG]]))
    assert table.names() == ("2", "3")
    assert texts(table)[0].text == LONG


def test_the_editor_says_which_column_holds_what():
    rows = [["a", "b", "c"], ["Имя", LONG, LONG * 2]]
    wish = Wish(columns=(("title", "a"), ("text", "b"), ("text", "c")))
    (read,) = texts(look(make_csv(rows), wish=wish))
    assert (read.title, read.text) == ("Имя", f"b\n\n{LONG}\n\nc\n\n{LONG * 2}")


def test_what_is_guessed_is_shown_with_the_first_rows():
    found = tables.columns(Source(make_csv(HEADED), Path("а.csv")))
    assert found.headings == ("Название", "Дата", "Текст", "СМИ")
    assert dict(found.guess) == {"title": "Название", "date": "Дата", "text": "Текст", "outlet": "СМИ"}
    assert found.sample[0][0] == "Вода"


def test_a_row_without_text_fails_alone_and_an_empty_row_is_none():
    table = look(make_csv([*HEADED, ["", "", "", ""], ["Без слов", "", "", ""]]))
    assert table.names() == ("2", "3", "5")
    with pytest.raises(EmptyFile, match="беседы"):
        table.read("5", whole_paragraph)


def test_a_line_break_in_a_cell_and_a_delimiter_in_words_cut_nothing():
    words = "Первая; строка, и вторая.\nА вот она: «да; нет»."
    (read,) = texts(look(make_csv([["текст", "дата"], [words, "2024"]], ";")))
    assert (read.text, read.date) == (words, "2024")


def test_the_original_of_a_row_is_the_row_below_its_headings():
    assert look(make_csv(HEADED)).content("2").decode().splitlines()[0] == "Название,Дата,Текст,СМИ"


@pytest.mark.parametrize(
    ("data", "name", "error"),
    [(b"", "а.csv", EmptyFile), (b",,,\n,,,\n", "а.csv", EmptyFile), (b"PK\x03\x04" + b"x" * 50, "а.xlsx", FileDamaged),
     (b"no workbook", "а.xlsx", FileDamaged), (("," * 1500 + "\n").encode() * 2, "а.csv", FileUnsafe)],
)  # fmt: skip
def test_what_is_no_table_is_refused_by_name(data, name, error):
    with pytest.raises(error, match="а\\."):
        look(data, name)


def test_a_row_that_is_not_there_is_missing():
    with pytest.raises(FileMissing):
        look(make_csv(HEADED)).read("77", whole_paragraph)


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (HEADED, LONG),
        ([["1", "А1", "да, конечно"], ["2", "А2", "нет"]], "да, конечно"),
        ([["Имя", "Что вы думаете?", "А ещё?"], ["Сейтова", "Воды, «хватит»", "Нет\nи нет"]], None),
        ([["код", "реплика", ""], ["А1", "Воды хватит", ""]], "Воды хватит"),
    ],
)
def test_a_row_as_it_is_kept_is_read_like_the_row_of_its_table(rows, text):
    wish = (
        Wish()
        if text is None or text == LONG
        else Wish(columns=(("text", rows[0][1] if len(rows[0][1]) > 2 else "3"),))
    )
    table = look(make_csv(rows), wish=wish)
    name = table.names()[0]
    kept = tables.read_row(Source(table.content(name), Path(name)), whole_paragraph)
    assert kept.text == table.read(name, whole_paragraph).text
    assert text is None or kept.text == text


@pytest.mark.parametrize("data", [b"", b"a,b\n", b"a,b\n1\n", b"a\n1\n2\n", b'a\n"1'])
def test_what_is_no_kept_row_is_refused(data):
    with pytest.raises((FileDamaged, EmptyFile)):
        tables.read_row(Source(data, Path("5")), whole_paragraph)

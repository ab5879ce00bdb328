"""Tables of text are cut where whoever wrote them cut them."""

import csv
import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.importers import delimited
from desktop_app.importers.delimited import form_of, rows_of

PROSE = "Да, конечно; насосы стоят, а воды — нет. «Кто, — спросил он, — виноват?»; | молчание."


def written(rows, delimiter, **form):
    file = io.StringIO()
    csv.writer(file, delimiter=delimiter, lineterminator="\n", **form).writerows(rows)
    return file.getvalue()


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("quoting", [csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
def test_prose_full_of_other_delimiters_is_not_cut(delimiter, quoting):
    rows = [("№", "Кто", "Слова"), *((str(n), "Сейтова", f"{PROSE}\n\nАбзац {n}, {n}") for n in range(9))]

    assert rows_of(written(rows, delimiter, quoting=quoting)) == rows


def test_one_column_is_not_cut_at_its_commas():
    text = "текст\nДа, но нет.\nНет, но да.\n"

    assert rows_of(text) == [("текст",), ("Да, но нет.",), ("Нет, но да.",)]
    assert rows_of("Да.\nНет, но да, и снова.\nИ, да.\nОн.\n")[1] == ("Нет, но да, и снова.",)


def test_known_headings_tell_the_delimiter_where_the_rows_do_not():
    assert rows_of("дата;текст\n2024;Да, нет\n2025\n\n") == [("дата", "текст"), ("2024", "Да, нет"), ("2025",), ()]


@pytest.mark.parametrize("line", ["sep=;\n", '"sep=;"\n', "SEP=;\n"])
def test_the_line_that_tells_excel_the_delimiter_is_obeyed_and_is_no_row(line):
    assert rows_of(f"{line}а;б\nв,г;д\n") == [("а", "б"), ("в,г", "д")]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ('id,текст,дата\n1, "Да, нет",2024\n', "Да, нет"),
        ('id,текст,дата\n1,"Он: \\"Да, нет\\"",2024\n', 'Он: "Да, нет"'),
        ('id\tтекст\tдата\n1\t"Да", — сказал он\t2024\n2\t"Нет\t2025\n', '"Да", — сказал он'),
        ('id,текст,дата\n1,"Он: ""Да""",2024\n', 'Он: "Да"'),
        ('id,текст,дата\n1,ООО "Ромашка",2024\n', 'ООО "Ромашка"'),
    ],
    ids=["space before", "backslash", "no quoting", "doubled", "inside"],
)
def test_every_way_of_writing_quotation_marks_is_understood(text, cell):
    rows = rows_of(text)

    assert rows[1][1] == cell
    assert {len(row) for row in rows} == {3}


def test_a_stray_quotation_mark_far_below_does_not_swallow_the_rows_behind_it(monkeypatch):
    monkeypatch.setattr(delimited, "_SAMPLE", 200)
    rows = [f"{n};Слово {n};2024" for n in range(100)]
    rows[70] = '70;"Слово;2024'

    assert len(rows_of("id;текст;год\n" + "\n".join(rows))) == 101


def test_a_cell_longer_than_what_is_looked_at_hides_no_delimiter():
    long = PROSE * 5000
    rows = [("Дата", "Слова"), ("2024", long), ("2025", long)]

    assert rows_of(written(rows, ";")) == rows


@given(st.lists(st.tuples(st.sampled_from(["2024", "2025"]), st.text("ab,;\t|\"\n '\\", max_size=20)), min_size=3))
def test_what_the_standard_library_writes_is_read_back(rows):
    rows = [("дата", "текст"), *rows]

    assert rows_of(written(rows, ";", quoting=csv.QUOTE_ALL)) == rows


def test_noise_ends_as_rows():
    noise = "".join(random.Random(5).choices('",;\t|\n\\ab', k=200_000))

    assert rows_of(noise)
    assert form_of(noise)
